"""The footer: always there, always whole."""


import pytest
from helpers.panels import SCREENS, accessible_name, built_in_words, dress, seen, walk_by_tab
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from brainexplorer.ui.footer import Footer
from brainexplorer.ui.theme import Theme
from brainexplorer.ui.words import ring_room


class Page(QWidget):
    """A window with the footer at its bottom."""

    def __init__(self) -> None:
        super().__init__()
        self.footer = Footer(built_in_words().crisis)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(QWidget(), 1)
        column.addWidget(self.footer)
        self.show_theme = self.footer.show_theme


def said(footer: QWidget) -> list[str]:
    return [label.text() for label in seen(footer, QLabel)]


def test_it_teaches_and_says_whom_to_call(qtbot: QtBot) -> None:
    page = Page()
    dress(qtbot, page)
    page.resize(1920, 1080)
    assert said(page.footer) == [
        "This screen teaches. It does not replace your care team.",
        "Thinking about suicide? Call or text 988 any time  ·  Emergency: 911",
    ]


def test_the_numbers_are_those_of_the_data(qtbot: QtBot) -> None:
    crisis = built_in_words().crisis
    for change, sentence in (
        ({"call": "13 11 14", "text": "0477", "emergency": "000"},
         "Thinking about suicide? Call 13 11 14 or text 0477 any time  ·  Emergency: 000"),
        ({"call": "024", "text": "", "emergency": "112"},
         "Thinking about suicide? Call 024 any time  ·  Emergency: 112"),
    ):
        footer = Footer(crisis._replace(**change))
        dress(qtbot, footer)
        footer.resize(1920, 80)
        assert said(footer)[1] == sentence


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_it_is_whole_in_every_size(qtbot: QtBot, screen: str, text: float) -> None:
    page = Page()
    dress(qtbot, page, screen, text)
    page.resize(*SCREENS[screen][0])
    for label in seen(page.footer, QLabel):
        assert page.footer.rect().contains(label.geometry())
        assert label.height() >= label.heightForWidth(label.width())
    across, down = ring_room(Theme.for_window(*SCREENS[screen][0], text))
    left, right = (label.geometry().adjusted(across, down, -across, -down) for label in seen(page.footer, QLabel))
    assert not left.intersects(right)
    assert page.footer.geometry().bottom() == page.height() - 1


def test_it_stays_whole_in_a_narrow_window(qtbot: QtBot) -> None:
    page = Page()
    dress(qtbot, page, "small", 2.0)
    page.resize(480, 700)
    for label in seen(page.footer, QLabel):
        assert page.footer.rect().contains(label.geometry())


def test_the_emergency_number_gets_a_line_of_its_own_where_there_is_little_room(qtbot: QtBot) -> None:
    page = Page()
    dress(qtbot, page, "small", 2.0)
    page.resize(700, 700)
    assert said(page.footer)[1] == "Thinking about suicide? Call or text 988 any time\nEmergency: 911"


def test_a_screen_reader_can_walk_it(qtbot: QtBot) -> None:
    page = Page()
    dress(qtbot, page)
    assert [accessible_name(stop) for stop in walk_by_tab(page)] == said(page.footer)
