"""The six scenes of a visit."""

from math import sin

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from brainexplorer.ui.pictures.drawing import line_pen
from brainexplorer.ui.pictures.icons import paint_icon
from brainexplorer.ui.pictures.motion import bump
from brainexplorer.ui.pictures.palette import Tint
from brainexplorer.ui.pictures.scene import Label, Scene
from brainexplorer.ui.pictures.visit import things
from brainexplorer.ui.pictures.visit.people import (
    COMPANION,
    EDGE,
    NURSE,
    PATIENT,
    SKIN,
    paint_arm,
    paint_person,
    reclining,
    sitting,
    standing,
)
from brainexplorer.ui.pictures.visit.things import FLOOR
from brainexplorer.ui.theme import Ink

HEADS = FLOOR - 444
"""Where lines to people who stand end: at the top of the head, not in the face."""


def upright(x: float) -> QLineF:
    """Someone who stands at `x`."""
    return QLineF(x, HEADS + 20, x, FLOOR)


def lying(hip: float) -> tuple[QLineF, ...]:
    """Someone in the reclining chair."""
    return QLineF(hip - 158, FLOOR - 316, hip, FLOOR - 150), QLineF(hip, FLOOR - 150, hip + 262, FLOOR - 112)


def seated(x: float, facing: int = 1) -> tuple[QLineF, ...]:
    """Someone on a chair."""
    return (QLineF(x + 8 * facing, FLOOR - 370, x - 6 * facing, FLOOR - 158),
            QLineF(x - 6 * facing, FLOOR - 158, x + 118 * facing, FLOOR - 148))


class Room(Scene):
    """A room of the clinic."""

    size = (1180.0, 760.0)
    loop_s, still_s = 8.0, 2.0


class Arrive(Room):
    """Two come in; the nurse waits with a clipboard."""

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("Someone you trust"), 190, HEADS, "left"),
            Label(self.tr("You"), 360, 480, "left"),
            Label(self.tr("Questions for you"), 822, 432, "right"),
            Label(self.tr("Your nurse"), 900, HEADS, "right"),
        )

    def in_the_way(self) -> tuple[QLineF, ...]:
        """Who and what is here."""
        return upright(190), upright(360), upright(900)

    def told(self) -> tuple[str, ...]:
        """What one sees."""
        return (self.tr("You come to the clinic with someone you trust"),
                self.tr("A nurse meets you with some questions"))

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """The door, the three, the nurse's clipboard."""
        things.paint_room(painter, extent)
        things.paint_box(painter, QRectF(40, 190, 210, FLOOR - 190), "#dfe8ee", 6)
        things.paint_box(painter, QRectF(66, 216, 158, 200), "#eef6fa", 6)
        things.paint_window(painter, QRectF(500, 150, 230, 210))
        things.paint_plant(painter, 1090)
        paint_person(painter, standing(190, FLOOR), COMPANION)
        paint_person(painter, standing(360, FLOOR, reach=0.3), PATIENT)
        paint_person(painter, standing(900, FLOOR, facing=-1, reach=0.4), NURSE)
        paint_icon(painter, "clipboard", QRectF(760, 388, 108, 108), Ink.NAVY)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """Words go to and fro."""
        for x, start in ((470.0, 0.6), (760.0, 3.8)):
            painter.setOpacity(bump(t, start, start + 0.7, start + 3.2, start + 3.9))
            things.paint_box(painter, QRectF(x - 58, 214 - 20, 116, 64), Ink.CARD, 26)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(Tint.LINE))
            for n in range(3):
                painter.drawEllipse(QPointF(x - 26 + 26 * n, 226), 6, 6)
        painter.setOpacity(1.0)


class Check(Room):
    """On a chair: a cuff on the arm, a monitor beside."""

    MONITOR = 770.0, 320.0

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("Your nurse"), 175, HEADS, "left"),
            Label(self.tr("Blood-pressure cuff"), 450, 452, "left"),
            Label(self.tr("Heart monitor"), 850, 262, "right"),
            Label(self.tr("You"), 540, 520, "right"),
        )

    def in_the_way(self) -> tuple[QLineF, ...]:
        """Who and what is here."""
        return upright(175), *seated(430), QLineF(680, 330, 860, 330)

    def told(self) -> tuple[str, ...]:
        """What one sees."""
        return (self.tr("You sit on a chair with a cuff on your arm"), self.tr("A monitor shows your heartbeat"))

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """All that stands."""
        things.paint_room(painter, extent)
        things.paint_window(painter, QRectF(920, 150, 200, 220))
        paint_person(painter, standing(175, FLOOR, reach=0.5), NURSE)
        things.paint_chair(painter, 430)
        things.paint_monitor(painter, *self.MONITOR)
        paint_person(painter, sitting(430, FLOOR), PATIENT)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """The cuff squeezes, the trace runs."""
        squeeze = bump(t, 1.0, 2.2, 4.0, 6.0)
        things.paint_cuff(painter, (450, 452), (self.MONITOR[0] - 60, self.MONITOR[1] + 80), squeeze)
        things.paint_trace(painter, *self.MONITOR, t)


class Pump(Room):
    """In the reclining chair: the medicine comes slowly through a thin tube."""

    HIP, POLE = 470.0, 860.0

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("You lie back in a chair"), 400, 505, "left"),
            Label(self.tr("A thin tube in your arm"), 528, 500, "left"),
            Label(self.tr("The medicine"), self.POLE - 44, 240, "right"),
            Label(self.tr("A pump sets the speed"), self.POLE + 40, 490, "right"),
        )

    def in_the_way(self) -> tuple[QLineF, ...]:
        """Who and what is here."""
        return (*lying(self.HIP), QLineF(self.POLE, 150, self.POLE, FLOOR))

    def told(self) -> tuple[str, ...]:
        """What one sees."""
        return (self.tr("You lie back in a chair"), self.tr("A pump lets the medicine in slowly through a thin tube"))

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """Chair, person, drip."""
        things.paint_room(painter, extent)
        things.paint_window(painter, QRectF(420, 130, 250, 190))
        pose = reclining(self.HIP, FLOOR)
        things.paint_recliner(painter, self.HIP)
        paint_person(painter, pose, PATIENT, arms=False)
        things.paint_armrest(painter, self.HIP)
        things.paint_drip(painter, self.POLE, (self.HIP + 44, FLOOR - 192))
        paint_arm(painter, pose, PATIENT)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """Drop by drop."""
        things.paint_drop(painter, self.POLE, t)

    def paint_arrows(self, painter: QPainter) -> None:
        """The pump's way is drawn by its tube; nothing else is needed."""


class Feel(Room):
    """Eyes covered, at rest; soft rings; the nurse is near."""

    HIP = 470.0
    MONITOR = 800.0, 250.0

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("You may feel floaty or far away"), 270, 270, "left"),
            Label(self.tr("You lie back in a chair"), 400, 505, "left"),
            Label(self.tr("Heart monitor"), 880, 190, "right"),
            Label(self.tr("Your nurse is near"), 1010, 470, "right"),
        )

    def in_the_way(self) -> tuple[QLineF, ...]:
        """Who and what is here."""
        return *lying(self.HIP), *seated(1030, -1), QLineF(710, 250, 890, 250)

    def told(self) -> tuple[str, ...]:
        """What one sees."""
        return (self.tr("While the medicine works you may feel floaty or far away"),
                self.tr("A nurse is near, and this fades"))

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """A dimmed room."""
        things.paint_room(painter, extent, "#e9edf3")
        things.paint_monitor(painter, *self.MONITOR)
        pose = reclining(self.HIP, FLOOR)
        things.paint_recliner(painter, self.HIP)
        paint_person(painter, pose, PATIENT, arms=False)
        things.paint_armrest(painter, self.HIP)
        paint_arm(painter, pose, PATIENT)
        things.paint_chair(painter, 1030, -1)
        paint_person(painter, sitting(1030, FLOOR, facing=-1), NURSE)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """Rings that drift up from the head; the trace."""
        head = QPointF(self.HIP - 158, FLOOR - 316)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for n in range(4):
            share = ((t / 8.0) * 2 + n / 4) % 1.0
            painter.setOpacity(0.9 * bump(share, 0.0, 0.25, 0.6, 1.0))
            painter.setPen(line_pen("#5f7fb0", 5))
            middle = head + QPointF(-30 * sin(share * 3) - 20 * share, -70 - 190 * share)
            _swirl(painter, middle, 34 + 30 * share)
        painter.setOpacity(1.0)
        things.paint_trace(painter, *self.MONITOR, t)


def _swirl(painter: QPainter, at: QPointF, r: float) -> None:
    """A soft wave."""
    path = QPainterPath(at + QPointF(-r, 0))
    path.cubicTo(at + QPointF(-r * 0.5, -r * 0.6), at + QPointF(-r * 0.3, r * 0.6), at)
    path.cubicTo(at + QPointF(r * 0.3, -r * 0.6), at + QPointF(r * 0.5, r * 0.6), at + QPointF(r, 0))
    painter.drawPath(path)


class Rest(Room):
    """Under a blanket, water at hand, a clock on the wall."""

    HIP = 470.0

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("You rest until you feel steady"), 420, 530, "left"),
            Label(self.tr("It takes a while"), 250, 210, "left"),
            Label(self.tr("Water"), 880, 460, "right"),
            Label(self.tr("Your nurse checks on you"), 1055, HEADS, "right"),
        )

    def in_the_way(self) -> tuple[QLineF, ...]:
        """Who and what is here."""
        return *lying(self.HIP), upright(1055), QLineF(804, FLOOR - 186, 956, FLOOR - 186)

    def told(self) -> tuple[str, ...]:
        """What one sees."""
        return (self.tr("You rest under a blanket until you feel steady"), self.tr("A nurse checks on you again"))

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """Chair, blanket, table, nurse."""
        things.paint_room(painter, extent)
        things.paint_window(painter, QRectF(440, 120, 250, 190))
        pose = reclining(self.HIP, FLOOR)
        things.paint_recliner(painter, self.HIP)
        paint_person(painter, pose, PATIENT, arms=False)
        things.paint_table(painter, 880)
        paint_person(painter, standing(1055, FLOOR, facing=-1, reach=0.1), NURSE)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """Breath lifts the blanket; the clock goes round."""
        x, lift = self.HIP, 4 * sin(t * 6.2832 / 4)
        blanket = QPainterPath(QPointF(x - 98, FLOOR - 262 - lift))
        blanket.cubicTo(x - 40, FLOOR - 268 - lift, x + 20, FLOOR - 240 - lift, x + 130, FLOOR - 226)
        blanket.cubicTo(x + 200, FLOOR - 200, x + 240, FLOOR - 170, x + 276, FLOOR - 128)
        blanket.lineTo(x + 268, FLOOR - 62)
        blanket.cubicTo(x + 160, FLOOR - 116, x + 60, FLOOR - 84, x - 20, FLOOR - 92)
        blanket.cubicTo(x - 70, FLOOR - 120, x - 90, FLOOR - 180, x - 98, FLOOR - 262 - lift)
        painter.setPen(line_pen(Tint.LINE, EDGE))
        painter.setBrush(QColor("#efdcc3"))
        painter.drawPath(blanket)
        painter.setPen(line_pen("#b08a58", 4))
        for shift in (0, 26):
            fold = QPainterPath(QPointF(x - 60 + shift, FLOOR - 250 - lift))
            fold.cubicTo(x - 40 + shift, FLOOR - 180, x + shift, FLOOR - 130, x + 40 + shift, FLOOR - 104)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(fold)
        things.paint_clock(painter, 250, 210, t)


class Home(Room):
    """In the car: the one drives, the other rides along; the house is near."""

    def labels(self) -> tuple[Label, ...]:
        """The names."""
        return (
            Label(self.tr("You ride along"), 470, 394, "left"),
            Label(self.tr("Home"), 150, 330, "left"),
            Label(self.tr("Someone else drives"), 660, 510, "right"),
            Label(self.tr("No driving for you today"), 856, 560, "right"),
        )

    def in_the_way(self) -> tuple[QLineF, ...]:
        """Who and what is here."""
        return QLineF(160, 260, 160, 640), QLineF(470, 400, 470, 520), QLineF(660, 400, 660, 520)

    def told(self) -> tuple[str, ...]:
        """What one sees."""
        return (self.tr("Someone else drives you home"), self.tr("You do not drive that day"))

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:
        """Sky, hills, house, road."""
        sky = extent
        painter.fillRect(sky, QColor("#eaf3f8"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#cfe0cf"))
        painter.drawEllipse(QPointF(900, 760), 760, 330)
        painter.setBrush(QColor("#dbe8d6"))
        painter.drawEllipse(QPointF(100, 800), 700, 340)
        painter.fillRect(QRectF(extent.left(), 640, extent.width(), max(0.0, extent.bottom() - 640)), QColor("#d9d5cd"))
        painter.setPen(line_pen("#9b9384", 4))
        painter.drawLine(QPointF(extent.left(), 640), QPointF(extent.right(), 640))
        things.paint_box(painter, QRectF(50, 360, 220, 280), "#f7efe0", 4)
        roof = QPainterPath(QPointF(20, 368))
        roof.lineTo(160, 240)
        roof.lineTo(300, 368)
        roof.closeSubpath()
        painter.setBrush(QColor("#c99a83"))
        painter.drawPath(roof)
        things.paint_box(painter, QRectF(84, 500, 66, 140), "#a98563", 4)
        things.paint_box(painter, QRectF(176, 440, 66, 66), "#dcecf5", 4)

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:
        """The car on its way; the road's marks pass by."""
        rock = 2.0 * sin(t * 6.2832 / 2)
        painter.setPen(line_pen("#ffffff", 8))
        for n in range(-4, 14):
            x = n * 130 + (t * 130 / 2) % 130
            painter.drawLine(QPointF(x, 718), QPointF(x + 60, 718))
        painter.save()
        painter.translate(0, rock)
        self._paint_car(painter)
        painter.restore()
        for x in (480, 800):
            painter.setPen(line_pen(Tint.LINE, EDGE))
            painter.setBrush(QColor("#4a5661"))
            painter.drawEllipse(QPointF(x, 652), 56, 56)
            painter.setBrush(QColor("#e3e9ee"))
            painter.drawEllipse(QPointF(x, 652), 26, 26)

    @staticmethod
    def _paint_car(painter: QPainter) -> None:
        roof = QPainterPath(QPointF(372, 520))
        roof.cubicTo(400, 400, 440, 352, 520, 350)
        roof.lineTo(700, 350)
        roof.cubicTo(770, 352, 820, 420, 866, 520)
        roof.closeSubpath()
        painter.setPen(line_pen(Tint.LINE, EDGE))
        painter.setBrush(QColor("#e8f3f9"))
        painter.drawPath(roof)
        for x, clothes in ((660, COMPANION), (470, PATIENT)):
            painter.setBrush(QColor(clothes.top))
            painter.drawRoundedRect(QRectF(x - 50, 474, 100, 70), 30, 30)
            painter.setBrush(QColor(SKIN))
            painter.drawEllipse(QPointF(x, 430), 34, 38)
        painter.setPen(line_pen(Tint.LINE, 11))
        painter.drawLine(QPointF(566, 352), QPointF(566, 510))
        painter.setPen(line_pen(Tint.LINE, 9))
        painter.drawLine(QPointF(748, 506), QPointF(724, 462))
        body = QPainterPath(QPointF(350, 640))
        body.cubicTo(330, 560, 340, 512, 400, 508)
        body.lineTo(850, 508)
        body.cubicTo(930, 516, 960, 540, 962, 640)
        body.closeSubpath()
        painter.setPen(line_pen(Tint.LINE, EDGE))
        painter.setBrush(QColor("#8fb1cf"))
        painter.drawPath(body)
        painter.drawLine(QPointF(566, 512), QPointF(566, 636))
        things.paint_box(painter, QRectF(918, 548, 36, 26), "#ffe9ae", 10)


ROOMS: dict[str, type[Scene]] = {"arrive": Arrive, "check": Check, "pump": Pump, "feel": Feel, "rest": Rest,
                                 "home": Home}
