"""The vocabulary in which `schema.py` says what a file may hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from brainexplorer.content.messages import Kind


@dataclass(frozen=True, slots=True)
class Text:
    """A text for people: plain, not empty, at most `longest` characters."""

    longest: int


@dataclass(frozen=True, slots=True)
class Code:
    """A text with a form of its own; one that differs is told as `kind`. `day`: of the calendar."""

    pattern: re.Pattern[str]
    kind: Kind
    quoted: bool = True
    """False: may stand without quotes though YAML would read it as something else"""
    day: bool = False


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` to `most`."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    allowed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """Entries of one shape, at least one; `once`: none of them twice."""

    item: "Shape"
    once: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a group. `doc` is for editors and for the JSON Schema."""

    shape: "Shape"
    doc: str
    required: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Known keys. Of `one_of` at least one must be there."""

    fields: Mapping[str, Field]
    one_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Keys that the editor chooses, each with a value of one shape; at least one."""

    key: Code
    value: "Shape"


Shape = Text | Code | Whole | Choice | ListOf | Group | Table
