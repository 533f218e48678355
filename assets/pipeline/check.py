"""Checks the shipped label volume: against published coordinates, and against other atlases."""

import csv
import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import numpy.typing as npt

from assets.pipeline.sources import Mask, atlas_folder, onto_grid

COORDINATES = Path(__file__).with_name("check_coordinates.csv")
REACH_MM = 3.0

Found = list[tuple[float, str]]


@dataclass(frozen=True)
class Shipped:
    """The label volume as the program reads it."""

    numbers: npt.NDArray[np.uint8]
    affine: npt.NDArray[np.float64]
    values: dict[int, list[str]]
    sizes: dict[str, int]

    def mask(self, region: str) -> Mask:
        """Where a region is."""
        return np.isin(self.numbers, [n for n, regions in self.values.items() if region in regions])

    def locate(self, place: tuple[float, float, float]) -> Found:
        """Regions that hold a place (mm), smallest first, then those within 3 mm, nearest first."""
        centre = np.array(place) - self.affine[:3, 3]
        low = np.maximum(np.floor(centre - REACH_MM - 1), 0).astype(int)
        high = np.ceil(centre + REACH_MM + 2).astype(int)
        if (high <= 0).any():
            return []
        block = self.numbers[tuple(slice(a, b) for a, b in zip(low, high, strict=True))]
        offset = (low - centre)[:, None, None, None]
        gap = np.maximum(np.abs(np.indices(block.shape) + offset) - 0.5, 0)
        away = np.sqrt((gap**2).sum(axis=0))
        near: dict[str, float] = {}
        for number in np.unique(block[block > 0]).tolist():
            distance = float(away[block == number].min())
            for region in self.values[number]:
                near[region] = min(distance, near.get(region, 99.0))
        found = [(d, r) for r, d in near.items() if d <= REACH_MM]
        return sorted(found, key=lambda f: (f[0], self.sizes[f[1]]))


def read(folder: Path) -> Shipped:
    """The files that the pipeline wrote."""
    image = nibabel.Nifti1Image.from_bytes(gzip.decompress((folder / "regions.nii.gz").read_bytes()))
    table: dict[str, Any] = json.loads((folder / "regions.json").read_text(encoding="utf-8"))
    values = {int(n): regions for n, regions in table["values"].items()}
    sizes = {r: sum(f["volume_mm3"].values()) for r, f in table["regions"].items()}
    return Shipped(np.asarray(image.dataobj), image.affine, values, sizes)


def coordinates() -> list[dict[str, str]]:
    """The published places: region, x, y, z, source."""
    with COORDINATES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def score(shipped: Shipped) -> tuple[int, list[str]]:
    """How many published places get the right first answer, and a line for each that does not."""
    misses = []
    rows = coordinates()
    for row in rows:
        place = (float(row["x"]), float(row["y"]), float(row["z"]))
        found = shipped.locate(place)
        if not found or found[0][1] != row["region"]:
            said = ", ".join(f"{r} {d:.1f}" for d, r in found[:3]) or "nothing"
            misses.append(f"{row['region']} {place}: {said}  ({row['source']})")
    return len(rows) - len(misses), misses


def dice(one: Mask, other: Mask) -> float:
    """Overlap of two masks, 0..1."""
    return float(2 * (one & other).sum() / max(one.sum() + other.sum(), 1))


OXFORD_PERCENT = 40
"""At this probability the two atlases agree best (right side: 0.81 0.73 0.62 0.86 0.83)."""

HARVARD_OXFORD = {"hippocampus": (102, 110), "amygdala": (103, 111), "nucleus-accumbens": (104, 112),
                  "thalamus": (97, 106), "caudate": (98, 107)}  # fmt: skip
AAL = {"hippocampus": (4101, 4102), "amygdala": (4201, 4202), "thalamus": (7101, 7102),
       "caudate": (7001, 7002)}  # fmt: skip


def overlaps(shipped: Shipped) -> dict[str, dict[str, float]]:
    """Dice of deep regions, right side, with two independent atlases."""
    folder = atlas_folder()
    oxford, aal = (nibabel.load(folder / f"atlas_{n}.nii.gz") for n in ("harvard_oxford", "aal"))
    shape, affine = shipped.numbers.shape, shipped.affine
    right = (np.arange(shape[0]) + affine[0, 3] > 0)[:, None, None]
    result = {}
    for region, (_, part) in HARVARD_OXFORD.items():
        ours = shipped.mask(region) & right
        row = {"harvard-oxford": dice(ours, onto_grid(oxford, shape, affine, part) >= OXFORD_PERCENT)}
        if region in AAL:
            row["aal"] = dice(ours, onto_grid(aal, shape, affine) == AAL[region][1])
        result[region] = row
    return result


def report(folder: Path) -> None:
    """Prints both checks."""
    shipped = read(folder)
    right, misses = score(shipped)
    print(f"published places with the right first answer: {right} of {right + len(misses)}")
    for line in misses:
        print("  " + line)
    for region, row in overlaps(shipped).items():
        print(f"{region}: " + ", ".join(f"{atlas} {value:.2f}" for atlas, value in row.items()))
