"""What the window keeps in memory once a visitor has seen everything."""

import sys
from pathlib import Path
from typing import Any

from brainexplorer.doctor.probes.opened import Opened
from brainexplorer.errors import UserError


def measure() -> dict[str, Any]:
    """`mb` (1,000,000 bytes) after every frame and layer was shown with a region chosen, and `how` it was found."""
    opened = Opened()
    visit = opened.window.visit
    for view in opened.window.atlas.views:
        visit.show_view(view.id)
        for frame in view.frames:
            visit.show_frame(frame.id)
            for layer in (name for name, pictures in frame.layers.items() if pictures):
                visit.show_layer(layer)
                visit.clear_region()
                opened.rest(60)
                visit.choose_region(next(iter(frame.shown)))
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
