"""The pictures that are shipped: every region can be touched, reached and named, and left is left."""


import pytest

from brainexplorer.atlas.fit import fit_brain, moved, thin_hull
from brainexplorer.atlas.geometry import Rect, contains
from brainexplorer.atlas.hit import Touch, touched
from brainexplorer.atlas.labels import Label, Spacing, place_labels
from brainexplorer.atlas.locate import locate
from brainexplorer.atlas.neighbours import reading_order, steps
from brainexplorer.atlas.views import Frame, Series, load_atlas
from brainexplorer.atlas.volume import LabelVolume
from brainexplorer.resources import assets_dir

ATLAS = load_atlas(assets_dir())


def every_so_many(series: Series) -> tuple[Frame, ...]:
    """Every 6th frame of a turn, every 5th slice, and both ends; the pipeline's own tests look at the rest."""
    frames = series.frames
    return tuple(dict.fromkeys((*frames[:: 6 if series.is_turn else 5], frames[-1])))


FRAMES = [
    pytest.param(frame, id=f"{view.id}-{frame.id}")
    for view in ATLAS.views
    for series in view.series
    for frame in every_so_many(series)
]
SLICES = [frame for series in ATLAS.view("slices").series for frame in every_so_many(series)]
SIX = {
    "medial-prefrontal-cortex",
    "amygdala",
    "hippocampus",
    "periaqueductal-gray",
    "anterior-cingulate-cortex",
    "nucleus-accumbens",
}


@pytest.fixture(name="volume", scope="module")
def _volume() -> LabelVolume:
    return LabelVolume.load(assets_dir())


def test_all_regions_have_a_view() -> None:
    assert len(ATLAS.region_ids) == 26
    assert [region for region in ATLAS.region_ids if not ATLAS.views_of(region)] == []


def test_the_views_are_in_the_order_of_the_tabs() -> None:
    assert [view.id for view in ATLAS.views] == ["outside", "inside", "slices", "turn"]
    assert [series.id for series in ATLAS.view("slices").series] == ["coronal", "axial"]
    assert [(series.id, len(series.frames)) for series in ATLAS.view("turn").series] == [("glass", 72), ("solid", 72)]
    assert ATLAS.frame("inside").shown.keys() >= SIX


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("finger", [True, False], ids=["finger", "mouse"])
def test_touching_a_label_point_means_its_region(frame: Frame, finger: bool) -> None:
    for region, outline in frame.outlines.regions.items():
        for point in outline.labels:
            assert touched(frame.outlines, point, frame.px_per_mm, finger) == Touch((region,), ask=False)


@pytest.mark.parametrize("frame", FRAMES)
def test_label_points_lie_in_their_region_and_in_the_brain(frame: Frame) -> None:
    for outline in (*frame.outlines.regions.values(), *frame.outlines.wholes.values()):
        for x, y in outline.labels:
            assert contains(outline.rings, x, y), outline.region
            assert contains(frame.outlines.silhouette, x, y), outline.region


@pytest.mark.parametrize("frame", FRAMES)
def test_arrows_reach_every_region_from_every_region(frame: Frame) -> None:
    points = {region: outline.labels[0] for region, outline in frame.outlines.regions.items()}
    leads = steps(points)
    for start in points:
        reached, waiting = set(), [start]
        while waiting:
            region = waiting.pop()
            if region not in reached:
                reached.add(region)
                waiting += leads[region].values()
        assert reached == points.keys()


@pytest.mark.parametrize("frame", FRAMES)
def test_everything_lies_in_the_picture(frame: Frame) -> None:
    width, height = frame.size
    for outline in frame.outlines.regions.values():
        left, top, right, bottom = outline.bounds
        assert 0 <= left < right <= width, outline.region
        assert 0 <= top < bottom <= height, outline.region
    for pictures in frame.layers.values():
        assert all(abs(one.width * height - one.height * width) <= max(width, height) for one in pictures)


@pytest.mark.parametrize("frame", FRAMES)
def test_the_edges_say_where_things_lie(frame: Frame) -> None:
    """A mirrored picture fails here: a place further to the named side lies nearer to that edge.

    In a turn, which is seen from a little above and from between two sides, by most of the way.
    """
    ways = {"left": (-9, 0, 0), "right": (9, 0, 0), "front": (0, 9, 0), "back": (0, -9, 0)}
    ways |= {"top": (0, 0, 9), "bottom": (0, 0, -9)}
    here = frame.to_px(0, 0, 0)
    for edge, (dx, dy) in {"left": (-1, 0), "right": (1, 0), "top": (0, -1), "bottom": (0, 1)}.items():
        for word in frame.edges[edge].split("-"):
            there = frame.to_px(*ways[word])
            went = ((there.x - here.x) * dx + (there.y - here.y) * dy) / (9 * frame.px_per_mm)
            assert went > 0.35 if frame.is_turn else went == pytest.approx(1.0)


@pytest.mark.parametrize("frame", SLICES, ids=lambda frame: frame.id)
def test_in_a_slice_label_points_lie_where_the_volume_has_the_region(volume: LabelVolume, frame: Frame) -> None:
    for region, outline in frame.outlines.regions.items():
        for point in outline.labels:
            place = back_to_mm(frame, point.x, point.y)
            assert region in {found.region for found in locate(volume, *place)}, f"{region} at {place}"


def back_to_mm(frame: Frame, px: float, py: float) -> tuple[float, float, float]:
    """The place on the frame's plane; each picture axis follows one axis of the head."""
    assert frame.plane is not None
    place = dict.fromkeys("xyz", 0.0) | {frame.plane.axis: frame.plane.mm}
    for row, pixel in zip(frame.mm_to_px, (px, py), strict=True):
        axis = max(range(3), key=lambda number: abs(row[number]))
        place["xyz"[axis]] = (pixel - row[3]) / row[axis]
    return place["x"], place["y"], place["z"]


@pytest.mark.parametrize(
    ("place", "region", "side"),
    [
        ((-22, -6, -20), "amygdala", "left"),
        ((22, -6, -20), "amygdala", "right"),
        ((-10, 11, -7), "nucleus-accumbens", "left"),
        ((0, -30, -10), "periaqueductal-gray", "midline"),
    ],
)
def test_known_places(volume: LabelVolume, place: tuple[float, float, float], region: str, side: str) -> None:
    first = locate(volume, *place)[0]
    assert (first.region, first.side, first.distance_mm) == (region, side, 0)


def test_the_volume_and_the_views_speak_of_the_same_regions(volume: LabelVolume) -> None:
    assert all(volume.volume_mm3(region) > 0 for region in ATLAS.region_ids)


@pytest.mark.parametrize("frame", FRAMES)
def test_on_a_desk_screen_every_name_finds_a_place(frame: Frame) -> None:
    """The brain's part of a window of 1920 x 1080, names as wide as their ids in a font of 17 px.

    Of the fullest of hundreds of slices one name may be missing.
    """
    area, shapes = Rect(0, 0, 1230, 880), frame.outlines
    names = [Label(one.region, 28 + 8.4 * len(one.region), 36, one.labels) for one in shapes.regions.values()]
    hull = thin_hull(shapes.silhouette)
    box = fit_brain(area, hull, [(name.width, name.height) for name in names], Spacing())
    laid = [name._replace(anchors=moved(name.anchors, hull, box)) for name in names]
    assert len(place_labels(laid, [moved(hull, hull, box)], area).dropped) <= (frame.view_id in ("slices", "turn"))


@pytest.mark.parametrize("frame", FRAMES)
def test_reading_order_has_every_region(frame: Frame) -> None:
    points = {region: outline.labels[0] for region, outline in frame.outlines.regions.items()}
    assert sorted(reading_order(points)) == sorted(frame.outlines.regions)
