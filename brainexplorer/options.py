"""What a command line asked for, already checked: handed from `cli` to the window and to the picture."""

from pathlib import Path
from typing import NamedTuple


class WindowOptions(NamedTuple):
    """How to open the window. `data` None: the built-in words; `language` empty: the source language."""

    data: Path | None = None
    language: str = ""


class PictureOptions(NamedTuple):
    """A window as an image file. `size`: width and height in px; an empty id: the window's own start.

    `looks` are a row of frames (such as `solid`) and `drawing` or `mri`; `frame` an id, or a place on the row's axis
    (mm or degrees); `zoom` how many times closer. `story` is a topic or tour, `screen` which of its screens (from 1),
    `level` in whose words: patient or clinician.
    """

    window: WindowOptions = WindowOptions()
    out: Path = Path("brainexplorer.png")
    view: str = ""
    region: str = ""
    circuit: str = ""
    looks: tuple[str, ...] = ()
    frame: str = ""
    zoom: float = 1.0
    story: str = ""
    screen: int = 1
    level: str = ""
    size: tuple[int, int] = (1920, 1080)
