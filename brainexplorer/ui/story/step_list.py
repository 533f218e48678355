"""Short lines one below the other: what to do, what to remember, what to ask."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.card.ground import Ground
from brainexplorer.ui.icons import Sign
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class StepList(Ground):
    """A heading, and lines with a sign before each; lines are built once and used again."""

    def __init__(self, ground: str, ink: str, sign: Sign, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(ground, theme, parent)
        self._ink, self._sign = QColor(ink), sign
        self._heading = Words(Type.HEADING, ink, theme, self, spacing=TIGHT)
        self._lines: list[Words] = []
        self._shown = 0

    def show_lines(self, heading: str, lines: Sequence[str]) -> None:
        """Show these lines; hidden where there are none."""
        self.setVisible(bool(lines))
        self.setAccessibleName(heading)
        self._heading.say(heading)
        while len(self._lines) < len(lines):
            self._lines.append(Words(Type.BODY, Ink.TEXT, self._theme, self, can_focus=True))
        self._shown = len(lines)
        for words, text in zip(self._lines, lines, strict=False):
            words.say(text)
            words.setAccessibleName(f"{heading}: {text}")
        for place, words in enumerate(self._lines):
            words.setVisible(place < len(lines))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        super().show_theme(theme)
        for words in (self._heading, *self._lines):
            words.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""
        px = self._theme.px
        left, beside = px(22), self._side + px(14)
        bottom = self._heading.place(left, px(14), width - 2 * left) + px(6)
        for words in self._lines[: self._shown]:
            bottom = words.place(left + beside, bottom, width - 2 * left - beside) + px(8)
        return bottom + px(8)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return list(self._lines)

    @property
    def _side(self) -> int:
        return round(self._theme.text_px(Type.BODY) * 0.8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign beside the first line of each."""
        super().paintEvent(event)
        painter = QPainter(self)
        for words in self._lines[: self._shown]:
            middle = words.first_middle
            box = QRectF(self._theme.px(22), middle - self._side / 2, self._side, self._side)
            self._sign(painter, box, self._ink)
