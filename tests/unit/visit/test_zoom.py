"""However one pushes and pinches, the brain stays in sight."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainexplorer.atlas.geometry import bounds, signed_distance
from brainexplorer.atlas.views import Atlas, load_atlas
from brainexplorer.resources import assets_dir
from brainexplorer.visit.finding import first_of
from brainexplorer.visit.state import State
from brainexplorer.visit.visit import Visit
from brainexplorer.visit.zoom import MOST, WHOLE, Zoom, bounded


@cache
def atlas() -> Atlas:
    return load_atlas(assets_dir())


factors = st.one_of(st.floats(0.3, 3.0), st.sampled_from([0.0, float("nan"), float("inf"), -1.0, 1e9, 1e-9]))
ways = st.one_of(st.floats(-3.0, 3.0), st.sampled_from([1e12, -1e12, float("nan"), float("inf")]))
gestures = st.lists(st.one_of(
    st.tuples(st.just("pinch"), factors, ways, ways), st.tuples(st.just("drag"), ways, ways, ways),
    st.tuples(st.just("step"), st.integers(-40, 40), ways, ways),
), max_size=30)


def in_sight(visit: Visit) -> float:
    """How far the middle of the window is from the brain, in parts of half of what the window shows (at most)."""
    series, frame, zoom = visit.series, visit.frame, visit.state.zoom
    left, top, right, bottom = bounds((series.hull,))
    x, y = left + zoom.x * (right - left), top + zoom.y * (bottom - top)
    half = min(right - left, bottom - top) / zoom.scale / 2
    return max(0.0, signed_distance(frame.outlines.silhouette, x, y)) / half


@given(gestures, st.sampled_from(["outside", "inside", "slices", "turn"]))
def test_no_gesture_loses_the_brain(done: list[tuple[str, float, float, float]], view: str) -> None:
    there = atlas().view(view)
    visit = Visit(atlas(), State(view, first_of(there.series[0]).id))
    for kind, a, b, c in done:
        zoom = visit.state.zoom
        if kind == "pinch":
            visit.zoom_to(zoom.scaled(a, (b, c)))
        elif kind == "drag":
            visit.zoom_to(zoom.moved(a, b))
        else:
            visit.step(int(a))
        assert 1.0 <= visit.state.zoom.scale <= MOST
        assert in_sight(visit) < 0.5
    visit.show_whole()
    assert visit.state.zoom == WHOLE


@given(st.floats(1.0, MOST), st.floats(0.0, 1.0), st.floats(0.0, 1.0), st.floats(0.5, 2.0))
def test_what_is_under_the_fingers_stays_there(scale: float, x: float, y: float, factor: float) -> None:
    zoom, at = Zoom(scale, 0.4, 0.6), (x, y)
    after = zoom.scaled(factor, at)
    before_px = ((x - zoom.x) * zoom.scale, (y - zoom.y) * zoom.scale)
    assert ((x - after.x) * after.scale, (y - after.y) * after.scale) == pytest.approx(before_px, abs=0.1)


def test_the_whole_brain_cannot_be_moved() -> None:
    inside = atlas().view("inside")
    assert bounded(WHOLE.moved(0.3, -2.0), inside.series[0], inside.frames[0]) == WHOLE
