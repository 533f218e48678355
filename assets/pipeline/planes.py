"""Planes through volumes, fast: a plane along the axes is two small matrix products away from its picture."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from assets.pipeline.camera import AXES, Straight
from assets.pipeline.sample import Array, Floats


@dataclass(frozen=True)
class Stack:
    """A 1 mm volume ready to be cut: smoothly (`cubic`; the values are then those of a spline) or in straight lines."""

    values: Floats
    origin: Array
    cubic: bool


def smoothly(volume: Floats, origin: Array) -> Stack:
    """For cuts without steps."""
    return Stack(np.asarray(ndimage.spline_filter(volume, 3, output=np.float32)), origin, cubic=True)


def straight(soft: tuple[Floats, Array]) -> Stack:
    """For volumes that are smooth already."""
    return Stack(*soft, cubic=False)


def weights(places: Array, count: int, cubic: bool) -> Floats:
    """How much each of `count` voxels counts at places (in voxels): places x voxels."""
    away = np.abs(places[:, None] - np.arange(count))
    if not cubic:
        return np.maximum(1 - away, 0).astype(np.float32)
    near = 2 / 3 - away**2 + away**3 / 2
    far = np.maximum(2 - away, 0) ** 3 / 6
    return np.where(away < 1, near, far).astype(np.float32)


def cut(stack: Stack, camera: Straight, mm: float, per_mm: float) -> Floats:
    """The plane at `mm` of the camera's axis, as its picture at `per_mm` px a mm; 0 outside the volume."""
    width, height = (round(n * per_mm / camera.scale) for n in camera.size)
    rows = camera.up[1] * (camera.high[1] - (np.arange(height) + 0.5) / per_mm)
    columns = camera.across[1] * (camera.low[0] + (np.arange(width) + 0.5) / per_mm)
    axis, up, across = (AXES.index(name) for name in (camera.axis, camera.up[0], camera.across[0]))
    at = {axis: np.array([float(mm)]), up: rows, across: columns}
    depth, above, aside = (weights(at[a] - stack.origin[a], stack.values.shape[a], stack.cubic)
                           for a in (axis, up, across))  # fmt: skip
    used = np.flatnonzero(depth[0])
    if not len(used):
        return np.zeros((height, width), np.float32)
    slab = np.moveaxis(stack.values, (axis, up, across), (0, 1, 2))[used[0] : used[-1] + 1]
    plane = np.tensordot(depth[0, used[0] : used[-1] + 1], slab, axes=1)
    return np.asarray(above @ plane @ aside.T, np.float32)
