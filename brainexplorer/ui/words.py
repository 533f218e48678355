"""Text as this program sets it: airy lines, plain text only, a name for screen readers, quick to change."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from brainexplorer.ui.theme import Ink, Theme, Type

AIRY = 1.36
"""Distance from line to line of running text, in type sizes."""

TIGHT = 1.18
"""The same for titles and single lines."""


class Words(QLabel):
    """One paragraph of plain text, wrapped to its width.

    `ring` is the colour of its focus ring, `inset` the room (px) left free before its lines.
    A label to the screen reader; painted from a kept layout, which changes faster than a label's own text.
    `can_focus` makes it a stop for Tab, so that a screen reader's user can walk the text.
    """

    def __init__(
        self, role: Type, ink: str, theme: Theme, parent: QWidget | None = None, *,
        spacing: float = AIRY, can_focus: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_focus else Qt.FocusPolicy.NoFocus)
        self._role, self._ink, self._spacing = role, QColor(ink), spacing
        self.ring, self.inset = Ink.FOCUS, 0
        self._strong: tuple[str, ...] = ()
        self._layout = QTextLayout()
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._width, self._height, self._used = -1, 0, 0.0
        self.show_theme(theme)

    def say(self, text: str, strong: tuple[str, ...] = ()) -> None:
        """Show `text`; the first occurrence of each of `strong` is set bold."""
        if text == self.text() and strong == self._strong:
            return
        self._strong = strong
        self._layout.setText(text.replace("\n", "\u2028"))
        self._layout.setFormats(self._formats(text))
        self._width = -1
        self.setText(text)

    def show_theme(self, theme: Theme) -> None:
        """Set the type anew."""
        self._theme = theme
        font = theme.font(self._role)
        if self._role is Type.HEADING:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self._line = theme.text_px(self._role) * self._spacing
        metrics = QFontMetricsF(font)
        self._rise = (self._line - metrics.ascent() - metrics.descent()) / 2
        self._layout.setFont(font)
        self._width = -1
        self.updateGeometry()
        self.update()

    def place(self, left: int, top: int, width: int) -> int:
        """Put the text there, px, leaving room around it for the focus ring; where the text ends."""
        across, down = self._bleed
        high = self.height_at(width - self.inset)
        self.setGeometry(left - across, top - down, width + 2 * across, high + 2 * down)
        return top + high

    def height_at(self, width: int) -> int:
        """The height (px) that the text takes when it is `width` px wide; sets the lines."""
        if width != self._width:
            self._width, self._height = width, self._break_lines(width)
        return self._height

    @property
    def _bleed(self) -> tuple[int, int]:
        return (0, 0) if self.focusPolicy() is Qt.FocusPolicy.NoFocus else ring_room(self._theme)

    @property
    def natural_width(self) -> int:
        """The width (px) of the longest line, as broken last."""
        return math.ceil(self._used) + 1

    @property
    def first_line(self) -> float:
        """The middle of the first line, px from the top."""
        return self._line / 2

    @property
    def first_middle(self) -> float:
        """The middle of the first line, px from the top of the parent."""
        return self.y() + self._bleed[1] + self._line / 2

    def _break_lines(self, width: int) -> int:
        self._used, lines = 0.0, 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, lines * self._line + self._rise))
            self._used = max(self._used, line.naturalTextWidth())
            lines += 1
        self._layout.endLayout()
        return math.ceil(lines * self._line)

    def _formats(self, text: str) -> list[QTextLayout.FormatRange]:
        ranges = []
        for word in self._strong:
            place = text.find(word)
            if word and place >= 0:
                span = QTextLayout.FormatRange()
                span.start, span.length = place, len(word)
                bold = span.format
                bold.setFontWeight(QFont.Weight.Bold)
                span.format = bold
                ranges.append(span)
        return ranges

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines, and a ring when a keyboard has come here."""
        across, down = self._bleed
        self.height_at(self.width() - 2 * across - self.inset)
        painter = QPainter(self)
        painter.setPen(self._ink)
        self._layout.draw(painter, QPointF(across + self.inset, down))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self._theme, self.ring)

    def heightForWidth(self, width: int) -> int:
        """Qt's layouts ask here."""
        across, down = self._bleed
        return self.height_at(width - 2 * across - self.inset) + 2 * down

    def hasHeightForWidth(self) -> bool:
        """Text always wraps."""
        return True

    def sizeHint(self) -> QSize:
        """As wide as a short line of reading, or as the text if that is shorter."""
        across, down = self._bleed
        width = round(self._theme.text_px(self._role) * 26)
        height = self.height_at(width)
        return QSize(min(width, self.natural_width) + 2 * across + self.inset, height + 2 * down)

    def minimumSizeHint(self) -> QSize:
        """A few words wide."""
        return QSize(self._theme.text_px(self._role) * 6, math.ceil(self._line))


def ring_room(theme: Theme) -> tuple[int, int]:
    """How far (px) the focus ring of a text stands off: across, down. Its parent must leave that room."""
    return theme.px(10), theme.px(4)


def paint_ring(painter: QPainter, box: QRectF, theme: Theme, colour: str = Ink.FOCUS) -> None:
    """A focus ring along the inside of `box`."""
    wide = max(3, theme.px(3))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), wide))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), theme.px(6), theme.px(6))
