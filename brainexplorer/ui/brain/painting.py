"""Paints the brain at one moment: bare at first, quickly while something moves, with all its names at rest."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPainter

from brainexplorer.atlas.views import Frame, Series
from brainexplorer.ui.brain.ground import paint_ground, paint_words, picture_of
from brainexplorer.ui.brain.paint import Look, Mark, paint_focus, paint_region
from brainexplorer.ui.brain.part import paint_part, paint_plain_name
from brainexplorer.ui.brain.scene import Scene
from brainexplorer.ui.brain.scenes import Scenes
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.visit.state import State

if TYPE_CHECKING:
    from brainexplorer.ui.brain.light import Light

AHEAD = 5
"""As many frames are decoded ahead, in the direction in which one goes."""


class Shot(NamedTuple):
    """What is to be seen at one moment.

    `shown` is the frame on the screen; while the picture glides it is not that of the state yet. `chosen` is the chosen
    region where the frame has it, else empty. `arriving` 0 to 1: how far its coming is. `light` is None while no
    circuit is lit.
    """

    state: State
    frame: Frame
    series: Series
    shown: Frame
    setting: Setting
    chosen: str
    preview: str
    focused: str
    arriving: float
    light: "Light | None"


class Painting:
    """Paints shots; what stands still is kept by `scenes`."""

    def __init__(self, scenes: Scenes, names: Mapping[str, str], colours: Mapping[str, QColor]) -> None:
        self._scenes, self._names, self._colours = scenes, names, colours

    def placed(self, shot: Shot) -> Placed:
        """The frame on the screen, laid into the widget."""
        return self._scenes.placed(shot.shown, shot.series, shot.setting)

    def scene(self, shot: Shot) -> Scene:
        """The frame of the state with its names."""
        return self._scenes.scene(shot.frame, shot.series, shot.setting)

    def bare(self, painter: QPainter, shot: Shot) -> None:
        """The brain alone: people see it, and can touch it, while its regions, names and faces are being made."""
        paint_ground(painter, self.placed(shot), shot.setting, self._scenes.film, faded=0.0, moving=False)

    def moving(self, painter: QPainter, shot: Shot) -> None:
        """Only what can be painted sixty times a second: the picture, and the chosen part with its name."""
        film, setting, placed, region = self._scenes.film, shot.setting, self.placed(shot), shot.state.region
        faded = bool(region) or shot.light is not None
        paint_ground(painter, placed, setting, film, faded=float(faded), moving=True)
        if region in placed.frame.shown and shot.light is None:
            paint_part(painter, placed, setting, film, region, self._colours[region], moving=True)
            self._paint_plain_name(painter, placed, shot, region)
        if shot.light is not None:
            shot.light.paint(painter, placed, setting, film, moving=True, chosen=region)
        self._paint_last(painter, shot)

    def resting(self, painter: QPainter, shot: Shot) -> None:
        """All of it."""
        self._paint_stills(painter, shot)
        scene = self.scene(shot)
        if shot.light is not None:
            shot.light.paint(painter, scene.placed, shot.setting, self._scenes.film, moving=False, chosen=shot.chosen)
        elif shot.preview in scene.placed.paths and shot.preview != shot.chosen:
            self._paint_preview(painter, scene, shot)
        if shot.chosen and shot.light is None:
            self._paint_chosen(painter, scene, shot)
        if shot.focused in scene.frame.shown:
            self._paint_focused(painter, scene, shot)
        self._paint_last(painter, shot)

    def next_pictures(self, shot: Shot, way: int) -> list[Path]:
        """The files of the next frames in that direction (1 or -1), the nearest first."""
        frames = [shot.series.step(shot.shown.id, way * step) for step in range(1, AHEAD + 1)]
        solid = (shot.state.region, *(shot.light.regions if shot.light is not None else ()))
        rect, found = self.placed(shot).rect, list[Path]()
        for frame in dict.fromkeys(frames):
            there = Placed(frame, rect)
            found += [picture_of(there, shot.setting, layer, moving=True).path
                      for layer in _layers(frame, shot.setting.mri)]
            found += [frame.parts[region].path for region in dict.fromkeys(solid) if region in frame.parts]
        return found

    def _paint_stills(self, painter: QPainter, shot: Shot) -> None:
        frame, series, setting, lit = shot.frame, shot.series, shot.setting, shot.light is not None
        has_both = self.scene(shot).has_still(faded=False)
        # The first moment costs no new picture: it is told on the one that is there, and the brain fades after it.
        faded = lit or (bool(shot.chosen) and (shot.arriving > 0.0 or not has_both))
        painter.drawImage(0, 0, self._scenes.still(frame, series, setting, faded))
        if faded and has_both and shot.arriving < 1.0 and not lit:
            painter.setOpacity(1.0 - shot.arriving)
            painter.drawImage(0, 0, self._scenes.still(frame, series, setting, faded=False))
            painter.setOpacity(1.0)

    def _paint_preview(self, painter: QPainter, scene: Scene, shot: Shot) -> None:
        region = shot.preview
        path, kind = scene.placed.paths[region], scene.placed.outlines.regions[region].kind
        paint_region(painter, path, self._colours[region], kind, Look.POINTED, shot.setting.theme)
        scene.paint_leaders_over(painter, region)
        scene.paint_plate(painter, region, Mark.POINTED)

    def _paint_chosen(self, painter: QPainter, scene: Scene, shot: Shot) -> None:
        region = shot.chosen
        paint_part(painter, scene.placed, shot.setting, self._scenes.film, region, self._colours[region],
                   ring=1.0 - shot.arriving, bare=shot.arriving == 0.0)
        scene.paint_leaders_over(painter, region)
        scene.paint_names_over(painter, region)
        self._paint_name(painter, scene, shot, region)

    def _paint_focused(self, painter: QPainter, scene: Scene, shot: Shot) -> None:
        region, placed = shot.focused, scene.placed
        seen = region in placed.paths and region != shot.chosen
        paint_focus(painter, placed.paths[region] if seen else placed.whole(region), shot.setting.theme)
        if shot.light is None or region not in shot.light.regions:
            self._paint_name(painter, scene, shot, region)

    def _paint_name(self, painter: QPainter, scene: Scene, shot: Shot, region: str) -> None:
        """On its plate beside the brain; where it has none, close to the part."""
        if region in scene.plates:
            scene.paint_plate(painter, region, Mark.CHOSEN if region == shot.chosen else Mark.POINTED)
        else:
            self._paint_plain_name(painter, scene.placed, shot, region)

    def _paint_plain_name(self, painter: QPainter, placed: Placed, shot: Shot, region: str) -> None:
        paint_plain_name(painter, placed, shot.setting, region, self._names[region], self._colours[region])

    def _paint_last(self, painter: QPainter, shot: Shot) -> None:
        """What nothing may hide."""
        if not shot.setting.zoom.is_whole:
            paint_words(painter, self.placed(shot), shot.setting)
        if shot.state.cross_hair and shot.state.place is not None:
            from brainexplorer.ui.brain.readout import paint_readout

            paint_readout(painter, self.placed(shot), shot.setting, shot.state.place, self._names)


def _layers(frame: Frame, mri: float) -> list[str]:
    """The layers of a frame that are to be seen, between drawing (0) and MRI (1)."""
    wanted = {"picture": mri < 1.0, "mri": mri > 0.0}
    return [layer for layer, is_wanted in wanted.items() if is_wanted and frame.layers.get(layer)]
