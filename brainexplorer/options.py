"""What a command line asked for, already checked: handed from `cli` to the window and to the picture."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How to open the window. `data` None: the built-in words; `language` empty: the source language."""

    data: Path | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class PictureOptions(WindowOptions):
    """The window as an image file. `size`: width and height in px; an empty id: the window's own start."""

    out: Path = Path("brainexplorer.png")
    view: str = ""
    region: str = ""
    size: tuple[int, int] = (1920, 1080)
