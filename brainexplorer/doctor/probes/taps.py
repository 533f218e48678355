"""How long a tap on a region takes until its answer is on the screen."""

import time
from typing import Any

from brainexplorer.atlas.frame import Frame
from brainexplorer.doctor.probes.first_click import click
from brainexplorer.doctor.probes.opened import SIZE, Opened, Paints, wait_for_paint
from brainexplorer.doctor.statistics import median, percentile
from brainexplorer.errors import UserError

ROUNDS = 3
SOME = 3
"""As many frames of a row stand for all of them."""

BETWEEN_MS = 40
"""Shorter than the animation of a choice: the next tap comes while the window is busiest."""


def measure() -> dict[str, Any]:
    """`median_ms` and `p99_ms` over `taps` taps at `size` px, on regions of every picture and of some of each row."""
    opened = Opened()
    paints = Paints(opened.window.brain)
    times: list[float] = []
    for _ in range(ROUNDS):
        for view in opened.window.atlas.views:
            opened.window.visit.show_view(view.id)
            for series in view.series:
                opened.window.visit.show_series(series.id)
                for frame in series.frames[:: max(1, len(series.frames) // SOME)]:
                    regions = _others(opened, list(frame.outlines.regions))
                    times += [tap(opened, paints, frame, region) for region in regions]
    return {
        "median_ms": round(median(times), 2),
        "p99_ms": round(percentile(times, 99), 2),
        "worst_ms": round(max(times), 2),
        "taps": len(times),
        "size": f"{SIZE[0]}x{SIZE[1]}",
    }


def tap(opened: Opened, paints: Paints, frame: Frame, region: str) -> float:
    """Taps on a region of a frame at rest; ms until window and card show it."""
    window = opened.window
    window.visit.show_frame(frame.id)
    window.brain.settle()
    opened.rest(BETWEEN_MS)
    place, since = window.brain.point_of(region), paints.count
    before = time.perf_counter()
    click(window, window.brain, place)
    wait_for_paint(opened, paints, since)
    took = (time.perf_counter() - before) * 1000
    if window.visit.state.region != region:
        raise UserError(f"A tap on '{region}' in {window.visit.state.view} was not answered.")
    return took


def _others(opened: Opened, regions: list[str]) -> list[str]:
    """The region that is chosen already goes last: tapping it first would change nothing."""
    return sorted(regions, key=lambda region: region == opened.window.visit.state.region)
