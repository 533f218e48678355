"""The chosen part over a faded brain: its own picture where there is one, else its colour over its folds."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from brainexplorer.atlas.model import Kind, Point
from brainexplorer.ui.brain.arrange import area_of, beside, pill_size
from brainexplorer.ui.brain.film import Film
from brainexplorer.ui.brain.ground import unfaded
from brainexplorer.ui.brain.paint import Mark, paint_chosen, paint_leader, paint_name
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed


def paint_part(painter: QPainter, placed: Placed, setting: Setting, film: Film, region: str, colour: QColor, *,
               ring: float = 0.0, bare: bool = False, moving: bool = False) -> None:
    """The region, bright and whole. `ring` 0..1 widens its line on arrival; `bare`: nothing is faded yet."""
    if region in placed.frame.parts:
        paint_solid(painter, placed, film, region)
        if not moving:
            paint_chosen(painter, placed.whole(region), colour, Kind.WHOLE, setting.theme, ring)
        return
    path, kind = placed.whole(region), placed.frame.shape(region).kind
    if not bare:
        painter.fillPath(path, unfaded(placed, setting, film))
    paint_chosen(painter, path, colour, kind, setting.theme, ring)


def paint_solid(painter: QPainter, placed: Placed, film: Film, region: str) -> None:
    """The region's own picture, laid where it is in the frame."""
    part = placed.frame.parts[region]
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(placed.rect_of(part.rect), film.image(part.path))


def middle_of(placed: Placed, region: str) -> QPointF:
    """A point in the region, px of the widget; cheap where it has a picture of its own."""
    part = placed.frame.parts.get(region)
    if part is not None:
        return placed.rect_of(part.rect).center()
    return placed.anchors(placed.frame.shape(region))[0]


def paint_plain_name(painter: QPainter, placed: Placed, setting: Setting, region: str, name: str,
                     colour: QColor) -> None:
    """The name of a part that moves goes with it, close beside it."""
    middle = middle_of(placed, region)
    at, size = Point(middle.x(), middle.y()), pill_size(name, setting.theme)
    plate = next(iter(beside([at], size, area_of(setting), setting.theme, _far(placed, region, setting))), None)
    if plate is not None:
        paint_leader(painter, plate.anchor, plate.port, setting.theme, Mark.CHOSEN)
        paint_name(painter, plate.pill, name, colour, setting.theme, Mark.CHOSEN)


def _far(placed: Placed, region: str, setting: Setting) -> float:
    """How far from its middle the name stands clear of a part, px; of a large part not all of it."""
    part = placed.frame.parts.get(region)
    high = placed.rect_of(part.rect).height() / 2 if part else placed.whole(region).boundingRect().height() / 2
    return min(high + setting.theme.px(12), setting.theme.px(110))
