"""A soft edge at the bottom of a page that goes on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from brainexplorer.ui.style import bar_width
from brainexplorer.ui.theme import Ink, Theme


class MoreBelow(QWidget):
    """Lies over the lower edge of a scroll area while there is more to read below; lets every touch through."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area, self._theme = area, Theme()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        area.verticalScrollBar().rangeChanged.connect(self._on_scrolled)
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self.place()

    def place(self) -> None:
        """Lie at the bottom of the area, beside its scroll bar."""
        high = self._theme.px(44)
        wide = self._area.width() - bar_width(self._theme)
        self.setGeometry(0, self._area.height() - high, wide, high)
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        bar = self._area.verticalScrollBar()
        self.setVisible(bar.value() < bar.maximum() - self._theme.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From nothing to the colour of the card."""
        clear, card = QColor(Ink.CARD), QColor(Ink.CARD)
        clear.setAlpha(0)
        shade = QLinearGradient(0, 0, 0, self.height())
        shade.setColorAt(0, clear)
        shade.setColorAt(1, card)
        QPainter(self).fillRect(self.rect(), shade)
