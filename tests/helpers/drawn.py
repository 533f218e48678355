"""Small atlases for the tests, written as real files: squares in one picture."""

import gzip
import json
import struct
from itertools import product
from pathlib import Path
from typing import Any

from brainexplorer.atlas.geometry import area, bounds
from brainexplorer.atlas.model import Kind, Outline, Outlines, Point, Ring


def square(x: float, y: float, side: float) -> Ring:
    """A square ring around its centre."""
    half = side / 2
    corners = ((-half, -half), (half, -half), (half, half), (-half, half))
    return tuple(Point(x + dx, y + dy) for dx, dy in corners)


def outline(region: str, *rings: Ring) -> Outline:
    """An outline cut by the picture's plane, labelled in the middle of its first ring."""
    left, top, right, bottom = bounds(rings[:1])
    middle = Point((left + right) / 2, (top + bottom) / 2)
    return Outline(region, rings, Kind.CUT, (middle,), bounds(rings), area(rings))


def outlines(*shapes: Outline) -> Outlines:
    """These shapes in a brain 1000 px wide and high."""
    return Outlines({shape.region: shape for shape in shapes}, (square(500, 500, 1000),))


def path_data(*rings: Ring) -> str:
    """SVG path data of the rings."""
    return " ".join("M " + " L ".join(f"{x:g} {y:g}" for x, y in ring) + " Z" for ring in rings)


def svg(*paths: str, head: str = "") -> str:
    """An outlines file with a square silhouette and these path elements."""
    brain = f'<path id="brain" d="{path_data(square(500, 500, 1000))}"/>'
    opening = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">'
    return f"{head}{opening}{brain}{''.join(paths)}</svg>"


def svg_path(region: str, *rings: Ring, kind: str = "cut", labels: str = "5,5") -> str:
    """One region's path element."""
    return f'<path id="{region}" class="{kind}" data-labels="{labels}" d="{path_data(*rings)}"/>'


def frame_entry(frame_id: str = "only", **changes: Any) -> dict[str, Any]:
    """One frame as frames.json has it, showing `amygdala` and `insula`; 10 px a mm, front on the left."""
    sizes = [{"file": f"{frame_id}-{width}.webp", "width": width, "height": width} for width in (500, 1000)]
    entry = {
        "id": frame_id,
        "size": [1000, 1000],
        "layers": {"picture": sizes, "mri": []},
        "outlines": f"{frame_id}.svg",
        "mm_to_px": [[0, -10.0, 0, 500.0], [0, 0, -10.0, 400.0]],
        "px_per_mm": 10.0,
        "at": 1,
        "edges": {"left": "front", "right": "back", "top": "top", "bottom": "bottom"},
        "shown": {"amygdala": 0.5, "insula": 0.25},
    }
    return {**entry, **changes}


def row(series_id: str, axis: str | None, frames: list[dict[str, Any]], **changes: Any) -> dict[str, Any]:
    """A series as frames.json has it."""
    return {"id": series_id, "axis": axis, "frames": frames, **changes}


def manifest(*views: tuple[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """All lists of pictures in one: each view with its series, here one of cuts along x where frames are given."""
    colours = {"amygdala": {"colour": "#c8553d"}, "insula": {"colour": "#2a7f62"}}
    listed = [
        {"id": view_id, "series": rows if not rows or "axis" in rows[0] else [row("row", "x", rows)]}
        for view_id, rows in views
    ]
    return {"format": 2, "space": "MNI152", "regions": colours, "views": listed}


def write_lists(views: Path, raw: dict[str, Any]) -> None:
    """Write views.json, and frames.json of each view."""
    named = [{"id": view["id"], "frames": f"{view['id']}-frames.json"} for view in raw["views"]]
    for view in raw["views"]:
        text = json.dumps({"format": 2, "series": view["series"]})
        (views / f"{view['id']}-frames.json").write_text(text, encoding="utf-8")
    (views / "views.json").write_text(json.dumps({**raw, "views": named}), encoding="utf-8")


def write_assets(folder: Path, raw: dict[str, Any]) -> Path:
    """Write the lists of pictures and every file they name; returns the assets folder."""
    views = folder / "views"
    views.mkdir(parents=True)
    write_lists(views, raw)
    shapes = svg(svg_path("amygdala", square(300, 300, 100)), svg_path("insula", square(600, 600, 200)))
    for frame in (frame for view in raw["views"] for series in view["series"] for frame in series["frames"]):
        (views / frame["outlines"]).write_text(shapes, encoding="utf-8")
        for picture in frame["layers"]["picture"]:
            (views / picture["file"]).write_bytes(b"RIFF")
    return folder


def small_head(folder: Path) -> Path:
    """Assets of a small head: one picture, two rows of slices and a turn in two looks; amygdala and insula in each."""
    def cuts(axis: str) -> list[dict[str, Any]]:
        best = {"y": 4, "z": -2}[axis]
        entries = []
        for mm in range(-10, 12, 2):
            shown = {"amygdala": max(0.1, 1.0 - 0.2 * abs(mm - best) / 2)}
            shown |= {"insula": 0.9 if axis == "z" else 0.1}
            entries.append(frame_entry(f"{axis}{mm}", at=mm, shown=shown, layers={
                "picture": [{"file": f"{axis}{mm}.webp", "width": 1000, "height": 1000}],
                "mri": [{"file": f"{axis}{mm}.webp", "width": 1000, "height": 1000}]}))
        return entries

    def turn(look: str) -> list[dict[str, Any]]:
        return [frame_entry(f"{look}-{at}", at=at, forward=[1, 0, 0],
                            shown={"amygdala": 0.9 if at in (45, 225) else 0.4, "insula": 0.3})
                for at in range(0, 360, 15)]

    hull = [[100, 100], [900, 100], [900, 900], [100, 900]]
    return write_assets(folder, manifest(
        ("outside", [row("left", None, [frame_entry("left", shown={"amygdala": 0.3, "insula": 1.0})], hull=hull)]),
        ("inside", [row("left", "x", [frame_entry("left", shown={"amygdala": 0.5, "insula": 0.1})], hull=hull)]),
        ("slices", [row("coronal", "y", cuts("y"), hull=hull), row("axial", "z", cuts("z"), hull=hull)]),
        ("turn", [row(look, "turn", turn(look), hull=hull, first=f"{look}-30") for look in ("glass", "solid")]),
    ))


Box = tuple[tuple[int, int], tuple[int, int], tuple[int, int]]
"""first and last mm on x, y and z"""

SHAPE, ORIGIN = (41, 31, 21), (-20, -15, -10)


def volume_bytes(boxes: dict[int, Box], **header: Any) -> bytes:
    """A 1 mm NIfTI-1 volume, x -20..20, y -15..15, z -10..10, with each value filling its box; later ones on top."""
    (ni, nj, nk), (x0, y0, z0) = SHAPE, ORIGIN
    data = bytearray(ni * nj * nk)
    for value, (xs, ys, zs) in boxes.items():
        for x, y, z in product(*(range(first, last + 1) for first, last in (xs, ys, zs))):
            data[(x - x0) + ni * ((y - y0) + nj * (z - z0))] = value
    return nifti_header(**header) + bytes(data)


def nifti_header(
    order: str = "<",
    dims: tuple[int, ...] = (3, *SHAPE),
    kind: int = 2,
    sform: int = 1,
    rows: tuple[float, ...] = (1, 0, 0, ORIGIN[0], 0, 1, 0, ORIGIN[1], 0, 0, 1, ORIGIN[2]),
    start: float = 352,
) -> bytes:
    """A NIfTI-1 header with the fields that matter, 352 bytes."""
    header = bytearray(352)
    struct.pack_into(f"{order}i", header, 0, 348)
    struct.pack_into(f"{order}4h", header, 40, *dims)
    struct.pack_into(f"{order}2h", header, 70, kind, 8)
    struct.pack_into(f"{order}f", header, 108, start)
    struct.pack_into(f"{order}h", header, 254, sform)
    struct.pack_into(f"{order}12f", header, 280, *rows)
    header[344:348] = b"n+1\0"
    return bytes(header)


def write_volume(folder: Path, data: bytes, key: dict[str, Any]) -> Path:
    """Write the label volume and its key; returns the assets folder."""
    atlas = folder / "atlas"
    atlas.mkdir(parents=True, exist_ok=True)
    (atlas / "regions.nii.gz").write_bytes(gzip.compress(data))
    (atlas / "regions.json").write_text(json.dumps(key), encoding="utf-8")
    return folder
