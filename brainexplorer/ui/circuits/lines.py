"""How the line of a link looks: its dashes say how sure it is, its end says what the signal does."""

import math
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Certainty, Effect
from brainexplorer.ui.theme import Ink, Theme, Type

DASHES = MappingProxyType({
    Certainty.ESTABLISHED: (), Certainty.EARLY: (3.2, 2.6),
    Certainty.DEBATED: (0.1, 2.1), Certainty.NOT_STUDIED: (0.1, 2.1),
})
"""Dash and gap in line widths, for a pen with round caps; none: solid"""


def line_pen(certainty: Certainty, colour: QColor, wide: float) -> QPen:
    """The pen for the line of a link, `wide` px."""
    pen = QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if dashes := DASHES[certainty]:
        pen.setDashPattern(list(dashes))
    return pen


def paint_end(painter: QPainter, tip: QPointF, angle: float, effect: Effect, colour: QColor, wide: float) -> None:
    """What the signal does, painted where the line ends at `tip`, coming at `angle` (degrees, clockwise from right).

    A full arrow head: speeds up. A bar: slows down. Both: either. An open arrow head: not known. `wide` is the line's
    width, px; the sign reaches back 6 of them.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(tip)
    painter.rotate(angle)
    pen = QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if effect is not Effect.NOT_KNOWN else Qt.BrushStyle.NoBrush)
    if effect is not Effect.SLOWS_DOWN:
        head = QPolygonF([QPointF(-4.2 * wide, -2.4 * wide), QPointF(-wide / 2, 0), QPointF(-4.2 * wide, 2.4 * wide)])
        (painter.drawPolyline if effect is Effect.NOT_KNOWN else painter.drawPolygon)(head)
    if effect in (Effect.SLOWS_DOWN, Effect.EITHER):
        back = -wide / 2 if effect is Effect.SLOWS_DOWN else -6 * wide
        painter.drawLine(QPointF(back, -2.9 * wide), QPointF(back, 2.9 * wide))
    painter.restore()


def paint_line(
    painter: QPainter, start: QPointF, end: QPointF, certainty: Certainty, effect: Effect, colour: QColor, wide: float,
    *, both_ways: bool = False,
) -> None:
    """A straight line from `start` to `end`, `wide` px, with the sign of its effect at the end, or at both ends."""
    angle = math.degrees(math.atan2(end.y() - start.y(), end.x() - start.x()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line_pen(certainty, colour, wide))
    # the line stops inside the sign, so that dashes do not fray its tip
    inner = 0.5 * wide if effect in (Effect.SLOWS_DOWN, Effect.NOT_KNOWN) else 4.2 * wide
    back = QPointF(math.cos(math.radians(angle)), math.sin(math.radians(angle))) * inner
    painter.drawLine(start + back if both_ways else start, end - back)
    painter.restore()
    paint_end(painter, end, angle, effect, colour, wide)
    if both_ways:
        paint_end(painter, start, angle + 180, effect, colour, wide)


def line_words(certainty: Certainty) -> str:
    """How the line of a link looks, in words."""
    translate = QCoreApplication.translate
    return {
        Certainty.ESTABLISHED: translate("Lines", "Solid line"),
        Certainty.EARLY: translate("Lines", "Dashed line"),
        Certainty.DEBATED: translate("Lines", "Dotted line"),
        Certainty.NOT_STUDIED: translate("Lines", "Dotted line"),
    }[certainty]


def effect_words(effect: Effect) -> str:
    """What the signal does to the part that it comes to."""
    translate = QCoreApplication.translate
    return {
        Effect.SPEEDS_UP: translate("Lines", "speeds up"),
        Effect.SLOWS_DOWN: translate("Lines", "slows down"),
        Effect.EITHER: translate("Lines", "speeds up or slows down"),
        Effect.NOT_KNOWN: translate("Lines", "effect not known"),
    }[effect]


class LineSample(QWidget):
    """A short line as it is on the brain; words beside it say the same, so it is nothing to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._certainty, self._effect = Certainty.ESTABLISHED, Effect.SPEEDS_UP
        self._both_ways = self._has_end = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_line(self, certainty: Certainty, effect: Effect | None, *, both_ways: bool = False) -> None:
        """Show the line of that certainty, with the sign of `effect` at its end (None: no sign) or at both ends."""
        self._certainty, self._both_ways, self._has_end = certainty, both_ways, effect is not None
        self._effect = effect or Effect.SPEEDS_UP
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As long as a few dashes are."""
        line = self._theme.text_px(Type.SMALL)
        return QSize(round(line * 3.8), round(line * 1.3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, from left to right."""
        painter, wide, colour = QPainter(self), max(2.0, self._theme.text_px(Type.SMALL) * 0.15), QColor(Ink.NAVY)
        box = QRectF(self.rect()).adjusted(wide, 0, -wide, 0)
        start, end = QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
        if self._has_end:
            paint_line(painter, start, end, self._certainty, self._effect, colour, wide, both_ways=self._both_ways)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(line_pen(self._certainty, colour, wide))
            painter.drawLine(start, end)
