"""The word that somebody most likely meant."""

from collections.abc import Iterable

_LONGEST = 60
_CLOSE = 55.0


def nearest(word: str, candidates: Iterable[str], close: float = _CLOSE) -> str:
    """The candidate most like `word`, letter case aside; "" if none is close (0 to 100)."""
    # only needed when there are mistakes: the start of the program stays fast
    from rapidfuzz import fuzz, process

    found = process.extractOne(
        word[:_LONGEST].casefold(),
        {candidate: candidate[:_LONGEST].casefold() for candidate in candidates},
        scorer=fuzz.ratio,
        score_cutoff=close,
    )
    return str(found[2]) if found else ""
