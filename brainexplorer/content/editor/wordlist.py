"""The words that the editor looks for: one YAML file a language in `words/`, read once."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

import yaml

FOLDER = Path(__file__).parent / "words"
_READER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SENTENCE = re.compile(r"[^.?!…]*[.?!…]*")


class Rule(NamedTuple):
    """What is looked for, from the beginning of a word, and what to write `instead`.

    A sentence with `unless` in it is let pass. `needs`: only where the text, or the heading above it, speaks of this.
    `patients`: clinicians may read it.
    """

    find: str
    instead: str = ""
    unless: str = ""
    needs: str = ""
    patients: bool = False


class Hit(NamedTuple):
    """What was found, and by which rule."""

    found: str
    rule: Rule


class Finder:
    """Looks for many rules at once, letter case aside: most texts hold none, and cost one search."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules

    @property
    def rules(self) -> Sequence[Rule]:
        """What it looks for."""
        return self._rules

    def may_hit(self, text: str) -> bool:
        """Whether it is worth while to look closer; `text` in small letters."""
        return bool(self._any.search(text))

    @cached_property
    def _any(self) -> re.Pattern[str]:
        # Small letters, and one boundary for all, so that Python can tell most rules by their first letter: ten times
        # as fast as letting each rule look everywhere. It may find a little more than the rules do, never less.
        starts = (rule.find.removeprefix(r"\b").replace(r"|\b", "|") for rule in self._rules)
        return re.compile(rf"\b(?:{'|'.join(starts)})")

    def hits(self, text: str, about: str = "") -> Iterator[Hit]:
        """What each rule finds first in the text; `about` is what stands above it, for rules that need a topic."""
        if not self.may_hit(text.lower()):
            return
        for rule in self._rules:
            if hit := _hit(rule, text, about):
                yield hit

    def first(self, text: str, about: str = "") -> Hit | None:
        """The first of them, or None."""
        return next(self.hits(text, about), None)


class Words(NamedTuple):
    """What the editor knows of one language."""

    crisis: Finder
    stigma: Finder
    promises: Finder
    claims: Finder
    sure: Finder
    hopeless: Finder
    refused: Finder
    """crisis, stigma and promises in one: whether there is anything to look at"""
    medicine: str
    animals: str
    species: str
    unknown: str
    hope: str
    sentence: int
    card: int
    screen: int
    aside: str


def says(pattern: str, text: str) -> bool:
    """Whether the text holds that, letter case aside."""
    return bool(_compiled(pattern).search(text))


def named(pattern: str, text: str) -> str:
    """All that the text holds of it, and nothing else of the text."""
    return " ".join(found[0] for found in _compiled(pattern).finditer(text))


@cache
def words_of(language: str) -> Words | None:
    """The words of a language, such as `es` for `es-MX`; None if there is no file for it."""
    path = FOLDER / f"{language.partition('-')[0]}.yaml"
    if not path.is_file():
        return None
    table: dict[str, Any] = yaml.load(path.read_bytes(), Loader=_READER)  # noqa: S506  # it is a safe one
    lists = ("crisis", "stigma", "promises", "claims", "hopeless")
    crisis, stigma, promises, claims, hopeless = (_finder(table[key]) for key in lists)
    sure = _finder(table["sure"], table["sure_unless"])
    others = ("medicine", "animals", "species", "unknown", "hope", "sentence", "card", "screen", "aside")
    plain = {key: table[key] for key in others}
    refused = Finder((*crisis.rules, *stigma.rules, *promises.rules))
    return Words(crisis, stigma, promises, claims, sure, hopeless, refused, **plain)


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence that holds that piece of the text."""
    for sentence in _SENTENCE.finditer(text):
        if sentence.start() <= start < sentence.end():
            return text[sentence.start() : max(end, sentence.end())]
    return text


def _finder(rows: list[Any], unless: str = "") -> Finder:
    return Finder(tuple(rule._replace(unless=unless or rule.unless) for rule in map(_rule, rows)))


def _rule(row: str | dict[str, str]) -> Rule:
    if isinstance(row, str):
        return Rule(row)
    more = {key: row.get(key, "") for key in ("unless", "needs")}
    return Rule(row["find"], row.get("instead", ""), patients=row.get("where") == "patients", **more)


def _hit(rule: Rule, text: str, about: str) -> Hit | None:
    for found in _compiled(rule.find).finditer(text):
        sentence = sentence_around(text, found.start(), found.end())
        excused = bool(rule.unless) and says(rule.unless, sentence)
        if not excused and (not rule.needs or _speaks_of(rule, sentence, text, about)):
            return Hit(found[0].strip(), rule)
    return None


def _speaks_of(rule: Rule, sentence: str, text: str, about: str) -> bool:
    """Whether the topic that a rule needs is what the sentence is about."""
    topic = rf"\b(?:{rule.needs})\b"
    return says(topic, sentence) or (not says(rule.unless, about) and says(topic, f"{about} {text}"))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
