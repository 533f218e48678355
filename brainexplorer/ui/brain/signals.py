"""When signals travel through a circuit: one connection after the other begins, all go on for a while, then a rest.

Times are seconds since the circuit was lit. They do not depend on how long the ways are on the screen, so that
nothing jumps while the brain turns.
"""

from collections.abc import Iterator

EVERY_S = 1.2
"""Between two signals on one way."""

STEP_S = 1.0
"""From the first signal of one way to that of the next."""

HOLD_S = 4.2
"""How long signals go on setting out once the last way has begun."""

SHORTEST_S, LONGEST_S = 0.7, 2.6
"""The time that a signal is on its way, at most and at least, however long the way."""

REST_S = 0.8
"""Between the last signal's arrival and the first of the next round."""

RAMP = 0.18
"""The part of its time in which a signal speeds up, and in which it slows down."""


def travel_s(length: float, speed: float) -> float:
    """The time for a way of `length` px at `speed` px a second."""
    return min(LONGEST_S, max(SHORTEST_S, length / speed))


def round_s(ways: int) -> float:
    """The time after which all begins anew."""
    return (ways - 1) * STEP_S + HOLD_S + LONGEST_S + REST_S


def ages(number: int, ways: int, phase: float) -> Iterator[float]:
    """For way `number` (from 0) of `ways`: how long ago each of its signals of this round set out, oldest first."""
    into = phase % round_s(ways)
    first, last = number * STEP_S, (ways - 1) * STEP_S + HOLD_S
    count = int((min(into, last) - first) // EVERY_S) + 1
    for signal in range(max(0, count)):
        age = into - first - signal * EVERY_S
        if age <= LONGEST_S + REST_S:
            yield age


def progress(share: float) -> float:
    """How far a signal is (0..1) after that share of its time: steady, easing in and out."""
    top = 1 / (1 - RAMP)
    if share < RAMP:
        return top * share * share / (2 * RAMP)
    if share > 1 - RAMP:
        return 1 - top * (1 - share) * (1 - share) / (2 * RAMP)
    return top * (share - RAMP / 2)
