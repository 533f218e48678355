"""The laid-out frames of one widget size, kept so that turning back to one costs nothing."""

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtGui import QColor, QImage

from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.views import Frame, Series
from brainexplorer.ui.brain.arrange import Arrangement, is_tight, place, whole_box, zoomed
from brainexplorer.ui.brain.film import Film
from brainexplorer.ui.brain.scene import Scene
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.visit.zoom import WHOLE

CACHE_BYTES = 40_000_000
MOST_SCENES = 24
"""Laid-out frames without a still cost little, but there can be hundreds."""


def fullest(series: Series) -> Frame:
    """A frame with as many names as any: with them the brain is fitted, for it stays as large in the whole row."""
    if series.frames[0].parts:
        return series.frames[0]
    return max(series.frames, key=lambda frame: len(frame.shown))


class Scenes:
    """Scenes by frame and setting; the least recently used go when they cost more than `limit` bytes."""

    def __init__(self, names: Mapping[str, str], colours: Mapping[str, QColor], film: Film,
                 limit: int = CACHE_BYTES) -> None:
        self._names = names
        self._colours = colours
        self._limit = limit
        self.film = film
        self._scenes: OrderedDict[tuple[object, ...], Scene] = OrderedDict()
        self._boxes: dict[tuple[object, ...], Rect] = {}

    def scene(self, frame: Frame, series: Series, setting: Setting) -> Scene:
        """`frame` laid out in `setting`."""
        key = (frame.view_id, frame.id, *setting.key())
        if key not in self._scenes:
            box = self.box(series, setting)
            arrangement = Arrangement(frame, series, setting, self._shown(frame, setting), box)
            self._scenes[key] = Scene(arrangement, setting, self._names, self._colours)
            self._trim()
        self._scenes.move_to_end(key)
        return self._scenes[key]

    def still(self, frame: Frame, series: Series, setting: Setting, faded: bool) -> QImage:
        """The whole widget with `frame` in it, nothing chosen (or faded, as the ground for a chosen region)."""
        still = self.scene(frame, series, setting).still(self.film, faded)
        self._trim()
        return still

    def box(self, series: Series, setting: Setting) -> Rect:
        """Where the brain of the series lies now, zoomed or whole, px of the widget."""
        plain = setting._replace(zoom=WHOLE, mri=0.0, only="")
        key = (series.frames[0].view_id, series.id, *plain.key())
        if key not in self._boxes:
            if len(self._boxes) >= MOST_SCENES:
                self._boxes.clear()
            self._boxes[key] = whole_box(series, plain, self._shown(fullest(series), plain))
        return zoomed(self._boxes[key], setting)

    def placed(self, frame: Frame, series: Series, setting: Setting) -> Placed:
        """The frame laid into the widget, without its names: for what moves."""
        return place(frame, series, self.box(series, setting))

    def _shown(self, frame: Frame, setting: Setting) -> dict[str, str]:
        """The names that belong beside the frame: those of what can be seen in it, and of the chosen region."""
        wanted = [id_ for id_ in frame.shown if not frame.parts or id_ in frame.outlines.regions]
        wanted = wanted if setting.all_names and not is_tight(setting) else []
        if setting.only in frame.shown and setting.only not in wanted:
            wanted.append(setting.only)
        return {id_: self._names[id_] for id_ in wanted}

    def _trim(self) -> None:
        while len(self._scenes) > 1 and (
            len(self._scenes) > MOST_SCENES or sum(scene.bytes for scene in self._scenes.values()) > self._limit
        ):
            self._scenes.popitem(last=False)
