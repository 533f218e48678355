"""Small signs, painted from lines: no image files, sharp at every size, in any colour."""

from collections.abc import Callable
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from brainexplorer.content.model import Certainty, Change
from brainexplorer.ui.theme import Ink

Sign = Callable[[QPainter, QRectF, QColor], None]
"""Paints itself into a square (px) in a colour."""


def paint_certainty(painter: QPainter, square: QRectF, colour: QColor, certainty: Certainty) -> None:
    """The sign of how sure science is: full, half, two ways, or empty; told apart by shape alone."""
    CERTAINTY_SIGNS[certainty](painter, square, colour)


def paint_established(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A full circle."""
    _ready(painter, colour, square, fill=True)
    painter.drawEllipse(_ring(square))


def paint_early(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A circle of which the left half is full."""
    _ready(painter, colour, square)
    painter.drawEllipse(_ring(square))
    painter.setBrush(colour)
    painter.drawChord(_ring(square), 90 * 16, 180 * 16)


def paint_debated(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """Two arrows that point away from each other."""
    _ready(painter, colour, square)
    side, middle = square.width(), square.center()
    for way, rise in ((-1, -0.2), (1, 0.2)):
        y = middle.y() + rise * side
        tip = QPointF(middle.x() + way * 0.42 * side, y)
        painter.drawLine(QPointF(middle.x() - way * 0.36 * side, y), tip)
        for wing in (-0.2, 0.2):
            painter.drawLine(tip, QPointF(tip.x() - way * 0.22 * side, y + wing * side))


def paint_not_studied(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """An empty circle with a broken edge."""
    pen = _ready(painter, colour, square)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.9, 1.5])
    painter.setPen(pen)
    painter.drawEllipse(_ring(square))


def paint_increase(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """An arrow that points up."""
    _ready(painter, colour, square)
    _arrow(painter, square, 0.5, up=True, wing=0.3)


def paint_decrease(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """An arrow that points down."""
    _ready(painter, colour, square)
    _arrow(painter, square, 0.5, up=False, wing=0.3)


def paint_no_change(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """Two level lines: the same as before."""
    _ready(painter, colour, square)
    for y in (0.34, 0.66):
        painter.drawLine(_at(square, 0.14, y), _at(square, 0.86, y))


def paint_mixed(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """An arrow up and an arrow down."""
    _ready(painter, colour, square)
    _arrow(painter, square, 0.26, up=True, wing=0.18)
    _arrow(painter, square, 0.74, up=False, wing=0.18)


def paint_association(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A wave: one goes with the other."""
    _ready(painter, colour, square)
    wave = QPainterPath(_at(square, 0.08, 0.6))
    wave.cubicTo(_at(square, 0.28, 0.1), _at(square, 0.72, 0.9), _at(square, 0.92, 0.4))
    painter.drawPath(wave)


def paint_warning(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A triangle with an exclamation mark."""
    pen = _ready(painter, colour, square)
    painter.drawPolygon([_at(square, x, y) for x, y in ((0.5, 0.1), (0.95, 0.88), (0.05, 0.88))])
    painter.drawLine(_at(square, 0.5, 0.4), _at(square, 0.5, 0.56))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(_at(square, 0.5, 0.74), pen.widthF() * 0.6, pen.widthF() * 0.6)


def paint_square(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """The colour that a part has in the picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(square, square.width() * 0.25, square.width() * 0.25)


def paint_circuit(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A circuit: three parts and the lines between them."""
    _ready(painter, colour, square)
    spots = [_at(square, x, y) for x, y in ((0.2, 0.28), (0.82, 0.42), (0.38, 0.82))]
    painter.drawPolyline([*spots, spots[0]])
    painter.setBrush(colour)
    for spot in spots:
        painter.drawEllipse(spot, square.width() * 0.11, square.width() * 0.11)


def paint_question(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A question mark: ask this."""
    _ready(painter, colour, square)
    hook = QPainterPath(_at(square, 0.3, 0.34))
    hook.cubicTo(_at(square, 0.3, 0.02), _at(square, 0.76, 0.02), _at(square, 0.74, 0.34))
    hook.cubicTo(_at(square, 0.72, 0.5), _at(square, 0.5, 0.5), _at(square, 0.5, 0.68))
    painter.drawPath(hook)
    painter.setBrush(colour)
    painter.drawEllipse(_at(square, 0.5, 0.88), square.width() * 0.05, square.width() * 0.05)


def paint_book(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """An open book: something to read."""
    _ready(painter, colour, square)
    for side in (0.08, 0.92):
        page = QPainterPath(_at(square, 0.5, 0.26))
        page.quadTo(_at(square, (side + 0.5) / 2, 0.1), _at(square, side, 0.2))
        page.lineTo(_at(square, side, 0.78))
        page.quadTo(_at(square, (side + 0.5) / 2, 0.68), _at(square, 0.5, 0.84))
        painter.drawPath(page)
    painter.drawLine(_at(square, 0.5, 0.26), _at(square, 0.5, 0.84))


def paint_phone(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A telephone receiver: whom to call."""
    _ready(painter, colour, square)
    receiver = QPainterPath(_at(square, 0.2, 0.12))
    for points in (((0.36, 0.08), (0.42, 0.3), (0.3, 0.4)), ((0.38, 0.56), (0.46, 0.64), (0.62, 0.72)),
                   ((0.72, 0.6), (0.94, 0.66), (0.9, 0.82)), ((0.78, 1.0), (0.1, 0.7), (0.12, 0.24)),
                   ((0.12, 0.2), (0.16, 0.14), (0.2, 0.12))):
        receiver.cubicTo(*(_at(square, x, y) for x, y in points))
    painter.drawPath(receiver)


def paint_tour(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A way from stop to stop."""
    _ready(painter, colour, square)
    stops = [_at(square, x, y) for x, y in ((0.16, 0.8), (0.4, 0.4), (0.66, 0.62), (0.86, 0.2))]
    painter.drawPolyline(stops)
    painter.setBrush(colour)
    for stop in stops:
        painter.drawEllipse(stop, square.width() * 0.09, square.width() * 0.09)


def paint_words(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """Lines of writing, each with its beginning marked."""
    _ready(painter, colour, square)
    for y in (0.24, 0.5, 0.76):
        painter.drawLine(_at(square, 0.34, y), _at(square, 0.9, y))
        painter.drawPoint(_at(square, 0.12, y))


def paint_tick(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A tick: this one."""
    _ready(painter, colour, square)
    painter.drawPolyline([_at(square, x, y) for x, y in ((0.2, 0.55), (0.42, 0.76), (0.82, 0.28))])


def paint_cross(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """A cross: close, clear."""
    _ready(painter, colour, square)
    inner = square.adjusted(*(square.width() * share for share in (0.22, 0.22, -0.22, -0.22)))
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def paint_down(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """An arrow head that points down: more here."""
    _head(painter, square, colour, up=False)


def paint_up(painter: QPainter, square: QRectF, colour: QColor) -> None:
    """An arrow head that points up: put it away."""
    _head(painter, square, colour, up=True)


def paint_logo(painter: QPainter, square: QRectF, disc: QColor, brain: QColor) -> None:
    """A small brain on a disc."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(disc)
    painter.drawEllipse(square)
    painter.setBrush(brain)
    painter.drawPath(_brain(square))
    painter.setPen(QPen(disc, square.width() * 0.035, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for fold in _folds(square):
        painter.drawPath(fold)


def logo(side: int, ratio: float = 1.0) -> QPixmap:
    """The program's own sign: `side` px wide and high on a screen with `ratio` dots a px."""
    pixmap, painter = _canvas(side, ratio)
    paint_logo(painter, QRectF(0, 0, side, side), QColor(Ink.NAVY), QColor(Ink.BRAIN))
    painter.end()
    return pixmap


def icon(sign: Sign, side: int, colour: str, ratio: float = 1.0, *, gap: int = 0) -> QIcon:
    """A sign as an icon for a button: `side` px wide and high on a screen with `ratio` dots a px.

    `gap` px are left free between it and the words.
    """
    pixmap, painter = _canvas(side, ratio, gap)
    sign(painter, QRectF(0, 0, side, side), QColor(colour))
    painter.end()
    return QIcon(pixmap)


def _canvas(side: int, ratio: float, gap: int = 0) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(round((side + gap) * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap, QPainter(pixmap)


def _ready(painter: QPainter, colour: QColor, square: QRectF, *, fill: bool = False) -> QPen:
    pen = QPen(colour, max(1.6, square.width() * 0.11))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(colour if fill else Qt.BrushStyle.NoBrush)
    return pen


def _ring(square: QRectF) -> QRectF:
    gap = square.width() * 0.1
    return square.adjusted(gap, gap, -gap, -gap)


def _head(painter: QPainter, square: QRectF, colour: QColor, *, up: bool) -> None:
    _ready(painter, colour, square)
    middle, side = square.center(), square.width()
    rise = (-0.15 if up else 0.15) * side
    tip = middle + QPointF(0, rise)
    painter.drawPolyline([middle + QPointF(-0.3 * side, -rise), tip, middle + QPointF(0.3 * side, -rise)])


def _arrow(painter: QPainter, square: QRectF, x: float, *, up: bool, wing: float) -> None:
    """A whole arrow at `x`; all in shares of the square."""
    tip, tail = (0.1, 0.9) if up else (0.9, 0.1)
    back = tip + (wing if up else -wing)
    painter.drawLine(_at(square, x, tail), _at(square, x, tip))
    painter.drawPolyline([_at(square, x - wing, back), _at(square, x, tip), _at(square, x + wing, back)])


def _at(square: QRectF, x: float, y: float) -> QPointF:
    return QPointF(square.left() + x * square.width(), square.top() + y * square.height())


def _brain(square: QRectF) -> QPainterPath:
    """A brain from the left, front at the left: one outline and its stem."""
    curves = (
        ((0.20, 0.50), (0.18, 0.36), (0.30, 0.26)),
        ((0.42, 0.17), (0.62, 0.19), (0.72, 0.29)),
        ((0.82, 0.38), (0.83, 0.52), (0.74, 0.59)),
        ((0.70, 0.65), (0.62, 0.66), (0.58, 0.64)),
        ((0.57, 0.70), (0.58, 0.76), (0.60, 0.81)),
        ((0.56, 0.83), (0.53, 0.82), (0.51, 0.80)),
        ((0.50, 0.74), (0.48, 0.69), (0.45, 0.65)),
        ((0.38, 0.68), (0.31, 0.66), (0.29, 0.60)),
        ((0.24, 0.60), (0.20, 0.56), (0.20, 0.50)),
    )
    path = QPainterPath(_at(square, 0.20, 0.50))
    for one, two, end in curves:
        path.cubicTo(_at(square, *one), _at(square, *two), _at(square, *end))
    return path


def _folds(square: QRectF) -> list[QPainterPath]:
    folds = []
    for start, one, two, end in (
        ((0.30, 0.56), (0.40, 0.56), (0.48, 0.52), (0.54, 0.46)),
        ((0.46, 0.24), (0.50, 0.30), (0.47, 0.36), (0.42, 0.40)),
        ((0.62, 0.27), (0.60, 0.34), (0.63, 0.38), (0.69, 0.42)),
    ):
        path = QPainterPath(_at(square, *start))
        path.cubicTo(_at(square, *one), _at(square, *two), _at(square, *end))
        folds.append(path)
    return folds


CERTAINTY_SIGNS = MappingProxyType({
    Certainty.ESTABLISHED: paint_established,
    Certainty.EARLY: paint_early,
    Certainty.DEBATED: paint_debated,
    Certainty.NOT_STUDIED: paint_not_studied,
})

CHANGE_SIGNS = MappingProxyType({
    Change.INCREASE: paint_increase,
    Change.DECREASE: paint_decrease,
    Change.NO_CHANGE: paint_no_change,
    Change.MIXED: paint_mixed,
    Change.ASSOCIATION: paint_association,
})
