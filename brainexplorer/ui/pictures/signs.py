"""The signs of the stories about cells, each with a shape of its own. Sizes are radii in units of the stage."""

from collections.abc import Callable
from functools import lru_cache
from math import cos, pi, sin
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from brainexplorer.ui.pictures.drawing import line_pen
from brainexplorer.ui.pictures.palette import Tint
from brainexplorer.ui.theme import Ink

Sign = Callable[[QPainter, QPointF, float], None]


def glutamate(painter: QPainter, at: QPointF, r: float) -> None:
    """A circle."""
    painter.setPen(_edge(Tint.GLUTAMATE_LINE, r))
    painter.setBrush(_colour(Tint.GLUTAMATE))
    painter.drawEllipse(at, r, r)


def gaba(painter: QPainter, at: QPointF, r: float) -> None:
    """A diamond."""
    painter.setPen(_edge(Tint.GABA_LINE, r))
    painter.setBrush(_colour(Tint.GABA))
    painter.drawPolygon(_placed(4, 0.0, at, r * 1.2))


def ketamine(painter: QPainter, at: QPointF, r: float) -> None:
    """A hexagon with a light rim and a smaller one inside."""
    painter.setPen(QPen(QColor(Ink.CARD), r * 0.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                        Qt.PenJoinStyle.RoundJoin))
    painter.drawPolygon(_placed(6, 0.0, at, r))
    painter.setPen(_edge(Tint.KETAMINE_LINE, r))
    painter.setBrush(_colour(Tint.KETAMINE))
    painter.drawPolygon(_placed(6, 0.0, at, r))
    painter.setPen(QPen(QColor("#f3d9d3"), r * 0.13))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_placed(6, 0.0, at, r * 0.55))


def ketamine_gone(painter: QPainter, at: QPointF, r: float) -> None:
    """Where ketamine was: a broken outline."""
    pen = QPen(QColor(Tint.KETAMINE), r * 0.16, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.2, 1.8])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_placed(6, 0.0, at, r))


def magnesium(painter: QPainter, at: QPointF, r: float) -> None:
    """A plug: a square with round corners and a bar across."""
    painter.setPen(_edge(Tint.MAGNESIUM_LINE, r))
    painter.setBrush(_colour(Tint.MAGNESIUM))
    painter.drawRoundedRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, 1.8 * r, 1.8 * r), r * 0.45, r * 0.45)
    painter.drawLine(QPointF(at.x() - r * 0.4, at.y()), QPointF(at.x() + r * 0.4, at.y()))


def charge(painter: QPainter, at: QPointF, r: float) -> None:
    """A plus: what flows into a cell when it is told to go."""
    for colour, width in ((Ink.CARD, r * 1.25), (Tint.CHARGE, r * 0.6)):
        painter.setPen(line_pen(colour, width))
        painter.drawLine(QPointF(at.x() - r, at.y()), QPointF(at.x() + r, at.y()))
        painter.drawLine(QPointF(at.x(), at.y() - r), QPointF(at.x(), at.y() + r))


def growth(painter: QPainter, at: QPointF, r: float) -> None:
    """A star with five round arms."""
    painter.setPen(_edge(Tint.GROWTH_LINE, r))
    painter.setBrush(_colour(Tint.GROWTH))
    painter.save()
    painter.translate(at)
    painter.scale(r, r)
    painter.setPen(QPen(QColor(Tint.GROWTH_LINE), 0.2))
    painter.drawPath(_blossom())
    painter.restore()


def block(painter: QPainter, at: QPointF, r: float) -> None:
    """A brick: what a cell builds with."""
    painter.setPen(_edge(Tint.GROWTH_LINE, r))
    painter.setBrush(QColor("#cfe6d2"))
    painter.drawRect(QRectF(at.x() - r * 1.15, at.y() - r * 0.75, 2.3 * r, 1.5 * r))


def hnk(painter: QPainter, at: QPointF, r: float) -> None:
    """A pentagon, paler than ketamine."""
    painter.setPen(_edge(Tint.KETAMINE_LINE, r))
    painter.setBrush(QColor("#f1cfc6"))
    painter.drawPolygon(_placed(5, -pi / 2, at, r))


def opioid(painter: QPainter, at: QPointF, r: float) -> None:
    """A triangle."""
    painter.setPen(_edge(Ink.NAVY, r))
    painter.setBrush(QColor("#c9d6e3"))
    painter.drawPolygon(_placed(3, -pi / 2, at, r * 1.15))


def _edge(colour: str, r: float) -> QPen:
    return QPen(_colour(colour), r * 0.24, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


def _placed(corners: int, turn: float, at: QPointF, r: float) -> QPolygonF:
    return QPolygonF([QPointF(at.x() + r * point.x(), at.y() + r * point.y()) for point in _corners(corners, turn)])


@lru_cache(maxsize=16)
def _corners(corners: int, turn: float) -> tuple[QPointF, ...]:
    return tuple(QPointF(cos(turn + 2 * pi * one / corners),
                         sin(turn + 2 * pi * one / corners)) for one in range(corners))


@lru_cache(maxsize=1)
def _blossom() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for arm in range(5):
        petal = QPainterPath()
        angle = -pi / 2 + 2 * pi * arm / 5
        petal.addEllipse(QPointF(0.62 * cos(angle), 0.62 * sin(angle)), 0.42, 0.42)
        path = path.united(petal)
    middle = QPainterPath()
    middle.addEllipse(QPointF(0, 0), 0.5, 0.5)
    return path.united(middle)


SIGNS: MappingProxyType[str, Sign] = MappingProxyType({
    "glutamate": glutamate, "gaba": gaba, "ketamine": ketamine, "ketamine-gone": ketamine_gone, "magnesium": magnesium,
    "charge": charge, "growth": growth, "block": block, "hnk": hnk, "opioid": opioid,
})
