"""The ways of a circuit: one calm curve for each connection, laid anew for every frame of a brain that turns.

A curve bows away from the middle of all stops, two ways between the same stops bow to opposite sides, and where a
curve would run through another stop it bows more, or to the other side. The same input gives the same output. With
the bends of the frame before, curves keep their sides and glide: no end turns by more than `GLIDE` a frame.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import hypot, pi, radians, remainder
from typing import NamedTuple

from brainexplorer.atlas.curves import (
    Controls,
    Curve,
    Stop,
    clearance,
    coarse,
    controls,
    crossings,
    drawn,
    held,
)
from brainexplorer.atlas.fanning import End, ends_of, spread, towards
from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.model import Point

__all__ = ["GLIDE", "Bend", "Curve", "Route", "Stop", "Way", "route"]

GLIDE = radians(6)
"""The most that either end of a curve turns around its stop from one frame to the next."""

_LEAST, _MOST, _LONG = radians(11), radians(24), 40
"""The bow of short and of long ways; a way of this many radii is long."""

_PAIR, _PAIR_LEAST, _PAIR_MOST = 4.6, radians(13), radians(30)
"""Two ways between the same stops bow so that they are some radii apart; the least and the most bow for that."""

_CROWDED, _NARROW = radians(70), 1.6
"""The bow of a way between dots that touch; below this many radii between the rims it begins to grow towards it."""

_BOWS = ((1.0, 0.0), (1.0, radians(14)), (0.2, 0.0), (1.0, radians(28)), (1.0, radians(44)), (1.0, radians(58)))
"""Bows to try, mildest first: the factor and the addition to the bow that the length asks for."""

_ORDER = ((1, 0), (1, 1), (1, 2), (-1, 0), (1, 3), (-1, 1), (-1, 2), (1, 4), (-1, 3), (1, 5), (-1, 4), (-1, 5))
"""Which of them are tried first: side (1 the wished one) and number."""

_WIDEST_DETOUR = 3
"""The widest of the bows that a way takes in order to cross fewer others."""

_AIR, _MORE_AIR = 0.5, 0.8
"""Of a dot's radius, free between it and a curve that passes; what another bow must have to be changed to."""

_MANY = 9
"""More crossings of one way than these are not counted."""


class Way(NamedTuple):
    """A connection from stop to stop, by their ids; from a stop to itself it is a loop."""

    start: str
    end: str


class Bend(NamedTuple):
    """How a curve lies: its angles beside the straight way and that way's own (radians), and the bow chosen for it."""

    leave: float
    arrive: float
    straight: float
    side: int
    bow: int


class Route(NamedTuple):
    """A way's curve, and its bend for the next frame."""

    curve: Curve
    bend: Bend


def route(stops: Iterable[Stop], ways: Sequence[Way], box: Rect, previous: Sequence[Bend] = ()) -> tuple[Route, ...]:
    """One curve a way, in order, inside the box (which is taken to hold the stops' rims); KeyError for an unknown stop.

    `previous` are the bends of the same ways in the frame before; without them nothing glides.
    """
    known = {stop.id: stop for stop in stops}
    laying = _Laying(known, _around(known.values(), box), ways)
    chosen = laying.bends(previous)
    goals = laying.fanned(chosen if previous else laying.untangled(chosen))
    bends = [_glided(old, new) for old, new in zip(previous, goals, strict=True)] if previous else goals
    return tuple(Route(laying.curve(way, bend), bend) for way, bend in zip(ways, bends, strict=True))


class _Laying:
    """The stops and ways of one frame."""

    def __init__(self, stops: Mapping[str, Stop], box: Rect, ways: Sequence[Way]) -> None:
        self._stops, self._box, self._ways = stops, box, ways
        count = max(1, len(stops))
        self._centre = Point(
            sum(stop.point.x for stop in stops.values()) / count, sum(stop.point.y for stop in stops.values()) / count
        )
        self._shared = Counter(frozenset(way) for way in ways)

    def bends(self, previous: Sequence[Bend]) -> list[Bend]:
        """A bow for each way, one after the other: each keeps apart from those between the same stops."""
        taken: dict[frozenset[str], list[float]] = defaultdict(list)
        chosen = []
        for number, way in enumerate(self._ways):
            beside = taken[frozenset(way)]
            bend = self._bend(way, previous[number] if previous else None, beside)
            beside.append(_one_sided(way, bend.leave))
            chosen.append(bend)
        return chosen

    def _bend(self, way: Way, before: Bend | None, beside: Sequence[float]) -> Bend:
        """The first bow with enough air; where none has it, the one with most."""
        start, end = self._stops[way.start], self._stops[way.end]
        best, most = None, (False, 0.0)
        for bend in self._tries(way, before):
            if not self._is_apart(way, bend, beside):
                continue
            kept = before is None or (bend.side, bend.bow) == (before.side, before.bow)
            enough = (_AIR if kept else _MORE_AIR) * min(start.radius, end.radius)
            air, squeezed = self._air(way, bend, enough)
            if air >= enough and not squeezed:
                return bend
            if best is None or (air >= 0, air - squeezed) > most:
                best, most = bend, (air >= 0, air - squeezed)
        return best or next(self._tries(way, before))

    def _is_apart(self, way: Way, bend: Bend, beside: Iterable[float]) -> bool:
        """Whether the way can be told from those between the same stops."""
        apart = 1.9 * self._pair_bow(way)
        return all(abs(_one_sided(way, bend.leave) - other) >= apart for other in beside)

    def _tries(self, way: Way, before: Bend | None) -> Iterator[Bend]:
        bow, wished = self._bow(way), before.side if before else self._outwards(way)
        straight = towards(*self._points(way))
        for side, number in _ORDER:
            times, more = _BOWS[number]
            angle = side * wished * (times * bow + more)
            yield Bend(angle, angle, straight, side * wished, number)

    def _bow(self, way: Way) -> float:
        """The bow that a way of this length asks for, radians."""
        far = self._radii(way)
        bow = _LEAST + (_MOST - _LEAST) * min(1.0, far / _LONG)
        bow = self._pair_bow(way) if self._shared[frozenset(way)] > 1 else bow
        crowded = min(1.0, max(0.0, 1 - (far - 2) / _NARROW))
        return bow + (_CROWDED - bow) * crowded

    def _pair_bow(self, way: Way) -> float:
        return min(_PAIR_MOST, max(_PAIR_LEAST, _PAIR / max(1.0, self._radii(way))))

    def _radii(self, way: Way) -> float:
        """How far apart the stops are, in radii of their dots."""
        start, end = self._stops[way.start], self._stops[way.end]
        radius = max(1.0, (start.radius + end.radius) / 2)
        return hypot(end.point.x - start.point.x, end.point.y - start.point.y) / radius

    def _outwards(self, way: Way) -> int:
        """The side away from the middle of all stops: 1 right, -1 left; always right for two ways between two stops."""
        if self._shared[frozenset(way)] > 1:
            return 1
        (x1, y1), (x2, y2) = self._points(way)
        away = ((y1 + y2) / 2 - self._centre.y) * (x2 - x1) - ((x1 + x2) / 2 - self._centre.x) * (y2 - y1)
        return 1 if away > -0.04 * ((x2 - x1) ** 2 + (y2 - y1) ** 2) else -1

    def _air(self, way: Way, bend: Bend, enough: float) -> tuple[float, float]:
        """The px between the curve and the next dot, and how far the box squeezes it."""
        start, end = self._stops[way.start], self._stops[way.end]
        curve, squeezed = held(controls(start, end, bend.leave, bend.arrive), self._box)
        others = [stop for id_, stop in self._stops.items() if id_ not in way]
        return clearance(curve, others, enough), squeezed

    def untangled(self, bends: Sequence[Bend]) -> list[Bend]:
        """The bends, with another bow for a way that then crosses fewer of the others."""
        bends = list(bends)
        lines = [coarse(self._controls(way, bend)) for way, bend in zip(self._ways, bends, strict=True)]
        for number, way in enumerate(self._ways):
            others = lines[:number] + lines[number + 1 :]
            crossed = _crossed(lines[number], others, _MANY)
            if crossed and self._shared[frozenset(way)] == 1:
                bends[number] = self._less_crossed(way, bends[number], others, crossed)
                lines[number] = coarse(self._controls(way, bends[number]))
        return bends

    def _less_crossed(self, way: Way, best: Bend, others: Sequence[Sequence[Point]], crossed: int) -> Bend:
        """The mildest bow with enough air that crosses the others least."""
        enough = _AIR * min(self._stops[way.start].radius, self._stops[way.end].radius)
        for bend in self._tries(way, None):
            if bend.bow > _WIDEST_DETOUR or not crossed:
                break
            fewer = _crossed(coarse(self._controls(way, bend)), others, crossed)
            if fewer < crossed and self._air(way, bend, enough) == (enough, 0.0):
                best, crossed = bend, fewer
        return best

    def fanned(self, bends: Sequence[Bend]) -> list[Bend]:
        """The bends with those that meet on one rim apart, unless that leads one through a dot."""
        rims: dict[str, list[End]] = defaultdict(list)
        for number, (way, bend) in enumerate(zip(self._ways, bends, strict=True)):
            leaving, arriving = ends_of(number, self._controls(way, bend), *self._points(way))
            rims[way.start].append(leaving)
            rims[way.end].append(arriving)
        turns = {(end.number, end.arrives): turn for ends in rims.values() for end, turn in spread(ends)}
        fanned = [
            bend._replace(leave=bend.leave + turns[number, False], arrive=bend.arrive - turns[number, True])
            for number, bend in enumerate(bends)
        ]
        return [self._free(*both) for both in zip(self._ways, bends, fanned, strict=True)]

    def _free(self, way: Way, plain: Bend, fanned: Bend) -> Bend:
        if fanned == plain or self._air(way, fanned, 1.0)[0] >= 0 or self._air(way, plain, 1.0)[0] < 0:
            return fanned
        return plain

    def _points(self, way: Way) -> tuple[Point, Point]:
        return self._stops[way.start].point, self._stops[way.end].point

    def curve(self, way: Way, bend: Bend) -> Curve:
        """The way as it is drawn."""
        return drawn(self._controls(way, bend))

    def _controls(self, way: Way, bend: Bend) -> Controls:
        return held(controls(self._stops[way.start], self._stops[way.end], bend.leave, bend.arrive), self._box)[0]


def _crossed(line: Sequence[Point], others: Iterable[Sequence[Point]], most: int) -> int:
    """How many crossings a line has with others; not counted beyond `most`."""
    found = 0
    for other in others:
        found += crossings(line, other, most - found)
        if found >= most:
            break
    return found


def _one_sided(way: Way, bow: float) -> float:
    """The bow as seen by one who goes from the lesser id to the greater: ways back and forth can be compared."""
    return bow if way.start < way.end else -bow


def _around(stops: Iterable[Stop], box: Rect) -> Rect:
    """The box, larger where a stop's rim reaches out of it."""
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    for _, (x, y), radius in stops:
        left, top = min(left, x - radius), min(top, y - radius)
        right, bottom = max(right, x + radius), max(bottom, y + radius)
    return Rect(left, top, right - left, bottom - top)


def _glided(old: Bend, new: Bend) -> Bend:
    """A part of the way from the old bend to the new one, as seen on the screen: the straight way may have turned."""
    turned = new.straight - old.straight
    return new._replace(leave=_nearer(old.leave - turned, new.leave), arrive=_nearer(old.arrive + turned, new.arrive))


def _nearer(old: float, new: float) -> float:
    """A part of the way from the old angle to the new one, quick at first."""
    step = remainder(new - old, 2 * pi) / 3
    return new if abs(step) < radians(0.1) else remainder(old + min(GLIDE, max(-GLIDE, step)), 2 * pi)
