"""What the program says, once checked: frozen objects that everything else may trust."""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple


class Certainty(Enum):
    """How sure science is about a statement; never rounded up."""

    ESTABLISHED = "established"
    EARLY = "early"
    DEBATED = "debated"
    NOT_STUDIED = "not studied"


class InWhom(Enum):
    """Who was studied."""

    PEOPLE = "people"
    ANIMALS = "animals"


class Note(NamedTuple):
    """One statement with its evidence; `sources` are keys of `Content.sources`, at least one."""

    text: str
    certainty: Certainty
    in_whom: InWhom
    sources: tuple[str, ...]


class Region(NamedTuple):
    """All words about one region. Texts are plain text; absent optional texts are empty."""

    id: str
    name: str
    say: str
    where: str
    does: str
    pain: tuple[Note, ...]
    mood: tuple[Note, ...]
    ketamine: tuple[Note, ...]
    works_with: tuple[str, ...] = ()
    abbreviation: str = ""
    everyday: str = ""
    also: tuple[str, ...] = ()


class Source(NamedTuple):
    """One citation; unknown fields are empty, nothing is guessed. `verified`: seen, not only recalled."""

    key: str
    year: int
    journal: str
    verified: bool
    authors: str = ""
    title: str = ""
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    url: str = ""


class CrisisLine(NamedTuple):
    """Whom to call; `checked` is the ISO date on which the numbers were last checked."""

    name: str
    call: str
    text: str
    chat: str
    emergency: str
    checked: str


class Content(NamedTuple):
    """Everything the program says, in the order of the files."""

    language: str
    regions: Mapping[str, Region]
    sources: Mapping[str, Source]
    crisis: CrisisLine
