"""Where the arrow keys lead, and the order in which a screen reader goes through a frame.

An arrow leads to the nearest region within 45 degrees of its direction; where there is none, to the nearest
one on that side at all. That alone reaches every region of nearly every picture, but nothing in geometry promises
it (two label points in one place, for one, are on no side of each other). So it is checked, and where it does
not hold, left and right go through the regions in reading order instead, which reaches all.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from math import hypot, sqrt

from brainexplorer.atlas.model import Point


class Direction(Enum):
    """An arrow key, as a step in px (y down)."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


Steps = Mapping[str, Mapping[Direction, str]]
"""For every region, where each arrow leads; an arrow that leads nowhere is left out."""


def steps(points: Mapping[str, Point]) -> Steps:
    """Where every arrow leads from every region. From any region, arrows reach all others."""
    found = {region: _nearest_on_each_side(points, region) for region in points}
    return found if _all_reach_all(found) else _sideways_in_order(found, reading_order(points))


def neighbour(points: Mapping[str, Point], start: str, direction: Direction) -> str | None:
    """The region to which the arrow leads from `start`, None at the edge."""
    return steps(points)[start].get(direction)


def reading_order(points: Mapping[str, Point]) -> tuple[str, ...]:
    """The regions in rows from top to bottom, each row from left to right."""
    if not points:
        return ()
    heights = [point.y for point in points.values()]
    row_height = (max(heights) - min(heights)) / sqrt(len(points))
    rows: list[list[str]] = []
    row_top = float("-inf")
    for region in sorted(points, key=lambda region: (points[region].y, points[region].x, region)):
        if not rows or points[region].y > row_top + row_height:
            rows.append([])
            row_top = points[region].y
        rows[-1].append(region)
    return tuple(name for row in rows for name in sorted(row, key=lambda region: (points[region].x, region)))


def _nearest_on_each_side(points: Mapping[str, Point], start: str) -> dict[Direction, str]:
    nearest = {direction: _nearest(points, start, direction) for direction in Direction}
    return {direction: region for direction, region in nearest.items() if region is not None}


def _nearest(points: Mapping[str, Point], start: str, direction: Direction) -> str | None:
    (right, down), origin = direction.value, points[start]
    best: tuple[bool, float, str] | None = None
    for region, point in points.items():
        dx, dy = point.x - origin.x, point.y - origin.y
        ahead = dx * right + dy * down
        if ahead > 0:
            aside = abs(dx * down) + abs(dy * right)
            found = (aside > ahead, hypot(dx, dy), region)
            best = min(best, found) if best else found
    return best[2] if best else None


def _sideways_in_order(found: Steps, order: Sequence[str]) -> Steps:
    """The same steps up and down; left and right go back and forth through `order`."""
    mended: dict[str, dict[Direction, str]] = {}
    for place, region in enumerate(order):
        mended[region] = {way: to for way, to in found[region].items() if way in (Direction.UP, Direction.DOWN)}
        if place > 0:
            mended[region][Direction.LEFT] = order[place - 1]
        if place < len(order) - 1:
            mended[region][Direction.RIGHT] = order[place + 1]
    return mended


def _all_reach_all(forth: Steps) -> bool:
    back: dict[str, list[str]] = {region: [] for region in forth}
    for region, leads in forth.items():
        for other in leads.values():
            back[other].append(region)
    return _reached({region: leads.values() for region, leads in forth.items()}) == _reached(back) == forth.keys()


def _reached(ways: Mapping[str, Iterable[str]]) -> set[str]:
    """Everything that the ways lead to from the first region, itself included."""
    reached: set[str] = set()
    waiting = list(ways)[:1]
    while waiting:
        region = waiting.pop()
        if region not in reached:
            reached.add(region)
            waiting += ways[region]
    return reached
