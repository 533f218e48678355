"""How regions, leaders and names look in each of their states."""

from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from brainexplorer.atlas.model import Kind
from brainexplorer.ui.theme import Ink, Theme, Type

SMALL_PX = 46
"""A region narrower than this (design px) has thinner lines when chosen."""


TINY_PX = 22
"""A region narrower than this (design px) has a ring around it when chosen."""


class Look(Enum):
    """The state in which a region is shown: opacity of its fill and of its line, width of its line (design px)."""

    QUIET = (0.16, 0.80, 1.6)
    FAINT = (0.00, 0.30, 1.2)
    POINTED = (0.42, 1.00, 3.0)


def paint_region(painter: QPainter, path: QPainterPath, colour: QColor, kind: Kind, look: Look, theme: Theme) -> None:
    """A region as part of the whole; one that lies behind the shown surface is dashed and softer."""
    fill, line, width = look.value
    softer = 0.6 if kind is Kind.BEHIND else 1.0
    painter.setBrush(_faded(colour, fill * softer) if fill else Qt.BrushStyle.NoBrush)
    pen = QPen(_faded(colour.darker(115), line), width * theme.unit)
    if kind is Kind.BEHIND:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawPath(path)


class Mark(Enum):
    """How a name and its leader look: as one of many, under the pointer or the keyboard, or chosen."""

    QUIET = "quiet"
    POINTED = "pointed"
    CHOSEN = "chosen"


def paint_chosen(painter: QPainter, path: QPainterPath, colour: QColor, kind: Kind, theme: Theme, ring: float) -> None:
    """The chosen region: coloured, with a white line inside a dark one. `ring` 0..1 widens the white line on arrival.

    What lies below shows through a little. A small region has thin lines, so that its colour is not lost in them.
    """
    extent = min(path.boundingRect().width(), path.boundingRect().height())
    line = min(1.0, max(0.4, extent / (SMALL_PX * theme.unit))) * theme.unit
    white = (4.0 + 4.0 * ring) * line
    if kind is not Kind.WHOLE:  # that has been painted already, as a body
        painter.fillPath(path, _faded(colour, 0.70 if kind is Kind.BEHIND else 0.76))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_outline_pen(QColor(Ink.NAVY), white + 3.5 * line))
    painter.drawPath(path)
    painter.setPen(_outline_pen(QColor("#ffffff"), white))
    painter.drawPath(path)
    if kind is Kind.BEHIND:
        pen = _outline_pen(QColor(Ink.NAVY), 1.6 * line)
        pen.setDashPattern([4, 3])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(path)


def halo_radius(path: QPainterPath, theme: Theme) -> float:
    """How far from its middle a ring stands around a region that is too small to be seen at once, px; else 0."""
    box = path.boundingRect()
    if min(box.width(), box.height()) > TINY_PX * theme.unit:
        return 0.0
    return max(box.width(), box.height()) / 2 + 11 * theme.unit


def paint_halo(painter: QPainter, path: QPainterPath, theme: Theme) -> None:
    """A ring around a tiny chosen region."""
    radius = halo_radius(path, theme)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (("#ffffff", 6.0), (Ink.NAVY, 2.6)):
        painter.setPen(QPen(QColor(colour), width * theme.unit))
        painter.drawEllipse(path.boundingRect().center(), radius, radius)


def paint_focus(painter: QPainter, path: QPainterPath, theme: Theme) -> None:
    """Where the keyboard is."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_outline_pen(QColor("#ffffff"), 7 * theme.unit))
    painter.drawPath(path)
    painter.setPen(_outline_pen(QColor(Ink.FOCUS), 4 * theme.unit))
    painter.drawPath(path)


def paint_ring(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The keyboard is on the brain as a whole."""
    inset = 3 * theme.unit
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(Ink.FOCUS), 3 * theme.unit))
    painter.drawRect(rect.adjusted(inset, inset, -inset, -inset))


def paint_leader(painter: QPainter, anchor: QPointF, port: QPointF, theme: Theme, mark: Mark,
                 dot: bool = True) -> None:
    """The line from a name to its region, with a dot on the region."""
    strong = mark is not Mark.QUIET
    width = (2.2 if strong else 1.3) * theme.unit
    ink = QColor(Ink.NAVY if strong else "#4b5560")
    painter.setPen(QPen(_faded(QColor(Ink.PAPER), 0.75), width + 2 * theme.unit))
    painter.drawLine(QLineF(anchor, port))
    painter.setPen(QPen(ink, width))
    painter.drawLine(QLineF(anchor, port))
    if not dot:
        return
    painter.setBrush(QColor("#ffffff"))
    radius = (4.2 if strong else 3.6) * theme.unit
    painter.drawEllipse(anchor, radius, radius)


def paint_name(painter: QPainter, pill: QRectF, name: str, colour: QColor, theme: Theme, mark: Mark) -> None:
    """A name in its pill: white with the region's colour at its edge, thicker when pointed at; navy when chosen."""
    chosen = mark is Mark.CHOSEN
    painter.setPen(QPen(colour, {Mark.QUIET: 2.0, Mark.POINTED: 4.5, Mark.CHOSEN: 3.0}[mark] * theme.unit))
    painter.setBrush(QColor(Ink.NAVY if chosen else Ink.CARD))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(QColor(Ink.ON_NAVY if chosen else Ink.TEXT))
    painter.setFont(theme.font(Type.LABEL))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, name)


def _faded(colour: QColor, opacity: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(opacity)
    return faded


def _outline_pen(colour: QColor, width: float) -> QPen:
    """Outlines turn by little at each of their many points: round joins would look the same and cost far more."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.BevelJoin)
