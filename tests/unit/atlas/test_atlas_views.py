from pathlib import Path
from typing import Any

import pytest
from helpers.drawn import frame_entry, manifest, row, svg, write_assets, write_lists

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.views import Plane, load_atlas


def turning(frames: int, name: str = "glass") -> list[dict[str, Any]]:
    entries = [
        frame_entry(f"{name}-{degrees}", at=degrees, forward=[1, 0, 0]) for degrees in range(0, 360, 360 // frames)
    ]
    return [row(name, "turn", entries)]


def test_a_view_is_read_when_it_is_first_asked_for(tmp_path: Path) -> None:
    folder = write_assets(tmp_path, manifest(("inside", [frame_entry()]), ("slices", [frame_entry("z0")])))
    atlas = load_atlas(folder)
    (folder / "views" / "slices-frames.json").write_text("{", encoding="utf-8")
    assert atlas.frame("inside").id == "only"
    with pytest.raises(AtlasError, match="not valid JSON"):
        _ = atlas.view("slices").frames


def test_what_stands_beside_the_frames_holds_for_all_that_say_nothing_else(tmp_path: Path) -> None:
    entries = [without("edges", frame_entry("y0", at=0)), {**frame_entry("y2", at=2), "edges": {
        "left": "left", "right": "right", "top": "top", "bottom": "bottom"}}]
    common = frame_entry()["edges"]
    raw = manifest(("slices", [row("coronal", "y", entries, edges=common, hull=[[0, 0], [9, 0], [9, 9]])]))
    series = load_atlas(write_assets(tmp_path, raw)).view("slices").series[0]
    assert [frame.edges["left"] for frame in series.frames] == ["front", "left"]
    assert [frame.plane for frame in series.frames] == [Plane("y", 0), Plane("y", 2)]
    assert series.hull == ((0, 0), (9, 0), (9, 9))


def test_slices_end_and_a_turn_goes_round(tmp_path: Path) -> None:
    cuts = [frame_entry(f"z{mm}", at=mm, shown={"amygdala": share, "insula": 0.1})
            for mm, share in ((0, 0.2), (2, 0.9), (4, 0.88))]
    raw = manifest(("slices", [row("axial", "z", cuts)]), ("turn", turning(8)))
    atlas = load_atlas(write_assets(tmp_path, raw))
    axial, glass = atlas.view("slices").series[0], atlas.view("turn").series[0]
    assert [axial.step("z2", steps).id for steps in (-9, -1, 0, 1, 9)] == ["z0", "z0", "z2", "z4", "z4"]
    assert [glass.step("glass-315", steps).id for steps in (1, 2, -8)] == ["glass-0", "glass-45", "glass-315"]
    assert glass.nearest(350).id == "glass-0"
    assert (glass.way(315, 45), glass.way(45, 315), axial.way(4, 0)) == (90, -90, -4)
    assert axial.best("amygdala").id == "z2"  # type: ignore[union-attr]
    assert axial.best("amygdala", near=9).id == "z4", "about as good, and nearer"  # type: ignore[union-attr]
    assert axial.best("x") is None


def test_a_camera_tells_what_lies_before_what(tmp_path: Path) -> None:
    atlas = load_atlas(write_assets(tmp_path, manifest(("turn", turning(4)), ("slices", [frame_entry("x1")]))))
    assert atlas.frame("turn").depth(12, 3, 4) == 12
    assert atlas.frame("turn").is_turn
    assert atlas.frame("slices").depth(12, 3, 4) == 11


def test_the_atlas_has_its_views_and_colours_in_file_order(tmp_path: Path) -> None:
    raw = manifest(("outside", [frame_entry("left")]), ("slices", [frame_entry("coronal"), frame_entry("axial")]))
    raw["views"][0]["series"][0]["first"] = "left"
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


def without(key: str, entry: dict[str, Any] | None = None) -> dict[str, Any]:
    return {name: value for name, value in (entry or frame_entry()).items() if name != key}


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
        (frame_entry(at="here"), "could not convert"),
        (frame_entry(at=float("inf")), "'at' is not a number"),
        (frame_entry(parts={"insula": {"file": "only-500.webp", "rect": [1, 2, 3]}}), "not enough values"),
        (frame_entry(parts={"insula": {"file": "only-500.webp", "rect": [1, 2, 0, 3]}}), "'rect'"),
        (frame_entry(edges={"left": "front"}), "edges"),
        (frame_entry(layers={"picture": []}), "no picture"),
    ],
)
def test_a_damaged_frame_is_named_with_what_is_wrong(tmp_path: Path, entry: dict[str, Any], says: str) -> None:
    whole = manifest(("inside", [frame_entry()]))
    folder = write_assets(tmp_path, whole)
    whole["views"][0]["series"][0]["frames"] = [entry]
    write_lists(folder / "views", whole)
    with pytest.raises(AtlasError, match=f"inside/only.*{says}"):
        _ = load_atlas(folder).view("inside").frames


@pytest.mark.parametrize(("changes", "says"), [
    ({"axis": "w"}, "'axis' must be"),
    ({"first": "nowhere"}, "'first' names no frame"),
    ({"frames": [frame_entry("a"), frame_entry("b", size=[1000, 500])]}, "not all of one size"),
    ({"frames": []}, "no frames"),
    ({"axis": "turn", "frames": [frame_entry(forward=[1, 1, 0])]}, "not a direction"),
])
def test_a_damaged_series_is_one_sentence(tmp_path: Path, changes: dict[str, Any], says: str) -> None:
    whole = manifest(("inside", [frame_entry()]))
    folder = write_assets(tmp_path, whole)
    whole["views"][0]["series"][0] |= changes
    for frame in whole["views"][0]["series"][0]["frames"]:
        (folder / "views" / frame["outlines"]).write_text("", encoding="utf-8")
        for picture in frame["layers"]["picture"]:
            (folder / "views" / picture["file"]).write_text("", encoding="utf-8")
    write_lists(folder / "views", whole)
    with pytest.raises(AtlasError, match=says):
        _ = load_atlas(folder).view("inside").frames


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ("[]", "not of format 2"),
        ('{"format": 1}', "not of format 2"),
        ('{"format": 2}', "'regions' is missing"),
        ('{"format": 2, "regions": {}, "views": []}', "no regions or no views"),
        ('{"format": 2, "regions": [], "views": []}', "damaged"),
        ('{"format": 2, "regions": {"a": {"colour": "#fff"}}, "views": [{"id": "x", "frames": []}]}', "damaged"),
        ('{"format": 2, "regions": {"a": {"colour": "#fff"}}, "views": [{"id": "x", "frames": "y.json"}]}', "missing"),
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
    folder = write_assets(tmp_path / "frames", manifest(("inside", [frame_entry(), frame_entry()])))
    with pytest.raises(AtlasError, match="two frames"):
        _ = load_atlas(folder).view("inside").frames


@pytest.mark.parametrize("name", ["only-1000.webp", "only.svg", "views.json", "inside-frames.json"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    folder = write_assets(tmp_path, manifest(("inside", [frame_entry()])))
    (folder / "views" / name).unlink()
    with pytest.raises(AtlasError) as caught:
        _ = load_atlas(folder).view("inside").frames
    assert caught.value.where == folder / "views" / name


def test_outlines_that_disagree_with_the_list_are_refused(tmp_path: Path) -> None:
    folder = write_assets(tmp_path, manifest(("inside", [frame_entry()])))
    (folder / "views" / "only.svg").write_text(svg(), encoding="utf-8")
    with pytest.raises(AtlasError, match="disagree about amygdala, insula"):
        _ = load_atlas(folder).frame("inside").outlines
