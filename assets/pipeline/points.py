"""Where a region's label points: deep inside it, where touching means this region and no smaller one."""

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw
from scipy import ndimage

from assets.pipeline.camera import Camera
from assets.pipeline.outlines import PER_MM, Ring, Shape
from assets.pipeline.regions import BY_ID

Mask = npt.NDArray[np.bool_]


def raster(rings: list[Ring], camera: Camera) -> Mask:
    """Even-odd fill of rings at the working resolution."""
    width, height = (round(n * PER_MM / camera.scale) for n in camera.size)
    result = np.zeros((height, width), bool)
    for ring in rings:
        image = Image.new("1", (width, height))
        scaled = ring * (PER_MM / camera.scale)
        ImageDraw.Draw(image).polygon([(float(x), float(y)) for x, y in scaled], fill=1)
        result ^= np.asarray(image)
    return result


def deepest(room: Mask) -> tuple[float, tuple[float, float]]:
    """The point farthest from the edge (its distance first), working px."""
    depth = ndimage.distance_transform_edt(np.pad(room, 1))[1:-1, 1:-1]
    row, column = np.unravel_index(int(depth.argmax()), depth.shape)
    return float(depth[row, column]), (column + 0.5, row + 0.5)


def roomy(own: Mask, smaller: Mask) -> Mask:
    """Where `own` is free of smaller regions, with as much distance to them as leaves room."""
    away = ndimage.distance_transform_edt(~smaller)
    for mm in (2.0, 1.0, 0.4):
        room = own & (away > mm * PER_MM)
        if deepest(room)[0] > 0.8 * PER_MM:
            return np.asarray(room)
    return own & ~smaller


def place(shapes: list[Shape], camera: Camera, both_sides: bool) -> dict[str, float]:
    """Sets the label points of all shapes; returns the share of each that no smaller shape covers."""
    masks = {shape.region: raster(shape.rings, camera) for shape in shapes}
    middle = round(-camera.low[0] * PER_MM)
    free_share = {}
    for shape in shapes:
        own = masks[shape.region]
        smaller = np.zeros_like(own)
        for other in shapes:
            if other.area < shape.area:
                smaller |= masks[other.region]
        room = roomy(own, smaller)
        free_share[shape.region] = float((own & ~smaller).sum() / max(own.sum(), 1))
        two = both_sides and not BY_ID[shape.region].midline
        shape.labels = spots(room, middle if two else None, camera)
    return free_share


def spots(room: Mask, middle: int | None, camera: Camera) -> list[tuple[float, float]]:
    """One point, or one a side of a slice's middle; best first."""
    parts = [room]
    if middle is not None:
        left, right = room.copy(), room.copy()
        left[:, middle:] = False
        right[:, :middle] = False
        parts = [left, right]
    found = sorted((deepest(part) for part in parts if part.any()), key=lambda f: -f[0])
    scale = camera.scale / PER_MM
    return [(round(x * scale, 1), round(y * scale, 1)) for _, (x, y) in found]
