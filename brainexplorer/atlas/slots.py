"""The places around the brain where names can stand.

Names stand in rows. In the rows beside the brain there is one place on its left and one on its right, as near
to it as they can be. One row wholly above the brain and one wholly below it may hold several names side by side:
the cap rows. All leaders must end on the edge of one convex shape, the guard (the brain's hull, grown by a gap,
together with the ends of the leaders in the cap rows), because inside a convex shape the shortest set of leaders
neither crosses itself nor runs over a name.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from brainexplorer.atlas.geometry import Rect, bounds, convex_hull, extent_between
from brainexplorer.atlas.model import Point, Ring

Size = tuple[float, float]
"""width, height; px"""


class Spacing(NamedTuple):
    """Free px: between brain and names, around the whole, and between names."""

    gap: float = 14.0
    margin: float = 8.0
    between: float = 8.0


class Side(Enum):
    """On which side of the brain a name stands."""

    LEFT = "left"
    RIGHT = "right"
    ABOVE = "above"
    BELOW = "below"


class Slot(NamedTuple):
    """A place for one name: where its leader ends (px), and how wide it may be (px)."""

    side: Side
    port: Point
    room: float

    def faces(self, anchor: Point) -> bool:
        """Whether the point lies on the slot's inner side, so that a leader does not start under its own name."""
        if self.side in (Side.LEFT, Side.RIGHT):
            return anchor.x > self.port.x if self.side is Side.LEFT else anchor.x < self.port.x
        return anchor.y > self.port.y if self.side is Side.ABOVE else anchor.y < self.port.y

    def pill(self, width: float, height: float) -> Rect:
        """The name's box: the port is the middle of its edge towards the brain."""
        x, y = self.port
        if self.side in (Side.LEFT, Side.RIGHT):
            return Rect(x - width if self.side is Side.LEFT else x, y - height / 2, width, height)
        return Rect(x - width / 2, y - height if self.side is Side.ABOVE else y, width, height)


class _Row(NamedTuple):
    top: float
    bottom: float


def ways_around(hull: Ring, area: Rect, sizes: Sequence[Size], spacing: Spacing) -> Iterator[tuple[Slot, ...]]:
    """Sets of places around a convex hull in which boxes of these sizes find room, best first.

    First those that hold all boxes; where there is none, the one that holds most.
    """
    best: tuple[Slot, ...] = ()
    most = 0
    for slots in _ways(hull, area, sizes, spacing) if sizes else ():
        held = capacity(slots, sizes)
        if held == len(sizes):
            yield slots
        if held > most:
            best, most = slots, held
    if 0 < most < len(sizes):
        yield best


def places_beside(hull: Ring, area: Rect, sizes: Sequence[Size], spacing: Spacing) -> int:
    """How many places beside the hull are wide enough for most of these boxes (for three of four)."""
    if not sizes:
        return 0
    wide = sorted(width for width, _ in sizes)[len(sizes) * 3 // 4]
    inner = inset(area, spacing.margin)
    rows = _rows(inner, max(height for _, height in sizes), spacing.between)
    return sum(slot.room >= wide for slot in _beside(_grown(hull, spacing.gap), rows, inner))


def capacity(slots: Sequence[Slot], sizes: Sequence[Size]) -> int:
    """How many boxes of these sizes find room at once."""
    widths = sorted(width for width, _ in sizes)
    held = 0
    for room in sorted(slot.room for slot in slots):
        if held < len(widths) and widths[held] <= room:
            held += 1
    return held


def _ways(hull: Ring, area: Rect, sizes: Sequence[Size], spacing: Spacing) -> Iterator[tuple[Slot, ...]]:
    """Sets of places: beside the brain only, then with cap rows ever fuller and further from the brain."""
    cell, height = max(width for width, _ in sizes), max(height for _, height in sizes)
    inner = inset(area, spacing.margin)
    rows = _rows(inner, height, spacing.between)
    grown = _grown(hull, spacing.gap)
    _, top, _, bottom = bounds((grown,))
    beside = [row for row in rows if row.bottom > top and row.top < bottom]
    yield _beside(grown, beside, inner)
    above = [row for row in rows if row.bottom <= top][::-1]
    below = [row for row in rows if row.top >= bottom]
    for away in range(max(len(above), len(below))):
        for count in range(1, 1 + int((inner.width + spacing.between) // (cell + spacing.between))):
            xs = _spread(count, cell, spacing.between, grown, inner)
            caps = [Slot(Side.ABOVE, Point(x, row.bottom), cell) for row in above[away : away + 1] for x in xs]
            caps += [Slot(Side.BELOW, Point(x, row.top), cell) for row in below[away : away + 1] for x in xs]
            guard = convex_hull((*grown, *(cap.port for cap in caps)))
            yield (*caps, *_beside(guard, [*above[:away], *beside, *below[:away]], inner))


def _rows(inner: Rect, height: float, between: float) -> list[_Row]:
    """As many rows as fit, spread over the whole height."""
    count = int((inner.height + between) // (height + between))
    step = (inner.height - height) / (count - 1) if count > 1 else 0.0
    tops = (inner.top + number * step for number in range(count))
    return [_Row(top, top + height) for top in tops]


def _grown(hull: Ring, gap: float) -> Ring:
    return convex_hull(Point(x + dx, y + dy) for x, y in hull for dx in (-gap, gap) for dy in (-gap, gap))


def _spread(count: int, cell: float, between: float, grown: Ring, inner: Rect) -> list[float]:
    """The middles of `count` cells side by side, centred on the brain as far as the area allows."""
    left, _, right, _ = bounds((grown,))
    total = count * (cell + between) - between
    start = min(max((left + right - total) / 2, inner.left), inner.right - total)
    return [start + cell / 2 + number * (cell + between) for number in range(count)]


def _beside(guard: Ring, rows: Sequence[_Row], inner: Rect) -> tuple[Slot, ...]:
    slots: list[Slot] = []
    for row in rows:
        if extent := extent_between(guard, row.top, row.bottom):
            left, right = extent
            middle = (row.top + row.bottom) / 2
            slots.append(Slot(Side.LEFT, Point(left, middle), left - inner.left))
            slots.append(Slot(Side.RIGHT, Point(right, middle), inner.right - right))
    return tuple(slots)


def inset(area: Rect, by: float) -> Rect:
    """The area without a margin on each side; never less than empty."""
    return Rect(area.left + by, area.top + by, max(0.0, area.width - 2 * by), max(0.0, area.height - 2 * by))
