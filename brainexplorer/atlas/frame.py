"""A frame: one picture of the brain, the regions in it, and its place in the head."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.fit import thin_hull
from brainexplorer.atlas.model import Outlines, Picture, Point, Ring
from brainexplorer.atlas.svg import read_outlines

Row = tuple[float, float, float, float]
"""Factors of x, y, z (mm) and 1, giving one pixel coordinate."""


class Plane(NamedTuple):
    """Where a frame cuts the brain: at `mm` on the axis `x`, `y` or `z`."""

    axis: str
    mm: float


class Frame:
    """One picture with its outlines, on one pixel grid (`size`, px); see `docs/formats.md`. Not to be changed.

    `layers` has `picture` and `mri`, each smallest first; a layer that the frame has not is empty.
    """

    def __init__(
        self, *, id: str, view_id: str, size: tuple[int, int],  # noqa: A002 - the field's own word
        layers: Mapping[str, tuple[Picture, ...]], mm_to_px: tuple[Row, Row], px_per_mm: float,
        plane: Plane | None, edges: Mapping[str, str], shown: Mapping[str, float], outlines_file: Path,
        hull: Ring = (),
    ) -> None:
        self.id, self.view_id, self.size = id, view_id, size
        self.layers, self.mm_to_px, self.px_per_mm = layers, mm_to_px, px_per_mm
        self.plane, self.edges, self.shown = plane, edges, shown
        self.outlines_file = outlines_file
        self._hull = hull

    @cached_property
    def outlines(self) -> Outlines:
        """The shapes, read at first use; AtlasError where the file is missing or damaged."""
        outlines = read_outlines(self.outlines_file)
        if wrong := sorted(outlines.regions.keys() ^ self.shown.keys()):
            what = f"the outlines and views.json disagree about {', '.join(wrong)}"
            raise AtlasError(what, self.outlines_file)
        return outlines

    @property
    def hull(self) -> Ring:
        """The brain's convex hull (px), thinned; found in the outlines where the list of pictures does not give it."""
        return self._hull or thin_hull(self.outlines.silhouette)

    def to_px(self, x: float, y: float, z: float) -> Point:
        """Where an MNI place (mm) lies in the picture (px); for a whole surface, its projection."""
        (a, b, c, d), (e, f, g, h) = self.mm_to_px
        return Point(a * x + b * y + c * z + d, e * x + f * y + g * z + h)

    def picture_for(self, layer: str, width_px: float) -> Picture:
        """The smallest picture at least `width_px` wide, else the largest; KeyError for an empty layer."""
        pictures = self.layers.get(layer) or ()
        if not pictures:
            raise KeyError(layer)
        return next((picture for picture in pictures if picture.width >= width_px), pictures[-1])


class View(NamedTuple):
    """A list of frames, at least one: one picture, a stack of slices or a turn."""

    id: str
    frames: tuple[Frame, ...]
