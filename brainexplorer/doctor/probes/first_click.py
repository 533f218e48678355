"""The moment from which a window can be used: painted, and the first click has reached it."""

import os
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.doctor.fresh import START_KEY

_DEADLINE_MS = 60_000


class FirstClick(QObject):
    """Watches a shown window: after its first frame it clicks on `target`, and notes when the click arrives.

    The click waits in the event queue behind whatever the window still has to do, as a person's would.
    """

    def __init__(
        self, window: QWidget, target: QWidget, place: Callable[[], QPointF] | None = None
    ) -> None:
        super().__init__(window)
        self._window, self._target, self._place = window, target, place
        self.arrived_ms = 0.0
        """ms from the start of the process; 0 while nothing has arrived"""
        target.installEventFilter(self)
        window.windowHandle().installEventFilter(self)
        QTimer.singleShot(_DEADLINE_MS, QCoreApplication.quit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._target and event.type() == QEvent.Type.Expose:
            # Qt paints the first frame while it handles this event: the click is posted behind it.
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._click)
        elif event.type() == QEvent.Type.MouseButtonPress and not self.arrived_ms:
            self.arrived_ms = ms_since_start()
            QTimer.singleShot(0, QCoreApplication.quit)
        return False

    def _click(self) -> None:
        place = self._place() if self._place else QPointF(self._target.rect().center())
        click(self._window, self._target, place)


def click(window: QWidget, target: QWidget, place: QPointF) -> None:
    """Posts a press and a release at `place` (px of `target`) to the window, the way the platform does."""
    handle = window.windowHandle()
    local = QPointF(target.mapTo(window, place.toPoint()))
    left, none, keys = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    spot = handle.mapToGlobal(local)
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        QCoreApplication.postEvent(handle, QMouseEvent(kind, local, spot, left, held, keys))


def ms_since_start() -> float:
    """The time since the doctor started this process."""
    return (time.monotonic_ns() - int(os.environ[START_KEY])) / 1e6
