"""Scenes: fewer links after long stress; the build switch; new links."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from brainexplorer.ui.pictures import signs
from brainexplorer.ui.pictures.drawing import line_pen
from brainexplorer.ui.pictures.motion import between, bump, drift, fading, flow, ramp
from brainexplorer.ui.pictures.palette import RECEIVING, SENDING, Tint
from brainexplorer.ui.pictures.scene import KeyEntry, Label, Scene
from brainexplorer.ui.pictures.synapse.arrows import paint_way
from brainexplorer.ui.pictures.synapse.cells import Spine, arm, ending, knobs, paint_cell
from brainexplorer.ui.pictures.synapse.channels import paint_fork
from brainexplorer.ui.pictures.synapse.close_up import LOWER, CloseUp
from brainexplorer.ui.theme import Ink


def in_animals() -> str:
    """In whom it was seen."""
    return QCoreApplication.translate("SynapsePicture", "In animal studies")


class Stress(Scene):
    """Two stretches of a receiving arm: many spines; fewer after long stress. What went leaves a broken outline."""

    size = (1000.0, 780.0)
    loop_s, still_s = 9.0, 7.0
    XS = (90.0, 205.0, 320.0, 440.0, 555.0, 670.0, 790.0, 905.0)
    HIGHS = (120.0, 150.0, 112.0, 146.0, 124.0, 152.0, 116.0, 138.0)
    LOST, THIN = (1, 3, 6), (2, 5)
    FIRST, SECOND = (250.0, 330.0), (620.0, 700.0)

    def tag(self) -> str:
        """In whom."""
        return in_animals()

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("Many links"), 90, 160, "left"),
            Label(self.tr("After long stress: fewer links"), 90, 540, "left", (1.8, 2.6, 8.0, 8.4)),
            Label(self.tr("A spine: one link to another cell"), 905, 150, "right"),
            Label(self.tr("This link is gone"), 790, 540, "right", (1.8, 2.6, 8.0, 8.4)),
        )

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("In animal studies, long stress left fewer of these links in some parts of the brain"),
                self.tr("In such studies, links also grew again"))

    def spines(self, stressed: float) -> list[Spine]:
        """All of them; of the lost ones nothing is left when `stressed` is 1."""
        return [Spine(x, high, 74 - (26 * stressed if n in self.THIN else 0), 1 - stressed * (n in self.LOST))
                for n, (x, high) in enumerate(zip(self.XS, self.HIGHS, strict=True))]

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """The first stretch."""
        self._paint_arm(painter, extent, self.FIRST, 0.0)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """The second one loses some of its spines."""
        self._paint_arm(painter, extent, self.SECOND, bump(t, 0.4, 2.8, 8.0, 8.9))

    def _paint_arm(self, painter: QPainter, extent: QRectF, at: tuple[float, float], stressed: float) -> None:
        ends = extent.left() - 30, extent.right() + 30
        if stressed > 0.3:
            pen = QPen(QColor(Tint.SOFT_LINE), 3.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2.4, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setOpacity(min(1.0, (stressed - 0.3) * 2))
            painter.drawPath(knobs(at[0], [self.spines(0.0)[n] for n in sorted((*self.LOST, *self.THIN))]))
            painter.setOpacity(1.0)
        paint_cell(painter, arm(*ends, *at, self.spines(stressed)), RECEIVING, skin=10)

    def paint_arrows(self, painter: QPainter) -> None:
        """From the first to the second."""
        paint_way(painter, (500, 372), (500, 440))


class Links(Scene):
    """New spines grow on a receiving arm and meet endings."""

    size = (1000.0, 720.0)
    loop_s, still_s = 10.0, 7.5
    OLD, NEW = (130.0, 500.0, 870.0), (315.0, 685.0)
    ARM = (520.0, 610.0)

    def tag(self) -> str:
        """In whom."""
        return in_animals()

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("Sending cells"), 112, 150, "left"),
            Label(self.tr("New spine, new link"), self.NEW[0] - 16, 366, "left", (3.2, 4.2, 9.1, 9.4)),
            Label(self.tr("Old link"), 892, 380, "right"),
            Label(self.tr("Receiving cell"), 840, 566, "right"),
        )

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("In animal studies, new links grew within about a day after ketamine"),
                self.tr("This has not been seen directly in people"))

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """The endings."""
        top = min(extent.top(), -20.0) - 20
        for x in (*self.OLD, *self.NEW):
            paint_cell(painter, ending(x, top, 270, 150, 56), SENDING, skin=9)
            for dx, y in ((-26, 206), (22, 196), (0, 236)):
                signs.glutamate(painter, QPointF(x + dx, y), 9)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """The old ones stay, the new ones grow; then messengers cross there too."""
        spines = [Spine(x, 205, 128) for x in self.OLD]
        spines += [Spine(x, 205, 128, ramp(t, 1.2 + 1.2 * n, 4.6 + 1.2 * n) * (1 - ramp(t, 9.3, 9.95)))
                   for n, x in enumerate(self.NEW)]
        spines.sort()
        ends = extent.left() - 30, extent.right() + 30
        paint_cell(painter, arm(*ends, *self.ARM, spines), RECEIVING, skin=10)
        for n, x in enumerate(self.NEW):
            self._paint_new(painter, x, ramp(t, 1.6 + 1.2 * n, 4.6 + 1.2 * n) * (1 - ramp(t, 9.2, 9.8)))
        for x in (*self.OLD, *self.NEW):
            begin = 0.5 if x in self.OLD else 6.2
            for number, share in flow(t, begin, 8.2, 0.5, 0.9):
                painter.setOpacity(fading(share))
                signs.glutamate(painter, drift(QPointF(x, 278), QPointF(x + 22 * (number % 3 - 1), 308), share, number,
                                               10), 7)
        painter.setOpacity(1.0)

    @staticmethod
    def _paint_new(painter: QPainter, x: float, seen: float) -> None:
        """Strokes around a new spine, so that it is known as new without its colour."""
        painter.setOpacity(seen)
        painter.setPen(line_pen(Tint.GROWTH_LINE, 6.0))
        for side in (-1, 1):
            for y in (340, 372, 404):
                painter.drawLine(QPointF(x + side * 82, y), QPointF(x + side * 104, y + (y - 372) * 0.3))
        painter.setOpacity(1.0)

    def paint_arrows(self, painter: QPainter) -> None:
        """They grow upward."""
        for x in self.NEW:
            paint_way(painter, (x, 480), (x, 400))


class Growth(CloseUp):
    """BDNF meets its receptor; a switch inside the cell turns on; the cell makes what links are built of."""

    loop_s, still_s = 12.0, 8.6
    TRKB, SWITCH = QPointF(640, LOWER + 4), QPointF(500, 838)
    head = 660.0

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("BDNF: a growth helper"), 484, 388, "left", (0.0, 0.4, 11.0, 11.5)),
            Label(self.tr("New building blocks"), 352, 610, "left", (7.2, 7.9, 10.7, 11.1)),
            Label(self.tr("Sending cell"), 700, 235, "right"),
            Label(self.tr("TrkB: its receptor"), self.TRKB.x() + 26, LOWER - 30, "right"),
            Label(self.tr("mTOR: the build switch"), self.SWITCH.x() + 74, self.SWITCH.y(), "right"),
        )

    def key(self) -> tuple[KeyEntry, ...]:
        """What its signs stand for."""
        return KeyEntry("growth", self.tr("BDNF")), KeyEntry("block", self.tr("Building blocks"))

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("BDNF meets its receptor, TrkB"), self.tr("That turns on mTOR, a switch inside the cell"),
                self.tr("The cell makes new building blocks for its links"))

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """Step by step."""
        caught, on = ramp(t, 2.4, 3.0), bump(t, 4.6, 5.2, 11.0, 11.6)
        self._paint_path(painter, t)
        paint_fork(painter, self.TRKB, lit=caught)
        painter.setOpacity(bump(t, 0.0, 0.4, 11.0, 11.8))
        for number, (x, y) in enumerate(((360, 404), (480, 388), (800, 396))):
            signs.growth(painter, QPointF(x + 10 * ramp(t, 1, 8), y + 6 * (number % 2)), 17)
        signs.growth(painter, between(QPointF(560, 386), self.TRKB - QPointF(0, 58), ramp(t, 1.0, 2.6)), 18)
        painter.setOpacity(1.0)
        self._paint_switch(painter, on)
        self._paint_blocks(painter, t)

    def _paint_path(self, painter: QPainter, t: float) -> None:
        """Steps from the receptor down to the switch."""
        for number in range(5):
            share = (number + 1) / 6
            place = between(self.TRKB + QPointF(0, 70), self.SWITCH + QPointF(30, -50), share)
            lit = bump(t, 3.0 + 0.3 * number, 3.3 + 0.3 * number, 10.8, 11.4)
            painter.setPen(QPen(QColor(Tint.GROWTH_LINE), 3.5))
            painter.setBrush(QColor(Tint.GROWTH if lit > 0.5 else Ink.CARD))
            painter.drawEllipse(place, 8 + 3 * lit, 8 + 3 * lit)

    def _paint_switch(self, painter: QPainter, on: float) -> None:
        """A switch, its knob at the right and a tick on it when it is on."""
        x, y = self.SWITCH.x(), self.SWITCH.y()
        painter.setPen(QPen(QColor(Tint.GROWTH_LINE), 5))
        painter.setBrush(QColor(Tint.GROWTH if on > 0.5 else "#e4e4de"))
        painter.drawRoundedRect(QRectF(x - 70, y - 33, 140, 66), 33, 33)
        knob = QPointF(x - 37 + 74 * on, y)
        painter.setBrush(QColor(Ink.CARD))
        painter.drawEllipse(knob, 25, 25)
        if on > 0.5:
            painter.setPen(line_pen(Tint.GROWTH_LINE, 6))
            painter.drawPolyline([knob + QPointF(-10, 1), knob + QPointF(-3, 9), knob + QPointF(11, -9)])

    def _paint_blocks(self, painter: QPainter, t: float) -> None:
        """Out of the switch and up into the spine, where they pile up."""
        places = _pile(QPointF(300, 640), 4, 3)
        for number, place in enumerate(places):
            go = 5.4 + 0.28 * number
            seen = bump(t, go, go + 0.2, 10.8, 11.4)
            if seen > 0:
                painter.setOpacity(seen)
                signs.block(painter, between(self.SWITCH - QPointF(60, 40), place, ramp(t, go, go + 1.3)), 17)
        painter.setOpacity(1.0)

    def paint_arrows(self, painter: QPainter) -> None:
        """From helper to switch to blocks."""
        paint_way(painter, (700, 620), (640, 720))
        paint_way(painter, (436, 760), (400, 690))


def _pile(corner: QPointF, columns: int, rows: int) -> Sequence[QPointF]:
    """Places of bricks from the bottom row up, every second row set off by half a brick."""
    return [corner + QPointF(44 * column + 20 * (row % 2), -30 * row) for row in range(rows)
            for column in range(columns)]
