"""What a command line asked for, already checked: handed from `cli` to the window and to the picture.

Plain classes: making a dataclass takes a start longer than all of the parsing.
"""

from pathlib import Path


class WindowOptions:
    """How to open the window. `data` None: the built-in words; `language` empty: the source language."""

    __slots__ = ("data", "language")

    def __init__(self, data: Path | None = None, language: str = "") -> None:
        self.data = data
        self.language = language


class PictureOptions(WindowOptions):
    """The window as an image file. `size`: width and height in px; an empty id: the window's own start."""

    __slots__ = ("out", "region", "size", "view")

    def __init__(
        self,
        data: Path | None = None,
        language: str = "",
        out: Path = Path("brainexplorer.png"),
        view: str = "",
        region: str = "",
        size: tuple[int, int] = (1920, 1080),
    ) -> None:
        super().__init__(data, language)
        self.out = out
        self.view = view
        self.region = region
        self.size = size
