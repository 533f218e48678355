"""A slider for fingers, with a plain word at each end and a mark for where something is to be found."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSlider, QWidget

from brainexplorer.ui.style import control_height
from brainexplorer.ui.theme import Ink, Theme

GLIDE_MS = 520
REPEAT_MS = 70


class _Track(QSlider):
    """The slider itself: a touch anywhere on it leads there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.marks: tuple[int, ...] = ()
        self.mark_colour = QColor(Ink.EDGE)
        self._theme = Theme()

    def show_theme(self, theme: Theme) -> None:
        """Paint for another window or text size."""
        self._theme = theme
        self.setFixedHeight(control_height(theme))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(180), control_height(self._theme))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(110), control_height(self._theme))

    def _knob(self) -> float:
        return min(self._theme.px(34), self.height() - 4)

    def _x_of(self, value: int) -> float:
        span = max(1, self.maximum() - self.minimum())
        knob = self._knob()
        return knob / 2 + (value - self.minimum()) / span * (self.width() - knob)

    def _value_at(self, x: float) -> int:
        knob = self._knob()
        share = (x - knob / 2) / max(1.0, self.width() - knob)
        return round(self.minimum() + max(0.0, min(1.0, share)) * (self.maximum() - self.minimum()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, knob, unit = self.height() / 2, self._knob(), self._theme.unit
        groove = QRectF(knob / 2, middle - 4 * unit, self.width() - knob, 8 * unit)
        painter.setPen(QPen(QColor(Ink.EDGE), max(1.0, 1.4 * unit)))
        painter.setBrush(QColor(Ink.TRACK))
        painter.drawRoundedRect(groove, 4 * unit, 4 * unit)
        self._paint_marks(painter, middle, unit)
        x = self._x_of(self.value())
        if self.hasFocus():
            painter.setPen(QPen(QColor(Ink.FOCUS), 3 * unit))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = QRectF(self.rect()).adjusted(2 * unit, 2 * unit, -2 * unit, -2 * unit)
            painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        painter.setPen(QPen(QColor("#ffffff"), 3 * unit))
        painter.setBrush(QColor(Ink.NAVY))
        inset = 2 * unit
        painter.drawEllipse(QRectF(x - knob / 2 + inset, middle - knob / 2 + inset, knob - 2 * inset, knob - 2 * inset))
        painter.end()

    def _paint_marks(self, painter: QPainter, middle: float, unit: float) -> None:
        """Where the chosen part is to be found: a thicker stretch of the groove."""
        painter.setPen(QPen(QColor(Ink.NAVY), max(1.0, 1.4 * unit)))
        painter.setBrush(self.mark_colour)
        for first, last in _runs(self.marks):
            left, right = self._x_of(first) - 2 * unit, self._x_of(last) + 2 * unit
            painter.drawRoundedRect(QRectF(left, middle - 9 * unit, right - left, 18 * unit), 5 * unit, 5 * unit)


def _runs(values: Sequence[int]) -> list[tuple[int, int]]:
    """Numbers in a row as first and last."""
    runs: list[tuple[int, int]] = []
    for value in values:
        if runs and value == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], value)
        else:
            runs.append((value, value))
    return runs


class Ends(Enum):
    """What a press on the word at an end does."""

    STEP = "step"
    """a step in that direction, again and again while it is held"""
    GLIDE = "glide"
    """all the way there, in a moment"""


class TrackSlider(QFrame):
    """The slider between two words, which are buttons for those who cannot drag."""

    moved = Signal(int)
    """to another value, by a person"""
    stepped = Signal(int)
    """-1 or 1: a press on an end whose presses are steps"""

    def __init__(self, name: str, ends: Ends, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "track")
        self.setAccessibleName(name)
        self.calm = False
        self._ends = ends
        self._row = QHBoxLayout(self)
        self._low, self.track, self._high = self._end(), _Track(self), self._end()
        for widget in (self._low, self.track, self._high):
            self._row.addWidget(widget, 1 if widget is self.track else 0)
        self.track.valueChanged.connect(self.moved)
        self._gliding = QVariantAnimation(self)
        self._gliding.setDuration(GLIDE_MS)
        self._gliding.valueChanged.connect(self._on_glided)

    def name(self, name: str, low: str, high: str) -> None:
        """What it is, and the words at its ends."""
        self.track.setAccessibleName(name)
        for button, word in ((self._low, low), (self._high, high)):
            button.setText(word)
            button.setAccessibleName(f"{word} ({name})")

    def show_value(self, value: int, most: int, told: str) -> None:
        """Stand at `value` of 0 to `most` without asking for anything; `told` says it in words."""
        self.track.blockSignals(True)
        if self.track.maximum() != most:
            self.track.setRange(0, most)
            self.track.setPageStep(max(1, most // 10))
        self.track.setValue(value)
        self.track.blockSignals(False)
        self.track.setAccessibleDescription(told)
        self.track.update()
        self._mark_high()

    def be_compact(self, compact: bool) -> None:
        """Where there is little room, be one button that leads to the high end and back."""
        if compact is not self._high.isCheckable():
            self._high.setCheckable(compact)
            for widget in (self._low, self.track):
                widget.setVisible(not compact)
            self._mark_high()
            self._row.activate()
            self.updateGeometry()

    def _mark_high(self) -> None:
        self._high.setChecked(self._high.isCheckable() and self.track.value() == self.track.maximum())

    def mark(self, values: Sequence[int], colour: QColor | None) -> None:
        """Mark where the chosen part is to be found."""
        self.track.marks = tuple(values)
        if colour is not None:
            self.track.mark_colour = colour
        self.track.update()

    def show_theme(self, theme: Theme) -> None:
        """Space and paint for another window or text size."""
        self._row.setSpacing(0)
        self._row.setContentsMargins(4, 4, 4, 4)
        self.track.show_theme(theme)

    def _end(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "tab")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(self._ends is Ends.STEP)
        button.setAutoRepeatInterval(REPEAT_MS)
        button.clicked.connect(self._on_end)
        return button

    def _on_end(self) -> None:
        high = self.sender() is self._high
        if self._ends is Ends.STEP:
            self.stepped.emit(1 if high else -1)
            return
        at_high = self._high.isCheckable() and self.track.value() == self.track.maximum()
        end = self.track.maximum() if high and not at_high else self.track.minimum()
        self._gliding.stop()
        if self.calm or end == self.track.value():
            self.track.setValue(end)
            return
        self._gliding.setStartValue(self.track.value())
        self._gliding.setEndValue(end)
        self._gliding.start()

    def _on_glided(self, value: int) -> None:
        self.track.setValue(int(value))
