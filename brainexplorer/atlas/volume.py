"""The label volume: which regions lie at a place in the head. The single truth of where things are."""

from collections.abc import Iterator, Mapping
from itertools import product
from math import ceil, floor, sqrt
from pathlib import Path
from typing import Any

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.manifest import read_json
from brainexplorer.atlas.nifti import Grid, read_nifti

FORMAT = 1
_FAR_MM = 1e6
Names = tuple[str, ...]


class LabelVolume:
    """Labels on a grid of voxels. A region is the union of its voxels: boxes, not points."""

    def __init__(self, grid: Grid, labels: bytes, values: Mapping[int, Names], sizes: Mapping[str, Any]) -> None:
        self._grid = grid
        self._labels = labels
        self._values = values
        self._sizes = sizes

    @classmethod
    def load(cls, assets_dir: Path) -> "LabelVolume":
        """Read `atlas/regions.nii.gz` and `atlas/regions.json`; AtlasError where they are missing or damaged."""
        values, sizes = _read_key(assets_dir / "atlas" / "regions.json")
        file = assets_dir / "atlas" / "regions.nii.gz"
        grid, labels = read_nifti(file)
        if unknown := labels.translate(None, delete=bytes((0, *values))):
            raise AtlasError(f"the label volume has a value that regions.json lacks ({unknown[0]})", file)
        return cls(grid, labels, values, sizes)

    def at(self, x: float, y: float, z: float) -> Names:
        """The regions that hold the place (mm), smallest first; none outside the head or for no number."""
        if not _is_somewhere(x, y, z):
            return ()
        i, j, k = (
            floor((mm - origin) / step + 0.5)
            for mm, origin, step in zip((x, y, z), self._grid.origin, self._grid.step, strict=True)
        )
        return self._names(i, j, k)

    def near(self, x: float, y: float, z: float, reach_mm: float) -> dict[str, float]:
        """Each region within reach of the place, and how far it is: mm to the surface of its nearest voxel."""
        found: dict[str, float] = {}
        if _is_somewhere(x, y, z):
            for distance, names in self._voxels_near((x, y, z), reach_mm):
                for name in names:
                    found[name] = min(distance, found.get(name, distance))
        return found

    def is_midline(self, region: str) -> bool:
        """Whether the region has one body in the middle rather than one a side."""
        return "midline" in self._sizes[region]

    def volume_mm3(self, region: str) -> float:
        """The region's size, both sides together."""
        return float(sum(self._sizes[region].values()))

    def _names(self, i: int, j: int, k: int) -> Names:
        ni, nj, nk = self._grid.shape
        if not (0 <= i < ni and 0 <= j < nj and 0 <= k < nk):
            return ()
        return self._values.get(self._labels[i + ni * (j + nj * k)], ())

    def _voxels_near(self, place: tuple[float, float, float], reach: float) -> Iterator[tuple[float, Names]]:
        """The labelled voxels within reach, each with its distance."""
        gaps = [self._gaps(axis, mm, reach) for axis, mm in enumerate(place)]
        for (i, di), (j, dj), (k, dk) in product(*gaps):
            distance2 = di * di + dj * dj + dk * dk
            if distance2 <= reach * reach and (names := self._names(i, j, k)):
                yield sqrt(distance2), names

    def _gaps(self, axis: int, mm: float, reach: float) -> list[tuple[int, float]]:
        """On one axis, the voxels within reach, each with the gap between the place and its nearer face (mm)."""
        origin, step = self._grid.origin[axis], self._grid.step[axis]
        here, span, half = (mm - origin) / step, reach / abs(step) + 1, abs(step) / 2
        first, last = max(0, floor(here - span)), min(self._grid.shape[axis] - 1, ceil(here + span))
        gaps = ((index, max(0.0, abs(origin + index * step - mm) - half)) for index in range(first, last + 1))
        return [(index, gap) for index, gap in gaps if gap <= reach]


def _is_somewhere(*place: float) -> bool:
    """Whether these are numbers that a head could have; NaN and infinities are not."""
    return all(abs(mm) < _FAR_MM for mm in place)


def _read_key(file: Path) -> tuple[dict[int, Names], dict[str, dict[str, float]]]:
    """What each number means, and each region's volume by side (mm3)."""
    raw = read_json(file, FORMAT)
    try:
        values = {int(value): tuple(map(str, names)) for value, names in raw["values"].items()}
        sizes = {str(name): _sizes(entry["volume_mm3"]) for name, entry in raw["regions"].items()}
        if not all(0 < value < 256 for value in values) or not all(values.values()):
            raise ValueError("'values' must map 1 to 255 to regions")
        if lost := {name for names in values.values() for name in names} - sizes.keys():
            raise ValueError(f"'regions' lacks {min(lost)}")
    except KeyError as error:
        raise AtlasError(f"the key of the label volume is damaged ({error} is missing)", file) from error
    except (TypeError, ValueError, AttributeError) as error:
        raise AtlasError(f"the key of the label volume is damaged ({error})", file) from error
    return values, sizes


def _sizes(raw: Mapping[str, Any]) -> dict[str, float]:
    if set(raw) not in ({"left", "right"}, {"midline"}):
        raise ValueError("'volume_mm3' must have left and right, or midline")
    return {side: float(size) for side, size in raw.items()}
