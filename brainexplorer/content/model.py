"""What the program says, once checked: frozen objects that everything else may trust."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
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


class Effect(Enum):
    """What a signal does to the part that it comes to."""

    SPEEDS_UP = "speeds up"
    SLOWS_DOWN = "slows down"
    EITHER = "either"
    NOT_KNOWN = "not known"


class CircuitPart(NamedTuple):
    """A part of a circuit: a region, or one of its own.

    Of a region, `region` is its id, `place` is None and the texts are empty. Of another part `region` is empty, `place`
    is where it lies (MNI mm, in the left half or on the midline), and `what` says what it is, in a sentence or two.
    """

    id: str
    region: str
    name: str
    term: str
    place: tuple[int, int, int] | None
    what: str


class Link(NamedTuple):
    """A signal from one part of a circuit to another, with its evidence; `start` and `end` are ids of parts."""

    start: str
    end: str
    effect: Effect
    text: str
    certainty: Certainty
    in_whom: InWhom
    sources: tuple[str, ...]

    @property
    def note(self) -> Note:
        """What is said about it, as a statement like any other."""
        return Note(self.text, self.certainty, self.in_whom, self.sources)


class Step(NamedTuple):
    """One step of the telling of a circuit: a link; `both_ways`: the next link is the way back and says the same."""

    link: Link
    both_ways: bool


class Circuit(NamedTuple):
    """Parts that work together, and the links between them, in the order in which they are told.

    `name` is the patients' word for it, `term` the clinicians'.
    """

    id: str
    name: str
    term: str
    meaning: Note
    parts: Mapping[str, CircuitPart]
    links: tuple[Link, ...]
    ketamine: tuple[Note, ...]
    also: tuple[str, ...] = ()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The links as they are told: there and back is one step where both say the same."""
        found: list[Step] = []
        for link in self.links:
            back = link._replace(start=link.end, end=link.start)
            if found and found[-1] == Step(back, both_ways=False):
                found[-1] = Step(back, both_ways=True)
            else:
                found.append(Step(link, both_ways=False))
        return tuple(found)


class CrisisLine(NamedTuple):
    """Whom to call; `checked` is the ISO date on which the numbers were last checked."""

    name: str
    call: str
    text: str
    chat: str
    emergency: str
    checked: str


class PictureItem(NamedTuple):
    """One entry of a picture: an icon with a label, an event with its year, a number of people (of 100)."""

    label: str
    icon: str = ""
    year: str = ""
    people: int = 0


class PictureSide(NamedTuple):
    """One of two things that are compared."""

    label: str
    items: tuple[str, ...]


class Picture(NamedTuple):
    """What stands beside the words of a screen. `kind` is one of PICTURE_KINDS; what it does not need is empty."""

    kind: str
    caption: str
    view: str = ""
    look: str = ""
    region: str = ""
    circuit: str = ""
    scene: str = ""
    items: tuple[PictureItem, ...] = ()
    now: int = -1
    """of a timeline: the event that is highlighted"""
    left: PictureSide | None = None
    right: PictureSide | None = None
    myth: str = ""
    fact: str = ""


class Content(NamedTuple):
    """Everything the program says, in the order of the files."""

    language: str
    regions: Mapping[str, Region]
    sources: Mapping[str, Source]
    crisis: CrisisLine
    circuits: Mapping[str, Circuit] = MappingProxyType({})

    def circuits_of(self, region_id: str) -> tuple[Circuit, ...]:
        """The circuits that the region is a part of."""
        return tuple(circuit for circuit in self.circuits.values() if region_id in circuit.parts)
