"""Shapes of cells: endings, receiving arms with their spines, whole cells. All in units of the stage."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QRadialGradient

from brainexplorer.ui.pictures.drawing import line_pen
from brainexplorer.ui.pictures.palette import Body


class Spine(NamedTuple):
    """A knob on a receiving arm: where, how high, how wide its head is, and how far it has grown (0..1)."""

    x: float
    high: float
    head: float
    grown: float = 1.0


def ending(x: float, top: float, bottom: float, wide: float, arm: float) -> QPainterPath:
    """The ending of a sending cell, its arm coming from above; its lower side is nearly flat."""
    deep = bottom - top
    path = QPainterPath(QPointF(x - arm / 2, top))
    shoulder = bottom - min(deep, wide * 0.56)
    path.lineTo(x - arm / 2, shoulder - 40)
    path.cubicTo(x - arm / 2, shoulder + 30, x - wide / 2, shoulder + 10, x - wide / 2, bottom - wide * 0.22)
    path.cubicTo(x - wide / 2, bottom - 18, x - wide * 0.42, bottom, x - wide * 0.32, bottom)
    path.cubicTo(x - wide * 0.12, bottom + 7, x + wide * 0.12, bottom + 7, x + wide * 0.32, bottom)
    path.cubicTo(x + wide * 0.42, bottom, x + wide / 2, bottom - 18, x + wide / 2, bottom - wide * 0.22)
    path.cubicTo(x + wide / 2, shoulder + 10, x + arm / 2, shoulder + 30, x + arm / 2, shoulder - 40)
    path.lineTo(x + arm / 2, top)
    return path


def big_spine(x: float, top: float, shaft: tuple[float, float], ends: tuple[float, float], head: float,
              neck: float) -> QPainterPath:
    """One spine seen close up, on the arm (`shaft`: its upper and lower side) that runs from end to end."""
    upper, lower = shaft
    left, right = ends
    path = QPainterPath(QPointF(left, upper))
    path.lineTo(x - neck - 150, upper)
    path.cubicTo(x - neck / 2 - 20, upper, x - neck / 2, upper - 26, x - neck / 2, upper - 54)
    path.cubicTo(x - neck / 2, upper - 100, x - head / 2, upper - 70, x - head / 2, top + 90)
    path.cubicTo(x - head / 2, top + 16, x - head * 0.42, top, x - head * 0.34, top)
    path.cubicTo(x - head * 0.12, top - 7, x + head * 0.12, top - 7, x + head * 0.34, top)
    path.cubicTo(x + head * 0.42, top, x + head / 2, top + 16, x + head / 2, top + 90)
    path.cubicTo(x + head / 2, upper - 70, x + neck / 2, upper - 100, x + neck / 2, upper - 54)
    path.cubicTo(x + neck / 2, upper - 26, x + neck / 2 + 20, upper, x + neck + 150, upper)
    path.lineTo(right, upper)
    path.lineTo(right, lower)
    path.cubicTo(x + 200, lower + 12, x - 200, lower - 8, left, lower)
    path.closeSubpath()
    return path


def arm(left: float, right: float, upper: float, lower: float, spines: Sequence[Spine]) -> QPainterPath:
    """A receiving arm from end to end with small spines on its upper side, ordered from the left."""
    path = QPainterPath(QPointF(left, upper))
    for spine in spines:
        if spine.grown > 0.02:
            _knob(path, spine, upper)
    path.lineTo(right, upper)
    path.lineTo(right, lower)
    path.lineTo(left, lower)
    path.closeSubpath()
    return path


def knobs(upper: float, spines: Sequence[Spine]) -> QPainterPath:
    """The outlines of spines alone."""
    path = QPainterPath()
    for spine in spines:
        own = QPainterPath(QPointF(spine.x - spine.head * 0.3, upper))
        _knob(own, spine, upper)
        path.addPath(own)
    return path


def _knob(path: QPainterPath, spine: Spine, upper: float) -> None:
    x, high = spine.x, spine.high * spine.grown
    head = spine.head * (0.35 + 0.65 * spine.grown) / 2
    neck, top, foot = head * 0.42, upper - high, min(26.0, 0.34 * high)
    path.lineTo(x - neck - foot, upper)
    path.cubicTo(x - neck, upper, x - neck, upper - foot * 0.6, x - neck, upper - high * 0.34)
    path.cubicTo(x - neck, upper - high * 0.52, x - head, upper - high * 0.5, x - head, upper - high * 0.74)
    path.cubicTo(x - head, top + high * 0.06, x - head * 0.6, top, x, top)
    path.cubicTo(x + head * 0.6, top, x + head, top + high * 0.06, x + head, upper - high * 0.74)
    path.cubicTo(x + head, upper - high * 0.5, x + neck, upper - high * 0.52, x + neck, upper - high * 0.34)
    path.cubicTo(x + neck, upper - foot * 0.6, x + neck, upper, x + neck + foot, upper)


def paint_cell(painter: QPainter, path: QPainterPath, body: Body, *, skin: float = 13.0, glow: float = 0.0) -> None:
    """A cell with its double membrane; `glow` 0..1: how busy it is."""
    box = path.boundingRect()
    inside = QLinearGradient(0, box.top(), 0, box.bottom())
    inside.setColorAt(0.0, QColor(body.light))
    inside.setColorAt(1.0, QColor(body.tint))
    painter.fillPath(path, inside)
    if glow > 0.01:
        light = QColor("#ffd977")
        light.setAlphaF(0.38 * min(1.0, glow))
        painter.fillPath(path, light)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((body.line, skin), (body.skin, skin * 0.52)):
        painter.setPen(line_pen(colour, width))
        painter.drawPath(path)


def paint_soma(painter: QPainter, at: QPointF, r: float, body: Body, arms: Sequence[tuple[QPainterPath, float]],
               *, glow: float = 0.0) -> None:
    """A whole cell: arms of given widths that run into a round body with its nucleus."""
    for colour, more in ((body.line, 9.0), (body.tint, 0.0)):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for path, width in arms:
            painter.setPen(line_pen(colour, width + more))
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(at, r + more / 2, r + more / 2)
    inside = QRadialGradient(at - QPointF(r * 0.3, r * 0.3), r * 1.5)
    inside.setColorAt(0.0, QColor(body.light))
    inside.setColorAt(1.0, QColor(body.tint))
    painter.setBrush(inside)
    painter.drawEllipse(at, r, r)
    if glow > 0.01:
        light = QColor("#ffd977")
        light.setAlphaF(0.55 * min(1.0, glow))
        painter.setBrush(light)
        painter.drawEllipse(at, r * 0.96, r * 0.96)
    painter.setPen(line_pen(body.line, 4.0))
    painter.setBrush(QColor(body.skin))
    painter.drawEllipse(at + QPointF(r * 0.08, r * 0.06), r * 0.36, r * 0.36)


def curve(*points: tuple[float, float]) -> QPainterPath:
    """A smooth line through points: the first, then triples as of `cubicTo`."""
    path = QPainterPath(QPointF(*points[0]))
    for n in range(1, len(points) - 2, 3):
        path.cubicTo(QPointF(*points[n]), QPointF(*points[n + 1]), QPointF(*points[n + 2]))
    return path
