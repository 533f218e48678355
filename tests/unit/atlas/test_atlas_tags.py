"""Names beside the dots of a circuit: apart, in the box, off the curves where there is room."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from brainexplorer.atlas.curves import Stop
from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.ground import Ground, distance
from brainexplorer.atlas.model import Point
from brainexplorer.atlas.tags import PlacedTag, Tag, place_tags

BOX = Rect(0, 0, 800, 500)
GAP = 5.0

places = st.tuples(st.integers(20, 780), st.integers(20, 480))
widths = st.integers(40, 260)


def tag(id_: str, x: float, y: float, width: float = 120) -> Tag:
    return Tag(Stop(id_, Point(x, y), 12), ((width, 28), (0.6 * width, 52)))


def ground(tags: list[Tag], *lines: list[Point], taken: tuple[Rect, ...] = ()) -> Ground:
    return Ground(BOX, [one.stop for one in tags], lines, taken)


@given(st.lists(st.tuples(places, widths), min_size=1, max_size=9))
@settings(deadline=None)
def test_names_never_overlap_names_or_dots_and_stay_in_the_box(wanted: list[tuple[tuple[int, int], int]]) -> None:
    tags = [tag(id_, *place, width) for id_, (place, width) in zip("abcdefghi", wanted, strict=False)]
    placed = place_tags(tags, ground(tags), GAP)
    rects = [one.rect for one in placed.values()]
    assert not any(a.overlaps(b, GAP / 2 - 0.01) for a, b in combinations(rects, 2))
    assert all(BOX.holds(rect.left, rect.top) and BOX.holds(rect.right, rect.bottom) for rect in rects)
    for one in tags:
        assert all(distance(rect, *one.stop.point) >= one.stop.radius for rect in rects)


def test_a_name_stands_close_to_its_dot() -> None:
    one = tag("a", 400, 250)
    rect = place_tags([one], ground([one]), GAP)["a"].rect
    assert distance(rect, 400, 250) <= 12 + GAP + 1


def test_names_face_outwards() -> None:
    left, right = tag("a", 300, 250), tag("b", 500, 250)
    placed = place_tags([left, right], ground([left, right]), GAP)
    assert placed["a"].rect.right < 300
    assert placed["b"].rect.left > 500


def test_a_name_keeps_off_a_curve() -> None:
    one = tag("a", 400, 250)
    free = place_tags([one], ground([one]), GAP)["a"].rect
    line = [Point(free.left + free.width / 2, y) for y in range(100, 400, 10)]
    assert ground([one], line).crossed(free) > 0
    placed = place_tags([one], ground([one], line), GAP)["a"].rect
    assert ground([one], line).crossed(placed) == 0


def test_without_room_a_name_goes_over_a_curve_and_not_over_a_name() -> None:
    one = tag("a", 60, 60)
    lines = [[Point(x, y) for x in range(0, 800, 12)] for y in range(0, 500, 12)]
    assert "a" in place_tags([one], ground([one], *lines), GAP)


def test_a_name_without_any_room_is_left_out() -> None:
    one = tag("a", 60, 60)
    assert place_tags([one], ground([one], taken=(BOX,)), GAP) == {}


def test_a_wide_name_takes_two_lines_where_one_does_not_fit() -> None:
    one = Tag(Stop("a", Point(100, 250), 12), ((300, 28), (90, 52)))
    narrow = Ground(Rect(0, 0, 200, 500), [one.stop], [])
    assert place_tags([one], narrow, GAP)["a"].shape == 1


def test_names_keep_their_places_from_frame_to_frame() -> None:
    tags = [tag("a", 300, 250), tag("b", 500, 250)]
    above = {"a": PlacedTag(Rect(240, 200, 120, 28), 0)}
    assert place_tags(tags, ground(tags), GAP, above)["a"] == above["a"]
    blocked = ground(tags, taken=(Rect(230, 190, 40, 40),))
    assert place_tags(tags, blocked, GAP, above)["a"] != above["a"]
