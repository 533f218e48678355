"""How names, numbers and the edge of a scene look."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from brainexplorer.ui.pictures.palette import Tint
from brainexplorer.ui.pictures.writing import Weight, Writing
from brainexplorer.ui.theme import Ink, Theme


def paint_panel_edge(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """The edge of the panel again, over what was painted on it; what sticks out of its round corners is covered."""
    corner = 18 * theme.unit
    outside = QPainterPath()
    outside.addRect(box.adjusted(-1, -1, 1, 1))
    inside = QPainterPath()
    inside.addRoundedRect(box.adjusted(1, 1, -1, -1), corner, corner)
    painter.fillPath(outside.subtracted(inside), QColor(Ink.PAPER))
    painter.setPen(QPen(QColor(Ink.HAIRLINE), 1.5 * theme.unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner, corner)


def paint_pill(painter: QPainter, box: QRectF, name: Writing, theme: Theme) -> None:
    """A name on white."""
    rounding = min(box.height() / 2, 0.8 * name.px)
    painter.setPen(QPen(QColor(Tint.SOFT_LINE), 1.6 * theme.unit))
    painter.setBrush(QColor(Ink.CARD))
    painter.drawRoundedRect(box, rounding, rounding)
    name.paint(painter)


def paint_tag(painter: QPainter, tag: Writing, theme: Theme) -> None:
    """Words that belong to the whole picture, on a ground of their own."""
    around = tag.rect.adjusted(-0.6 * tag.px, -0.22 * tag.px, 0.6 * tag.px, 0.22 * tag.px)
    painter.setPen(QPen(QColor(Ink.LIFE_HEAD), 1.6 * theme.unit))
    painter.setBrush(QColor(Ink.LIFE))
    painter.drawRoundedRect(around, 0.4 * tag.px, 0.4 * tag.px)
    tag.paint(painter)


def paint_disc(painter: QPainter, at: QPointF, number: Writing) -> None:
    """A number on the scene."""
    radius = number.px * 0.75
    painter.setPen(QPen(QColor("#ffffff"), max(1.5, number.px * 0.1)))
    painter.setBrush(QColor(Ink.NAVY))
    painter.drawEllipse(at, radius, radius)
    copy = Writing(number.text, number.px, weight=Weight.Bold, ink=Ink.ON_NAVY, centred=True)
    copy.wrap(2 * radius)
    copy.place(at.x() - radius, at.y() - copy.height / 2)
    copy.paint(painter)
