"""What a screen reader finds in the running program, and what it can do there."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from helpers.waiting import wait_until

PYTHON = "/usr/bin/python3"
"""The system's own: gi is installed there and cannot be installed by pip."""
CLIENT = Path(__file__).with_name("at_client.py")


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that a screen reader can be at; `extents` left, top, width, height on the screen, px."""

    thing: int
    role: str
    name: str
    description: str = ""
    actions: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    extents: tuple[int, ...] = (0, 0, 0, 0)

    @property
    def presses(self) -> bool:
        """Whether it can be pressed."""
        return "Press" in self.actions or "Toggle" in self.actions

    @property
    def box(self) -> tuple[int, int, int, int]:
        """left, top, right, bottom on the screen, px; right and bottom lie just outside."""
        left, top, width, height = self.extents
        return left, top, left + width, top + height

    def holds(self, other: "Thing") -> bool:
        """Whether `other` lies wholly inside."""
        mine, its = self.box, other.box
        return mine[0] <= its[0] and mine[1] <= its[1] and its[2] <= mine[2] and its[3] <= mine[3]


class GoneError(AssertionError):
    """What the screen reader asked about went away meanwhile, as buttons do when the view turns."""


class ScreenReader:
    """Asks an assistive technology client about the program with process number `pid`."""

    def __init__(self, env: dict[str, str], pid: int) -> None:
        self._client = subprocess.Popen([PYTHON, "-W", "ignore", str(CLIENT)], env=env, text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._pid = pid
        self._program = -1

    @property
    def program(self) -> int:
        """The program's own number; waits until it is there."""
        if self._program < 0:
            self._program = wait_until(self._find_program, "the program on the accessibility bus")[0]
        return self._program

    def walk(self, under: Thing | None = None) -> list[Thing]:
        """Every showing thing (at and below `under`), in a screen reader's order."""
        return [_thing(told) for told in self._ask("walk", thing=self._at(under))]

    def words(self, under: Thing | None = None) -> list[str]:
        """The names of everything showing, which for a text are its words."""
        told = self._ask("walk", thing=self._at(under), everything=False)
        return [one["name"] for one in told if one["name"]]

    def find(self, name: str, under: Thing | None = None, *, role: str | None = None) -> Thing | None:
        """The first showing thing of that name, or None."""
        told = self._ask("find", thing=self._at(under), name=name, role=role)
        return _thing(told) if told else None

    def need(self, name: str, under: Thing | None = None, *, role: str | None = None) -> Thing:
        """The same, waited for."""
        found = wait_until(lambda: self.find(name, under, role=role), f"'{name}' to be there")
        assert found is not None
        return found

    def focused(self, under: Thing | None = None) -> Thing | None:
        """What has the keyboard now (at or below `under`), or None."""
        told = self._ask("focused", thing=self._at(under))
        return _thing(told) if told else None

    def describe(self, thing: Thing) -> Thing:
        """That thing as it is now."""
        return _thing(self._ask("describe", thing=thing.thing))

    def press(self, thing: Thing) -> None:
        """Press it; AssertionError where it cannot be pressed."""
        assert self._ask("press", thing=thing.thing), f"cannot be pressed: {thing}"

    def first_label(self, under: Thing) -> str:
        """The first words at or below a thing; empty where it has none."""
        return str(self._ask("first_label", thing=under.thing) or "")

    def text(self, thing: Thing) -> str:
        """The words of a text that a screen reader's user can walk."""
        return str(self._ask("text", thing=thing.thing))

    def child_count(self, thing: Thing) -> int:
        """How many things lie directly below this one."""
        return int(self._ask("child_count", thing=thing.thing))

    def ask_for_child(self, thing: Thing, place: int) -> str | None:
        """The role of the thing at that place below this one; None where it is not there any more."""
        role = self._ask("child", thing=thing.thing, place=place)
        return None if role is None else str(role)

    def close(self) -> None:
        """End the client."""
        self._client.communicate(timeout=20)

    def _find_program(self) -> list[int]:
        found = self._ask("program", pid=self._pid)
        return [] if found is None else [found]

    def _at(self, under: Thing | None) -> int:
        return self.program if under is None else under.thing

    def _ask(self, do: str, **more: Any) -> Any:
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self._client.stdin.flush()
        told = json.loads(self._client.stdout.readline())
        if "No such object" in told.get("fault", ""):
            raise GoneError(told["fault"])
        if "fault" in told:
            raise AssertionError(f"the screen reader asked for '{do}' {more}: {told['fault']}")
        return told["answer"]


def _thing(told: dict[str, Any]) -> Thing:
    several = {key: tuple(value) for key, value in told.items() if isinstance(value, list)}
    return Thing(**{key: value for key, value in told.items() if value is not None} | several)


def missing_for_screen_reader() -> str:
    """One sentence about what a screen reader's client lacks on this machine; empty: nothing."""
    code = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(PYTHON).exists():
        return f"{PYTHON} is not there"
    done = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    return "" if done.returncode == 0 else "python3-gi or gir1.2-atspi-2.0 is not installed (`./test` installs them)"
