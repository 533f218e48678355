import gzip
from pathlib import Path
from typing import Any

import pytest
from helpers.drawn import SHAPE, Box, nifti_header, volume_bytes, write_volume

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.locate import Found, locate
from brainexplorer.atlas.volume import LabelVolume

BOXES: dict[int, Box] = {
    1: ((-12, -8), (-2, 2), (-2, 2)),  # amygdala, left
    2: ((8, 12), (-2, 2), (-2, 2)),  # amygdala, right
    3: ((-3, 3), (-5, 5), (-5, 5)),  # brainstem
    4: ((-1, 1), (-1, 1), (-1, 1)),  # gray in the brainstem
}
KEY: dict[str, Any] = {
    "format": 1,
    "values": {"1": ["amygdala"], "2": ["amygdala"], "3": ["brainstem"], "4": ["gray", "brainstem"]},
    "regions": {
        "amygdala": {"volume_mm3": {"left": 125, "right": 125}},
        "brainstem": {"volume_mm3": {"midline": 847}},
        "gray": {"volume_mm3": {"midline": 27}},
    },
}


@pytest.fixture(name="volume")
def _volume(tmp_path: Path) -> LabelVolume:
    return LabelVolume.load(write_volume(tmp_path, volume_bytes(BOXES), KEY))


def test_left_is_negative_and_x_runs_fastest(volume: LabelVolume) -> None:
    assert volume.at(-12, 2, -2) == ("amygdala",)
    assert volume.at(-13, 2, -2) == ()
    assert volume.at(2, 5, 5) == ("brainstem",)
    assert locate(volume, -10, 0, 0) == [Found("amygdala", 0, "left")]
    assert locate(volume, 10, 0, 0) == [Found("amygdala", 0, "right")]


def test_a_voxel_reaches_half_a_millimetre_from_its_middle(volume: LabelVolume) -> None:
    assert volume.at(-12.49, 0, 0) == ("amygdala",)
    assert volume.at(-12.51, 0, 0) == ()


def test_where_regions_nest_the_smallest_comes_first(volume: LabelVolume) -> None:
    assert locate(volume, 0, 0, 0)[:2] == [Found("gray", 0, "midline"), Found("brainstem", 0, "midline")]


def test_distance_is_to_the_surface_of_the_nearest_voxel(volume: LabelVolume) -> None:
    (only,) = locate(volume, -15, 0, 0)
    assert only == Found("amygdala", 2.5, "left")
    assert locate(volume, -15, 4, 0)[0].distance_mm == pytest.approx((2.5**2 + 1.5**2) ** 0.5)
    assert locate(volume, -15.6, 0, 0) == []
    assert locate(volume, -15.6, 0, 0, reach_mm=4)[0].distance_mm == pytest.approx(3.1)


def test_nearest_first_and_of_equals_the_smaller_first(volume: LabelVolume) -> None:
    assert [found.region for found in locate(volume, -5.4, 0, 0)] == ["brainstem", "amygdala"]
    assert [found.region for found in locate(volume, -5.6, 0, 0)] == ["amygdala", "brainstem"]
    middle = locate(volume, -5.5, 0, 0)
    assert [found.region for found in middle] == ["amygdala", "brainstem"]
    assert middle[0].distance_mm == middle[1].distance_mm == 2


def test_a_region_that_holds_the_place_is_not_found_again_nearby(volume: LabelVolume) -> None:
    regions = [found.region for found in locate(volume, -1, 0, 0)]
    assert regions == ["gray", "brainstem"]


@pytest.mark.parametrize(
    "place",
    [(float("nan"), 0, 0), (0, float("inf"), 0), (0, 0, float("-inf")), (1e300, 0, 0), (0, 0, -1e308), (200, 200, 200)],
)
def test_nowhere_is_an_empty_answer(volume: LabelVolume, place: tuple[float, float, float]) -> None:
    assert volume.at(*place) == ()
    assert locate(volume, *place) == []


def test_there_is_no_left_or_right_in_the_very_middle(tmp_path: Path) -> None:
    boxes: dict[int, Box] = {1: ((-3, -0), (-2, 2), (-2, 2)), 2: ((1, 3), (-2, 2), (-2, 2))}
    volume = LabelVolume.load(write_volume(tmp_path, volume_bytes(boxes), KEY))
    sides = {x: locate(volume, x, 0, 0)[0].side for x in (-0.6, -0.4, 0.4, 0.6)}
    assert sides == {-0.6: "left", -0.4: "midline", 0.4: "midline", 0.6: "right"}


def test_the_other_byte_order_and_a_mirrored_grid_are_read(tmp_path: Path) -> None:
    rows = (-1, 0, 0, 20, 0, 1, 0, -15, 0, 0, 1, -10)
    data = nifti_header(order=">", rows=rows) + volume_bytes(BOXES)[352:]
    volume = LabelVolume.load(write_volume(tmp_path, data, KEY))
    assert locate(volume, 10, 0, 0)[0] == Found("amygdala", 0, "right")
    assert volume.at(13, 0, 0) == ()


def test_data_may_begin_later(tmp_path: Path) -> None:
    data = nifti_header(start=400) + bytes(48) + volume_bytes(BOXES)[352:]
    assert LabelVolume.load(write_volume(tmp_path, data, KEY)).at(-12, 2, -2) == ("amygdala",)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "not a NIfTI-1 file"),
        (volume_bytes(BOXES)[:300], "not a NIfTI-1 file"),
        (volume_bytes(BOXES)[:-1], "not as long"),
        (volume_bytes(BOXES) + b"\0", "not as long"),
        (volume_bytes(BOXES, dims=(4, *SHAPE)), "three dimensions"),
        (volume_bytes(BOXES, dims=(3, 0, 31, 21)), "three dimensions"),
        (volume_bytes(BOXES, dims=(3, 30000, 30000, 30000)), "three dimensions"),
        (volume_bytes(BOXES, kind=4), "one byte"),
        (volume_bytes(BOXES, sform=0), "sform"),
        (volume_bytes(BOXES, rows=(1, 0.1, 0, -20, 0, 1, 0, -15, 0, 0, 1, -10)), "axes"),
        (volume_bytes(BOXES, rows=(0, 0, 0, -20, 0, 1, 0, -15, 0, 0, 1, -10)), "axes"),
        (volume_bytes(BOXES, rows=(float("nan"), 0, 0, -20, 0, 1, 0, -15, 0, 0, 1, -10)), "sform"),
        (volume_bytes(BOXES, start=0), "begins nowhere"),
        (volume_bytes(BOXES, start=float("nan")), "begins nowhere"),
        (volume_bytes({**BOXES, 9: ((5, 5), (5, 5), (5, 5))}), r"lacks \(9\)"),
    ],
)
def test_a_damaged_volume_is_one_sentence(tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(AtlasError, match=says) as caught:
        LabelVolume.load(write_volume(tmp_path, data, KEY))
    assert caught.value.where.name == "regions.nii.gz"


@pytest.mark.parametrize(
    "spoil", [lambda data: data[:-40], lambda data: b"no gzip", lambda data: data[:30] + data[60:]]
)
def test_a_file_cut_short_or_spoiled_is_one_sentence(tmp_path: Path, spoil: Any) -> None:
    folder = write_volume(tmp_path, volume_bytes(BOXES), KEY)
    file = folder / "atlas" / "regions.nii.gz"
    file.write_bytes(spoil(gzip.compress(volume_bytes(BOXES))))
    with pytest.raises(AtlasError, match="cannot be read"):
        LabelVolume.load(folder)


def changed(**changes: Any) -> dict[str, Any]:
    return {**KEY, **changes}


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ({"format": 1}, "'values' is missing"),
        (changed(format=2), "not of format 1"),
        (changed(values={"x": ["amygdala"]}), "damaged"),
        (changed(values={"0": ["amygdala"]}), "1 to 255"),
        (changed(values={"256": ["amygdala"]}), "1 to 255"),
        (changed(values={"1": []}), "1 to 255"),
        (changed(values={"1": ["elbow"]}), "lacks elbow"),
        (changed(regions={"amygdala": {"volume_mm3": {"left": 5}}}), "left and right"),
        (changed(regions=[]), "damaged"),
    ],
)
def test_a_damaged_key_is_one_sentence(tmp_path: Path, key: dict[str, Any], says: str) -> None:
    with pytest.raises(AtlasError, match=says) as caught:
        LabelVolume.load(write_volume(tmp_path, volume_bytes(BOXES), key))
    assert caught.value.where.name == "regions.json"


def test_missing_files_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(AtlasError, match="cannot be read"):
        LabelVolume.load(tmp_path)
