"""The panels for mistakes: the data's, told to staff, and our own."""

import shutil
from pathlib import Path

import pytest
from helpers.panels import SCREENS, accessible_name, dress, press_by_screen_reader, seen, walk_by_tab
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from brainexplorer.content.loading import load
from brainexplorer.content.problems import Problem
from brainexplorer.resources import data_dir
from brainexplorer.ui.mistakes import FaultPanel, MistakesPanel


@pytest.fixture
def problems(tmp_path: Path) -> tuple[Problem, ...]:
    """What is really found in a folder with two mistakes."""
    for file in data_dir().glob("*.yaml"):
        shutil.copy(file, tmp_path)
    regions = tmp_path / "regions.yaml"
    text = regions.read_text(encoding="utf-8")
    regions.write_text(text.replace("certainty: early", "certainty: erly", 1).replace("    say:", "    sai:", 1),
                       encoding="utf-8")
    return load(tmp_path, None).problems


def new_panel(qtbot: QtBot, problems: tuple[Problem, ...], screen: str = "large", text: float = 1.0) -> MistakesPanel:
    panel = MistakesPanel(Path("/srv/words"), problems)
    dress(qtbot, panel, screen, text)
    panel.resize(*SCREENS[screen][0])
    return panel


def test_it_tells_staff_where_and_what_and_what_would_be_right(qtbot: QtBot, problems: tuple[Problem, ...]) -> None:
    panel = new_panel(qtbot, problems)
    heads = "\n".join(label.text() for label in seen(panel, QLabel))
    assert f"The words in /srv/words have {len(problems)} mistakes, so the built-in words are shown." in heads
    told = panel.findChild(QPlainTextEdit).toPlainText()
    for problem in problems:
        assert problem.sentence() in told
    assert "regions.yaml, line " in told
    assert "'early'" in told


def test_one_mistake_is_one_mistake(qtbot: QtBot, problems: tuple[Problem, ...]) -> None:
    panel = new_panel(qtbot, problems[:1])
    assert "have a mistake, so" in "\n".join(label.text() for label in seen(panel, QLabel))


def test_braces_and_markup_in_a_folder_name_stay_as_they_are(qtbot: QtBot, problems: tuple[Problem, ...]) -> None:
    panel = MistakesPanel(Path("/srv/{x}<b>%n"), problems)
    dress(qtbot, panel)
    assert "/srv/{x}<b>%n" in "\n".join(label.text() for label in seen(panel, QLabel))


def test_the_button_goes_on(qtbot: QtBot, problems: tuple[Problem, ...]) -> None:
    panel = new_panel(qtbot, problems)
    button = seen(panel, QPushButton)[0]
    assert button.text() == "Go on with the built-in words"
    with qtbot.waitSignal(panel.accepted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.accepted):
        press_by_screen_reader(button, "Press")


def test_the_list_can_be_read_and_copied_with_the_keyboard_only(qtbot: QtBot, problems: tuple[Problem, ...]) -> None:
    panel = new_panel(qtbot, problems)
    text = panel.findChild(QPlainTextEdit)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert text.textCursor().hasSelection()
    before = text.toPlainText()
    QTest.keyClicks(text, "typed")
    assert text.toPlainText() == before
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not text
    assert all(accessible_name(stop) for stop in walk_by_tab(panel))


def test_control_and_the_wheel_do_not_change_the_type(qtbot: QtBot, problems: tuple[Problem, ...]) -> None:
    panel = new_panel(qtbot, problems)
    text = panel.findChild(QPlainTextEdit)
    before = text.font()
    turn = QWheelEvent(QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
                       Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(text.viewport(), turn)
    assert text.font() == before


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_off_in_any_size(
    qtbot: QtBot, problems: tuple[Problem, ...], screen: str, text: float,
) -> None:
    for panel in (new_panel(qtbot, problems, screen, text), FaultPanel()):
        if isinstance(panel, FaultPanel):
            dress(qtbot, panel, screen, text)
            panel.resize(*SCREENS[screen][0])
        for child in seen(panel, QLabel):
            assert panel.rect().contains(child.geometry())
            assert child.height() >= child.heightForWidth(child.width())
        button = seen(panel, QPushButton)[0]
        assert panel.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()


def test_our_own_fault_is_one_calm_sentence_and_a_way_on(qtbot: QtBot) -> None:
    panel = FaultPanel()
    dress(qtbot, panel)
    told = seen(panel, QLabel)[0].text()
    assert told.startswith("Something went wrong on our side.")
    with qtbot.waitSignal(panel.accepted):
        QTest.mouseClick(seen(panel, QPushButton)[0], Qt.MouseButton.LeftButton)
