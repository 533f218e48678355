"""Receptors in a membrane, and bubbles with messengers. All in units of the stage."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from brainexplorer.ui.pictures import signs
from brainexplorer.ui.pictures.drawing import line_pen
from brainexplorer.ui.pictures.motion import spread
from brainexplorer.ui.pictures.palette import SENDING, Body, Tint

LARGE = 1.3
"""How much larger receptors are than their outlines below."""

PORE_Y = 8.0
"""Where in an NMDA receptor a plug sits: below the middle of the membrane."""


def paint_nmda(painter: QPainter, at: QPointF, opened: float, *, scale: float = LARGE) -> None:
    """A wide receptor with a funnel: two halves around a pore, `opened` 0..1. `at`: the middle of the membrane."""
    gap = 3.0 + 12.0 * opened
    half = QPainterPath(QPointF(24 + gap, -58))
    half.cubicTo(22 + gap, -34, gap, -28, gap, -6)
    half.lineTo(gap, 52)
    half.cubicTo(gap, 72, 36 + gap, 72, 38 + gap, 48)
    half.lineTo(54 + gap, -46)
    half.cubicTo(56 + gap, -74, 26 + gap, -78, 24 + gap, -58)
    _paint_halves(painter, at, half, Tint.NMDA, Tint.NMDA_LINE, scale)


def paint_ampa(painter: QPainter, at: QPointF, opened: float, *, scale: float = LARGE) -> None:
    """A slim receptor: two upright halves around a pore, `opened` 0..1."""
    gap = 2.0 + 11.0 * opened
    half = QPainterPath(QPointF(gap, -34))
    half.lineTo(gap, 36)
    half.cubicTo(gap, 54, 26 + gap, 54, 26 + gap, 36)
    half.lineTo(26 + gap, -34)
    half.cubicTo(26 + gap, -54, gap, -54, gap, -34)
    _paint_halves(painter, at, half, Tint.AMPA, Tint.AMPA_LINE, scale)


def _paint_halves(painter: QPainter, at: QPointF, half: QPainterPath, fill: str, line: str, scale: float) -> None:
    painter.setPen(line_pen(line, 4.0 * scale))
    painter.setBrush(QColor(fill))
    for side in (1.0, -1.0):
        painter.drawPath(QTransform(side * scale, 0, 0, scale, at.x(), at.y()).map(half))


def paint_fork(painter: QPainter, at: QPointF, *, lit: float = 0.0) -> None:
    """The receptor TrkB: a fork that catches a growth factor, its foot inside the cell."""
    for colour, width in ((Tint.GROWTH_LINE, 17.0), ("#b9dcbf" if lit < 0.5 else "#7fc48d", 9.0)):
        painter.setPen(line_pen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for side in (-1, 1):
            fork = QPainterPath(QPointF(at.x() + side * 30, at.y() - 62))
            fork.cubicTo(at.x() + side * 30, at.y() - 30, at.x() + side * 7, at.y() - 30, at.x() + side * 7, at.y())
            fork.lineTo(at.x() + side * 7, at.y() + 50)
            painter.drawPath(fork)


def paint_bubble(painter: QPainter, at: QPointF, r: float, *, sign: str = "glutamate", body: Body = SENDING,
                 full: int = 7) -> None:
    """A bubble in a sending cell with messengers in it."""
    painter.setPen(QPen(QColor(body.line), r * 0.11))
    painter.setBrush(QColor(body.skin))
    painter.drawEllipse(at, r, r)
    paint = signs.SIGNS[sign]
    for x, y in _PLACES[:full]:
        paint(painter, at + QPointF(x * r, y * r), r * 0.2)


_PLACES = ((0.0, 0.0), (0.5, 0.12), (-0.5, -0.1), (0.16, 0.52), (-0.28, 0.44), (0.28, -0.46), (-0.2, -0.52))


def paint_opening(painter: QPainter, at: QPointF, r: float, opened: float, body: Body = SENDING) -> None:
    """A bubble that has met the membrane and opens into the gap."""
    painter.save()
    painter.setPen(line_pen(body.line, r * 0.11))
    painter.setBrush(QColor("#f7f9fa"))
    mouth = QPainterPath(at + QPointF(-r * (0.5 + 0.5 * opened), r * 1.05))
    mouth.cubicTo(at + QPointF(-r * 1.25, -r * 0.9 * (1 - 0.6 * opened)),
                  at + QPointF(r * 1.25, -r * 0.9 * (1 - 0.6 * opened)),
                  at + QPointF(r * (0.5 + 0.5 * opened), r * 1.05))
    painter.drawPath(mouth)
    painter.restore()


def scattered(number: int, wide: float, high: float, salt: float) -> QPointF:
    """A place around the origin that looks like chance and is always the same."""
    return QPointF(wide * spread(number, salt), high * spread(number, salt + 5.0))
