"""Names the Debian packages that are missing here, one a line, for what is asked: `missing.py window fonts tests`.

It asks the loader for each library instead of asking dpkg, so a machine that has them from elsewhere counts
as complete, and on a system that is not Linux nothing is asked for.
"""

import ctypes
import os
import shutil
import sys
from pathlib import Path

# What PySide6's own libraries and its X11 plug-in load, and the package that brings it.
LIBRARIES = {
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")

# What the end-to-end tests use: a screen of their own, fingers, and a screen reader's way in.
PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-daemon": "dbus", "dbus-run-session": "dbus"}
FILES = {
    "usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
}


def main(kinds: list[str]) -> None:
    """Prints the missing packages; nothing when nothing is missing."""
    look = {"window": _for_window, "fonts": _for_fonts, "tests": _for_tests}
    if sys.platform == "linux":
        for package in sorted({package for kind in kinds for package in look[kind]()}):
            print(package)


def _for_window() -> set[str]:
    return {package for name, package in LIBRARIES.items() if not _loads(name)}


def _for_fonts() -> set[str]:
    found = any(_has_font(Path(folder).expanduser()) for folder in FONT_FOLDERS)
    return set() if found else {"fonts-dejavu-core"}


def _for_tests() -> set[str]:
    programs = {package for name, package in PROGRAMS.items() if shutil.which(name) is None}
    return programs | {package for pattern, package in FILES.items() if not any(Path("/").glob(pattern))}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font(folder: Path) -> bool:
    return any(name.endswith((".ttf", ".otf", ".ttc")) for _, _, names in os.walk(folder) for name in names)


if __name__ == "__main__":
    main(sys.argv[1:])
