"""The time of a moving picture: it runs while somebody may be looking, then comes to rest."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

TICK_MS = 16
LOOPS, LONGEST_S = 3, 90.0
"""A story is told so many times, and no longer than this: nobody may be there."""


class Clock(QObject):
    """Seconds into a story that begins anew after `loop_s`; at rest it stands at `still_s`."""

    def __init__(self, parent: QObject, tick: Callable[[], None]) -> None:
        super().__init__(parent)
        self._tick = tick
        self._loop_s = self._still_s = self._end_s = 0.0
        self._elapsed = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def is_running(self) -> bool:
        """Whether something moves."""
        return self._timer.isActive()

    @property
    def seconds(self) -> float:
        """Where the story is."""
        return (self._elapsed.elapsed() / 1000) % self._loop_s if self.is_running else self._still_s

    def start(self, loop_s: float, still_s: float) -> None:
        """Tell a story from its beginning; the last time round it stops where it tells most."""
        self._loop_s, self._still_s, self._end_s = loop_s, still_s, end_s(loop_s, still_s)
        self._elapsed.start()
        self._timer.start()

    def hold(self, at_s: float) -> None:
        """Stand at one instant."""
        self._timer.stop()
        self._still_s = at_s

    def _on_tick(self) -> None:
        if self._elapsed.elapsed() / 1000 >= self._end_s:
            self._timer.stop()
        self._tick()


def end_s(loop_s: float, still_s: float) -> float:
    """When a story comes to rest, in seconds from its start."""
    times = max(1, min(LOOPS, int(LONGEST_S / loop_s)))
    return min(LONGEST_S, (times - 1) * loop_s + still_s)
