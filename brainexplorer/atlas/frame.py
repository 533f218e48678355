"""A frame: one picture of the brain, the regions in it, and its place in the head. Frames of one axis are a series."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.fit import thin_hull
from brainexplorer.atlas.model import Outline, Outlines, Picture, Point, Ring
from brainexplorer.atlas.svg import open_outlines

Row = tuple[float, float, float, float]
"""Factors of x, y, z (mm) and 1, giving one pixel coordinate."""

_KEPT = 24
"""Outlines of as many frames are kept in memory."""

TURN = "turn"
"""The axis of a series whose frames are seen from all around."""


class Plane(NamedTuple):
    """Where a frame cuts the brain: at `mm` on the axis `x`, `y` or `z`."""

    axis: str
    mm: float


class Part(NamedTuple):
    """The picture of one region alone: its file, and where it lies in the frame (left, top, width, height; px)."""

    path: Path
    rect: tuple[float, float, float, float]


class Frame:
    """One picture with its outlines, on one pixel grid (`size`, px); see `docs/formats.md`. Not to be changed.

    `layers` has `picture` and `mri`, each smallest first; a layer that the frame has not is empty. `at` is its place
    on the axis of its series: mm of a cut, degrees of a turn. `forward` is the way the camera looks (MNI, unit length)
    in a turn, else None; `parts` are the pictures of single regions that can be laid over the frame.
    """

    def __init__(
        self, *, id: str, view_id: str, size: tuple[int, int],  # noqa: A002 - the field's own word
        layers: Mapping[str, tuple[Picture, ...]], mm_to_px: tuple[Row, Row], px_per_mm: float,
        plane: Plane | None, edges: Mapping[str, str], shown: Mapping[str, float], outlines_file: Path,
        hull: Ring = (), series_id: str = "", at: float = 0.0, forward: tuple[float, float, float] | None = None,
        parts: Mapping[str, Part] | None = None,
    ) -> None:
        self.id, self.view_id, self.size = id, view_id, size
        self.layers, self.mm_to_px, self.px_per_mm = layers, mm_to_px, px_per_mm
        self.plane, self.edges, self.shown = plane, edges, shown
        self.outlines_file = outlines_file
        self.series_id, self.at, self.forward, self.parts = series_id, at, forward, parts or {}
        self._hull = hull

    @property
    def outlines(self) -> Outlines:
        """The shapes, read when needed and kept for a while; AtlasError where the file is missing or damaged."""
        return _outlines(self)

    def shape(self, region: str) -> Outline:
        """All of the region's shape where the frame has it, else what can be seen of it; KeyError where neither."""
        return self.outlines.wholes.get(region) or self.outlines.regions[region]

    @property
    def is_turn(self) -> bool:
        """Whether the brain is seen as a body that turns."""
        return self.forward is not None

    @property
    def hull(self) -> Ring:
        """The brain's convex hull (px), thinned; found in the outlines where the list of pictures does not give it."""
        return self._hull or thin_hull(self.outlines.silhouette)

    def to_px(self, x: float, y: float, z: float) -> Point:
        """Where an MNI place (mm) lies in the picture (px); for a whole surface, its projection."""
        (a, b, c, d), (e, f, g, h) = self.mm_to_px
        return Point(a * x + b * y + c * z + d, e * x + f * y + g * z + h)

    def depth(self, x: float, y: float, z: float) -> float:
        """How far behind the picture's middle (a turn) or its plane (a cut) an MNI place lies, mm; else 0."""
        if self.forward is not None:
            a, b, c = self.forward
            return a * x + b * y + c * z
        if self.plane is not None:
            return {"x": x, "y": y, "z": z}[self.plane.axis] - self.plane.mm
        return 0.0

    def picture_for(self, layer: str, width_px: float) -> Picture:
        """The smallest picture at least `width_px` wide, else the largest; KeyError for an empty layer."""
        pictures = self.layers.get(layer) or ()
        if not pictures:
            raise KeyError(layer)
        return next((picture for picture in pictures if picture.width >= width_px), pictures[-1])


@lru_cache(maxsize=_KEPT)
def _outlines(frame: Frame) -> Outlines:
    """Read and checked; only those of a few frames are kept, for there are hundreds."""
    outlines = open_outlines(frame.outlines_file)
    if wrong := sorted((outlines.regions.keys() | outlines.wholes.keys()) ^ frame.shown.keys()):
        what = f"the outlines and the list of pictures disagree about {', '.join(wrong)}"
        raise AtlasError(what, frame.outlines_file)
    return outlines


class Series:
    """Frames in a row along one axis: `x`, `y`, `z` (cuts), `turn` (seen from all around), or none (one picture).

    `first` is the id of the frame at which it is opened, or empty.
    """

    def __init__(self, id: str, axis: str, frames: Sequence[Frame], hull: Ring = (),  # noqa: A002
                 first: str = "") -> None:
        self.id, self.axis, self.frames = id, axis, tuple(frames)
        self.first = first
        self._hull = hull

    @property
    def hull(self) -> Ring:
        """The convex hull of all frames together (px): a brain that is sliced or turned keeps its size and place."""
        return self._hull or self.frames[0].hull

    @property
    def is_turn(self) -> bool:
        """Whether its last frame is followed by its first."""
        return self.axis == TURN

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {frame.id: place for place, frame in enumerate(self.frames)}

    def index(self, frame_id: str) -> int:
        """The place of a frame in the row; KeyError where it is not in it."""
        return self._places[frame_id]

    def nearest(self, at: float) -> Frame:
        """The frame nearest to a place on the axis (mm or degrees)."""
        return min(self.frames, key=lambda frame: abs(self.way(at, frame.at)))

    def way(self, start: float, end: float) -> float:
        """How far it is from one place to another, in the unit of the axis; in a turn, the short way round."""
        if self.is_turn:
            return (end - start + 180.0) % 360.0 - 180.0
        return end - start

    def step(self, frame_id: str, steps: int) -> Frame:
        """The frame some steps on: round and round in a turn, else no further than the ends."""
        place = self.index(frame_id) + steps
        count = len(self.frames)
        return self.frames[place % count if self.is_turn else max(0, min(count - 1, place))]

    def best(self, region: str, near: float | None = None) -> Frame | None:
        """The frame that shows a region best, None where none does; of about equals, the nearest to `near`."""
        most = max((frame.shown.get(region, 0.0) for frame in self.frames), default=0.0)
        good = [frame for frame in self.frames if most and frame.shown.get(region, 0.0) >= most * _ABOUT_AS_GOOD]
        if near is None:
            return max(good, key=lambda frame: frame.shown[region], default=None)
        return min(good, key=lambda frame: abs(self.way(near, frame.at)), default=None)


_ABOUT_AS_GOOD = 0.95
"""of the best, as far as eyes can tell"""


class View:
    """One or more series of frames: one picture, stacks of slices, a turn. They are read when first asked for."""

    def __init__(self, id: str, read: Callable[[], tuple[Series, ...]]) -> None:  # noqa: A002
        self.id = id
        self._read = read

    @cached_property
    def series(self) -> tuple[Series, ...]:
        """All series, at least one; AtlasError where their list is missing or damaged."""
        return self._read()

    @cached_property
    def frames(self) -> tuple[Frame, ...]:
        """The frames of all series."""
        return tuple(frame for series in self.series for frame in series.frames)

    @cached_property
    def _by_id(self) -> Mapping[str, Frame]:
        return {frame.id: frame for frame in self.frames}

    def frame(self, frame_id: str) -> Frame:
        """The frame of that id; KeyError where there is none."""
        return self._by_id[frame_id]

    def series_of(self, frame_id: str) -> Series:
        """The series that a frame is in; KeyError where there is none."""
        wanted = self._by_id[frame_id].series_id
        return next(series for series in self.series if series.id == wanted)
