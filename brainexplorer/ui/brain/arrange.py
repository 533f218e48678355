"""Lays a frame into the widget: the brain as large as its names allow, the names around it."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from brainexplorer.atlas.fit import AT_EASE, box_at, fit_brain, moved
from brainexplorer.atlas.geometry import Rect, segment_meets
from brainexplorer.atlas.model import Point
from brainexplorer.atlas.slots import Spacing, inset
from brainexplorer.atlas.views import Frame, Series
from brainexplorer.ui.brain.edge_words import strip_height
from brainexplorer.ui.brain.setting import Setting
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

LEAST = 0.8
"""A brain that turns or is sliced is at least so large, as a part of the largest possible, and any brain beside large
words; names may have to go."""

LARGE_WORDS = 1.25
"""Larger words than this are large."""

LONGEST = 0.5
"""As a part of the brain's width: rather than to lead so far, a name goes."""

EDGE = 8.0
"""Names keep this far from the edges of their area, px."""

TIGHT = 6
"""With less height than so many lines of words the brain comes first: words stand in corners, its name on a part."""


def is_tight(setting: Setting) -> bool:
    """Whether there is so little room (large words in a small window) that the brain would become too small."""
    return has_little_height(setting.size.height(), setting.top, setting.bottom, setting.theme)


def has_little_height(height: int, top: int, bottom: int, theme: Theme) -> bool:
    """The same of a widget of that height, with so much kept free at its top and bottom (px)."""
    strip = strip_height(theme)
    return height - max(top, strip) - bottom < TIGHT * strip


def area_of(setting: Setting) -> Rect:
    """The part of the widget (px) in which brain and names stand."""
    strip = strip_height(setting.theme)
    if is_tight(setting):
        top, below = setting.word_top, setting.bottom
    else:
        top, below = max(setting.top, strip), setting.bottom + strip
    return Rect(0, top, setting.size.width(), max(1, setting.size.height() - top - below))


def spacing_of(theme: Theme) -> Spacing:
    """The gaps between brain, names and edges."""
    return Spacing(gap=theme.px(16), margin=theme.px(14), between=theme.px(9))


class Arrangement:
    """Where everything lies in a widget of one size: the brain at once, the names when they are first asked for.

    `names` are all that may be shown together; `setting.only` is placed before all others.
    """

    def __init__(self, frame: Frame, series: Series, setting: Setting, names: Mapping[str, str], box: Rect) -> None:
        self._frame, self._series, self._names, self._setting = frame, series, names, setting
        self._area = area_of(setting)
        self._box = box
        self.placed = place(frame, series, box)

    @cached_property
    def plates(self) -> dict[str, NamePlate]:
        """The names that found room."""
        labels = {id_: self._label(id_) for id_ in self._names}
        if not self._setting.zoom.is_whole or is_tight(self._setting):
            return _on_the_map(labels, self._area, self._setting.theme)
        from brainexplorer.atlas.labels import place_labels

        hull = moved(self._frame.hull, self._series.hull, self._box)
        placement = place_labels(list(labels.values()), (hull,), self._area, spacing_of(self._setting.theme),
                                 longest=LONGEST * self._box.width)
        plates = {
            label.region: NamePlate(QRectF(*label.pill), QPointF(*label.anchor), QPointF(*label.port))
            for label in placement.labels
        }
        for region in placement.dropped if len(self._series.frames) > 1 else ():
            seats = beside(labels[region].anchors, self._pills[region], self._area, self._setting.theme)
            plate = next((seat for seat in seats if _is_free(seat, plates) and not _is_crossed(seat, plates)), None)
            if plate is not None:
                plates[region] = plate
        must = self._setting.only
        if must in labels and must not in plates:
            return _squeezed_in(plates, labels[must], self._area)
        return plates

    @cached_property
    def _pills(self) -> dict[str, tuple[float, float]]:
        return _pill_sizes(self._names, self._setting.theme)

    def _label(self, region: str) -> "Label":
        from brainexplorer.atlas.labels import Label

        first = 10.0 if region in FIRST_NAMES else 0.0
        priority = 100.0 if region == self._setting.only else self._frame.shown[region] + first
        seen = self._frame.outlines.regions.get(region) or self._frame.shape(region)
        anchors = moved(seen.labels, self._series.hull, self._box)
        return Label(region, *self._pills[region], anchors, priority)


def whole_box(series: Series, setting: Setting, names: Mapping[str, str]) -> Rect:
    """Where the whole brain lies (px of the widget), with room around it for `names`; the same in a whole series."""
    area, spacing = area_of(setting), spacing_of(setting.theme)
    if not setting.all_names or is_tight(setting):
        return box_at(AT_EASE, area, series.hull, spacing)
    box = fit_brain(area, series.hull, list(_pill_sizes(names, setting.theme).values()), spacing)
    least = box_at(LEAST, area, series.hull, spacing)
    bounded = len(series.frames) > 1 or setting.theme.text > LARGE_WORDS
    return least if bounded and box.width < least.width else box


def zoomed(box: Rect, setting: Setting) -> Rect:
    """The brain's box as large, and moved so far, as the zoom says."""
    zoom, area = setting.zoom, area_of(setting)
    if zoom.is_whole:
        return box
    width, height = box.width * zoom.scale, box.height * zoom.scale
    middle = Point(area.left + area.width / 2, area.top + area.height / 2)
    return Rect(middle.x - zoom.x * width, middle.y - zoom.y * height, width, height)


def place(frame: Frame, series: Series, box: Rect) -> Placed:
    """The frame with the brain of its series in the box; on whole px, so that a still picture is drawn unscaled."""
    width, height = frame.size
    (left, top), (right, bottom) = moved((Point(0, 0), Point(width, height)), series.hull, box)
    rect = QRectF(round(left), round(top), max(1, round(right - left)), max(1, round(bottom - top)))
    return Placed(frame, rect)


def _squeezed_in(plates: Mapping[str, NamePlate], label: "Label", area: Rect) -> dict[str, NamePlate]:
    """Where even one name finds no room beside the brain it stands over it, under its region; what it hides goes."""
    anchor, area = label.anchors[0], inset(area, EDGE)
    left = min(max(anchor.x - label.width / 2, area.left), max(area.left, area.right - label.width))
    pill = QRectF(left, min(anchor.y + 2 * label.height, area.bottom - label.height), label.width, label.height)
    port = QPointF(min(max(anchor.x, pill.left()), pill.right()), pill.top())
    plate = NamePlate(pill, QPointF(*anchor), port)
    around = pill.united(QRectF(plate.anchor, plate.port).normalized())
    kept = {id_: other for id_, other in plates.items()
            if not around.intersects(other.pill.united(QRectF(other.anchor, other.port).normalized()))}
    return {**kept, label.region: plate}


def _on_the_map(labels: Mapping[str, "Label"], area: Rect, theme: Theme) -> dict[str, NamePlate]:
    """Names on the brain itself, as on a map: each beside its point, the most important first; some find no room."""
    plates: dict[str, NamePlate] = {}
    for label in sorted(labels.values(), key=lambda label: (-label.priority, label.region)):
        plate = next((plate for plate in beside(label.anchors, (label.width, label.height), area, theme)
                      if _is_free(plate, plates)), None)
        if plate is not None:
            plates[label.region] = plate
    return plates


def beside(anchors: Iterable[Point], size: tuple[float, float], area: Rect, theme: Theme,
           gap: float = 0.0) -> list[NamePlate]:
    """Where a name can stand near a point of its region that is in sight: above it, below, to the right, to the left.

    `gap` px from the point; 0: a little.
    """
    found = []
    gap, (width, height), inner = gap or theme.px(16), size, inset(area, EDGE)
    for x, y in anchors:
        if area.holds(x, y):
            for left, top in ((x - width / 2, y - gap - height), (x - width / 2, y + gap),
                              (x + gap, y - height / 2), (x - gap - width, y - height / 2)):
                pill = QRectF(left, top, width, height)
                if inner.holds(left, top) and inner.holds(left + width, top + height):
                    port = QPointF(min(max(x, pill.left()), pill.right()), min(max(y, pill.top()), pill.bottom()))
                    found.append(NamePlate(pill, QPointF(x, y), port))
    return found


def _is_free(plate: NamePlate, others: Mapping[str, NamePlate]) -> bool:
    wide = plate.pill.adjusted(-4, -4, 4, 4)
    return not any(wide.intersects(other.pill) or wide.contains(other.anchor) or other.pill.contains(plate.anchor)
                   for other in others.values())


def _is_crossed(plate: NamePlate, others: Mapping[str, NamePlate]) -> bool:
    """Whether a leader of another name runs through a pill."""
    box = Rect(plate.pill.x(), plate.pill.y(), plate.pill.width(), plate.pill.height())
    return any(segment_meets(Point(*other.anchor.toTuple()), Point(*other.port.toTuple()), box)
               for other in others.values())


def _pill_sizes(names: Mapping[str, str], theme: Theme) -> dict[str, tuple[float, float]]:
    return {id_: pill_size(name, theme) for id_, name in names.items()}


def pill_size(name: str, theme: Theme) -> tuple[float, float]:
    """Width and height (px) of a name in its pill."""
    metrics = QFontMetricsF(theme.font(Type.LABEL))
    height = round(metrics.height() * 1.25) + theme.px(6)
    return metrics.horizontalAdvance(name) + height, height
