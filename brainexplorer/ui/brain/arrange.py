"""Lays a frame into the widget: the brain as large as its names allow, the names around it."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from math import dist
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from brainexplorer.atlas.geometry import Rect, bounds, convex_hull
from brainexplorer.atlas.labels import Label, Spacing, place_labels
from brainexplorer.atlas.model import Point, Ring
from brainexplorer.atlas.slots import places_beside
from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain.edge_words import strip_height
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.ui.theme import Theme, Type


class NamePlate(NamedTuple):
    """A region's name outside the brain: its pill, and its leader from the anchor to the port (widget px)."""

    pill: QRectF
    anchor: QPointF
    port: QPointF


FIRST_NAMES = (
    "amygdala", "hippocampus", "medial-prefrontal-cortex", "nucleus-accumbens", "periaqueductal-gray",
    "anterior-cingulate-cortex",
)
"""Named first where there is no room for all."""

SHARES = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6)
"""How large the brain may be, as a part of the largest that the widget could hold."""

COARSE = 0.02
"""Distance of the hull's points, as a part of the frame's width."""

ALONE = 0.85
"""The same where one name stands alone, or where names must go."""

MOST_OF = 0.7
"""The part of the names for which the brain may become small."""


class Arrangement:
    """Where everything lies in a widget of one size: the brain at once, the names when they are first asked for.

    `names` are all that may be shown together; `must` is placed before all others.
    """

    def __init__(self, frame: Frame, size: QSize, theme: Theme, names: Mapping[str, str], must: str = "",
                 alone: bool = False) -> None:
        strip = strip_height(theme)
        self._area = Rect(0, strip, size.width(), max(1, size.height() - 2 * strip))
        self._spacing = Spacing(gap=theme.px(16), margin=theme.px(14), between=theme.px(9))
        self._frame, self._names, self._must = frame, names, must
        self._pills = _pill_sizes(names, theme)
        self._hull = _hull(frame)
        self.placed = Placed(frame, self._picture_rect(ALONE if alone else self._share()))

    @cached_property
    def plates(self) -> dict[str, NamePlate]:
        """The names that found room."""
        rect = self.placed.rect
        labels = {id_: self._label(id_, rect) for id_ in self._names}
        placement = place_labels(list(labels.values()), (self._moved(self._hull, rect),), self._area, self._spacing)
        plates = {
            label.region: NamePlate(QRectF(*label.pill), QPointF(*label.anchor), QPointF(*label.port))
            for label in placement.labels
        }
        if self._must and self._must not in plates:
            return _squeezed_in(plates, labels[self._must], self._area)
        return plates

    def _share(self) -> float:
        """As large as leaves about as many places beside the brain as there are names.

        Where even a small brain would leave too few, it is large and names go: the brain comes first.
        """
        sizes = list(self._pills.values())
        places = 0
        for share in SHARES:
            hull = self._moved(self._hull, self._picture_rect(share))
            places = places_beside(hull, self._area, sizes, self._spacing)
            if places >= len(sizes):
                return share
        return SHARES[-1] if places >= MOST_OF * len(sizes) else ALONE

    def _picture_rect(self, share: float) -> QRectF:
        """The frame's picture, its brain in the middle of the area."""
        left, top, right, bottom = bounds((self._hull,))
        area = self._area
        scale = share * min((area.width - 2 * self._spacing.margin) / (right - left), area.height / (bottom - top))
        x = area.left + (area.width - (left + right) * scale) / 2
        y = area.top + (area.height - (top + bottom) * scale) / 2
        return QRectF(x, y, self._frame.size[0] * scale, self._frame.size[1] * scale)

    def _moved(self, points: Iterable[Point], rect: QRectF) -> Ring:
        scale = rect.width() / self._frame.size[0]
        return tuple(Point(rect.x() + point.x * scale, rect.y() + point.y * scale) for point in points)

    def _label(self, region: str, rect: QRectF) -> Label:
        first = 10.0 if region in FIRST_NAMES else 0.0
        priority = 100.0 if region == self._must else self._frame.shown[region] + first
        anchors = self._moved(self._frame.outlines.regions[region].labels, rect)
        return Label(region, *self._pills[region], anchors, priority)


def _squeezed_in(plates: Mapping[str, NamePlate], label: Label, area: Rect) -> dict[str, NamePlate]:
    """Where even one name finds no room beside the brain it stands over it, under its region; what it hides goes."""
    anchor = label.anchors[0]
    left = min(max(anchor.x - label.width / 2, area.left), max(area.left, area.right - label.width))
    pill = QRectF(left, min(anchor.y + 2 * label.height, area.bottom - label.height), label.width, label.height)
    port = QPointF(min(max(anchor.x, pill.left()), pill.right()), pill.top())
    plate = NamePlate(pill, QPointF(*anchor), port)
    around = pill.united(QRectF(plate.anchor, plate.port).normalized())
    kept = {id_: other for id_, other in plates.items()
            if not around.intersects(other.pill.united(QRectF(other.anchor, other.port).normalized()))}
    return {**kept, label.region: plate}


def _hull(frame: Frame) -> Ring:
    """The brain's convex hull (px of the frame), without points that nobody could see missing."""
    near = frame.size[0] * COARSE
    kept: list[Point] = []
    for point in convex_hull(point for ring in frame.outlines.silhouette for point in ring):
        if not kept or dist(point, kept[-1]) >= near:
            kept.append(point)
    return tuple(kept)


def _pill_sizes(names: Mapping[str, str], theme: Theme) -> dict[str, tuple[float, float]]:
    metrics = QFontMetricsF(theme.font(Type.LABEL))
    height = round(metrics.height() * 1.25) + theme.px(6)
    return {id_: (metrics.horizontalAdvance(name) + height, height) for id_, name in names.items()}
