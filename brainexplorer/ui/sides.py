"""Brain and card: beside each other in a window that lies, below each other in one that stands."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from brainexplorer.visit.state import State

LYING = (7, 4)
STANDING = (1, 1)
READING = (1, 1)
"""how the two share the room; READING: while a topic or tour is read in large words"""

LARGE_WORDS = 1.5
"""So large, and larger, words are large for one who reads."""

_ANY = 16_777_215
"""Qt's largest size of a widget, px"""


def reads_large(state: State) -> bool:
    """Whether a topic or tour is read in large words."""
    return state.reads_story and state.text_scale >= LARGE_WORDS


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
        self._reads = False

    def show_reading(self, reads: bool) -> None:
        """Whether large words are read, which need more room."""
        if reads is not self._reads:
            self._reads = reads
            self.arrange(self._stands)

    def arrange(self, standing: bool) -> None:
        """Share the room as a window of that shape should."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if standing else direction.LeftToRight)
        shares = STANDING if standing else READING if self._reads else LYING
        for place, part in zip((0, 2), shares, strict=True):
            self._box.setStretch(place, part)
        self._rule.setFixedSize(_ANY if standing else 1, 1 if standing else _ANY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange(self._stands)

    @property
    def _stands(self) -> bool:
        window = self.window()
        return window.height() > window.width()
