"""What the program says, once checked: frozen objects that everything else may trust."""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cached_property
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


class Review(NamedTuple):
    """Who answers for some words. Days are ISO dates; `reviewer` is a role, empty while no clinician has read them."""

    author: str
    reviewed: str
    review_by: str
    reviewer: str = ""

    def is_past(self, today: str) -> bool:
        """Whether the words should have been reviewed again before that ISO day."""
        return today > self.review_by


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
    ask: str = ""
    """a question to put to the care team"""
    review: Review | None = None


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
    ask: str = ""
    review: Review | None = None

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


class Change(Enum):
    """Which way a finding goes."""

    INCREASE = "increase"
    DECREASE = "decrease"
    NO_CHANGE = "no change"
    MIXED = "mixed"
    ASSOCIATION = "association"


class Finding(NamedTuple):
    """One statement for clinicians. `sample` says how many were studied and how, `change` which way it goes.

    Findings with the same `question` do not agree and stand side by side. What is not told is empty or None.
    """

    text: str
    certainty: Certainty
    in_whom: InWhom
    sources: tuple[str, ...]
    sample: str = ""
    change: Change | None = None
    question: str = ""

    @property
    def note(self) -> Note:
        """What is said, as a statement like any other."""
        return Note(self.text, self.certainty, self.in_whom, self.sources)


class ClinicianRegion(NamedTuple):
    """What clinicians read about a region."""

    id: str
    anatomy: str
    function: tuple[Finding, ...]
    pain: tuple[Finding, ...]
    mood: tuple[Finding, ...]
    ketamine: tuple[Finding, ...]
    review: Review | None = None


class ClinicianCircuit(NamedTuple):
    """What clinicians read about a circuit."""

    id: str
    summary: tuple[Finding, ...]
    ketamine: tuple[Finding, ...]
    review: Review | None = None


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


class Screen(NamedTuple):
    """One page of a story: a picture, and few words beside it.

    `points` are claims, `steps` things to do; `helps` puts the crisis line beside them. `findings` are for clinicians.
    """

    title: str
    picture: Picture
    lead: str = ""
    points: tuple[Note, ...] = ()
    steps: tuple[str, ...] = ()
    helps: bool = False
    findings: tuple[Finding, ...] = ()


class Story(NamedTuple):
    """A topic, or a tour across the brain: screens in order, what to remember, and what to ask."""

    id: str
    name: str
    purpose: str
    screens: tuple[Screen, ...]
    summary: tuple[str, ...]
    ask: tuple[str, ...]
    also: tuple[str, ...] = ()
    review: Review | None = None


class Term(NamedTuple):
    """A hard word and its meaning; `forms` are the other shapes in which texts use it."""

    id: str
    word: str
    meaning: str
    say: str = ""
    forms: tuple[str, ...] = ()


class CrisisLine(NamedTuple):
    """Whom to call; `checked` is the ISO day of the last look at the numbers. `more`: for whom else, and how."""

    name: str
    call: str
    text: str
    chat: str
    emergency: str
    checked: str
    more: tuple[str, ...] = ()
    country: str = ""


class Clinic(NamedTuple):
    """What belongs to this clinic; everything may be empty.

    `colour` is #rrggbb. `reviewer` (a role) and `reviewed` (ISO day): the clinician who has confirmed the words.
    `topics` are the ids of those to show, in order; none: all. `lines` are the crisis lines of other countries.
    """

    name: str = ""
    colour: str = ""
    contact: str = ""
    reviewer: str = ""
    reviewed: str = ""
    topics: tuple[str, ...] = ()
    lines: tuple[CrisisLine, ...] = ()


class Library(NamedTuple):
    """What is read only when somebody asks for it."""

    regions: Mapping[str, ClinicianRegion] = MappingProxyType({})
    circuits: Mapping[str, ClinicianCircuit] = MappingProxyType({})
    topics: Mapping[str, Story] = MappingProxyType({})
    tours: Mapping[str, Story] = MappingProxyType({})
    glossary: Mapping[str, Term] = MappingProxyType({})
    english: Mapping[str, str] = MappingProxyType({})
    """the names of the regions in the language that the words were written in, where the content is a translation"""

    @property
    def stories(self) -> Mapping[str, Story]:
        """Topics and tours by their ids."""
        return MappingProxyType({**self.topics, **self.tours})


class Shelf:
    """Fetches the library once, when it is first asked for."""

    def __init__(self, fetch: Callable[[], Library] = Library) -> None:
        self._fetch = fetch

    @cached_property
    def library(self) -> Library:
        """The library, fetched now if it was not yet."""
        return self._fetch()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Shelf) and self.library == other.library

    def __hash__(self) -> int:
        return id(self)


class Content(NamedTuple):
    """Everything the program says in one language, in the order of the files.

    `languages` are all that it can be had in, the one that it was written in first. `for_clinicians` are the ids of the
    regions and circuits of which the library tells clinicians more; one need not fetch it to know.
    """

    language: str
    regions: Mapping[str, Region]
    sources: Mapping[str, Source]
    crisis: CrisisLine
    circuits: Mapping[str, Circuit] = MappingProxyType({})
    clinic: Clinic = Clinic()
    languages: tuple[str, ...] = ()
    shelf: Shelf = Shelf()
    for_clinicians: frozenset[str] = frozenset()

    @property
    def library(self) -> Library:
        """Topics, tours, glossary and what clinicians read."""
        return self.shelf.library

    def circuits_of(self, region_id: str) -> tuple[Circuit, ...]:
        """The circuits that the region is a part of."""
        return tuple(circuit for circuit in self.circuits.values() if region_id in circuit.parts)
