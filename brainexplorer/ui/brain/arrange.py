"""Lays a frame into the widget: the brain as large as its names allow, the names around it."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from brainexplorer.atlas.geometry import Rect, bounds, convex_hull
from brainexplorer.atlas.labels import Label, Spacing, place_labels
from brainexplorer.atlas.model import Point, Ring
from brainexplorer.atlas.slots import capacity, slots_around
from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain.edge_words import strip_height
from brainexplorer.ui.brain.scene import NamePlate
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.ui.theme import Theme, Type

FIRST_NAMES = (
    "amygdala", "hippocampus", "medial-prefrontal-cortex", "nucleus-accumbens", "periaqueductal-gray",
    "anterior-cingulate-cortex",
)
"""Named first where there is no room for all."""


def arrange(frame: Frame, size: QSize, theme: Theme, names: Mapping[str, str],
            must: str = "") -> tuple[Placed, dict[str, NamePlate]]:
    """Where the brain lies in a widget of `size` px, and the plates of `names` (id -> name), `must` before all."""
    strip = strip_height(theme)
    area = Rect(0, strip, size.width(), max(1, size.height() - 2 * strip))
    pills = _pill_sizes(names, theme)
    spacing = Spacing(gap=theme.px(16), margin=theme.px(14), between=theme.px(9))
    hull = convex_hull(point for ring in frame.outlines.silhouette for point in ring)
    placed = Placed(frame, _fit(frame, hull, area, list(pills.values()), spacing))
    labels = [
        Label(id_, *pills[id_], tuple(Point(p.x(), p.y()) for p in placed.anchors(frame.outlines.regions[id_])),
              _priority(frame, id_, must))
        for id_ in names
    ]
    silhouette = tuple(Point(*_moved(point, placed)) for point in hull)
    placement = place_labels(labels, (silhouette,), area, spacing)
    return placed, {
        label.region: NamePlate(QRectF(*label.pill), QPointF(*label.anchor), QPointF(*label.port))
        for label in placement.labels
    }


def _moved(point: Point, placed: Placed) -> tuple[float, float]:
    return placed.rect.x() + point.x * placed.scale, placed.rect.y() + point.y * placed.scale


def _pill_sizes(names: Mapping[str, str], theme: Theme) -> dict[str, tuple[float, float]]:
    metrics = QFontMetricsF(theme.font(Type.LABEL))
    height = round(metrics.height() * 1.25) + theme.px(6)
    return {id_: (metrics.horizontalAdvance(name) + height, height) for id_, name in names.items()}


def _priority(frame: Frame, region: str, must: str) -> float:
    if region == must:
        return 100.0
    return frame.shown[region] + (10.0 if region in FIRST_NAMES else 0.0)


def _fit(frame: Frame, hull: Ring, area: Rect, sizes: list[tuple[float, float]], spacing: Spacing) -> QRectF:
    """The rectangle of the frame's picture: as large as possible while the names still find room."""
    left, top, right, bottom = bounds((hull,))
    largest = min((area.width - 2 * spacing.margin) / (right - left), area.height / (bottom - top))
    best, most = largest * 0.6, -1
    for step in range(100, 59, -4):
        scale = largest * step / 100
        x = area.left + (area.width - (left + right) * scale) / 2
        y = area.top + (area.height - (top + bottom) * scale) / 2
        here = tuple(Point(x + p.x * scale, y + p.y * scale) for p in hull)
        held = capacity(slots_around(here, area, sizes, spacing), sizes) if sizes else 0
        if held > most:
            most, best = held, scale
        if held == len(sizes):
            break
    x = area.left + (area.width - (left + right) * best) / 2
    y = area.top + (area.height - (top + bottom) * best) / 2
    return QRectF(x, y, frame.size[0] * best, frame.size[1] * best)
