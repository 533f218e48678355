"""Where a region's label points: deep inside it, where touching means this region and no smaller one."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw
from scipy import ndimage

from assets.pipeline.camera import Camera, Straight
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


Halves = tuple[Mask, Mask]
"""Where the picture shows the left and the right side of the body, at the working resolution."""

Sure = Callable[[str, float, float], bool]
"""Whether the label volume agrees that a px of the frame shows a region."""

LEAST_DEPTH = 2.0
"""A label point lies at least so deep, working px: nearer to the edge rounding could put it outside."""


def sides(camera: Straight) -> Halves:
    """The two sides in a picture that has x from left to right."""
    width, height = (round(n * PER_MM / camera.scale) for n in camera.size)
    left = np.broadcast_to(np.arange(width) < round(camera.middle * PER_MM / camera.scale), (height, width))
    return left, ~left


def place(shapes: list[Shape], camera: Camera, halves: Halves | None, sure: Sure | None = None) -> dict[str, float]:
    """Sets the label points of all shapes; returns the share of each that no smaller shape covers."""
    masks = {shape.region: raster(shape.rings, camera) for shape in shapes}
    free_share = {}
    for shape in shapes:
        own = masks[shape.region]
        smaller = np.zeros_like(own)
        for other in shapes:
            if other.area < shape.area:
                smaller |= masks[other.region]
        room = roomy(own, smaller)
        free_share[shape.region] = float((own & ~smaller).sum() / max(own.sum(), 1))
        two = halves is not None and not BY_ID[shape.region].midline
        parts = [room & half for half in halves] if two and halves else [room]
        shape.labels = best([spot(part, shape.region, camera, sure) for part in parts])
    return free_share


Spot = tuple[float, tuple[float, float]]
"""How deep a place lies, working px, and where it is, px of the frame."""


def best(found: list[Spot | None]) -> list[tuple[float, float]]:
    """Label points, deepest first; a side of which there is only a sliver has none."""
    spots = sorted((one for one in found if one), key=lambda one: -one[0])
    return [at for depth, at in spots if depth >= max(LEAST_DEPTH, 0.2 * spots[0][0])]


def spot(room: Mask, region: str, camera: Camera, sure: Sure | None) -> Spot | None:
    """The deepest place (and how deep) that the label volume agrees with; none where it never does."""
    room, scale = room.copy(), camera.scale / PER_MM
    for _ in range(40):
        if not room.any():
            return None
        depth, (x, y) = deepest(room)
        at = round(x * scale, 1), round(y * scale, 1)
        if sure is None or sure(region, *at):
            return depth, at
        reach = max(2, round(depth / 3))
        room[max(int(y) - reach, 0) : int(y) + reach + 1, max(int(x) - reach, 0) : int(x) + reach + 1] = False
    return None
