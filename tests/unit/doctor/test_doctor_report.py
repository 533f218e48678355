"""The doctor's report: every check is tried, failures are told in their place, numbers come from the probes."""

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from brainexplorer.doctor import fresh, machine, measures, report
from brainexplorer.doctor.statistics import percentile
from brainexplorer.errors import ExitCode

SOUND: dict[str, Any] = {"folder": "data", "valid": True, "mistakes": 0}


def broken() -> dict[str, Any]:
    raise fresh.ProbeError("There is no memory left.")


def surprised() -> dict[str, Any]:
    return {"mb": 1 // 0}


def told(checks: Mapping[str, report.Check], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = report.run(as_json=False, checks=checks)
    return code, capsys.readouterr().out


def test_a_check_that_fails_does_not_keep_back_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = told({"taps": broken, "memory": surprised, "data": lambda: SOUND}, capsys)
    assert code == ExitCode.NO_WINDOW
    assert out.splitlines() == [
        "Taps      could not be found out: There is no memory left.",
        "Memory    could not be found out: ZeroDivisionError: integer division or modulo by zero",
        "Data      no mistakes in data",
    ]


def test_mistakes_in_the_words_are_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = told({"data": lambda: {**SOUND, "valid": False, "mistakes": 3}}, capsys)
    assert code == ExitCode.MISTAKES
    assert "3 mistakes" in out


def test_json_holds_what_was_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert report.run(as_json=True, checks={"data": lambda: SOUND, "speech": machine.speech}) == ExitCode.GOOD
    found = json.loads(capsys.readouterr().out)
    assert found["data"] == SOUND
    assert found["speech"]["present"] == bool(found["speech"]["programs"])


@pytest.mark.parametrize(("percent", "value"), [(50, 5), (90, 9), (99, 10), (100, 10), (1, 1)])
def test_percentile_is_a_value_that_was_measured(percent: float, value: float) -> None:
    assert percentile([10, 3, 1, 2, 5, 4, 7, 9, 8, 6], percent) == value


def test_start_is_the_ratio_of_medians_of_alternating_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    measured = {"empty": iter([900.0, 100.0, 90.0, 400.0]), "start": iter([900.0, 150.0, 120.0, 130.0])}
    order: list[str] = []

    def run_probe(name: str, *, on_screen: bool) -> dict[str, float]:
        assert on_screen
        order.append(name)
        return {"ms": next(measured[name])}

    monkeypatch.setattr(measures, "run_probe", run_probe)
    assert measures.start(pairs=3) == {"ms": 130.0, "empty_ms": 100.0, "ratio": 1.3, "runs": 3, "on_screen": False}
    assert order == ["empty", "start"] * 4


def test_a_probe_runs_in_a_fresh_process() -> None:
    first, second = (fresh.run_probe("empty")["ms"] for _ in range(2))
    assert 0 < first < 60_000
    assert first != second


def test_a_probe_that_dies_is_told_in_a_sentence() -> None:
    with pytest.raises(fresh.ProbeError, match="A probe is one of: empty"):
        fresh.run_probe("nonsense")


def test_a_probe_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fresh, "TIME_LIMIT_S", 0.01)
    with pytest.raises(fresh.ProbeError, match="did not finish"):
        fresh.run_probe("empty")


def test_fonts_are_read_from_the_program_itself() -> None:
    found = fresh.run_probe("fonts")
    assert found["bundled"]
    assert found["text"] in found["bundled"]
    assert found["missing_signs"] == ""


def test_versions_are_those_of_this_process() -> None:
    found = machine.versions()
    assert found["python"] == ".".join(map(str, sys.version_info[:3]))
    code = "from PySide6.QtCore import qVersion; print(qVersion())"
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found["qt"] == asked.stdout.strip()
