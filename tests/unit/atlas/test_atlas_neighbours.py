import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brainexplorer.atlas.model import Point
from brainexplorer.atlas.neighbours import Direction, neighbour, reading_order, steps

CROSS = {
    "middle": Point(0, 0),
    "left": Point(-10, 3),
    "right": Point(10, -3),
    "up": Point(1, -10),
    "down": Point(1, 10),
}

scattered = st.lists(st.tuples(st.floats(0, 4000), st.floats(0, 4000)), min_size=1, max_size=26)
crowded = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=26)


@pytest.mark.parametrize("direction", Direction)
def test_an_arrow_leads_to_the_region_on_that_side(direction: Direction) -> None:
    assert neighbour(CROSS, "middle", direction) == direction.name.lower()


def test_straight_ahead_comes_before_nearer_but_aside() -> None:
    points = {"start": Point(0, 0), "aside": Point(2, 5), "ahead": Point(9, 1)}
    assert neighbour(points, "start", Direction.RIGHT) == "ahead"


def test_what_lies_aside_is_better_than_nothing() -> None:
    points = {"start": Point(0, 0), "aside": Point(2, 5), "further": Point(3, 9)}
    assert neighbour(points, "start", Direction.RIGHT) == "aside"


def test_at_the_edge_nothing_follows() -> None:
    assert neighbour(CROSS, "up", Direction.UP) is None
    assert neighbour({"only": Point(5, 5)}, "only", Direction.LEFT) is None


def test_regions_in_one_place_are_still_reached() -> None:
    points = {"a": Point(5, 5), "b": Point(5, 5), "c": Point(5, 5)}
    assert reached(points, "c") == points.keys()


def reached(points: dict[str, Point], start: str) -> set[str]:
    leads, found, waiting = steps(points), set(), [start]
    while waiting:
        region = waiting.pop()
        if region not in found:
            found.add(region)
            waiting += leads[region].values()
    return found


@settings(deadline=None)
@given(scattered | crowded)
def test_from_every_region_arrows_reach_every_other(places: list[tuple[float, float]]) -> None:
    points = {f"region {number}": Point(*place) for number, place in enumerate(places)}
    for start in points:
        assert reached(points, start) == points.keys()


def test_reading_order_goes_through_rows() -> None:
    points = {"d": Point(900, 500), "b": Point(800, 90), "c": Point(100, 480), "a": Point(100, 110)}
    assert reading_order(points) == ("a", "b", "c", "d")
    assert reading_order({}) == ()


@settings(deadline=None)
@given(scattered | crowded)
def test_reading_order_has_every_region_once_whatever_their_order(places: list[tuple[float, float]]) -> None:
    points = {f"region {number}": Point(*place) for number, place in enumerate(places)}
    order = reading_order(points)
    assert sorted(order) == sorted(points)
    assert order == reading_order(dict(reversed(points.items())))
