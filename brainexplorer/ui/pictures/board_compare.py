"""Two things side by side, each with a few short lines."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from brainexplorer.content.model import PictureSide
from brainexplorer.ui.pictures.drawing import Drawing, paint_panel, sentences
from brainexplorer.ui.pictures.writing import Weight, Writing, large_px, paint_all, type_px
from brainexplorer.ui.theme import Ink, Theme

PAD, GAP, BULLET = 24.0, 18.0, 22.0
GROUNDS = ((Ink.DOES, Ink.DOES_HEAD), (Ink.LIFE, Ink.LIFE_HEAD))
SIZES = (32.0, 28.0, 24.0, 21.0, 0.0)
WIDEST = 620.0


class CompareDrawing(Drawing):
    """Two panels; the one has round bullets, the other square ones."""

    @property
    def _sides(self) -> list[PictureSide]:
        return [side for side in (self.picture.left, self.picture.right) if side]

    def spoken(self) -> list[str]:
        """The lines of the one, then of the other."""
        return [f"{side.label}: {sentences(*side.items)}" for side in self._sides]

    def writings(self) -> list[Writing]:
        """Heads and lines, as placed."""
        return [writing for head, lines in self._columns for writing in (head, *lines)]

    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """Side by side where words stay whole, else one under the other."""
        self.theme = theme
        across_first = width > 0.95 * height
        for px in sorted({type_px(theme, size) for size in SIZES}, reverse=True):
            for across in (across_first, not across_first):
                needed = self._try(px, width, height, across=across)
                if needed <= height:
                    return height
        return self._try(px, width, height, across=False)

    def _try(self, px: int, width: float, height: float, *, across: bool) -> float:
        u, sides = self.theme.unit, self._sides
        pad, gap = PAD * u, GAP * u
        wide = min((width - gap) / 2 if across else width, WIDEST * u * self.theme.text)
        left = (width - (2 * wide + gap if across else wide)) / 2
        self._columns: list[tuple[Writing, list[Writing]]] = []
        for side, (_, ink) in zip(sides, GROUNDS, strict=True):
            head = Writing(side.label, max(round(px * 1.15), large_px(self.theme, 24)), weight=Weight.Bold, ink=ink)
            lines = [Writing(line, px) for line in side.items]
            head.wrap(wide - 2 * pad)
            for line in lines:
                line.wrap(wide - 2 * pad - BULLET * u)
            self._columns.append((head, lines))
        if across and any(w.longest > w.width for w in self.writings()):
            return 2 * height + 1
        space = px * 0.7
        highs = [2 * pad + head.height + sum(line.height + space for line in lines) for head, lines in self._columns]
        high = max(highs) if across else 0
        total = high if across else sum(highs) + gap
        spare = max(0.0, height - total)
        grow = min(spare, 70 * u) if across else min(spare / 2, 50 * u)
        top = (spare - (grow if across else 2 * grow)) / 2
        self._boxes = []
        for number, own in enumerate(highs):
            box = QRectF(left + number * (wide + gap), top, wide, high + grow) if across else QRectF(
                left, top, wide, own + grow)
            self._boxes.append(box)
            self._place(number, box, space, (box.height() - own) / 2 if not across else grow / 3)
            top += 0 if across else own + grow + gap
        return total

    def _place(self, number: int, box: QRectF, space: float, inset: float) -> None:
        head, lines = self._columns[number]
        pad = PAD * self.theme.unit
        y = head.place(box.left() + pad, box.top() + pad + inset)
        for line in lines:
            y = line.place(box.left() + pad + BULLET * self.theme.unit, y + space)

    def paint_still(self, painter: QPainter) -> None:
        """The panels with their words."""
        u = self.theme.unit
        for number, (box, (_, lines)) in enumerate(zip(self._boxes, self._columns, strict=True)):
            ground, ink = GROUNDS[number]
            paint_panel(painter, box, self.theme, ground, edge=ink)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink))
            for line in lines:
                spot = QPointF(box.left() + PAD * u + 6 * u, line.rect.top() + line.px * 0.62)
                radius = 5 * u
                if number:
                    painter.drawRect(QRectF(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius))
                else:
                    painter.drawEllipse(spot, radius, radius)
        paint_all(painter, self.writings())
