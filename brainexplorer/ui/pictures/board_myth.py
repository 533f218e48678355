"""A wrong idea in a crossed speech bubble, and the facts on a checked panel."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from brainexplorer.ui.pictures.drawing import Drawing, paint_panel
from brainexplorer.ui.pictures.icons import paint_icon
from brainexplorer.ui.pictures.palette import Tint
from brainexplorer.ui.pictures.writing import Weight, Writing, paint_all, type_px
from brainexplorer.ui.theme import Ink, Theme

PAD, TAIL, GAP = 26.0, 30.0, 20.0
SIZES = (36.0, 32.0, 28.0, 24.0, 21.0, 0.0)
WIDEST = 900.0


class MythDrawing(Drawing):
    """Two panels, one under the other; words and signs say which is which, not colours alone."""

    def spoken(self) -> list[str]:
        """Both, each under its head."""
        people, facts = _heads()
        return [f"{people}: {self.picture.myth}", f"{facts}: {self.picture.fact}"]

    def writings(self) -> list[Writing]:
        """Heads and texts, as placed."""
        return [*self._heads, *self._texts]

    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """The largest type that fits."""
        self.theme = theme
        for px in sorted({type_px(theme, size) for size in SIZES}, reverse=True):
            needed = self._try(px, width, height)
            if needed <= height:
                return height
        return needed

    def _try(self, px: int, width: float, height: float) -> float:
        u, text = self.theme.unit, self.theme.text
        pad, tail, gap = PAD * u, TAIL * u, GAP * u
        wide = min(width, WIDEST * u * text)
        self._sign = min(96 * u, 0.2 * wide)
        room = wide - 3 * pad - self._sign
        self._heads = [Writing(head, max(type_px(self.theme, 0), round(px * 0.8)), weight=Weight.Bold, ink=ink)
                       for head, ink in zip(_heads(), (Tint.WRONG, Tint.GOOD), strict=True)]
        self._texts = [Writing(f"“{self.picture.myth}”", px), Writing(self.picture.fact, px, weight=Weight.DemiBold)]
        highs = [max(head.wrap(room) + body.wrap(room) + 6 * u, self._sign) + 2 * pad
                 for head, body in zip(self._heads, self._texts, strict=True)]
        total = sum(highs) + tail + gap
        grow = max(0.0, min((height - total) / 2, 60 * u))
        left, top = (width - wide) / 2, max(0.0, (height - total - 2 * grow) / 2)
        self._bubble = QRectF(left, top, wide, highs[0] + grow)
        self._panel = QRectF(left, self._bubble.bottom() + tail + gap, wide, highs[1] + grow)
        for box, head, body in zip((self._bubble, self._panel), self._heads, self._texts, strict=True):
            high = head.height + body.height + 6 * u
            start = box.center().y() - high / 2
            body.place(box.left() + 2 * pad + self._sign, head.place(box.left() + 2 * pad + self._sign, start) + 6 * u)
        return total

    def paint_still(self, painter: QPainter) -> None:
        """The bubble with its cross, the panel with its tick."""
        u, side = self.theme.unit, self._sign
        painter.setPen(QPen(QColor(Tint.WRONG), 2.4 * u))
        painter.setBrush(QColor(Ink.KETAMINE))
        painter.drawPath(self._bubble_path())
        paint_panel(painter, self._panel, self.theme, "#eaf3ea", edge=Tint.GOOD, width=2.4)
        for box, sign, ink, ground in ((self._bubble, "cross", Tint.WRONG, Ink.KETAMINE),
                                       (self._panel, "check", Tint.GOOD, "#eaf3ea")):
            square = QRectF(box.left() + PAD * u, box.center().y() - side / 2, side, side)
            paint_icon(painter, sign, square, ink, ground)
        paint_all(painter, self.writings())

    def _bubble_path(self) -> QPainterPath:
        u, box = self.theme.unit, self._bubble
        corner, foot = 24 * u, box.left() + box.width() * 0.14
        bubble, tail = QPainterPath(), QPainterPath(QPointF(foot, box.bottom() - 2 * u))
        bubble.addRoundedRect(box.adjusted(u, u, -u, -u), corner, corner)
        tail.lineTo(foot - 6 * u, box.bottom() + TAIL * u)
        tail.lineTo(foot + 44 * u, box.bottom() - 2 * u)
        tail.closeSubpath()
        return bubble.united(tail)


def _heads() -> tuple[str, str]:
    people = QCoreApplication.translate("MythPicture", "People say")
    return people, QCoreApplication.translate("MythPicture", "The facts")
