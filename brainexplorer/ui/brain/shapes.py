"""A frame's outlines as painter paths, and the way from the frame's pixels to the widget's."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from brainexplorer.atlas.model import Outline, Outlines, Point, Ring
from brainexplorer.atlas.views import Frame

FINEST_PX, COARSEST_PX = 1.2, 2.6
"""Points of an outline that lie closer together than this on the widget are one: lines cost by the point."""

LARGE_PX = 300
"""A region of this extent on the widget is as coarse as can be without anybody seeing it."""


def thinned(ring: Ring, near: float) -> Ring:
    """The ring without the points that lie within `near` of the last one kept."""
    kept = [ring[0]]
    for point in ring:
        if abs(point.x - kept[-1].x) + abs(point.y - kept[-1].y) >= near:
            kept.append(point)
    return tuple(kept)


def path_of(rings: Iterable[Ring]) -> QPainterPath:
    """Closed rings (px of the frame) as one path, filled even-odd."""
    path = QPainterPath()
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(point.x, point.y) for point in ring]))
        path.closeSubpath()
    return path


class Placed:
    """One frame laid into a rectangle of the widget: paths and points in widget px."""

    def __init__(self, frame: Frame, rect: QRectF) -> None:
        self.frame = frame
        self.rect = rect
        self.scale = rect.width() / frame.size[0]
        self.px_per_mm = frame.px_per_mm * self.scale
        self._to_widget = QTransform(self.scale, 0, 0, self.scale, rect.x(), rect.y())
        self._wholes: dict[str, QPainterPath] = {}

    @property
    def outlines(self) -> Outlines:
        """All shapes, px of the frame."""
        return self.frame.outlines

    @cached_property
    def paths(self) -> Mapping[str, QPainterPath]:
        """What can be seen of each region, widget px, without points that cannot be told apart at this size."""
        return {id_: self._path(one) for id_, one in self.outlines.regions.items()}

    def whole(self, region: str) -> QPainterPath:
        """All of a region where the frame has it, else what can be seen of it; KeyError where neither."""
        if region not in self._wholes:
            outline = self.frame.shape(region)
            made = self.__dict__.get("paths", {})  # of all that can be seen; while it moves, one is enough
            seen = region in made and region not in self.outlines.wholes
            self._wholes[region] = made[region] if seen else self._path(outline)
        return self._wholes[region]

    def anchors(self, outline: Outline) -> list[QPointF]:
        """The label points of a region (widget px), best first."""
        return [self._to_widget.map(QPointF(point.x, point.y)) for point in outline.labels]

    def to_frame(self, point: QPointF) -> Point:
        """A widget point in px of the frame."""
        return Point((point.x() - self.rect.x()) / self.scale, (point.y() - self.rect.y()) / self.scale)

    def to_widget(self, point: Point) -> QPointF:
        """A point of the frame in px of the widget."""
        return self._to_widget.map(QPointF(point.x, point.y))

    def rect_of(self, box: tuple[float, float, float, float]) -> QRectF:
        """A box of the frame (left, top, width, height; px) in the widget."""
        return self._to_widget.mapRect(QRectF(*box))

    def _path(self, one: Outline) -> QPainterPath:
        return self._to_widget.map(path_of(thinned(ring, self._near(one)) for ring in one.rings))

    def _near(self, outline: Outline) -> float:
        """How close two points of an outline are one, px of the frame: closer in a small region than in a large one."""
        left, top, right, bottom = outline.bounds
        large = min(1.0, max(right - left, bottom - top) * self.scale / LARGE_PX)
        return (FINEST_PX + large * (COARSEST_PX - FINEST_PX)) / self.scale
