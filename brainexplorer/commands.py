"""What each command does. Each imports what it needs only when it runs, so that `--version` stays instant."""

import gc
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brainexplorer import resources
from brainexplorer.errors import ExitCode, UserError
from brainexplorer.options import PictureOptions, WindowOptions

if TYPE_CHECKING:
    from brainexplorer.atlas.views import Atlas
    from brainexplorer.content.loading import Loaded


def window(options: WindowOptions) -> int:
    """Opens the window and returns when it is closed. UserError (exit code 3) where there is no screen."""
    from brainexplorer import screen

    # Nothing becomes garbage while everything is being made; the window turns the collector on again.
    gc.disable()
    screen.require_screen()
    screen.require_qt()
    from brainexplorer.ui import app

    # Qt's loop never hands Ctrl-C to Python; nothing is kept, so nothing needs tidying up.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app.run(options)


def picture(options: PictureOptions) -> int:
    """Writes the window as an image, without any screen."""
    from brainexplorer import screen

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    screen.require_qt()
    from brainexplorer.ui import app

    return app.picture(options)


def regions(as_json: bool) -> int:
    """Prints every region: its id, its names and the views it appears in, in the order of the data."""
    atlas = load_atlas()
    content = _load(resources.data_dir(), atlas).content
    if content is None:
        raise UserError("The built-in words have mistakes; `brainexplorer check` lists them.")
    rows = [
        {
            "id": region.id,
            "name": region.name,
            "abbreviation": region.abbreviation,
            "everyday": region.everyday,
            "also": list(region.also),
            "views": list(atlas.views_of(region.id)),
        }
        for region in content.regions.values()
    ]
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            print(f"{row['id']:34}{row['name']:34}{' '.join(row['views'])}")
    return int(ExitCode.GOOD)


def locate(x: float, y: float, z: float, as_json: bool) -> int:
    """Prints which regions an MNI place (mm) lies in or near, nearest first, with side and distance (mm)."""
    from brainexplorer.atlas.locate import locate as find
    from brainexplorer.atlas.volume import LabelVolume

    with _damage_told():
        found = find(LabelVolume.load(resources.assets_dir()), x, y, z)
    if as_json:
        rows = [{"region": hit.region, "side": hit.side, "distance_mm": round(hit.distance_mm, 2)} for hit in found]
        print_json(rows)
        return int(ExitCode.GOOD)
    for hit in found:
        side = "" if hit.side == "midline" else f"{hit.side} "
        print(f"{side}{hit.region.replace('-', ' ')}  {hit.distance_mm:.1f} mm")
    if not found:
        print(f"No region lies within reach of {x:g} {y:g} {z:g}.")
    return int(ExitCode.GOOD)


def doctor(as_json: bool) -> int:
    """Measures this machine and prints the report."""
    from brainexplorer.doctor import report

    return report.run(as_json)


def load_atlas() -> "Atlas":
    """The pictures' regions and views; UserError where they are damaged."""
    from brainexplorer.atlas import views

    with _damage_told():
        return views.load_atlas(resources.assets_dir())


@contextmanager
def _damage_told() -> Iterator[None]:
    """A damaged installation is no fault of the program's: a sentence instead of a trace."""
    from brainexplorer.atlas.errors import AtlasError

    try:
        yield
    except AtlasError as error:
        raise UserError(str(error)) from error


def _load(folder: Path, atlas: "Atlas") -> "Loaded":
    from brainexplorer.content.loading import load

    return load(folder, frozenset(atlas.region_ids))


def print_json(value: Any) -> None:
    """Prints plain values for programs to read."""
    import json

    print(json.dumps(value, ensure_ascii=False, indent=2))
