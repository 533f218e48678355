"""Smooth shapes for nuclei too small for the atlas, from their published centres and sizes (MNI mm).

Each is a field: below 1 inside, 1 on its surface, growing outwards.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from assets.pipeline.sources import Volume

Point = tuple[float, float, float]
Axes = tuple[Volume, Volume, Volume]


def ellipsoid(at: Axes, centre: Point, radii: Point) -> Volume:
    """A ball stretched along the axes; both sides when `centre` has x above 0 (x counts as |x|)."""
    x, y, z = at
    side = np.abs(x) if centre[0] > 0 else x
    squares = (((a - c) / r) ** 2 for a, c, r in zip((side, y, z), centre, radii, strict=True))
    return np.sqrt(sum(squares))  # type: ignore[arg-type, return-value]


def tube(at: Axes, path: Sequence[Point], radius: float) -> Volume:
    """Everything within `radius` mm of a broken line; both sides when the line has x above 0."""
    x, y, z = at
    side = np.abs(x) if path[0][0] > 0 else x
    nearest = np.full(np.broadcast_shapes(x.shape, y.shape, z.shape), np.inf, np.float32)
    for start, end in pairwise(path):
        along = np.subtract(end, start)
        offset = (side - start[0], y - start[1], z - start[2])
        t = np.clip(sum(o * a for o, a in zip(offset, along, strict=True)) / (along @ along), 0, 1)
        square = sum((o - t * a) ** 2 for o, a in zip(offset, along, strict=True))
        nearest = np.minimum(nearest, np.sqrt(square))
    return nearest / radius


AQUEDUCT = ((0.0, -28.5, -6.5), (0.0, -32.0, -10.0), (0.0, -34.5, -13.3))
RAPHE = ((0.0, -30.5, -14.3), (0.0, -32.5, -19.0), (0.0, -35.0, -25.0))
SUBCALLOSAL = ((0.0, 25.5, -8.5), (0.0, 19.0, -12.0), (0.0, 12.0, -13.5))
COERULEUS = ((4.2, -36.0, -19.0), (5.0, -37.0, -26.0), (6.0, -38.2, -31.5))


def nuclei(at: Axes) -> dict[str, Volume]:
    """The field of each small nucleus on the grid."""
    return {
        "periaqueductal-gray": tube(at, AQUEDUCT, 4.5),
        "dorsal-raphe": tube(at, RAPHE, 2.2),
        "locus-coeruleus": tube(at, COERULEUS, 1.9),
        "ventral-tegmental-area": ellipsoid(at, (3.4, -16.5, -13.0), (4.0, 4.3, 3.6)),
        "habenula": ellipsoid(at, (3.8, -24.5, 2.0), (2.3, 3.0, 2.3)),
        "hypothalamus": ellipsoid(at, (3.6, -4.0, -10.0), (5.4, 8.0, 6.2)),
        "subgenual-cingulate": np.hypot(tube((at[0] * 0, at[1], at[2]), SUBCALLOSAL, 7.0), at[0] / 11.5),
    }
