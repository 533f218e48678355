"""Which regions a place in MNI space lies in or near."""

from dataclasses import dataclass
from typing import Literal

from brainexplorer.atlas.volume import LabelVolume

REACH_MM = 3.0
MIDLINE_MM = 0.5
"""Nearer to the middle than this there is no left or right."""

Side = Literal["left", "right", "midline"]


@dataclass(frozen=True, slots=True)
class Found:
    """A region; how far it is (mm, 0 inside, else to the surface of its nearest voxel); the place's side."""

    region: str
    distance_mm: float
    side: Side


def locate(volume: LabelVolume, x: float, y: float, z: float, reach_mm: float = REACH_MM) -> list[Found]:
    """The regions that hold the place (MNI mm), smallest first, then those within reach, nearest first.

    Of equally near ones, the smaller is first. Empty outside the head, and for what is not a number.
    """
    holding = volume.at(x, y, z)
    near = volume.near(x, y, z, reach_mm)
    others = sorted((mm, volume.volume_mm3(region), region) for region, mm in near.items() if region not in holding)
    found = [(region, 0.0) for region in holding] + [(region, mm) for mm, _, region in others]
    return [Found(region, mm, _side(volume, region, x)) for region, mm in found]


def _side(volume: LabelVolume, region: str, x: float) -> Side:
    if abs(x) < MIDLINE_MM or volume.is_midline(region):
        return "midline"
    return "left" if x < 0 else "right"
