"""Fingers on the real window: pinches, drags and flicks, and a minute of whatever a child may do."""

from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brainexplorer.atlas.geometry import bounds, signed_distance
from brainexplorer.ui.main_window import MainWindow

FINGERS = QTest.createTouchDevice()


def wheel(window: MainWindow, place: QPointF, notches: float, keys: Qt.KeyboardModifier) -> None:
    QApplication.sendEvent(window.brain, QWheelEvent(
        place, window.brain.mapToGlobal(place), QPoint(), QPoint(0, round(120 * notches)), Qt.MouseButton.NoButton,
        keys, Qt.ScrollPhase.NoScrollPhase, False))


def pinch(window: MainWindow, middle: QPoint, apart: int, then: int) -> None:
    """Two fingers around a place, moved to another distance (px)."""
    brain = window.brain
    one, other = (QPoint(middle.x() + sign * apart // 2, middle.y()) for sign in (-1, 1))
    QTest.touchEvent(brain, FINGERS).press(0, one, brain).press(1, other, brain).commit()
    for step in range(1, 6):
        now = apart + (then - apart) * step // 5
        one, other = (QPoint(middle.x() + sign * now // 2, middle.y()) for sign in (-1, 1))
        QTest.touchEvent(brain, FINGERS).move(0, one, brain).move(1, other, brain).commit()
    QTest.touchEvent(brain, FINGERS).release(0, one, brain).release(1, other, brain).commit()


def swipe(window: MainWindow, start: QPoint, end: QPoint) -> None:
    brain = window.brain
    QTest.touchEvent(brain, FINGERS).press(0, start, brain).commit()
    for step in range(1, 5):
        QTest.touchEvent(brain, FINGERS).move(0, start + (end - start) * (step / 4), brain).commit()
    QTest.touchEvent(brain, FINGERS).release(0, end, brain).commit()


def brain_is_in_sight(window: MainWindow) -> bool:
    """Whether the brain reaches well into the picture: its middle is near it, for what is seen there."""
    visit = window.visit
    left, top, right, bottom = bounds((visit.series.hull,))
    zoom = visit.state.zoom
    x, y = left + zoom.x * (right - left), top + zoom.y * (bottom - top)
    half = min(right - left, bottom - top) / zoom.scale / 2
    return signed_distance(visit.frame.outlines.silhouette, x, y) < half / 2 or zoom.is_whole


@pytest.mark.parametrize("view", ["outside", "inside", "slices", "turn"])
def test_two_fingers_look_closer_where_they_are_and_back(window: MainWindow, view: str) -> None:
    window.visit.keep_calm(True)
    window.visit.show_view(view)
    window.brain.settle()
    middle = window.brain.rect().center()
    place = window.brain.placed.to_frame(QPointF(middle))
    pinch(window, middle, 100, 300)
    assert window.visit.state.zoom.scale == pytest.approx(3.0, abs=0.1)
    after = window.brain.placed.to_frame(QPointF(middle))
    assert (after.x, after.y) == pytest.approx((place.x, place.y), abs=0.05 * window.visit.frame.size[0])
    assert window.visit.state.region == "", "a pinch is no touch"
    pinch(window, middle, 300, 60)
    assert window.visit.state.zoom.is_whole


def test_the_wheel_slices_and_with_ctrl_looks_closer(window: MainWindow) -> None:
    window.visit.show_view("slices")
    at, here = QPointF(window.brain.rect().center()), window.visit.frame.at
    wheel(window, at, 1, Qt.KeyboardModifier.NoModifier)
    assert window.visit.frame.at == here + 2
    wheel(window, at, 2, Qt.KeyboardModifier.ControlModifier)
    assert (window.visit.frame.at, window.visit.state.zoom.is_whole) == (here + 2, False)


@pytest.mark.parametrize("seed", range(4))
def test_a_minute_of_random_gestures_never_loses_the_brain(window: MainWindow, seed: int) -> None:
    """As many as fit in a minute with four hands, done as fast as the program answers."""
    chance, visit, brain = Random(seed), window.visit, window.brain
    visit.keep_calm(seed % 2 == 0)
    visit.show_view(("outside", "inside", "slices", "turn")[seed])

    def spot() -> QPoint:
        return QPoint(chance.randrange(brain.width()), chance.randrange(brain.height()))

    for _ in range(240):
        match chance.randrange(5):
            case 0:
                pinch(window, spot(), chance.randrange(20, 500), chance.randrange(2, 700))
            case 1 | 2:
                swipe(window, spot(), spot())
            case 3:
                wheel(window, QPointF(spot()), chance.uniform(-6, 6), chance.choice(
                    (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)))
            case _:
                key = chance.choice((Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Plus))
                QTest.keyClick(brain, key, chance.choice(
                    (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)))
        assert brain_is_in_sight(window)
        if window.which_one.isVisible():
            window.which_one.close_panel()
    brain.stop_motion()
    visit.show_whole()
    brain.settle()
    assert brain.rect().contains(brain.middle.toRect())
