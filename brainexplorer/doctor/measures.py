"""The measurements on this machine, each from fresh processes; never a constant."""

from typing import Any

from brainexplorer import screen
from brainexplorer.doctor.fresh import run_probe
from brainexplorer.doctor.statistics import median

PAIRS = 7


def start(pairs: int = PAIRS) -> dict[str, Any]:
    """First clickable frame (ms) beside an empty window's: medians of alternating fresh processes, and their ratio.

    In real windows, or off screen where there is no screen. One pair before the counted ones fills the disk cache
    for both alike.
    """
    empty, ours = [], []
    for count in range(pairs + 1):
        empty_ms, our_ms = (run_probe(name, on_screen=True)["ms"] for name in ("empty", "start"))
        if count:
            empty.append(empty_ms)
            ours.append(our_ms)
    ratio = median(ours) / median(empty)
    return {
        "ms": round(median(ours), 1),
        "empty_ms": round(median(empty), 1),
        "ratio": round(ratio, 2),
        "runs": pairs,
        "on_screen": screen.shows_windows(),
    }


def taps() -> dict[str, Any]:
    """From a tap to its painted answer (ms) at 1920x1080, drawn without a GPU."""
    return run_probe("taps")


def motion() -> dict[str, Any]:
    """How fast a hand's move is on the screen (ms), turning and slicing, at 1920x1080 on one core without a GPU."""
    return run_probe("motion")


def memory() -> dict[str, Any]:
    """Resident memory (MB) once every view has been visited."""
    return run_probe("memory")


def idle() -> dict[str, Any]:
    """CPU use (% of one core) of a window that nobody touches."""
    return run_probe("idle")


def fonts() -> dict[str, Any]:
    """The type that text is set in."""
    return run_probe("fonts")
