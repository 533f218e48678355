"""What a touch on the brain means: a stop of the lit circuit, a name, a region, or the skin where glass is."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF

from brainexplorer.atlas.hit import Touch, touched
from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain.painting import Painting, Shot

NOTHING = Touch((), ask=False)


def meaning_of(point: QPointF, finger: bool, shot: Shot, painting: Painting, skins: Mapping[float, Frame],
               moving: bool) -> Touch:
    """The regions that a touch at `point` (px of the widget) means; while it moves, no names are there to be touched.

    `skins` are the solid frames behind the glass ones, by degrees: where nothing stands in the glass, its surface is
    meant.
    """
    if shot.light is not None and (part := shot.light.stop_at(point)):
        return Touch((part.region,), ask=False) if part.region else NOTHING
    if not moving and (named := painting.scene(shot).region_of_name(point)):
        return Touch((named,), ask=False)
    placed = painting.placed(shot)
    at, near = placed.to_frame(point), placed.frame.px_per_mm / shot.state.zoom.scale
    found = touched(placed.outlines, at, near, finger)
    skin = skins.get(placed.frame.at) if placed.frame.parts else None
    return found if found.regions or skin is None else touched(skin.outlines, at, near, finger)
