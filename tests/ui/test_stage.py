"""The switches around the brain: sliders that fingers, keys and screen readers can use, and what they ask for."""

from typing import TYPE_CHECKING, Any

import pytest
from helpers.panels import accessible_name, dress
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from brainexplorer.atlas.views import load_atlas
from brainexplorer.resources import assets_dir
from brainexplorer.ui.brain.edge_words import seen_from
from brainexplorer.ui.main_window import MainWindow
from brainexplorer.ui.stage.row_bar import TURN_STEP, RowBar
from brainexplorer.ui.stage.side_view import SideView
from brainexplorer.ui.stage.track_slider import Ends, TrackSlider
from brainexplorer.ui.stage.zoom_bar import ZoomBar
from brainexplorer.ui.theme import Ink, Theme
from brainexplorer.visit.state import State
from brainexplorer.visit.zoom import MOST, WHOLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Held(QWidget):
    """What never stands alone, in a widget that may have any size."""

    def __init__(self, held: Any) -> None:
        super().__init__()
        self.held = held
        held.setParent(self)
        held.holder = self  # kept as long as what it holds
        held.setGeometry(0, 0, 600, 70)

    def show_theme(self, theme: Theme) -> None:
        self.held.show_theme(theme)


def slider(qtbot: "QtBot", ends: Ends) -> tuple[TrackSlider, list[int]]:
    made, asked = TrackSlider("Slices", ends), list[int]()
    made.name("Slice, from front to back", "Front", "Back")
    made.show_value(10, 20, "In the middle")
    made.moved.connect(asked.append)
    dress(qtbot, Held(made))
    return made, asked


def test_a_touch_on_the_groove_leads_there_and_a_drag_follows(qtbot: "QtBot") -> None:
    made, asked = slider(qtbot, Ends.STEP)
    track = made.track
    middle = track.height() // 2
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=QPoint(track.width() - 2, middle))
    QTest.mouseMove(track, QPoint(2, middle))
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=QPoint(2, middle))
    assert asked == [20, 0]
    QTest.mouseMove(track, QPoint(track.width() // 2, middle))
    assert asked == [20, 0], "it was let go"


def test_keys_move_it_and_a_screen_reader_knows_it(qtbot: "QtBot") -> None:
    made, asked = slider(qtbot, Ends.STEP)
    made.track.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(made.track, key)
    assert asked == [11, 10, 12, 0, 20]
    face = QAccessible.queryAccessibleInterface(made.track)
    assert face.role() == QAccessible.Role.Slider
    assert face.text(QAccessible.Text.Name) == "Slice, from front to back"
    assert face.text(QAccessible.Text.Description) == "In the middle"
    face.valueInterface().setCurrentValue(7)
    assert asked[-1] == 7


def test_showing_a_value_asks_for_nothing(qtbot: "QtBot") -> None:
    made, asked = slider(qtbot, Ends.STEP)
    made.show_value(3, 30, "here")
    assert (made.track.value(), made.track.maximum(), asked) == (3, 30, [])


def test_the_words_at_its_ends_are_for_those_who_cannot_drag(qtbot: "QtBot") -> None:
    made, asked = slider(qtbot, Ends.STEP)
    steps: list[int] = []
    made.stepped.connect(steps.append)
    front, back = made.findChildren(QPushButton)
    QTest.mouseClick(front, Qt.MouseButton.LeftButton)
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert (steps, asked) == ([-1, 1], [])
    assert accessible_name(front) == "Front (Slice, from front to back)"
    QTest.mousePress(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(steps) > 5)
    QTest.mouseRelease(back, Qt.MouseButton.LeftButton)


def test_melting_glides_to_its_end_and_jumps_where_motion_is_off(qtbot: "QtBot") -> None:
    made, asked = slider(qtbot, Ends.GLIDE)
    back = made.findChildren(QPushButton)[1]
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asked[-1:] == [20])
    assert len(asked) > 3, "it went through what lies between"
    made.calm = True
    asked.clear()
    QTest.mouseClick(made.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert asked == [0]


def test_where_there_is_little_room_one_button_leads_there_and_back(qtbot: "QtBot") -> None:
    made, asked = slider(qtbot, Ends.GLIDE)
    made.calm = True
    made.be_compact(True)
    shown = [button for button in made.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in shown] == ["Back"]
    for end in (20, 0):
        QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
        assert made.track.value() == end
        made.show_value(end, 20, "")
        assert shown[0].isChecked() is (end == 20)
    assert asked == [20, 0]


def test_the_mark_is_where_the_part_is(qtbot: "QtBot") -> None:
    made, _ = slider(qtbot, Ends.STEP)
    plain = made.track.grab().toImage()
    made.mark([4, 5, 6, 16], QColor("#c8553d"))
    marked = made.track.grab().toImage()
    width, middle = marked.width(), marked.height() // 2
    knob = made.track._knob()
    for value, differs in ((5, True), (16, True), (12, False), (1, False)):
        x = round(knob / 2 + value / 20 * (width - knob))
        column = range(middle - 6, middle - 4)
        assert any(plain.pixel(x, y) != marked.pixel(x, y) for y in column) is differs, value


def test_zoom_lets_only_what_is_possible_be_pressed(qtbot: "QtBot") -> None:
    bar, asked = ZoomBar(), list[object]()
    dress(qtbot, Held(bar))
    bar.zoom_requested.connect(asked.append)
    bar.whole_requested.connect(lambda: asked.append("whole"))
    farther, closer, whole = bar.findChildren(QPushButton)
    assert [accessible_name(button) for button in (farther, closer, whole)] == ["Farther", "Closer", "Whole brain"]
    bar.show_zoom(WHOLE)
    assert [button.isEnabled() for button in (farther, closer, whole)] == [False, True, False]
    bar.show_zoom(WHOLE.scaled(MOST))
    assert [button.isEnabled() for button in (farther, closer, whole)] == [True, False, True]
    for button in (farther, whole):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked[0] == pytest.approx(1 / 1.5)
    assert asked[1] == "whole"


def test_the_row_bar_leads_the_way_its_words_say(qtbot: "QtBot") -> None:
    atlas = load_atlas(assets_dir())
    bar, steps = RowBar(atlas.frame("inside")), list[int]()
    frames: list[str] = []
    bar.steps_requested.connect(steps.append)
    bar.frame_requested.connect(frames.append)
    coronal, axial = atlas.view("slices").series
    glass = atlas.view("turn").series[0]
    dress(qtbot, Held(bar))
    low, high = bar.slider.findChildren(QPushButton)
    for series, words, way in ((coronal, ("◀ Front", "Back ▶"), -1), (axial, ("◀ Bottom", "Top ▶"), 1),
                               (glass, ("◀ Turn", "Turn ▶"), TURN_STEP)):
        frame = series.frames[3]
        bar.show_state(State("", frame.id), series, frame, "", None)
        assert (low.text(), high.text()) == words
        QTest.mouseClick(high, Qt.MouseButton.LeftButton)
        assert steps.pop() == way
        bar.slider.track.setValue(0)
        assert frames.pop() == series.frames[-1 if series is coronal else 0].id
        assert bar.by_itself.isVisible() is (series is glass)


@pytest.mark.parametrize(("degrees", "words"), [
    (0, "Seen from your left"), (90, "Seen from the front"), (180, "Seen from your right"), (270, "Seen from the back"),
    (45, "Seen from the front left"), (340, "Seen from your left"), (355, "Seen from your left"),
])
def test_it_says_from_where_one_looks(degrees: float, words: str) -> None:
    assert seen_from(degrees) == words


def test_the_brain_is_a_stop_of_its_own_only_where_keys_move_it(window: MainWindow) -> None:
    window.brain.setFocus()
    QTest.keyClick(window.brain, Qt.Key.Key_Right)
    assert window.visit.state.frame == window.visit.series.frames[0].id
    assert window.brain.focusPolicy() == Qt.FocusPolicy.ClickFocus
    window.visit.show_view("slices")
    assert window.brain.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert "slices" in accessible_name(window.brain)
    window.header.setFocus()
    window.brain.clearFocus()
    before = window.brain.grab().toImage()
    window.brain.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert window.brain.grab().toImage() != before, "one sees where the keyboard is"


def test_keys_look_closer_and_move_what_one_looks_at(window: MainWindow) -> None:
    window.brain.setFocus()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus):
        QTest.keyClick(window.brain, key)
    close = window.visit.state.zoom
    assert close.scale == pytest.approx(2.25)
    QTest.keyClick(window.brain, Qt.Key.Key_Right)
    assert window.visit.state.zoom.x > close.x
    QTest.keyClick(window.brain, Qt.Key.Key_0)
    assert window.visit.state.zoom.is_whole


@pytest.mark.parametrize(("axis", "place"), [("y", -30.0), ("y", 20.0), ("z", 40.0), ("z", -20.0)])
def test_a_touch_on_the_side_view_leads_to_the_cut_there(qtbot: "QtBot", axis: str, place: float) -> None:
    atlas = load_atlas(assets_dir())
    view, asked = SideView(atlas.frame("inside")), list[float]()
    view.place_requested.connect(asked.append)
    dress(qtbot, Held(view))
    series = next(one for one in atlas.view("slices").series if one.axis == axis)
    view.show_frame(series.nearest(place))
    image = view.grab().toImage()
    dark = [(x, y) for x in range(image.width()) for y in range(image.height())
            if image.pixelColor(x, y) == QColor(Ink.NAVY)]
    x = round(sum(spot[0] for spot in dark) / len(dark))
    y = round(sum(spot[1] for spot in dark) / len(dark))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert asked[-1] == pytest.approx(place, abs=4.0)  # a px is 2 mm


@pytest.mark.parametrize(("across", "down", "degrees"), [(-1, 0, 0), (0, -1, 90), (1, 0, 180), (0, 1, 270)])
def test_a_touch_around_the_head_looks_from_there(qtbot: "QtBot", across: int, down: int, degrees: int) -> None:
    atlas = load_atlas(assets_dir())
    view = SideView(atlas.frame("inside"))
    dress(qtbot, Held(view))
    view.show_frame(atlas.frame("turn"))
    middle = view.rect().center()
    assert view.place_at(QPointF(middle.x() + 20 * across, middle.y() + 20 * down)) == degrees
