"""What hands do on the brain: touch, drag, flick, pinch, wheel and keys, turned into what they ask for."""

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QEventPoint,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTouchEvent,
    QWheelEvent,
)

from brainexplorer.ui.brain.hand import Act, Dragged, Hand, Pinched, Touched
from brainexplorer.visit.zoom import STEP, Zoom

if TYPE_CHECKING:
    from brainexplorer.ui.brain.brain_view import BrainView

MOUSE = -1
"""the pointer id of a mouse"""

TURN_PX = 26.0
SLICE_PX = 11.0
"""A drag of so many design px leads to the next frame."""

NOTCH = 120
"""What a wheel tells for one notch (an eighth of a degree each)."""

WHEEL_ZOOM = 1.2

_KEYS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -6, Qt.Key.Key_PageUp: 6,
}
"""Frames on, by key, while the brain as a whole has the keyboard."""


class Hands(QObject):
    """Belongs to one brain view."""

    touched = Signal(QPointF, bool)
    """where (px of the view), and whether it was a finger"""
    steps_requested = Signal(int)
    zoom_requested = Signal(object)
    flicked = Signal(float)
    """frames a second"""

    def __init__(self, view: "BrainView") -> None:
        super().__init__(view)
        self._view = view
        self._hand = Hand()
        self._rest = 0.0
        self._notches = 0.0
        self._shifts = False

    # -- mouse

    def press(self, event: QMouseEvent) -> None:
        """A mouse button goes down; the left one turns or moves, the middle one (or with Shift) always moves."""
        button = event.button()
        if button not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._shifts = button == Qt.MouseButton.MiddleButton or bool(
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._begin()
        self._hand.press(MOUSE, *event.position().toTuple(), finger=is_finger(event), unit=self._view.theme.unit)

    def move(self, event: QMouseEvent) -> bool:
        """The mouse moves; whether that was part of a drag."""
        self._do(self._hand.move(MOUSE, *event.position().toTuple(), time.monotonic()))
        return bool(event.buttons()) or is_finger(event)

    def release(self, event: QMouseEvent) -> None:
        """A mouse button goes up."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._do(self._hand.release(MOUSE, *event.position().toTuple(), time.monotonic()))

    def wheel(self, event: QWheelEvent) -> None:
        """In slices a notch leads to the next one; elsewhere, and with Ctrl, closer or farther."""
        self._notches += event.angleDelta().y() / NOTCH
        notches = int(self._notches)
        self._notches -= notches
        if self._steps_by_wheel and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if notches:
                self.steps_requested.emit(notches)
        elif event.angleDelta().y():
            self._zoom_at(event.position(), WHEEL_ZOOM ** (event.angleDelta().y() / NOTCH))
        event.accept()

    def cursor(self, over_part: bool) -> Qt.CursorShape:
        """A hand where a touch chooses something, an open one where a drag moves something."""
        if over_part:
            return Qt.CursorShape.PointingHandCursor
        drags = self._has_row or not self._view.state.zoom.is_whole
        return Qt.CursorShape.OpenHandCursor if drags else Qt.CursorShape.ArrowCursor

    # -- fingers

    def take_touch(self, event: QEvent) -> bool:
        """Follow fingers, or a touch pad's pinch; whether it was one of them."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom_at(event.position(), 1.0 + event.value())
                return True
            return False
        if not isinstance(event, QTouchEvent):
            return False
        if event.type() == QEvent.Type.TouchCancel:
            self._hand.drop()
            return True
        self._shifts = False
        for point in event.points():
            self._follow(point)
        event.accept()
        return True

    def _follow(self, point: QEventPoint) -> None:
        x, y = point.position().toTuple()
        state, now = point.state(), time.monotonic()
        if state == QEventPoint.State.Pressed:
            self._begin()
            self._hand.press(point.id(), x, y, finger=True, unit=self._view.theme.unit)
        elif state == QEventPoint.State.Updated:
            self._do(self._hand.move(point.id(), x, y, now))
        elif state == QEventPoint.State.Released:
            self._do(self._hand.release(point.id(), x, y, now))

    # -- keys

    def key(self, event: QKeyEvent) -> bool:
        """Arrows turn or slice, + and - look closer or farther, 0 shows the whole; whether it was one of them."""
        key, zoom = Qt.Key(event.key()), self._view.state.zoom
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_requested.emit(zoom.scaled(STEP))
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom_requested.emit(zoom.scaled(1 / STEP))
        elif key == Qt.Key.Key_0:
            self.zoom_requested.emit(Zoom())
        elif key in _KEYS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not zoom.is_whole:
            self._move_by_key(key, zoom)
        elif key in _KEYS and self._has_row:
            self._begin()
            across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.steps_requested.emit(_KEYS[key] * (self._across if across else 1))
        elif key in _KEYS and not zoom.is_whole:
            self._move_by_key(key, zoom)
        else:
            return False
        return True

    def _move_by_key(self, key: Qt.Key, zoom: Zoom) -> None:
        step = 0.12 / zoom.scale
        across = {Qt.Key.Key_Left: -step, Qt.Key.Key_Right: step}.get(key, 0.0)
        down = {Qt.Key.Key_Up: -step, Qt.Key.Key_Down: step}.get(key, 0.0)
        self.zoom_requested.emit(zoom.moved(across, down))

    # -- what it means

    @property
    def _has_row(self) -> bool:
        return len(self._view.series.frames) > 1

    @property
    def _steps_by_wheel(self) -> bool:
        return self._has_row and not self._view.series.is_turn

    @property
    def _moves(self) -> bool:
        """Whether a drag moves the picture: where one looks closer, except that a turn goes on turning."""
        return not self._view.state.zoom.is_whole and (self._shifts or not self._view.series.is_turn)

    @property
    def _across(self) -> int:
        """What a step to the right is: the slider from front to back has the front, the last frame, at its left."""
        return -1 if self._view.series.axis == "y" else 1

    def _begin(self) -> None:
        self._rest = 0.0
        self._view.stop_motion()

    def _do(self, acts: Iterable[Act]) -> None:
        for act in acts:
            if isinstance(act, Touched):
                self.touched.emit(QPointF(act.x, act.y), self._hand.is_finger)
            elif isinstance(act, Dragged):
                self._drag(act)
            elif isinstance(act, Pinched):
                self._pinch(act)
            elif self._has_row and not self._moves:
                self.flicked.emit(self._frames(act.across, act.down))

    def _drag(self, act: Dragged) -> None:
        if self._moves:
            self._shift(self._view.state.zoom, act.across, act.down)
        elif self._has_row:
            self._rest += self._frames(act.across, act.down)
            steps = int(self._rest)
            if steps:
                self._rest -= steps
                self.steps_requested.emit(steps)

    def _frames(self, across: float, down: float) -> float:
        """How many frames a way of the hand is: a turn follows it across; slices follow their slider, and up."""
        unit = self._view.theme.unit
        if self._view.series.is_turn:
            return across / (TURN_PX * unit)
        return (across * self._across - down) / (SLICE_PX * unit)

    def _pinch(self, act: Pinched) -> None:
        at = QPointF(act.x, act.y)
        zoom = self._view.state.zoom
        self._shift(zoom.scaled(act.factor, self._place(at)), act.across, act.down)

    def _shift(self, zoom: Zoom, across: float, down: float) -> None:
        box = self._view.middle
        share = self._view.state.zoom.scale / zoom.scale
        self.zoom_requested.emit(zoom.moved(-across / box.width() * share, -down / box.height() * share))

    def _zoom_at(self, at: QPointF, factor: float) -> None:
        self.zoom_requested.emit(self._view.state.zoom.scaled(factor, self._place(at)))

    def _place(self, at: QPointF) -> tuple[float, float]:
        """A point of the view in parts of the brain's box."""
        box = self._view.middle
        return (at.x() - box.x()) / box.width(), (at.y() - box.y()) / box.height()


def is_finger(event: QMouseEvent) -> bool:
    """Whether it was a finger on a touch screen that moved the mouse."""
    return event.pointingDevice().type() == QPointingDevice.DeviceType.TouchScreen
