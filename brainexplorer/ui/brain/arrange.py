"""Lays a frame into the widget: the brain as large as its names allow, the names around it."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from brainexplorer.atlas.fit import AT_EASE, box_at, fit_brain, moved
from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.model import Point
from brainexplorer.atlas.slots import Spacing
from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain.edge_words import strip_height
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.ui.theme import Theme, Type

if TYPE_CHECKING:
    from brainexplorer.atlas.labels import Label

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

class Arrangement:
    """Where everything lies in a widget of one size: the brain at once, the names when they are first asked for.

    `names` are all that may be shown together; `must` is placed before all others; `top` px stay free above.
    """

    def __init__(self, frame: Frame, size: QSize, theme: Theme, names: Mapping[str, str], *, top: int = 0,
                 must: str = "", alone: bool = False) -> None:
        strip = strip_height(theme)
        top = max(top, strip)
        self._area = Rect(0, top, size.width(), max(1, size.height() - top - strip))
        self._spacing = Spacing(gap=theme.px(16), margin=theme.px(14), between=theme.px(9))
        self._frame, self._names, self._must = frame, names, must
        self._pills = _pill_sizes(names, theme)
        self._hull = frame.hull
        sizes = list(self._pills.values())
        if alone:
            self._box = box_at(AT_EASE, self._area, self._hull, self._spacing)
        else:
            self._box = fit_brain(self._area, self._hull, sizes, self._spacing)
        self.placed = Placed(frame, self._picture_rect())

    @cached_property
    def plates(self) -> dict[str, NamePlate]:
        """The names that found room."""
        from brainexplorer.atlas.labels import place_labels

        labels = {id_: self._label(id_) for id_ in self._names}
        hull = moved(self._hull, self._hull, self._box)
        placement = place_labels(list(labels.values()), (hull,), self._area, self._spacing)
        plates = {
            label.region: NamePlate(QRectF(*label.pill), QPointF(*label.anchor), QPointF(*label.port))
            for label in placement.labels
        }
        if self._must and self._must not in plates:
            return _squeezed_in(plates, labels[self._must], self._area)
        return plates

    def _picture_rect(self) -> QRectF:
        """The frame's whole picture, of which the brain fills the box; on whole px, so that it is drawn unscaled."""
        width, height = self._frame.size
        (left, top), (right, bottom) = moved((Point(0, 0), Point(width, height)), self._hull, self._box)
        return QRectF(round(left), round(top), max(1, round(right - left)), max(1, round(bottom - top)))

    def _label(self, region: str) -> "Label":
        from brainexplorer.atlas.labels import Label

        first = 10.0 if region in FIRST_NAMES else 0.0
        priority = 100.0 if region == self._must else self._frame.shown[region] + first
        anchors = moved(self._frame.outlines.regions[region].labels, self._hull, self._box)
        return Label(region, *self._pills[region], anchors, priority)


def _squeezed_in(plates: Mapping[str, NamePlate], label: "Label", area: Rect) -> dict[str, NamePlate]:
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


def _pill_sizes(names: Mapping[str, str], theme: Theme) -> dict[str, tuple[float, float]]:
    metrics = QFontMetricsF(theme.font(Type.LABEL))
    height = round(metrics.height() * 1.25) + theme.px(6)
    return {id_: (metrics.horizontalAdvance(name) + height, height) for id_, name in names.items()}
