"""The label volume: which regions hold each cubic millimetre, in MNI space.

Every region first gets its seed; then seeds grow into free tissue, nearest first, so that a cortical region
owns its whole fold. Small nuclei are laid over the rest and nest in what they lie in.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from assets.pipeline import seeds, shapes
from assets.pipeline.regions import BY_ID, CORTEX_MM, IDS
from assets.pipeline.sources import Mask, Sources, Volume

OVER = ("subgenual-cingulate", "hypothalamus", "periaqueductal-gray", "ventral-tegmental-area", "habenula",
        "dorsal-raphe", "locus-coeruleus")  # fmt: skip
"""Regions that are shapes of their own, not atlas labels."""

NESTED_IN = {
    "subgenual-cingulate": "anterior-cingulate-cortex",
    "periaqueductal-gray": "brainstem",
    "ventral-tegmental-area": "brainstem",
    "dorsal-raphe": "brainstem",
    "locus-coeruleus": "brainstem",
}
"""A part is all inside its whole: touching the part touches both."""

BIAS_MM = {"anterior-cingulate-cortex": 2.0, "insula": 1.5, "posterior-cingulate-cortex": 1.0}
"""How much nearer a region counts when it grows: cingulate cortex reaches into its sulcus."""


@dataclass(frozen=True)
class Truth:
    """One mask a region on the sources' grid."""

    masks: dict[str, Mask]
    origin: npt.NDArray[np.float64]


def window(mask: Mask, margin: int) -> tuple[slice, ...]:
    """The box around a mask, `margin` voxels wider."""
    found = ndimage.find_objects(mask.astype(np.uint8))[0]
    return tuple(slice(max(s.start - margin, 0), s.stop + margin) for s in found)


def distance(mask: Mask, reach: float) -> tuple[tuple[slice, ...], Volume]:
    """Distance (mm) from a mask within its surroundings."""
    box = window(mask, int(reach) + 2)
    return box, ndimage.distance_transform_edt(~mask[box]).astype(np.float32)


def grow(own: dict[str, Mask], rival: Mask, free: Mask) -> dict[str, Mask]:
    """Seeds spread over `free`, each as far as it may, nearest first; a rival's surroundings stay free."""
    best = np.full(free.shape, np.inf, np.float32)
    owner = np.zeros(free.shape, np.int16)
    box, far = distance(rival, CORTEX_MM)
    best[box] = np.where(far <= CORTEX_MM, far, np.inf)
    for number, (region, seed) in enumerate(own.items(), start=1):
        box, far = distance(seed, BY_ID[region].grow)
        cost = far - BIAS_MM.get(region, 0.0)
        wins = (far <= BY_ID[region].grow) & (cost < best[box])
        best[box][wins] = cost[wins]
        owner[box][wins] = number
    return {region: seed | ((owner == number) & free & ~rival)
            for number, (region, seed) in enumerate(own.items(), start=1)}  # fmt: skip


def tidy(mask: Mask) -> Mask:
    """Without crumbs: pieces below a fiftieth of the largest go."""
    pieces, count = ndimage.label(mask)
    if count < 2:
        return mask
    sizes = np.bincount(pieces.ravel())
    sizes[0] = 0
    return np.isin(pieces, np.flatnonzero(sizes >= sizes.max() / 50))


def settle(grown: dict[str, Mask]) -> dict[str, Mask]:
    """Borders between neighbours smoothed together: every voxel goes to the region it is mostly among."""
    best = np.full(next(iter(grown.values())).shape, 0.5, np.float32)
    owner = np.zeros(best.shape, np.int16)
    for number, mask in enumerate(grown.values(), start=1):
        box = window(mask, 5)
        share = ndimage.gaussian_filter(mask[box].astype(np.float32), 1.0)
        wins = share > best[box]
        best[box][wins] = share[wins]
        owner[box][wins] = number
    taken = np.any(list(grown.values()), axis=0)
    return {region: tidy((owner == number) | (mask & (owner == 0) & taken))
            for number, (region, mask) in enumerate(grown.items(), start=1)}  # fmt: skip


def overlay(masks: dict[str, Mask], sources: Sources) -> None:
    """Adds the small nuclei, each inside what it is part of and outside what it is not."""
    fields = shapes.nuclei(sources.millimetres())
    solid = {r: masks[r].copy() for r in ("amygdala", "hippocampus", "thalamus", "caudate", "putamen",
                                         "nucleus-accumbens")}  # fmt: skip
    for region in OVER:
        mask = fields[region] <= 1
        if region in ("hypothalamus", "subgenual-cingulate"):
            for other in solid.values():
                mask &= ~other
        masks[region] = mask
        if region in NESTED_IN:
            whole = NESTED_IN[region]
            masks[whole] = masks[whole] | mask
            for other in set(IDS) - set(OVER) - {whole}:
                masks[other] = masks[other] & ~mask
    for other in set(IDS) - set(OVER) - {"thalamus"}:
        masks[other] = masks[other] & ~masks["hypothalamus"]


def build(sources: Sources) -> Truth:
    """All 26 masks."""
    own = seeds.deep(sources) | seeds.cortical(sources)
    free = seeds.free(sources)
    rival = ~free & ~np.any(list(own.values()), axis=0)
    masks = settle(grow(own, rival, free))
    overlay(masks, sources)
    return Truth({region: masks[region] for region in IDS}, sources.origin)


def holding(truth: Truth, voxel: tuple[int, int, int]) -> list[str]:
    """The regions that hold a voxel, smallest first."""
    sizes = {r: int(m.sum()) for r, m in truth.masks.items()}
    return sorted((r for r, m in truth.masks.items() if m[voxel]), key=sizes.__getitem__)


def named(regions: Iterable[str]) -> str:
    """A readable list of region ids."""
    return ", ".join(regions)
