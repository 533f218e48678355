"""The curves of a circuit: from rim to rim, in the box, around dots, apart, and never jumping."""

from itertools import combinations, pairwise
from math import cos, dist, hypot, pi, radians, remainder, sin

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from brainexplorer.atlas.curves import clearance, controls, drawn, held
from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.milestones import milestones
from brainexplorer.atlas.model import Point
from brainexplorer.atlas.routes import GLIDE, Route, Stop, Way, route

BOX = Rect(0, 0, 900, 700)
RADIUS = 15.0
WAYS = (Way("a", "b"), Way("b", "c"), Way("c", "a"), Way("d", "a"), Way("e", "a"), Way("b", "a"), Way("e", "d"))


def stop(id_: str, x: float, y: float) -> Stop:
    return Stop(id_, Point(x, y), RADIUS)


@st.composite
def scattered(draw: st.DrawFn, count: int = 5, apart: float = 75) -> list[Stop]:
    """Stops inside the box, none on another."""
    places: list[tuple[int, int]] = []
    for _ in range(count):
        places.append(draw(st.tuples(st.integers(20, 880), st.integers(20, 680))))
        assume(all(dist(places[-1], other) >= apart for other in places[:-1]))
    return [stop(id_, *place) for id_, place in zip("abcdefghi", places, strict=False)]


def to_line(point: Point, line: tuple[Point, ...]) -> float:
    """The distance from a point to the pieces of a line, px."""
    best = 1e9
    for (x1, y1), (x2, y2) in pairwise(line):
        length2 = (x2 - x1) ** 2 + (y2 - y1) ** 2
        along = ((point.x - x1) * (x2 - x1) + (point.y - y1) * (y2 - y1)) / length2 if length2 else 0.0
        along = min(1.0, max(0.0, along))
        best = min(best, hypot(x1 + along * (x2 - x1) - point.x, y1 + along * (y2 - y1) - point.y))
    return best


def side(start: Point, end: Point, laid: Route) -> float:
    """How far the middle of a curve lies to the right of the straight way, px."""
    middle = laid.curve.at(laid.curve.length / 2)
    across = (end.x - start.x) * (middle.y - start.y) - (end.y - start.y) * (middle.x - start.x)
    return across / dist(start, end)


@given(scattered())
def test_curves_lead_from_rim_to_rim_in_their_direction(stops: list[Stop]) -> None:
    places = {one.id: one.point for one in stops}
    for way, laid in zip(WAYS, route(stops, WAYS, BOX), strict=True):
        assert dist(laid.curve.points[0], places[way.start]) == pytest.approx(RADIUS, abs=0.01)
        assert dist(laid.curve.points[-1], places[way.end]) == pytest.approx(RADIUS, abs=0.01)


@given(scattered())
def test_curves_stay_in_the_box(stops: list[Stop]) -> None:
    for laid in route(stops, WAYS, BOX):
        assert all(BOX.holds(round(x, 6), round(y, 6)) for x, y in laid.curve.points)


@given(scattered())
def test_lengths_are_those_of_the_curve(stops: list[Stop]) -> None:
    curve = route(stops, WAYS, BOX)[0].curve
    assert curve.length == pytest.approx(sum(dist(a, b) for a, b in pairwise(curve.points)))
    assert curve.at(0) == curve.points[0]
    assert dist(curve.at(curve.length + 5), curve.points[-1]) < 1e-6
    part = curve.between(0.25 * curve.length, 0.5 * curve.length)
    assert sum(dist(a, b) for a, b in pairwise(part)) == pytest.approx(0.25 * curve.length, abs=0.01)


@given(scattered(count=7, apart=45))
@settings(max_examples=150)
def test_no_curve_runs_through_a_dot_if_it_can_bow_around(stops: list[Stop]) -> None:
    places = {one.id: one for one in stops}
    ways = WAYS[:5]
    for way, laid in zip(ways, route(stops, ways, BOX), strict=True):
        others = [one for one in stops if one.id not in way]
        if any(to_line(one.point, laid.curve.points) < RADIUS for one in others):
            for bow in range(-80, 81, 4):
                curve, squeezed = held(controls(places[way.start], places[way.end], radians(bow), radians(bow)), BOX)
                tried = min(to_line(one.point, drawn(curve).points) - RADIUS for one in others)
                assert tried < 0.75 * RADIUS or squeezed, (way, bow)


@given(scattered(count=6, apart=40), st.integers(-80, 80))
def test_clearance_never_promises_too_much(stops: list[Stop], bow: int) -> None:
    start, end, *others = stops
    curve = controls(start, end, radians(bow), radians(bow))
    promised = clearance(curve, others, 20.0)
    true = min(to_line(one.point, drawn(curve).points) - one.radius for one in others)
    assert promised <= min(20.0, true) + 1e-6
    assert promised == 20.0 or true < 32.0


@given(scattered(count=2), st.booleans())
def test_ways_there_and_back_bow_to_opposite_sides(stops: list[Stop], swapped: bool) -> None:
    a, b = (one.point for one in stops)
    there, back = route(stops, [Way("a", "b"), Way("b", "a")][:: -1 if swapped else 1], Rect(-300, -300, 1500, 1300))
    middles = [laid.curve.at(laid.curve.length / 2) for laid in (there, back)]
    assert dist(*middles) > 1.5 * RADIUS
    assert side(a, b, there) * side(a, b, back) < 0


def test_longer_ways_bow_more() -> None:
    bows = []
    for length in (80, 200, 500, 850):
        a, b = stop("a", 20, 350), stop("b", 20 + length, 350)
        bows.append(abs(side(a.point, b.point, route([a, b], [Way("a", "b")], BOX)[0])))
    assert bows == sorted(bows)
    assert bows[0] < 10
    assert 30 < bows[-1] < 120


def test_ways_bow_away_from_the_middle() -> None:
    ring = [stop(id_, 450 + 250 * cos(turn * pi / 3), 350 + 250 * sin(turn * pi / 3))
            for turn, id_ in enumerate("abcdef")]
    for one, other in pairwise([*ring, ring[0]]):
        for way in (Way(one.id, other.id), Way(other.id, one.id)):
            laid = route(ring, [way], BOX)[0]
            middle = laid.curve.at(laid.curve.length / 2)
            assert dist(middle, (450, 350)) > dist(((one.point.x + other.point.x) / 2,
                                                    (one.point.y + other.point.y) / 2), (450, 350))


def test_arrows_at_one_stop_are_fanned_out() -> None:
    hub = stop("hub", 800, 350)
    others = [stop(id_, 120, 250 + 50 * number) for number, id_ in enumerate("abcde")]
    laid = route([hub, *others], [Way(id_, "hub") for id_ in "abcde"], BOX)
    tips = [one.curve.points[-1] for one in laid]
    assert min(dist(a, b) for a, b in combinations(tips, 2)) > 0.35 * RADIUS
    plain = [controls(one, hub, 0.2, 0.2).end for one in others]
    assert dist(tips[0], tips[-1]) > 1.5 * dist(plain[0], plain[-1])


@given(scattered())
def test_the_same_input_gives_the_same_curves(stops: list[Stop]) -> None:
    assert route(stops, WAYS, BOX) == route(stops, WAYS, BOX)


@st.composite
def turns(draw: st.DrawFn) -> list[list[Stop]]:
    """Stops in a brain that turns by 1 degree a frame, seen from the side: any may pass before any other."""
    places = draw(st.lists(st.tuples(st.integers(40, 300), st.floats(0, 2 * pi), st.integers(60, 640)),
                           min_size=5, max_size=5))
    return [
        [stop(id_, 450 + far * cos(angle + radians(frame)), y)
         for id_, (far, angle, y) in zip("abcde", places, strict=True)]
        for frame in range(90)
    ]


@given(turns())
@settings(max_examples=60, deadline=None)
def test_curves_glide_while_the_brain_turns(frames: list[list[Stop]]) -> None:
    before = route(frames[0], WAYS, BOX)
    for stops in frames[1:]:
        laid = route(stops, WAYS, BOX, [one.bend for one in before])
        for old, new in zip(before, laid, strict=True):
            turned = new.bend.straight - old.bend.straight
            assert abs(remainder(new.bend.leave - old.bend.leave + turned, 2 * pi)) <= GLIDE + 1e-9
            assert abs(remainder(new.bend.arrive - old.bend.arrive - turned, 2 * pi)) <= GLIDE + 1e-9
        before = laid


@given(scattered(apart=110), st.lists(st.tuples(st.floats(-2, 2), st.floats(-2, 2)), min_size=5, max_size=5))
@settings(deadline=None)
def test_small_moves_make_small_changes_and_no_flips(stops: list[Stop], moves: list[tuple[float, float]]) -> None:
    before = route(stops, WAYS, BOX)
    after = [stop(one.id, one.point.x + dx, one.point.y + dy) for one, (dx, dy) in zip(stops, moves, strict=True)]
    for old, new in zip(before, route(after, WAYS, BOX, [one.bend for one in before]), strict=True):
        for a, b in zip(old.curve.points, new.curve.points, strict=True):
            assert dist(a, b) < 4 + 0.1 * old.curve.length
        assert new.bend.side == old.bend.side or new.bend.bow != old.bend.bow


@given(scattered())
@settings(deadline=None)
def test_what_glides_comes_to_rest(stops: list[Stop]) -> None:
    moved = [stop(one.id, 900 - one.point.x, one.point.y) for one in stops]
    bends = [one.bend for one in route(stops, WAYS, BOX)]
    for _ in range(80):
        before, bends = bends, [one.bend for one in route(moved, WAYS, BOX, bends)]
    assert bends == before


def test_dots_on_top_of_each_other_have_a_loop_between_them() -> None:
    for apart in (0, 5, 20, 31):
        laid = route([stop("a", 450, 350), stop("b", 450 + apart, 350)], [Way("a", "b")], BOX)[0]
        assert 5 < laid.curve.length < 120


def test_numbers_stand_on_long_curves_and_beside_short_ones() -> None:
    stops = [stop("a", 100, 350), stop("b", 800, 350), stop("c", 800, 420)]
    curves = [one.curve for one in route(stops, [Way("a", "b"), Way("b", "c")], BOX)]
    on, beside = milestones(curves, stops, 12)
    assert to_line(on, curves[0].points) < 1
    assert to_line(beside, curves[1].points) > 12
    assert dist(on, beside) > 24
