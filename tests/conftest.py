"""What holds for every test: no screen is needed, and nothing may be left behind or complained about."""

import gc
import logging
import os
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

pytest_plugins = ["helpers.window"]

# Before anything imports Qt. The end-to-end tests start programs of their own on a screen of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class _Complaints(logging.Handler):
    """Keeps every record of WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log is a failure, unless the test is marked `expects_log`."""
    complaints = _Complaints()
    logging.getLogger().addHandler(complaints)
    yield
    logging.getLogger().removeHandler(complaints)
    if complaints.lines and not request.node.get_closest_marker("expects_log"):
        pytest.fail("The log has unexpected warnings:\n" + "\n".join(complaints.lines))


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Threads, running timers and windows must end with the test that started them."""
    threads = set(threading.enumerate())
    windows = set(_windows())
    yield
    left = [f"thread {thread.name}" for thread in threading.enumerate() if thread not in threads]
    left += _left_in_qt(windows)
    if left:
        pytest.fail("The test left behind: " + ", ".join(left))


def _windows() -> list[Any]:
    app = _application()
    return app.topLevelWidgets() if app is not None else []


def _application() -> Any:
    """The running QApplication, or None; Qt is never imported here on behalf of a test without Qt."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets is not None else None


def _left_in_qt(before: set[Any]) -> list[str]:
    app = _application()
    if app is None:
        return []
    found = _qt_leftovers(app, before)
    if found:  # a cycle of Python objects may still hold a closed window: only then pay for a collection
        gc.collect()
        found = _qt_leftovers(app, before)
    return found


def _qt_leftovers(app: Any, before: set[Any]) -> list[str]:
    from PySide6.QtCore import QEvent, QTimer

    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows = [window for window in app.topLevelWidgets() if window not in before and _is_ours(window)]
    timers = [timer for window in windows for timer in window.findChildren(QTimer)] + app.findChildren(QTimer)
    left = [f"window {type(window).__name__} {window.objectName()!r}" for window in windows]
    return left + [f"timer of {timer.parent()!r}" for timer in timers if timer.isActive()]


def _is_ours(window: Any) -> bool:
    """Qt keeps its own tool tip, drag and combo box windows for the life of the process."""
    return type(window).__module__.partition(".")[0] != "PySide6" or window.isVisible()
