"""How fast and how small the program must be, as its own doctor measures it here, in fresh processes.

What times itself is marked `bench` and runs only when asked for (`./test -m bench`): a machine that does other things
meanwhile makes the numbers worse. So a number over its limit is measured again, and the best of a few tries counts.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.xvfb import Screen

from brainexplorer.doctor import measures

ROOT = Path(__file__).parents[2]
TRIES = 3
Report = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A screen for real windows, since a start is compared with that of a real empty window."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    server = Screen(1920, 1080, tmp_path_factory.mktemp("bench") / "screen")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("QT_QPA_PLATFORM", raising=False)
        patch.setenv("DISPLAY", server.display)
        yield
    server.close()


@pytest.fixture(scope="module")
def report(screen: None) -> Report:
    """What `brainexplorer doctor --json` says."""
    command = [sys.executable, "-m", "brainexplorer", "doctor", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return dict(json.loads(done.stdout))


def best(first: dict[str, Any], again: Callable[[], dict[str, Any]], key: str, limit: float) -> dict[str, Any]:
    """The best of up to TRIES measurements; stops at the first within the limit."""
    found = [first]
    while len(found) < TRIES and found[-1][key] > limit:
        found.append(again())
    return min(found, key=lambda one: float(one[key]))


def test_the_doctor_finds_out_everything(report: Report) -> None:
    assert list(report) == ["versions", "data", "speech", "fonts", "start", "taps", "motion", "memory", "idle"]
    assert report["data"]["valid"]
    assert all("problem" not in found for found in report.values())


@pytest.mark.bench
def test_the_first_clickable_frame_is_about_as_fast_as_an_empty_window(report: Report) -> None:
    found = best(report["start"], measures.start, "ratio", 1.5)
    assert found["on_screen"]
    assert found["empty_ms"] > 0
    assert found["ratio"] <= 1.5, found


@pytest.mark.bench
def test_a_tap_is_answered_within_one_frame(report: Report) -> None:
    found = best(report["taps"], measures.taps, "p99_ms", 16)
    assert found["taps"] >= 100
    assert found["size"] == "1920x1080"
    assert found["p99_ms"] <= 16, found


@pytest.mark.bench
@pytest.mark.parametrize("view", ["turn", "slices"])
def test_turning_and_slicing_are_smooth_on_one_core(report: Report, view: str) -> None:
    """Sixty frames a second once passed; the first time no frame is late by more than one."""
    found = report["motion"]
    assert found["cores"] == 1
    tries = [found[view]]
    while len(tries) < TRIES and not (tries[-1]["again_median_ms"] <= 16.7 and tries[-1]["first_p95_ms"] <= 33):
        tries.append(measures.motion()[view])
    assert tries[-1]["again_median_ms"] <= 16.7
    assert tries[-1]["first_p95_ms"] <= 33


def test_all_views_together_stay_small(report: Report) -> None:
    found = best(report["memory"], measures.memory, "mb", 260)
    assert 20 < found["mb"] <= 260, found


def test_nobody_touching_it_costs_nothing(report: Report) -> None:
    found = best(report["idle"], measures.idle, "cpu_percent", 0.5)
    assert found["cpu_percent"] <= 0.5, found
