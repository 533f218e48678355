"""The real window, opened as the program opens it, for the probes that look at it."""

import time

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from brainexplorer import screen
from brainexplorer.errors import UserError
from brainexplorer.options import WindowOptions
from brainexplorer.ui import app
from brainexplorer.ui.main_window import MainWindow

SIZE = (1920, 1080)


class Opened:
    """The window at `size` px, shown and with nothing left to do. Keep it: Qt's application lives in it."""

    def __init__(self, size: tuple[int, int] = SIZE) -> None:
        screen.require_qt()
        self.app: QApplication = app.application()
        self.window: MainWindow = app.build(WindowOptions())
        self.window.resize(*size)
        self.window.show()
        self.rest(300)
        self.window.prepare()
        self.rest(300)

    def rest(self, ms: int) -> None:
        """Let the window live for that long, as it does between two touches."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def wait_for_paint(opened: Opened, paints: Paints, since: int, limit_s: float = 5.0) -> None:
    """Returns once the widget has been painted after count `since`. UserError after `limit_s`."""
    deadline = time.monotonic() + limit_s
    while paints.count == since:
        opened.app.processEvents()
        if time.monotonic() > deadline:
            raise UserError("A tap was not answered on the screen.")
