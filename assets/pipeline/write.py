"""Writes a frame's files: WebP pictures and one SVG of outlines, and what `frames.json` says of it."""

import gzip
from pathlib import Path
from typing import Any

from assets.pipeline.frames import Frame
from assets.pipeline.outlines import Ring, Shape
from assets.pipeline.regions import REGIONS
from assets.pipeline.render import Image
from assets.pipeline.webp import MANY, halved, save, smaller
from brainexplorer.atlas.fit import thin_hull
from brainexplorer.atlas.model import Point

Record = dict[str, Any]
"""What is known of a written frame."""

SLICE_PER_MM = 5
"""The scale of the smaller picture of a slice, px a mm."""


def sizes(frame: Frame, image: Image) -> list[Image]:
    """The sizes in which a picture is written, smallest first."""
    if frame.view == "turn":
        return [image]
    if frame.view == "slices":
        return [smaller(image, round(image.shape[1] * SLICE_PER_MM / frame.camera.scale)), image]
    half = halved(image)
    return [halved(half), half, image]


def pictures(frame: Frame, layer: str, folder: Path) -> list[Record]:
    """Writes one layer in all its sizes."""
    entries = []
    for image in sizes(frame, frame.layers[layer]):
        height, width = image.shape[:2]
        name = f"{frame.view}/{frame.id}" + ("" if layer == "picture" else f"-{layer}")
        name += ".webp" if frame.view == "turn" else f"-{width}.webp"
        save(image, folder / name, frame.view)
        entries.append({"file": name, "width": width, "height": height})
    return entries


def parts(frame: Frame, folder: Path) -> dict[str, Record]:
    """Writes every region that stands alone."""
    entries = {}
    for region, (image, box) in frame.parts.items():
        name = f"{frame.view}/parts/{region}/{frame.at}.webp"
        save(image, folder / name, frame.view)
        entries[region] = {"file": name, "rect": list(box)}
    return entries


def number(value: float) -> str:
    """Short decimal notation."""
    return f"{value:.1f}".removesuffix(".0")


def path_data(rings: list[Ring]) -> str:
    """Rings as SVG path data."""
    return " ".join("M" + " L".join(f"{number(x)},{number(y)}" for x, y in ring) + " Z" for ring in rings)


def path(shape: Shape) -> str:
    """A region's SVG path."""
    labels = " ".join(f"{number(x)},{number(y)}" for x, y in shape.labels)
    return f'  <path id="{shape.id}" class="{shape.kind}" data-labels="{labels}" d="{path_data(shape.rings)}"/>'


STYLE = ("path{fill-rule:evenodd;fill-opacity:.25;stroke-width:4}.behind{stroke-dasharray:16 10;fill-opacity:.12}"
         "#brain{fill:none;stroke:#888}")  # fmt: skip
WHOLE = ".whole{fill-opacity:.05;stroke-width:1}"


def svg(frame: Frame) -> str:
    """All outlines of a frame; opens in any drawing program."""
    width, height = frame.camera.size
    colours = "".join(f"#{r.id}{{fill:{r.colour};stroke:{r.colour}}}" for r in REGIONS)
    extra = ""
    if any(shape.kind == "whole" for shape in frame.shapes):
        extra = WHOLE + "".join(f"#{r.id}-whole{{fill:{r.colour};stroke:{r.colour}}}" for r in REGIONS)
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">',
             f"  <style>{STYLE}{colours}{extra}</style>",
             f'  <path id="brain" d="{path_data(frame.silhouette)}"/>',
             *(path(shape) for shape in frame.shapes), "</svg>", ""]  # fmt: skip
    return "\n".join(lines)


def outlines(frame: Frame, folder: Path) -> str:
    """Writes the outlines; packed where a view has many frames."""
    text, name = svg(frame).encode(), f"{frame.view}/{frame.id}.svg"
    if frame.view in MANY:
        text, name = gzip.compress(text, 9, mtime=0), name + "z"
    (folder / name).write_bytes(text)
    return name


def hull(rings: list[Ring]) -> list[list[float]]:
    """The thinned convex hull of rings, as the program would find it: given, a start need not look for it."""
    rounded = [tuple(Point(float(x), float(y)) for x, y in ring) for ring in rings]
    return [[round(x, 1), round(y, 1)] for x, y in thin_hull(rounded)]


def write(frame: Frame, folder: Path) -> Record:
    """Writes a frame's files; everything that `frames.json` and the rating need to know of it."""
    layers: Record = {"picture": [], "mri": []}
    for layer in frame.layers:
        layers[layer] = pictures(frame, layer, folder)
    camera = frame.camera
    entry: Record = {"id": frame.id, "at": frame.at, "size": list(camera.size), "px_per_mm": camera.scale,
                     "edges": frame.edges, "layers": layers, "outlines": outlines(frame, folder),
                     "mm_to_px": camera.matrix, "hull": hull(frame.silhouette)}  # fmt: skip
    if frame.view == "turn":
        entry["forward"] = [round(float(v), 5) + 0.0 for v in camera.forward]
    if frame.parts:
        entry["parts"] = parts(frame, folder)
    shapes = [[s.region, s.kind, s.area / camera.scale**2, frame.free.get(s.region, 1.0)] for s in frame.shapes]
    return {"view": frame.view, "series": frame.series, "entry": entry, "shapes": shapes}
