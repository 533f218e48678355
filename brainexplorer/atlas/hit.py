"""What a touch means: forgiving for small regions, and asking where two are under one finger."""

from collections.abc import Iterable
from math import dist, inf
from typing import NamedTuple

from brainexplorer.atlas.geometry import contains, distance_to_bounds, ring_area, signed_distance
from brainexplorer.atlas.model import Outline, Outlines, Point

SMALL_MM = 14.0
"""A region whose largest piece covers no more than a square of this width is small: it has a forgiving edge."""
DOT_MM = 1.0
"""A touch this near to a label point means its region: the point is drawn, and people aim at it."""
NEAR_MM = 2.0
"""A touch beside everything means the nearest region within this distance."""


class Reach(NamedTuple):
    """How exact a pointer is, mm."""

    reach_mm: float
    """how far outside a small region it still means that region"""
    doubt_mm: float
    """how much nearer than the next small region it must be to leave no doubt"""


FINGER = Reach(reach_mm=4.0, doubt_mm=2.0)
MOUSE = Reach(reach_mm=1.5, doubt_mm=0.7)


class Touch(NamedTuple):
    """The regions meant, nearest first. `ask`: more than one could be meant, so ask which."""

    regions: tuple[str, ...]
    ask: bool


def touched(outlines: Outlines, point: Point, px_per_mm: float, finger: bool) -> Touch:
    """What a touch at `point` (px of the frame) means."""
    reach, shapes = FINGER if finger else MOUSE, outlines.regions.values()
    if dot := _dot_at(shapes, point, DOT_MM * px_per_mm):
        return Touch((dot,), ask=False)
    small = (outline for outline in shapes if is_small(outline, px_per_mm))
    if near := _near(small, point, px_per_mm, reach.reach_mm):
        meant = [region for mm, _, region in near if mm - near[0][0] <= reach.doubt_mm]
        return Touch(tuple(meant), ask=len(meant) > 1)
    if holding := [outline for outline in shapes if _holds(outline, point)]:
        return Touch((min(holding, key=lambda outline: outline.area).region,), ask=False)
    return Touch(tuple(region for _, _, region in _near(shapes, point, px_per_mm, NEAR_MM)[:1]), ask=False)


def _dot_at(outlines: Iterable[Outline], point: Point, limit: float) -> str | None:
    """The region whose label point is nearest, within the limit (px)."""
    dots = ((dist(dot, point), outline.region) for outline in outlines for dot in outline.labels)
    away, region = min(dots, default=(inf, ""))
    return region if away <= limit else None


def is_small(outline: Outline, px_per_mm: float) -> bool:
    """Whether every piece is small; the two sides of a slice are two pieces."""
    limit = (SMALL_MM * px_per_mm) ** 2
    return outline.area < limit or all(ring_area(ring) < limit for ring in outline.rings)


def _holds(outline: Outline, point: Point) -> bool:
    return distance_to_bounds(outline.bounds, *point) <= 0 and contains(outline.rings, *point)


def _near(
    outlines: Iterable[Outline], point: Point, px_per_mm: float, limit_mm: float
) -> list[tuple[float, float, str]]:
    """The distance (mm, negative inside), area and id of those within the limit, nearest first."""
    limit, found = limit_mm * px_per_mm, []
    for outline in outlines:
        if distance_to_bounds(outline.bounds, *point) <= limit:
            away = signed_distance(outline.rings, *point)
            if away <= limit:
                found.append((away / px_per_mm, outline.area, outline.region))
    return sorted(found)
