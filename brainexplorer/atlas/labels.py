"""Names around the brain, each joined to its region by one straight line, nothing crossing anything.

The places come from `slots`; `matching` hands them out so that all leaders together are as short as can be.
Shortest leaders do not cross, because where two cross, exchanging their ends makes both together shorter; unless a
name is too wide for the other's place. Then `untangle` looks for other places, and where it finds none, the least
important name concerned is left out.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from math import dist, hypot, inf
from typing import NamedTuple

from brainexplorer.atlas.geometry import Rect, convex_hull, segment_meets, segments_cross
from brainexplorer.atlas.matching import match
from brainexplorer.atlas.model import Point, Ring
from brainexplorer.atlas.slots import Side, Slot, Spacing, inset, ways_around
from brainexplorer.atlas.untangle import CROSSING, Leader, Untangling

__all__ = ["Label", "PlacedLabel", "Placement", "Spacing", "place_labels"]

_CLEAR_PX = 1.0
"""a leader keeps this far from names that are not its own"""
_WAYS = 3
"""how many sets of places are tried before a name is given up"""
_LONG = 0.38
"""of the area's diagonal: rather than a longer leader, another set of places is tried"""
_TOO_LONG = 0.42
"""of the area's diagonal: rather than a leader longer than this, a name is left out"""
_HOPELESS = 10 * CROSSING
"""with more conflicts than this to begin with, no seating was ever freed of all (measured; each counts twice)"""
_NOWHERE = Leader(inf, Point(inf, inf), Point(inf, inf))


class Label(NamedTuple):
    """A name to place: the size of its box (px) and the points it may lead to, such as one a side of a slice."""

    region: str
    width: float
    height: float
    anchors: tuple[Point, ...]
    priority: float = 0.0
    """where not all fit, the lowest goes first; of equals, the most entangled one"""


class PlacedLabel(NamedTuple):
    """A name's box, and its leader from the region (`anchor`) to the middle of the box's nearer edge (`port`)."""

    region: str
    pill: Rect
    anchor: Point
    port: Point


class Placement(NamedTuple):
    """What was placed, most important first, and the regions whose names found no place."""

    labels: tuple[PlacedLabel, ...]
    dropped: tuple[str, ...]


def place_labels(
    wanted: Sequence[Label], silhouette: Iterable[Ring], area: Rect, spacing: Spacing | None = None, *,
    longest: float = inf
) -> Placement:
    """Place names outside the silhouette's hull, inside the area; the same input gives the same output. All px.

    Rather than with a leader longer than `longest` a name is left out.
    """
    spacing = spacing or Spacing()
    labels = sorted(wanted, key=lambda label: (-label.priority, label.region))
    best = _best(labels, convex_hull(chain.from_iterable(silhouette)), area, spacing, longest)
    found = {label.region for label in best}
    return Placement(tuple(best), tuple(label.region for label in wanted if label.region not in found))


def _best(labels: Sequence[Label], hull: Ring, area: Rect, spacing: Spacing, longest: float) -> list[PlacedLabel]:
    """The first way in which all stand and no leader is very long; else the least troubled, without some of them."""
    tried = []
    for seating in _seatings(labels, hull, area, spacing, longest):
        if seating.is_sound() and seating.longest() <= _LONG * hypot(area.width, area.height):
            return seating.place()
        tried.append(seating)
    return min(tried, key=_Seating.trouble).place() if tried else []


def _seatings(labels: Sequence[Label], hull: Ring, area: Rect, spacing: Spacing, longest: float
              ) -> Iterator["_Seating"]:
    sizes = [(label.width, label.height) for label in labels]
    for slots in islice(ways_around(hull, area, sizes, spacing), _WAYS):
        yield _Seating(labels, slots, inset(area, spacing.margin), longest)


class _Seating:
    """One way to stand: labels, most important first, in slots."""

    def __init__(self, labels: Sequence[Label], slots: Sequence[Slot], inner: Rect, longest: float) -> None:
        self._labels, self._slots = labels, slots
        self._too_long = _TOO_LONG * hypot(inner.width, inner.height)
        self._leaders = [[_leader(label, slot, inner, longest) for slot in slots] for label in labels]
        columns = match([[leader.length for leader in row] for row in self._leaders])
        self._seats = {label: column for label, column in enumerate(columns) if column is not None}
        self._untangling = Untangling(self._leaders, self._seats)

    def trouble(self) -> tuple[int, int, float]:
        """How many labels have no slot at all, how badly the others are in conflict, and the longest leader, px."""
        return len(self._labels) - len(self._seats), sum(self._untangling.tangled().values()), self.longest()

    def longest(self) -> float:
        """The length of the longest leader, px."""
        return max((self._leaders[label][slot].length for label, slot in self._seats.items()), default=0.0)

    def is_sound(self) -> bool:
        """Whether all labels can stand here with nothing in anything's way."""
        if self.trouble() > (0, _HOPELESS, inf):
            return False
        self._untangling.run()
        return not self._untangling.tangled() and len(_clear(self._placed())) == len(self._labels)

    def place(self) -> list[PlacedLabel]:
        """As many labels as can stand here without a crossing."""
        self._untangling.run()
        while crossed := {one: much for one, much in self._untangling.tangled().items() if much >= CROSSING}:
            del self._seats[min(crossed, key=lambda one: (self._labels[one].priority, -crossed[one], -one))]
            self._untangling.run()
        return _clear(self._placed())

    def _placed(self) -> list[PlacedLabel]:
        return [
            _joined(self._labels[label], self._slots[slot], self._leaders[label][slot])
            for label, slot in sorted(self._seats.items())
            if self._leaders[label][slot].length <= self._too_long
        ]


def _leader(label: Label, slot: Slot, inner: Rect, longest: float) -> Leader:
    """The shortest leader from the label to the slot, if the label may stand there and that is not too long.

    Of a region with two sides, a name beside the brain names the side next to it: else it would lead across.
    """
    if label.width > slot.room:
        return _NOWHERE
    anchors = [anchor for anchor in label.anchors if inner.holds(*anchor) and slot.faces(anchor)]
    if len(label.anchors) > 1 and slot.side in (Side.LEFT, Side.RIGHT):
        nearer = min if slot.side is Side.LEFT else max
        own = nearer(anchor.x for anchor in label.anchors)
        anchors = [anchor for anchor in anchors if anchor.x == own]
    leader = min((Leader(dist(anchor, slot.port), anchor, slot.port) for anchor in anchors), default=_NOWHERE)
    return leader if leader.length <= longest else _NOWHERE


def _joined(label: Label, slot: Slot, leader: Leader) -> PlacedLabel:
    return PlacedLabel(label.region, slot.pill(label.width, label.height), leader.anchor, slot.port)


def _clear(placed: list[PlacedLabel]) -> list[PlacedLabel]:
    """Those of which none is in another's way; the less important of two is left out."""
    kept: list[PlacedLabel] = []
    for label in placed:
        if not any(in_the_way(label, other) for other in kept):
            kept.append(label)
    return kept


def in_the_way(one: PlacedLabel, other: PlacedLabel) -> bool:
    """Whether names overlap, leaders cross or touch (but for a region point of both), or one meets a name."""
    if one.pill.overlaps(other.pill):
        return True
    if one.anchor != other.anchor and segments_cross(one.anchor, one.port, other.anchor, other.port):
        return True
    return _runs_over(one, other) or _runs_over(other, one)


def _runs_over(one: PlacedLabel, other: PlacedLabel) -> bool:
    return segment_meets(one.anchor, one.port, inset(other.pill, -_CLEAR_PX))
