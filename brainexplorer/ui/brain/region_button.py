"""The face of a region for the keyboard and the screen reader: a real button that paints nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainterPath, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractButton, QWidget

from brainexplorer.atlas.neighbours import Direction

DIRECTIONS = {
    Qt.Key.Key_Left: Direction.LEFT, Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP, Qt.Key.Key_Down: Direction.DOWN,
}


class RegionButton(QAbstractButton):
    """Lies over a region's outline; the brain view paints what one sees.

    A screen reader's press checks the button without a click: `pressed_by_person` follows `toggled`.
    """

    pressed_by_person = Signal(str)
    arrow_pressed = Signal(str, object)
    """region, Direction"""
    focus_changed = Signal(str, bool)
    """region, whether it has the focus now"""

    def __init__(self, region: str, name: str, description: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.region = region
        self.setObjectName(f"region-{region}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.toggled.connect(self._on_toggled)

    def cover(self, path: QPainterPath) -> None:
        """Lie exactly over `path` (px of the parent), so that a screen reader's pointer finds the region too."""
        bounds = path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
        self.setGeometry(bounds)
        shape = path.translated(-bounds.x(), -bounds.y())
        self.setMask(QRegion(shape.toFillPolygon().toPolygon(), Qt.FillRule.OddEvenFill))

    def show_chosen(self, chosen: bool) -> None:
        """Follow the visit without asking for anything."""
        self.blockSignals(True)
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)
        self.blockSignals(False)

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.pressed_by_person.emit(self.region)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in DIRECTIONS:
            self.arrow_pressed.emit(self.region, DIRECTIONS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed_by_person.emit(self.region)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(self.region, True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(self.region, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        pass
