"""The pictures and outlines in `assets/` are whole, true and the right way round."""

import gzip
import json
import re
import xml.etree.ElementTree as ElementTree
from functools import cache
from math import cos, radians, sin
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

ASSETS = Path(__file__).resolve().parents[2] / "assets"
VIEWS = ASSETS / "views"
MEBIBYTE = 1024 * 1024

SIX = {
    "medial-prefrontal-cortex", "amygdala", "hippocampus", "periaqueductal-gray", "anterior-cingulate-cortex",
    "nucleus-accumbens",
}  # fmt: skip
IDS = SIX | {
    "dorsolateral-prefrontal-cortex", "orbitofrontal-cortex", "insula", "thalamus", "hypothalamus",
    "ventral-tegmental-area", "habenula", "caudate", "putamen", "dorsal-raphe", "locus-coeruleus", "cerebellum",
    "brainstem", "posterior-cingulate-cortex", "precuneus", "motor-cortex", "somatosensory-cortex",
    "visual-cortex", "auditory-cortex", "subgenual-cingulate",
}  # fmt: skip
SERIES = {
    "outside/left": None, "inside/left": "x", "slices/coronal": "y", "slices/axial": "z", "turn/glass": "turn",
    "turn/solid": "turn",
}  # fmt: skip
"""In tab order, each with its axis."""
SIZES = {"outside": 3, "inside": 3, "slices": 2, "turn": 1}
"""In how many sizes a picture is there."""

Ring = list[tuple[float, float]]
Frame = dict[str, Any]
Shape = tuple[str, list[Ring], list[tuple[float, float]]]
"""Class, rings, label points."""


@cache
def manifest() -> dict[str, Any]:
    return dict(json.loads((VIEWS / "views.json").read_text(encoding="utf-8")))


@cache
def series() -> dict[str, dict[str, Any]]:
    """`view/series` -> what `frames.json` says of it."""
    found = {}
    for view in manifest()["views"]:
        listed = json.loads((VIEWS / view["frames"]).read_text(encoding="utf-8"))
        assert listed["format"] == 2
        found |= {f"{view['id']}/{one['id']}": one for one in listed["series"]}
    return found


@cache
def frames(name: str) -> list[Frame]:
    """The frames of a series, each with what the series says for all."""
    common = {key: value for key, value in series()[name].items() if key not in ("id", "frames", "hull")}
    return [common | frame for frame in series()[name]["frames"]]


def named(name: str, frame_id: str) -> Frame:
    return next(frame for frame in frames(name) if frame["id"] == frame_id)


def each_series() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", list(SERIES))


def some_frames() -> pytest.MarkDecorator:
    """The surfaces, every 6th frame of the turn, every 5th slice, and all ends."""
    found = []
    for name in SERIES:
        every = frames(name)
        some = [*every[:: 6 if name.startswith("turn") else 5], *every[-1:]]
        found += [pytest.param(frame, id=f"{name}/{frame['id']}") for frame in {f["id"]: f for f in some}.values()]
    return pytest.mark.parametrize("frame", found)


def rings(path_data: str) -> list[Ring]:
    parts = [part for part in path_data.split("Z") if part.strip()]
    pairs = [re.findall(r"(-?[\d.]+),(-?[\d.]+)", part) for part in parts]
    return [[(float(x), float(y)) for x, y in found] for found in pairs]


@cache
def outlines(file: str) -> dict[str, Shape]:
    """Path id -> its shape."""
    raw = (VIEWS / file).read_bytes()
    root = ElementTree.fromstring(gzip.decompress(raw) if file.endswith("z") else raw)
    found = {}
    for element in root.iter("{http://www.w3.org/2000/svg}path"):
        labels = [tuple(map(float, p.split(","))) for p in (element.get("data-labels") or "").split()]
        assert element.attrib["id"] not in found
        found[element.attrib["id"]] = (element.get("class", ""), rings(element.attrib["d"]), labels)
    return found  # type: ignore[return-value]


def seen(frame: Frame) -> dict[str, Shape]:
    """What can be touched, by region."""
    return {name: shape for name, shape in outlines(frame["outlines"]).items() if shape[0] not in ("", "whole")}


def wholes(frame: Frame) -> dict[str, Shape]:
    """Whole regions, by region."""
    found = {name: shape for name, shape in outlines(frame["outlines"]).items() if shape[0] == "whole"}
    assert all(name.endswith("-whole") for name in found)
    return {name.removesuffix("-whole"): shape for name, shape in found.items()}


def area(shape: list[Ring]) -> float:
    return abs(sum(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(r, r[1:] + r[:1], strict=True)) / 2 for r in shape))


def inside(point: tuple[float, float], shape: list[Ring]) -> bool:
    """Even-odd."""
    x, y = point
    crossings = 0
    for ring in shape:
        for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True):
            if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
                crossings += 1
    return crossings % 2 == 1


def webp_size(file: Path) -> tuple[int, int, bool]:
    """Width, height and whether it has alpha, from the header of an extended WebP."""
    with file.open("rb") as picture:
        head = picture.read(30)
    assert (head[:4], head[8:16]) == (b"RIFF", b"WEBPVP8X"), f"{file.name} is no WebP with alpha"
    width, height = (int.from_bytes(head[i : i + 3], "little") + 1 for i in (24, 27))
    return width, height, bool(head[20] & 0x10)


def test_all_of_assets_is_small() -> None:
    everything = [f for f in ASSETS.rglob("*") if f.is_file() and not {"cache", "__pycache__"} & set(f.parts)]
    assert sum(f.stat().st_size for f in everything) < 28 * MEBIBYTE
    assert (ASSETS / "atlas" / "regions.nii.gz").stat().st_size < 500_000


def test_the_views_are_in_tab_order() -> None:
    assert manifest()["format"] == 2
    assert {name: one["axis"] for name, one in series().items()} == SERIES
    assert list(series()) == list(SERIES)


def test_there_is_a_slice_every_two_millimetres() -> None:
    for name in ("slices/coronal", "slices/axial"):
        at = [frame["at"] for frame in frames(name)]
        assert at == list(range(at[0], at[-1] + 1, 2))
        assert [frame["id"] for frame in frames(name)] == [f"{SERIES[name]}{mm}" for mm in at]
    assert {"y-6", "z-12"} <= {frame["id"] for name in SERIES for frame in frames(name)}


def test_slices_go_through_the_whole_brain() -> None:
    """From the first to the last of at least 4 cm2, and the middle ones reach from side to side."""
    for name, low, high in (("slices/coronal", -104, 72), ("slices/axial", -64, 80)):
        every = frames(name)
        assert every[0]["at"] <= low
        assert every[-1]["at"] >= high
        for frame in (every[0], every[len(every) // 2], every[-1]):
            assert area(outlines(frame["outlines"])["brain"][1]) / frame["px_per_mm"] ** 2 >= 400


def test_the_turn_is_seen_from_every_five_degrees() -> None:
    for look in ("glass", "solid"):
        every = frames(f"turn/{look}")
        assert [(f["at"], f["id"]) for f in every] == [(at, f"{look}-{at}") for at in range(0, 360, 5)]


@each_series()
def test_all_frames_of_a_series_have_one_size(name: str) -> None:
    assert {(tuple(frame["size"]), frame["px_per_mm"]) for frame in frames(name)} == {
        (tuple(frames(name)[0]["size"]), frames(name)[0]["px_per_mm"])
    }
    assert series()[name].get("first", frames(name)[0]["id"]) in {frame["id"] for frame in frames(name)}


@each_series()
def test_every_picture_exists_with_its_size_and_alpha(name: str) -> None:
    for frame in frames(name):
        width, height = frame["size"]
        for layer in filter(None, frame["layers"].values()):
            for picture in layer:
                assert webp_size(VIEWS / picture["file"]) == (picture["width"], picture["height"], True)
                assert picture["width"] / picture["height"] == pytest.approx(width / height, rel=0.002)
            assert (layer[-1]["width"], layer[-1]["height"]) == (width, height)
            assert len(layer) == SIZES[name.split("/", maxsplit=1)[0]]


@each_series()
def test_slices_have_the_mri_too(name: str) -> None:
    assert all(bool(frame["layers"]["mri"]) == name.startswith("slices/") for frame in frames(name))


def test_every_part_stands_alone_in_every_glass_frame() -> None:
    for frame in frames("turn/glass"):
        assert set(frame["parts"]) == IDS
        for part in frame["parts"].values():
            x, y, width, height = part["rect"]
            assert webp_size(VIEWS / part["file"]) == (width, height, True)
            assert min(x, y) >= 0
            assert x + width <= frame["size"][0]
            assert y + height <= frame["size"][1]
    assert not any("parts" in frame for name in SERIES if name != "turn/glass" for frame in frames(name))


def test_no_file_is_left_over() -> None:
    kept = {"views.json"} | {view["frames"] for view in manifest()["views"]}
    for frame in (frame for name in SERIES for frame in frames(name)):
        kept.add(frame["outlines"])
        kept |= {picture["file"] for layer in frame["layers"].values() for picture in layer}
        kept |= {part["file"] for part in frame.get("parts", {}).values()}
    assert {f.relative_to(VIEWS).as_posix() for f in VIEWS.rglob("*") if f.is_file()} == kept


def test_every_region_is_seen_somewhere_and_not_only_behind_others() -> None:
    found = {
        region
        for name in SERIES
        for frame in frames(name)[:: 6 if len(frames(name)) > 1 else 1]
        for region, (kind, _, _) in seen(frame).items()
        if kind in ("surface", "cut")
    }
    assert found == IDS == set(manifest()["regions"])


def test_the_six_of_the_articles_are_inside() -> None:
    assert set(frames("inside/left")[0]["shown"]) >= SIX


@some_frames()
def test_list_and_outlines_agree(frame: Frame) -> None:
    assert set(seen(frame)) | set(wholes(frame)) == set(frame["shown"])
    assert all(0 < value <= 1 for value in frame["shown"].values())
    assert {kind for kind, _, _ in seen(frame).values()} <= {"surface", "cut", "behind"}
    assert "brain" in outlines(frame["outlines"])
    assert set(wholes(frame)) == (IDS if "parts" in frame else set())


@some_frames()
def test_a_label_point_means_its_region(frame: Frame) -> None:
    shapes = seen(frame)
    for region, (_, own, labels) in shapes.items():
        assert labels, f"{region} has no label point"
        for point in labels:
            under = [r for r, (_, shape, _) in shapes.items() if inside(point, shape)]
            assert region in under, f"{region}: label outside"
            assert min(under, key=lambda r: area(shapes[r][1])) == region, f"{region}: a smaller part lies there"
        assert area(own) > 0


@some_frames()
def test_a_whole_region_has_a_label_point_inside(frame: Frame) -> None:
    for region, (_, own, labels) in wholes(frame).items():
        assert labels, region
        assert all(inside(point, own) for point in labels), region


@some_frames()
def test_outlines_have_no_specks_and_stay_in_the_picture(frame: Frame) -> None:
    width, height = frame["size"]
    for region, (_, shape, _) in (seen(frame) | wholes(frame)).items():
        for ring in shape:
            assert area([ring]) / frame["px_per_mm"] ** 2 >= 4, f"{region}: a speck"
            assert all(0 <= x <= width and 0 <= y <= height for x, y in ring)


@some_frames()
def test_a_whole_region_is_the_silhouette_of_its_picture(frame: Frame) -> None:
    """Its bounds are those of the picture without its margin, to a millimetre."""
    for region, part in frame.get("parts", {}).items():
        (x, y, width, height), slack = part["rect"], 1.0 * frame["px_per_mm"]
        every = [point for ring in wholes(frame)[region][1] for point in ring]
        found = [f(point[axis] for point in every) for f in (min, max) for axis in (0, 1)]
        assert found == pytest.approx([x + 3, y + 3, x + width - 3, y + height - 3], abs=slack), region


def px(frame: Frame, *place: float) -> tuple[float, float]:
    x, y = (sum(m * v for m, v in zip(row, (*place, 1.0), strict=True)) for row in frame["mm_to_px"])
    return x, y


@pytest.mark.parametrize(("name", "frame_id"), [("slices/coronal", "y-6"), ("slices/axial", "z-12")])
def test_left_is_left_in_slices(name: str, frame_id: str) -> None:
    frame = named(name, frame_id)
    mm = frame["at"]
    left, right = (px(frame, s * 22, -6 if name.endswith("axial") else mm, -20 if name.endswith("coronal") else mm)
                   for s in (-1, 1))  # fmt: skip
    assert left[0] < right[0]
    assert (frame["edges"]["left"], frame["edges"]["right"]) == ("left", "right")


@pytest.mark.parametrize("name", ["outside/left", "inside/left"])
def test_front_is_left_where_the_brain_is_seen_from_its_left(name: str) -> None:
    frame = frames(name)[0]
    assert px(frame, 0, 60, 0)[0] < px(frame, 0, -90, 0)[0]
    assert px(frame, 0, 0, 60)[1] < px(frame, 0, 0, -30)[1]
    assert frame["edges"] == {"left": "front", "right": "back", "top": "top", "bottom": "bottom"}


@pytest.mark.parametrize("look", ["glass", "solid"])
def test_the_turn_goes_from_the_left_over_the_front(look: str) -> None:
    """Camera and map belong together: seen from the left, from the front, from the right, from behind."""
    for frame in frames(f"turn/{look}"):
        a, e = radians(frame["at"]), radians(12)
        forward = (cos(a) * cos(e), -sin(a) * cos(e), -sin(e))
        assert frame["forward"] == pytest.approx(forward, abs=1e-4)
        right = [v / frame["px_per_mm"] for v in frame["mm_to_px"][0][:3]]
        assert right == pytest.approx((-sin(a), -cos(a), 0), abs=1e-4)
    edges = {frame["at"]: (frame["edges"]["left"], frame["edges"]["right"]) for frame in frames(f"turn/{look}")}
    assert edges[0] == ("front", "back")
    assert edges[45] == ("front-right", "back-left")
    assert edges[90] == ("right", "left")
    assert edges[180] == ("back", "front")
    assert edges[270] == ("left", "right")


PLACES = [
    ("slices/coronal", "y-6", "amygdala", (-23, -6, -20)), ("slices/coronal", "y-6", "amygdala", (23, -6, -20)),
    ("slices/coronal", "y-6", "putamen", (-29, -6, 2)), ("slices/axial", "z-12", "hippocampus", (28, -24, -12)),
    ("slices/axial", "z-12", "orbitofrontal-cortex", (-30, 36, -12)),
    ("slices/coronal", "y-60", "cerebellum", (-30, -60, -40)),
    ("inside/left", "left", "posterior-cingulate-cortex", (4, -45, 28)),
    ("inside/left", "left", "thalamus", (3, -16, 6)), ("inside/left", "left", "periaqueductal-gray", (0, -32, -10)),
    ("inside/left", "left", "subgenual-cingulate", (5, 18, -12)),
    ("outside/left", "left", "cerebellum", (-40, -65, -40)), ("outside/left", "left", "motor-cortex", (-54, 0, 36)),
    ("outside/left", "left", "visual-cortex", (-15, -100, 2)),
    ("turn/glass", "glass-0", "putamen", (-30, 0, 2)), ("turn/glass", "glass-0", "hippocampus", (-30, -25, -12)),
    ("turn/glass", "glass-180", "amygdala", (25, -4, -20)), ("turn/glass", "glass-90", "amygdala", (-25, -4, -20)),
    ("turn/glass", "glass-270", "cerebellum", (-25, -80, -35)), ("turn/solid", "solid-0", "motor-cortex", (-54, 0, 36)),
    ("turn/solid", "solid-180", "somatosensory-cortex", (62, -16, 26)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "frame_id", "region", "place"), PLACES)
def test_outlines_lie_where_the_regions_are(
    name: str, frame_id: str, region: str, place: tuple[float, float, float]
) -> None:
    frame = named(name, frame_id)
    assert inside(px(frame, *place), seen(frame)[region][1])


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("region", sorted(IDS))
def test_outlines_can_be_seen_on_paper(region: str) -> None:
    colour, paper = manifest()["regions"][region]["colour"], "#f6f1ea"
    assert (luminance(paper) + 0.05) / (luminance(colour) + 0.05) >= 3


BACK_AND_FRONT = [("outside/left", "left"), ("inside/left", "left"), ("turn/glass", "glass-0"),
                  ("turn/solid", "solid-180")]  # fmt: skip


@pytest.mark.parametrize(("name", "frame_id"), BACK_AND_FRONT)
def test_pictures_from_the_side_are_not_mirrored(name: str, frame_id: str) -> None:
    """The cerebellum hangs down at the back; below the forehead there is nothing."""
    frame = named(name, frame_id)
    image = QImage(str(VIEWS / frame["layers"]["picture"][-1]["file"]))
    back, front = (px(frame, 0, y, -45) for y in (-60, 60))
    assert image.pixelColor(round(back[0]), round(back[1])).alpha() > 250
    assert image.pixelColor(round(front[0]), round(front[1])).alpha() < 5


def hue(frame: Frame, point: tuple[float, float]) -> int:
    image = QImage(str(VIEWS / frame["layers"]["picture"][-1]["file"]))
    return image.pixelColor(round(point[0]), round(point[1])).hslHue()


@pytest.mark.parametrize("at", range(0, 360, 30))
def test_the_glass_shows_colours_where_the_outlines_are(at: int) -> None:
    """The picture and its outlines come from one camera: at a label point the picture has the region's colour."""
    frame = named("turn/glass", f"glass-{at}")
    for region, wanted, slack in (("hippocampus", 38, 14), ("medial-prefrontal-cortex", 211, 14)):
        if region in seen(frame):
            assert abs(hue(frame, seen(frame)[region][2][0]) - wanted) <= slack, region
