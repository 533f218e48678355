"""Writes frames: WebP pictures in three sizes, one SVG of outlines a frame, and the manifest."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image as Pillow

from assets.pipeline.frames import Frame
from assets.pipeline.outlines import Ring, Shape
from assets.pipeline.regions import REGIONS
from assets.pipeline.render import Image
from brainexplorer.atlas.fit import thin_hull
from brainexplorer.atlas.svg import read_outlines

SPACE = "MNI152 2009 (mm, x: left negative, y: front positive, z: top positive)"

KIND_WEIGHT = {"surface": 1.0, "cut": 1.0, "behind": 0.6}


def halved(image: Image) -> Image:
    """Half the size; colours weighted by their cover, so that no dark fringe appears."""
    height, width = image.shape[0] // 2, image.shape[1] // 2
    blocks = image[: height * 2, : width * 2].astype(np.float64).reshape(height, 2, width, 2, 4)
    cover = blocks[..., 3:].sum(axis=(1, 3))
    colour = (blocks[..., :3] * blocks[..., 3:]).sum(axis=(1, 3)) / np.maximum(cover, 1e-9)
    return np.asarray(np.concatenate([colour, cover / 4], axis=-1) + 0.5, np.uint8)


def bled(image: Image) -> Image:
    """Transparent pixels take a neighbouring colour: nothing dark to bleed in when scaled."""
    from scipy import ndimage

    clear = image[..., 3] == 0
    nearest = ndimage.distance_transform_edt(clear, return_distances=False, return_indices=True)
    close = ndimage.distance_transform_edt(clear) < 6
    result = image.copy()
    result[..., :3] = np.where((clear & close)[..., None], image[..., :3][tuple(nearest)], image[..., :3])
    result[clear & ~close, :3] = (233, 190, 178)
    return result


def pictures(image: Image, stem: str, folder: Path, quality: int) -> list[dict[str, Any]]:
    """Writes one layer in three sizes, each half of the next; the manifest's entries, smallest first."""
    entries = []
    half = halved(image)
    for version in (halved(half), half, image):
        height, width = version.shape[:2]
        name = f"{stem}-{width}.webp"
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Pillow.fromarray(bled(version), "RGBA").save(path, "WEBP", quality=quality, method=6, exact=True,
                                                     alpha_quality=100)  # fmt: skip
        entries.append({"file": name, "width": width, "height": height})
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
    return f'  <path id="{shape.region}" class="{shape.kind}" data-labels="{labels}" d="{path_data(shape.rings)}"/>'


STYLE = ("path{fill-rule:evenodd;fill-opacity:.25;stroke-width:4}.behind{stroke-dasharray:16 10;fill-opacity:.12}"
         "#brain{fill:none;stroke:#888}")  # fmt: skip


def svg(frame: Frame) -> str:
    """All outlines of a frame; opens in any drawing program."""
    width, height = frame.camera.size
    colours = "".join(f"#{r.id}{{fill:{r.colour};stroke:{r.colour}}}" for r in REGIONS)
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">',
             f"  <style>{STYLE}{colours}</style>",
             f'  <path id="brain" d="{path_data(frame.silhouette)}"/>',
             *(path(shape) for shape in frame.shapes), "</svg>", ""]  # fmt: skip
    return "\n".join(lines)


def rate(frames: list[Frame]) -> None:
    """How well each frame shows a region: its size beside the best frame's, free of smaller parts, seen or behind."""
    area = {(f.view, f.id, s.region): s.area / f.camera.scale**2 for f in frames for s in f.shapes}
    best = {region.id: max((a for (*_, r), a in area.items() if r == region.id), default=1.0) for region in REGIONS}
    for frame in frames:
        for shape in frame.shapes:
            size = area[frame.view, frame.id, shape.region] / best[shape.region]
            free = 0.5 + 0.5 * frame.free[shape.region]
            shape.shown = max(round(KIND_WEIGHT[shape.kind] * size**0.5 * free, 2), 0.01)


def hull(outlines: Path) -> list[list[float]]:
    """The brain's thinned convex hull, as the program would find it: given, a start need not look for it."""
    return [[round(x, 1), round(y, 1)] for x, y in thin_hull(read_outlines(outlines).silhouette)]


def entry(frame: Frame, folder: Path) -> dict[str, Any]:
    """Writes one frame's files; its entry in the manifest."""
    stem = f"{frame.view}/{frame.id}"
    layers: dict[str, Any] = {"picture": [], "mri": []}
    for layer, image in frame.layers.items():
        suffix = "" if layer == "picture" else f"-{layer}"
        layers[layer] = pictures(image, stem + suffix, folder, 90)
    (folder / f"{stem}.svg").write_text(svg(frame), encoding="utf-8")
    return {"id": frame.id, "size": list(frame.camera.size), "layers": layers, "outlines": f"{stem}.svg",
            "mm_to_px": frame.camera.matrix, "px_per_mm": frame.camera.scale, "plane": frame.plane,
            "edges": frame.edges, "hull": hull(folder / f"{stem}.svg"),
            "shown": {s.region: s.shown for s in frame.shapes}}  # fmt: skip


def tidy(folder: Path, views: dict[str, list[dict[str, Any]]]) -> None:
    """Removes pictures and outlines that no frame names any more."""
    frames = [frame for entries in views.values() for frame in entries]
    named = {frame["outlines"] for frame in frames}
    named |= {picture["file"] for frame in frames for layer in frame["layers"].values() for picture in layer}
    for old in (*folder.rglob("*.webp"), *folder.rglob("*.svg")):
        if old.relative_to(folder).as_posix() not in named:
            old.unlink()


def write(frames: list[Frame], folder: Path) -> None:
    """Every file of `assets/views`; older pictures go."""
    rate(frames)
    views: dict[str, list[dict[str, Any]]] = {}
    for frame in frames:
        views.setdefault(frame.view, []).append(entry(frame, folder))
    tidy(folder, views)
    manifest = {"format": 1, "space": SPACE, "regions": {r.id: {"colour": r.colour} for r in REGIONS},
                "views": [{"id": view, "frames": entries} for view, entries in views.items()]}  # fmt: skip
    (folder / "views.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
