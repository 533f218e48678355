"""Pictures of slices: an illustration from the contours of the tissue maps, and the MRI itself."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from assets.pipeline.camera import Straight
from assets.pipeline.colours import CREAM
from assets.pipeline.labels import Truth
from assets.pipeline.planes import Stack, cut, smoothly, straight
from assets.pipeline.render import Image, mix, to_bytes
from assets.pipeline.sample import Floats, ramp, smooth, soft_mask
from assets.pipeline.sources import Sources, Volume

PINK = np.array([0.893, 0.668, 0.627], np.float32)
NUCLEUS = np.array([0.800, 0.540, 0.530], np.float32)
WATER = np.array([0.655, 0.500, 0.530], np.float32)
INK = np.array([0.470, 0.240, 0.260], np.float32)

NUCLEI = ("thalamus", "caudate", "putamen", "nucleus-accumbens", "amygdala", "hippocampus", "hypothalamus")

FLUID_T1, WHITE_T1 = (0.34, 0.52), (0.70, 0.83)
"""Brightness of the MRI between which fluid turns into grey matter, and grey into white."""


@dataclass(frozen=True)
class Studio:
    """Everything that slices are cut from, prepared once."""

    t1: Stack
    fine: Stack
    white: Stack
    hull: Stack
    deep: Stack
    regions: dict[str, Stack]


def studio(sources: Sources, truth: Truth) -> Studio:
    """Takes some seconds."""
    t1 = continued(sources)
    deep = np.sum([smooth(truth.masks[region], 0.9) for region in NUCLEI], axis=0)
    return Studio(
        t1=smoothly(t1, sources.origin),
        fine=smoothly(smooth(t1, 0.45), sources.origin),
        white=smoothly(smooth(sources.white, 0.8), sources.origin),
        hull=smoothly(smooth(hull(sources), 1.3), sources.origin),
        deep=straight((np.clip(deep, 0, 1).astype(np.float32), sources.origin)),
        regions={r: straight(soft_mask(mask, truth.origin, 1.2)) for r, mask in truth.masks.items()},
    )


def edge(value: Floats, level: float) -> Floats:
    """An antialiased mask of where a smooth image is above a level: its edge is one pixel wide."""
    slope = np.hypot(*np.gradient(value))
    return np.clip((value - level) / np.maximum(slope, 1e-4) + 0.5, 0, 1).astype(np.float32)


def rim(cover: Floats, px: float) -> Floats:
    """How near to its edge a place inside a cover is: 1 at the edge, fading over about `px`."""
    depth = ndimage.distance_transform_edt(cover > 0.5)
    return (np.exp(-depth / px) * cover).astype(np.float32)


def crisp(t1: Floats, body: Floats, mm: float) -> Floats:
    """The slice with its local contrast raised: borders of tissue become lines of a drawing.

    Outside the brain the MRI is black; it must not make the rim look bright by comparison.
    """
    share = np.maximum(ndimage.gaussian_filter(body, 1.1 * mm), 0.05)
    around = ndimage.gaussian_filter(t1 * body, 1.1 * mm) / share
    return (t1 + 0.9 * (t1 - around) * ramp(share, 0.5, 0.95)).astype(np.float32)


def relief(value: Floats, mm: float) -> Floats:
    """Light from the upper left over the slice, as if brighter tissue stood a little higher; about -1 to 1."""
    soft = ndimage.gaussian_filter(value, 0.30 * mm)
    down, right = np.gradient(soft)
    return np.clip((down + right) * mm * 2.2, -1, 1).astype(np.float32)


def illustration(made: Studio, camera: Straight, depth: float, body: Floats) -> Image:
    """The slice as a plate in an anatomy book: the MRI's tissues in flat, warm colours with soft edges."""
    mm = camera.scale
    t1, marrow, deep = (cut(stack, camera, depth, mm) for stack in (made.fine, made.white, made.deep))
    sharp = crisp(t1, body, mm)
    tissue = ramp(sharp, *FLUID_T1)
    white = ramp(sharp - 0.045 * deep, *WHITE_T1) * ramp(marrow, 0.02, 0.15)
    grey = mix(np.broadcast_to(PINK, (*t1.shape, 3)), INK, 0.30 * (1 - ramp(sharp, 0.45, 0.66)))
    colour = mix(grey, CREAM, white)
    colour = mix(colour, NUCLEUS, 0.62 * ramp(deep, 0.35, 0.65) * (1 - white))
    water = mix(np.broadcast_to(WATER, colour.shape), INK, 0.25 * ndimage.gaussian_filter(tissue, 0.5 * mm))
    colour = mix(water, colour, tissue)
    colour = mix(colour, INK, 0.42 * rim(body, 0.5 * mm))
    light = 1 - 0.085 * relief(sharp, mm) - 0.10 * rim(body, 4.0 * mm)
    return to_bytes(colour * light[..., None], body)


def continued(sources: Sources) -> Volume:
    """The MRI with its rim carried on outwards: cut off to black at the skull, it would ring when enlarged."""
    known = ndimage.binary_erosion(sources.t1 > 0.1, iterations=1)
    nearest = ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True)
    return np.asarray(sources.t1[tuple(nearest)], np.float32)


def hull(sources: Sources) -> Volume:
    """The brain with its ventricles and inner clefts closed, without the space around it."""
    solid = ndimage.binary_closing(np.pad(sources.grey + sources.white > 0.4, 8), iterations=3)[8:-8, 8:-8, 8:-8]
    filled = ndimage.binary_fill_holes(solid)
    return np.asarray(filled, np.float32)


def outer(made: Studio, camera: Straight, depth: float) -> Floats:
    """The brain's silhouette in a slice, antialiased, without holes."""
    cover = edge(cut(made.hull, camera, depth, camera.scale), 0.5)
    return np.maximum(cover, ndimage.binary_fill_holes(cover > 0.5)).astype(np.float32)


def scan(made: Studio, camera: Straight, depth: float, body: Floats) -> Image:
    """The MRI slice in grey, transparent outside the brain: the same edge as the illustration's."""
    value = np.clip(cut(made.t1, camera, depth, camera.scale), 0, 1)
    grey = np.clip((value - 0.05) / 0.9, 0, 1) ** 1.15
    return to_bytes(np.repeat(grey[..., None], 3, axis=-1).astype(np.float32), body)
