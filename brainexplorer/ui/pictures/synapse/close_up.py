"""The close view that most of the story plays in: the ending above, the gap, the spine with its receptors below."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from brainexplorer.ui.pictures import signs
from brainexplorer.ui.pictures.motion import bump, drift, fading, flow, ramp, spread
from brainexplorer.ui.pictures.palette import RECEIVING, SENDING
from brainexplorer.ui.pictures.scene import Scene
from brainexplorer.ui.pictures.synapse.cells import big_spine, ending, paint_cell
from brainexplorer.ui.pictures.synapse.channels import paint_bubble, paint_opening

MIDDLE = 500.0
UPPER, LOWER = 310.0, 474.0
"""The two membranes that face each other across the gap."""

HEAD, NECK = 680.0, 150.0
SHAFT = (790.0, 890.0)
BUBBLE = 44.0
RESTING = ((318.0, 160.0), (424.0, 106.0), (566.0, 112.0), (676.0, 168.0), (494.0, 204.0))
"""Bubbles that wait."""


def cell_above(extent: QRectF, wide: float = 620.0) -> QPainterPath:
    """The ending, its arm coming from beyond the edge."""
    return ending(MIDDLE, min(extent.top(), -20.0) - 20, UPPER, wide, 150.0)


def cell_below(extent: QRectF, head: float = HEAD) -> QPainterPath:
    """The spine, its arm running from edge to edge."""
    return big_spine(MIDDLE, LOWER, SHAFT, (extent.left() - 30, extent.right() + 30), head, NECK)


class CloseUp(Scene):
    """Both cells in the ground; helpers for what happens between them."""

    size = (1000.0, 910.0)
    head = HEAD
    resting: Sequence[tuple[float, float]] = RESTING

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """The two cells, and bubbles that wait."""
        paint_cell(painter, cell_above(extent), SENDING)
        paint_cell(painter, cell_below(extent, self.head), RECEIVING)
        for x, y in self.resting:
            paint_bubble(painter, QPointF(x, y), BUBBLE)


def paint_release(painter: QPainter, t: float, start: float, x: float) -> None:
    """A bubble goes down to the membrane, opens into the gap, and is gone; from `start` on, within 2.6 s."""
    down = ramp(t, start - 0.9, start)
    if t < start:
        paint_bubble(painter, QPointF(x, UPPER - 120 + 70 * down), BUBBLE)
    elif t < start + 1.5:
        painter.setOpacity(1.0 - ramp(t, start + 0.8, start + 1.5))
        paint_opening(painter, QPointF(x, UPPER - 40), BUBBLE, ramp(t, start, start + 0.5))
        painter.setOpacity(1.0)


def paint_messengers(painter: QPainter, t: float, start: float, x: float, targets: Sequence[QPointF], *,
                     stay: float = 2.5, sign: str = "glutamate", r: float = 13.5) -> None:
    """Messengers leave the opened bubble at `x`, go to their places, stay there, fade."""
    for number, target in enumerate(targets):
        go = start + 0.25 + 0.09 * number
        share = ramp(t, go, go + 1.2)
        seen = bump(t, go - 0.02, go + 0.1, go + 1.2 + stay, go + 1.9 + stay)
        if seen > 0:
            painter.setOpacity(seen)
            begin = QPointF(x + 20 * spread(number), UPPER - 20)
            signs.SIGNS[sign](painter, drift(begin, target, share, number, 30), r)
    painter.setOpacity(1.0)


def docks(xs: Sequence[float], reach: float) -> list[QPointF]:
    """Places at the tops of receptors, one on either side of each pore."""
    return [QPointF(x + side * 29, LOWER - reach) for x in xs for side in (-1, 1)]


def paint_inflow(painter: QPainter, t: float, start: float, end: float, x: float, *, every: float = 0.32,
                 r: float = 11.0, life: float = 1.5, deep: float = 150.0) -> None:
    """Charge goes through a pore into the cell below, between two instants."""
    for number, share in flow(t, start, end, every, life):
        painter.setOpacity(fading(share))
        fall = share * share * 0.4 + share * 0.6
        side = 60.0 * spread(number, x) * max(0.0, share - 0.45)
        signs.charge(painter, QPointF(x + side, LOWER - 90 + (90 + deep) * fall), r)
    painter.setOpacity(1.0)


def paint_waiting_charge(painter: QPainter, t: float, x: float, seen: float = 1.0) -> None:
    """Charge that would go in, and hovers above a closed pore."""
    for number in range(4):
        sway = 5.0 * ((t * 0.7 + number * 0.37) % 1.0 - 0.5)
        painter.setOpacity(seen)
        place = QPointF(x - 36 + 24 * number, LOWER - 122 - 13 * (number % 2) + sway)
        signs.charge(painter, place, 10.0)
    painter.setOpacity(1.0)
