"""How fast and how small the program must be, measured here by its own doctor in fresh processes.

A machine that does other things meanwhile can only make the numbers worse, so the best of a few tries counts.
"""

from collections.abc import Callable
from typing import Any

import pytest

from brainexplorer.doctor import measures

pytestmark = pytest.mark.bench
TRIES = 3


def best(measure: Callable[[], dict[str, Any]], key: str, limit: float) -> dict[str, Any]:
    """The best of up to TRIES measurements; stops at the first within the limit."""
    found: list[dict[str, Any]] = []
    while len(found) < TRIES and (not found or found[-1][key] > limit):
        found.append(measure())
    return min(found, key=lambda one: float(one[key]))


def test_the_first_clickable_frame_is_about_as_fast_as_an_empty_window() -> None:
    found = best(measures.start, "ratio", 1.5)
    assert found["ratio"] <= 1.5, found


def test_a_tap_is_answered_within_one_frame() -> None:
    found = best(measures.taps, "p99_ms", 16)
    assert found["taps"] >= 100
    assert found["p99_ms"] <= 16, found


def test_all_views_together_stay_small() -> None:
    found = measures.memory()
    assert 20 < found["mb"] <= 200, found


def test_nobody_touching_it_costs_nothing() -> None:
    found = best(measures.idle, "cpu_percent", 0.5)
    assert found["cpu_percent"] <= 0.5, found
