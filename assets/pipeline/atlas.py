"""Writes the label volume: a small NIfTI-1 file and the table that says what its numbers mean."""

import gzip
import json
from pathlib import Path
from typing import Any

import nibabel
import numpy as np

from assets.pipeline.labels import Truth
from assets.pipeline.regions import REGIONS
from assets.pipeline.sources import Mask


def encode(truth: Truth) -> tuple[np.ndarray, dict[int, list[str]]]:
    """One number a voxel; each distinct set of regions gets its own, in order of first region."""
    sizes = {region: int(mask.sum()) for region, mask in truth.masks.items()}
    order = sorted(sizes, key=lambda region: (sizes[region], region))
    bits = np.zeros(next(iter(truth.masks.values())).shape, np.int64)
    for place, region in enumerate(order):
        bits |= truth.masks[region].astype(np.int64) << place
    sets = np.unique(bits)
    sets = sets[sets > 0]
    if len(sets) > 255:
        raise SystemExit(f"{len(sets)} different nestings do not fit in one byte: simplify the nuclei")
    numbers = np.zeros(bits.shape, np.uint8)
    meaning = {}
    for number, value in enumerate(sets.tolist(), start=1):
        numbers[bits == value] = number
        meaning[number] = [region for place, region in enumerate(order) if value >> place & 1]
    return numbers, meaning


def side_facts(mask: Mask, origin: np.ndarray) -> tuple[int, list[float]]:
    """Volume (mm3) and centre (MNI mm) of a mask."""
    where = np.argwhere(mask)
    return len(where), [round(float(c), 1) for c in where.mean(axis=0) + origin]


def facts(truth: Truth) -> dict[str, Any]:
    """Volume and centre of every region, a side or at the midline."""
    x = np.arange(next(iter(truth.masks.values())).shape[0]) + truth.origin[0]
    sides = {"left": x < 0, "right": x > 0}
    result = {}
    for region in REGIONS:
        mask = truth.masks[region.id]
        parts = {"midline": mask} if region.midline else {s: mask & k[:, None, None] for s, k in sides.items()}
        found = {side: side_facts(part, truth.origin) for side, part in parts.items()}
        result[region.id] = {
            "volume_mm3": {side: volume for side, (volume, _) in found.items()},
            "centre_mm": {side: centre for side, (_, centre) in found.items()},
        }
    return result


def write(truth: Truth, folder: Path) -> None:
    """`regions.nii.gz` and `regions.json`; the same truth gives the same bytes."""
    numbers, meaning = encode(truth)
    used = np.argwhere(numbers)
    low, high = used.min(axis=0), used.max(axis=0) + 1
    box = tuple(slice(a, b) for a, b in zip(low, high, strict=True))
    affine = np.eye(4)
    affine[:3, 3] = truth.origin + low
    image = nibabel.Nifti1Image(numbers[box], affine)
    image.set_sform(affine, code="mni")
    image.set_qform(affine, code="mni")
    image.header.set_xyzt_units("mm")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "regions.nii.gz").write_bytes(gzip.compress(image.to_bytes(), 9, mtime=0))
    table = {"format": 1, "values": {str(n): r for n, r in meaning.items()}, "regions": facts(truth)}
    (folder / "regions.json").write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
