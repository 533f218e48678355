"""People in a room: without faces, in quiet clothes, drawn from joints. Units of the stage."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from brainexplorer.ui.pictures.drawing import line_pen
from brainexplorer.ui.pictures.palette import Tint

Point = tuple[float, float]
EDGE = 5.0
LEG, ARM, TRUNK, HEAD = 40.0, 30.0, 78.0, 37.0


class Clothes(NamedTuple):
    """What someone wears, above and below."""

    top: str
    legs: str


PATIENT = Clothes("#b9cfe2", "#8aa0b4")
NURSE = Clothes("#cfe4d8", "#9dbcab")
COMPANION = Clothes("#ead9bd", "#b5a488")
SKIN = "#e9e3da"


class Pose(NamedTuple):
    """Where the joints are: head, neck, hip, two legs (knee, foot), two arms (elbow, hand); the far ones first."""

    head: Point
    neck: Point
    hip: Point
    legs: tuple[tuple[Point, Point], ...]
    arms: tuple[tuple[Point, Point], ...]


def standing(x: float, floor: float, *, facing: int = 1, reach: float = 0.0) -> Pose:
    """Upright on the floor; `reach` 0..1: a hand held out."""
    hip, neck = floor - 205, floor - 352
    hand = (x + facing * (62 + 30 * reach), floor - 232 - 40 * reach)
    return Pose((x, floor - 408), (x, neck), (x, hip),
                (((x - 14, floor - 105), (x - 16, floor - 14)), ((x + 16, floor - 105), (x + 18, floor - 14))),
                (((x - facing * 34, floor - 272), (x - facing * 30, floor - 200)),
                 ((x + facing * 38, floor - 272), hand)))


def sitting(x: float, floor: float, *, facing: int = 1) -> Pose:
    """On a chair whose seat is 130 above the floor."""
    f = facing
    return Pose((x + 8 * f, floor - 352), (x, floor - 296), (x - 6 * f, floor - 158),
                (((x + 108 * f, floor - 142), (x + 112 * f, floor - 14)),
                 ((x + 118 * f, floor - 148), (x + 126 * f, floor - 14))),
                (((x + 22 * f, floor - 210), (x + 86 * f, floor - 190)),
                 ((x + 34 * f, floor - 212), (x + 100 * f, floor - 182))))


def reclining(x: float, floor: float) -> Pose:
    """In a reclining chair, the head at the left; `x` is the hip."""
    return Pose((x - 158, floor - 316), (x - 122, floor - 268), (x, floor - 150),
                (((x + 130, floor - 176), (x + 262, floor - 112)),), (((x - 40, floor - 178), (x + 56, floor - 196)),))


def paint_person(painter: QPainter, pose: Pose, clothes: Clothes, *, arms: bool = True) -> None:
    """Legs, trunk, arms, head; every part with its outline."""
    for knee, foot in pose.legs:
        _limb(painter, [pose.hip, knee, foot], LEG, clothes.legs)
    if arms and len(pose.arms) > 1:
        _limb(painter, [_shoulder(pose), *pose.arms[0]], ARM, clothes.top)
    _limb(painter, [pose.neck, pose.hip], TRUNK, clothes.top, shorten=0.2)
    if arms:
        paint_arm(painter, pose, clothes)
    painter.setPen(line_pen(Tint.LINE, EDGE))
    painter.setBrush(QColor(SKIN))
    painter.drawEllipse(QPointF(*pose.head), HEAD, HEAD * 1.1)


def paint_arm(painter: QPainter, pose: Pose, clothes: Clothes) -> None:
    """The near arm with its hand."""
    elbow, hand = pose.arms[-1]
    _limb(painter, [_shoulder(pose), elbow, hand], ARM, clothes.top)
    painter.setPen(line_pen(Tint.LINE, EDGE * 0.8))
    painter.setBrush(QColor(SKIN))
    painter.drawEllipse(QPointF(*hand), ARM * 0.52, ARM * 0.52)


def _shoulder(pose: Pose) -> Point:
    (nx, ny), (hx, hy) = pose.neck, pose.hip
    return nx + (hx - nx) * 0.26, ny + (hy - ny) * 0.26


def _limb(painter: QPainter, points: list[Point], width: float, fill: str, *, shorten: float = 0.0) -> None:
    path = QPainterPath(QPointF(*points[0]) + (QPointF(*points[1]) - QPointF(*points[0])) * shorten)
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, wide in ((Tint.LINE, width + 2 * EDGE), (fill, width)):
        painter.setPen(line_pen(colour, wide))
        painter.drawPath(path)
