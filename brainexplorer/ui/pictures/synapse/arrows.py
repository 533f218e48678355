"""Arrows that stand for motion in a picture that does not move. In units of the stage."""

from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from brainexplorer.ui.pictures.drawing import line_pen
from brainexplorer.ui.theme import Ink


def paint_way(painter: QPainter, start: tuple[float, float], end: tuple[float, float], *, width: float = 7.0) -> None:
    """A straight arrow, navy on a light rim."""
    a, b = QPointF(*start), QPointF(*end)
    angle = atan2(b.y() - a.y(), b.x() - a.x())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wide in ((Ink.CARD, width * 2.1), (Ink.NAVY, width)):
        painter.setPen(line_pen(colour, wide))
        painter.drawLine(a, b)
        for turn in (-0.8, 0.8):
            wing = angle + pi + turn
            painter.drawLine(b, b + QPointF(cos(wing), sin(wing)) * width * 3.4)


def paint_stop(painter: QPainter, at: tuple[float, float], r: float = 26.0) -> None:
    """A cross: nothing goes through here."""
    middle = QPointF(*at)
    for colour, wide in ((Ink.CARD, 13.0), (Ink.KETAMINE_HEAD, 7.0)):
        painter.setPen(line_pen(colour, wide))
        for side in (-1, 1):
            painter.drawLine(middle + QPointF(-r, -side * r) * 0.7, middle + QPointF(r, side * r) * 0.7)
