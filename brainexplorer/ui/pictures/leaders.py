"""Where names stand around a scene, and numbers on it: pure geometry."""

from collections.abc import Sequence
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF


class Lay(NamedTuple):
    """Where everything is: the stage in px, its scale, and a box for every label (empty ones: numbers)."""

    scale: float
    origin: QPointF
    boxes: list[QRectF]
    inner: list[QPointF]
    """where the leader leaves the box of a label"""


def spots_beside(places: Sequence[QPointF], free: QRectF, radius: float, things: Sequence[QLineF] = (),
                 scale: float = 1.0) -> list[QPointF]:
    """Middles of discs beside the places that they stand for, none upon another.

    They stand outward from the middle, or where they are not upon things that are not their own.
    """
    middle, inner = free.center(), free.adjusted(radius, radius, -radius, -radius)
    spots = []
    for place in places:
        others = [thing for thing in things if distance(place, thing) > OWN * scale]
        tries = [place + way * 1.9 * radius for way in (_towards(place - middle), *_WAYS)]
        covered = [sum(distance(spot, thing) < 1.6 * radius for thing in others) for spot in tries]
        spots.append(tries[covered.index(min(covered))])
    for _ in range(60):
        for n, one in enumerate(spots):
            away = QPointF()
            for other in [*spots[:n], *spots[n + 1:], *places]:
                least = 2.15 * radius if other in spots else 1.2 * radius
                gap = one - other
                near = least - hypot(gap.x(), gap.y())
                if near > 0:
                    away += _towards(gap) * near * 0.5
            moved = one + away
            spots[n] = QPointF(min(max(moved.x(), inner.left()), inner.right()),
                               min(max(moved.y(), inner.top()), inner.bottom()))
    return spots


_WAYS = (QPointF(-1, 0), QPointF(1, 0), QPointF(0, 1), QPointF(0, -1))


def _towards(way: QPointF) -> QPointF:
    long = hypot(way.x(), way.y())
    return way / long if long > 0.01 else QPointF(0.0, -1.0)


def apart(wanted: Sequence[float], sizes: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Starts as near to those wanted as order, gaps and the ends allow."""
    starts = list(wanted)
    edge = low
    for n, size in enumerate(sizes):
        starts[n] = max(starts[n], edge)
        edge = starts[n] + size + gap
    edge = high
    for n in reversed(range(len(starts))):
        starts[n] = min(starts[n], edge - sizes[n])
        edge = starts[n] - gap
    return starts


OWN = 70.0
"""What is so near to the place of a name (units of the stage) belongs to it."""


def overruns(places: Sequence[QPointF], lines: Sequence[QLineF], things: Sequence[QLineF], scale: float) -> int:
    """How often lines to places (px) run over things that are not their own."""
    return sum(line.intersects(thing)[0] == QLineF.IntersectionType.BoundedIntersection
               for place, line in zip(places, lines, strict=True) for thing in things
               if distance(place, thing) > OWN * scale)


def distance(place: QPointF, thing: QLineF) -> float:
    """From a place to the nearest point of a line."""
    way = thing.p2() - thing.p1()
    long = max(1e-6, QPointF.dotProduct(way, way))
    share = min(1.0, max(0.0, QPointF.dotProduct(place - thing.p1(), way) / long))
    return QLineF(place, thing.p1() + way * share).length()


def crossings(lines: Sequence[QLineF]) -> int:
    """How many pairs of them cross."""
    return sum(one.intersects(other)[0] == QLineF.IntersectionType.BoundedIntersection
               for n, one in enumerate(lines) for other in lines[n + 1:])
