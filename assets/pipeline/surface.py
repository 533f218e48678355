"""Surfaces: the whole left side, and the right half laid open at the midline."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from skimage.measure import marching_cubes
from skimage.morphology import disk

from assets.pipeline.regions import DEEP
from assets.pipeline.sample import Floats, smooth
from assets.pipeline.sources import Sources

FINE_MM = 0.5
CUT_MM = 1.0
"""The midline cut: everything with x below this is taken away."""

RECESS_MM = 1.5
"""How far behind the cut the floor of ventricles and clefts lies, so that no hole opens through the brain."""


@dataclass(frozen=True)
class Surface:
    """A triangle mesh in MNI mm with a unit normal at every vertex, pointing outwards."""

    vertices: Floats
    faces: npt.NDArray[np.int32]
    normals: Floats


def finer(volume: Floats) -> Floats:
    """A 1 mm volume on a grid of half the step; voxel 2i of it is voxel i."""
    shape = np.array(volume.shape) * 2 - 1
    grown = ndimage.zoom(volume, shape / np.array(volume.shape), order=3, grid_mode=False)
    return np.asarray(grown, np.float32)


def triangles(field: Floats, origin: npt.NDArray[np.float64], level: float = 0.5) -> Surface:
    """Where a fine field crosses `level`; normals follow its slope."""
    padded = np.pad(field, 1)
    vertices, faces, _, _ = marching_cubes(padded, level)
    blurred = ndimage.gaussian_filter(padded, 1.0)
    slope = [ndimage.map_coordinates(np.gradient(blurred, axis=a), vertices.T, order=1) for a in range(3)]
    normals = -np.stack(slope, axis=1)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    millimetres = (vertices - 1) * FINE_MM + origin
    return Surface(millimetres.astype(np.float32), faces.astype(np.int32), normals.astype(np.float32))


def largest(field: Floats, level: float = 0.5) -> Floats:
    """The field without pieces that do not touch the largest one."""
    pieces, count = ndimage.label(field > level)
    if count < 2:
        return field
    sizes = np.bincount(pieces.ravel())
    sizes[0] = 0
    keep = ndimage.binary_dilation(pieces == sizes.argmax(), iterations=2)
    return np.where(keep, field, np.minimum(field, level - 0.1)).astype(np.float32)


def furrows(sources: Sources) -> Floats:
    """How much darker the MRI is than around: where gyri touch in the average brain, this opens the furrow."""
    inside = (sources.grey + sources.white > 0.5).astype(np.float32)
    inside[np.isin(sources.atlas, (*DEEP["cerebellum"], *DEEP["brainstem"]))] = 0
    around = smooth(sources.t1 * inside, 2.5) / np.maximum(smooth(inside, 2.5), 0.05)
    cortex = smooth(inside, 1.5)
    return np.asarray(1.1 * cortex * np.clip(around - smooth(sources.t1, 0.7), 0, 0.3), np.float32)


def left_side(sources: Sources) -> Surface:
    """The brain from the left to a little beyond the midline."""
    tissue = smooth(smooth(sources.grey + sources.white, 0.5) - furrows(sources), 0.5)
    end = int(12 - sources.origin[0])
    return triangles(largest(finer(tissue[:end])), sources.origin)


def filled(tissue: Floats) -> Floats:
    """Tissue with ventricles and narrow clefts closed."""
    solid = ndimage.binary_closing(np.pad(tissue > 0.5, 12), iterations=9)[12:-12, 12:-12, 12:-12]
    return smooth(ndimage.binary_fill_holes(solid), 1.2)


def without_pits(fine: Floats, where: Floats) -> Floats:
    """Clefts narrower than 2 mm closed: between the cerebellum's leaves they would be black holes in the cut."""
    closed = ndimage.grey_closing(fine, footprint=disk(3)[None])
    return np.where(where > 0.3, closed, fine).astype(np.float32)


def right_half(sources: Sources) -> Surface:
    """The right half behind the midline cut, its ventricles and clefts floored."""
    start = int(-2 - sources.origin[0])
    tissue = smooth(sources.grey + sources.white, 0.6)
    fine, floor = finer(tissue[start:]), finer(filled(tissue)[start:])
    fine = without_pits(fine, finer(smooth(np.isin(sources.atlas, DEEP["cerebellum"]), 1.0)[start:]))
    origin = sources.origin + np.array([start, 0, 0])
    x = (np.arange(fine.shape[0]) * FINE_MM + origin[0]).astype(np.float32)[:, None, None]
    behind = np.clip(0.5 + (x - CUT_MM - RECESS_MM) * 0.6, 0, 1)
    solid = np.maximum(fine, np.minimum(floor, behind))
    open_face = np.clip(0.5 + (x - CUT_MM) * 0.6, 0, 1)
    return triangles(largest(np.minimum(solid, open_face)), origin)
