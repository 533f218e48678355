"""Runs a probe in a fresh process and hands back what it measured."""

import json
import os
import subprocess
import sys
import time
from typing import Any

from brainexplorer import screen

START_KEY = "BRAINEXPLORER_PROBE_STARTED_NS"
"""In the probe's environment: the monotonic clock (ns, the same for all processes) just before it was started."""

TIME_LIMIT_S = 120.0


class ProbeError(Exception):
    """A probe that could not measure; the message is a sentence."""


def run_probe(name: str, on_screen: bool = False) -> dict[str, Any]:
    """What the probe of that name measured. ProbeError where it could not.

    `on_screen`: in a real window, where there is a screen; else, and without one, off screen.
    """
    command = [sys.executable, "-m", "brainexplorer.doctor.probe", name]
    environment = {**os.environ, "QT_SCALE_FACTOR": "1"}
    if not (on_screen and screen.shows_windows()):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    environment[START_KEY] = str(time.monotonic_ns())
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=TIME_LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise ProbeError(f"It did not finish within {TIME_LIMIT_S:.0f} seconds.") from late
    return _answer(done)


def _answer(done: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    lines = done.stdout.strip().splitlines()
    try:
        answer = json.loads(lines[-1])
    except (IndexError, ValueError):
        last = (done.stderr.strip().splitlines() or ["nothing was said"])[-1]
        raise ProbeError(f"It ended with code {done.returncode} ({last}).") from None
    if "error" in answer:
        raise ProbeError(str(answer["error"]))
    return dict(answer)
