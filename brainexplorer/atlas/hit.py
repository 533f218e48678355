"""What a touch means: forgiving for small regions, and asking where two are under one finger."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from brainexplorer.atlas.geometry import bounds, distance_to_bounds, signed_distance
from brainexplorer.atlas.model import Outline, Outlines, Point

SMALL_MM = 16.0
"""A region whose largest piece is narrower and lower than this is small: it has a forgiving edge."""
NEAR_MM = 2.0
"""A touch beside everything means the nearest region within this distance."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How exact a pointer is, mm."""

    reach_mm: float
    """how far outside a small region it still means that region"""
    doubt_mm: float
    """how much nearer than the next small region it must be to leave no doubt"""


FINGER = Reach(reach_mm=4.0, doubt_mm=2.0)
MOUSE = Reach(reach_mm=1.5, doubt_mm=0.7)


@dataclass(frozen=True, slots=True)
class Touch:
    """The regions meant, nearest first. `ask`: more than one could be meant, so ask which."""

    regions: tuple[str, ...]
    ask: bool


class _Near(NamedTuple):
    mm: float
    """signed: negative inside"""
    area: float
    outline: Outline


def touched(outlines: Outlines, point: Point, px_per_mm: float, finger: bool) -> Touch:
    """What a touch at `point` (px of the frame) means."""
    reach = FINGER if finger else MOUSE
    found = _near(outlines, point, px_per_mm, max(reach.reach_mm, NEAR_MM))
    near = sorted(found, key=lambda one: (one.mm, one.area))
    small = [one for one in near if one.mm <= reach.reach_mm and is_small(one.outline, px_per_mm)]
    if small:
        return _among_small(small, reach.doubt_mm)
    holding = [one for one in near if one.mm <= 0]
    if holding:
        return Touch((min(holding, key=lambda one: one.area).outline.region,), ask=False)
    return Touch(tuple(one.outline.region for one in near[:1] if one.mm <= NEAR_MM), ask=False)


def is_small(outline: Outline, px_per_mm: float) -> bool:
    """Whether every piece is small; the two sides of a slice are two pieces."""
    limit = SMALL_MM * px_per_mm
    if _extent(outline.bounds) < limit:
        return True
    return all(_extent(bounds((ring,))) < limit for ring in outline.rings)


def _extent(box: tuple[float, float, float, float]) -> float:
    return max(box[2] - box[0], box[3] - box[1])


def _among_small(small: list[_Near], doubt_mm: float) -> Touch:
    meant = [one.outline.region for one in small if one.mm - small[0].mm <= doubt_mm]
    return Touch(tuple(meant), ask=len(meant) > 1)


def _near(outlines: Outlines, point: Point, px_per_mm: float, limit_mm: float) -> Iterator[_Near]:
    limit = limit_mm * px_per_mm
    for outline in outlines.regions.values():
        if distance_to_bounds(outline.bounds, *point) <= limit:
            away = signed_distance(outline.rings, *point)
            if away <= limit:
                yield _Near(away / px_per_mm, outline.area, outline)
