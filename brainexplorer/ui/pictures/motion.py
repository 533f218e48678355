"""How things move in a picture: pure functions of time."""

from collections.abc import Iterator
from math import cos, pi, sin

from PySide6.QtCore import QPointF


def ramp(t: float, start: float, end: float) -> float:
    """From 0 at `start` to 1 at `end`, easing in and out."""
    share = min(1.0, max(0.0, (t - start) / (end - start)))
    return 0.5 - 0.5 * cos(pi * share)


def bump(t: float, up: float, full: float, down: float, gone: float) -> float:
    """0, then 1 between `full` and `down`, then 0 again."""
    return ramp(t, up, full) - ramp(t, down, gone)


def spread(number: int, salt: float = 0.0) -> float:
    """A number in -1..1 that looks like chance and is always the same."""
    return 2.0 * ((number * 0.6180339887 + salt * 0.7548776662 + 0.37) % 1.0) - 1.0


def between(start: QPointF, end: QPointF, share: float) -> QPointF:
    """The place at that share of the way."""
    return start + (end - start) * share


def drift(start: QPointF, end: QPointF, share: float, number: int, sway: float = 16.0) -> QPointF:
    """A way from start to end that sways a little to its side."""
    place = between(start, end, share)
    bend = sway * sin(pi * share) * spread(number, 3.0)
    wobble = 0.25 * sway * sin(2 * pi * (share * 1.7 + number * 0.31)) * (1 - share)
    return QPointF(place.x() + bend + wobble, place.y() + wobble)


def flow(t: float, start: float, end: float, every: float, life: float) -> Iterator[tuple[int, float]]:
    """Of things that set out every so often between two instants: number and share of its life, of those under way."""
    first = max(0, int((t - life - start) / every))
    last = int((min(t, end) - start) / every)
    for number in range(first, last + 1):
        age = t - start - number * every
        if 0.0 <= age < life:
            yield number, age / life


def fading(share: float, edge: float = 0.15) -> float:
    """The opacity of what comes and goes."""
    return max(0.0, min(1.0, share / edge, (1.0 - share) / edge))
