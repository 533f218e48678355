"""Where the pictures and the words are: inside an installed package, or beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def assets_dir() -> Path:
    """The folder of computed pictures, outlines and the label volume."""
    return _folder("assets")


def data_dir() -> Path:
    """The folder of the built-in words."""
    return _folder("data")


def _folder(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name
