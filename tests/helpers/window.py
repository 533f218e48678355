"""The real window with the real pictures and words, on a screen that nobody sees: a fixture for all who need it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from brainexplorer.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: "QtBot") -> "Iterator[MainWindow]":
    """The window as it opens, 1280x720, everything gone again after the test."""
    from brainexplorer.options import WindowOptions
    from brainexplorer.ui.app import application, build

    application()
    window = build(WindowOptions())
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    # the names and the faces come a moment after the first frame
    qtbot.waitUntil(lambda: bool(window.brain.faces.buttons))
    yield window
    window.close()
    window.brain.rest()
    window.deleteLater()
