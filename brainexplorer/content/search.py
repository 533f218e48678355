"""From what somebody types to regions and circuits: names, everyday words, misspellings and the texts themselves."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brainexplorer.content.likeness import likeness, plain
from brainexplorer.content.model import Circuit, Content, Region

_LONGEST_QUERY = 80
_NAME, _EVERYDAY, _ALSO, _ABBREVIATION = 1.0, 0.99, 0.98, 0.97
_DOES, _WHERE, _NOTES = 45.0, 40.0, 35.0
_SHORTEST_IN_TEXT = 3
_SHORTEST_BEGINNING = 4
_SMALL = frozenset(("the", "a", "an", "my", "our", "of", "in", "part", "parts", "where", "is", "what"))
_WORD = re.compile(r"\w[\w'-]*")


@dataclass(frozen=True, slots=True)
class Match:
    """A region that was found; `why` is the word of ours that fits what was typed ("" if nothing was)."""

    region_id: str
    why: str


@dataclass(frozen=True, slots=True)
class CircuitMatch:
    """A circuit that was found; `why` is the word of ours that fits what was typed."""

    circuit_id: str
    why: str


@dataclass(frozen=True, slots=True)
class _Alias:
    shown: str
    plain: str
    weight: float


@dataclass(frozen=True, slots=True)
class _Entry:
    """What one region or circuit can be found by. `words`: each word of its texts, as written, and its score."""

    id: str
    aliases: tuple[_Alias, ...]
    words: dict[str, tuple[str, float]]


class Finder:
    """Finds regions and circuits by what people call them.

    Building it is cheap; the first search loads the matching library.
    """

    def __init__(self, content: Content) -> None:
        self._entries = [_Entry(r.id, tuple(_aliases(r)), _text_words(r)) for r in content.regions.values()]
        self._circuits = [_Entry(c.id, tuple(_circuit_aliases(c)), {}) for c in content.circuits.values()]

    def find(self, query: str) -> list[Match]:
        """The regions that fit, best first; all of them, in the order of the file, for an empty query."""
        if not query.strip():
            return [Match(entry.id, "") for entry in self._entries]
        return [Match(id_, why) for why, id_ in _find(self._entries, query)]

    def find_circuits(self, query: str) -> list[CircuitMatch]:
        """The circuits whose names or further words fit, best first; none for an empty query."""
        return [CircuitMatch(id_, why) for why, id_ in _find(self._circuits, query)]


def _find(entries: Sequence[_Entry], query: str) -> list[tuple[str, str]]:
    """Why and what, best first."""
    asked = _telling(plain(query[:_LONGEST_QUERY]))
    return _ranked(entries, asked) or _by_longest_word(entries, asked)


def _telling(asked: str) -> str:
    """Without the small words that say nothing about what is looked for; as it is where there are only such."""
    return " ".join(word for word in asked.split() if word not in _SMALL) or asked


def _by_longest_word(entries: Sequence[_Entry], asked: str) -> list[tuple[str, str]]:
    """For a whole question: "what is the thalamus"."""
    words = sorted((word for word in asked.split() if len(word) >= _SHORTEST_BEGINNING), key=len, reverse=True)
    return next((found for word in words if (found := _ranked(entries, word))), [])


def _ranked(entries: Sequence[_Entry], asked: str) -> list[tuple[str, str]]:
    if not asked:
        return []
    found = [(*_best(entry, asked), entry.id) for entry in entries]
    found.sort(key=_score, reverse=True)
    return [(why, id_) for score, why, id_ in found if score > 0]


def _score(found: tuple[float, str, str]) -> float:
    return found[0]


def _best(entry: _Entry, asked: str) -> tuple[float, str]:
    best, why = 0.0, ""
    for alias in entry.aliases:
        score = alias.weight * likeness(asked, alias.plain)
        if score > best:
            best, why = score, alias.shown
    return (best, why) if best else _in_texts(entry, asked)


def _in_texts(entry: _Entry, asked: str) -> tuple[float, str]:
    """Every word typed stands in the texts; the least telling of them decides."""
    hits = [_in_words(entry.words, part) for part in asked.split()]
    if not all(hits):
        return 0.0, ""
    return min(hit[1] for hit in hits if hit), ", ".join(hit[0] for hit in hits if hit)


def _in_words(words: dict[str, tuple[str, float]], part: str) -> tuple[str, float] | None:
    if len(part) < _SHORTEST_IN_TEXT:
        return None
    if part in words or len(part) < _SHORTEST_BEGINNING:
        return words.get(part)
    begun = (hit for word, hit in words.items() if word.startswith(part))
    return max(begun, key=_weight, default=None)


def _weight(hit: tuple[str, float]) -> float:
    return hit[1]


def _aliases(region: Region) -> Iterator[_Alias]:
    yield _Alias(region.name, plain(region.name), _NAME)
    yield _Alias(region.name, plain(region.id), _NAME)
    if region.abbreviation:
        yield _Alias(region.abbreviation, plain(region.abbreviation), _ABBREVIATION)
    if region.everyday:
        yield _Alias(region.everyday, plain(region.everyday), _EVERYDAY)
    for word in region.also:
        yield _Alias(word, plain(word), _ALSO)


def _circuit_aliases(circuit: Circuit) -> Iterator[_Alias]:
    yield _Alias(circuit.name, plain(circuit.name), _NAME)
    yield _Alias(circuit.name, plain(circuit.id), _NAME)
    yield _Alias(circuit.term, plain(circuit.term), _EVERYDAY)
    for word in circuit.also:
        yield _Alias(word, plain(word), _ALSO)


def _text_words(region: Region) -> dict[str, tuple[str, float]]:
    found: dict[str, tuple[str, float]] = {}
    notes = " ".join(note.text for note in region.pain + region.mood + region.ketamine)
    for text, score in ((region.does, _DOES), (region.where, _WHERE), (notes, _NOTES)):
        for word in _WORD.findall(text):
            found.setdefault(plain(word), (word, score))
    return found
