"""Where each region's middle lies in the head, for what leads from region to region."""

from collections.abc import Mapping
from math import isfinite
from pathlib import Path

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.manifest import read_json

Place = tuple[float, float, float]
"""MNI mm: x left negative, y front positive, z top positive."""

FORMAT = 1


def region_places(assets_dir: Path) -> Mapping[str, Place]:
    """The middle of every region (MNI mm), of its left body where it has two; AtlasError where the file is damaged."""
    file = assets_dir / "atlas" / "regions.json"
    raw = read_json(file, FORMAT)
    try:
        return {str(region): _place(entry["centre_mm"]) for region, entry in raw["regions"].items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise AtlasError(f"the key of the label volume is damaged ({error})", file) from error


def _place(centres: Mapping[str, list[float]]) -> Place:
    x, y, z = map(float, centres["left"] if "left" in centres else centres["midline"])
    if not all(map(isfinite, (x, y, z))):
        raise ValueError("a centre is no number")
    return x, y, z
