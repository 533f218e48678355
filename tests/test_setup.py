"""What ./run and ./test do before the program: look for what is missing, and say it in a sentence."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def missing(*kinds: str, path: str) -> list[str]:
    command = [sys.executable, str(ROOT / "tools/missing.py"), *kinds]
    done = subprocess.run(command, env={"PATH": path}, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_a_machine_that_runs_the_tests_lacks_nothing() -> None:
    assert missing("window", "tests", path=os.environ["PATH"]) == []


def test_programs_that_are_not_there_are_named_by_their_package(tmp_path: Path) -> None:
    assert missing("tests", path=str(tmp_path)) == ["dbus", "xdotool", "xvfb"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The scripts alone, in a folder with a space in its name, with the tools that they use and no Python."""
    place = tmp_path / "a checkout"
    (place / "bin").mkdir(parents=True)
    for tool in ("sh", "dirname", "env", "id", "awk", "cksum", "cat", "rm", "flock", "tr", "sort"):
        (place / "bin" / tool).symlink_to(shutil.which(tool) or "/bin/false")
    for name in ("run", "pyproject.toml"):
        shutil.copy(ROOT / name, place / name)
    shutil.copytree(ROOT / "tools", place / "tools")
    return place


def run(checkout: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["./run", "--version"], cwd=checkout, capture_output=True, text=True, check=False,
        # the Python of these tests installs nothing: the program is found as if it were installed
        env={"PATH": str(checkout / "bin"), "PYTHONPATH": str(checkout)},
    )


def give_python(checkout: Path, script: str) -> None:
    file = checkout / "bin" / "python3"
    file.write_text("#!/bin/sh\n" + script, encoding="utf-8")
    file.chmod(0o755)


def test_without_a_fitting_python_one_sentence_says_which(checkout: Path) -> None:
    give_python(checkout, "exit 1\n")
    done = run(checkout)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Python 3.11, 3.12 or 3.13" in done.stderr


def test_a_second_run_installs_nothing(checkout: Path) -> None:
    """The Python here notes what pip is asked for instead of doing it; a change of pyproject.toml asks again."""
    shutil.copytree(ROOT / "brainexplorer", checkout / "brainexplorer")
    note = f'case "$*" in *pip*) echo "$*" >>{str(checkout / "asked")!r}; exit 0;; esac\n'
    give_python(checkout, note + f'exec {sys.executable} "$@"\n')
    (checkout / ".venv" / "bin").mkdir(parents=True)
    shutil.copy(checkout / "bin" / "python3", checkout / ".venv" / "bin" / "python")
    assert run(checkout).stdout.startswith("brainexplorer ")
    asked = (checkout / "asked").read_text(encoding="utf-8")
    assert "install" in asked
    again = run(checkout)
    assert (again.returncode, again.stderr) == (0, "")
    assert (checkout / "asked").read_text(encoding="utf-8") == asked
    text = (checkout / "pyproject.toml").read_text(encoding="utf-8")
    (checkout / "pyproject.toml").write_text(text.replace("rapidfuzz>=", "rapidfuzz~="), encoding="utf-8")
    run(checkout)
    assert len((checkout / "asked").read_text(encoding="utf-8")) > len(asked)
