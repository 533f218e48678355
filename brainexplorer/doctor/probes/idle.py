"""What the window costs while nobody touches it."""

import time

from brainexplorer.doctor.probes.opened import Opened

SECONDS = 4.0
_SETTLE_MS = 2000


def measure() -> dict[str, float]:
    """`cpu_percent` of one core over `seconds`, with a region chosen and all animations over."""
    opened = Opened()
    visit = opened.window.visit
    visit.choose_region(next(iter(visit.frame.shown)))
    opened.rest(_SETTLE_MS)
    used, begun = time.process_time(), time.monotonic()
    opened.rest(round(SECONDS * 1000))
    used, lasted = time.process_time() - used, time.monotonic() - begun
    return {"cpu_percent": round(100 * used / lasted, 2), "seconds": round(lasted, 1)}
