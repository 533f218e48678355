"""Ways that meet on the rim of one stop are fanned out: every arrow head has room. Angles in radians, y down."""

from collections.abc import Iterator, Sequence
from math import atan2, pi, radians, remainder
from typing import NamedTuple

from brainexplorer.atlas.curves import Controls, quarter
from brainexplorer.atlas.model import Point

_TURN = 2 * pi

_ROUNDS = 6
"""How often all neighbours on a rim are moved apart."""

_FAN, _FAN_MOST = radians(38), radians(32)
"""The angle between neighbours on one rim, and how far one is moved for it at most."""


class End(NamedTuple):
    """Where a way meets a rim: the way's number, which of its ends it is, the angle on the rim, and whereto it goes."""

    number: int
    arrives: bool
    angle: float
    farther: float


def ends_of(number: int, curve: Controls, start: Point, end: Point) -> tuple[End, End]:
    """Both ends of the curve between two stops' middles."""
    return (
        End(number, False, towards(start, curve.start), towards(start, quarter(curve))),
        End(number, True, towards(end, curve.end), towards(end, quarter(curve[::-1]))),
    )


def towards(one: Point, other: Point) -> float:
    """The direction from one place to another."""
    return atan2(other.y - one.y, other.x - one.x)


def spread(ends: Sequence[End]) -> Iterator[tuple[End, float]]:
    """Each end on a rim, and by how much it moves so that neighbours are apart, radians.

    Neighbours stand in the order in which their curves lie a little farther out, so that fanning does not cross them.
    """
    order = sorted(range(len(ends)), key=lambda one: _between(ends[one]) % _TURN)
    places, wanted = [end.angle for end in ends], min(_FAN, 0.8 * _TURN / max(1, len(ends)))
    pairs = list(zip(order, order[1:] + order[:1], strict=True)) if len(ends) > 1 else []
    near = [pair for pair in pairs if (_between(ends[pair[1]]) - _between(ends[pair[0]])) % _TURN < pi / 2]
    for one, other in near * _ROUNDS:
        missing = wanted - remainder(places[other] - places[one], _TURN)
        if missing > 0:
            places[one] -= missing / 2
            places[other] += missing / 2
    moves = [place - end.angle for place, end in zip(places, ends, strict=True)]
    # All in proportion: with some cut short, two would stand close again.
    share = min(1.0, _FAN_MOST / max(1e-9, *map(abs, moves)))
    for end, move in zip(ends, moves, strict=True):
        yield end, share * move


def _between(end: End) -> float:
    """The angle half-way between where an end stands and whereto its curve goes."""
    return end.angle + 0.5 * remainder(end.farther - end.angle, _TURN)
