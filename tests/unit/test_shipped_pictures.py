"""The pictures and outlines in `assets/` are whole, true and the right way round."""

import json
import re
import xml.etree.ElementTree as ElementTree
from functools import cache
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
Ring = list[tuple[float, float]]
Frame = dict[str, Any]


@cache
def manifest() -> dict[str, Any]:
    return dict(json.loads((VIEWS / "views.json").read_text(encoding="utf-8")))


def frames() -> list[tuple[str, Frame]]:
    return [(f"{v['id']}/{f['id']}", f) for v in manifest()["views"] for f in v["frames"]]


def each_frame() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("frame", [pytest.param(f, id=name) for name, f in frames()])


def rings(path_data: str) -> list[Ring]:
    parts = [part for part in path_data.split("Z") if part.strip()]
    pairs = [re.findall(r"(-?[\d.]+),(-?[\d.]+)", part) for part in parts]
    return [[(float(x), float(y)) for x, y in found] for found in pairs]


@cache
def outlines(file: str) -> dict[str, tuple[str, list[Ring], list[tuple[float, float]]]]:
    """Region id -> class, rings, label points."""
    root = ElementTree.parse(VIEWS / file).getroot()
    found = {}
    for element in root.iter("{http://www.w3.org/2000/svg}path"):
        labels = [tuple(map(float, p.split(","))) for p in (element.get("data-labels") or "").split()]
        found[element.attrib["id"]] = (element.get("class", ""), rings(element.attrib["d"]), labels)
    return found  # type: ignore[return-value]


def regions_of(frame: Frame) -> dict[str, tuple[str, list[Ring], list[tuple[float, float]]]]:
    return {region: shape for region, shape in outlines(frame["outlines"]).items() if region != "brain"}


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
    head = file.read_bytes()[:30]
    assert (head[:4], head[8:16]) == (b"RIFF", b"WEBPVP8X"), f"{file.name} is no WebP with alpha"
    width, height = (int.from_bytes(head[i : i + 3], "little") + 1 for i in (24, 27))
    return width, height, bool(head[20] & 0x10)


def test_all_of_assets_is_small() -> None:
    shipped = [f for part in ("atlas", "views") for f in (ASSETS / part).rglob("*") if f.is_file()]
    everything = [f for f in ASSETS.rglob("*") if f.is_file() and not {"cache", "__pycache__"} & set(f.parts)]
    assert shipped
    assert sum(f.stat().st_size for f in everything) < 8 * MEBIBYTE
    assert (ASSETS / "atlas" / "regions.nii.gz").stat().st_size < 500_000


def test_the_views_are_in_tab_order() -> None:
    assert [name for name, _ in frames()] == ["outside/left", "inside/left", "slices/coronal", "slices/axial"]


@each_frame()
def test_every_picture_exists_with_its_size_and_alpha(frame: Frame) -> None:
    width, height = frame["size"]
    for layer in frame["layers"].values():
        for picture in layer:
            assert webp_size(VIEWS / picture["file"]) == (picture["width"], picture["height"], True)
            assert picture["width"] / picture["height"] == pytest.approx(width / height, rel=0.002)
        assert not layer or (layer[-1]["width"], layer[-1]["height"]) == (width, height)
    assert len(frame["layers"]["picture"]) == 3
    assert max(width, height) >= 2500, "not sharp at 4K"


def test_slices_have_the_mri_too() -> None:
    assert all(bool(f["layers"]["mri"]) == name.startswith("slices/") for name, f in frames())


def test_no_file_is_left_over() -> None:
    named = {"views.json"} | {f["outlines"] for _, f in frames()}
    named |= {p["file"] for _, f in frames() for layer in f["layers"].values() for p in layer}
    assert {f.relative_to(VIEWS).as_posix() for f in VIEWS.rglob("*") if f.is_file()} == named


def test_every_region_is_shown_somewhere() -> None:
    assert {region for _, f in frames() for region in f["shown"]} == IDS == set(manifest()["regions"])


def test_the_six_of_the_articles_are_inside() -> None:
    assert set(dict(frames())["inside/left"]["shown"]) >= SIX


@each_frame()
def test_manifest_and_outlines_agree(frame: Frame) -> None:
    assert set(regions_of(frame)) == set(frame["shown"])
    assert all(0 < value <= 1 for value in frame["shown"].values())
    assert {kind for kind, _, _ in regions_of(frame).values()} <= {"surface", "cut", "behind"}
    assert "brain" in outlines(frame["outlines"])


@each_frame()
def test_a_label_point_means_its_region(frame: Frame) -> None:
    shapes = regions_of(frame)
    for region, (_, own, labels) in shapes.items():
        assert labels, f"{region} has no label point"
        for point in labels:
            under = [r for r, (_, shape, _) in shapes.items() if inside(point, shape)]
            assert region in under, f"{region}: label outside"
            assert min(under, key=lambda r: area(shapes[r][1])) == region, f"{region}: a smaller part lies there"
        assert area(own) > 0


@each_frame()
def test_outlines_have_no_specks_and_stay_in_the_picture(frame: Frame) -> None:
    width, height = frame["size"]
    for region, (_, shape, _) in regions_of(frame).items():
        for ring in shape:
            assert area([ring]) / frame["px_per_mm"] ** 2 >= 4, f"{region}: a speck"
            assert all(0 <= x <= width and 0 <= y <= height for x, y in ring)


def px(frame: Frame, *place: float) -> tuple[float, float]:
    x, y = (sum(m * v for m, v in zip(row, (*place, 1.0), strict=True)) for row in frame["mm_to_px"])
    return x, y


@pytest.mark.parametrize("name", ["slices/coronal", "slices/axial"])
def test_left_is_left_in_slices(name: str) -> None:
    frame = dict(frames())[name]
    mm = frame["plane"]["mm"]
    left, right = (px(frame, s * 22, -6 if name.endswith("axial") else mm, -20 if name.endswith("coronal") else mm)
                   for s in (-1, 1))  # fmt: skip
    assert left[0] < right[0]
    assert (frame["edges"]["left"], frame["edges"]["right"]) == ("left", "right")


@pytest.mark.parametrize("name", ["outside/left", "inside/left"])
def test_front_is_left_where_the_brain_is_seen_from_its_left(name: str) -> None:
    frame = dict(frames())[name]
    assert px(frame, 0, 60, 0)[0] < px(frame, 0, -90, 0)[0]
    assert px(frame, 0, 0, 60)[1] < px(frame, 0, 0, -30)[1]
    assert frame["edges"] == {"left": "front", "right": "back", "top": "top", "bottom": "bottom"}


PLACES = [
    ("slices/coronal", "amygdala", (-23, -6, -20)), ("slices/coronal", "amygdala", (23, -6, -20)),
    ("slices/coronal", "putamen", (-29, -6, 2)), ("slices/axial", "hippocampus", (28, -24, -12)),
    ("slices/axial", "orbitofrontal-cortex", (-30, 36, -12)),
    ("inside/left", "posterior-cingulate-cortex", (4, -45, 28)),
    ("inside/left", "thalamus", (3, -16, 6)), ("inside/left", "periaqueductal-gray", (0, -32, -10)),
    ("inside/left", "subgenual-cingulate", (5, 18, -12)), ("outside/left", "cerebellum", (-40, -65, -40)),
    ("outside/left", "motor-cortex", (-54, 0, 36)), ("outside/left", "visual-cortex", (-15, -100, 2)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "region", "place"), PLACES)
def test_outlines_lie_where_the_regions_are(name: str, region: str, place: tuple[float, float, float]) -> None:
    frame = dict(frames())[name]
    assert inside(px(frame, *place), regions_of(frame)[region][1])


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("region", sorted(IDS))
def test_outlines_can_be_seen_on_paper(region: str) -> None:
    colour, paper = manifest()["regions"][region]["colour"], "#f6f1ea"
    assert (luminance(paper) + 0.05) / (luminance(colour) + 0.05) >= 3


@pytest.mark.parametrize("name", ["outside/left", "inside/left"])
def test_pictures_from_the_side_are_not_mirrored(name: str) -> None:
    """The cerebellum hangs down at the back; below the forehead there is nothing."""
    frame = dict(frames())[name]
    image = QImage(str(VIEWS / frame["layers"]["picture"][-1]["file"]))
    back, front = (px(frame, 0, y, -45) for y in (-60, 60))
    assert image.pixelColor(round(back[0]), round(back[1])).alpha() == 255
    assert image.pixelColor(round(front[0]), round(front[1])).alpha() == 0
