"""What is installed here: versions, words, speech."""

import importlib.util
import platform
import shutil
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from brainexplorer import __version__, resources

SPEAKERS = ("spd-say", "espeak-ng", "espeak", "festival")
"""Programs that can speak a text aloud, the one that screen readers use first."""


def versions() -> dict[str, Any]:
    """The program, what it runs on, and the operating system."""
    from PySide6.QtCore import qVersion

    return {
        "program": __version__,
        "python": platform.python_version(),
        "pyside6": _package("PySide6-Essentials"),
        "qt": qVersion(),
        "pyyaml": _package("PyYAML"),
        "rapidfuzz": _package("rapidfuzz"),
        "system": _system(),
        "machine": platform.machine(),
    }


def words() -> dict[str, Any]:
    """Whether the built-in words are sound, and how many mistakes they have."""
    from brainexplorer.atlas.views import load_atlas
    from brainexplorer.content.loading import load

    folder = resources.data_dir()
    loaded = load(folder, frozenset(load_atlas(resources.assets_dir()).region_ids))
    return {"folder": str(folder), "valid": not loaded.problems, "mistakes": len(loaded.problems)}


def speech() -> dict[str, Any]:
    """What on this machine could speak. Brain Explorer itself does not speak; a screen reader does."""
    found = [name for name in SPEAKERS if shutil.which(name)]
    return {
        "present": bool(found),
        "programs": found,
        "qt_module": importlib.util.find_spec("PySide6.QtTextToSpeech") is not None,
    }


def _package(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"


def _system() -> str:
    if sys.platform != "linux":
        return platform.platform()
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.platform()
