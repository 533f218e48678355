"""Reads `views.json` and the lists of frames that it names: checks everything, then builds views."""

import json
import os
from collections.abc import Iterable, Mapping
from functools import partial
from math import isfinite
from pathlib import Path
from typing import Any, NamedTuple

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.frame import TURN, Frame, Part, Plane, Row, Series, View
from brainexplorer.atlas.model import Picture, Point, Ring

FORMAT = 2
_EDGES = frozenset({"left", "right", "top", "bottom"})
_ABOUT = 1e-3


def read_manifest(file: Path) -> tuple[Mapping[str, str], tuple[View, ...]]:
    """Region id -> colour (`#rrggbb`), and the views, both in file order; AtlasError where it is wrong.

    The frames of a view are read from a file of their own when they are first asked for: a start needs one view.
    """
    raw = read_json(file, FORMAT)
    try:
        colours = {str(region): str(entry["colour"]) for region, entry in raw["regions"].items()}
        listed = {str(entry["id"]): file.parent / entry["frames"] for entry in raw["views"]}
        _need(bool(colours and listed), "there are no regions or no views")
        _need(len(listed) == len(raw["views"]), "two views have the same id")
    except _DAMAGE as error:
        raise AtlasError(f"the list of pictures is damaged ({_say(error)})", file) from error
    for frames_file in listed.values():
        if not frames_file.is_file():
            raise AtlasError("the file is missing", frames_file)
    readers = {view_id: partial(_read_series, view_id, path, file.parent, colours) for view_id, path in listed.items()}
    return colours, tuple(View(view_id, reader) for view_id, reader in readers.items())


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


def _read_series(view_id: str, file: Path, folder: Path, regions: Mapping[str, str]) -> tuple[Series, ...]:
    """All series of a view; AtlasError where something is missing or damaged."""
    raw = read_json(file, FORMAT)
    there = _Files(folder)
    try:
        maker = _Maker(folder, view_id, regions, there)
        series = tuple(_series(entry, view_id, file, maker) for entry in raw["series"])
        frames = [frame for one in series for frame in one.frames]
        _need(bool(frames) and all(one.frames for one in series), f"view '{view_id}' has no frames")
        _need(len({frame.id for frame in frames}) == len(frames), f"view '{view_id}' has two frames of one id")
    except _DAMAGE as error:
        raise AtlasError(f"the list of pictures is damaged ({_say(error)})", file) from error
    return series


class _Files:
    """Which files there are: each folder is listed once, for a view can name thousands of files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._listed: dict[str, frozenset[str]] = {}

    def need(self, name: str, where: str) -> Path:
        """The path of a file named relative to the folder; AtlasError where it is missing."""
        within, _, last = name.rpartition("/")
        if within not in self._listed:
            try:
                self._listed[within] = frozenset(entry.name for entry in os.scandir(self._folder / within))
            except OSError:
                self._listed[within] = frozenset()
        if last not in self._listed[within]:
            raise AtlasError(f"the file is missing (frame '{where}' needs it)", self._folder / name)
        return self._folder / name


class _Maker(NamedTuple):
    """What is needed to make the frames of one view."""

    folder: Path
    view_id: str
    regions: Mapping[str, str]
    files: _Files


def _series(raw: Mapping[str, Any], view_id: str, file: Path, maker: _Maker) -> Series:
    """One series: what stands beside its frames holds for each of them that does not say otherwise."""
    axis = str(raw["axis"] or "")
    _need(axis in ("", "x", "y", "z", TURN), f"'axis' must be x, y, z, {TURN} or null")
    common = {key: value for key, value in raw.items() if key not in ("id", "frames", "axis", "hull", "first")}
    frames = [_checked_frame({**common, **entry}, str(raw["id"]), axis, file, maker) for entry in raw["frames"]]
    if frames:
        alike = all(frame.size == frames[0].size and frame.px_per_mm == frames[0].px_per_mm for frame in frames)
        _need(alike, f"the frames of '{view_id}/{raw['id']}' are not all of one size")
    first = str(raw.get("first", ""))
    _need(not first or first in {frame.id for frame in frames}, f"'first' names no frame of '{view_id}/{raw['id']}'")
    return Series(str(raw["id"]), axis, frames, _ring(raw.get("hull", ())), first)


def _checked_frame(raw: Mapping[str, Any], series_id: str, axis: str, file: Path, maker: _Maker) -> Frame:
    try:
        frame = _frame(raw, series_id, axis, maker)
        _need(frame.shown.keys() <= maker.regions.keys(), "'shown' has a region that is not listed")
    except _DAMAGE as error:
        name = raw.get("id") if isinstance(raw, dict) else None
        raise AtlasError(f"frame '{maker.view_id}/{name}' is damaged ({_say(error)})", file) from error
    return frame


def _frame(raw: Mapping[str, Any], series_id: str, axis: str, maker: _Maker) -> Frame:
    first, second = raw["mm_to_px"]
    where = f"{maker.view_id}/{raw['id']}"
    layers = {str(name): _pictures(layer, maker.files, where) for name, layer in raw["layers"].items()}
    _need(bool(layers.get("picture")), "no picture")
    edges = {str(edge): str(name) for edge, name in raw["edges"].items()}
    _need(edges.keys() == _EDGES, "'edges' must name left, right, top and bottom")
    at = float(raw["at"]) if axis else 0.0
    _need(isfinite(at), "'at' is not a number")
    return Frame(
        id=str(raw["id"]),
        view_id=maker.view_id,
        series_id=series_id,
        at=at,
        size=(_size(raw["size"][0]), _size(raw["size"][1])),
        layers=layers,
        mm_to_px=(_row(first), _row(second)),
        px_per_mm=_above_zero(raw["px_per_mm"]),
        plane=Plane(axis, at) if axis in ("x", "y", "z") else None,
        edges=edges,
        shown={str(region): _share(value) for region, value in raw["shown"].items()},
        outlines_file=maker.files.need(raw["outlines"], where),
        hull=_ring(raw.get("hull", ())),
        forward=_direction(raw["forward"]) if axis == TURN else None,
        parts={str(region): _part(part, maker.files, where) for region, part in raw.get("parts", {}).items()},
    )


def _ring(raw: Iterable[Any]) -> Ring:
    return tuple(Point(float(x), float(y)) for x, y in raw)


def _direction(raw: Iterable[float]) -> tuple[float, float, float]:
    x, y, z = map(float, raw)
    _need(abs(x * x + y * y + z * z - 1.0) < _ABOUT, "'forward' is not a direction of length 1")
    return x, y, z


def _part(raw: Mapping[str, Any], files: _Files, where: str) -> Part:
    left, top, width, height = map(float, raw["rect"])
    _need(all(map(isfinite, (left, top, width, height))) and width > 0 < height, "a part has no 'rect'")
    return Part(files.need(raw["file"], where), (left, top, width, height))


def _pictures(raw: Iterable[Mapping[str, Any]], files: _Files, where: str) -> tuple[Picture, ...]:
    pictures = [
        Picture(files.need(one["file"], where), _size(one["width"]), _size(one["height"])) for one in raw
    ]
    return tuple(sorted(pictures, key=lambda picture: picture.width))


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
