"""Views, frames and outlines: what can be seen and touched, in numbers.

Pixels (`px`) are those of a frame's own grid, y down. Millimetres are MNI: x left negative, y front positive,
z top positive.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple


class Point(NamedTuple):
    """A place in a frame, px."""

    x: float
    y: float


Ring = tuple[Point, ...]
"""A closed line, px; the last point joins the first."""


class Kind(Enum):
    """How a frame shows a region."""

    SURFACE = "surface"
    CUT = "cut"
    BEHIND = "behind"
    WHOLE = "whole"


class Outline(NamedTuple):
    """A region's shape in one frame. Rings fill even-odd; `labels` has one point a side, best first."""

    region: str
    rings: tuple[Ring, ...]
    kind: Kind
    labels: tuple[Point, ...]
    bounds: tuple[float, float, float, float]
    """left, top, right, bottom; px"""
    area: float
    """px squared, holes taken off"""


class Picture(NamedTuple):
    """One image file of a frame, in one size (px)."""

    path: Path
    width: int
    height: int


class Outlines:
    """All shapes of one frame, in file order, and the brain's own silhouette.

    `regions` can be seen, touched and named. `wholes` are regions as if all else were glass: what lies before them
    hides nothing of them. Shapes may be made when first asked for: while a brain turns, one of them is enough.
    """

    def __init__(self, regions: Mapping[str, Outline], silhouette: tuple[Ring, ...] | Callable[[], tuple[Ring, ...]],
                 wholes: Mapping[str, Outline] = MappingProxyType({})) -> None:
        self.regions, self.wholes = regions, wholes
        self._silhouette = silhouette

    @cached_property
    def silhouette(self) -> tuple[Ring, ...]:
        """The brain's outline."""
        return self._silhouette() if callable(self._silhouette) else self._silhouette
