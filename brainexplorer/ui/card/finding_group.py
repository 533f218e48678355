"""Findings that stand together: about the same beings, or on a question on which they do not agree."""

from collections.abc import Mapping

from PySide6.QtCore import QLine, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Source
from brainexplorer.ui.card.finding_row import FindingRow
from brainexplorer.ui.card.grouping import Group, Whom
from brainexplorer.ui.card.signed_line import SignedLine
from brainexplorer.ui.icons import paint_debated
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words

TWO_COLUMNS_EM = 42
"""From this width on, in sizes of the running text, findings stand side by side."""


class FindingGroup(QWidget):
    """Rows in one column or two; those that disagree lie on a ground of their own, with lines between them.

    Built once and shown again with other findings. `sources_toggled(open)` as of the rows.
    """

    sources_toggled = Signal(bool)

    def __init__(self, ink: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._disagrees = theme, False
        self._box, self._lines = QRectF(), list[QLine]()
        self._whom = Words(Type.LABEL, ink, theme, self, spacing=TIGHT)
        self._marker = SignedLine(theme, self, ink)
        self._question = Words(Type.STRONG, Ink.TEXT, theme, self, spacing=TIGHT)
        self._rows: list[FindingRow] = []
        self._shown = 0

    def prepare(self, rows: int) -> None:
        """Build so many rows ahead of need."""
        while len(self._rows) < rows:
            row = FindingRow(self._theme, self)
            row.hide()
            row.sources_toggled.connect(self.sources_toggled)
            row.polish_all()
            self._rows.append(row)

    def show_group(self, group: Group, sources: Mapping[str, Source], heading: str, *, with_whom: bool) -> None:
        """Show `group`; `heading` tells a screen reader's user what it is about, `with_whom` whose findings begin."""
        self._disagrees = bool(group.question)
        self._whom.say(self._whom_words(group.whom))
        self._whom.setVisible(with_whom)
        marker = self.tr("Studies disagree")
        self._marker.show_line(paint_debated, marker, (marker,))
        self._question.say(group.question)
        for words in (self._marker, self._question):
            words.setVisible(self._disagrees)
        if self._disagrees:
            heading = f"{heading}. {marker}. {group.question}"
        self.prepare(len(group.findings))
        self._shown = len(group.findings)
        for row, finding in zip(self._rows, group.findings, strict=False):
            row.show_finding(finding, sources, heading)
        for place, row in enumerate(self._rows):
            row.setVisible(place < self._shown)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        for words in (self._whom, self._marker, self._question):
            words.show_theme(theme)
        for row in self._rows:
            row.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""
        px = self._theme.px
        left, inner, top = px(22), width - 2 * px(22), 0
        if not self._whom.isHidden():
            top = self._whom.place(left, top + px(4), inner) + px(4)
        self._lines = []
        if not self._disagrees:
            return self._lay_rows(left, top, inner)
        edge = top + px(6)
        top = self._marker.place(left, edge + px(12), inner)
        top = self._question.place(left, top + px(6), inner) + px(4)
        bottom = self._lay_rows(left, top, inner)
        self._box = QRectF(px(10), edge, width - 2 * px(10), bottom - edge)
        return bottom + px(12)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [stop for row in self._rows for stop in row.tab_stops()]

    def _lay_rows(self, left: int, top: int, width: int) -> int:
        """The rows in as many columns as there is room for; where they end, px."""
        two = width + 2 * left >= TWO_COLUMNS_EM * self._theme.text_px(Type.BODY) and self._shown > 1
        columns, gap = 2 if two else 1, self._theme.px(44)
        wide = (width - (columns - 1) * gap) // columns
        for first in range(0, self._shown, columns):
            top += self._part(left, top, width) if first else 0
            pair = self._rows[first:min(first + columns, self._shown)]
            highs = [row.lay_out(left, wide) for row in pair]
            for place, (row, high) in enumerate(zip(pair, highs, strict=True)):
                row.setGeometry(place * (wide + gap), top, wide + 2 * left, high)
            if len(pair) > 1 and self._disagrees:
                middle = left + wide + gap // 2
                self._lines.append(QLine(middle, top + self._theme.px(8), middle, top + max(highs) - self._theme.px(8)))
            top += max(highs)
        return top

    def _part(self, left: int, top: int, width: int) -> int:
        """A line between findings that disagree; the room (px) that it takes."""
        if self._disagrees:
            self._lines.append(QLine(left, top, left + width, top))
        return self._theme.px(6) if self._disagrees else 0

    def _whom_words(self, whom: Whom) -> str:
        return {
            Whom.PEOPLE: self.tr("In people"),
            Whom.BOTH: self.tr("In people and in animals"),
            Whom.ANIMALS: self.tr("In animals"),
        }[whom]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of those that disagree, and the lines between them."""
        if not self._disagrees:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Ink.CARD))
        painter.drawRoundedRect(self._box, self._theme.px(12), self._theme.px(12))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(QColor(Ink.HAIRLINE), max(1, self._theme.px(2))))
        painter.drawLines(self._lines)
