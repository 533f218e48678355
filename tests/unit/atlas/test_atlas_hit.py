
import pytest
from helpers.drawn import outline, outlines, square

from brainexplorer.atlas.hit import FINGER, MOUSE, SMALL_MM, Touch, is_small, touched
from brainexplorer.atlas.model import Outlines, Point

MM = 10.0
"""px a mm in these pictures"""


def touch(shapes: Outlines, x: float, y: float = 500, finger: bool = True) -> Touch:
    return touched(shapes, Point(x * MM, y), MM, finger)


def one(region: str) -> Touch:
    return Touch((region,), ask=False)


NOTHING = Touch((), ask=False)
BIG = outline("big", square(500, 500, 400))._replace(labels=(Point(320, 320),))  # 30..70 mm
SMALL = outline("small", square(500, 500, 60))  # 47..53 mm


@pytest.mark.parametrize("finger", [True, False])
def test_inside_one_region_is_that_region(finger: bool) -> None:
    assert touch(outlines(BIG), 40, finger=finger) == one("big")


@pytest.mark.parametrize("finger", [True, False])
def test_beside_everything_the_nearest_within_two_millimetres(finger: bool) -> None:
    assert touch(outlines(BIG), 71.9, finger=finger) == one("big")
    assert touch(outlines(BIG), 72.1, finger=finger) == NOTHING


def test_a_small_region_has_a_forgiving_edge_even_inside_a_bigger_one() -> None:
    shapes = outlines(BIG, SMALL)
    assert touch(shapes, 53 + FINGER.reach_mm - 0.1) == one("small")
    assert touch(shapes, 53 + FINGER.reach_mm + 0.1) == one("big")
    assert touch(shapes, 53 + MOUSE.reach_mm - 0.1, finger=False) == one("small")
    assert touch(shapes, 53 + MOUSE.reach_mm + 0.1, finger=False) == one("big")


def test_a_big_region_has_no_forgiving_edge_inside_another() -> None:
    inner = outline("inner", square(500, 500, 200))
    assert touch(outlines(BIG, inner), 60.1) == one("big")
    assert touch(outlines(BIG, inner), 59.9) == one("inner")


def test_where_regions_nest_the_smallest_is_meant() -> None:
    smaller = outline("smaller", square(420, 500, 200))
    assert touch(outlines(smaller, BIG), 40) == one("smaller")
    assert touch(outlines(BIG, smaller), 40) == one("smaller")


def test_a_hole_is_outside() -> None:
    ring = outline("ring", square(500, 500, 600), square(500, 500, 400))
    assert touch(outlines(ring), 45) == NOTHING
    assert touch(outlines(ring), 25) == one("ring")


def pair(gap_mm: float) -> Outlines:
    """Two small regions 6 mm wide, `gap_mm` apart, the left one ending at 50 mm."""
    left, right = square(470, 500, 60), square(530 + gap_mm * MM, 500, 60)
    return outlines(BIG, outline("left", left), outline("right", right))


def test_between_two_small_ones_the_program_asks_nearest_first() -> None:
    assert touch(pair(3), 51.6) == Touch(("right", "left"), ask=True)
    assert touch(pair(3), 51.4) == Touch(("left", "right"), ask=True)


def test_no_question_where_one_is_clearly_nearer() -> None:
    assert touch(pair(3), 50.4) == one("left")
    assert touch(pair(3), 50.6).ask
    assert touch(pair(1.2), 50.2, finger=False) == one("left")
    assert touch(pair(1.2), 50.3, finger=False).ask


def test_deep_inside_counts_against_the_other() -> None:
    assert touch(pair(0.5), 48.5) == one("left")  # 1.5 mm inside, the other 2 mm away
    assert touch(pair(0.5), 49.5).ask


def test_a_label_point_means_its_region_even_where_others_are_as_near() -> None:
    around = outline("around", square(500, 500, 60))
    within = outline("within", square(515, 500, 20))
    assert touch(outlines(around, within), 50) == one("around")
    assert touch(outlines(around, within), 51.5) == one("within")
    assert touch(outlines(around, within), 53).ask


def test_only_those_in_doubt_are_asked_about() -> None:
    shapes = outlines(*(outline(str(mm), square(mm * MM, 500, 40)) for mm in (40, 45, 50)))
    assert touch(shapes, 42.6).regions == ("45", "40")


def test_a_region_is_small_by_its_largest_piece() -> None:
    edge = SMALL_MM * MM
    sides = outline("sides", square(200, 500, edge - 1), square(800, 500, edge - 1))
    assert is_small(sides, MM)
    assert not is_small(outline("one big side", square(200, 500, 20), square(800, 500, edge + 1)), MM)


@pytest.mark.parametrize("point", [Point(float("nan"), 5), Point(float("inf"), 5), Point(-1e9, 1e9)])
def test_a_touch_nowhere_is_nothing(point: Point) -> None:
    assert touched(outlines(BIG, SMALL), point, MM, finger=True) == NOTHING
