"""How well what somebody typed fits a word that we know: 100 the same, 0 not at all.

Everything here is given texts that `plain` has made alike: no accents, no capitals, no signs.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

EXACT = 100.0
BEGINNING = 95.0
WORDS = 88.0
SURE = 80.0  # below it, two words are just two words
_SHORTEST_WORD = 3  # shorter, and half of all words begin with it
_SHORTEST_GUESS = 4  # shorter, and a misspelling of one word is another word
_LONGER_COSTS = 0.05
_GUESS = 0.8
_SIGNS = re.compile(r"[\W_]")


def plain(text: str) -> str:
    """`text` without case, accents and signs, its words one blank apart."""
    if text.isascii():  # as most words are: a fifth of the time
        return " ".join(_SIGNS.sub(" ", text.lower()).split())
    letters = unicodedata.normalize("NFKD", text.casefold())
    kept = (c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def likeness(query: str, alias: str) -> float:
    """The best of: the same, its beginning, beginnings of its words, a misspelling."""
    if query == alias:
        return EXACT
    if alias.startswith(query):
        return BEGINNING - min(5.0, _LONGER_COSTS * (len(alias) - len(query)))
    if len(query) >= _SHORTEST_WORD and _begin_words(query, alias):
        return WORDS - min(5.0, _LONGER_COSTS * (len(alias) - len(query)))
    return _GUESS * _misspelling(query, alias) if len(query) >= _SHORTEST_GUESS else 0.0


class KnownWords:
    """Many words and phrases at once: says how well a query fits each, some twenty times as fast as one by one."""

    def __init__(self, aliases: Iterable[str]) -> None:
        self._aliases = tuple(dict.fromkeys(aliases))
        self._joined = [alias.replace(" ", "") for alias in self._aliases]
        words: dict[str, list[str]] = {}
        for alias in self._aliases:
            for word in alias.split() if " " in alias else ():
                if len(word) >= _SHORTEST_GUESS:
                    words.setdefault(word, []).append(alias)
        self._words, self._with_word = tuple(words), tuple(words.values())
        self._beginnings = lru_cache(maxsize=40)(self._begun)

    def fits(self, query: str) -> Mapping[str, float]:
        """`likeness(query, alias)` of each that fits at all."""
        found = self._misspelled(query) if len(query) >= _SHORTEST_GUESS else {}
        parts = [f" {part}" for part in query.split()] if len(query) >= _SHORTEST_WORD else []
        for alias in self._aliases:
            if alias.startswith(query) or (parts and all(part in f" {alias}" for part in parts)):
                found[alias] = likeness(query, alias)
        return found

    def _misspelled(self, query: str) -> dict[str, float]:
        from rapidfuzz import fuzz, process

        found: dict[str, float] = {}

        def look(joined: str, choices: Sequence[str], known: Sequence[Sequence[str]]) -> None:
            for _, score, place in process.extract(joined, choices, scorer=fuzz.ratio, limit=None, score_cutoff=SURE):
                for alias in known[place]:
                    found[alias] = max(found.get(alias, 0.0), _GUESS * score)

        joined = query.replace(" ", "")
        each = [(alias,) for alias in self._aliases]
        look(joined, self._joined, each)
        look(joined, self._beginnings(len(joined)), each)
        look(joined, self._words, self._with_word)
        return found

    def _begun(self, letters: int) -> list[str]:
        return [joined[:letters] for joined in self._joined]


def _begin_words(query: str, alias: str) -> bool:
    words = alias.split()
    return all(any(word.startswith(part) for word in words) for part in query.split())


def _misspelling(query: str, alias: str) -> float:
    # only needed once somebody searches: the start of the program stays fast
    from rapidfuzz import fuzz

    joined, known = query.replace(" ", ""), alias.replace(" ", "")
    # somebody who is still typing has written the beginning only
    best = max(
        fuzz.ratio(joined, known, score_cutoff=SURE), fuzz.ratio(joined, known[: len(joined)], score_cutoff=SURE)
    )
    for word in alias.split() if " " in alias else ():
        if len(word) >= _SHORTEST_GUESS:
            best = max(best, fuzz.ratio(joined, word, score_cutoff=SURE))
    return best
