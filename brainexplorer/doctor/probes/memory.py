"""What the window keeps in memory once a visitor has seen everything."""

import sys
from pathlib import Path
from typing import Any

from brainexplorer.doctor.probes.opened import Opened
from brainexplorer.errors import UserError

LAID_OUT = 8
"""Every so many frames of a row one is left to come to rest, with all its names."""


def measure() -> dict[str, Any]:
    """`mb` (1,000,000 bytes) after every frame of every view was shown, a region chosen, and `how` it was found."""
    opened = Opened()
    visit, brain = opened.window.visit, opened.window.brain
    for view in opened.window.atlas.views:
        visit.show_view(view.id)
        for series in view.series:
            visit.show_series(series.id)
            for place, frame in enumerate(series.frames):
                visit.melt(place % 3 / 2)
                visit.show_frame(frame.id)
                opened.rest(1)
                if place % LAID_OUT == 0:
                    visit.clear_region()
                    brain.settle()
                    opened.rest(30)
                    visit.choose_region(next(iter(frame.shown)))
                    opened.rest(300)
                    visit.show_frame(frame.id)
    for circuit in opened.window.content.circuits:
        opened.window.light_circuit(circuit)
        opened.rest(300)
    return {"mb": round(resident_bytes() / 1e6, 1), "how": "resident, VmRSS, at 1920x1080"}


def resident_bytes() -> int:
    """The memory of this process that is in RAM now, shared libraries included. UserError where nobody can say."""
    if sys.platform != "linux":
        raise UserError("Memory is measured on Linux only.")
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise UserError("/proc/self/status does not tell the memory of a process here.")
