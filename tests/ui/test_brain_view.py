"""The brain on the screen: what is touched, what is painted, what the keyboard and the screen reader find."""

import threading
from pathlib import Path

import pytest
from helpers.driving import click_at, touch, words_in
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain import film
from brainexplorer.ui.brain.region_button import RegionButton
from brainexplorer.ui.main_window import MainWindow


def frames(window: MainWindow) -> list[Frame]:
    """The pictures, and some of each row of frames."""
    rows = [series for view in window.atlas.views for series in view.series]
    return [frame for series in rows for frame in series.frames[:: max(1, len(series.frames) // 4)]]


def show(window: MainWindow, frame: Frame) -> None:
    window.visit.keep_calm(True)
    window.visit.clear_region()
    window.visit.show_view(frame.view_id)
    window.visit.show_frame(frame.id)
    window.brain.settle()


def test_touching_each_region_in_each_frame_chooses_it(window: MainWindow) -> None:
    for frame in frames(window):
        for region in frame.outlines.regions:
            show(window, frame)
            touch(window, region)
            assert window.visit.state.region == region, (frame.id, region, window.which_one.isVisible())


@pytest.mark.parametrize("frame_id", ["glass-120", "solid-240", "y-46"])
def test_at_rest_all_is_decoded_that_the_answer_to_a_touch_needs(
        window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, frame_id: str) -> None:
    frame = next(frame for view in window.atlas.views for frame in view.frames if frame.id == frame_id)
    show(window, frame)
    window.brain.repaint()
    qtbot.waitUntil(lambda: not [thread for thread in threading.enumerate() if thread.name == "pictures"])
    waited_for: list[Path] = []
    decode = film.decode

    def watched(path: Path) -> QImage:
        if threading.current_thread() is threading.main_thread():
            waited_for.append(path)
        return decode(path)

    monkeypatch.setattr(film, "decode", watched)
    window.visit.keep_calm(False)
    touch(window, next(iter(frame.outlines.regions)))
    window.brain.repaint()
    assert not waited_for


def test_touching_a_name_chooses_its_region(window: MainWindow) -> None:
    window.resize(1920, 1080)
    for region in window.brain.names_shown:
        window.visit.clear_region()
        click_at(window, window.brain.name_rect(region).center())
        assert window.visit.state.region == region


def test_touching_beside_the_brain_changes_nothing(window: MainWindow) -> None:
    before = window.visit.state
    click_at(window, QPointF(3, 3))
    assert window.visit.state == before


def test_a_press_that_slides_off_another_button_is_no_touch(window: MainWindow) -> None:
    QTest.mousePress(window.brain, Qt.MouseButton.RightButton, pos=window.brain.point_of("amygdala").toPoint())
    QTest.mouseRelease(window.brain, Qt.MouseButton.RightButton, pos=window.brain.point_of("amygdala").toPoint())
    assert window.visit.state.region == ""


@pytest.mark.parametrize("region", ["amygdala", "thalamus", "cerebellum", "medial-prefrontal-cortex"])
def test_the_chosen_region_has_its_colour_and_the_others_fade(window: MainWindow, region: str) -> None:
    window.visit.keep_calm(True)
    window.resize(1600, 900)
    there = window.brain.point_of(region).toPoint() + QPointF(0, 9).toPoint()
    other = window.brain.point_of("precuneus").toPoint() + QPointF(0, 9).toPoint()
    before = window.brain.grab().toImage()
    touch(window, region)
    after = window.brain.grab().toImage()
    wanted, shown = window.brain.colour_of(region), after.pixelColor(there)
    assert max(abs(wanted.red() - shown.red()), abs(wanted.green() - shown.green()),
               abs(wanted.blue() - shown.blue())) < 45
    assert after.pixelColor(other).lightness() > before.pixelColor(other).lightness()


def test_pointing_hints_without_choosing(window: MainWindow) -> None:
    before = window.brain.grab().toImage()
    QTest.mouseMove(window.brain, window.brain.point_of("thalamus").toPoint())
    QApplication.processEvents()
    assert window.visit.preview == "thalamus"
    assert window.visit.state.region == ""
    assert window.brain.grab().toImage() != before
    QApplication.sendEvent(window.brain, QEvent(QEvent.Type.Leave))
    assert window.visit.preview == ""


def test_motion_is_short_and_can_be_off(window: MainWindow) -> None:
    window.visit.keep_calm(True)
    touch(window, "amygdala")
    first = window.brain.grab().toImage()
    QTest.qWait(300)
    assert window.brain.grab().toImage() == first
    window.visit.keep_calm(False)
    touch(window, "thalamus")
    moving = window.brain.grab().toImage()
    QTest.qWait(400)
    still = window.brain.grab().toImage()
    assert moving != still
    QTest.qWait(200)
    assert window.brain.grab().toImage() == still


def test_each_region_has_a_face_with_name_description_and_press(window: MainWindow) -> None:
    for frame in frames(window):
        show(window, frame)
        assert set(window.brain.faces.buttons) == set(frame.shown)
        for region in frame.shown:
            show(window, frame)
            face = QAccessible.queryAccessibleInterface(window.brain.faces.buttons[region])
            assert face.text(QAccessible.Text.Name) == window.content.regions[region].name
            assert len(face.text(QAccessible.Text.Description)) > 20
            assert face.role() == QAccessible.Role.RadioButton
            assert face.rect().width() > 4
            assert face.rect().height() > 4
            face.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
            assert window.visit.state.region == region
            assert face.state().checked


def test_what_a_finger_chose_is_told_to_the_screen_reader(window: MainWindow) -> None:
    touch(window, "amygdala")
    checked = [id_ for id_, button in window.brain.faces.buttons.items() if button.isChecked()]
    assert checked == ["amygdala"]
    window.visit.clear_region()
    assert not any(button.isChecked() for button in window.brain.faces.buttons.values())


def test_arrows_reach_every_region_from_the_first(window: MainWindow) -> None:
    for frame in frames(window):
        show(window, frame)
        start = next(iter(window.brain.faces.buttons))
        seen, waiting = set(), [start]
        while waiting:
            region = waiting.pop()
            if region in seen:
                continue
            seen.add(region)
            for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
                window.brain.faces.focus(region)
                QTest.keyClick(window.brain.faces.buttons[region], key)
                focused = QApplication.focusWidget()
                assert isinstance(focused, RegionButton)
                waiting.append(focused.region)
        assert seen == set(frame.shown)


def test_the_brain_is_one_tab_stop(window: MainWindow) -> None:
    stops = [b for b in window.brain.faces.buttons.values() if b.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert len(stops) == 1
    window.brain.faces.focus("thalamus")
    stops = [b for b in window.brain.faces.buttons.values() if b.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert [b.region for b in stops] == ["thalamus"]


def test_where_the_keyboard_is_can_be_seen(window: MainWindow) -> None:
    before = window.brain.grab().toImage()
    window.brain.faces.focus("thalamus")
    assert window.brain.grab().toImage() != before


def test_the_chosen_region_always_has_its_name(window: MainWindow) -> None:
    for size in ((1280, 720), (1920, 1080), (1080, 1920)):
        window.resize(*size)
        for scale in (1.0, 2.0):
            window.visit.scale_text(scale)
            for frame in frames(window):
                show(window, frame)
                for region in list(frame.shown)[::3]:
                    window.visit.choose_region(region)
                    window.brain.settle()
                    assert region in window.brain.names_shown, (size, scale, frame.id, region)


def test_touching_the_paper_puts_the_chosen_part_back(window: MainWindow) -> None:
    touch(window, "amygdala")
    click_at(window, QPointF(3, window.brain.height() / 2))
    assert window.visit.state.region == ""


def test_touching_a_part_without_words_is_answered(window: MainWindow) -> None:
    show(window, window.atlas.frame("outside"))
    touch(window, "amygdala")
    placed = window.brain._scene.placed
    parietal = window.atlas.frame("outside").to_px(-45, -60, 40)
    click_at(window, QPointF(placed.rect.x() + parietal.x * placed.scale, placed.rect.y() + parietal.y * placed.scale))
    assert "nothing about this part yet" in words_in(window.card)
    assert window.visit.state.region == "amygdala"
