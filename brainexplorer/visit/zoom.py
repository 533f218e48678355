"""How close one looks: a window on the brain that can never lose it.

Places are parts of the box around the brain (all frames of a series together): 0, 0 its upper left corner, 1, 1 its
lower right one. The box at scale 1 is the whole brain in the middle of the picture.
"""

from collections.abc import Sequence
from math import isfinite
from typing import NamedTuple

from brainexplorer.atlas.frame import Frame, Series
from brainexplorer.atlas.geometry import bounds, nearest_on, signed_distance
from brainexplorer.atlas.model import Ring

MOST = 6.0
"""How many times larger than the whole brain."""

STEP = 1.5
"""What one press of a zoom button does."""

_BESIDE = 0.22
"""How far from the brain the middle of the picture may be, in parts of what is in sight: some brain is always there."""


class Zoom(NamedTuple):
    """How many times the whole, and which place of the brain's box stands in the middle."""

    scale: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def is_whole(self) -> bool:
        """Whether all of the brain is in sight."""
        return self.scale == 1.0

    def scaled(self, factor: float, at: tuple[float, float] | None = None) -> "Zoom":
        """Closer (above 1) or farther; the place `at` stays where it is, else the middle does."""
        if not (isfinite(factor) and factor > 0):
            return self
        scale = min(MOST, max(1.0, self.scale * factor))
        scale = 1.0 if scale < _ALMOST_WHOLE else scale
        x, y = at or (self.x, self.y)
        share = self.scale / scale
        return Zoom(scale, x + (self.x - x) * share, y + (self.y - y) * share)

    def moved(self, across: float, down: float) -> "Zoom":
        """Another place in the middle: this far to the right and down, in parts of the box."""
        if not (isfinite(across) and isfinite(down)):
            return self
        return self._replace(x=self.x + across, y=self.y + down)


WHOLE = Zoom()
_ALMOST_WHOLE = 1.02


def bounded(zoom: Zoom, series: Series, frame: Frame) -> Zoom:
    """The same window, moved back so far that the brain of that frame fills a good part of it."""
    free = 0.5 * (1.0 - 1.0 / zoom.scale)
    x, y = (min(0.5 + free, max(0.5 - free, place)) for place in (zoom.x, zoom.y))
    if zoom.is_whole:
        return Zoom(1.0, x, y)
    left, top, right, bottom = bounds((series.hull,))
    width, height = right - left, bottom - top
    beside = _BESIDE * min(width, height) / zoom.scale
    px, py = _nearer(frame.outlines.silhouette, left + x * width, top + y * height, beside)
    return Zoom(zoom.scale, (px - left) / width, (py - top) / height)


def _nearer(silhouette: Sequence[Ring], x: float, y: float, limit: float) -> tuple[float, float]:
    """The place, drawn towards the silhouette until it is within the limit (px)."""
    away = signed_distance(silhouette, x, y)
    if away <= limit:
        return x, y
    near = nearest_on(silhouette, x, y)
    share = limit / away
    return near.x + (x - near.x) * share, near.y + (y - near.y) * share


def centred(zoom: Zoom, series: Series, frame: Frame, region: str) -> Zoom:
    """With the region in the middle, where the frame shows it and the zoom is closer than the whole."""
    place = None if zoom.is_whole else _place_of(series, frame, region)
    return zoom if place is None else zoom._replace(x=place[0], y=place[1])


def in_sight(zoom: Zoom, series: Series, frame: Frame, region: str) -> Zoom:
    """The same window where the region stands well inside it; else with the region in its middle."""
    place = None if zoom.is_whole else _place_of(series, frame, region)
    if place is None:
        return zoom
    inside = _WELL_INSIDE / zoom.scale
    near = abs(place[0] - zoom.x) <= inside and abs(place[1] - zoom.y) <= inside
    return zoom if near else zoom._replace(x=place[0], y=place[1])


_WELL_INSIDE = 0.35


def _place_of(series: Series, frame: Frame, region: str) -> tuple[float, float] | None:
    """Where the region's label point lies in the box of the series."""
    if region not in frame.shown:
        return None
    left, top, right, bottom = bounds((series.hull,))
    point = frame.shape(region).labels[0]
    return (point.x - left) / (right - left), (point.y - top) / (bottom - top)
