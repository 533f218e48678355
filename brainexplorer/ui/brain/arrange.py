"""Lays a frame into the widget: the brain as large as its names allow, the names around it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from brainexplorer.atlas.geometry import Rect, bounds, convex_hull
from brainexplorer.atlas.labels import Label, Placement, Spacing, place_labels
from brainexplorer.atlas.model import Point, Ring
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

SCALES = (1.0, 0.9, 0.8, 0.7)
"""Sizes of the brain to try, largest first, until all names find room."""


def arrange(frame: Frame, size: QSize, theme: Theme, names: Mapping[str, str],
            must: str = "") -> tuple[Placed, dict[str, NamePlate]]:
    """Where the brain lies in a widget of `size` px, and the plates of `names` (id -> name), `must` before all."""
    strip = strip_height(theme)
    area = Rect(0, strip, size.width(), max(1, size.height() - 2 * strip))
    pills = _pill_sizes(names, theme)
    spacing = Spacing(gap=theme.px(16), margin=theme.px(14), between=theme.px(9))
    hull = convex_hull(point for ring in frame.outlines.silhouette for point in ring)
    best: tuple[QRectF, Placement] | None = None
    for share in SCALES:
        rect = _picture_rect(frame, hull, area, spacing, share)
        labels = [_label(frame, id_, pills[id_], rect, must) for id_ in names]
        placement = place_labels(labels, (_moved(hull, frame, rect),), area, spacing)
        if best is None or len(placement.labels) > len(best[1].labels):
            best = rect, placement
        if not placement.dropped:
            break
    rect, placement = best
    plates = {
        label.region: NamePlate(QRectF(*label.pill), QPointF(*label.anchor), QPointF(*label.port))
        for label in placement.labels
    }
    if must and must not in plates:
        plates = _squeezed_in(plates, must, _label(frame, must, pills[must], rect, must), area)
    return Placed(frame, rect), plates


def _squeezed_in(plates: Mapping[str, NamePlate], region: str, label: Label, area: Rect) -> dict[str, NamePlate]:
    """Where even one name finds no room beside the brain it stands over it, under its region; what it hides goes."""
    anchor = label.anchors[0]
    left = min(max(anchor.x - label.width / 2, area.left), max(area.left, area.right - label.width))
    pill = QRectF(left, min(anchor.y + 2 * label.height, area.bottom - label.height), label.width, label.height)
    port = QPointF(min(max(anchor.x, pill.left()), pill.right()), pill.top())
    plate = NamePlate(pill, QPointF(*anchor), port)
    around = pill.united(QRectF(plate.anchor, plate.port).normalized())
    kept = {id_: other for id_, other in plates.items()
            if not around.intersects(other.pill.united(QRectF(other.anchor, other.port).normalized()))}
    return {**kept, region: plate}


def _picture_rect(frame: Frame, hull: Ring, area: Rect, spacing: Spacing, share: float) -> QRectF:
    """The frame's picture, its brain in the middle of `area` and `share` as large as it could be."""
    left, top, right, bottom = bounds((hull,))
    scale = share * min((area.width - 2 * spacing.margin) / (right - left), area.height / (bottom - top))
    x = area.left + (area.width - (left + right) * scale) / 2
    y = area.top + (area.height - (top + bottom) * scale) / 2
    return QRectF(x, y, frame.size[0] * scale, frame.size[1] * scale)


def _moved(points: Iterable[Point], frame: Frame, rect: QRectF) -> Ring:
    scale = rect.width() / frame.size[0]
    return tuple(Point(rect.x() + point.x * scale, rect.y() + point.y * scale) for point in points)


def _pill_sizes(names: Mapping[str, str], theme: Theme) -> dict[str, tuple[float, float]]:
    metrics = QFontMetricsF(theme.font(Type.LABEL))
    height = round(metrics.height() * 1.25) + theme.px(6)
    return {id_: (metrics.horizontalAdvance(name) + height, height) for id_, name in names.items()}


def _label(frame: Frame, region: str, pill: tuple[float, float], rect: QRectF, must: str) -> Label:
    priority = 100.0 if region == must else frame.shown[region] + (10.0 if region in FIRST_NAMES else 0.0)
    return Label(region, *pill, _moved(frame.outlines.regions[region].labels, frame, rect), priority)
