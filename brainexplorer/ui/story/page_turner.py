"""Back and on: two large buttons that always stand in the same place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.card.chips import fit_button
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Ink, Theme


class PageTurner(QWidget):
    """`turned(by)`: one screen back (-1) or on (1); `ended` at the last one."""

    turned = Signal(int)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._last = Theme(), False
        self._back, self._next = TapButton(self), TapButton(self)
        self._next.setProperty("role", "primary")
        for button in (self._back, self._next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)

    def show_place(self, number: int, count: int) -> None:
        """At screen `number` (from 0) of `count`."""
        self._last = number == count - 1
        self._back.setEnabled(number > 0)
        self._say()
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._lay_out()

    @property
    def high(self) -> int:
        """The height (px) that it takes."""
        sizes = [fit_button(button, name, self._half, self._theme) for button, name in self._named()]
        return max(high for _, high in sizes) + 2 * self._theme.px(14)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self._next, self._back]

    def _named(self) -> tuple[tuple[TapButton, str], ...]:
        on = self.tr("Done") if self._last else self.tr("Next")
        return (self._back, self.tr("Back")), (self._next, on)

    @property
    def _half(self) -> int:
        return max(1, (self.width() - 2 * self._theme.px(36) - self._theme.px(16)) // 2)

    def _say(self) -> None:
        for button, name in self._named():
            button.setAccessibleName(name)
        self._back.setAccessibleDescription(self.tr("One screen back"))
        on = self.tr("Back to the list") if self._last else self.tr("To the next screen")
        self._next.setAccessibleDescription(on)

    def _lay_out(self) -> None:
        edge, half = self._theme.px(36), self._half
        for place, (button, name) in enumerate(self._named()):
            _, high = fit_button(button, name, half, self._theme)
            button.setGeometry(edge + place * (half + self._theme.px(16)), self._theme.px(14), half, high)

    def resizeEvent(self, _event: object) -> None:
        """As wide as the panel."""
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A fine line between the words and the buttons."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Ink.CARD))
        painter.fillRect(0, 0, self.width(), 1, QColor(Ink.HAIRLINE))

    def _on_back(self) -> None:
        self.turned.emit(-1)

    def _on_next(self) -> None:
        if self._last:
            self.ended.emit()
        else:
            self.turned.emit(1)
