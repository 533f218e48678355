from math import hypot

import pytest
from helpers.drawn import square
from hypothesis import given, settings
from hypothesis import strategies as st

from brainexplorer.atlas.geometry import (
    Rect,
    area,
    bounds,
    contains,
    convex_hull,
    distance_to_bounds,
    extent_between,
    segment_meets,
    segments_cross,
    signed_distance,
    turn,
)
from brainexplorer.atlas.model import Point

points = st.builds(Point, st.integers(-50, 50), st.integers(-50, 50))
RING = (square(0, 0, 40), square(0, 0, 20))


def test_area_takes_holes_off_however_they_are_wound() -> None:
    outer, hole, island = square(0, 0, 40), square(0, 0, 20), square(0, 0, 10)
    assert area((outer, hole, island)) == area((outer, hole[::-1], island)) == 1600 - 400 + 100


@pytest.mark.parametrize(
    ("x", "y", "px"), [(15, 0, -5), (0, -12, -2), (0, 0, 10), (25, 0, 5), (23, 24, 5), (20, 3, 0), (-17, -17, -3)]
)
def test_signed_distance_is_negative_inside_and_knows_holes(x: float, y: float, px: float) -> None:
    assert abs(signed_distance(RING, x, y)) == pytest.approx(abs(px))
    assert signed_distance(RING, x, y) * px >= 0


@settings(deadline=None)
@given(points)
def test_signed_distance_agrees_with_contains_and_with_the_box(point: Point) -> None:
    away = signed_distance(RING, *point)
    assert contains(RING, *point) == (away < 0) or away == 0
    assert distance_to_bounds(bounds(RING), *point) <= max(away, 0) + 1e-9


@settings(deadline=None)
@given(points, points, points, points)
def test_crossing_does_not_depend_on_the_order(a: Point, b: Point, c: Point, d: Point) -> None:
    crosses = segments_cross(a, b, c, d)
    assert crosses == segments_cross(b, a, c, d) == segments_cross(c, d, a, b)


def test_segments_cross_touch_or_miss() -> None:
    a, b = Point(0, 0), Point(10, 10)
    assert segments_cross(a, b, Point(0, 10), Point(10, 0))
    assert segments_cross(a, b, Point(5, 5), Point(9, 0))
    assert segments_cross(a, b, Point(5, 5), Point(20, 20))
    assert not segments_cross(a, b, Point(11, 11), Point(20, 20))
    assert not segments_cross(a, b, Point(6, 5), Point(9, 0))


@settings(deadline=None)
@given(points, points)
def test_a_segment_meets_a_box_where_it_meets_an_edge_or_starts_inside(a: Point, b: Point) -> None:
    box = Rect(-20, -10, 40, 20)
    corners = [Point(-20, -10), Point(20, -10), Point(20, 10), Point(-20, 10)]
    edges = zip(corners, corners[1:] + corners[:1], strict=True)
    expected = box.holds(*a) or any(segments_cross(a, b, c, d) for c, d in edges)
    assert segment_meets(a, b, box) == expected


@settings(deadline=None)
@given(st.lists(points, min_size=3, max_size=40))
def test_the_hull_is_convex_and_holds_every_point(cloud: list[Point]) -> None:
    hull = convex_hull(cloud)
    corners = list(zip(hull, hull[1:] + hull[:1], strict=True))
    assert len(hull) < 3 or all(turn(a, b, point) >= 0 for a, b in corners for point in cloud)
    assert set(hull) <= set(cloud)


def test_extent_between_heights() -> None:
    diamond = (Point(0, -10), Point(10, 0), Point(0, 10), Point(-10, 0))
    assert extent_between(diamond, -2, 3) == (-10, 10)
    assert extent_between(diamond, 4, 8) == (-6, 6)
    assert extent_between(diamond, 11, 12) is None
    assert extent_between(square(0, 0, 10), -1, 1) == (-5, 5)


def test_boxes_overlap_unless_they_only_touch() -> None:
    box = Rect(0, 0, 10, 10)
    assert box.overlaps(Rect(9, 9, 5, 5))
    assert not box.overlaps(Rect(10, 0, 5, 5))
    assert box.overlaps(Rect(12, 0, 5, 5), apart=3)
    assert (box.right, box.bottom) == (10, 10)
    assert hypot(*box[:2]) == 0
