"""Words in a picture: broken into lines at a width, placed, painted; they know exactly where they stand."""

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from brainexplorer.ui.theme import FAMILIES, Ink, Theme, Type

SPACING = 1.22
"""From line to line, in type sizes."""

SMALLEST = Type.SMALL
"""No word in a picture is smaller than this role of the theme."""

Weight = QFont.Weight


def type_px(theme: Theme, size: float) -> int:
    """The height of type of a design size, px: never below the theme's small type."""
    return max(theme.text_px(SMALLEST), round(size * theme.unit * theme.text))


def large_px(theme: Theme, size: float) -> int:
    """The same for what is large from the first: it grows less with the person's text size."""
    return max(theme.text_px(SMALLEST), round(size * theme.unit * min(theme.text, 1.35)))


class Writing:
    """One paragraph. `wrap` it, then `place` it; `rect` is what its letters take (px)."""

    def __init__(self, text: str, px: int, *, ink: str = Ink.TEXT, weight: Weight = Weight.Normal,
                 centred: bool = False) -> None:
        self.text, self.ink, self.px, self.centred = text, ink, px, centred
        font = QFont(FAMILIES)
        font.setPixelSize(px)
        font.setWeight(weight)
        metrics = QFontMetricsF(font)
        self._line = px * SPACING
        self._rise = (self._line - metrics.ascent() - metrics.descent()) / 2
        self.natural = ceil(metrics.horizontalAdvance(text)) + 2.0
        self.longest = max((ceil(metrics.horizontalAdvance(word)) + 2.0 for word in text.split()), default=1.0)
        self._layout = QTextLayout(text, font)
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._at = QPointF()
        self.width, self.height, self.lines = 0.0, 0.0, 0

    def wrap(self, width: float) -> float:
        """Break it into lines of at most this width; the height (px) that they take."""
        self.width, self.lines = max(1.0, width), 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, self.lines * self._line + self._rise))
            self.lines += 1
        self._layout.endLayout()
        self.height = ceil(self.lines * self._line)
        return self.height

    def balance(self, width: float) -> float:
        """Like `wrap`, but with lines of about one length; the height (px)."""
        self.wrap(width)
        lines, low, high = self.lines, min(self.longest, width), min(width, self.natural)
        while high - low > 2 and lines > 1:
            middle = (low + high) / 2
            self.wrap(middle)
            low, high = (low, middle) if self.lines <= lines else (middle, high)
        return self.wrap(ceil(high))

    def place(self, left: float, top: float) -> float:
        """Put its lines there; where they end (px)."""
        self._at = QPointF(round(left), round(top))
        return top + self.height

    def place_in_middle(self, middle: float, top: float) -> float:
        """Put its lines around a middle; where they end (px)."""
        return self.place(middle - self.width / 2, top)

    @property
    def rect(self) -> QRectF:
        """What the lines take (px of the picture)."""
        lines = [self._layout.lineAt(number).naturalTextRect() for number in range(self._layout.lineCount())]
        left = min((line.left() for line in lines), default=0.0)
        right = max((line.right() for line in lines), default=0.0)
        return QRectF(left, 0.0, right - left, self.height).translated(self._at)

    @property
    def words(self) -> list[str]:
        """The lines as they are broken."""
        lines = (self._layout.lineAt(number) for number in range(self._layout.lineCount()))
        return [self.text[line.textStart():line.textStart() + line.textLength()] for line in lines]

    def paint(self, painter: QPainter) -> None:
        """The lines."""
        painter.setPen(QColor(self.ink))
        self._layout.draw(painter, self._at)


def paint_all(painter: QPainter, writings: Iterable[Writing]) -> None:
    """Several of them."""
    for writing in writings:
        writing.paint(painter)
