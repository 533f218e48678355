"""The label volume in `assets/` is true and the right way round."""

import csv
import gzip
import json
import struct
from pathlib import Path

import pytest

ASSETS = Path(__file__).resolve().parents[2] / "assets"

PUBLISHED_MM3 = {
    "amygdala": 1900, "hippocampus": 5500, "nucleus-accumbens": 800, "thalamus": 10000, "caudate": 4300,
    "putamen": 6500, "hypothalamus": 1130, "ventral-tegmental-area": 140, "habenula": 30, "cerebellum": 85000,
}  # fmt: skip
"""About, a side; atlases differ by half to twice."""


class Volume:
    """`regions.nii.gz`, read as the format is described in docs/formats.md."""

    def __init__(self) -> None:
        raw = gzip.decompress((ASSETS / "atlas" / "regions.nii.gz").read_bytes())
        self.shape = struct.unpack_from("<3h", raw, 42)
        self.datatype = struct.unpack_from("<h", raw, 70)[0]
        self.sform = [struct.unpack_from("<4f", raw, 280 + 16 * row) for row in range(3)]
        self.voxels = raw[int(struct.unpack_from("<f", raw, 108)[0]) :]
        self.table = json.loads((ASSETS / "atlas" / "regions.json").read_text(encoding="utf-8"))

    def at(self, x: float, y: float, z: float) -> list[str]:
        i, j, k = (round(v - row[3]) for v, row in zip((x, y, z), self.sform, strict=True))
        nx, ny, _ = self.shape
        return list(self.table["values"].get(str(self.voxels[i + nx * (j + ny * k)]), []))


@pytest.fixture(scope="module")
def volume() -> Volume:
    return Volume()


def test_the_volume_is_uint8_in_mni_millimetres(volume: Volume) -> None:
    assert volume.datatype == 2
    assert [row[i] for i, row in enumerate(volume.sform)] == [1.0, 1.0, 1.0]
    assert {region for regions in volume.table["values"].values() for region in regions} == set(volume.table["regions"])


def test_left_is_negative_x_in_the_volume(volume: Volume) -> None:
    for region, facts in volume.table["regions"].items():
        if "left" in facts["centre_mm"]:
            assert facts["centre_mm"]["left"][0] < 0 < facts["centre_mm"]["right"][0], region


def test_the_volume_is_not_mirrored(volume: Volume) -> None:
    """In most people, and in the atlas, the left Heschl's gyrus lies farther back and the left parts are not
    the mirror image of the right: a flipped volume would turn both around."""
    auditory = volume.table["regions"]["auditory-cortex"]["centre_mm"]
    assert auditory["left"][1] < auditory["right"][1] - 1
    nx, ny, _ = volume.shape
    counts = {"left": 0, "right": 0}
    numbers = {int(n) for n, regions in volume.table["values"].items() if "auditory-cortex" in regions}
    sums = {"left": 0.0, "right": 0.0}
    for index, value in enumerate(volume.voxels):
        if value in numbers:
            side = "left" if index % nx + volume.sform[0][3] < 0 else "right"
            counts[side] += 1
            sums[side] += index // nx % ny + volume.sform[1][3]
    assert counts == volume.table["regions"]["auditory-cortex"]["volume_mm3"]
    assert sums["left"] / counts["left"] == pytest.approx(auditory["left"][1], abs=0.1)


@pytest.mark.parametrize(("region", "published"), PUBLISHED_MM3.items())
def test_deep_volumes_are_plausible(volume: Volume, region: str, published: int) -> None:
    for side, mm3 in volume.table["regions"][region]["volume_mm3"].items():
        assert published / 2.5 <= mm3 <= published * 2.5, f"{side} {region}: {mm3} mm3"


def test_nested_parts_come_smallest_first(volume: Volume) -> None:
    assert volume.at(5, 18, -12) == ["subgenual-cingulate", "anterior-cingulate-cortex"]
    assert volume.at(0, -32, -9) == ["periaqueductal-gray", "brainstem"]
    assert volume.at(-22, -6, -20) == ["amygdala"]


def test_published_places_are_found(volume: Volume) -> None:
    """Of the places that lie in a region at all, at least 93 of 100 lie in the right one."""
    with (ASSETS / "pipeline" / "check_coordinates.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 120
    assert {row["region"] for row in rows} == set(volume.table["regions"])
    answers = [(row["region"], volume.at(*(float(row[axis]) for axis in "xyz"))) for row in rows]
    held = [(wanted, found[0]) for wanted, found in answers if found]
    assert len(held) >= 0.9 * len(rows)
    assert sum(wanted == found for wanted, found in held) >= 0.93 * len(held)
