"""The about panel: what this is, what it is not, whose work it uses."""

import pytest
from helpers.panels import SCREENS, accessible_name, assert_nothing_cut_off, dress, seen, walk_by_tab
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from brainexplorer import __version__
from brainexplorer.content.model import Clinic
from brainexplorer.ui.about import AboutPanel, paragraphs

NOTICE = """Brain Explorer

The template, made by
somebody. https://example.org/a-very-long-address/that/does/not/break/by/itself/anywhere/at/all/in/the/line

- one point
- another point
  that goes on
"""


def new_panel(qtbot: QtBot, screen: str = "large", text: float = 1.0) -> AboutPanel:
    panel = AboutPanel(__version__, NOTICE, Clinic())
    dress(qtbot, panel, screen, text)
    return panel


def read(panel: AboutPanel) -> str:
    return "\n".join(label.text() for label in seen(panel, QLabel))


def test_it_says_what_it_is_and_what_it_is_not(qtbot: QtBot) -> None:
    told = read(new_panel(qtbot))
    for words in ("It teaches. It does not treat", "A licensed clinician has not yet confirmed these words",
                  "Nothing about you is kept", f"Version {__version__}", "made by somebody."):
        assert words in told


def test_without_credits_it_says_so(qtbot: QtBot) -> None:
    panel = AboutPanel(__version__, "", Clinic())
    dress(qtbot, panel)
    assert "The file with the credits is missing." in read(panel)


def test_hard_wrapped_lines_are_joined_and_points_stay_apart() -> None:
    assert paragraphs(NOTICE)[0] == "Brain Explorer"
    assert paragraphs(NOTICE)[1].startswith("The template, made by somebody. https")
    assert paragraphs(NOTICE)[2] == "- one point\n- another point\nthat goes on"
    assert paragraphs("") == []


def test_the_button_and_escape_close_it(qtbot: QtBot) -> None:
    panel = new_panel(qtbot)
    with qtbot.waitSignal(panel.closed):
        QTest.mouseClick(seen(panel, QPushButton)[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel, Qt.Key.Key_Escape)


def test_a_screen_reader_can_walk_all_of_it(qtbot: QtBot) -> None:
    panel = new_panel(qtbot)
    told = "\n".join(accessible_name(stop) for stop in walk_by_tab(panel))
    for paragraph in paragraphs(NOTICE):
        assert paragraph in told


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_off_in_any_size(qtbot: QtBot, screen: str, text: float) -> None:
    panel = new_panel(qtbot, screen, text)
    assert_nothing_cut_off(panel)
    assert panel.horizontalScrollBar().maximum() == 0
