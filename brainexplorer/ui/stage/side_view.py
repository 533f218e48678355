"""A small picture of where one is: the brain from the side with the cut through it, or a head seen from above."""

from math import atan2, cos, degrees, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from brainexplorer.atlas.frame import Frame
from brainexplorer.atlas.geometry import bounds
from brainexplorer.ui.style import control_height
from brainexplorer.ui.theme import Ink, Theme

HIGH = 1.55
"""times the height of a button"""


class SideView(QWidget):
    """A touch on it leads there; the slider beside it does the same, and says it in words."""

    place_requested = Signal(float)
    """mm of a cut, degrees of a turn"""

    def __init__(self, side: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._frame: Frame | None = None
        self._theme = Theme()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_frame(self, frame: Frame) -> None:
        """Show where this frame is."""
        self._frame = frame
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """For another window or text size."""
        self._theme = theme
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        high = round(min(control_height(self._theme), self._theme.px(56)) * HIGH)
        return QSize(round(high * 1.24), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._frame is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._frame.is_turn:
            self._paint_head(painter, self._frame.at)
        elif self._frame.plane is not None:
            self._paint_cut(painter, self._frame.plane.axis, self._frame.plane.mm)
        painter.end()

    def _paint_cut(self, painter: QPainter, axis: str, mm: float) -> None:
        """The brain from the side, its front at the left, and the line in which it is cut."""
        rings, unit = self._side.outlines.silhouette, self._theme.unit
        left, top, scale = self._laid()
        painter.setPen(QPen(QColor(Ink.EDGE), 1.4 * unit))
        painter.setBrush(QColor("#ecc9bd"))
        for ring in rings:
            painter.drawPolygon(QPolygonF([QPointF(left + x * scale, top + y * scale) for x, y in ring[::4]]))
        place = self._side.to_px(0, mm, 0) if axis == "y" else self._side.to_px(0, 0, mm)
        x, y = left + place.x * scale, top + place.y * scale
        box = QRectF(self.rect())
        ends = (QPointF(x, box.top()), QPointF(x, box.bottom())) if axis == "y" else (
            QPointF(box.left(), y), QPointF(box.right(), y))
        for colour, width in (("#ffffff", 5.0), (Ink.NAVY, 2.6)):
            painter.setPen(QPen(QColor(colour), width * unit))
            painter.drawLine(*ends)

    def _laid(self) -> tuple[float, float, float]:
        """Where the side frame's own px begin in the widget, and how large one of them is."""
        left, top, right, bottom = bounds(self._side.outlines.silhouette)
        edge = 6 * self._theme.unit
        inner = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        scale = min(inner.width() / (right - left), inner.height() / (bottom - top))
        return inner.center().x() - scale * (right + left) / 2, inner.center().y() - scale * (bottom + top) / 2, scale

    def place_at(self, point: QPointF) -> float | None:
        """The place on the axis that a point of the widget means: mm of a cut, degrees of a turn; None for neither."""
        if self._frame is None:
            return None
        if self._frame.is_turn:
            from_middle = point - QPointF(self.rect().center())
            return degrees(atan2(-from_middle.y(), -from_middle.x())) % 360.0
        if self._frame.plane is None:
            return None
        left, top, scale = self._laid()
        (_, across, _, from_left), (_, _, up, from_top) = self._side.mm_to_px
        if self._frame.plane.axis == "y":
            return ((point.x() - left) / scale - from_left) / across
        return ((point.y() - top) / scale - from_top) / up

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if place is not None:
            self.place_requested.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)

    def _paint_head(self, painter: QPainter, degrees: float) -> None:
        """A head from above, its nose at the top, and a wedge that shows from where one looks."""
        unit, middle = self._theme.unit, QPointF(self.rect().center())
        radius = self.height() * 0.27
        way = radians(degrees)
        eye = QPointF(middle.x() - cos(way) * radius * 1.75, middle.y() - sin(way) * radius * 1.75)
        across = QPointF(-sin(way), cos(way)) * radius * 0.55
        painter.setPen(QPen(QColor(Ink.EDGE), 1.4 * unit))
        painter.setBrush(QColor("#ecc9bd"))
        nose = QPolygonF([middle + QPointF(-radius * 0.24, -radius * 1.05), middle + QPointF(0, -radius * 1.42),
                          middle + QPointF(radius * 0.24, -radius * 1.05)])
        painter.drawPolygon(nose)
        for side in (-1, 1):
            painter.drawEllipse(middle + QPointF(side * radius * 0.92, radius * 0.1), radius * 0.16, radius * 0.3)
        painter.drawEllipse(middle, radius * 0.9, radius * 1.12)
        wedge = QPainterPath(eye)
        inward = QPointF(cos(way), sin(way)) * radius * 0.62
        wedge.lineTo(eye + inward + across)
        wedge.lineTo(eye + inward - across)
        wedge.closeSubpath()
        painter.setPen(QPen(QColor("#ffffff"), 2 * unit))
        painter.setBrush(QColor(Ink.NAVY))
        painter.drawPath(wedge)
