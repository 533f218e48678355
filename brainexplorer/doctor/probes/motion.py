"""How smoothly the brain turns and slices pass under a hand, on one core and without a GPU."""

import os
import time
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from brainexplorer.doctor.probes.opened import SIZE, Opened, Paints, wait_for_paint
from brainexplorer.doctor.statistics import median, percentile

TICK_S = 1 / 60
"""A hand is felt sixty times a second."""

STEP_PX = 9.0
"""How far it moves in that time: the whole width of the picture in two seconds."""


def measure() -> dict[str, Any]:
    """For a turn (with a region chosen) and for slices: ms from a hand's move to the painted picture.

    `first_*`: frames that were never shown before; `again_*`: the same way back. `p95` is that of 95 of 100.
    """
    one_core = hasattr(os, "sched_setaffinity")
    if one_core:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    opened = Opened()
    measured: dict[str, Any] = {}
    for view, region in (("turn", "hippocampus"), ("slices", "")):
        opened.window.visit.show_view(view)
        if region:
            opened.window.visit.choose_region(region)
        opened.rest(1200)
        first, again = _drag(opened, 1), _drag(opened, -1)
        measured[view] = {
            "frames": len(opened.window.visit.series.frames),
            "first_median_ms": round(median(first), 1), "first_p95_ms": round(percentile(first, 95), 1),
            "again_median_ms": round(median(again), 1), "again_p95_ms": round(percentile(again, 95), 1),
        }
    return {"size": f"{SIZE[0]}x{SIZE[1]}", "cores": 1 if one_core else os.cpu_count(), **measured}


def _drag(opened: Opened, way: int) -> list[float]:
    """Drag as far as all frames reach; the ms that each new frame took to be on the screen."""
    window = opened.window
    brain, paints = window.brain, Paints(window.brain)
    across = way * (-STEP_PX if window.visit.series.axis == "y" else STEP_PX)
    if not window.visit.series.is_turn:
        window.visit.show_frame(window.visit.series.frames[0 if way > 0 else -1].id)
        opened.rest(400)
    place = QPointF(brain.width() / 2, brain.height() / 2)
    _send(window, brain, QEvent.Type.MouseButtonPress, place)
    times: list[float] = []
    seen = {window.visit.state.frame}
    while len(times) < len(window.visit.series.frames) - 2:
        begun = time.perf_counter()
        place += QPointF(across, 0)
        before, since = window.visit.state.frame, paints.count
        _send(window, brain, QEvent.Type.MouseMove, place)
        if window.visit.state.frame != before:
            wait_for_paint(opened, paints, since)
            times.append((time.perf_counter() - begun) * 1000)
            seen.add(window.visit.state.frame)
        opened.rest(max(1, round((TICK_S - (time.perf_counter() - begun)) * 1000)))
    _send(window, brain, QEvent.Type.MouseButtonRelease, place)
    opened.rest(600)
    return times


def _send(window: Any, brain: Any, kind: QEvent.Type, place: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    button = none if kind == QEvent.Type.MouseMove else left
    where = brain.mapTo(window, place)
    QApplication.sendEvent(brain, QMouseEvent(kind, place, where, where, button, held,
                                              Qt.KeyboardModifier.NoModifier))
