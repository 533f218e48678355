"""The program's own typeface, so that words look and measure the same on every machine."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase

from brainexplorer.resources import assets_dir
from brainexplorer.ui.theme import FAMILIES

FILES = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "AtkinsonHyperlegibleNext-Bold.ttf",
)


def load_fonts() -> str:
    """Make the bundled typeface known to Qt; one sentence when nothing readable is left, else empty.

    Needs a QGuiApplication. A missing or broken file is no fault while the machine has another sans serif.
    """
    paths = [assets_dir() / "fonts" / name for name in FILES]
    loaded = [path.is_file() and QFontDatabase.addApplicationFont(str(path)) >= 0 for path in paths]
    if all(loaded) or installed_family():
        return ""
    return QCoreApplication.translate(
        "Fonts",
        "No font was found to write with: install the program again, or a font such as DejaVu Sans.",
    )


def installed_family() -> str:
    """The first family of the theme that this machine can draw, or empty."""
    known = set(QFontDatabase.families())
    return next((family for family in FAMILIES if family in known), "")
