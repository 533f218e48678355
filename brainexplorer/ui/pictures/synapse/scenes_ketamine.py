"""Scenes: ketamine in the channel; the brake; the burst; later."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from brainexplorer.ui.pictures import signs
from brainexplorer.ui.pictures.motion import between, bump, drift, fading, flow, ramp
from brainexplorer.ui.pictures.palette import RECEIVING, SENDING, SLOWING
from brainexplorer.ui.pictures.scene import KeyEntry, Label, Scene
from brainexplorer.ui.pictures.synapse.arrows import paint_stop, paint_way
from brainexplorer.ui.pictures.synapse.cells import curve, paint_soma
from brainexplorer.ui.pictures.synapse.channels import PORE_Y, paint_ampa, paint_nmda
from brainexplorer.ui.pictures.synapse.close_up import (
    LOWER,
    CloseUp,
    docks,
    paint_inflow,
    paint_messengers,
    paint_release,
    paint_waiting_charge,
)

KETAMINE = 27.0
"""The size of its sign in a close view."""


class Block(CloseUp):
    """Ketamine drifts in and sits in the open NMDA channel; nothing goes through any more."""

    loop_s, still_s = 11.0, 7.5
    NMDA, AMPA = 520.0, (310.0,)
    CHANNEL = QPointF(NMDA, LOWER + PORE_Y)
    """Where ketamine sits."""

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("Sending cell"), 300, 235, "left"),
            Label(self.tr("AMPA receptor"), self.AMPA[0] - 24, LOWER + 24, "left"),
            Label(self.tr("Receiving cell"), 300, 660, "left"),
            Label(self.tr("Ketamine sits in the open channel"), self.CHANNEL.x() + 8, self.CHANNEL.y(), "right",
                  (4.1, 4.5, 10.3, 10.7)),
            Label(self.tr("NMDA receptor"), self.NMDA + 62, LOWER + 56, "right"),
        )

    def key(self) -> tuple[KeyEntry, ...]:
        """What its signs stand for."""
        return (KeyEntry("ketamine", self.tr("Ketamine")), KeyEntry("glutamate", self.tr("Glutamate")),
                KeyEntry("charge", self.tr("Charge")))

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("The NMDA receptor is open, and charge goes in"),
                self.tr("Then ketamine enters the open channel and blocks it"))

    def ketamine_at(self, t: float) -> QPointF:
        """Where the one that blocks is."""
        outside = between(QPointF(930, 300), QPointF(self.NMDA, LOWER - 110), ramp(t, 1.6, 3.6))
        return between(outside, self.CHANNEL, ramp(t, 3.5, 4.5))

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """First charge goes through, then not."""
        paint_inflow(painter, t, -1.4, 3.1, self.NMDA, every=0.26)
        for x in self.AMPA:
            paint_ampa(painter, QPointF(x, LOWER), 0.0)
        paint_nmda(painter, QPointF(self.NMDA, LOWER), 1.0)
        for place in docks([self.NMDA], 108):
            signs.glutamate(painter, place + QPointF(34 if place.x() > self.NMDA else -34, 0), 13.5)
        paint_waiting_charge(painter, t, self.NMDA, bump(t, 4.6, 5.4, 10.3, 10.9))
        painter.setOpacity(bump(t, 1.2, 1.7, 10.4, 10.95))
        for number, (x, y) in enumerate(((880, 340), (150, 396))):
            sway = QPointF(14 * ramp(t, 1, 6) * (-1) ** number, 10 * ramp(t, 2, 9))
            signs.ketamine(painter, QPointF(x, y) + sway, KETAMINE * 0.92)
        signs.ketamine(painter, self.ketamine_at(t), KETAMINE)
        painter.setOpacity(1.0)

    def paint_arrows(self, painter: QPainter) -> None:
        """How it came in; no way below it."""
        paint_way(painter, (680, 352), (566, 400))
        paint_stop(painter, (self.NMDA, LOWER + 124))


class Burst(CloseUp):
    """Much glutamate at once; it opens AMPA receptors, and the cell is busy."""

    loop_s, still_s = 9.0, 4.3
    AMPA, NMDA = (262.0, 398.0, 736.0), 570.0
    resting = ((330.0, 150.0), (660.0, 160.0))

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("A burst of glutamate"), 392, 372, "left", (2.4, 2.8, 6.4, 7.0)),
            Label(self.tr("AMPA receptor, open"), self.AMPA[0] - 24, LOWER + 24, "left", (2.5, 2.9, 7.3, 7.7)),
            Label(self.tr("Charge goes in"), 282, 640, "left", (2.9, 3.4, 7.0, 7.6)),
            Label(self.tr("Sending cell"), 700, 235, "right"),
            Label(self.tr("NMDA receptor with ketamine"), self.NMDA + 6, LOWER + PORE_Y, "right"),
            Label(self.tr("Receiving cell"), 726, 660, "right"),
        )

    def key(self) -> tuple[KeyEntry, ...]:
        """What its signs stand for."""
        return (KeyEntry("glutamate", self.tr("Glutamate")), KeyEntry("ketamine", self.tr("Ketamine")),
                KeyEntry("charge", self.tr("Charge goes in")))

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("The sending cell lets out a burst of glutamate"),
                self.tr("It opens AMPA receptors, and charge goes into the next cell"))

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """Bubble after bubble opens."""
        starts = ((1.0, 400.0), (1.6, 560.0), (2.2, 300.0), (2.8, 650.0), (3.4, 470.0))
        for start, x in starts:
            paint_release(painter, t, start, x)
        opened = bump(t, 2.4, 3.0, 7.2, 8.0)
        for n, x in enumerate(self.AMPA):
            paint_inflow(painter, t, 2.8 + 0.1 * n, 6.6, x, every=0.2, deep=170)
            paint_ampa(painter, QPointF(x, LOWER), opened)
        paint_nmda(painter, QPointF(self.NMDA, LOWER), 1.0)
        signs.ketamine(painter, QPointF(self.NMDA, LOWER + PORE_Y), KETAMINE)
        for n, (start, x) in enumerate(starts):
            targets = docks(self.AMPA, 82)[n:n + 4]
            targets += [QPointF(x + 90 * side, LOWER - 110 + 9 * n) for side in (-1.0, 0.4)]
            paint_messengers(painter, t, start, x, targets, stay=2.6)

    def paint_arrows(self, painter: QPainter) -> None:
        """Across the gap and into the cell."""
        paint_way(painter, (650, 352), (690, 404))
        for x in (self.AMPA[1], self.AMPA[2]):
            paint_way(painter, (x + 50, LOWER + 84), (x + 50, LOWER + 150))


class Later(CloseUp):
    """The medicine has gone; a larger spine with more receptors stays for a while."""

    loop_s, still_s = 11.0, 8.0
    AMPA, NMDA = (226.0, 346.0, 654.0, 774.0), 500.0
    head = 760.0

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("The link is stronger for now"), self.AMPA[0] - 24, LOWER + 24, "left"),
            Label(self.tr("Receiving cell"), 270, 660, "left"),
            Label(self.tr("Ketamine is gone"), 900, 402, "right", (2.9, 3.4, 10.2, 10.6)),
            Label(self.tr("The channel is free again"), self.NMDA + 52, LOWER + 50, "right", (1.8, 2.4, 10.2, 10.6)),
        )

    def key(self) -> tuple[KeyEntry, ...]:
        """What its signs stand for."""
        return (KeyEntry("ketamine-gone", self.tr("Where ketamine was")), KeyEntry("glutamate", self.tr("Glutamate")),
                KeyEntry("charge", self.tr("Charge goes in")))

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("Within hours the body clears ketamine out of the channel"),
                self.tr("The change in the link may last for days"))

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """It leaves; signals go on."""
        gone = ramp(t, 1.0, 3.2)
        paint_release(painter, t, 4.6, 430)
        opened = bump(t, 6.0, 6.5, 9.6, 10.2)
        for x in self.AMPA:
            paint_inflow(painter, t, 6.2, 8.8, x, every=0.34)
            paint_ampa(painter, QPointF(x, LOWER), opened)
        paint_nmda(painter, QPointF(self.NMDA, LOWER), 0.3)
        painter.setOpacity(bump(t, 3.2, 4.0, 10.3, 10.9))
        signs.magnesium(painter, QPointF(self.NMDA, LOWER - 24), 20)
        place = between(QPointF(self.NMDA, LOWER + PORE_Y), QPointF(900, 402), gone)
        painter.setOpacity(1.0 - ramp(t, 2.6, 3.6) if t < 10 else ramp(t, 10.5, 11.0))
        signs.ketamine(painter, place, KETAMINE)
        painter.setOpacity(bump(t, 2.6, 3.6, 10.2, 10.8))
        signs.ketamine_gone(painter, place, KETAMINE)
        painter.setOpacity(1.0)
        paint_messengers(painter, t, 4.6, 430, docks(self.AMPA, 82), stay=3.2)

    def paint_arrows(self, painter: QPainter) -> None:
        """It went that way."""
        paint_way(painter, (560, 408), (850, 402))


class Brake(Scene):
    """Three cells: ketamine quiets the one that slows, so that the sending cell says more."""

    size = (1000.0, 840.0)
    loop_s, still_s = 12.0, 8.6
    SLOW, SEND, GET = QPointF(215, 560), QPointF(520, 250), QPointF(800, 620)

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("Ketamine quiets this “slow” cell first"), 150, 500, "left", (4.2, 4.8, 11.1, 11.6)),
            Label(self.tr("GABA: fewer “slow” signals"), 356, 410, "left", (5.0, 5.6, 11.1, 11.6)),
            Label(self.tr("Sending cell"), 545, 222, "right"),
            Label(self.tr("Glutamate: more “go” signals"), 690, 452, "right", (6.4, 6.9, 11.0, 11.6)),
            Label(self.tr("Receiving cell"), 826, 650, "right"),
        )

    def key(self) -> tuple[KeyEntry, ...]:
        """What its signs stand for."""
        return (KeyEntry("ketamine", self.tr("Ketamine")), KeyEntry("gaba", self.tr("GABA: “slow”")),
                KeyEntry("glutamate", self.tr("Glutamate: “go”")))

    def told(self) -> tuple[str, ...]:
        """What happens."""
        return (self.tr("A “slow” cell holds the sending cell back with GABA"),
                self.tr("Ketamine quiets the “slow” cell first"),
                self.tr("Then the sending cell lets out more glutamate"))

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """The three cells at rest."""
        arms = [(curve((800, 620), (740, 560), (740, 530), (716, 490)), 26.0),
                (curve((712, 484), (716, 490), (718, 494), (722, 500)), 50.0),
                (curve((800, 620), (880, 570), (910, 560), (960, 520)), 20.0),
                (curve((800, 620), (870, 700), (890, 740), (930, 820)), 26.0),
                (curve((800, 620), (730, 680), (700, 720), (660, 780)), 18.0)]
        paint_soma(painter, self.GET, 76, RECEIVING, arms)
        self._paint_sender(painter, 0.0)
        self._paint_slower(painter, 0.0)

    def _paint_sender(self, painter: QPainter, glow: float) -> None:
        arms = [(curve((520, 250), (480, 160), (420, 120), (400, 40)), 22.0),
                (curve((520, 250), (560, 150), (620, 120), (640, 40)), 22.0),
                (curve((520, 250), (600, 300), (640, 360), (672, 424)), 26.0),
                (curve((668, 418), (670, 422), (672, 426), (676, 432)), 54.0),
                (curve((440, 130), (400, 120), (370, 130), (330, 110)), 12.0),
                (curve((600, 140), (650, 130), (680, 140), (730, 110)), 12.0)]
        paint_soma(painter, self.SEND, 74, SENDING, arms, glow=glow)

    def _paint_slower(self, painter: QPainter, quiet: float) -> None:
        arms = [(curve((215, 560), (140, 500), (110, 470), (50, 460)), 20.0),
                (curve((215, 560), (140, 620), (110, 660), (60, 700)), 20.0),
                (curve((215, 560), (230, 650), (260, 700), (270, 770)), 20.0),
                (curve((215, 560), (300, 480), (360, 410), (418, 354)), 22.0),
                (curve((414, 358), (418, 354), (422, 350), (428, 344)), 50.0)]
        paint_soma(painter, self.SLOW, 70, SLOWING, arms)
        paint_nmda(painter, QPointF(215, 486), 1.0, scale=0.62)
        if quiet > 0:
            veil = QColor("#ffffff")
            veil.setAlphaF(0.45 * quiet)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawEllipse(self.SLOW, 70, 70)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """Slow, then quiet; little, then more."""
        quiet, busy = bump(t, 4.6, 5.4, 11.0, 11.8), bump(t, 6.0, 7.0, 10.8, 11.6)
        if busy > 0:
            self._paint_sender(painter, busy)
        self._paint_slower(painter, quiet)
        for number, share in flow(t, -2.0, 4.2, 0.34, 1.1):
            painter.setOpacity(fading(share))
            signs.gaba(painter, drift(QPointF(434, 338), QPointF(466, 304), share, number, 26), 11)
        for number, share in flow(t, 0.4, 5.6, 1.7, 1.2):
            self._go(painter, number, share)
        for number, share in flow(t, 6.4, 10.6, 0.16, 1.2):
            self._go(painter, number, share)
        painter.setOpacity(bump(t, 2.2, 2.7, 11.2, 11.8))
        sit = QPointF(215, 490)
        signs.ketamine(painter, between(QPointF(60, 330), sit, ramp(t, 2.6, 4.6)), 17)
        signs.ketamine(painter, QPointF(110 + 8 * ramp(t, 2, 9), 372), 15)
        painter.setOpacity(1.0)

    @staticmethod
    def _go(painter: QPainter, number: int, share: float) -> None:
        painter.setOpacity(fading(share))
        signs.glutamate(painter, drift(QPointF(684, 440), QPointF(708, 482), share, number, 40), 9.5)

    def paint_arrows(self, painter: QPainter) -> None:
        """The one is held, the other goes."""
        paint_stop(painter, (450, 322), 20)
        paint_way(painter, (764, 440), (800, 500))


