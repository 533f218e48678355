"""Reads `views.json`: checks everything, then builds views."""

import json
from collections.abc import Iterable, Mapping
from math import isfinite
from pathlib import Path
from typing import Any

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.frame import Frame, Plane, Row, View
from brainexplorer.atlas.model import Picture, Point

FORMAT = 1
_EDGES = frozenset({"left", "right", "top", "bottom"})


def read_manifest(file: Path) -> tuple[Mapping[str, str], tuple[View, ...]]:
    """Region id -> colour (`#rrggbb`), and the views, both in file order; AtlasError where it is wrong."""
    raw = read_json(file, FORMAT)
    try:
        colours = {str(region): str(entry["colour"]) for region, entry in raw["regions"].items()}
        views = tuple(_view(entry, file, colours) for entry in raw["views"])
        _need(bool(colours and views), "there are no regions or no views")
        _need(len({view.id for view in views}) == len(views), "two views have the same id")
    except _DAMAGE as error:
        raise AtlasError(f"the list of pictures is damaged ({_say(error)})", file) from error
    return colours, views


def read_json(file: Path, version: int) -> dict[str, Any]:
    """A JSON object whose `format` is `version`; AtlasError where it is not."""
    try:
        raw = json.loads(file.read_bytes())
    except OSError as error:
        raise AtlasError(f"the file cannot be read ({error.strerror})", file) from error
    except (ValueError, RecursionError) as error:
        raise AtlasError(f"the file is not valid JSON ({error})", file) from error
    if not isinstance(raw, dict) or raw.get("format") != version:
        raise AtlasError(f"the file is not of format {version}", file)
    return raw


_DAMAGE = (KeyError, TypeError, ValueError, AttributeError, OverflowError)


def _say(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _need(good: bool, otherwise: str) -> None:
    if not good:
        raise ValueError(otherwise)


def _view(raw: Mapping[str, Any], file: Path, regions: Mapping[str, str]) -> View:
    view_id = str(raw["id"])
    frames = tuple(_checked_frame(entry, view_id, file, regions) for entry in raw["frames"])
    _need(bool(frames), f"view '{view_id}' has no frames")
    _need(len({frame.id for frame in frames}) == len(frames), f"view '{view_id}' has two frames of one id")
    return View(view_id, frames)


def _checked_frame(raw: Mapping[str, Any], view_id: str, file: Path, regions: Mapping[str, str]) -> Frame:
    try:
        frame = _frame(raw, view_id, file.parent)
        _need(frame.shown.keys() <= regions.keys(), "'shown' has a region that is not listed")
    except _DAMAGE as error:
        name = raw.get("id") if isinstance(raw, dict) else None
        raise AtlasError(f"frame '{view_id}/{name}' is damaged ({_say(error)})", file) from error
    files = [*(picture.path for layer in frame.layers.values() for picture in layer), frame.outlines_file]
    if missing := next((path for path in files if not path.is_file()), None):
        raise AtlasError(f"the file is missing (frame '{view_id}/{frame.id}' needs it)", missing)
    return frame


def _frame(raw: Mapping[str, Any], view_id: str, folder: Path) -> Frame:
    first, second = raw["mm_to_px"]
    layers = {str(name): _pictures(layer, folder) for name, layer in raw["layers"].items()}
    _need(bool(layers.get("picture")), "no picture")
    edges = {str(edge): str(name) for edge, name in raw["edges"].items()}
    _need(edges.keys() == _EDGES, "'edges' must name left, right, top and bottom")
    return Frame(
        id=str(raw["id"]),
        view_id=view_id,
        size=(_size(raw["size"][0]), _size(raw["size"][1])),
        layers=layers,
        mm_to_px=(_row(first), _row(second)),
        px_per_mm=_above_zero(raw["px_per_mm"]),
        plane=_plane(raw["plane"]),
        edges=edges,
        shown={str(region): _share(value) for region, value in raw["shown"].items()},
        outlines_file=folder / raw["outlines"],
        hull=tuple(Point(float(x), float(y)) for x, y in raw.get("hull", ())),
    )


def _pictures(raw: Iterable[Mapping[str, Any]], folder: Path) -> tuple[Picture, ...]:
    pictures = [Picture(folder / one["file"], _size(one["width"]), _size(one["height"])) for one in raw]
    return tuple(sorted(pictures, key=lambda picture: picture.width))


def _plane(raw: Mapping[str, Any] | None) -> Plane | None:
    if raw is None:
        return None
    _need(raw["axis"] in ("x", "y", "z"), "'plane' must be on x, y or z")
    return Plane(raw["axis"], float(raw["mm"]))


def _row(raw: Iterable[float]) -> Row:
    a, b, c, d = map(float, raw)
    _need(all(map(isfinite, (a, b, c, d))), "'mm_to_px' is not made of numbers")
    return a, b, c, d


def _size(raw: Any) -> int:
    _need(type(raw) is int and raw > 0, f"{raw!r} is not a size in px")
    return int(raw)


def _above_zero(raw: Any) -> float:
    _need(isfinite(float(raw)) and float(raw) > 0, f"{raw!r} must be above 0")
    return float(raw)


def _share(raw: Any) -> float:
    _need(0 < float(raw) <= 1, f"'shown' has {raw!r}; it must be above 0 and at most 1")
    return float(raw)
