"""Which type the window's text is set in here."""

from typing import Any

from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from brainexplorer import resources

_NEEDED = "Aaéñü¿•“”…"
"""Signs that our words use; a font without them shows boxes."""


def measure() -> dict[str, Any]:
    """The bundled families that load, how many families the system has, and the sans family text falls back to."""
    app = QApplication([])
    bundled = sorted({family for file in _files() for family in _families(file)})
    font = app.font()
    font.setFamilies([*bundled, "sans-serif"])
    metrics = QFontMetrics(font)
    return {
        "text": QFontInfo(font).family(),
        "bundled": bundled,
        "families": len(QFontDatabase.families()),
        "missing_signs": "".join(sign for sign in _NEEDED if not metrics.inFontUcs4(ord(sign))),
    }


def _files() -> list[str]:
    folder = resources.assets_dir() / "fonts"
    return sorted(str(file) for file in folder.glob("*") if file.suffix in (".ttf", ".otf"))


def _families(file: str) -> list[str]:
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(file))
