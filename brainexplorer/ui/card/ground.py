"""The tinted ground of a panel."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.theme import Theme


class Ground(QWidget):
    """A rounded panel of one colour."""

    def __init__(self, ground: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._theme = QColor(ground), theme

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(self.rect()), self._theme.px(16), self._theme.px(16))
