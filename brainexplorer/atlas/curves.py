"""One smooth curve between two dots: it leaves one rim and ends on the other, straight outwards. All px."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from math import atan2, cos, hypot, pi, sin, sqrt
from typing import NamedTuple

from brainexplorer.atlas.geometry import Rect, segments_cross
from brainexplorer.atlas.model import Point

SEGMENTS = 32
_SHORTEST_HANDLE = 0.9
"""of a dot's radius: dots that all but touch are joined by a loop that can still be seen"""

_WIDEST = 3.5
"""Both angles of a curve together for which its handles grow, radians: an arc of nearly a whole circle."""


def _weights(t: float) -> tuple[float, float, float, float]:
    u = 1 - t
    return u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t


_WEIGHTS = tuple(_weights(number / SEGMENTS) for number in range(SEGMENTS + 1))
_COARSE_WEIGHTS = tuple(_weights(number / 4) for number in range(5))


class Stop(NamedTuple):
    """A part of a circuit as a dot: curves keep `radius` px from its middle."""

    id: str
    point: Point
    radius: float


class Controls(NamedTuple):
    """The four points of a cubic Bézier curve, px."""

    start: Point
    leaving: Point
    arriving: Point
    end: Point


class Curve(NamedTuple):
    """A curve as short straight pieces; `lengths` has the way from the start to each point, px."""

    points: tuple[Point, ...]
    lengths: tuple[float, ...]

    @property
    def length(self) -> float:
        """From start to end, px."""
        return self.lengths[-1]

    def at(self, distance: float) -> Point:
        """The place `distance` px from the start; never before the start nor beyond the end."""
        number = self._piece(distance)
        (x1, y1), (x2, y2) = self.points[number], self.points[number + 1]
        before, after = self.lengths[number], self.lengths[number + 1]
        share = min(1.0, max(0.0, (distance - before) / (after - before))) if after > before else 0.0
        return Point(x1 + share * (x2 - x1), y1 + share * (y2 - y1))

    def heading(self, distance: float, over: float = 8.0) -> float:
        """Where the curve leads at `distance`, seen over the `over` px up to there; radians, y down."""
        before, there = self.at(max(0.0, distance - over)), self.at(max(distance, over))
        return atan2(there.y - before.y, there.x - before.x)

    def between(self, first: float, last: float) -> tuple[Point, ...]:
        """The part of the curve from `first` to `last` px."""
        inside = self.points[self._piece(first) + 1 : self._piece(last) + 1]
        return (self.at(first), *inside, self.at(last))

    def _piece(self, distance: float) -> int:
        return min(len(self.points) - 2, max(0, bisect_right(self.lengths, distance) - 1))


def controls(start: Stop, end: Stop, leave: float, arrive: float) -> Controls:
    """The curve that leaves `leave` radians beside the straight way and arrives as much beside it as `arrive` says.

    Positive angles bow to the traveller's right (y down). Equal angles give very nearly an arc of a circle.
    """
    straight = atan2(end.point.y - start.point.y, end.point.x - start.point.x)
    out, back = straight + leave, straight + pi - arrive
    first, last = _beside(start.point, out, start.radius), _beside(end.point, back, end.radius)
    chord = hypot(last.x - first.x, last.y - first.y)
    handle = chord / (3 * cos(min(_WIDEST, abs(leave) + abs(arrive)) / 4) ** 2)
    handle = max(handle, _SHORTEST_HANDLE * min(start.radius, end.radius))
    return Controls(first, _beside(first, out, handle), _beside(last, back, handle), last)


def _beside(point: Point, angle: float, distance: float) -> Point:
    return Point(point.x + distance * cos(angle), point.y + distance * sin(angle))


def held(curve: Controls, box: Rect) -> tuple[Controls, float]:
    """The curve bent so that it stays in a box that holds its ends, and how far that moved its handles, px."""
    leaving, arriving = _clamped(curve.leaving, box), _clamped(curve.arriving, box)
    moved = abs(leaving.x - curve.leaving.x) + abs(leaving.y - curve.leaving.y)
    moved += abs(arriving.x - curve.arriving.x) + abs(arriving.y - curve.arriving.y)
    return (Controls(curve.start, leaving, arriving, curve.end), moved) if moved else (curve, 0.0)


def _clamped(point: Point, box: Rect) -> Point:
    return Point(min(max(point.x, box.left), box.right), min(max(point.y, box.top), box.bottom))


def drawn(curve: Controls) -> Curve:
    """The curve in short straight pieces."""
    xs, ys = _sampled(curve)
    steps = (hypot(x2 - x1, y2 - y1) for x1, y1, x2, y2 in zip(xs, ys, xs[1:], ys[1:], strict=False))
    return Curve(tuple(map(Point, xs, ys)), tuple(accumulate(steps, initial=0.0)))


def _sampled(curve: Controls) -> tuple[list[float], list[float]]:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve
    xs = [a * x0 + b * x1 + c * x2 + d * x3 for a, b, c, d in _WEIGHTS]
    ys = [a * y0 + b * y1 + c * y2 + d * y3 for a, b, c, d in _WEIGHTS]
    return xs, ys


def quarter(curve: Sequence[Point]) -> Point:
    """The place a quarter of the way along."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve
    a, b, c, d = _WEIGHTS[SEGMENTS // 4]
    return Point(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)


def coarse(curve: Controls) -> list[Point]:
    """The curve in a few straight pieces, good enough to see what it crosses."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve
    return [
        Point(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3) for a, b, c, d in _COARSE_WEIGHTS
    ]


def crossings(one: Sequence[Point], other: Sequence[Point], most: int) -> int:
    """How often two lines cross; not counted beyond `most`."""
    us, vs = [point[0] for point in other], [point[1] for point in other]
    left, right, top, bottom = min(us), max(us), min(vs), max(vs)
    found = 0
    for a, b in pairwise(one):
        (ax, ay), (bx, by) = a, b
        # Most lines lie nowhere near each other.
        if (ax < left and bx < left) or (ax > right and bx > right):
            continue
        if (ay < top and by < top) or (ay > bottom and by > bottom):
            continue
        found += sum([segments_cross(a, b, c, d) for c, d in pairwise(other)])
        if found >= most:
            return most
    return found


def clearance(curve: Controls, dots: Iterable[Stop], enough: float) -> float:
    """How many px lie at least between the drawn curve and the nearest rim: `enough` where they are more.

    Negative where the curve may run through a dot.
    """
    near = _near(curve, dots, enough)
    if not near:
        return enough
    xs, ys = _sampled(curve)
    half2 = _half_step2(curve)
    best = enough
    for (px, py), radius in near:
        away2 = min([(x - px) * (x - px) + (y - py) * (y - py) for x, y in zip(xs, ys, strict=True)])
        # Between two points the line may come nearer to the dot than both, but no nearer than this.
        best = min(best, sqrt(max(0.0, away2 - half2)) - radius)
    return best


def _near(curve: Controls, dots: Iterable[Stop], enough: float) -> Sequence[tuple[Point, float]]:
    """The dots that a curve inside the box of its four points can come near to."""
    xs, ys = [point.x for point in curve], [point.y for point in curve]
    left, right, top, bottom = min(xs) - enough, max(xs) + enough, min(ys) - enough, max(ys) + enough
    return [
        (point, radius)
        for _, point, radius in dots
        if left - radius < point.x < right + radius and top - radius < point.y < bottom + radius
    ]


def _half_step2(curve: Controls) -> float:
    """The square of half the longest piece that the curve can have: it is never faster than its control legs."""
    legs2 = [(x2 - x1) ** 2 + (y2 - y1) ** 2 for (x1, y1), (x2, y2) in pairwise(curve)]
    return max(legs2) * (1.5 / SEGMENTS) ** 2
