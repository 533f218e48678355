"""Pictures of slices: an illustration from the contours of the tissue maps, and the MRI itself."""

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from assets.pipeline.camera import Camera
from assets.pipeline.inside import CREAM
from assets.pipeline.labels import Truth
from assets.pipeline.render import Image, mix, to_bytes
from assets.pipeline.sample import Floats, ramp, smooth, volume_at
from assets.pipeline.sources import Sources, Volume

PINK = np.array([0.882, 0.640, 0.605], np.float32)
NUCLEUS = np.array([0.835, 0.570, 0.545], np.float32)
WATER = np.array([0.800, 0.735, 0.745], np.float32)
INK = np.array([0.560, 0.300, 0.300], np.float32)

NUCLEI = ("thalamus", "caudate", "putamen", "nucleus-accumbens", "amygdala", "hippocampus", "hypothalamus",
          "ventral-tegmental-area", "periaqueductal-gray")  # fmt: skip


def cut(volume: Volume, sources: Sources, camera: Camera, depth: float) -> Floats:
    """A volume in the plane of a slice, at the picture's own resolution, smoothly interpolated."""
    return volume_at(volume, sources.origin, camera.at(camera.scale, depth), order=3)


def edge(value: Floats, level: float) -> Floats:
    """An antialiased mask of where a smooth image is above a level: its edge is one pixel wide."""
    slope = np.hypot(*np.gradient(value))
    return np.clip((value - level) / np.maximum(slope, 1e-4) + 0.5, 0, 1).astype(np.float32)


def without_specks(cover: Floats, smallest: float, holes: float) -> Floats:
    """A cover without pieces, or holes, of fewer pixels than these."""
    for flip, least in ((False, smallest), (True, holes)):
        image = 1 - cover if flip else cover
        pieces, _ = ndimage.label(image > 0.02)
        sizes = np.bincount(pieces.ravel())
        sizes[0] = int(least) + 1
        image = np.where(sizes[pieces] > least, image, 0)
        cover = 1 - image if flip else image
    return cover.astype(np.float32)


def rim(cover: Floats, px: float) -> Floats:
    """How near to its edge a place inside a cover is: 1 at the edge, fading over about `px`."""
    depth = ndimage.distance_transform_edt(cover > 0.5)
    return (np.exp(-depth / px) * cover).astype(np.float32)


def illustration(sources: Sources, truth: Truth, camera: Camera, depth: float) -> Image:
    """The slice as a plate in an anatomy book."""
    mm = camera.scale
    tissue = cut(smooth(sources.grey + sources.white, 0.55), sources, camera, depth)
    white = cut(smooth(sources.white, 0.6), sources, camera, depth)
    head = cut(smooth(hull(sources), 0.9), sources, camera, depth)
    brain = without_specks(edge(tissue, 0.5), 12 * mm**2, 1.2 * mm**2)
    core = without_specks(edge(white, 0.5), 2.0 * mm**2, 1.0 * mm**2) * brain
    body = np.maximum(brain, edge(head, 0.5))
    deep = np.zeros_like(tissue)
    for region in NUCLEI:
        part = edge(cut(smooth(truth.masks[region], 1.0), sources, camera, depth), 0.5)
        deep = np.maximum(deep, part)
    colour = np.broadcast_to(WATER, (*tissue.shape, 3)).astype(np.float32)
    water = 0.25 * ndimage.gaussian_filter(brain, 0.6 * mm) + 0.25 * rim(body, 1.2 * mm)
    colour = mix(colour, INK, water)
    grey = mix(mix(np.broadcast_to(PINK, colour.shape), NUCLEUS, deep), INK, 0.55 * rim(brain, 0.45 * mm))
    grey = mix(grey, INK, 0.10 * ndimage.gaussian_filter(1 - brain, 1.6 * mm))
    cream = mix(np.broadcast_to(CREAM, colour.shape), PINK, 0.55 * rim(core, 0.9 * mm))
    relief = np.clip(ndimage.gaussian_filter(white, 0.35 * mm), 0, 1)
    cream = mix(cream, PINK, 0.35 * (1 - ramp(relief, 0.45, 0.95)))
    inner = mix(grey, cream, core * (1 - 0.85 * deep))
    return to_bytes(mix(colour, inner, brain), body)


def hull(sources: Sources) -> Volume:
    """The brain with its ventricles and inner clefts closed, without the space around it."""
    solid = ndimage.binary_closing(np.pad(sources.grey + sources.white > 0.5, 8), iterations=4)[8:-8, 8:-8, 8:-8]
    filled = ndimage.binary_fill_holes(solid)
    return np.asarray(filled, np.float32)


def scan(sources: Sources, camera: Camera, depth: float) -> Image:
    """The MRI slice in grey, transparent outside the head's soft edge."""
    value = np.clip(cut(sources.t1, sources, camera, depth), 0, 1)
    around = cut(smooth(ndimage.binary_fill_holes(sources.t1 > 0.08), 0.8), sources, camera, depth)
    inside = edge(around, 0.5)
    grey = np.clip((value - 0.05) / 0.9, 0, 1) ** 1.15
    return to_bytes(np.repeat(grey[..., None], 3, axis=-1).astype(np.float32), inside)


def alpha(image: Image) -> npt.NDArray[np.float32]:
    """The cover of a picture, 0..1."""
    return (image[..., 3] / 255).astype(np.float32)
