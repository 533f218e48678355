import json
from pathlib import Path
from typing import Any

import pytest
from drawn import frame_entry, manifest, svg, write_assets

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.views import Plane, load_atlas


def turning(frames: int) -> list[dict[str, Any]]:
    return [frame_entry(f"{degrees}", plane=None) for degrees in range(0, 360, 360 // frames)]


def test_the_atlas_has_its_views_and_colours_in_file_order(tmp_path: Path) -> None:
    raw = manifest(("outside", [frame_entry("left")]), ("slices", [frame_entry("coronal"), frame_entry("axial")]))
    atlas = load_atlas(write_assets(tmp_path, raw))
    assert [view.id for view in atlas.views] == ["outside", "slices"]
    assert atlas.region_ids == ("amygdala", "insula")
    assert atlas.colours["amygdala"] == "#c8553d"
    assert atlas.view("slices") is atlas.views[1]
    assert atlas.frame("slices").id == "coronal"
    assert atlas.frame("slices", "axial").view_id == "slices"
    assert atlas.frame("outside").plane == Plane("x", 1)


def test_what_is_not_there_is_a_key_error(tmp_path: Path) -> None:
    atlas = load_atlas(write_assets(tmp_path, manifest(("inside", [frame_entry()]))))
    for ask in (lambda: atlas.view("x"), lambda: atlas.frame("inside", "x"), lambda: atlas.best_frame("x")):
        with pytest.raises(KeyError):
            ask()
    assert atlas.frames_showing("x") == ()
    assert atlas.views_of("x") == ()


def test_the_frame_that_shows_a_region_best_comes_first(tmp_path: Path) -> None:
    entries = [frame_entry(name, shown={"amygdala": share}) for name, share in (("a", 0.2), ("b", 0.9), ("c", 0.9))]
    raw = manifest(("one", entries[:1]), ("two", entries[1:]), ("three", [frame_entry("d", shown={"insula": 1})]))
    atlas = load_atlas(write_assets(tmp_path, raw))
    assert [frame.id for frame in atlas.frames_showing("amygdala")] == ["b", "c", "a"]
    assert atlas.best_frame("amygdala").id == "b"
    assert atlas.views_of("amygdala") == ("one", "two")


@pytest.mark.parametrize("count", [1, 72])
def test_outlines_are_read_only_when_a_frame_needs_them(tmp_path: Path, count: int) -> None:
    atlas = load_atlas(write_assets(tmp_path, manifest(("turn", turning(count)))))
    frames = atlas.view("turn").frames
    assert len(frames) == count
    for frame in frames[1:]:
        frame.outlines_file.unlink()
    assert frames[0].outlines.regions["insula"].area == 200 * 200
    assert frames[0].outlines is frames[0].outlines
    if count > 1:
        with pytest.raises(AtlasError, match="cannot be read"):
            _ = frames[1].outlines


def test_millimetres_become_pixels(tmp_path: Path) -> None:
    frame = load_atlas(write_assets(tmp_path, manifest(("inside", [frame_entry()])))).frame("inside")
    assert frame.to_px(-22, -6, -20) == (560, 600)
    assert frame.to_px(0, 40, 10) == (100, 300)  # front is on the left, up is up


def test_the_picture_is_the_smallest_that_is_wide_enough(tmp_path: Path) -> None:
    frame = load_atlas(write_assets(tmp_path, manifest(("inside", [frame_entry()])))).frame("inside")
    asked = (1, 500, 500.5, 1000, 9000)
    assert [frame.picture_for("picture", width).width for width in asked] == [500, 500, 1000, 1000, 1000]
    with pytest.raises(KeyError):
        frame.picture_for("mri", 500)


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in frame_entry().items() if name != key}


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        *((without(key), f"'{key}' is missing") for key in frame_entry() if key != "id"),
        (frame_entry(size=[0, 10]), "not a size"),
        (frame_entry(size=[10.5, 10]), "not a size"),
        (frame_entry(mm_to_px=[[1, 2, 3, 4]]), "not enough values"),
        (frame_entry(mm_to_px=[[1, 2, 3, 4], [1, 2, 3, float("nan")]]), "mm_to_px"),
        (frame_entry(px_per_mm=0), "above 0"),
        (frame_entry(shown={"amygdala": 1.5}), "at most 1"),
        (frame_entry(shown={"elbow": 0.5}), "not listed"),
        (frame_entry(plane={"axis": "w", "mm": 0}), "plane"),
        (frame_entry(edges={"left": "front"}), "edges"),
        (frame_entry(layers={"picture": []}), "no picture"),
    ],
)
def test_a_damaged_frame_is_named_with_what_is_wrong(tmp_path: Path, entry: dict[str, Any], says: str) -> None:
    whole = manifest(("inside", [frame_entry()]))
    folder = write_assets(tmp_path, whole)
    whole["views"][0]["frames"] = [entry]
    (folder / "views" / "views.json").write_text(json.dumps(whole), encoding="utf-8")
    with pytest.raises(AtlasError, match=f"inside/only.*{says}"):
        load_atlas(folder)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ("[]", "not of format 1"),
        ('{"format": 2}', "not of format 1"),
        ('{"format": 1}', "'regions' is missing"),
        ('{"format": 1, "regions": {}, "views": []}', "no regions or no views"),
        ('{"format": 1, "regions": [], "views": []}', "damaged"),
        ('{"format": 1, "regions": {"a": {"colour": "#fff"}}, "views": [{"id": "x", "frames": []}]}', "no frames"),
    ],
)
def test_a_damaged_list_is_one_sentence(tmp_path: Path, text: str, says: str) -> None:
    folder = write_assets(tmp_path, manifest(("inside", [frame_entry()])))
    (folder / "views" / "views.json").write_text(text, encoding="utf-8")
    with pytest.raises(AtlasError, match=says):
        load_atlas(folder)


def test_ids_are_not_shared(tmp_path: Path) -> None:
    twice = manifest(("inside", [frame_entry()]), ("inside", [frame_entry()]))
    with pytest.raises(AtlasError, match="two views"):
        load_atlas(write_assets(tmp_path / "views", twice))
    with pytest.raises(AtlasError, match="two frames"):
        load_atlas(write_assets(tmp_path / "frames", manifest(("inside", [frame_entry(), frame_entry()]))))


@pytest.mark.parametrize("name", ["only-1000.webp", "only.svg", "views.json"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    folder = write_assets(tmp_path, manifest(("inside", [frame_entry()])))
    (folder / "views" / name).unlink()
    with pytest.raises(AtlasError) as caught:
        load_atlas(folder)
    assert caught.value.where == folder / "views" / name


def test_outlines_that_disagree_with_the_list_are_refused(tmp_path: Path) -> None:
    folder = write_assets(tmp_path, manifest(("inside", [frame_entry()])))
    (folder / "views" / "only.svg").write_text(svg(), encoding="utf-8")
    with pytest.raises(AtlasError, match="disagree about amygdala, insula"):
        _ = load_atlas(folder).frame("inside").outlines
