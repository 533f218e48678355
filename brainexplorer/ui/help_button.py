"""The crisis line as something to press: it leads to the topic on getting help now."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from brainexplorer.ui.theme import Ink, Theme
from brainexplorer.ui.words import paint_ring


class HelpButton(QAbstractButton):
    """Lies over words that stay readable below it; paints an edge, so that one sees it can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self.setAccessibleName(self.tr("Get help now"))
        self.setAccessibleDescription(self.tr("Read what to do and whom to call"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        """An edge; the ring of the keyboard in its place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.underMouse() or self.isDown():
            veil = QColor(Ink.ON_NAVY)
            veil.setAlpha(28)
            painter.setBrush(veil)
        painter.setPen(QPen(QColor(Ink.FOCUS_ON_NAVY), max(1.5, self._theme.px(2))))
        round_ = min(box.height() / 2, self._theme.px(24))  # around several lines it must not cut their corners
        painter.drawRoundedRect(box, round_, round_)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self._theme, Ink.ON_NAVY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too, not only the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
