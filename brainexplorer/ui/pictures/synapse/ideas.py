"""Four rival ideas of how ketamine may work, side by side, each with a small picture and its name."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from brainexplorer.content.model import CrisisLine, Picture, PictureItem
from brainexplorer.ui.pictures import signs
from brainexplorer.ui.pictures.board_tiles import TilesDrawing
from brainexplorer.ui.pictures.drawing import line_pen, paint_panel
from brainexplorer.ui.pictures.icons import paint_icon
from brainexplorer.ui.pictures.palette import RECEIVING, Tint
from brainexplorer.ui.pictures.synapse.channels import paint_nmda
from brainexplorer.ui.pictures.writing import paint_all
from brainexplorer.ui.theme import Ink


class IdeasDrawing(TilesDrawing):
    """The four, as tiles."""

    largest_icon, widest_tile, highest_tile = 300.0, 620.0, 460.0

    def __init__(self, picture: Picture, crisis: CrisisLine) -> None:
        ideas = {
            "resting": QCoreApplication.translate("SynapsePicture", "Resting NMDA receptors"),
            "habenula": QCoreApplication.translate("SynapsePicture", "A quieter habenula"),
            "opioid": QCoreApplication.translate("SynapsePicture", "The opioid system"),
            "hnk": QCoreApplication.translate("SynapsePicture", "HNK, made from ketamine in the body"),
        }
        items = tuple(PictureItem(label, sign) for sign, label in ideas.items())
        super().__init__(picture._replace(items=items), crisis)

    def spoken(self) -> list[str]:
        """The four, and that nobody knows."""
        unknown = QCoreApplication.translate(
            "SynapsePicture", "Four other ideas of how ketamine may work. Nobody knows yet which are right")
        return [unknown, *super().spoken()]

    def paint_still(self, painter: QPainter) -> None:
        """Tiles with their pictures, and a question mark on each: these are ideas."""
        for item, tile, tallest in zip(self.picture.items, self._tiles, self._tallest, strict=True):
            paint_panel(painter, tile, self.theme)
            square = self._icon(tile, tallest)
            painter.save()
            painter.translate(square.topLeft())
            painter.scale(square.width() / 200, square.height() / 200)
            painter.setClipRect(QRectF(0, 0, 200, 200))
            _INSETS[item.icon](painter)
            painter.restore()
            side = 30 * self.theme.unit
            if not self._plan.beside:  # there it would stand on the words
                paint_icon(painter, "question", QRectF(tile.right() - 1.4 * side, tile.top() + 0.4 * side, side, side),
                           Ink.LIFE_HEAD)
        paint_all(painter, self._labels)


def _membrane(painter: QPainter) -> None:
    for colour, width in ((RECEIVING.line, 26.0), (RECEIVING.skin, 20.0)):
        painter.setPen(line_pen(colour, width))
        painter.drawLine(QPointF(-20, 110), QPointF(220, 110))


def _resting(painter: QPainter) -> None:
    """One lone messenger, and a receptor at rest with ketamine in it."""
    _membrane(painter)
    paint_nmda(painter, QPointF(100, 110), 0.9, scale=0.95)
    signs.ketamine(painter, QPointF(100, 116), 19)
    signs.glutamate(painter, QPointF(42, 34), 10)


def _habenula(painter: QPainter) -> None:
    """Bursts of signals that become single ones."""
    trace = QPainterPath(QPointF(10, 150))
    for x in (24, 34, 44, 74, 84, 94):
        trace.lineTo(x - 4, 150)
        trace.lineTo(x, 70)
        trace.lineTo(x + 4, 150)
    for x in (138, 178):
        trace.lineTo(x - 4, 150)
        trace.lineTo(x, 100)
        trace.lineTo(x + 4, 150)
    trace.lineTo(192, 150)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(Tint.CHARGE, 4.5))
    painter.drawPath(trace)
    signs.ketamine(painter, QPointF(117, 44), 19)
    painter.setPen(line_pen(Ink.NAVY, 3.0))
    painter.drawLine(QPointF(117, 74), QPointF(117, 160))


def _opioid(painter: QPainter) -> None:
    """A cup in the membrane that a triangle fits; ketamine beside it."""
    _membrane(painter)
    cup = QPainterPath(QPointF(66, 76))
    cup.lineTo(66, 144)
    cup.cubicTo(66, 166, 134, 166, 134, 144)
    cup.lineTo(134, 76)
    cup.lineTo(100, 118)
    cup.closeSubpath()
    painter.setPen(line_pen(Ink.NAVY, 4.0))
    painter.setBrush(QColor("#dbe4ec"))
    painter.drawPath(cup)
    painter.save()
    painter.translate(100, 66)
    painter.rotate(180)
    signs.opioid(painter, QPointF(0, 0), 28)
    painter.restore()
    signs.ketamine(painter, QPointF(166, 42), 18)
    painter.setPen(line_pen(Ink.NAVY, 4.0))
    for wing in ((128, 40), (134, 58)):
        painter.drawLine(QPointF(122, 52), QPointF(*wing))
    painter.drawLine(QPointF(142, 47), QPointF(122, 52))


def _hnk(painter: QPainter) -> None:
    """Ketamine, an arrow, a paler pentagon."""
    signs.ketamine(painter, QPointF(48, 100), 30)
    painter.setPen(line_pen(Ink.NAVY, 5.0))
    painter.drawLine(QPointF(90, 100), QPointF(118, 100))
    for wing in (-9, 9):
        painter.drawLine(QPointF(118, 100), QPointF(109, 100 + wing))
    signs.hnk(painter, QPointF(156, 100), 30)


_INSETS = {"resting": _resting, "habenula": _habenula, "opioid": _opioid, "hnk": _hnk}
