"""Files made to cost time or memory are told as mistakes within a second and 200 MB, by either parser of PyYAML."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hostile_files import HOSTILE

import brainexplorer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured in /proc")

HERE = Path(__file__).parent
MOST_SECONDS = 1.0
MOST_MEGABYTES = 200
LONGEST_SENTENCE = 600


@pytest.fixture(scope="module", params=["CSafeLoader", "SafeLoader"])
def costs(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What each hostile file cost in a process that did nothing else; with the last one named if it hung."""
    folder = tmp_path_factory.mktemp("hostile")
    paths = os.pathsep.join((str(HERE), str(Path(brainexplorer.__file__).parent.parent)))
    run = subprocess.run(
        [sys.executable, str(HERE / "measured_load.py"), str(folder), request.param],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, f"{run.stdout[-200:]} {run.stderr}"
    return {cost["name"]: cost for cost in map(json.loads, run.stdout.splitlines())}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_little_and_is_told(name: str, costs: dict[str, dict[str, Any]]) -> None:
    cost = costs[name]

    assert cost["seconds"] <= MOST_SECONDS
    assert cost["megabytes"] <= MOST_MEGABYTES
    assert not cost["good"]
    assert cost["sentences"][0].startswith("regions.yaml")
    assert max(map(len, cost["sentences"])) <= LONGEST_SENTENCE
    assert all(sentence.isprintable() for sentence in cost["sentences"])
