"""The command line as scripts and people use it: what is printed, where, and the exit code."""

import errno
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from brainexplorer import __version__, cli, commands, resources
from brainexplorer.errors import ExitCode, UserError

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def hooks_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """`main` installs its exception hooks, which must not outlive a test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def start(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Runs the real program in a process of its own."""
    kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "brainexplorer", *arguments],
        env={**kept, **environment}, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )


def one_sentence(text: str) -> bool:
    return len(text.strip().splitlines()) == 1 and text.strip().endswith((".", ")")) and "Traceback" not in text


def test_version_does_not_load_qt() -> None:
    code = "import sys; from brainexplorer.cli import main; main(['regions']); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False).returncode == 0
    assert start("--version").stdout == f"brainexplorer {__version__}\n"


def test_help_lists_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert all(f"\n  {code.value} " in out for code in ExitCode)
    assert all(name in out for name in ("check", "regions", "locate", "picture", "doctor"))


@pytest.mark.parametrize("arguments", [
    ["fly"], ["--nonsense"], ["locate", "1", "2"], ["locate", "a", "2", "3"], ["locate", "nan", "2", "3"],
    ["locate", "5000", "0", "0"], ["picture"], ["picture", "x.png", "--size", "big"],
    ["picture", "x.png", "--size", "0x0"], ["picture", "x.png", "--size", "99999x99999"], ["--kiosk"],
])
def test_wrong_arguments_get_one_sentence_and_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == ExitCode.MISTAKES
    said = capsys.readouterr()
    assert one_sentence(said.err)
    assert said.out == ""


def test_regions_lists_all_26_with_their_views(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["regions", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == 26
    assert all(row["name"] and row["views"] for row in rows)
    assert {"amygdala", "periaqueductal-gray", "subgenual-cingulate"} <= {row["id"] for row in rows}


def test_regions_for_people_has_one_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["regions"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 26
    assert any(line.startswith("amygdala ") and "inside" in line for line in lines)


def test_locate_takes_negative_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["locate", "-22", "-6", "-20"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "left amygdala  0.0 mm"


def test_locate_tells_left_from_right(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["locate", "22", "-6", "-20", "--json"]) == 0
    first = json.loads(capsys.readouterr().out)[0]
    assert (first["region"], first["side"], first["distance_mm"]) == ("amygdala", "right", 0)


def test_locate_far_away_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["locate", "500", "0", "0"]) == 0
    assert one_sentence(capsys.readouterr().out)


@pytest.mark.parametrize("command", [["regions"], ["locate", "0", "0", "0"], ["check"]])
def test_a_damaged_installation_is_told(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(resources, "assets_dir", lambda: tmp_path)
    assert cli.main(command) == ExitCode.MISTAKES
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_check_finds_nothing_wrong_with_the_built_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check"]) == 0
    *warnings, verdict = capsys.readouterr().out.splitlines()
    assert verdict.startswith("No mistakes")
    assert not warnings or warnings[0].startswith("Warnings")


def test_check_lists_every_mistake_with_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for file in (ROOT / "data").glob("*.yaml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with (tmp_path / "sources.yaml").open("a", encoding="utf-8") as sources:
        sources.write("colour: red\n")
    with (tmp_path / "clinic.yaml").open("a", encoding="utf-8") as clinic:
        clinic.write("crisis: twice\n")
    assert cli.main(["check", str(tmp_path), "--json"]) == ExitCode.MISTAKES
    found = json.loads(capsys.readouterr().out)
    assert not found["valid"]
    assert {problem["file"] for problem in found["problems"]} >= {"sources.yaml", "clinic.yaml"}
    assert all(problem["line"] > 0 for problem in found["problems"])
    assert cli.main(["check", str(tmp_path)]) == ExitCode.MISTAKES
    assert "sources.yaml, line " in capsys.readouterr().out


def test_check_of_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(tmp_path / "nowhere")]) == ExitCode.MISTAKES
    assert "nowhere" in capsys.readouterr().out


def test_no_display_is_one_sentence_and_code_3() -> None:
    done = start(QT_QPA_PLATFORM="")
    assert done.returncode == ExitCode.NO_WINDOW
    assert one_sentence(done.stderr)


def test_a_display_that_nobody_answers_is_no_abort() -> None:
    done = start(QT_QPA_PLATFORM="xcb", DISPLAY=":7654")
    assert done.returncode == ExitCode.NO_WINDOW
    assert one_sentence(done.stderr)


def test_a_reader_who_leaves_early_is_no_fault() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "brainexplorer", "regions", "--json"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


@pytest.mark.expects_log
def test_our_own_fault_is_one_sentence_and_code_70(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(commands, "regions", lambda _json: 1 // 0)
    assert cli.main(["regions"]) == ExitCode.OUR_FAULT
    said = capsys.readouterr().err
    assert one_sentence(said)
    assert "ZeroDivisionError in test_cli.py" in said
    assert "ZeroDivisionError" in caplog.text


def test_the_trace_is_shown_only_when_asked_for() -> None:
    broken = "from brainexplorer import cli, commands as c; c.regions = lambda j: 1 // 0; cli.main(['regions'])"
    told = {
        debug: subprocess.run(
            [sys.executable, "-c", broken], cwd=ROOT, env={**os.environ, "BRAINEXPLORER_DEBUG": debug},
            capture_output=True, text=True, check=False,
        ).stderr
        for debug in ("", "1")
    }
    assert "Traceback" not in told[""]
    assert "Traceback" in told["1"]


def test_a_fault_inside_qt_closes_the_window_with_code_70() -> None:
    code = (
        "import sys\nfrom brainexplorer import faults\nfaults.install()\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\napp = QCoreApplication([])\n"
        "QTimer.singleShot(0, lambda: 1 // 0)\nQTimer.singleShot(5000, app.quit)\nsys.exit(app.exec())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == ExitCode.OUR_FAULT
    assert one_sentence(done.stderr)


def test_a_users_mistake_keeps_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(_json: bool) -> int:
        raise UserError("The disk is full.", ExitCode.CANNOT_WRITE)

    monkeypatch.setattr(commands, "regions", full_disk)
    assert cli.main(["regions"]) == ExitCode.CANNOT_WRITE


def test_a_full_disk_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(commands, "regions", full)
    assert cli.main(["regions"]) == 4
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "no room" in told


def test_a_line_that_cannot_be_read_says_that_it_hides_what_follows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in resources.data_dir().glob("*.yaml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "clinic.yaml").write_text("format: 1\n\tcrisis: x\n", encoding="utf-8")
    assert cli.main(["check", str(tmp_path)]) == 2
    assert "hides what follows" in capsys.readouterr().out
    (tmp_path / "clinic.yaml").write_text("format: 1\n", encoding="utf-8")
    assert cli.main(["check", str(tmp_path)]) == 2
    assert "hides what follows" not in capsys.readouterr().out


def test_a_picture_of_words_with_mistakes_is_refused(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "brainexplorer", "picture", str(tmp_path / "x.png"), "--data", str(tmp_path / "none")],
        capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "x.png").exists()
