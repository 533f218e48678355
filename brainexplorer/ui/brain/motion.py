"""What moves by itself: a glide to another frame, a flick that runs out, a slow turn."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation, Signal

from brainexplorer.atlas.frame import Frame, Series

GLIDE_MS = (260, 900)
"""A glide to the next frame, and the longest there is."""

_MS_A_FRAME = 26
TICK_MS = 16
SLOW_TURN_MS = 140
"""From frame to frame of a turn by itself: all around in ten seconds."""

MOST_TURNS = 12
"""A turn by itself that nobody stops ends after so many times round: nobody may be there."""

_FRICTION = 0.955
"""What is left of a flick's speed after a tick."""

_SLOWEST = 2.5
"""Frames a second: slower than this a flick has run out."""

_FASTEST = 110.0


class Glide(QObject):
    """Leads what is shown from one frame to another of the same row, through those between."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._series: Series | None = None
        self._from, self._steps = 0, 0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._animation.valueChanged.connect(self._on_value)
        self._animation.finished.connect(self.moved)

    @property
    def is_running(self) -> bool:
        """Whether another frame than the last one is shown still."""
        return self._animation.state() == QVariantAnimation.State.Running

    def frame(self, end: Frame) -> Frame:
        """What is to be shown now on the way to `end`."""
        if not self.is_running or self._series is None:
            return end
        count = len(self._series.frames)
        place = self._from + round(self._steps * float(self._animation.currentValue()))
        return self._series.frames[place % count]

    def start(self, series: Series, shown: Frame, end: Frame) -> None:
        """Go to `end` from the frame that is shown; in a turn the short way round."""
        self._series = series
        self._from = series.index(shown.id)
        self._steps = steps_between(series, shown, end)
        self._animation.stop()
        least, most = GLIDE_MS
        self._animation.setDuration(min(most, least + _MS_A_FRAME * abs(self._steps)))
        if self._steps:
            self._animation.start()

    def stop(self) -> None:
        """Be at the end at once."""
        self._animation.stop()

    def _on_value(self, _value: float) -> None:
        self.moved.emit()


def steps_between(series: Series, start: Frame, end: Frame) -> int:
    """How many frames lie between two, with the sign of the way; in a turn the short way."""
    steps = series.index(end.id) - series.index(start.id)
    if series.is_turn:
        half = len(series.frames) // 2
        return (steps + half) % len(series.frames) - half
    return steps


class Rolling(QObject):
    """Frames passing by themselves: a flick that runs out, or a slow turn until it is stopped."""

    stepped = Signal(int)
    ended = Signal()
    """a slow turn has ended by itself"""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._speed, self._rest, self._left = 0.0, 0.0, 0
        self._flicking = self._timer(TICK_MS, self._on_tick)
        self._turning = self._timer(SLOW_TURN_MS, self._on_turn)

    @property
    def is_flicking(self) -> bool:
        """Whether a flick still runs."""
        return self._flicking.isActive()

    def flick(self, frames_a_second: float) -> None:
        """Go on at this speed and run out."""
        self._speed = max(-_FASTEST, min(_FASTEST, frames_a_second))
        self._rest = 0.0
        self._flicking.start()

    def turn(self, on: bool, frames: int) -> None:
        """Turn slowly, or stop; `frames` make one turn."""
        if not on:
            self._turning.stop()
        elif not self._turning.isActive():
            self._left = MOST_TURNS * frames
            self._turning.start()

    def stop(self) -> None:
        """No more flick; a hand has come down."""
        self._flicking.stop()

    def _timer(self, ms: int, on_timeout: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(ms)
        timer.timeout.connect(on_timeout)
        return timer

    def _on_tick(self) -> None:
        self._speed *= _FRICTION
        if abs(self._speed) < _SLOWEST:
            self._flicking.stop()
            return
        self._rest += self._speed * TICK_MS / 1000
        steps = int(self._rest)
        if steps:
            self._rest -= steps
            self.stepped.emit(steps)

    def _on_turn(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._turning.stop()
            self.ended.emit()
            return
        self.stepped.emit(1)
