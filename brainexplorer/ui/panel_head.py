"""The top of a panel that stands in the card's place: its title and the way back."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.ui import icons
from brainexplorer.ui.style import control_height
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class PanelHead(QWidget):
    """A title, and a button that closes the panel."""

    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self._title = Words(Type.TITLE, Ink.TEXT, self._theme, self, spacing=TIGHT)
        self._title.say(title)
        self.button = TapButton(self.tr("Close"), self)
        self.button.setAccessibleDescription(self.tr("Back to the brain"))
        self.button.clicked.connect(self.closed)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._title.show_theme(theme)
        side = round(theme.text_px(Type.BUTTON) * 0.8)
        self.button.setIconSize(QSize(side + theme.px(6), side))
        self.button.setIcon(icons.icon(icons.paint_cross, side, Ink.TEXT, self.devicePixelRatioF()))

    def lay_out(self, width: int) -> int:
        """Place both in `width` px, below each other where they do not fit; the height (px) that they take."""
        high, wide = control_height(self._theme), self.button.sizeHint().width()
        self._title.height_at(100_000)
        beside = self._title.natural_width + self._theme.px(16) + wide <= width
        self.button.setGeometry(width - wide, 0, wide, high)
        if beside:
            line = self._title.height_at(width)
            return max(high, self._title.place(0, max(0, (high - line) // 2), width - wide))
        return self._title.place(0, high + self._theme.px(8), width)
