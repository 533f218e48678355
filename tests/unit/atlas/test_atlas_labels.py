from itertools import combinations, permutations, product
from math import cos, dist, inf, pi, sin

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brainexplorer.atlas.fit import AT_EASE, SHARES, box_at, fit_brain, moved, thin_hull
from brainexplorer.atlas.geometry import Rect, bounds, convex_hull, segment_meets, segments_cross, signed_distance
from brainexplorer.atlas.labels import Label, Placement, Spacing, place_labels
from brainexplorer.atlas.matching import match
from brainexplorer.atlas.model import Point, Ring
from brainexplorer.atlas.slots import inset

AREA = Rect(40, 30, 1230, 880)
SPACING = Spacing(gap=14, margin=8, between=8)


def ellipse(x: float, y: float, width: float, height: float, corners: int = 48) -> Ring:
    angles = (2 * pi * number / corners for number in range(corners))
    return tuple(Point(x + width / 2 * cos(angle), y + height / 2 * sin(angle)) for angle in angles)


BRAIN = ellipse(655, 470, 760, 600)
"""in the middle of the area, leaving room on all sides"""


def assert_sound(placement: Placement, wanted: list[Label], silhouette: Ring, area: Rect) -> None:
    """Nothing crosses, overlaps, covers the brain or leaves the area, and every label is placed or dropped."""
    labels = placement.labels
    assert sorted([label.region for label in labels] + list(placement.dropped)) == sorted(one.region for one in wanted)
    inner = inset(area, SPACING.margin - 0.01)
    for label in labels:
        pill = label.pill
        assert inner.holds(pill.left, pill.top)
        assert inner.holds(pill.right, pill.bottom)
        assert inner.holds(*label.anchor)
        assert is_middle_of_an_edge(pill, label.port)
        assert label.anchor in next(one.anchors for one in wanted if one.region == label.region)
        assert not convex_meets(silhouette, pill)
    for one, other in combinations(labels, 2):
        assert not one.pill.overlaps(other.pill)
        assert one.anchor == other.anchor or not segments_cross(one.anchor, one.port, other.anchor, other.port)
    for one, other in permutations(labels, 2):
        assert not segment_meets(one.anchor, one.port, other.pill)


def is_middle_of_an_edge(pill: Rect, point: Point) -> bool:
    x, y = pill.left + pill.width / 2, pill.top + pill.height / 2
    return any(dist(point, end) < 1e-3 for end in ((pill.left, y), (pill.right, y), (x, pill.top), (x, pill.bottom)))


def convex_meets(silhouette: Ring, pill: Rect) -> bool:
    hull = convex_hull(silhouette)
    corners = zip(hull, hull[1:] + hull[:1], strict=True)
    return any(segment_meets(a, b, pill) for a, b in corners)


def labels_at(*anchors: Point, width: float = 120, height: float = 34) -> list[Label]:
    return [Label(f"region {number:02}", width, height, (anchor,)) for number, anchor in enumerate(anchors)]


@st.composite
def scenes(draw: st.DrawFn) -> tuple[list[Label], Ring, Rect]:
    """Labels of any width in a brain of any shape and place, in an area of any shape."""
    unit = st.floats(0, 1)
    area = Rect(draw(st.integers(-50, 50)), 20, draw(st.integers(300, 2400)), draw(st.integers(200, 2000)))
    width, height = (draw(st.floats(0.2, 1)) * size for size in (area.width, area.height))
    x = area.left + width / 2 + draw(unit) * (area.width - width)
    y = area.top + height / 2 + draw(unit) * (area.height - height)
    brain = ellipse(x, y, width, height, draw(st.integers(3, 40)))
    anchors = st.builds(
        lambda angle, far: Point(x + width / 2 * far * cos(angle), y + height / 2 * far * sin(angle)),
        st.floats(0, 2 * pi),
        unit,
    )
    label = st.tuples(st.floats(20, 300), st.lists(anchors, min_size=1, max_size=2), st.integers(0, 2))
    drawn = draw(st.lists(label, min_size=1, max_size=24))
    height_px = draw(st.sampled_from((20.0, 34.0, 60.0)))
    labels = [Label(f"r{n:02}", wide, height_px, tuple(to), prior) for n, (wide, to, prior) in enumerate(drawn)]
    return labels, brain, area


@settings(deadline=None, max_examples=200)
@given(scenes())
def test_nothing_ever_crosses_overlaps_or_leaves(scene: tuple[list[Label], Ring, Rect]) -> None:
    wanted, brain, area = scene
    placement = place_labels(wanted, (brain,), area, SPACING)
    assert_sound(placement, wanted, brain, area)


@settings(deadline=None, max_examples=50)
@given(scenes())
def test_the_same_input_gives_the_same_output_in_any_order(scene: tuple[list[Label], Ring, Rect]) -> None:
    wanted, brain, area = scene
    placement, again = (place_labels(labels, (brain,), area, SPACING) for labels in (wanted, wanted[::-1]))
    assert placement.labels == again.labels
    assert set(placement.dropped) == set(again.dropped)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(st.floats(0, 2 * pi), st.floats(0, 0.95)), min_size=1, max_size=20, unique=True))
@example([(0, 0), (0, 0.5), (0, 0.9), (pi, 0.5)])
def test_where_there_is_room_none_is_dropped(places: list[tuple[float, float]]) -> None:
    anchors = {Point(655 + 380 * far * cos(turn), 470 + 300 * far * sin(turn)) for turn, far in places}
    wanted = labels_at(*sorted(anchors))
    placement = place_labels(wanted, (BRAIN,), AREA, SPACING)
    assert placement.dropped == ()
    assert_sound(placement, wanted, BRAIN, AREA)


def test_names_stand_on_the_side_of_their_region() -> None:
    wanted = labels_at(Point(400, 450), Point(900, 500))
    left, right = place_labels(wanted, (BRAIN,), AREA, SPACING).labels
    assert left.port.x < left.anchor.x < right.anchor.x < right.port.x


def test_of_two_copies_the_nearer_one_is_named() -> None:
    wanted = [Label("amygdala", 100, 34, (Point(760, 600), Point(550, 600))), *labels_at(Point(500, 610))]
    names = {label.region: label for label in place_labels(wanted, (BRAIN,), AREA, SPACING).labels}
    assert names["amygdala"].anchor == (760, 600)


def test_leaders_keep_off_the_points_of_other_regions() -> None:
    wanted = labels_at(Point(430, 470), Point(460, 470), Point(500, 600))
    labels = place_labels(wanted, (BRAIN,), AREA, SPACING).labels
    assert len(labels) == len(wanted)
    for one, other in permutations(labels, 2):
        assert signed_distance(((one.anchor, one.port),), *other.anchor) > 4.99


def test_labels_of_one_place_are_both_placed() -> None:
    wanted = labels_at(Point(600, 450), Point(600, 450), Point(600, 450))
    placement = place_labels(wanted, (BRAIN,), AREA, SPACING)
    assert placement.dropped == ()
    assert_sound(placement, wanted, BRAIN, AREA)


def test_the_least_important_goes_where_not_all_fit() -> None:
    area, brain = Rect(0, 0, 500, 140), ellipse(250, 70, 200, 100)
    wanted = [Label(f"r{number}", 90, 40, (Point(200 + number * 10, 70),), number) for number in range(8)]
    placement = place_labels(wanted, (brain,), area, SPACING)
    assert_sound(placement, wanted, brain, area)
    kept = len(placement.labels)
    assert 0 < kept < 8
    assert placement.dropped == tuple(f"r{number}" for number in range(8 - kept))


def test_what_cannot_be_placed_is_dropped_without_harm_to_the_rest() -> None:
    wanted = [
        *labels_at(Point(500, 450)),
        Label("far", 100, 34, (Point(5000, 450),), 9),
        Label("wide", 3000, 34, (Point(600, 450),), 9),
        Label("nowhere", 100, 34, (), 9),
    ]
    placement = place_labels(wanted, (BRAIN,), AREA, SPACING)
    assert [label.region for label in placement.labels] == ["region 00"]
    assert placement.dropped == ("far", "wide", "nowhere")


@pytest.mark.parametrize("area", [Rect(0, 0, 0, 0), Rect(0, 0, 10, 10), Rect(600, 400, 40, 20)])
def test_an_area_without_room_drops_all(area: Rect) -> None:
    wanted = labels_at(Point(605, 405), Point(5, 5))
    assert place_labels(wanted, (BRAIN,), area, SPACING) == Placement((), ("region 00", "region 01"))


def test_no_labels_are_no_work() -> None:
    assert place_labels([], (BRAIN,), AREA) == Placement((), ())


def test_the_brain_is_in_the_middle_and_as_large_as_was_asked() -> None:
    hull = thin_hull((ellipse(0, 0, 300, 200),))
    box = box_at(1.0, AREA, hull, SPACING)
    assert box.width == pytest.approx(inset(AREA, SPACING.margin).width)
    assert box.height == pytest.approx(box.width * 200 / 300, rel=0.02)
    assert box.left + box.width / 2 == pytest.approx(AREA.left + AREA.width / 2)
    assert box.top + box.height / 2 == pytest.approx(AREA.top + AREA.height / 2)
    assert fit_brain(AREA, hull, [], SPACING).width == pytest.approx(AT_EASE * box.width)


@pytest.mark.parametrize("count", [4, 12, 20])
def test_the_brain_is_fitted_so_that_all_names_find_room(count: int) -> None:
    hull = thin_hull((ellipse(1320, 1127, 2500, 2000),))
    anchors = [Point(1320 + 900 * cos(n * 2.4), 1127 + 800 * sin(n * 2.4) * (n / count)) for n in range(count)]
    box = fit_brain(AREA, hull, [(170.0, one.height) for one in labels_at(*anchors)], SPACING)
    wanted = labels_at(*moved(anchors, hull, box), width=170)
    placement = place_labels(wanted, (moved(hull, hull, box),), AREA, SPACING)
    assert placement.dropped == ()
    assert_sound(placement, wanted, moved(hull, hull, box), AREA)


def test_more_names_make_the_brain_smaller_until_there_are_far_too_many() -> None:
    hull = thin_hull((ellipse(0, 0, 300, 200),))
    largest = box_at(1.0, AREA, hull, SPACING).width
    few, some, many = (fit_brain(AREA, hull, [(170.0, 30.0)] * count, SPACING).width for count in (4, 22, 400))
    assert few == pytest.approx(SHARES[0] * largest)
    assert some < few
    assert many == pytest.approx(AT_EASE * largest)


def test_a_thin_hull_is_the_hull_for_the_eye() -> None:
    brain = tuple(Point(150 * cos(n / 100), 100 * sin(n / 100)) for n in range(628))
    thin = thin_hull((brain, ellipse(20, 0, 50, 50)))
    assert len(thin) < len(convex_hull(brain)) / 4
    assert bounds((thin,)) == pytest.approx(bounds((brain,)), abs=0.02 * 300)


@settings(deadline=None)
@given(st.lists(st.lists(st.integers(0, 9) | st.just(inf), min_size=4, max_size=4), min_size=1, max_size=4))
def test_matching_is_the_cheapest_there_is(costs: list[list[float]]) -> None:
    columns = match(costs)
    taken = [column for column in columns if column is not None]
    assert len(set(taken)) == len(taken)
    seated = [row for row, column in enumerate(columns) if column is not None]
    total = sum(costs[row][columns[row]] for row in seated)  # type: ignore[index]
    choices = permutations(range(4), len(seated))
    assert total == min(sum(costs[row][column] for row, column in zip(seated, way, strict=True)) for way in choices)


@settings(deadline=None)
@given(st.lists(st.lists(st.sampled_from((1.0, inf)), min_size=3, max_size=3), min_size=1, max_size=4))
def test_matching_leaves_out_only_who_cannot_sit_without_unseating_an_earlier_one(costs: list[list[float]]) -> None:
    columns = match(costs)
    seated: list[int] = []
    for row in range(len(costs)):
        ways = product(range(3), repeat=len(seated) + 1)
        can = any(
            len(set(way)) == len(way) and all(costs[r][c] < inf for r, c in zip([*seated, row], way, strict=True))
            for way in ways
        )
        assert (columns[row] is not None) == can
        if can:
            seated.append(row)
