"""A page in the card's place: a title, the way back, and what a panel has to say, scrolled by finger or key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.panel_head import PanelHead
from brainexplorer.ui.style import bar_width
from brainexplorer.ui.theme import Theme


class PanelPage(QScrollArea):
    """The base of the panels. A panel makes its widgets on `page` and places them in `lay_body`.

    `closed` when the way back was taken, by button or Escape.
    """

    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = Theme()
        self.page = QWidget()
        self._head = PanelHead(title, self.page)
        self._head.closed.connect(self.closed)
        self.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        PageBar(self)
        scroll_by_finger(self)
        self.setAccessibleName(title)
        self.setFocusProxy(self._head.button)

    def lay_body(self, left: int, top: int, width: int) -> int:
        """Place everything below the title; where it ends, px."""
        raise NotImplementedError

    def dress(self, theme: Theme) -> None:
        """Hand the sizes of another window or text size to everything below the title."""
        raise NotImplementedError

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size; call it after the new style sheet is set."""
        self.theme = theme
        self._head.show_theme(theme)
        self.dress(theme)
        self.lay_out()

    def lay_out(self) -> None:
        """Place everything anew."""
        px = self.theme.px
        left, top = px(36), px(28)
        width = max(px(100), self.width() - left - max(left, bar_width(self.theme) + px(12)))
        high = self._head.lay_out(width)
        self._head.setGeometry(left, top, width, high)
        bottom = self.lay_body(left, top + high, width)
        self.page.resize(self.width() - bar_width(self.theme), bottom + px(28))
        self.verticalScrollBar().setSingleStep(px(48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Each reader begins at the beginning."""
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self.lay_out()
