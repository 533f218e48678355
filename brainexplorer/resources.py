"""Where the pictures and the words are: inside an installed package, or beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def assets_dir() -> Path:
    """The folder of computed pictures, outlines and the label volume."""
    return _place("_assets", "assets")


def data_dir() -> Path:
    """The folder of the built-in words."""
    return _place("_data", "data")


def translations_dir() -> Path:
    """The folder of the window's own words in other languages (Qt Linguist)."""
    return _PACKAGE / "translations"


def notice_text() -> str:
    """The credits that the sources of the pictures ask for; empty if the file is gone."""
    try:
        return _place("NOTICE", "NOTICE").read_text(encoding="utf-8")
    except OSError:
        return ""


def _place(installed: str, beside: str) -> Path:
    inside = _PACKAGE / installed
    return inside if inside.exists() else _PACKAGE.parent / beside
