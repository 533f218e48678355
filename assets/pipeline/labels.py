"""The label volume: which regions hold each cubic millimetre, in MNI space.

Every region first gets its seed; then seeds grow into free tissue, nearest first, so that a cortical region
owns its whole fold. Small nuclei are laid over the rest and nest in what they lie in.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from assets.pipeline import seeds, shapes
from assets.pipeline.regions import BY_ID, CORTEX_MM, IDS, STEADY
from assets.pipeline.sample import smooth
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

STRADDLES = "habenula"
"""It lies half in the thalamus as the atlas has it, half in the ventricle beside it: neither gives way."""

BIAS_MM = {"anterior-cingulate-cortex": 2.0, "insula": 1.5, "posterior-cingulate-cortex": 1.0}
"""How much nearer a region counts when it grows: cingulate cortex reaches into its sulcus."""


MIRROR = 0.4
"""How much of the other side's mirror image counts."""


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
    """Seeds spread over `free`, each as far as it may, nearest first; a rival's surroundings stay free.

    Deep nuclei only keep others at a distance.
    """
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
    return {region: seed if region in STEADY else seed | ((owner == number) & free & ~rival)
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
    """Borders between neighbours smoothed together: every voxel goes to the region it is mostly among.

    The template is symmetric and the atlas is not, so a side listens a little to the other one's mirror image.
    """
    best = np.full(next(iter(grown.values())).shape, 0.5, np.float32)
    owner = np.zeros(best.shape, np.int16)
    for number, mask in enumerate(grown.values(), start=1):
        soft = (1 - MIRROR) * mask.astype(np.float32) + MIRROR * mask[::-1]
        box = window(soft > 0, 5)
        share = ndimage.gaussian_filter(soft[box], 1.0)
        wins = share > best[box]
        best[box][wins] = share[wins]
        owner[box][wins] = number
    taken = np.any(list(grown.values()), axis=0) & (owner == 0)
    return {region: tidy((owner == number) | (mask & taken))
            for number, (region, mask) in enumerate(grown.items(), start=1)}  # fmt: skip


def hypothalamus(sources: Sources, field: Volume) -> Mask:
    """The front of the ventral diencephalon with the walls of the third ventricle's floor."""
    around = np.isin(sources.atlas, (28, 60, 14)) & (field <= 1.2)
    soft = smooth(around | (field <= 0.62), 1.0)
    return soft > 0.5


def small(sources: Sources, masks: dict[str, Mask]) -> dict[str, Mask]:
    """The nuclei that are shapes of their own, kept out of the deep nuclei beside them."""
    fields = shapes.nuclei(sources.millimetres())
    brain = ndimage.binary_closing(sources.grey + sources.white > 0.4, iterations=3)
    found = {region: (fields[region] <= 1) & brain for region in OVER}
    found["hypothalamus"] = hypothalamus(sources, fields["hypothalamus"])
    solid = np.any([masks[region] for region in STEADY], axis=0)
    for region in ("hypothalamus", "subgenual-cingulate"):
        found[region] &= ~solid
    return found


def overlay(masks: dict[str, Mask], over: dict[str, Mask]) -> dict[str, Mask]:
    """All masks with the small nuclei added: each inside what it is part of, and outside everything else."""
    result = dict(masks)
    for region, part in over.items():
        if region == STRADDLES:
            continue
        for large in masks:
            result[large] = result[large] | part if large == NESTED_IN.get(region) else result[large] & ~part
    return result | over


def build(sources: Sources) -> Truth:
    """All 26 masks."""
    own = seeds.deep(sources) | seeds.cortical(sources)
    free = seeds.free(sources)
    rival = ~free & ~np.any(list(own.values()), axis=0)
    masks = settle(grow(own, rival, free))
    masks = overlay(masks, small(sources, masks))
    return Truth({region: masks[region] for region in IDS}, sources.origin)
