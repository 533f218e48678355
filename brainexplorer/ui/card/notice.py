"""A calm strip that says what the program has just done by itself."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import Words


class Notice(QWidget):
    """One sentence on a quiet ground; takes no room while it has nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, role: Type = Type.SMALL) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Words(role, Ink.TEXT, theme, self, can_focus=True)
        self.hide()

    def say(self, text: str) -> None:
        """Show `text`; empty: be gone."""
        self._words.say(text)
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        """What is shown now."""
        return self._words.text()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._words.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place the words in `width` px; the height (px) that the strip takes, 0 when silent."""
        if self.isHidden():
            return 0
        px = self._theme.px
        left, inner = px(30), width - px(30) - px(16)
        return self._words.place(left, px(12), inner) + px(12)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self._words]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, with a bar at its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Ink.TRACK))
        painter.drawRoundedRect(QRectF(self.rect()), self._theme.px(12), self._theme.px(12))
        painter.setBrush(QColor(Ink.NAVY))
        bar, gap = self._theme.px(5), self._theme.px(12)
        painter.drawRoundedRect(QRectF(gap, gap, bar, self.height() - 2 * gap), bar / 2, bar / 2)
