"""`python -m brainexplorer.doctor.probe NAME`: one measurement, printed as one line of JSON.

Imports as little as possible, for what it imports counts as part of what is measured.
"""

import importlib
import json
import sys

from brainexplorer.errors import ExitCode, UserError

NAMES = ("empty", "start", "taps", "motion", "memory", "idle", "fonts")


def main(name: str) -> int:
    """Prints `{...}` of the probe, or `{"error": sentence}` with exit code 3."""
    try:
        measured = importlib.import_module(f"brainexplorer.doctor.probes.{name}").measure()
    except UserError as error:
        print(json.dumps({"error": error.sentence}))
        return int(ExitCode.NO_WINDOW)
    except Exception as fault:  # noqa: BLE001  # told to the doctor, who goes on with the other probes
        print(json.dumps({"error": f"{type(fault).__name__}: {fault}"}))
        return int(ExitCode.OUR_FAULT)
    print(json.dumps(measured))
    return int(ExitCode.GOOD)


if __name__ == "__main__":
    if sys.argv[1:] and sys.argv[1] in NAMES:
        sys.exit(main(sys.argv[1]))
    sys.exit(f"A probe is one of: {', '.join(NAMES)}.")
