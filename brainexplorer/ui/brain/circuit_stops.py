"""How the stops of a circuit, their names and the numbers of its steps look. All px of the widget."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from brainexplorer.ui.brain.circuit_lines import core_colour
from brainexplorer.ui.theme import Ink, Theme, Type

DOT, DOT_WHITE, DOT_RIM = 8.5, 11.0, 12.6
"""Radii of a stop: its colour, the white around it, the navy around that; design px."""

PILL_EDGE = 3.4
"""Width of the line around a name, design px."""


def paint_dot(painter: QPainter, point: QPointF, colour: QColor, near: bool, theme: Theme) -> None:
    """A stop: a disc in its colour, white and navy around it; hollow, with a broken rim, off the plane shown."""
    unit = theme.unit
    painter.setPen(Qt.PenStyle.NoPen)
    if near:
        for ink, radius in ((QColor(Ink.NAVY), DOT_RIM), (QColor("#ffffff"), DOT_WHITE), (colour, DOT)):
            painter.setBrush(ink)
            painter.drawEllipse(point, radius * unit, radius * unit)
        return
    painter.setBrush(QColor(255, 255, 255, 215))
    painter.drawEllipse(point, DOT_RIM * unit, DOT_RIM * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.4 * unit))
    painter.drawEllipse(point, (DOT - 1.0) * unit, (DOT - 1.0) * unit)
    pen = QPen(QColor(Ink.NAVY), 2.0 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.45, 1.65])
    painter.setPen(pen)
    painter.drawEllipse(point, (DOT_RIM - 1.0) * unit, (DOT_RIM - 1.0) * unit)


def number_radius(theme: Theme) -> float:
    """Of the circle around a step's number."""
    return round(0.62 * theme.text_px(Type.LABEL)) + theme.px(1)


def paint_number(painter: QPainter, point: QPointF, number: int, colour: QColor, theme: Theme) -> None:
    """The place of a connection in the story."""
    radius = number_radius(theme)
    painter.setPen(QPen(core_colour(colour), 1.6 * theme.unit))
    painter.setBrush(QColor(Ink.NAVY))
    painter.drawEllipse(point, radius, radius)
    font = theme.font(Type.LABEL)
    font.setPixelSize(round(0.78 * font.pixelSize()))
    painter.setFont(font)
    painter.setPen(QColor(Ink.ON_NAVY))
    box = QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def paint_pill(painter: QPainter, pill: QRectF, lines: str, colour: QColor, theme: Theme,
               chosen: bool = False) -> None:
    """A stop's name on white (on navy where it is chosen), the stop's colour around it."""
    rounding = min(pill.height() / 2, 0.8 * theme.text_px(Type.LABEL))
    painter.setPen(QPen(QColor(Ink.NAVY), PILL_EDGE * theme.unit))
    painter.setBrush(QColor(Ink.NAVY if chosen else Ink.CARD))
    painter.drawRoundedRect(pill, rounding, rounding)
    painter.setPen(QPen(colour, PILL_EDGE * theme.unit / 2))
    painter.drawRoundedRect(pill, rounding, rounding)
    painter.setPen(QColor(Ink.ON_NAVY if chosen else Ink.TEXT))
    painter.setFont(theme.font(Type.LABEL))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, lines)


@lru_cache(maxsize=32)
def pill_picture(width: float, height: float, lines: str, rgb: int, theme: Theme, ratio: float) -> QImage:
    """The same, painted once, with `PILL_EDGE` design px around it: for names that move from frame to frame."""
    edge = PILL_EDGE * theme.unit
    image = QImage(ceil((width + 2 * edge) * ratio), ceil((height + 2 * edge) * ratio),
                   QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_pill(painter, QRectF(edge, edge, width, height), lines, QColor.fromRgb(rgb), theme)
    return image


def paint_tie(painter: QPainter, dot: QPointF, end: QPointF, theme: Theme) -> None:
    """The thin line from a stop to a name that stands apart from it."""
    for ink, width in ((QColor(Ink.PAPER), 3.2), (QColor(Ink.NAVY), 1.4)):
        painter.setPen(QPen(ink, width * theme.unit))
        painter.drawLine(dot, end)
