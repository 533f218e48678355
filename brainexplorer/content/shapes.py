"""The vocabulary in which `schema.py` says what a file may hold.

Named tuples, because a dataclass takes five times as long to come into being, and this is read at every start.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from brainexplorer.content.messages import Kind


class Text(NamedTuple):
    """A text for people: plain, not empty, at most `longest` characters. `said`: in words of a language."""

    longest: int
    said: bool = True


class Code(NamedTuple):
    """A text with a form of its own; one that differs is told as `kind`. `day`: of the calendar."""

    pattern: re.Pattern[str]
    kind: Kind
    quoted: bool = True
    """False: may stand without quotes though YAML would read it as something else"""
    day: bool = False


class Whole(NamedTuple):
    """A whole number from `least` to `most`."""

    least: int
    most: int


class Place(NamedTuple):
    """A point in the head: three whole numbers in MNI mm, each from the least to the most of its axis."""

    least: tuple[int, int, int]
    most: tuple[int, int, int]


class Choice(NamedTuple):
    """One of a few words. `alone`: False where which of them is right depends on what stands beside it."""

    allowed: tuple[str, ...]
    alone: bool = True


class ListOf(NamedTuple):
    """Entries of one shape, at least one; `once`: none of them twice."""

    item: "Shape"
    once: bool = False


class Field(NamedTuple):
    """A key of a group. `doc` is for editors and for the JSON Schema. `or_blank`: its value may still be to come."""

    shape: "Shape"
    doc: str
    required: bool = True
    or_blank: bool = False


class Group(NamedTuple):
    """Known keys. Of `one_of` at least one must be there. `or_empty`: nothing at all is right as well."""

    fields: Mapping[str, Field]
    one_of: tuple[str, ...] = ()
    or_empty: bool = False


class Table(NamedTuple):
    """Keys that the editor chooses, each with a value of one shape; at least one."""

    key: Code
    value: "Shape"


Shape = Text | Code | Whole | Place | Choice | ListOf | Group | Table
