"""Whether this machine can show a window, asked before Qt is: Qt itself would abort without an answer."""

import importlib
import os
import sys
from typing import TYPE_CHECKING

from brainexplorer.errors import ExitCode, UserError

if TYPE_CHECKING:
    import ctypes

_FIRST_SOUND_PYTHON = (3, 12)
_CALLS = 500
_OWN_SCREEN = ("offscreen", "minimal", "minimalegl", "linuxfb", "eglfs", "vnc", "vkkhrdisplay")
"""Qt's platforms that need no server."""


def require_qt() -> None:
    """Imports Qt and checks that the binding is sound here.

    Raises UserError (exit code 3) when a system library is missing or the binding loses references.
    """
    try:
        binding = importlib.import_module("PySide6")
        core = importlib.import_module("PySide6.QtCore")
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as fault:
        raise UserError(
            f"Qt cannot be loaded here ({fault}); README.md lists the system libraries that it needs.",
            ExitCode.NO_WINDOW,
        ) from fault
    sentence = binding_complaint(binding.__version__, sys.version_info[:2])
    if sentence or _loses_references(core.QObject()):
        raise UserError(sentence or _unsound(binding.__version__), ExitCode.NO_WINDOW)


def binding_complaint(version: str, python: tuple[int, ...]) -> str:
    """A sentence if this PySide6 is known to abort on this Python (docs/architecture.md), else nothing."""
    known_bad = version.split(".")[:2] == ["6", "12"] and python < _FIRST_SOUND_PYTHON
    return _unsound(version) if known_bad else ""


def is_there() -> bool:
    """Whether there is a screen that Qt could open a window on."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not sys.platform.startswith("linux") or platform in _OWN_SCREEN:
        return True
    x, wayland = platform in ("", "xcb"), platform == "" or platform.startswith("wayland")
    return (x and _x_answers()) or (wayland and _wayland_answers())


def shows_windows() -> bool:
    """Whether a window opened now could be seen by a person."""
    hidden = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal")
    return not hidden and is_there()


def require_screen() -> None:
    """Raises UserError (exit code 3) if there is no screen that Qt could open a window on."""
    if not is_there():
        raise UserError(
            "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY leads to one"
            f"{_asked_for()}; "
            "start Brain Explorer from a desktop, or use `brainexplorer picture OUT.png`.",
            ExitCode.NO_WINDOW,
        )


def _asked_for() -> str:
    platform = os.environ.get("QT_QPA_PLATFORM")
    return f" that QT_QPA_PLATFORM={platform} could use" if platform else ""


def _unsound(version: str) -> str:
    return (
        f"PySide6 {version} is not safe with Python {'.'.join(map(str, sys.version_info[:3]))}; "
        "install PySide6-Essentials below 6.12, or use Python 3.12 or 3.13."
    )


def _loses_references(thing: object) -> bool:
    """Measures the fault itself, for versions nobody has listed: a void call must give None back whole."""
    call = thing.setObjectName  # type: ignore[attr-defined]
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        call("")
    return sys.getrefcount(None) - before < -_CALLS // 2


def _x_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    import ctypes

    xcb = _library("libxcb.so.1")
    if xcb is None:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers() -> bool:
    if not os.environ.get("WAYLAND_DISPLAY"):
        return False
    import ctypes

    wayland = _library("libwayland-client.so.0")
    if wayland is None:
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(ctypes.c_void_p(display))
    return bool(display)


def _library(name: str) -> "ctypes.CDLL | None":
    """The shared library of that name, or None. ctypes is not loaded at import: it would cost every start."""
    import ctypes

    try:
        return ctypes.CDLL(name)
    except OSError:
        return None
