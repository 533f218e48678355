"""Finds the hard words of the glossary in a text."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from brainexplorer.content.model import Term

_LETTER = r"[\w\u0300-\u036f]"
"""What a word goes on with: letters and digits of any script, and accents that stand after their letter"""


class Found(NamedTuple):
    """Where a hard word stands in a text, as in `text[start:end]`, and the id of its term."""

    start: int
    end: int
    term: str


class TermFinder:
    """Knows the words of a glossary and their other forms.

    Whole words only, the longest first, no two over each other. Case does not matter, but for words with two capitals
    or more, which are abbreviations: ACC is no acc, NAc no NAC. Accents always matter.
    """

    def __init__(self, glossary: Mapping[str, Term]) -> None:
        self._terms = {_key(form): term.id for term in glossary.values() for form in _forms(term)}
        self._pattern = _pattern(form for term in glossary.values() for form in _forms(term))

    def find(self, text: str) -> tuple[Found, ...]:
        """The first place of each term in `text`, in the order of the text."""
        found: dict[str, Found] = {}
        for match in self._pattern.finditer(text):
            term = self._terms.get(_key(match[0]))
            if term is not None and term not in found:
                found[term] = Found(match.start(), match.end(), term)
        return tuple(found.values())


def _forms(term: Term) -> tuple[str, ...]:
    return (term.word, *term.forms)


def _key(form: str) -> str:
    return " ".join(form.casefold().split())


def _pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """One expression for all: where two begin at the same letter, the longer one is tried first."""
    known = sorted({" ".join(form.split()) for form in forms} - {""}, key=lambda form: (-len(form), form))
    either = "|".join(map(_expression, known)) or "(?!)"
    return re.compile(f"(?<!{_LETTER})(?:{either})(?!{_LETTER})", re.IGNORECASE)


def _expression(form: str) -> str:
    """Its words with any blanks between them."""
    return r"\s+".join(f"(?-i:{re.escape(word)})" if _is_abbreviation(word) else re.escape(word)
                       for word in form.split())


def _is_abbreviation(word: str) -> bool:
    return sum(map(str.isupper, word)) > 1
