"""The hard words in one text: where they lie, how they are marked, and which one a finger means."""

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout, QTextLine

from brainexplorer.content.terms import Found

FINGER = 44
"""A finger that comes as near as half of this (px) to the middle of a word means it"""

_BELOW = 0.26
"""How far below the foot of the letters the dots are, in type sizes: as deep as g and p reach, and no deeper"""

_THICK = 0.085
"""How large a dot is, in type sizes"""

_MOST_DOTS = 240
"""More than a line of text has room for"""


class TermMarks:
    """Of one text, in px of its lines; `lay` it whenever the lines were broken anew.

    A word that is broken over two lines has two boxes.
    """

    def __init__(self, text: str, spans: Sequence[Found]) -> None:
        self.terms = tuple(span.term for span in spans)
        self.words = tuple(text[span.start:span.end] for span in spans)
        self._spans = [(_in_qt(text, span.start), _in_qt(text, span.end)) for span in spans]
        self._boxes: list[list[QRectF]] = []
        self._rows: list[tuple[float, float, int]] = []
        self._thick, self._pitch = 0.0, 1

    def lay(self, layout: QTextLayout, em: float) -> None:
        """Find the words on the lines; `em` is the size of the type, px."""
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        self._boxes = [[box for line in lines if (box := _box(line, *span)) is not None] for span in self._spans]
        self._thick = max(1.5, em * _THICK)
        self._pitch = round(2.1 * self._thick)
        down = (lines[0].ascent() if lines else 0.0) + em * _BELOW - self._thick / 2
        self._rows = [self._row(box, down) for boxes in self._boxes for box in boxes]

    def boxes(self, place: int) -> list[QRectF]:
        """Where the word lies that comes at `place` (from 0)."""
        return self._boxes[place] if place < len(self._boxes) else []

    def place_at(self, point: QPointF) -> int:
        """The place of the word that a finger means there: the one under it, else the nearest within reach; else -1."""
        near = [(_distance(box, point), place) for place, boxes in enumerate(self._boxes)
                for box in boxes if _reach(box).contains(point)]
        return min(near)[1] if near else -1

    def paint(self, painter: QPainter, corner: QPointF, ink: QColor) -> None:
        """A row of dots under each word; `corner` is where the lines begin."""
        ratio = painter.device().devicePixelRatio()
        dots = _many_dots(self._thick, self._pitch, ink.rgba(), ratio)
        for left, top, many in self._rows:
            place = QPointF(round(corner.x() + left), round(corner.y() + top))
            painter.drawImage(place, dots, QRectF(0, 0, many * self._pitch * ratio, dots.height()))

    def _row(self, box: QRectF, down: float) -> tuple[float, float, int]:
        """Where the dots of a box begin, px, and how many there are."""
        gap = self._pitch - self._thick
        many = max(1, min(_MOST_DOTS, math.floor((box.width() + gap) / self._pitch)))
        return box.left() + (box.width() + gap - many * self._pitch) / 2, box.top() + down, many


def _in_qt(text: str, place: int) -> int:
    """Qt counts in UTF-16."""
    return place if text.isascii() else len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _box(line: QTextLine, start: int, end: int) -> QRectF | None:
    """The part of a span that is on a line."""
    start, end = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    if start >= end:
        return None
    left, right = (_x(line, place) for place in (start, end))
    return QRectF(min(left, right), line.y(), abs(right - left), line.height())


def _x(line: QTextLine, place: int) -> float:
    return float(line.cursorToX(place)[0])  # type: ignore[index]  # the binding gives the place too


@lru_cache(maxsize=8)
def _many_dots(thick: float, pitch: int, ink: int, ratio: float) -> QImage:
    """A long row of dots, painted once: round dots are slow to paint, and every tap on the brain paints many."""
    image = QImage(math.ceil(_MOST_DOTS * pitch * ratio), math.ceil((thick + 1) * ratio),
                   QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(ink))
    for number in range(_MOST_DOTS):
        painter.drawEllipse(QRectF(number * pitch, 0, thick, thick))
    painter.end()
    return image


def _reach(box: QRectF) -> QRectF:
    across, down = max(0.0, FINGER - box.width()) / 2, max(0.0, FINGER - box.height()) / 2
    return box.adjusted(-across, -down, across, down)


def _distance(box: QRectF, point: QPointF) -> float:
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    return math.hypot(across, max(box.top() - point.y(), 0.0, point.y() - box.bottom()))
