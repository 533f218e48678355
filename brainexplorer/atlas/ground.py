"""What the names of a circuit share: the box, the dots, the curves, and where other names stand. All px."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import ceil, floor, hypot
from typing import NamedTuple

from brainexplorer.atlas.curves import Stop
from brainexplorer.atlas.geometry import Rect, segment_meets
from brainexplorer.atlas.model import Point

_CELL = 10.0
"""Curves are counted by squares of this side, px."""

_GRAZE = 2.0
"""A square that a name covers by less than this does not count, px."""

_PER_PX, _PER_TIE = 0.08, 1.6
"""What a place costs: for each px of a curve below, for each thing between it and its dot."""


class _Named(NamedTuple):
    """A name that stands, and the ends of what leads to it."""

    rect: Rect
    dot: Point
    end: Point


class Ground:
    """What names share: the box, the dots, the curves, and other things to keep off."""

    def __init__(self, box: Rect, dots: Sequence[Stop], lines: Iterable[Sequence[Point]],
                 taken: Iterable[Rect] = ()) -> None:
        self._box, self._dots = box, dots
        self._taken, self._named = list(taken), dict[str, _Named]()
        self._cells = _cells(lines)
        count = max(1, len(dots))
        self._centre = (sum(dot.point.x for dot in dots) / count, sum(dot.point.y for dot in dots) / count)

    def is_free(self, rect: Rect, apart: float) -> bool:
        """Whether a name may stand there."""
        box = self._box
        if rect.left < box.left or rect.top < box.top or rect.right > box.right or rect.bottom > box.bottom:
            return False
        if any(rect.overlaps(named.rect, apart) for named in self._named.values()):
            return False
        if any(rect.overlaps(other) for other in self._taken):
            return False
        return not any(_meets(rect, *dot.point, dot.radius) for dot in self._dots)

    def put(self, dot: Stop, rect: Rect) -> None:
        """A name stands there now."""
        self._named[dot.id] = _Named(rect, dot.point, _nearest(rect, *dot.point))

    def take(self, dot: Stop) -> None:
        """The dot's name stands nowhere any more."""
        del self._named[dot.id]

    def trouble(self, dot: Stop, rect: Rect) -> float:
        """What it costs that curves run below a name, and that it and others hide what leads from dots to names."""
        hidden = sum(segment_meets(named.dot, named.end, rect) for id_, named in self._named.items() if id_ != dot.id)
        return _PER_PX * self.crossed(rect) + _PER_TIE * (self.between(dot, rect) + 2 * hidden)

    def crossed(self, rect: Rect) -> float:
        """About how many px of curves run below."""
        cells = self._cells
        columns = range(floor((rect.left + _GRAZE) / _CELL), ceil((rect.right - _GRAZE) / _CELL))
        rows = range(floor((rect.top + _GRAZE) / _CELL), ceil((rect.bottom - _GRAZE) / _CELL))
        return sum([cells.get((column, row), 0.0) for column in columns for row in rows])

    def between(self, dot: Stop, rect: Rect) -> int:
        """What lies (about) between a dot and the name that stands apart from it: 1 a curve, 2 a name, 4 a dot."""
        (x1, y1), (x2, y2) = dot.point, _nearest(rect, *dot.point)
        away = hypot(x2 - x1, y2 - y1)
        met: dict[object, int] = {}
        for step in range(int(away / _CELL) + 1):
            share = (dot.radius + (step + 0.5) * _CELL) / away if away else 1.0
            if share < 1.0:
                met |= self._met(x1 + share * (x2 - x1), y1 + share * (y2 - y1), dot)
        return sum(met.values())

    def _met(self, x: float, y: float, own: Stop) -> dict[object, int]:
        cell = (int(x // _CELL), int(y // _CELL))
        met: dict[object, int] = {cell: 1} if cell in self._cells else {}
        met |= {named: 2 for id_, named in self._named.items() if id_ != own.id and named.rect.holds(x, y)}
        return met | {dot: 4 for dot in self._dots if dot is not own and _away(dot, x, y) < dot.radius + 4}

    def inwards(self, point: Point, side: tuple[int, int]) -> float:
        """0 for the side that looks away from the middle of all dots, 1 for the one that looks there."""
        x, y = point.x - self._centre[0], point.y - self._centre[1]
        away = hypot(x, y) * hypot(*side)
        return 0.5 - 0.5 * (x * side[0] + y * side[1]) / away if away else 0.5

    def grid(self, width: float, height: float) -> Iterator[Rect]:
        """Boxes of that size all over the box, a third of their height apart."""
        step = max(4.0, height / 3)
        for row in range(int((self._box.height - height) // step) + 1):
            for column in range(int((self._box.width - width) // step) + 1):
                yield Rect(self._box.left + column * step, self._box.top + row * step, width, height)

    def crowd(self, point: Point, within: float) -> int:
        """How many dots lie near."""
        return sum(hypot(dot.point.x - point.x, dot.point.y - point.y) < within for dot in self._dots)


def _away(dot: Stop, x: float, y: float) -> float:
    return hypot(dot.point.x - x, dot.point.y - y)


def _nearest(rect: Rect, x: float, y: float) -> Point:
    """The point of the box that is nearest."""
    return Point(min(max(x, rect.left), rect.right), min(max(y, rect.top), rect.bottom))


def distance(rect: Rect, x: float, y: float) -> float:
    """How far the point is from the box; 0 inside."""
    return hypot(max(rect.left - x, 0.0, x - rect.right), max(rect.top - y, 0.0, y - rect.bottom))


def _meets(rect: Rect, x: float, y: float, radius: float) -> bool:
    """Whether a disc has any point in the box."""
    return distance(rect, x, y) < radius


def _cells(lines: Iterable[Sequence[Point]]) -> dict[tuple[int, int], float]:
    """How many px of curves run through each square."""
    cells: defaultdict[tuple[int, int], float] = defaultdict(float)
    for line in lines:
        for (x1, y1), (x2, y2) in pairwise(line):
            length = hypot(x2 - x1, y2 - y1)
            parts = 1 + int(length / _CELL)
            for part in range(parts):
                x, y = (one + (other - one) * (part + 0.5) / parts for one, other in ((x1, x2), (y1, y2)))
                cells[(int(x // _CELL), int(y // _CELL))] += length / parts
    return cells
