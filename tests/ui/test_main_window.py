"""The window as a whole: sizes, panels, keys, and what happens when something goes wrong."""

import shutil
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from helpers.driving import press_button, press_key, touch, words_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from brainexplorer import faults
from brainexplorer.content.loading import load
from brainexplorer.options import WindowOptions
from brainexplorer.resources import data_dir
from brainexplorer.ui import app
from brainexplorer.ui.brain.region_button import RegionButton
from brainexplorer.ui.circuits.circuit_choice import CircuitChoice
from brainexplorer.ui.cover import MOST_FAULTS
from brainexplorer.ui.help_button import HelpButton
from brainexplorer.ui.main_window import MainWindow
from brainexplorer.ui.mistakes import FaultPanel
from brainexplorer.ui.theme import Ink
from brainexplorer.ui.words import Words
from brainexplorer.visit.state import TEXT_SCALES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SIZES = ((1280, 720), (1920, 1080), (1080, 1920), (3840, 2160))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_nothing_is_cut_off_at_any_size(window: MainWindow, size: tuple[int, int], scale: float) -> None:
    window.resize(*size)
    window.visit.scale_text(scale)
    touch(window, "cerebellum")
    for panel in ("", "find", "comfort", "about"):
        window.open_panel(panel)
        QApplication.processEvents()
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.text() and button.objectName() == "":
                assert button.width() >= button.minimumSizeHint().width(), (panel, button.text())
                left = button.mapTo(window, button.rect().topLeft()).x()
                assert left >= 0, (panel, button.text())
                assert left + button.width() <= window.width(), (panel, button.text())
        for label in window.findChildren(QLabel):
            if label.isVisible() and label.text() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()) - 1, (panel, label.text())
    footer = window.footer.mapTo(window, window.footer.rect().bottomLeft()).y()
    assert footer == window.height() - 1
    assert window.brain.height() >= 0.25 * window.height()


def test_the_card_is_beside_the_brain_or_below_it(window: MainWindow) -> None:
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert window.card.mapTo(window, window.card.pos()).x() > window.brain.width() * 0.9
    window.resize(1080, 1920)
    QApplication.processEvents()
    assert window.card.mapTo(window, window.card.pos()).y() > window.brain.height() * 0.9


def test_every_control_has_a_name(window: MainWindow) -> None:
    for panel in ("", "find", "comfort", "about"):
        window.open_panel(panel)
        for button in window.findChildren(QAbstractButton):
            assert button.accessibleName() or button.text(), button


def test_a_panel_closes_by_its_button_again_by_escape_and_by_choosing(window: MainWindow) -> None:
    press_button(window.header, "About")
    assert window.panels.open_panel == "about"
    press_button(window.header, "About")
    assert window.panels.open_panel == ""
    press_button(window.header, "Text size and motion")
    press_key(Qt.Key.Key_Escape, window)
    assert window.panels.open_panel == ""
    press_button(window.header, "Find a part")
    touch(window, "thalamus")
    assert window.panels.open_panel == ""
    assert window.card.isVisible()


def test_text_and_motion_marks_what_is_in_force_after_starting_over(window: MainWindow) -> None:
    press_button(window.header, "Text size and motion")
    assert press_button(window.panels, "200 %").isChecked()
    press_button(window.header, "Start over")
    press_button(window.header, "Text size and motion")
    marked = [button.text() for button in window.panels.findChildren(QAbstractButton)
              if button.isVisible() and button.isChecked()]
    assert marked == ["100 %", "Gentle motion", "All names", "No cross-hair", "For everyone"]


def test_escape_goes_one_step_back_at_a_time(window: MainWindow) -> None:
    touch(window, "thalamus")
    press_button(window.header, "About")
    press_key(Qt.Key.Key_Escape, window)
    assert window.visit.state.region == "thalamus"
    press_key(Qt.Key.Key_Escape, window)
    assert window.visit.state.region == ""


def test_numbers_typed_into_the_search_do_not_turn_the_view(window: MainWindow) -> None:
    press_key(Qt.Key.Key_Slash, window)
    QTest.keyClicks(QApplication.focusWidget(), "3/1")
    assert window.visit.state.view == "inside"
    assert window.panels.open_panel == "find"


def test_a_region_that_the_picture_lacks_is_said_to_be_elsewhere(window: MainWindow) -> None:
    touch(window, "habenula")
    window.visit.show_view("outside")
    assert "cannot be seen in this picture" in words_in(window.card)


def test_mistakes_in_the_words_come_first_and_help_stays_in_sight(window: MainWindow, tmp_path: object) -> None:
    problems = load(data_dir() / "nowhere", None).problems
    window.cover.tell_mistakes(data_dir() / "nowhere", problems)
    QApplication.processEvents()
    assert "988" in words_in(window.footer)
    cover = QApplication.widgetAt(window.mapToGlobal(window.rect().center()))
    assert cover is not window.brain
    press_button(window, "Go on with the built-in words")
    touch(window, "thalamus")
    assert window.visit.state.region == "thalamus"


@pytest.mark.expects_log
def test_a_mistake_of_our_own_is_told_plainly_and_one_can_start_over(
    window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    touch(window, "thalamus")
    faults.show_on_screen(window.cover.tell_fault)
    try:
        _raise_in_a_slot(window)
        press_button(window.findChildren(FaultPanel)[0], "Start over")
    finally:
        faults.show_on_screen(None)
        sys.excepthook = sys.__excepthook__
    assert window.visit.state.region == ""
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert "ZeroDivisionError" in told


def test_a_program_that_keeps_failing_rather_ends(window: MainWindow) -> None:
    assert [window.cover.tell_fault() for _ in range(MOST_FAULTS + 1)] == [True] * MOST_FAULTS + [False]


def _raise_in_a_slot(window: MainWindow) -> None:
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError as fault:
        faults.handle(type(fault), fault, fault.__traceback__)


def test_tabs_and_switches_are_one_stop_each_at_what_is_on(window: MainWindow) -> None:
    window.visit.show_view("slices")
    for inside in (window.header, window.stage):
        choices = [button for button in inside.findChildren(QAbstractButton)
                   if button.isVisible() and button.group() is not None and button.group().exclusive()]
        on = [button for button in choices if button.isChecked()]
        stops = [button for button in choices if button.focusPolicy() == Qt.FocusPolicy.TabFocus]
        assert stops == on
        assert on


def test_the_question_stands_on_a_ground_of_its_own_with_large_answers(window: MainWindow) -> None:
    window.which_one.ask(("dorsal-raphe", "periaqueductal-gray"), window.brain.rect().center())
    QApplication.processEvents()
    shown = window.which_one.grab().toImage()
    assert shown.pixelColor(10, shown.height() // 2).name() == Ink.CARD
    for region in ("Dorsal raphe", "Periaqueductal gray"):
        (button,) = [b for b in window.which_one.findChildren(QAbstractButton) if b.text() == region]
        assert button.height() >= 40
        assert button.width() >= 160
    press_key(Qt.Key.Key_Escape, window)
    assert not window.which_one.isVisible()


@pytest.mark.parametrize(("told", "calm"), [("ReducedMotion", True), ("NoPreference", False), (None, False)])
def test_a_desktop_that_asks_for_little_motion_gets_it(
    told: str | None, calm: bool, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    """What the desktop tells is an edge: Qt tells it from 6.12 on only, so here it is told by hand."""
    preference = SimpleNamespace(motionPreference=lambda: SimpleNamespace(name=told))
    hints = SimpleNamespace(accessibility=lambda: preference) if told else SimpleNamespace()
    monkeypatch.setattr(app, "QApplication", SimpleNamespace(styleHints=lambda: hints))
    assert app.prefers_calm() is calm


def test_tab_goes_through_the_window_as_one_reads_it(window: MainWindow) -> None:
    window.visit.keep_calm(True)
    window.visit.show_view("slices")
    window.visit.choose_region("amygdala")
    window.brain.settle()
    parts = (window.header, window.stage.bar, window.brain, window.stage.row_bar, window.panels, window.footer)
    QTest.qWait(150)
    passed: list[int] = []
    window.brain.setFocus()
    press_key(Qt.Key.Key_Tab, window)
    assert isinstance(QApplication.focusWidget(), RegionButton)
    for _ in range(80):
        press_key(Qt.Key.Key_Tab, window)
        focus = QApplication.focusWidget()
        assert focus is not None
        passed += [place for place, part in enumerate(parts) if part.isAncestorOf(focus)]
    start = passed.index(0)
    turn = passed[start:]
    turn = turn[:next((n for n in range(1, len(turn)) if turn[n] < turn[n - 1]), len(turn))]
    assert sorted(set(turn)) == [0, 1, 2, 3, 4, 5]
    assert turn == sorted(turn)
    assert turn.count(2) == 2, "the brain as a whole, whose slices keys move, and the chosen part of it"


def test_a_part_chosen_before_the_first_frame_has_its_card_and_its_keys(qtbot: "QtBot") -> None:
    app.application()
    window = app.build(WindowOptions())
    qtbot.addWidget(window)
    window.visit.choose_region("amygdala")
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: bool(window.brain.faces.buttons))
    assert "Amygdala" in words_in(window.card)


def test_the_clinics_own_numbers_stand_below_the_built_in_words(qtbot: "QtBot", tmp_path: Path) -> None:
    folder = tmp_path / "words"
    shutil.copytree(data_dir(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    clinic, regions = folder / "clinic.yaml", folder / "regions.yaml"
    clinic.write_text(clinic.read_text("utf-8").replace('call: "988"', 'call: "116 123"', 1), "utf-8")
    regions.write_text(regions.read_text("utf-8").replace("certainty: early", "certainty: erly", 1), "utf-8")
    window = app.build(WindowOptions(data=folder))
    assert window.cover.is_up
    assert "116 123" in words_in_footer(window)
    window.brain.rest()
    window.deleteLater()


def words_in_footer(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.footer.findChildren(QLabel))


@pytest.mark.parametrize("panel", ["find", "learn", "circuits", "comfort", "about"])
def test_tab_goes_from_the_way_back_into_the_panel_and_comes_to_it_again(window: MainWindow, panel: str) -> None:
    window.open_panel(panel)
    QTest.qWait(120)  # the order is put right a moment later
    opened, seen = window.panels.panel(panel), []
    for _ in range(200):
        focus = QApplication.focusWidget()
        assert focus is not None
        if seen and focus is seen[0]:
            break
        seen.append(focus)
        press_key(Qt.Key.Key_Tab, window)
    assert opened.isAncestorOf(seen[0])
    assert opened.isAncestorOf(seen[1])
    assert focus is seen[0]


def test_enter_opens_what_the_keyboard_is_on_in_the_list(window: MainWindow) -> None:
    press_button(window.header, "Learn")
    choice = window.panels.panel("learn").findChildren(CircuitChoice)[1]
    choice.setFocus()
    press_key(Qt.Key.Key_Return, window)
    assert window.visit.state.story == choice.circuit
    title = QApplication.focusWidget()
    assert isinstance(title, Words)
    assert title.text() == window.reader.story(choice.circuit).screens[0].title


def test_a_topic_is_not_left_by_the_tabs_of_the_views(window: MainWindow) -> None:
    window.visit.show_view("outside")
    window.open_story("safety-first")
    assert not window.canvas.shows_brain
    window.open_story("why-pain-stays")
    assert window.visit.state.reads_story
    press_button(window.header, "Outside")


def test_the_crisis_line_leads_to_what_to_do(window: MainWindow) -> None:
    window.explain()
    button = window.footer.findChild(HelpButton)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.visit.state.story == "help-now"
