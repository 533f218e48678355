"""Brain and card: beside each other in a window that lies, below each other in one that stands."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

LYING = (7, 4)
STANDING = (1, 1)
"""how the two share the room"""

_ANY = 16_777_215
"""Qt's largest size of a widget, px"""


class Sides(QWidget):
    """Two widgets with a fine line between them."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule = QFrame()
        self._rule.setObjectName("rule")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        for widget in (first, self._rule, second):
            self._box.addWidget(widget)

    def arrange(self, standing: bool) -> None:
        """Share the room as a window of that shape should."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if standing else direction.LeftToRight)
        for place, part in zip((0, 2), STANDING if standing else LYING, strict=True):
            self._box.setStretch(place, part)
        self._rule.setFixedSize(_ANY if standing else 1, 1 if standing else _ANY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        window = self.window()
        self.arrange(window.height() > window.width())
