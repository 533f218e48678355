"""A window that nobody touches costs nothing: old machines stay cool, tablets keep their charge."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.desktop import Desktop
from helpers.program import Program
from helpers.waiting import wait_until

LOOK_S = 3.0
MOST_WORK_S = 0.01 * LOOK_S
CALM_S = 0.5


def wait_until_calm(program: Program) -> None:
    """Until half a second has passed without work: all has been prepared, all animations are over."""
    def calm() -> bool:
        before = program.cpu_s()
        time.sleep(CALM_S)
        return program.cpu_s() - before < 0.02

    wait_until(calm, "the program to have nothing more to do", patience_s=30)


def work_s(program: Program) -> float:
    """The seconds of work in the next LOOK_S."""
    before = program.cpu_s()
    time.sleep(LOOK_S)
    return program.cpu_s() - before


@pytest.fixture
def program(desktop: Desktop, tmp_path: Path) -> Iterator[Program]:
    """A running program that has the keyboard and no screen reader."""
    env = desktop.environment(tmp_path / "home")
    del env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]
    program = Program(env, tmp_path / "printed")
    program.take_keyboard()
    yield program
    program.stop()


def test_idle_means_idle(program: Program) -> None:
    wait_until_calm(program)
    assert work_s(program) < MOST_WORK_S
    before = program.cpu_s()
    program.press("slash")
    program.type("amygdala")
    program.press("Return")
    wait_until(lambda: program.cpu_s() > before + 0.02, "the program to answer")
    wait_until_calm(program)
    assert work_s(program) < MOST_WORK_S
