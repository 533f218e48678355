"""Scenes: two cells and the gap; the two messengers; the two receptors."""

from math import exp

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from brainexplorer.ui.pictures import signs
from brainexplorer.ui.pictures.drawing import line_pen
from brainexplorer.ui.pictures.motion import bump, drift, ramp
from brainexplorer.ui.pictures.palette import RECEIVING, SENDING, SLOWING, Tint
from brainexplorer.ui.pictures.scene import KeyEntry, Label, Scene
from brainexplorer.ui.pictures.synapse.arrows import paint_way
from brainexplorer.ui.pictures.synapse.cells import curve, ending, paint_cell, paint_soma
from brainexplorer.ui.pictures.synapse.channels import paint_ampa, paint_bubble, paint_nmda
from brainexplorer.ui.pictures.synapse.close_up import (
    LOWER,
    CloseUp,
    docks,
    paint_inflow,
    paint_messengers,
    paint_release,
)
from brainexplorer.ui.theme import Ink


class Cells(Scene):
    """Two whole cells: a signal runs along the one, crosses the gap, and wakes the other."""

    size = (1000.0, 800.0)
    loop_s, still_s = 7.0, 2.2
    FROM, TO = QPointF(200, 235), QPointF(790, 545)
    GAP = QPointF(512, 400)

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("Sending cell"), 165, 200, "left"),
            Label(self.tr("Signal"), *self._signal(self.still_s), "left", (0.5, 0.8, 2.8, 3.1),
                  self._signal),
            Label(self.tr("The gap (synapse)"), self.GAP.x() + 4, self.GAP.y() + 4, "right"),
            Label(self.tr("Receiving cell"), 825, 580, "right"),
        )

    def in_the_way(self) -> tuple[QLineF, ...]:
        """The arms of both cells."""
        sending = [QLineF(self.FROM, QPointF(*tip)) for tip in ((60, 110), (270, 40), (30, 300), (60, 400), (350, 60))]
        taking = [QLineF(self.TO, QPointF(*tip)) for tip in ((800, 320), (970, 450), (660, 740), (960, 760))]
        return (*sending, *taking, QLineF(786, 420, 880, 340), QLineF(self.FROM, self._axon.pointAtPercent(0.6)),
                QLineF(580, 480, 700, 505))

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("A signal runs along the sending cell to its end"),
                self.tr("There it crosses a tiny gap and reaches the next cell"))

    @property
    def _axon(self) -> QPainterPath:
        return curve((200, 235), (300, 275), (360, 240), (480, 372))

    def _signal(self, t: float) -> tuple[float, float]:
        place = self._axon.pointAtPercent(ramp(t, 0.5, 3.0))
        return place.x(), place.y()

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """Both cells at rest."""
        self._paint_sending(painter, 0.0)
        self._paint_receiving(painter, 0.0)

    def _paint_sending(self, painter: QPainter, glow: float) -> None:
        arms = [(curve((200, 235), (150, 180), (130, 130), (60, 110)), 24.0),
                (curve((130, 160), (110, 110), (130, 70), (100, 30)), 14.0),
                (curve((200, 235), (220, 150), (260, 110), (270, 40)), 22.0),
                (curve((250, 130), (290, 110), (320, 100), (350, 60)), 12.0),
                (curve((200, 235), (120, 270), (80, 300), (30, 300)), 22.0),
                (curve((100, 284), (80, 330), (90, 360), (60, 400)), 12.0),
                (self._axon, 26.0), (curve((466, 356), (472, 364), (476, 368), (484, 376)), 58.0)]
        paint_soma(painter, self.FROM, 78, SENDING, arms, glow=glow)

    def _paint_receiving(self, painter: QPainter, glow: float) -> None:
        arms = [(curve((790, 545), (690, 500), (620, 520), (548, 436)), 28.0),
                (curve((536, 424), (540, 428), (544, 432), (550, 438)), 54.0),
                (curve((790, 545), (800, 450), (770, 400), (800, 320)), 22.0),
                (curve((786, 420), (830, 390), (850, 360), (880, 340)), 12.0),
                (curve((790, 545), (880, 510), (920, 500), (970, 450)), 20.0),
                (curve((790, 545), (740, 640), (690, 670), (660, 740)), 20.0),
                (curve((790, 545), (860, 640), (900, 680), (960, 760)), 26.0)]
        paint_soma(painter, self.TO, 80, RECEIVING, arms, glow=glow)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """The signal on its way."""
        glow = bump(t, 4.0, 4.6, 5.6, 6.6)
        if glow > 0:
            self._paint_receiving(painter, glow)
        for number in range(6):
            late = t - 0.05 * number
            if 0.5 < late < 3.02:
                painter.setOpacity((1 - number / 7) * bump(late, 0.5, 0.7, 2.9, 3.05))
                painter.setPen(QPen(QColor(Tint.GLUTAMATE_LINE), 3))
                painter.setBrush(QColor("#ffd25e"))
                painter.drawEllipse(QPointF(*self._signal(late)), 15 - 1.6 * number, 15 - 1.6 * number)
        for number in range(7):
            share = ramp(t, 3.0 + 0.07 * number, 3.9 + 0.07 * number)
            painter.setOpacity(bump(t, 2.95 + 0.07 * number, 3.1 + 0.07 * number, 4.6, 5.2))
            if painter.opacity() > 0:
                start, end = QPointF(490 + 3 * number, 396 - 5 * number), QPointF(518 + 4 * number, 426 - 6 * number)
                signs.glutamate(painter, drift(start, end, share, number, 4), 5.5)
        painter.setOpacity(1.0)

    def paint_arrows(self, painter: QPainter) -> None:
        """Along the sending cell, across the gap, on into the next one."""
        paint_way(painter, (290, 205), (385, 245))
        paint_way(painter, (600, 560), (680, 590))


class Messengers(Scene):
    """Two endings on one cell: the one says go, the other says slow; the cell's own signals follow."""

    size = (1000.0, 880.0)
    loop_s, still_s = 12.0, 3.4
    GO, SLOW = 270.0, 730.0
    TOP = 452.0

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("Glutamate: the “go” messenger"), 206, 190, "left"),
            Label(self.tr("Receiving cell"), 60, 560, "left"),
            Label(self.tr("GABA: the “slow” messenger"), 794, 190, "right"),
            Label(self.tr("Its own signals"), 846, 700, "right"),
        )

    def key(self) -> tuple[KeyEntry, ...]:
        """What its signs stand for."""
        return KeyEntry("glutamate", self.tr("Glutamate: “go”")), KeyEntry("gaba", self.tr("GABA: “slow”"))

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("When glutamate arrives, the receiving cell sends more signals"),
                self.tr("When GABA arrives, it sends fewer"))

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """Two endings, one cell."""
        top = min(extent.top(), -20.0) - 20
        paint_cell(painter, ending(self.GO, top, 310, 400, 120), SENDING)
        paint_cell(painter, ending(self.SLOW, top, 310, 400, 120), SLOWING)
        cell = QPainterPath(QPointF(extent.left() - 30, self.TOP))
        cell.cubicTo(QPointF(250, self.TOP - 14), QPointF(750, self.TOP - 14), QPointF(extent.right() + 30, self.TOP))
        cell.lineTo(extent.right() + 30, extent.bottom() + 30)
        cell.lineTo(extent.left() - 30, extent.bottom() + 30)
        cell.closeSubpath()
        paint_cell(painter, cell, RECEIVING)
        painter.setPen(QPen(QColor(RECEIVING.line), 3))
        painter.setBrush(QColor(Ink.CARD))
        painter.drawRoundedRect(QRectF(150, 610, 700, 180), 26, 26)
        for x, sign, body in ((self.GO, "glutamate", SENDING), (self.SLOW, "gaba", SLOWING)):
            for dx, y in ((-92, 190), (-8, 160), (88, 196), (4, 238)):
                paint_bubble(painter, QPointF(x + dx, y), 36, sign=sign, body=body)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """Messengers cross; the trace of the cell's signals runs."""
        for x, start, sign in ((self.GO, 1.0, "glutamate"), (self.SLOW, 6.6, "gaba")):
            for shift in (-62, 62):
                paint_ampa(painter, QPointF(x + shift, self.TOP - 8),
                           bump(t, start + 1.3, start + 1.8, start + 4.2, start + 4.8),
                           scale=1.05)
            targets = [QPointF(x + shift + side * 24, self.TOP - 76) for shift in (-62, 62) for side in (-1, 1)]
            paint_messengers(painter, t, start, x, [*targets, QPointF(x - 6, 392), QPointF(x + 24, 366)], sign=sign,
                             r=13)
        self._paint_trace(painter, t)

    @staticmethod
    def _paint_trace(painter: QPainter, t: float) -> None:
        """Four seconds of the cell's signals, the newest at the right."""
        trace = QPainterPath()
        peaks = [0.2, 1.3, *(2.6 + 0.42 * n for n in range(10)), 7.2, 8.6, 10.9]
        for step in range(161):
            when = t - 4.6 + 4.6 * step / 160
            high = sum(exp(-((when % 12.0 - peak) / 0.055) ** 2) for peak in peaks)
            point = QPointF(180 + 640 * step / 160, 742 - 92 * min(1.0, high))
            if step:
                trace.lineTo(point)
            else:
                trace.moveTo(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line_pen(Tint.CHARGE, 5.5))
        painter.drawPath(trace)
        painter.setBrush(QColor(Tint.CHARGE))
        painter.drawEllipse(trace.currentPosition(), 9, 9)

    def paint_arrows(self, painter: QPainter) -> None:
        """From the endings to the cell."""
        paint_way(painter, (self.GO - 140, 340), (self.GO - 140, 425))
        paint_way(painter, (self.SLOW + 140, 340), (self.SLOW + 140, 425))


class Receptors(CloseUp):
    """Glutamate opens the AMPA receptor; the plug leaves the NMDA receptor when the cell is busy."""

    loop_s, still_s = 13.0, 7.2
    AMPA, NMDA = 350.0, 640.0

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("Sending cell"), 300, 235, "left"),
            Label(self.tr("AMPA receptor: a dock for a fast “go”"), self.AMPA - 26, LOWER + 30, "left"),
            Label(self.tr("Receiving cell"), 300, 660, "left"),
            Label(self.tr("Glutamate"), self.NMDA + 29, LOWER - 108, "right", (2.6, 3.0, 8.3, 8.8)),
            Label(self.tr("Magnesium: the plug"), self.NMDA + 112, LOWER - 122, "right", (5.6, 6.0, 10.9, 11.2)),
            Label(self.tr("NMDA receptor: a dock for learning"), self.NMDA + 64, LOWER + 30, "right"),
        )

    def key(self) -> tuple[KeyEntry, ...]:
        """What its signs stand for."""
        return (KeyEntry("glutamate", self.tr("Glutamate")), KeyEntry("magnesium", self.tr("Magnesium plug")),
                KeyEntry("charge", self.tr("Charge goes in")))

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("Glutamate opens the AMPA receptor, and charge goes into the cell"),
                self.tr("When the cell is busy, the magnesium plug leaves, and the NMDA receptor opens too"))

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """First the one gate, then the other."""
        ampa, nmda = bump(t, 2.6, 3.1, 10.2, 10.9), bump(t, 5.4, 6.0, 10.2, 10.9)
        away = bump(t, 5.0, 5.9, 11.0, 11.9)
        paint_release(painter, t, 1.0, 470)
        paint_inflow(painter, t, 3.0, 9.0, self.AMPA)
        paint_inflow(painter, t, 6.0, 9.0, self.NMDA, every=0.24)
        paint_ampa(painter, QPointF(self.AMPA, LOWER), ampa)
        paint_nmda(painter, QPointF(self.NMDA, LOWER), nmda)
        signs.magnesium(painter, QPointF(self.NMDA + 112 * away, LOWER - 26 - 96 * away), 20)
        paint_messengers(painter, t, 1.0, 470, [*docks([self.AMPA], 82), *docks([self.NMDA], 108)], stay=6.0)

    def paint_arrows(self, painter: QPainter) -> None:
        """Into the cell through both gates; the plug goes away."""
        paint_way(painter, (self.AMPA - 64, LOWER + 90), (self.AMPA - 64, LOWER + 160))
        paint_way(painter, (self.NMDA + 76, LOWER + 90), (self.NMDA + 76, LOWER + 160))


