"""The laid-out frames of one widget size, kept so that turning back to one costs nothing."""

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtGui import QColor, QImage

from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain.arrange import Arrangement
from brainexplorer.ui.brain.pictures import PictureCache
from brainexplorer.ui.brain.scene import Scene
from brainexplorer.ui.brain.setting import Setting

CACHE_BYTES = 48_000_000


class Scenes:
    """Scenes by frame and setting; the least recently used go when they cost more than `limit` bytes."""

    def __init__(self, names: Mapping[str, str], colours: Mapping[str, QColor], limit: int = CACHE_BYTES) -> None:
        self._names = names
        self._colours = colours
        self._limit = limit
        self.pictures = PictureCache()
        self._scenes: OrderedDict[tuple[object, ...], Scene] = OrderedDict()

    def scene(self, frame: Frame, setting: Setting) -> Scene:
        """`frame` laid out in `setting`."""
        key = (frame.view_id, frame.id, *setting.key())
        if key not in self._scenes:
            arrangement = Arrangement(frame, setting.size, setting.theme, self._shown(frame, setting),
                                      top=setting.top, must=setting.only, alone=not setting.all_names)
            self._scenes[key] = Scene(arrangement, self._names, self._colours, setting.theme)
        self._scenes.move_to_end(key)
        return self._scenes[key]

    def still(self, frame: Frame, setting: Setting, layer: str, faded: bool) -> QImage:
        """The whole widget with `frame` in it, nothing chosen (or faded, as the ground for a chosen region)."""
        scene = self.scene(frame, setting)
        still = scene.still(setting, self._picture(scene, setting, layer), layer, faded)
        self._trim()
        return still

    def bare(self, frame: Frame, setting: Setting, layer: str) -> QImage:
        """As `still`, with nothing chosen and without regions and names: the first frame of all."""
        scene = self.scene(frame, setting)
        return scene.bare(setting, self._picture(scene, setting, layer))

    def _picture(self, scene: Scene, setting: Setting, layer: str) -> QImage:
        """The frame's picture in the size (device px) in which the scene has placed it."""
        picture = self.pictures.image(scene.frame, layer, round(scene.placed.rect.width() * setting.ratio))
        picture.setDevicePixelRatio(setting.ratio)
        return picture

    def _shown(self, frame: Frame, setting: Setting) -> dict[str, str]:
        wanted = frame.shown if setting.all_names else (setting.only,)
        return {id_: self._names[id_] for id_ in wanted if id_ in frame.shown}

    def _trim(self) -> None:
        while len(self._scenes) > 1 and sum(scene.bytes for scene in self._scenes.values()) > self._limit:
            self._scenes.popitem(last=False)
