"""`brainexplorer picture`: an image of the window from a machine without any screen."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from brainexplorer.errors import ExitCode

ROOT = Path(__file__).parents[2]


def picture(*arguments: str, cwd: Path, before: Callable[[], None] | None = None) -> "subprocess.CompletedProcess[str]":
    """Runs the real program where there is no display, and in a folder that is not the checkout."""
    kept = {key: value for key, value in os.environ.items() if not key.endswith("DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    kept["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, "-m", "brainexplorer", "picture", *arguments]
    return subprocess.run(
        command, env=kept, cwd=cwd, capture_output=True, text=True, timeout=60, check=False, preexec_fn=before
    )


def size_of(png: Path) -> tuple[int, int]:
    head = png.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


@pytest.mark.parametrize("size", ["1280x720", "1080x1920", "3840x2160"])
def test_it_is_as_large_as_was_asked(size: str, tmp_path: Path) -> None:
    done = picture("out.png", "--size", size, cwd=tmp_path)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
    assert size_of(tmp_path / "out.png") == tuple(int(side) for side in size.split("x"))


def test_every_view_and_a_chosen_region_look_different(tmp_path: Path) -> None:
    for view in ("outside", "inside", "slices"):
        for region in ("", "insula"):
            chosen = ["--region", region] if region else []
            done = picture(f"{view}-{region}.png", "--view", view, *chosen, "--size", "1280x720", cwd=tmp_path)
            assert (done.returncode, done.stderr) == (0, "")
    drawn = {file.read_bytes() for file in tmp_path.glob("*.png")}
    assert len(drawn) == 6


@pytest.mark.parametrize(("option", "wrong", "right"), [
    ("--region", "amigdala", "amygdala"),
    ("--region", "hipocampus", "hippocampus"),
    ("--view", "insde", "inside"),
])
def test_a_misspelled_id_is_answered_with_the_nearest(option: str, wrong: str, right: str, tmp_path: Path) -> None:
    done = picture("out.png", option, wrong, cwd=tmp_path)
    assert done.returncode == ExitCode.MISTAKES
    assert len(done.stderr.splitlines()) == 1
    assert f"'{wrong}'" in done.stderr
    assert f"'{right}'" in done.stderr
    assert not (tmp_path / "out.png").exists()


def test_a_place_that_cannot_be_written_is_code_4(tmp_path: Path) -> None:
    done = picture("nowhere/out.png", cwd=tmp_path)
    assert done.returncode == ExitCode.CANNOT_WRITE
    assert len(done.stderr.splitlines()) == 1
    assert "nowhere/out.png" in done.stderr


def test_a_full_disk_is_code_4_and_leaves_nothing(tmp_path: Path) -> None:
    """A file that may not grow stands for a disk without room: writing fails half way."""

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = picture("out.png", cwd=tmp_path, before=no_room)
    assert done.returncode == ExitCode.CANNOT_WRITE
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_language_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = picture("out.png", "--language", "tlh", cwd=tmp_path)
    assert done.returncode == ExitCode.MISTAKES
    assert len(done.stderr.splitlines()) == 1
    assert "tlh" in done.stderr


@pytest.mark.parametrize(("arguments", "says"), [
    (["--look", "mri"], "only one look in the view 'inside'"),
    (["--view", "slices", "--look", "glass"], "There are: coronal, axial, drawing, mri"),
    (["--view", "turn", "--look", "mri"], "There are: glass, solid"),
    (["--view", "slices", "--look", "axial", "--frame", "y-10"], "of the look 'coronal'"),
    (["--view", "slices", "--frame", "500"], "mm"),
    (["--view", "turn", "--frame", "400"], "0 to 360 degrees"),
    (["--view", "turn", "--frame", "nan"], "degrees"),
    (["--frame", "30"], "only one frame"),
    (["--circuit", "rewards"], "Did you mean 'reward'?"),
    (["--circuit", "reward", "--region", "cerebellum"], "no part of the circuit 'reward'"),
    (["--zoom", "9"], "between 1 and 6"),
    (["--lok", "mri"], "`brainexplorer picture --help`"),
    (["--data", "nowhere"], "There is no folder nowhere"),
])
def test_what_does_not_exist_or_go_together_is_told(arguments: list[str], says: str, tmp_path: Path) -> None:
    done = picture("out.png", *arguments, cwd=tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (ExitCode.MISTAKES, 1), done.stderr
    assert says in done.stderr
    assert not (tmp_path / "out.png").exists()


def test_frames_looks_circuits_and_zoom_can_be_pictured(tmp_path: Path) -> None:
    asked = (
        ["--view", "turn"], ["--view", "turn", "--frame", "90"], ["--view", "turn", "--look", "solid", "--frame", "90"],
        ["--view", "slices", "--look", "axial"], ["--view", "slices", "--look", "axial", "--look", "mri"],
        ["--view", "slices", "--frame", "z20"], ["--circuit", "reward"], ["--zoom", "3"],
        ["--circuit", "reward", "--region", "nucleus-accumbens"],
    )
    for number, arguments in enumerate(asked):
        done = picture(f"{number}.png", *arguments, "--size", "1280x720", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, ""), arguments
    assert len({file.read_bytes() for file in tmp_path.glob("*.png")}) == len(asked)
