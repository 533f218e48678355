"""Plane geometry on points, rings and boxes (px, y down). Pure functions, standard library only."""

from collections.abc import Iterable, Sequence
from math import inf, sqrt
from typing import NamedTuple

from brainexplorer.atlas.model import Point, Ring

Bounds = tuple[float, float, float, float]
"""left, top, right, bottom"""


class Rect(NamedTuple):
    """A box, px."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.top + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether the point is in the box or on its edge."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def overlaps(self, other: "Rect", apart: float = 0.0) -> bool:
        """Whether less than `apart` px lie between the boxes; boxes that only touch do not overlap."""
        return (
            self.left < other.right + apart
            and other.left < self.right + apart
            and self.top < other.bottom + apart
            and other.top < self.bottom + apart
        )


def bounds(rings: Iterable[Ring]) -> Bounds:
    """The box around all points; ValueError where there are none."""
    points = [point for ring in rings for point in ring]
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def ring_area(ring: Ring) -> float:
    """The area inside one simple ring, never negative, px squared."""
    xs, ys = zip(*ring, strict=True)
    next_xs, next_ys = (*xs[1:], xs[0]), (*ys[1:], ys[0])
    twice: float = sum(x * v - u * y for x, y, u, v in zip(xs, ys, next_xs, next_ys, strict=True))
    return abs(twice) / 2


def area(rings: Sequence[Ring]) -> float:
    """The even-odd area, px squared: a ring inside an odd number of others is a hole."""
    return sum(ring_area(ring) * (-1 if _is_hole(ring, rings) else 1) for ring in rings)


def _is_hole(ring: Ring, rings: Sequence[Ring]) -> bool:
    return contains([other for other in rings if other is not ring], *ring[0])


def contains(rings: Iterable[Ring], x: float, y: float) -> bool:
    """Whether the point is inside, by the even-odd rule."""
    inside = False
    for ring in rings:
        x1, y1 = ring[-1]
        for x2, y2 in ring:
            if (y1 > y) != (y2 > y) and x - x1 < (x2 - x1) * (y - y1) / (y2 - y1):
                inside = not inside
            x1, y1 = x2, y2
    return inside


def signed_distance(rings: Iterable[Ring], x: float, y: float) -> float:
    """How far the point is from the nearest line, px; negative inside (even-odd)."""
    # One long loop on purpose: this runs under the finger, for every line of every near region.
    best, inside = inf, False
    for ring in rings:
        x1, y1 = ring[-1]
        for x2, y2 in ring:
            dx, dy, px, py = x2 - x1, y2 - y1, x - x1, y - y1
            if (y1 > y) != (y2 > y) and px < dx * py / dy:
                inside = not inside
            along = px * dx + py * dy
            if along > 0:
                length2 = dx * dx + dy * dy
                if along < length2:
                    along /= length2
                    px -= along * dx
                    py -= along * dy
                else:
                    px, py = x - x2, y - y2
            away = px * px + py * py
            if away < best:
                best = away
            x1, y1 = x2, y2
    return -sqrt(best) if inside else sqrt(best)


def distance_to_bounds(box: Bounds, x: float, y: float) -> float:
    """How far the point is from the box, px; 0 inside. Never more than the distance to what the box holds."""
    dx = max(box[0] - x, 0.0, x - box[2])
    dy = max(box[1] - y, 0.0, y - box[3])
    return sqrt(dx * dx + dy * dy)


def turn(a: Point, b: Point, c: Point) -> float:
    """Twice the signed area of the triangle: its sign says on which side of a-b the point c lies."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def segments_cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the segments a-b and c-d have any point in common; touching counts."""
    # Written out, not called: laying out names asks this many thousand times.
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = a, b, c, d
    ux, uy, vx, vy = bx - ax, by - ay, dx - cx, dy - cy
    side_of_c, side_of_d = ux * (cy - ay) - uy * (cx - ax), ux * (dy - ay) - uy * (dx - ax)
    if side_of_c * side_of_d > 0:
        return False
    if (vx * (ay - cy) - vy * (ax - cx)) * (vx * (by - cy) - vy * (bx - cx)) > 0:
        return False
    if side_of_c or side_of_d:
        return True
    # All on one line: they meet where their boxes do.
    return max(min(ax, bx), min(cx, dx)) <= min(max(ax, bx), max(cx, dx)) and max(min(ay, by), min(cy, dy)) <= min(
        max(ay, by), max(cy, dy)
    )


def segment_meets(a: Point, b: Point, box: Rect) -> bool:
    """Whether the segment a-b has any point in common with the box; touching counts."""
    if max(a[0], b[0]) < box.left or min(a[0], b[0]) > box.right:
        return False
    if max(a[1], b[1]) < box.top or min(a[1], b[1]) > box.bottom:
        return False
    corners = (Point(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom))
    sides = [turn(a, b, corner) for corner in corners]
    return min(sides) <= 0 <= max(sides)


def convex_hull(points: Iterable[Point]) -> Ring:
    """The smallest convex ring around the points, without points on straight stretches."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return tuple(ordered)
    return (*_half_hull(ordered), *_half_hull(ordered[::-1]))


def _half_hull(ordered: Sequence[Point]) -> list[Point]:
    """One side of the hull, without its last point, which begins the other side."""
    side: list[Point] = []
    for point in ordered:
        while len(side) > 1 and turn(side[-2], side[-1], point) <= 0:
            side.pop()
        side.append(point)
    return side[:-1]


def extent_between(ring: Ring, top: float, bottom: float) -> tuple[float, float] | None:
    """The least and greatest x of the ring's lines between two heights; None where it has none there."""
    xs: list[float] = []
    x1, y1 = ring[-1]
    for x2, y2 in ring:
        if top <= y2 <= bottom:
            xs.append(x2)
        crossed = [level for level in (top, bottom) if (y1 < level) != (y2 < level)]
        xs += [x1 + (x2 - x1) * (level - y1) / (y2 - y1) for level in crossed]
        x1, y1 = x2, y2
    return (min(xs), max(xs)) if xs else None


def nearest_on(rings: Iterable[Ring], x: float, y: float) -> Point:
    """The point on the rings' lines that is nearest to a place; ValueError where there are no lines."""
    best, found = inf, None
    for ring in rings:
        x1, y1 = ring[-1]
        for x2, y2 in ring:
            dx, dy = x2 - x1, y2 - y1
            length2 = dx * dx + dy * dy
            along = max(0.0, min(1.0, ((x - x1) * dx + (y - y1) * dy) / length2)) if length2 else 0.0
            px, py = x1 + along * dx, y1 + along * dy
            away = (px - x) * (px - x) + (py - y) * (py - y)
            if away < best:
                best, found = away, Point(px, py)
            x1, y1 = x2, y2
    if found is None:
        raise ValueError("there are no lines")
    return found
