"""Loads hostile files in a process of its own and prints what each cost: `measured_load.py FOLDER PARSER`."""

import json
import sys
import time
from pathlib import Path

import yaml
from content_folders import write
from hostile_files import HOSTILE

from brainexplorer.content import events
from brainexplorer.content.loading import load


def peak_megabytes() -> float:
    """The most memory this program has held; what its parent held before it began is not in it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def cost(folder: Path, name: str) -> dict[str, object]:
    (folder / "regions.yaml").write_bytes(HOSTILE[name]())
    started = time.process_time()
    loaded = load(folder, ("amygdala",))
    return {
        "name": name,
        "seconds": time.process_time() - started,
        "megabytes": peak_megabytes(),
        "good": loaded.content is not None,
        "sentences": [problem.sentence() for problem in loaded.problems],
    }


def main(folder: Path, parser: str) -> None:
    events.PARSER = getattr(yaml, parser)
    for name in HOSTILE:
        print(json.dumps(cost(write(folder), name)), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
