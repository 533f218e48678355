"""How large the brain is drawn so that its names find places around it. Quick: a start and every resize wait for it."""

from collections.abc import Iterable, Sequence
from itertools import chain
from math import dist

from brainexplorer.atlas.geometry import Rect, bounds, convex_hull
from brainexplorer.atlas.model import Point, Ring
from brainexplorer.atlas.slots import Size, Spacing, inset, places_beside

SHARES = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6)
"""Sizes of the brain to try, as parts of the largest that the area could hold."""

AT_EASE = 0.92
"""Its size where one name stands alone, or where names must go."""

_ENOUGH = 300
"""Points of a ring that are looked at for its hull."""

_CHOICE = 1.2
"""Places for each name: with none to spare, leaders get long and cross."""

_LARGE = 0.8
"""A brain smaller than this does not shrink further to give names more choice."""

_WORTH_IT = 0.7
"""The part of the names for which the brain may become small."""

_COARSE = 0.02
"""Distance of the points of a thinned hull, as a part of its width."""


def thin_hull(silhouette: Iterable[Ring]) -> Ring:
    """The convex hull without points that nobody could see missing: all that is laid around it costs less."""
    hull = convex_hull(chain.from_iterable(ring[:: 1 + len(ring) // _ENOUGH] for ring in silhouette))
    left, _, right, _ = bounds((hull,))
    kept: list[Point] = []
    for point in hull:
        if not kept or dist(point, kept[-1]) >= (right - left) * _COARSE:
            kept.append(point)
    return tuple(kept)


def fit_brain(area: Rect, hull: Ring, sizes: Sequence[Size], spacing: Spacing) -> Rect:
    """Where the hull's bounds should lie: in the middle, as large as leaves places beside it for all names.

    `hull` is in a grid of its own, such as the frame's px; area, the names' sizes and the result are px of the
    screen. Where even a small brain would leave too few places it stays large, and names go: the brain comes first.
    """
    places = 0
    for share in SHARES if sizes else ():
        box = box_at(share, area, hull, spacing)
        places = places_beside(moved(hull, hull, box), area, sizes, spacing)
        if places >= len(sizes) * (_CHOICE if share >= _LARGE else 1.0):
            return box
    small = sizes and places >= _WORTH_IT * len(sizes)
    return box_at(SHARES[-1] if small else AT_EASE, area, hull, spacing)


def box_at(share: float, area: Rect, hull: Ring, spacing: Spacing) -> Rect:
    """The hull's bounds in the middle of the area, at that share of the largest size."""
    left, top, right, bottom = bounds((hull,))
    inner = inset(area, spacing.margin)
    scale = share * min(inner.width / (right - left), area.height / (bottom - top))
    width, height = scale * (right - left), scale * (bottom - top)
    return Rect(area.left + (area.width - width) / 2, area.top + (area.height - height) / 2, width, height)


def moved(points: Iterable[Point], hull: Ring, box: Rect) -> Ring:
    """Points of the hull's grid, laid where the hull's bounds fill `box`."""
    left, top, right, _ = bounds((hull,))
    scale = box.width / (right - left)
    return tuple(Point(box.left + (x - left) * scale, box.top + (y - top) * scale) for x, y in points)
