"""What a touch means in a picture is what the label volume says is there: in slices, and along rays in the turn."""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import product

import pytest

from brainexplorer.atlas.frame import Frame, Row
from brainexplorer.atlas.geometry import contains, distance_to_bounds, signed_distance
from brainexplorer.atlas.hit import touched
from brainexplorer.atlas.model import Outlines, Point
from brainexplorer.atlas.views import load_atlas
from brainexplorer.atlas.volume import LabelVolume
from brainexplorer.resources import assets_dir

ATLAS = load_atlas(assets_dir())
GLASS, SOLID = (series.frames for series in ATLAS.view("turn").series)
SLICES = [frame for series in ATLAS.view("slices").series for frame in series.frames[::5]]

STANDING = {
    "medial-prefrontal-cortex", "anterior-cingulate-cortex", "subgenual-cingulate", "amygdala", "hippocampus",
    "nucleus-accumbens", "thalamus", "hypothalamus", "caudate", "putamen", "periaqueductal-gray",
    "ventral-tegmental-area", "habenula", "dorsal-raphe", "locus-coeruleus",
}  # fmt: skip
"""Solid in the glass brain."""
TINTED = {"cerebellum", "brainstem"}

STEP_MM = 0.5
REACH_MM = 130
GRID_MM = 7.0
WELL_INSIDE_MM = 2.5
"""A place of the grid is looked at where no outline runs nearer than this."""

Place = tuple[float, float, float]
Says = Callable[[Frame, Point], str]
"""The region that the label volume has at a px, or an empty name."""


@cache
def volume() -> LabelVolume:
    return LabelVolume.load(assets_dir())


def solved(frame: Frame, point: Point, axis: tuple[float, float, float], depth: float) -> Place:
    """The MNI place that the picture shows at a px, `depth` mm along an axis at a right angle to the picture."""
    rows = [row[:3] for row in frame.mm_to_px]
    wanted = [(px - row[3]) / frame.px_per_mm**2 for px, row in zip(point, frame.mm_to_px, strict=True)]
    x, y, z = (wanted[0] * a + wanted[1] * b + depth * c for a, b, c in zip(*rows, axis, strict=True))
    return x, y, z


def along(frame: Frame, point: Point) -> Iterable[tuple[str, ...]]:
    """What the volume has along the ray of a px, nearest first."""
    assert frame.forward is not None
    x, y, z = solved(frame, point, frame.forward, 0)
    a, b, c = frame.forward
    steps = (-REACH_MM + STEP_MM * i for i in range(round(2 * REACH_MM / STEP_MM)))
    return (names for t in steps if (names := volume().at(x + a * t, y + b * t, z + c * t)))


def in_the_glass(frame: Frame, point: Point) -> str:
    """The first solid region, or where there is none the first of brainstem and cerebellum."""
    tinted = ""
    for names in along(frame, point):
        for name in names:
            if name in STANDING:
                return name
            if name in TINTED and not tinted:
                tinted = name
    return tinted


def on_the_surface(frame: Frame, point: Point) -> str:
    return next(iter(along(frame, point)), ("",))[0]


def in_the_plane(frame: Frame, point: Point) -> str:
    assert frame.plane is not None
    a, b, c = (float(name == frame.plane.axis) for name in "xyz")
    return (*volume().at(*solved(frame, point, (a, b, c), frame.plane.mm)), "")[0]


CASES = [
    *(pytest.param(frame, in_the_glass, id=frame.id) for frame in GLASS[::6]),
    *(pytest.param(frame, on_the_surface, id=frame.id) for frame in SOLID[::6]),
    *(pytest.param(frame, in_the_plane, id=frame.id) for frame in SLICES),
]


def meant(frame: Frame, point: Point) -> str:
    """What a touch by mouse means; empty where it means nothing or asks."""
    touch = touched(frame.outlines, point, frame.px_per_mm, finger=False)
    return "" if touch.ask or not touch.regions else touch.regions[0]


def wrong_labels(frame: Frame, says: Says) -> list[tuple[str, Point, str]]:
    labels = [(region, point) for region, outline in frame.outlines.regions.items() for point in outline.labels]
    found = [(region, point, says(frame, point)) for region, point in labels]
    return [one for one in found if one[2] != one[0] or meant(frame, one[1]) != one[0]]


def well_inside(outlines: Outlines, point: Point, mm: float) -> bool:
    """In an outline, and near the edge of none."""
    near = [one for one in outlines.regions.values() if distance_to_bounds(one.bounds, *point) <= mm]
    if not any(contains(one.rings, *point) for one in near):
        return False
    return all(abs(signed_distance(one.rings, *point)) > mm for one in near)


def grid(frame: Frame) -> list[Point]:
    step, (width, height) = round(GRID_MM * frame.px_per_mm), frame.size
    points = (Point(x, y) for x, y in product(range(step // 2, width, step), range(step // 2, height, step)))
    return [point for point in points if well_inside(frame.outlines, point, WELL_INSIDE_MM * frame.px_per_mm)]


@pytest.mark.parametrize(("frame", "says"), CASES)
def test_every_label_point_lies_on_its_region(frame: Frame, says: Says) -> None:
    assert wrong_labels(frame, says) == []


def share(cases: Iterable[tuple[Frame, Says]]) -> tuple[float, int, list[str]]:
    """The share of grid points where touch and volume agree, how many there were, and those that do not."""
    right, misses = 0, []
    for frame, says in cases:
        for point in grid(frame):
            touch, truth = meant(frame, point), says(frame, point)
            right += touch == truth
            if touch != truth:
                misses.append(f"{frame.id} {point.x},{point.y}: {touch} is {truth or 'nothing'}")
    return right / max(right + len(misses), 1), right + len(misses), misses


@pytest.mark.parametrize(
    ("frames", "says", "least", "points"),
    [
        pytest.param(GLASS[::6], in_the_glass, 0.985, 1500, id="glass"),
        pytest.param(SOLID[::6], on_the_surface, 0.95, 1500, id="solid"),
        pytest.param(SLICES, in_the_plane, 0.995, 2500, id="slices"),
    ],
)
def test_a_touch_means_what_is_there(frames: list[Frame], says: Says, least: float, points: int) -> None:
    found, count, misses = share((frame, says) for frame in frames)
    assert count >= points
    assert found >= least, misses


def remapped(frame: Frame, first: Row, second: Row, forward: tuple[float, float, float]) -> Frame:
    return Frame(
        id=frame.id, view_id=frame.view_id, size=frame.size, layers=frame.layers, px_per_mm=frame.px_per_mm,
        mm_to_px=(first, second), plane=None, edges=frame.edges, shown=frame.shown,
        outlines_file=frame.outlines_file, forward=forward,
    )  # fmt: skip


def flipped(frame: Frame) -> Frame:
    """The frame as if its picture had been mirrored."""
    a, b, c, d = frame.mm_to_px[0]
    assert frame.forward is not None
    return remapped(frame, (-a, -b, -c, frame.size[0] - d), frame.mm_to_px[1], frame.forward)


def exchanged(frame: Frame) -> Frame:
    """The frame as if it showed a head whose left and right sides have been exchanged."""
    (a, b, c, d), (e, f, g, h) = frame.mm_to_px
    assert frame.forward is not None
    x, y, z = frame.forward
    return remapped(frame, (-a, b, c, d), (-e, f, g, h), (-x, y, z))


@pytest.mark.parametrize("frame", [f for f in (*GLASS[::6], *SOLID[::6]) if f.at not in (90, 270)], ids=lambda f: f.id)
def test_a_mirrored_picture_would_be_seen(frame: Frame) -> None:
    """(From the front and from behind it is the same as the sides exchanged.)"""
    assert len(wrong_labels(flipped(frame), in_the_glass if frame in GLASS else on_the_surface)) >= 5


def test_exchanged_sides_would_be_seen() -> None:
    """A brain's sides are nearly alike, so a few label points of all must do."""
    assert sum(len(wrong_labels(exchanged(frame), in_the_glass)) for frame in GLASS[::6]) >= 10
    assert sum(len(wrong_labels(exchanged(frame), on_the_surface)) for frame in SOLID[::6]) >= 5


@pytest.mark.parametrize("frame", GLASS[::6], ids=lambda frame: frame.id)
def test_label_points_stand_on_the_side_that_the_edges_name(frame: Frame) -> None:
    """Of the two putamina the left one lies towards the edge that is called left."""
    word = {edge: name for edge, name in frame.edges.items() if name in ("left", "right")}
    left, right = (frame.to_px(side * 26, 2, 2).x for side in (-1, 1))
    if word:
        assert (left < right) == (word["left"] == "left")
