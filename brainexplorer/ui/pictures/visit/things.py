"""Things in a room: chairs, drip and pump, monitor, cuff, window, clock, car. Units of the stage."""

from math import exp

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath

from brainexplorer.ui.pictures.drawing import line_pen
from brainexplorer.ui.pictures.motion import bump, ramp
from brainexplorer.ui.pictures.palette import Tint
from brainexplorer.ui.pictures.visit.people import EDGE
from brainexplorer.ui.theme import Ink

FLOOR = 690.0


def paint_room(painter: QPainter, extent: QRectF, wall: str = "#f4f2ec") -> None:
    """Wall and floor, as far as one sees."""
    painter.fillRect(extent, QColor(wall))
    floor = QRectF(extent.left(), FLOOR, extent.width(), max(0.0, extent.bottom() - FLOOR))
    painter.fillRect(floor, QColor("#e9dfcd"))
    painter.setPen(line_pen("#b7a684", 4))
    painter.drawLine(QPointF(extent.left(), FLOOR), QPointF(extent.right(), FLOOR))


def paint_window(painter: QPainter, box: QRectF) -> None:
    """Sky, hills, a tree, and the frame."""
    painter.save()
    sky = QLinearGradient(box.topLeft(), box.bottomLeft())
    sky.setColorAt(0.0, QColor("#d5e7f4"))
    sky.setColorAt(1.0, QColor("#f2f7f8"))
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, sky)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, rise, shift in (("#cfe0cf", 0.38, 0.2), ("#b5cfb8", 0.26, 0.75)):
        painter.setBrush(QColor(colour))
        middle = QPointF(box.left() + shift * box.width(), box.bottom() + 0.25 * box.height())
        painter.drawEllipse(middle, box.width() * 0.8, box.height() * (rise + 0.25))
    painter.setBrush(QColor("#ffffff"))
    for x, y, r in ((0.26, 0.26, 0.1), (0.36, 0.22, 0.12), (0.46, 0.27, 0.09)):
        painter.drawEllipse(QPointF(box.left() + x * box.width(), box.top() + y * box.height()), r * box.width(),
                            r * box.width() * 0.7)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((Tint.SOFT_LINE, 16.0), (Ink.CARD, 8.0)):
        painter.setPen(line_pen(colour, width))
        painter.drawRect(box)
        painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))


def paint_strokes(painter: QPainter, strokes: list[tuple[list[tuple[float, float]], float]], fill: str) -> None:
    """Padded parts: broken lines of given widths with one outline around all."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for outline in (True, False):
        for points, width in strokes:
            painter.setPen(line_pen(Tint.LINE if outline else fill, width + (2 * EDGE if outline else 0)))
            painter.drawPolyline([QPointF(*point) for point in points])


def paint_recliner(painter: QPainter, x: float) -> None:
    """A reclining chair under someone whose hip is at `x`."""
    paint_box(painter, QRectF(x - 80, FLOOR - 74, 190, 50), "#8fa6ba")
    paint_box(painter, QRectF(x - 100, FLOOR - 26, 230, 22), "#6f879c")
    paint_strokes(painter, [([(x - 190, FLOOR - 292), (x - 52, FLOOR - 104)], 84.0),
                            ([(x - 46, FLOOR - 100), (x + 134, FLOOR - 122)], 66.0),
                            ([(x + 142, FLOOR - 122), (x + 268, FLOOR - 62)], 48.0)], Tint.SEAT)


def paint_armrest(painter: QPainter, x: float) -> None:
    """Its armrest, before the person."""
    paint_strokes(painter, [([(x + 66, FLOOR - 150), (x + 66, FLOOR - 96)], 20.0),
                            ([(x - 46, FLOOR - 164), (x + 92, FLOOR - 164)], 26.0)],
                  "#9fb6c9")


def paint_chair(painter: QPainter, x: float, facing: int = 1) -> None:
    """A plain chair; `x` is where one's hip is."""
    f = facing
    paint_strokes(painter, [([(x - 56 * f, FLOOR - 330), (x - 52 * f, FLOOR - 118)], 26.0),
                            ([(x - 52 * f, FLOOR - 112), (x + 84 * f, FLOOR - 112)], 28.0),
                            ([(x - 44 * f, FLOOR - 100), (x - 52 * f, FLOOR - 8)], 12.0),
                            ([(x + 72 * f, FLOOR - 100), (x + 80 * f, FLOOR - 8)], 12.0)],
                  Tint.WOOD)


def paint_box(painter: QPainter, box: QRectF, fill: str, corner: float = 10.0) -> None:
    """A plain box with the outline of all things."""
    painter.setPen(line_pen(Tint.LINE, EDGE))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box, corner, corner)


def paint_drip(painter: QPainter, x: float, hand: tuple[float, float]) -> None:
    """Pole, bag, pump, and the tube to a hand."""
    painter.setPen(line_pen(Tint.LINE, 9))
    painter.drawLine(QPointF(x, 150), QPointF(x, FLOOR - 14))
    painter.drawLine(QPointF(x - 46, 152), QPointF(x + 46, 152))
    painter.drawLine(QPointF(x - 60, FLOOR - 6), QPointF(x + 60, FLOOR - 6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tube = QPainterPath(QPointF(x - 42, 336))
    tube.cubicTo(x - 42, 380, x - 20, 370, x - 20, 400)
    tube.moveTo(x - 20, 520)
    tube.cubicTo(x - 20, 600, hand[0] + 70, hand[1] + 120, *hand)
    for colour, width in ((Tint.LINE, 8.0), ("#d7ebf7", 3.6)):
        painter.setPen(line_pen(colour, width))
        painter.drawPath(tube)
    paint_box(painter, QRectF(x - 78, 172, 72, 122), "#f7fbfd", 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#bfdff1"))
    painter.drawRoundedRect(QRectF(x - 72, 214, 60, 74), 10, 10)
    paint_box(painter, QRectF(x - 54, 296, 24, 42), "#f7fbfd", 8)
    paint_box(painter, QRectF(x - 62, 398, 118, 124), "#e3e9ee", 14)
    paint_box(painter, QRectF(x - 46, 414, 86, 46), "#d5ecdf", 6)
    painter.setBrush(QColor(Tint.LINE))
    painter.setPen(Qt.PenStyle.NoPen)
    for n in range(3):
        painter.drawEllipse(QPointF(x - 30 + 27 * n, 492), 8, 8)


def paint_drop(painter: QPainter, x: float, t: float) -> None:
    """Drops fall in the chamber; the pump's bar runs."""
    fall = (t % 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#3f8fc2"))
    painter.setOpacity(bump(fall, 0.0, 0.15, 0.8, 1.0))
    painter.drawEllipse(QPointF(x - 42, 302 + 26 * fall * fall), 4.6, 5.6)
    painter.setOpacity(1.0)
    painter.setPen(line_pen(Tint.GOOD, 6))
    painter.drawLine(QPointF(x - 34, 437), QPointF(x - 34 + 62 * ((t / 8.0) % 1.0), 437))


def paint_monitor(painter: QPainter, x: float, y: float) -> None:
    """A screen on a pole."""
    painter.setPen(line_pen(Tint.LINE, 9))
    painter.drawLine(QPointF(x, y + 70), QPointF(x, FLOOR - 12))
    painter.drawLine(QPointF(x - 56, FLOOR - 6), QPointF(x + 56, FLOOR - 6))
    paint_box(painter, QRectF(x - 108, y - 78, 216, 156), "#dfe6ec", 16)
    paint_box(painter, QRectF(x - 90, y - 60, 180, 120), "#16324a", 8)


_WAVES = ((40.0, 0.5, 0.035), (-12.0, 0.57, 0.03), (7.0, 0.75, 0.06))
"""Of one heartbeat: height, when, how wide."""


def paint_trace(painter: QPainter, x: float, y: float, t: float) -> None:
    """The heart's trace on the screen of a monitor; beats come once a second."""
    trace = QPainterPath()
    for step in range(57):
        when = t - 2.4 * (1 - step / 56)
        beat = when % 1.0
        high = sum(tall * exp(-((beat - at) / wide) ** 2) for tall, at, wide in _WAVES)
        point = QPointF(x - 80 + 160 * step / 56, y + 4 - high)
        if step:
            trace.lineTo(point)
        else:
            trace.moveTo(point)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen("#8fe3b0", 4.5))
    painter.drawPath(trace)
    painter.setPen(line_pen("#9cc9ff", 4.5))
    painter.drawLine(QPointF(x - 80, y + 40), QPointF(x - 10, y + 40))
    painter.drawLine(QPointF(x + 14, y + 40), QPointF(x + 54, y + 40))


def paint_cuff(painter: QPainter, at: tuple[float, float], monitor: tuple[float, float], squeeze: float) -> None:
    """A cuff around an upper arm with its tube; `squeeze` 0..1."""
    tube = QPainterPath(QPointF(*at))
    tube.cubicTo(at[0] + 90, at[1] - 12, monitor[0] - 110, monitor[1] + 70, *monitor)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(Tint.LINE, 6))
    painter.drawPath(tube)
    wide = 30 + 5 * squeeze
    paint_box(painter, QRectF(at[0] - wide, at[1] - 25, 2 * wide, 50), "#5c7fa3", 12)
    painter.setPen(line_pen("#dbe7f2", 4))
    painter.drawLine(QPointF(at[0] - wide + 14, at[1] - 14), QPointF(at[0] - wide + 14, at[1] + 14))


def paint_clock(painter: QPainter, x: float, y: float, t: float, r: float = 56.0) -> None:
    """A clock on the wall; its long hand goes round once a story."""
    painter.setPen(line_pen(Tint.LINE, EDGE))
    painter.setBrush(QColor(Ink.CARD))
    painter.drawEllipse(QPointF(x, y), r, r)
    painter.save()
    painter.translate(x, y)
    painter.rotate(360 * ramp(t, 1.0, 7.0))
    painter.drawLine(QPointF(0, 0), QPointF(0, -r * 0.72))
    painter.restore()
    painter.save()
    painter.translate(x, y)
    painter.rotate(60 + 30 * ramp(t, 1.0, 7.0))
    painter.drawLine(QPointF(0, 0), QPointF(0, -r * 0.46))
    painter.restore()


def paint_table(painter: QPainter, x: float) -> None:
    """A small table with a glass of water."""
    paint_box(painter, QRectF(x - 8, FLOOR - 170, 16, 160), Tint.WOOD, 4)
    paint_box(painter, QRectF(x - 50, FLOOR - 18, 100, 14), Tint.WOOD, 6)
    paint_box(painter, QRectF(x - 76, FLOOR - 186, 152, 20), Tint.WOOD, 8)
    glass = QPainterPath(QPointF(x - 24, FLOOR - 258))
    for point in ((x + 24, FLOOR - 258), (x + 18, FLOOR - 188), (x - 18, FLOOR - 188)):
        glass.lineTo(*point)
    glass.closeSubpath()
    painter.setPen(line_pen(Tint.LINE, EDGE))
    painter.setBrush(QColor("#f5fafc"))
    painter.drawPath(glass)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#bfdff1"))
    painter.drawRect(QRectF(x - 18, FLOOR - 232, 36, 41))


def paint_plant(painter: QPainter, x: float) -> None:
    """A plant in a pot."""
    painter.setPen(line_pen("#4c7f5c", 4.5))
    painter.setBrush(QColor("#a9cfb1"))
    for turn in (-46, -22, 0, 24, 48):
        painter.save()
        painter.translate(x, FLOOR - 88)
        painter.rotate(turn)
        painter.drawEllipse(QPointF(0, -72), 21, 70)
        painter.restore()
    paint_box(painter, QRectF(x - 42, FLOOR - 92, 84, 88), "#dcb99a", 14)
