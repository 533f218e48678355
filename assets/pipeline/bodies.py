"""The shapes that turn: every region as a smooth body, and the glass around them."""

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from assets.pipeline import surface
from assets.pipeline.labels import Truth
from assets.pipeline.regions import DEEP
from assets.pipeline.sample import Floats, ramp, smooth, soft_mask
from assets.pipeline.sources import Mask, Sources
from assets.pipeline.surface import Surface, finer, triangles

SOLID = ("medial-prefrontal-cortex", "anterior-cingulate-cortex", "subgenual-cingulate", "amygdala", "hippocampus",
         "nucleus-accumbens", "thalamus", "hypothalamus", "caudate", "putamen", "periaqueductal-gray",
         "ventral-tegmental-area", "habenula", "dorsal-raphe", "locus-coeruleus")  # fmt: skip
"""Solid in the glass look; everything else is glass there."""

TINTED = ("cerebellum", "brainstem")
"""Glass of their own inside the clear glass of the cortex."""

OWN_SHAPE = (*DEEP, "periaqueductal-gray", "ventral-tegmental-area", "habenula", "dorsal-raphe", "locus-coeruleus",
             "hypothalamus")  # fmt: skip
"""Regions whose label is their shape. The label of any other runs out beyond its tissue and is trimmed to it."""


def tissue(sources: Sources) -> Floats:
    """Grey and white matter, smoothed, with furrows opened where gyri touch."""
    return smooth(smooth(sources.grey + sources.white, 0.5) - surface.furrows(sources), 0.5)


def split(sources: Sources) -> Floats:
    """Tissue with the cleft between the two sides opened all along: no holes remain where they nearly touch."""
    apart = ramp(np.abs(sources.millimetres()[0]), 0.2, 2.0)
    return np.asarray(shallow(tissue(sources), 0.12) * apart, np.float32)


def shallow(flesh: Floats, less: float) -> Floats:
    """Tissue with narrow clefts made shallow: they would tear a thin body."""
    return np.maximum(flesh, ndimage.grey_closing(flesh, size=3) - less)


def keeping_size(fine: Floats, mask: Mask) -> float:
    """The level at which a smoothed mask encloses as much as the mask itself: small nuclei do not shrink."""
    wanted = int(mask.sum() / surface.FINE_MM**3)
    return float(np.partition(fine.ravel(), -wanted)[-wanted])


def blur(mask: Mask, trimmed: bool) -> float:
    """How much (mm) a mask is smoothed: what has no edge of its own more, a small nucleus less."""
    size = int(mask.sum())
    if trimmed:
        return 2.6 if size > 60000 else 1.9
    return 1.0 if size < 1500 else 1.5


def body(mask: Mask, flesh: Floats, origin: npt.NDArray[np.float64], trimmed: bool) -> Surface:
    """A region's mask as a smooth body; where it is trimmed, only as far as there is tissue."""
    soft, corner = soft_mask(mask, origin, blur(mask, trimmed))
    fine = finer(soft)
    if not trimmed:
        return triangles(fine, corner, keeping_size(fine, mask))
    low = np.rint(corner - origin).astype(int)
    box = tuple(slice(a, a + n) for a, n in zip(low, soft.shape, strict=True))
    return triangles(smooth(np.minimum(fine, finer(flesh[box])), 1.1), corner, 0.45)


def without_shells(mask: Mask, mm: float) -> Mask:
    """A mask without what is thinner than twice `mm`."""
    core = ndimage.distance_transform_edt(mask) > mm
    return np.asarray(ndimage.distance_transform_edt(~core) <= mm) & mask


def shares(sources: Sources, truth: Truth) -> dict[str, Floats]:
    """How much of each place is cerebellum, and brainstem; crumbs of other tissue around them do not count."""
    masks = {region: truth.masks[region] for region in TINTED}
    flesh = sources.grey + sources.white > 0.4
    rest = smooth(without_shells(flesh & ~np.any(list(masks.values()), axis=0), 4.0), 2.0)
    soft = {region: smooth(mask, 2.0) for region, mask in masks.items()}
    total = np.maximum(rest + sum(soft.values()), 1e-3)
    near = ramp(total, 0.02, 0.2)
    return {region: (share / total * near).astype(np.float32) for region, share in soft.items()}


def lower(sources: Sources, truth: Truth, region: str) -> Surface:
    """Cerebellum or brainstem: the brain's own surface where it is theirs."""
    share = shares(sources, truth)[region]
    field = np.minimum(finer(shallow(tissue(sources), 0.06)), finer(share))
    return triangles(surface.largest(smooth(field, 0.6)), sources.origin, 0.48)


def own(truth: Truth) -> dict[str, Mask]:
    """The masks of the solid regions with what nests in them taken out, so that each place has one solid body."""
    masks = {region: truth.masks[region] for region in SOLID}
    for large in ("anterior-cingulate-cortex", "thalamus"):
        nested = [masks[r] for r in ("subgenual-cingulate", "habenula")]
        masks[large] = masks[large] & ~np.any(nested, axis=0)
    return masks


def solids(sources: Sources, truth: Truth) -> dict[str, Surface]:
    """The bodies that stand in the glass."""
    flesh = split(sources)
    return {r: body(m, flesh, sources.origin, r not in OWN_SHAPE) for r, m in own(truth).items()}


def whole(sources: Sources, truth: Truth, region: str) -> Surface:
    """A whole region alone."""
    if region in TINTED:
        return lower(sources, truth, region)
    return body(truth.masks[region], split(sources), sources.origin, region not in OWN_SHAPE)


def brain(sources: Sources) -> Surface:
    """The outer surface of both sides, as Outside shows one."""
    return triangles(surface.largest(finer(tissue(sources))), sources.origin)


def cortex(sources: Sources, truth: Truth) -> Surface:
    """The cerebrum's outer surface without cerebellum and brainstem, its ventricles closed."""
    below = np.sum(list(shares(sources, truth).values()), axis=0)
    inner = smooth(ndimage.binary_erosion(surface.filled(sources.grey + sources.white) > 0.5, iterations=7), 1.0)
    flesh = np.maximum(tissue(sources), inner)
    return triangles(surface.largest(finer(np.minimum(flesh, 1 - below).astype(np.float32))), sources.origin)
