"""How the lines of a circuit and the signs at their ends look. All px of the widget."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import cos, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from brainexplorer.atlas.curves import Curve
from brainexplorer.atlas.model import Point
from brainexplorer.ui.theme import Ink, Theme

CASING, CORE = 5.6, 2.4
"""Widths of a line's dark edge and light core, design px."""

HEAD, HEAD_STILL = 13.0, 16.0
"""Length of an arrow head with and without motion, design px."""

_DASH, _DASH_GAP, _DOT_GAP = 13.0, 8.0, 9.5
_BAR = 0.68
"""Half the width of a bar, of an arrow head's length."""

_SHINE = ((18.0, 0.10), (11.0, 0.22))
"""Width (design px) and opacity of the shine around a line."""

_LIGHTEST = 5.5
"""The least contrast of a line's core to its casing."""


def core_colour(colour: QColor) -> QColor:
    """The colour, as much lighter as it must be to stand out from the navy around it."""
    return QColor.fromRgb(_lightened(colour.rgb()))


@lru_cache(maxsize=64)
def _lightened(rgb: int) -> int:
    navy = _luminance(QColor(Ink.NAVY)) + 0.05
    lighter = [_mixed(QColor.fromRgb(rgb), share / 20) for share in range(21)]
    return next(one for one in lighter if (_luminance(one) + 0.05) / navy >= _LIGHTEST).rgb()


def _mixed(colour: QColor, white: float) -> QColor:
    parts = (colour.red(), colour.green(), colour.blue())
    return QColor(*(round(part + (255 - part) * white) for part in parts))


def _luminance(colour: QColor) -> float:
    """Relative luminance, 0..1 (WCAG)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def paint_line(painter: QPainter, points: Iterable[Point], strokes: str, colour: QColor, theme: Theme,
               fine: bool = True) -> None:
    """A line without its ends; dashes and dots have their own dark edges, so that the gaps are gaps on any ground.

    What is painted for one frame only need not be `fine`: its shine is quick.
    """
    line = QPolygonF([QPointF(x, y) for x, y in points])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_shine(painter, line, core_colour(colour), theme, fine)
    for ink, width, edge in ((QColor(Ink.NAVY), CASING, (CASING - CORE) / 2), (core_colour(colour), CORE, 0.0)):
        painter.setPen(_pen(ink, width * theme.unit, edge * theme.unit, strokes, theme.unit))
        painter.drawPolyline(line)


def _paint_shine(painter: QPainter, line: QPolygonF, ink: QColor, theme: Theme, fine: bool) -> None:
    # Smooth edges of wide, faint lines cost more than all the rest.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, fine)
    for width, opacity in _SHINE if fine else _SHINE[1:]:
        ink.setAlphaF(opacity)
        painter.setPen(_pen(ink, width * theme.unit, 0.0, "solid", theme.unit))
        painter.drawPolyline(line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _pen(ink: QColor, width: float, edge: float, strokes: str, unit: float) -> QPen:
    """`edge` px are added to each dash at both of its ends."""
    # Curves turn by little at each of their points: round joins would look the same and cost more.
    cap = Qt.PenCapStyle.RoundCap if strokes == "dotted" else Qt.PenCapStyle.FlatCap
    pen = QPen(ink, width, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.BevelJoin)
    if strokes == "dotted":
        pen.setDashPattern([0.01, _DOT_GAP * unit / width])
    elif strokes == "dashed":
        pen.setDashPattern([(_DASH * unit + 2 * edge) / width, (_DASH_GAP * unit - 2 * edge) / width])
        pen.setDashOffset(edge / width)
    return pen


def _head(curve: Curve, theme: Theme, still: bool) -> float:
    """The length of an arrow head, which leaves something of a short line."""
    return min((HEAD_STILL if still else HEAD) * theme.unit, 0.55 * curve.length)


def head_length(curve: Curve, effect: str, theme: Theme, still: bool) -> float:
    """How far before its end a line must stop for the sign at its end."""
    length = _head(curve, theme, still)
    return {"slows down": 0.15, "either": 0.95, "not known": 0.2}.get(effect, 0.7) * length


def paint_end(painter: QPainter, curve: Curve, effect: str, colour: QColor, theme: Theme, still: bool) -> None:
    """The sign at the end of a line: arrow, bar, both, or an open arrow."""
    length = _head(curve, theme, still)
    heading = curve.heading(curve.length, over=length)
    tip = curve.points[-1]
    if effect == "not known":
        _paint_strokes(painter, [_arrow(tip, heading, length)[:3]], colour, theme)
        return
    if effect in ("slows down", "either"):
        bar_at = _moved(tip, heading, -0.15 * length)
        _paint_strokes(painter, [_bar(bar_at, heading, _BAR * length)], colour, theme)
    if effect != "slows down":
        back = 0.42 * length if effect == "either" else 0.0
        _paint_arrow(painter, _arrow(_moved(tip, heading, -back), heading, length), colour, theme)


def _moved(point: Point, heading: float, along: float, aside: float = 0.0) -> Point:
    return Point(
        point.x + along * cos(heading) - aside * sin(heading), point.y + along * sin(heading) + aside * cos(heading)
    )


def _arrow(tip: Point, heading: float, length: float) -> list[Point]:
    """One barb, the tip, the other barb, and the notch between them."""
    half = 0.52 * length
    return [
        _moved(tip, heading, -length, half), tip, _moved(tip, heading, -length, -half),
        _moved(tip, heading, -0.74 * length),
    ]


def _bar(middle: Point, heading: float, half: float) -> list[Point]:
    return [_moved(middle, heading, 0, half), _moved(middle, heading, 0, -half)]


def _paint_arrow(painter: QPainter, points: Sequence[Point], colour: QColor, theme: Theme) -> None:
    shape = QPolygonF([QPointF(x, y) for x, y in points])
    edge = (CASING - CORE) * theme.unit
    painter.setPen(QPen(QColor(Ink.NAVY), edge, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                        Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(Ink.NAVY))
    painter.drawPolygon(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(core_colour(colour))
    painter.drawPolygon(shape)


def _paint_strokes(painter: QPainter, lines: Sequence[Sequence[Point]], colour: QColor, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((QColor(Ink.NAVY), CASING + 1.0), (core_colour(colour), CORE + 0.8)):
        painter.setPen(QPen(ink, width * theme.unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                            Qt.PenJoinStyle.RoundJoin))
        for line in lines:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
