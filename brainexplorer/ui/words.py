"""Text as this program sets it: airy lines, plain text only, a name for screen readers, quick to change."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QWidget

from brainexplorer.ui.hard_words import HardWords
from brainexplorer.ui.theme import Ink, Theme, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brainexplorer.content.terms import Found
    from brainexplorer.ui.term_marks import TermMarks

AIRY = 1.36
"""Distance from line to line of running text, in type sizes."""

TIGHT = 1.18
"""The same for titles and single lines."""


class Words(QLabel):
    """One paragraph of plain text, wrapped to its width.

    `ring` is the colour of its focus ring, `inset` the room (px) left free before its lines.
    A label to the screen reader; painted from a kept layout, which changes faster than a label's own text.
    `can_focus` makes it a stop for Tab, so that a screen reader's user can walk the text.

    With `terms` (None: in running text) the words that `HardWords` knows are marked. A touch of one, or Enter, which
    goes from one to the next, emits `term_requested` with its id and where it lies (px of the text), and tells
    `HardWords`.
    """

    term_requested = Signal(str, QRect)
    reworded = Signal()
    """a text with hard words has become another one"""

    def __init__(
        self, role: Type, ink: str, theme: Theme, parent: QWidget | None = None, *,
        spacing: float = AIRY, can_focus: bool = False, terms: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_focus else Qt.FocusPolicy.NoFocus)
        self._role, self._ink, self._spacing = role, QColor(ink), spacing
        self.ring, self.inset = Ink.FOCUS, 0
        self._strong: tuple[str, ...] = ()
        self._explains = role is Type.BODY if terms is None else terms
        self._marks: TermMarks | None = None
        self._turn = 0
        self._pressed = ""
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
        if self._explains:
            self.find_terms()

    def find_terms(self) -> None:
        """Look again for hard words, where these are marked: others may be known now."""
        known = HardWords.current() if self._explains else None
        found = known.find(self.text()) if known is not None else ()
        if found or self._marks is not None:
            self._mark(found)

    def open_next_term(self) -> bool:
        """Ask for the hard word whose turn it is; False after the last one, and then it is the first one's turn."""
        if self._marks is None or self._turn >= len(self._marks.terms):
            self._turn = 0
            return False
        self.ask(self._marks.terms[self._turn])
        return True

    def ask(self, term: str) -> None:
        """Ask for the meaning of one of the hard words that are marked."""
        self._turn = self.terms.index(term) + 1
        rect = QRect()
        for box in self.boxes_of(term):
            rect = rect.united(box)
        self.term_requested.emit(term, rect)
        if (known := HardWords.current()) is not None:
            known.requested.emit(term, self)

    def term_at(self, point: QPointF) -> str:
        """The id of the hard word that a finger there (px, perhaps a little outside) means, or empty."""
        if self._marks is None:
            return ""
        self._lay_lines()
        place = self._marks.place_at(point - self._corner)
        return self._marks.terms[place] if place >= 0 else ""

    def boxes_of(self, term: str) -> list[QRect]:
        """Where a hard word lies, px of this widget: a box for each line that it is on."""
        if self._marks is None or term not in self._marks.terms:
            return []
        self._lay_lines()
        corner = self._corner
        return [box.translated(corner).toAlignedRect() for box in self._marks.boxes(self._marks.terms.index(term))]

    @property
    def terms(self) -> tuple[str, ...]:
        """The ids of the hard words that are marked, in the order of the text."""
        return self._marks.terms if self._marks is not None else ()

    @property
    def theme(self) -> Theme:
        """The sizes it has now."""
        return self._theme

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
        if self._marks is not None:
            self._marks.lay(self._layout, self._theme.text_px(self._role))
        return math.ceil(lines * self._line)

    def _lay_lines(self) -> None:
        self.height_at(self.width() - 2 * self._bleed[0] - self.inset)

    @property
    def _corner(self) -> QPointF:
        """Where the lines begin, px."""
        across, down = self._bleed
        return QPointF(across + self.inset, down)

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

    def _mark(self, found: "Sequence[Found]") -> None:
        from brainexplorer.ui.term_marks import TermMarks

        self._marks = TermMarks(self.text(), found) if found else None
        self._turn, self._pressed = 0, ""
        self._width = -1
        if self.hasMouseTracking() != bool(found):
            self.setMouseTracking(bool(found))
        if self.testAttribute(Qt.WidgetAttribute.WA_SetCursor):
            self.unsetCursor()
        self._describe()
        self.update()
        self.reworded.emit()

    def _describe(self) -> None:
        """What a screen reader tells besides the text, where a key can open the meanings."""
        told = ""
        if self._marks is not None and self.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            told = self.tr("Hard words here: {words}. Press Enter for the meaning.")
            told = told.format(words=", ".join(self._marks.words))
        self.setAccessibleDescription(told)

    def _ring_term(self, painter: QPainter) -> None:
        """Around the word that Enter explains."""
        if self._marks is not None:
            place = self._turn % len(self._marks.terms)
            for box in self._marks.boxes(place):
                paint_ring(painter, box.translated(self._corner).adjusted(-3, 0, 3, 2), self._theme, self.ring)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines, and a ring when a keyboard has come here."""
        self._lay_lines()
        painter = QPainter(self)
        painter.setPen(self._ink)
        self._layout.draw(painter, self._corner)
        if self._marks is not None:
            self._marks.paint(painter, self._corner, self._ink)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self._theme, self.ring)
            self._ring_term(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Anything but a hard word is left to what lies behind."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.term_at(event.position()) if left else ""
        if not self._pressed:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger that has gone elsewhere meant something else."""
        pressed, self._pressed = self._pressed, ""
        if not pressed:
            super().mouseReleaseEvent(event)
        elif self.term_at(event.position()) == pressed:
            self.ask(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double tap is one tap: see `TapButton`."""
        if not self.term_at(event.position()):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over hard words."""
        if self._marks is not None:
            over = bool(self.term_at(event.position()))
            if over != self.testAttribute(Qt.WidgetAttribute.WA_SetCursor):
                self.setCursor(Qt.CursorShape.PointingHandCursor) if over else self.unsetCursor()
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space asks what a hard word means."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._marks is None or event.key() not in keys:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and not self.open_next_term():
            self.open_next_term()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by Tab begins with the first hard word."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._turn = 0
        super().focusInEvent(event)

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
