"""Line icons for pictures: sharp from 28 to 120 px, in any colour, told apart by shape alone.

An icon is written on a square of 24 units as shapes with "|" between them. A shape is a path (`M x y`, `L x y`,
`C x1 y1 x2 y2 x y`, `Z`), a circle (`O x y r`), a rounded box (`R x y w h corner degrees`) or a spiral
(`S x y r turns`).
Before it may stand `~` (tinted inside), `=` (as the ground inside) or `*` (solid); else there is only its line.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from brainexplorer.ui.pictures.icons_body import BODY
from brainexplorer.ui.pictures.icons_care import CARE
from brainexplorer.ui.pictures.icons_life import LIFE
from brainexplorer.ui.pictures.icons_signs import SIGNS
from brainexplorer.ui.theme import Ink

ICON_SHAPES: Mapping[str, str] = {**BODY, **CARE, **LIFE, **SIGNS}

UNITS, STROKE = 24.0, 1.55
_TINT = 0.13
"""How much of its colour a tinted inside has."""


def paint_icon(painter: QPainter, name: str, square: QRectF, colour: str = Ink.NAVY, ground: str = Ink.CARD) -> None:
    """The icon in a square (px); a name that nobody knows paints nothing."""
    if name not in ICON_SHAPES:
        return
    ink, tint = QColor(colour), QColor(colour)
    tint.setAlphaF(_TINT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(square.topLeft())
    painter.scale(square.width() / UNITS, square.height() / UNITS)
    line = QPen(ink, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    insides = {"~": tint, "=": QColor(ground), "*": ink, "": Qt.BrushStyle.NoBrush}
    for mark, path in icon_paths(name):
        painter.setPen(Qt.PenStyle.NoPen if mark == "*" else line)
        painter.setBrush(insides[mark])
        painter.drawPath(path)
    painter.restore()


@lru_cache(maxsize=128)
def icon_paths(name: str) -> tuple[tuple[str, QPainterPath], ...]:
    """Its shapes, each with the mark before it."""
    return tuple(_shapes(ICON_SHAPES[name]))


def _shapes(icon: str) -> Iterator[tuple[str, QPainterPath]]:
    for written in icon.split("|"):
        shape = written.strip()
        mark = shape[0] if shape[0] in "~=*" else ""
        yield mark, _path(shape[len(mark):])


def _path(shape: str) -> QPainterPath:
    path = QPainterPath()
    for letter, numbers in _commands(shape):
        _DRAW[letter](path, numbers)
    return path


def _commands(shape: str) -> Iterator[tuple[str, list[float]]]:
    letter, numbers = "", list[float]()
    for token in shape.replace("M", "M ").replace("L", "L ").replace("C", "C ").split():
        if token.isalpha():
            if letter:
                yield letter, numbers
            letter, numbers = token, []
        else:
            numbers.append(float(token))
    yield letter, numbers


def _move(path: QPainterPath, at: list[float]) -> None:
    path.moveTo(*at)


def _line(path: QPainterPath, at: list[float]) -> None:
    path.lineTo(*at)


def _curve(path: QPainterPath, at: list[float]) -> None:
    path.cubicTo(*at)


def _close(path: QPainterPath, _at: list[float]) -> None:
    path.closeSubpath()


def _circle(path: QPainterPath, at: list[float]) -> None:
    path.addEllipse(QPointF(at[0], at[1]), at[2], at[2])


def _box(path: QPainterPath, at: list[float]) -> None:
    x, y, wide, high, corner, degrees = at
    box = QPainterPath()
    box.addRoundedRect(-wide / 2, -high / 2, wide, high, corner, corner)
    turn = QTransform().translate(x + wide / 2, y + high / 2).rotate(degrees)
    path.addPath(turn.map(box))


def _spiral(path: QPainterPath, at: list[float]) -> None:
    x, y, radius, turns = at
    path.moveTo(x, y)
    steps = 72
    for step in range(1, steps + 1):
        angle, away = 2 * pi * turns * step / steps, radius * step / steps
        path.lineTo(x + away * cos(angle), y + away * sin(angle))


_DRAW = {"M": _move, "L": _line, "C": _curve, "Z": _close, "O": _circle, "R": _box, "S": _spiral}
