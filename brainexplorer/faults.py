"""Our own mistakes: one hook that logs them, says one plain sentence, ends with exit code 70."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from brainexplorer.errors import ExitCode, UserError

_on_screen: Callable[[], bool] | None = None

def install() -> None:
    """Catches what nobody caught, in every thread and in every slot that Qt calls."""
    sys.excepthook = handle
    threading.excepthook = _handle_thread


def handle(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Tells of an exception that reached the top; an open window is closed with the fitting exit code."""
    if isinstance(fault, UserError):
        print(fault.sentence, file=sys.stderr)
        _close_window(fault.code)
    elif issubclass(kind, KeyboardInterrupt):
        _close_window(130)
    else:
        code = tell(fault)
        if _on_screen is None or not _on_screen():
            _close_window(code)


def show_on_screen(teller: Callable[[], bool] | None) -> None:
    """From now on `teller` shows a fault to the person; where it says False, or is None, the window closes."""
    global _on_screen  # noqa: PLW0603  # there is one hook in the interpreter, so there is one teller
    _on_screen = teller


def tell(fault: BaseException) -> ExitCode:
    """Logs the fault and says where it happened; the full trace only when BRAINEXPLORER_DEBUG is 1."""
    import logging
    import traceback

    log = logging.getLogger("brainexplorer")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    frames = traceback.extract_tb(fault.__traceback__)
    place = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    log.error("%s%s", type(fault).__name__, place)
    if os.environ.get("BRAINEXPLORER_DEBUG") == "1":
        traceback.print_exception(fault)
    print(
        f"Brain Explorer was stopped by a mistake of its own ({type(fault).__name__}{place}); "
        "please start over and report this sentence to whoever looks after it.",
        file=sys.stderr,
    )
    return ExitCode.OUR_FAULT


def _handle_thread(details: threading.ExceptHookArgs) -> None:
    if details.exc_value is not None:
        handle(details.exc_type, details.exc_value, details.exc_traceback)


def _close_window(code: int) -> None:
    """Only where a window runs: without one the exception ends the program by itself."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.exit(int(code))
