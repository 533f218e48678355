"""How the program starts and ends, what it leaves behind (nothing), and whom it talks to (nobody)."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers.desktop import Desktop, clean_environment
from helpers.program import Program, ended
from helpers.waiting import wait_until

Starter = Callable[..., Program]
CACHES_OF_LIBRARIES = (".cache/fontconfig", ".cache/mesa_shader_cache")
"""What fontconfig and Mesa keep to be faster next time: facts about this machine, nothing of a person."""


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Starter]:
    """Starts the program at home in `tmp_path / "home"`, without a screen reader, and waits for its window."""
    started: list[Program] = []

    def starter(*arguments: str) -> Program:
        env = desktop.environment(tmp_path / "home")
        del env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]
        program = Program(env, tmp_path / "printed", *arguments)
        started.append(program)
        assert program.window
        return program

    yield starter
    for program in started:
        program.stop()


def files_below(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if not file.is_dir())


def test_closing_the_window_ends_with_0_and_leaves_nothing(start: Starter, tmp_path: Path) -> None:
    program = start()
    program.take_keyboard()
    program.press("slash")
    program.type("amygdala")
    program.press("Return", "1", "2", "3")
    program.ask_to_close()
    assert program.wait(10) == 0
    assert program.printed == ""
    kept = files_below(tmp_path / "home") + files_below(tmp_path / "home-runtime")
    assert [file for file in kept if not file.startswith(CACHES_OF_LIBRARIES)] == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_a_signal_ends_it_at_once_and_quietly(start: Starter, number: signal.Signals) -> None:
    program = start()
    program.process.send_signal(number)
    assert program.wait(2) in (0, -number, 128 + number)
    assert program.printed == ""


def test_no_socket_leads_out_of_the_machine(start: Starter) -> None:
    program = start()
    assert program.process.net_connections("inet") == []
    program.take_keyboard()
    program.press("1", "3", "slash")
    program.type("amygdala")
    program.press("Return")
    assert [one for process in (program.process, *program.process.children(recursive=True))
            for one in process.net_connections("inet")] == []


@pytest.mark.parametrize("display", ["", ":987", "nowhere"])
def test_without_a_screen_one_sentence_and_3(tmp_path: Path, display: str) -> None:
    env = clean_environment(tmp_path / "home") | ({"DISPLAY": display} if display else {})
    done = ended(env)
    assert (done.returncode, done.stdout) == (3, "")
    assert_one_sentence(done.stderr)


@pytest.mark.parametrize("place", ["no-such-folder/brain.png", "a-folder", "a-file/brain.png"])
def test_a_picture_that_cannot_be_written_one_sentence_and_4(tmp_path: Path, place: str) -> None:
    (tmp_path / "a-folder").mkdir()
    (tmp_path / "a-file").touch()
    done = ended(clean_environment(tmp_path / "home"), "picture", str(tmp_path / place))
    assert (done.returncode, done.stdout) == (4, "")
    assert_one_sentence(done.stderr)
    assert str(tmp_path / place) in done.stderr


@pytest.mark.parametrize("arguments", [["--nonsense"], ["--language", "xx"], ["picture", "OUT", "--view", "insid"],
                                       ["picture", "OUT", "--region", "amigdala"], ["--data", "no-such-folder"]])
def test_a_mistake_in_the_command_one_sentence_and_2(tmp_path: Path, arguments: list[str]) -> None:
    """`--data` of a folder that is not there opens the window with the mistake where there is a screen."""
    env = clean_environment(tmp_path / "home") | {"QT_QPA_PLATFORM": "offscreen"}
    if arguments[0] == "--data":
        arguments = ["check", str(tmp_path / arguments[1])]
    done = ended(env, *[str(tmp_path / "out.png") if word == "OUT" else word for word in arguments])
    assert done.returncode == 2
    assert "Traceback" not in done.stderr + done.stdout
    assert not (tmp_path / "out.png").exists()


def test_two_programs_do_not_disturb_each_other(start: Starter) -> None:
    first, second = start(), start()
    first.ask_to_close()
    assert first.wait(10) == 0
    wait_until(lambda: second.is_running, "the second program")
    second.ask_to_close()
    assert second.wait(10) == 0


def assert_one_sentence(printed: str) -> None:
    assert printed.count("\n") == 1, printed
    assert printed.endswith(".\n"), printed
    assert "Traceback" not in printed
    assert 30 < len(printed) < 400, printed
