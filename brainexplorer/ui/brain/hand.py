"""What fingers or a mouse do on the brain: a touch, a drag, a flick, or two fingers that pinch. No Qt here."""

from collections.abc import Iterator
from math import dist, hypot
from typing import NamedTuple

SLIP_PX = {True: 14.0, False: 6.0}
"""A finger (True) or mouse that moves less than this has touched, not dragged (design px)."""

_FLICK_S = 0.09
"""The last moments of a drag say how fast it was when it was let go."""

_STILL_PX_S = 120.0
"""Slower than this it was put down, not flicked."""


class Touched(NamedTuple):
    """A short touch at a place (px)."""

    x: float
    y: float


class Dragged(NamedTuple):
    """One pointer moved by so much (px)."""

    across: float
    down: float


class Pinched(NamedTuple):
    """Two fingers: how many times farther apart, around which place, and how far that has moved (px)."""

    factor: float
    x: float
    y: float
    across: float
    down: float


class Flicked(NamedTuple):
    """Let go while moving: px a second."""

    across: float
    down: float


Act = Touched | Dragged | Pinched | Flicked


class Hand:
    """Follows the pointers that are down; each call tells what that meant. Times in seconds, places in px."""

    def __init__(self) -> None:
        self._down: dict[int, tuple[float, float]] = {}
        self._begun = (0.0, 0.0)
        self._finger = False
        self._slip = 6.0
        self._is_touch = False
        self._trail: list[tuple[float, float, float]] = []

    @property
    def is_dragging(self) -> bool:
        """Whether something has moved too far to be a touch."""
        return bool(self._down) and not self._is_touch

    @property
    def is_finger(self) -> bool:
        """Whether it is, or last was, a finger."""
        return self._finger

    def press(self, pointer: int, x: float, y: float, *, finger: bool, unit: float = 1.0) -> None:
        """A pointer comes down; `unit` scales what counts as still."""
        self._down[pointer] = (x, y)
        self._finger = finger
        self._slip = SLIP_PX[finger] * unit
        self._is_touch = len(self._down) == 1
        self._begun = (x, y)
        self._trail = []

    def move(self, pointer: int, x: float, y: float, now: float) -> Iterator[Act]:
        """A pointer moves; of more than two, only the first two count."""
        if pointer not in self._down:
            return
        before, pair = self._down[pointer], self._pair()
        self._down[pointer] = (x, y)
        if pair is not None:
            if pointer in pair:
                yield from self._pinch(pair, pointer, before)
            return
        if self._is_touch and dist(self._begun, (x, y)) <= self._slip:
            self._down[pointer] = before  # nothing is lost: the drag begins where the finger came down
            return
        self._is_touch = False
        self._trail.append((now, x, y))
        yield Dragged(x - before[0], y - before[1])

    def release(self, pointer: int, x: float, y: float, now: float) -> Iterator[Act]:
        """A pointer goes up."""
        if self._down.pop(pointer, None) is None:
            return
        if self._down:
            self._trail = []
        elif self._is_touch:
            yield Touched(x, y)
        else:
            yield from self._flick(now)

    def drop(self) -> None:
        """Forget everything: the system has taken the pointers away."""
        self._down.clear()
        self._trail = []

    def _pair(self) -> tuple[int, int] | None:
        if len(self._down) < 2:
            return None
        first, second = list(self._down)[:2]
        return first, second

    def _pinch(self, pair: tuple[int, int], moved: int, before: tuple[float, float]) -> Iterator[Act]:
        other = self._down[pair[1] if moved == pair[0] else pair[0]]
        now = self._down[moved]
        apart, were = dist(now, other), dist(before, other)
        middle = ((now[0] + other[0]) / 2, (now[1] + other[1]) / 2)
        across, down = (now[0] - before[0]) / 2, (now[1] - before[1]) / 2
        factor = apart / were if min(apart, were) > 1.0 else 1.0
        yield Pinched(factor, *middle, across, down)

    def _flick(self, now: float) -> Iterator[Act]:
        recent = [spot for spot in self._trail if now - spot[0] <= _FLICK_S]
        if len(recent) < 2 or recent[-1][0] <= recent[0][0]:
            return
        seconds = recent[-1][0] - recent[0][0]
        across, down = ((recent[-1][axis] - recent[0][axis]) / seconds for axis in (1, 2))
        if hypot(across, down) >= _STILL_PX_S:
            yield Flicked(across, down)
