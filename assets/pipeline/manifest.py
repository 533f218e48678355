"""Puts the finished frames together: `views.json`, and one `frames.json` a view."""

import json
import shutil
from pathlib import Path
from typing import Any

from assets.pipeline.regions import IDS, REGIONS
from assets.pipeline.write import Record, hull

SPACE = "MNI152 2009 (mm, x: left negative, y: front positive, z: top positive)"

KIND_WEIGHT = {"surface": 1.0, "cut": 1.0, "behind": 0.6, "whole": 0.5}

AXIS = {"outside/left": None, "inside/left": "x", "slices/coronal": "y", "slices/axial": "z",
        "turn/glass": "turn", "turn/solid": "turn"}  # fmt: skip

FIRST = {"slices/coronal": "y-6", "slices/axial": "z-12", "turn/glass": "glass-30", "turn/solid": "solid-30"}
"""The frame at which a series is opened."""


def rate(records: list[Record]) -> None:
    """How well each frame shows a region: its size beside the best frame's, free of smaller parts, seen or behind."""
    best = dict.fromkeys(IDS, 0.0)
    for region, kind, area, _ in (shape for record in records for shape in record["shapes"]):
        if kind != "whole":
            best[region] = max(best[region], area)
    for record in records:
        shown: dict[str, float] = {}
        for region, kind, area, free in record["shapes"]:
            value = KIND_WEIGHT[kind] * min(area / max(best[region], area), 1.0) ** 0.5 * (0.5 + 0.5 * free)
            shown[region] = max(round(value, 2), 0.01, shown.get(region, 0.0) if kind == "whole" else 0.0)
        record["entry"]["shown"] = shown


def series(name: str, records: list[Record]) -> Record:
    """One series: what all its frames share stands once."""
    entries = [dict(record["entry"]) for record in records]
    common = ("size", "px_per_mm", "edges", "mm_to_px")
    shared = {key: entries[0][key] for key in common if all(e[key] == entries[0][key] for e in entries)}
    if "size" not in shared or "px_per_mm" not in shared:
        raise SystemExit(f"the frames of {name} differ in size")
    first = {"first": FIRST[name]} if name in FIRST else {}
    around = hull([[tuple(p) for p in entry["hull"]] for entry in entries])  # type: ignore[misc]
    frames = [{key: value for key, value in entry.items() if key not in shared} for entry in entries]
    return {"id": name.split("/")[1], "axis": AXIS[name], **first, **shared, "hull": around, "frames": frames}


def compact(value: Any) -> str:
    """JSON in one line."""
    return json.dumps(value, separators=(",", ":"))


def text(found: list[Record]) -> str:
    """`frames.json`: one line a frame."""
    blocks = []
    for one in found:
        head = compact({key: value for key, value in one.items() if key != "frames"})[:-1]
        lines = ",\n".join("  " + compact(frame) for frame in one["frames"])
        blocks.append(f' {head},"frames":[\n{lines}\n ]}}')
    return '{"format":2,"series":[\n' + ",\n".join(blocks) + "\n]}\n"


def tidy(folder: Path, keep: set[str]) -> None:
    """Removes what no frame names any more."""
    for old in [f for f in folder.rglob("*") if f.is_file() and f.relative_to(folder).as_posix() not in keep]:
        old.unlink()
    for empty in sorted((f for f in folder.rglob("*") if f.is_dir()), reverse=True):
        if not any(empty.iterdir()):
            empty.rmdir()


def files(entry: Record) -> list[str]:
    """Everything that a frame is made of."""
    pictures = [picture["file"] for layer in entry["layers"].values() for picture in layer]
    return [entry["outlines"], *pictures, *(part["file"] for part in entry.get("parts", {}).values())]


def assemble(records: list[tuple[Record, Path]], folder: Path) -> None:
    """Copies every file of the finished frames (each with the folder it lies in) and writes the manifests."""
    rate([record for record, _ in records])
    views: dict[str, dict[str, list[Record]]] = {}
    for record, _ in records:
        views.setdefault(record["view"], {}).setdefault(record["series"], []).append(record)
    for view, found in views.items():
        mine = [(record, place) for record, place in records if record["view"] == view]
        for record, place in mine:
            for name in files(record["entry"]):
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(place / name, folder / name)
        made = [series(f"{view}/{name}", frames) for name, frames in found.items()]
        (folder / view / "frames.json").write_text(text(made), encoding="utf-8")
        named = {name for record, _ in mine for name in files(record["entry"])} | {f"{view}/frames.json"}
        tidy(folder / view, {name.removeprefix(f"{view}/") for name in named})
    order = ("outside", "inside", "slices", "turn")
    manifest = {"format": 2, "space": SPACE, "regions": {r.id: {"colour": r.colour} for r in REGIONS},
                "views": [{"id": view, "frames": f"{view}/frames.json"} for view in order]}  # fmt: skip
    (folder / "views.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
