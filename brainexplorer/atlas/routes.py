"""Curved ways between places in a picture: each bows to its own left, around other places, and stays on its side.

Pure geometry. A way there and a way back bow to opposite sides, since the left of one is the right of the other.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import cos, dist, hypot, sin
from typing import NamedTuple

from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.model import Point

BOWS = (1.0, 0.55, 1.7, -1.0, 2.5, -0.55, -1.7, -2.5)
"""How far a way may bow, in parts of its usual bow, in the order in which they are tried; below 0: to its right."""

_SAMPLES = 26
_USUAL, _LEAST = 0.17, 9.0
"""The usual bow: a part of the distance, and px."""

_CLEAR_PX = 5.0
"""A way keeps this far from places that are not its own."""

_STRAIGHT = (1.0, 0.0)


class Stop(NamedTuple):
    """A place that ways lead to or from; nothing is drawn within `radius` px of it."""

    id: str
    point: Point
    radius: float


class Route(NamedTuple):
    """One way, px: a polyline from the rim of its start to the rim of its end, and how long it is up to each point."""

    points: tuple[Point, ...]
    lengths: tuple[float, ...]

    @property
    def length(self) -> float:
        """How long it is, px."""
        return self.lengths[-1]

    def at(self, way: float) -> Point:
        """The place `way` px along it."""
        way = max(0.0, min(self.length, way))
        place = next((n for n in range(1, len(self.lengths)) if self.lengths[n] >= way), len(self.lengths) - 1)
        before, after = self.points[place - 1], self.points[place]
        share = (way - self.lengths[place - 1]) / max(1e-9, self.lengths[place] - self.lengths[place - 1])
        return Point(before.x + (after.x - before.x) * share, before.y + (after.y - before.y) * share)

    def heading(self) -> tuple[float, float]:
        """The direction (unit length) in which it arrives."""
        end, before = self.points[-1], self.at(self.length - 6.0)
        away = dist(end, before)
        return ((end.x - before.x) / away, (end.y - before.y) / away) if away else _STRAIGHT


class Router:
    """Finds the ways of one circuit; a way that was found keeps its bow as long as nothing comes in between."""

    def __init__(self) -> None:
        self._bows: dict[int, float] = {}

    def route(self, stops: Sequence[Stop], ways: Sequence[tuple[str, str]], box: Rect) -> list[Route]:
        """A route for each way (ids of its start and end), in the same order; inside the box where that is possible."""
        known = {stop.id: stop for stop in stops}
        return [self._route(n, known[start], known[end], stops, box) for n, (start, end) in enumerate(ways)]

    def _route(self, number: int, start: Stop, end: Stop, stops: Sequence[Stop], box: Rect) -> Route:
        others = [stop for stop in stops if stop.id not in (start.id, end.id)]
        least, best = float("inf"), None
        for bow in self._choices(number):
            route = _curve(start, end, bow)
            trouble = _trouble(route, others, box)
            if trouble < least:
                least, best, self._bows[number] = trouble, route, bow
            if not trouble:
                break
        if best is None:
            raise ValueError("a route without choices")
        return best

    def _choices(self, number: int) -> Iterator[float]:
        last = self._bows.get(number)
        if last is not None:
            yield last
        yield from BOWS


def _trouble(route: Route, others: Sequence[Stop], box: Rect) -> float:
    """How much of the way runs through other places, or out of the box; 0 where all is free."""
    trouble = 0.0
    for point in route.points[::2]:
        for stop in others:
            trouble += max(0.0, stop.radius + _CLEAR_PX - dist(point, stop.point))
        if not box.holds(*point):
            trouble += 4.0
    return trouble


def _curve(start: Stop, end: Stop, bow: float) -> Route:
    """From rim to rim, bowing to the left of its direction (as seen on a screen, y down)."""
    (ax, ay), (bx, by) = start.point, end.point
    dx, dy = bx - ax, by - ay
    away = hypot(dx, dy)
    if away < 1.0:  # one place before the other: a small loop, so that something is to be seen
        return _loop(start)
    aside = bow * (_LEAST + _USUAL * away)
    mx, my = (ax + bx) / 2 + dy / away * aside * 2, (ay + by) / 2 - dx / away * aside * 2
    points = []
    for step in range(_SAMPLES + 1):
        t = step / _SAMPLES
        a, b, c = (1 - t) * (1 - t), 2 * t * (1 - t), t * t
        points.append(Point(a * ax + b * mx + c * bx, a * ay + b * my + c * by))
    return _trimmed(points, start, end)


def _loop(start: Stop) -> Route:
    around = start.radius * 1.8
    x, y = start.point
    turn = [Point(x + around * sin(a * 0.5), y - start.radius - around * (1 - cos(a * 0.5))) for a in range(13)]
    return _measured(turn)


def _trimmed(points: Sequence[Point], start: Stop, end: Stop) -> Route:
    """Without what lies inside the rims; where the rims touch, at least a short piece in the middle."""
    free = [p for p in points if dist(p, start.point) >= start.radius and dist(p, end.point) >= end.radius]
    if len(free) < 2:
        middle = len(points) // 2
        free = [points[middle - 1], points[middle], points[middle + 1]]
        return _measured(free)
    first, last = points.index(free[0]), points.index(free[-1])
    if first > 0:
        free.insert(0, _rim(points[first - 1], free[0], start))
    if last < len(points) - 1:
        free.append(_rim(points[last + 1], free[-1], end))
    return _measured(free)


def _rim(inside: Point, outside: Point, stop: Stop) -> Point:
    """Where the line between two points crosses the rim; found by halving."""
    for _ in range(7):
        middle = Point((inside.x + outside.x) / 2, (inside.y + outside.y) / 2)
        if dist(middle, stop.point) < stop.radius:
            inside = middle
        else:
            outside = middle
    return outside


def _measured(points: Sequence[Point]) -> Route:
    lengths = [0.0]
    for before, after in pairwise(points):
        lengths.append(lengths[-1] + dist(before, after))
    return Route(tuple(points), tuple(lengths))
