"""`brainexplorer doctor`: everything in one report, for a person or as JSON."""

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from brainexplorer.doctor import machine, measures
from brainexplorer.doctor.fresh import ProbeError
from brainexplorer.doctor.sentences import lines
from brainexplorer.errors import ExitCode

Check = Callable[[], dict[str, Any]]

CHECKS: Mapping[str, Check] = {
    "versions": machine.versions,
    "data": machine.words,
    "speech": machine.speech,
    "fonts": measures.fonts,
    "start": measures.start,
    "taps": measures.taps,
    "motion": measures.motion,
    "memory": measures.memory,
    "idle": measures.idle,
}


def run(as_json: bool, checks: Mapping[str, Check] = CHECKS) -> int:
    """Prints the report. Exit code 2 if the words have mistakes, 3 if something could not be found out, else 0."""
    report: dict[str, dict[str, Any]] = {}
    for name, check in checks.items():
        if sys.stderr.isatty():
            print(f"Looking at {name} ...", file=sys.stderr)
        report[name] = _safely(check)
    if as_json:
        print(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        print("\n".join(lines(report)))
    return int(_code(report))


def _safely(check: Check) -> dict[str, Any]:
    """One check that fails must not keep the installer from the others."""
    try:
        return check()
    except ProbeError as error:
        return {"problem": str(error)}
    except Exception as fault:  # noqa: BLE001  # whatever is wrong with this machine is what the doctor tells
        return {"problem": f"{type(fault).__name__}: {fault}"}


def _code(report: Mapping[str, Mapping[str, Any]]) -> ExitCode:
    if report.get("data", {}).get("valid") is False:
        return ExitCode.MISTAKES
    if any("problem" in found for found in report.values()):
        return ExitCode.NO_WINDOW
    return ExitCode.GOOD
