"""Where the middles of regions are."""

import json
from pathlib import Path

import pytest

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.places import region_places
from brainexplorer.atlas.volume import LabelVolume
from brainexplorer.resources import assets_dir


def test_every_region_has_a_place_near_itself_and_on_its_left_or_in_the_middle() -> None:
    volume = LabelVolume.load(assets_dir())
    places = region_places(assets_dir())
    assert len(places) == 26
    for region, place in places.items():
        assert region in volume.near(*place, 12.0), region
        assert place[0] < 1.0, region


@pytest.mark.parametrize("entry", [{}, {"centre_mm": {"left": [1, 2]}}, {"centre_mm": {"midline": ["x", 0, 0]}}, []])
def test_a_damaged_key_is_one_sentence(tmp_path: Path, entry: object) -> None:
    (tmp_path / "atlas").mkdir()
    raw = {"format": 1, "regions": {"amygdala": entry}}
    (tmp_path / "atlas" / "regions.json").write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(AtlasError, match="damaged"):
        region_places(tmp_path)
