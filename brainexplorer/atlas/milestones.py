"""Where the small numbers stand on the curves of a circuit: near the middle, clear of dots, names and other curves."""

from collections.abc import Iterator, Sequence
from math import cos, hypot, inf, sin

from brainexplorer.atlas.curves import Curve, Stop
from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.model import Point

_SHARES = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.27, 0.73)
"""Parts of the way to try."""

_SHORT = 7.0
"""A way shorter than this many radii has its number beside it: on it, the number would hide it."""

_BESIDE = 1.5
"""How far beside the curve that is, in radii."""


def milestones(
    curves: Sequence[Curve], dots: Sequence[Stop], radius: float, taken: Sequence[Rect] = ()
) -> tuple[Point, ...]:
    """The middle of a disc of that radius for each curve, px: the first place with room, else the one with most."""
    placed: list[Point] = []
    for curve in curves:
        others = [point for other in curves if other is not curve for point in other.points[::2]]
        discs = [(dot.point, dot.radius) for dot in dots] + [(point, radius) for point in placed]
        best, most = curve.at(curve.length / 2), -inf
        for place in _places(curve, radius):
            room = min(0.0, _room(place, radius, discs, taken), 0.4 * _far(place, radius, others))
            if room > most:
                best, most = place, room
            if room >= 0:
                break
        placed.append(best)
    return tuple(placed)


def _places(curve: Curve, radius: float) -> Iterator[Point]:
    """Places on the curve, then beside it; of a short one only beside."""
    if curve.length >= _SHORT * radius:
        yield from (curve.at(curve.length * share) for share in _SHARES)
    for share in (0.5, 0.35, 0.65, 0.15, 0.85):
        (x, y), heading = curve.at(curve.length * share), curve.heading(curve.length * share)
        for away in (_BESIDE * radius, -_BESIDE * radius):
            yield Point(x - away * sin(heading), y + away * cos(heading))


def _room(place: Point, radius: float, discs: Sequence[tuple[Point, float]], boxes: Sequence[Rect]) -> float:
    """The free px between the disc and the nearest other thing; negative where they overlap."""
    x, y = place
    away = [hypot(point.x - x, point.y - y) - other for point, other in discs]
    away += [
        hypot(max(box.left - x, 0.0, x - box.right), max(box.top - y, 0.0, y - box.bottom)) for box in boxes
    ]
    return min(away, default=radius) - radius


def _far(place: Point, radius: float, points: Sequence[Point]) -> float:
    x, y = place
    near2 = min([(px - x) * (px - x) + (py - y) * (py - y) for px, py in points], default=radius * radius)
    return float(near2**0.5) - radius
