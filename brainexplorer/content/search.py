"""From what somebody types to all that there is: parts, circuits, topics, tours and hard words.

By names, everyday words, misspellings and the texts themselves; and whether it is a cry for help.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from brainexplorer.content.asking import is_cry, telling
from brainexplorer.content.likeness import SURE, KnownWords, likeness, plain
from brainexplorer.content.model import Circuit, Content, Library, Region, Story, Term

_LONGEST_QUERY = 80
_NAME, _EVERYDAY, _ALSO, _ABBREVIATION = 1.0, 0.99, 0.98, 0.97
_LATER = 0.0002
"""What a further word of a topic or tour weighs less than the one before it: what matters most is named first"""
_WORD_OF_LIST, _FORM = 0.975, 0.965
_PURPOSE, _DOES, _WHERE, _NOTES, _SCREEN = 46.0, 45.0, 40.0, 35.0, 33.0
_GRADES = (96.0, 88.2, 79.0, 60.0)
"""At least so much is the same word, its beginning, beginnings of its words, a misspelling; below it, running text"""
_SHORTEST_IN_TEXT = 3
_SHORTEST_BEGINNING = 4
_SHORTEST_MISSPELLED = 5
_MOST_WORDS = 5
"""So many words of a question are looked for, the longest"""
_WORD = re.compile(r"\w[\w'-]*")

Scores = Mapping[str, float]
"""How well what was typed fits each of the words that we know"""


class Kind(IntEnum):
    """What was found; of those that fit alike, the first kind comes first."""

    PART = 0
    CIRCUIT = 1
    TOPIC = 2
    TOUR = 3
    WORD = 4


class Hit(NamedTuple):
    """Something that was found; `why` is the word of ours that fits what was typed ("" if nothing was)."""

    kind: Kind
    id: str
    why: str


class Found(NamedTuple):
    """What was found, best first. `cry`: somebody may be asking for help, and must see whom to call."""

    hits: tuple[Hit, ...]
    cry: bool = False


@dataclass(frozen=True, slots=True)
class _Alias:
    shown: str
    plain: str
    weight: float


@dataclass(frozen=True, slots=True)
class _Entry:
    """What one thing can be found by. `words`: each word of its texts, as written, and its score."""

    kind: Kind
    id: str
    aliases: tuple[_Alias, ...]
    words: Mapping[str, tuple[str, float]]


class _Scored(NamedTuple):
    score: float
    hit: Hit


class Finder:
    """Finds what people look for by what they call it.

    `topics` and `tours` are those on offer; hard words, and the words that ask for help, come from the `library`.
    Building it is cheap; the first search loads the matching library.
    """

    def __init__(self, content: Content, library: Library | None = None, topics: Iterable[Story] = (),
                 tours: Iterable[Story] = ()) -> None:
        library = library or Library()
        self.topics = MappingProxyType({story.id: story for story in topics})
        self.tours = MappingProxyType({story.id: story for story in tours})
        self.words = library.glossary
        self._language = content.language
        self._entries = (
            *(_Entry(Kind.PART, one.id, tuple(_aliases(one)), _region_words(one)) for one in content.regions.values()),
            *(_Entry(Kind.CIRCUIT, one.id, tuple(_circuit_aliases(one)), {}) for one in content.circuits.values()),
            *(_story_entry(Kind.TOPIC, one) for one in self.topics.values()),
            *(_story_entry(Kind.TOUR, one) for one in self.tours.values()),
            *(_Entry(Kind.WORD, one.id, tuple(_term_aliases(one)), {}) for one in self.words.values()),
        )
        self._known = KnownWords(alias.plain for entry in self._entries for alias in entry.aliases)
        self._help = next((one for one in library.topics.values() if one.screens[0].picture.kind == "call"), None)
        self._asks_for_help = tuple(map(plain, self._help.also)) if self._help else ()

    def find(self, query: str) -> Found:
        """What fits, best first; all parts, in the order of the file, for an empty query."""
        if not query.strip():
            return Found(tuple(Hit(one.kind, one.id, "") for one in self._entries if one.kind is Kind.PART))
        asked = plain(query[:_LONGEST_QUERY])
        if not asked:
            return Found(())
        short = telling(asked, self._language)
        found = self._ranked(asked, short)
        cry = is_cry(asked) or self._is_for_help(asked, short, found)
        return Found(self._help_first(found) if cry else tuple(one.hit for one in found), cry)

    def _ranked(self, asked: str, short: str) -> list[_Scored]:
        scores = dict(self._known.fits(short))
        if asked != short:
            for alias, score in self._known.fits(asked).items():
                scores[alias] = max(score, scores.get(alias, 0.0))
        found = [_best(entry, scores, short) for entry in self._entries]
        if " " in short and max((one.score for one in found), default=0.0) < _GRADES[2]:
            found = [max(pair) for pair in zip(found, self._by_words(short), strict=True)]
        return _in_order(found)

    def _by_words(self, asked: str) -> list[_Scored]:
        """For a whole question: "why does the thalamus matter". The words that fit least of all there is tell most."""
        words = sorted({word for word in asked.split() if len(word) >= _SHORTEST_IN_TEXT}, key=len)[-_MOST_WORDS:]
        rows, rare = [], []
        for word in words:
            scores = self._known.fits(word)
            row = [_best(entry, scores, word) for entry in self._entries]
            if fitting := sum(one.score > 0 for one in row):
                rows.append(row)
                rare.append(1 / fitting)
        if not rows:
            return [_Scored(0.0, Hit(entry.kind, entry.id, "")) for entry in self._entries]
        return [_mean(column, rare) for column in zip(*rows, strict=True)]

    def _is_for_help(self, asked: str, short: str, found: Sequence[_Scored]) -> bool:
        """One of the words of the topic on help, perhaps misspelled: then only where nothing else fits better."""
        if asked in self._asks_for_help or short in self._asks_for_help:
            return True
        if len(short) < _SHORTEST_MISSPELLED:
            return False
        near = _ALSO * max((likeness(short, word) for word in self._asks_for_help if _may_be(short, word)), default=0.0)
        return near > 0 and all(one.score <= near for one in found if self._help is None or one.hit.id != self._help.id)

    def _help_first(self, found: Sequence[_Scored]) -> tuple[Hit, ...]:
        others = tuple(one.hit for one in found if self._help is None or one.hit.id != self._help.id)
        if self._help is None or self._help.id not in self.topics:
            return others
        return (Hit(Kind.TOPIC, self._help.id, self._help.name), *others)


def _may_be(asked: str, word: str) -> bool:
    """Written in full but wrongly: not only begun, and not one word of many."""
    from rapidfuzz import fuzz

    return asked[0] == word[:1] and fuzz.ratio(asked.replace(" ", ""), word.replace(" ", "")) >= SURE


def _in_order(found: Iterable[_Scored]) -> list[_Scored]:
    """Best first. Of those that fit about as well, the best of each kind leads, so that no kind hides another."""
    best_first = sorted((one for one in found if one.score > 0), key=lambda one: (-one.score, one.hit.kind))
    led: set[tuple[int, Kind]] = set()
    keyed = []
    for place, one in enumerate(best_first):
        grade = _grade(one.score)
        leads = grade < len(_GRADES) and (grade, one.hit.kind) not in led
        led.add((grade, one.hit.kind))
        keyed.append(((grade, 0 if leads else 1, one.hit.kind if leads else 0, place), one))
    return [one for _, one in sorted(keyed, key=lambda pair: pair[0])]


def _grade(score: float) -> int:
    return next((grade for grade, least in enumerate(_GRADES) if score >= least), len(_GRADES))


def _best(entry: _Entry, scores: Scores, asked: str) -> _Scored:
    best, why = 0.0, ""
    for alias in entry.aliases:
        score = alias.weight * scores.get(alias.plain, 0.0)
        if score > best:
            best, why = score, alias.shown
    if not best:
        best, why = _in_texts(entry, asked)
    return _Scored(best, Hit(entry.kind, entry.id, why))


def _mean(found: Sequence[_Scored], weights: Sequence[float]) -> _Scored:
    """Of one thing, found by several words."""
    score = sum(one.score * weight for one, weight in zip(found, weights, strict=True)) / sum(weights)
    return _Scored(score, max(found).hit)


def _in_texts(entry: _Entry, asked: str) -> tuple[float, str]:
    """Every word typed stands in the texts; the least telling of them decides."""
    hits = [_in_words(entry.words, part) for part in asked.split()] if entry.words else []
    if not hits or not all(hits):
        return 0.0, ""
    return min(hit[1] for hit in hits if hit), ", ".join(hit[0] for hit in hits if hit)


def _in_words(words: Mapping[str, tuple[str, float]], part: str) -> tuple[str, float] | None:
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


def _story_entry(kind: Kind, story: Story) -> _Entry:
    also = (_Alias(word, plain(word), _ALSO - place * _LATER) for place, word in enumerate(story.also))
    aliases = (_Alias(story.name, plain(story.name), _NAME), *also)
    titles = " ".join(screen.title for screen in story.screens)
    return _Entry(kind, story.id, aliases, _words((story.purpose, _PURPOSE), (titles, _SCREEN)))


def _term_aliases(term: Term) -> Iterator[_Alias]:
    yield _Alias(term.word, plain(term.word), _WORD_OF_LIST)
    for form in term.forms:
        yield _Alias(form, plain(form), _FORM)


def _region_words(region: Region) -> Mapping[str, tuple[str, float]]:
    notes = " ".join(note.text for note in chain(region.pain, region.mood, region.ketamine))
    return _words((region.does, _DOES), (region.where, _WHERE), (notes, _NOTES))


def _words(*texts: tuple[str, float]) -> Mapping[str, tuple[str, float]]:
    found: dict[str, tuple[str, float]] = {}
    for text, score in texts:
        for word in _WORD.findall(text):
            found.setdefault(plain(word), (word, score))
    return found
