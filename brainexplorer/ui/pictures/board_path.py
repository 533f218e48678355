"""A path: numbered steps one after the other, with arrows between them; across or down, as the room is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from brainexplorer.ui.pictures.board_tiles import LETTERS
from brainexplorer.ui.pictures.drawing import Drawing, paint_arrow, paint_panel
from brainexplorer.ui.pictures.icons import paint_icon
from brainexplorer.ui.pictures.writing import Weight, Writing, large_px, paint_all, type_px
from brainexplorer.ui.theme import Ink, Theme

PAD, ARROW = 14.0, 30.0
LARGEST_ICON, LEAST_ICON = 120.0, 30.0
TALLEST = 360.0
LYING = 1.6
"""From this width to height on steps stand side by side; else rows make more of the room."""

LARGEST_ROW = 190.0
SIZES = (38.0, 32.0, 28.0, 24.0, 21.0, 0.0)


class PathDrawing(Drawing):
    """Three to seven steps."""

    def spoken(self) -> list[str]:
        """The steps with their numbers."""
        return [f"{number}: {item.label}" for number, item in enumerate(self.picture.items, 1)]

    def writings(self) -> list[Writing]:
        """Numbers and labels, as placed."""
        return [*self._labels, *self._numbers]

    @property
    def tiles(self) -> list[QRectF]:
        """Where they are, px."""
        return self._cells

    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """Across where every label finds room so, else down; the largest type that fits."""
        self.theme = theme
        for px in sorted({type_px(theme, size) for size in SIZES}, reverse=True):
            ways = (self._across, self._down) if width > LYING * height else (self._down, self._across)
            for way in ways:
                if way(px, width, height) <= height:
                    return height
        return self._down(px, width, height)

    def _make(self, px: int, *, centred: bool) -> None:
        self._labels = [Writing(item.label, px, weight=Weight.DemiBold, centred=centred) for item in self.picture.items]
        self._pictured = any(item.icon for item in self.picture.items)
        number_px = min(large_px(self.theme, 24), px + 2) if self._pictured else max(large_px(self.theme, 30), px + 2)
        self._numbers = [Writing(str(n), number_px, weight=Weight.Bold, ink=Ink.ON_NAVY, centred=True)
                         for n in range(1, len(self._labels) + 1)]
        self._disc = number_px * 1.7
        self._cells: list[QRectF] = []
        self._arrows: list[QRectF] = []
        self._icons: list[QRectF] = []
        self._discs: list[QRectF] = []

    def _across(self, px: int, width: float, height: float) -> float:
        """Cells side by side: number, icon, label from the top; the height that it takes."""
        self._make(px, centred=True)
        u, count = self.theme.unit, len(self._labels)
        pad, arrow = PAD * u, ARROW * u
        wide = (width - arrow * (count - 1)) / count
        room = wide - 2 * pad
        if max(label.longest for label in self._labels) > room:
            return height * 2 + 1
        words = max(label.balance(room) for label in self._labels)
        icon = min(LARGEST_ICON * u, room, height - self._disc - words - 4 * pad) if self._pictured else 0.0
        if self._pictured and icon < max(LEAST_ICON * u, LETTERS * px):
            return height * 2 + 1
        high = min(height, TALLEST * u + words, self._disc + icon + words + (5.5 if self._pictured else 6.5) * pad)
        if not self._pictured and self._disc + words + 2 * pad > height:
            return height * 2 + 1
        top = (height - high) / 2
        for number, label in enumerate(self._labels):
            cell = QRectF(number * (wide + arrow), top, wide, high)
            middle, spare = cell.center().x(), (high - self._disc - icon - words) / 4
            if not self._pictured:  # the number stands right above its words
                spare = max(0.6 * pad, min(1.2 * pad, spare))
                top_in = top + (high - self._disc - spare - words) / 2
                self._add(cell, QRectF(middle - self._disc / 2, top_in, self._disc, self._disc), QRectF(), number)
                label.place_in_middle(middle, top_in + self._disc + spare)
                self._between(cell, arrow, last=number + 1 == count)
                continue
            self._add(cell, QRectF(middle - self._disc / 2, top + spare, self._disc, self._disc),
                      QRectF(middle - icon / 2, top + 2 * spare + self._disc, icon, icon), number)
            label.place_in_middle(middle, top + 3 * spare + self._disc + icon)
            self._between(cell, arrow, last=number + 1 == count)
        return high

    def _between(self, cell: QRectF, arrow: float, *, last: bool) -> None:
        if not last:
            beside = cell.right() + 0.16 * arrow
            self._arrows.append(QRectF(beside, cell.center().y() - arrow / 2, 0.68 * arrow, arrow))

    def _down(self, px: int, width: float, height: float) -> float:
        """Cells one under the other: number, icon, label from the left; the height that it takes."""
        self._make(px, centred=False)
        u, count = self.theme.unit, len(self._labels)
        pad = PAD * u
        wide = min(width, 900 * u * self.theme.text)
        pictured = self._pictured
        arrow = min(ARROW * u, max(16 * u, 0.05 * height))
        most = (height - arrow * (count - 1)) / count
        least = max(LEAST_ICON * u, LETTERS * px)
        icon = max(least, min(LARGEST_ICON * u, most - 1.4 * pad)) if pictured else 0.0
        before = pad + self._disc + pad + (icon + pad if pictured else 0.0)
        words = max(label.wrap(wide - before - pad) for label in self._labels)
        high = max(words, icon, self._disc) + 1.2 * pad
        high = max(high, min(most, LARGEST_ROW * u))
        total = count * high + (count - 1) * arrow
        left, top = (width - wide) / 2, max(0.0, (height - total) / 2)
        for number, label in enumerate(self._labels):
            cell = QRectF(left, top + number * (high + arrow), wide, high)
            y, x = cell.center().y(), cell.left() + pad
            self._add(cell, QRectF(x, y - self._disc / 2, self._disc, self._disc),
                      QRectF(x + self._disc + pad, y - icon / 2, icon, icon), number)
            label.place(cell.left() + before, y - label.height / 2)
            if number + 1 < count:
                thick = min(arrow, 26 * u)
                below = cell.bottom() + 0.14 * arrow
                self._arrows.append(QRectF(x + (self._disc - thick) / 2, below, thick, 0.72 * arrow))
        return total

    def _add(self, cell: QRectF, disc: QRectF, icon: QRectF, number: int) -> None:
        self._cells.append(cell)
        self._discs.append(disc)
        self._icons.append(icon)
        writing = self._numbers[number]
        writing.wrap(disc.width())
        writing.place(disc.left(), disc.center().y() - writing.height / 2)

    def paint_still(self, painter: QPainter) -> None:
        """Cells and arrows, numbers and icons, labels."""
        for cell in self._cells:
            paint_panel(painter, cell, self.theme)
        down = len(self._cells) > 1 and self._cells[1].top() > self._cells[0].top()
        for arrow in self._arrows:
            paint_arrow(painter, arrow, Ink.EDGE, down=down)
        for item, icon in zip(self.picture.items, self._icons, strict=True):
            paint_icon(painter, item.icon, icon, Ink.DOES_HEAD)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Ink.NAVY))
        for disc in self._discs:
            painter.drawEllipse(disc)
        paint_all(painter, self.writings())
