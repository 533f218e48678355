"""One line of small words with a sign before them."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.icons import Sign
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class SignedLine(Words):
    """A sign and words, set small; without a sign the words begin at the edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, ink: str = Ink.MUTED) -> None:
        self._sign: Sign | None = None
        self._sign_ink = QColor(ink)
        super().__init__(Type.SMALL, ink, theme, parent, spacing=TIGHT)

    def show_line(self, sign: Sign | None, words: str, strong: tuple[str, ...] = ()) -> None:
        """Show these words after `sign`; the first occurrence of each of `strong` is set bold."""
        self._sign = sign
        self._make_room()
        self.say(words, strong)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Set sign and words anew."""
        self._side, self._gap = theme.text_px(Type.SMALL) * 0.86, theme.px(9)
        self._make_room()
        super().show_theme(theme)

    def _make_room(self) -> None:
        self.inset = round(self._side) + self._gap if self._sign else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign beside the first line."""
        super().paintEvent(event)
        if self._sign:
            box = QRectF(0, self.first_line - self._side / 2, self._side, self._side)
            self._sign(QPainter(self), box, self._sign_ink)
