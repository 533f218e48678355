"""The real program, started as a person starts it, with fingers on its window."""

import shutil
import subprocess
import sys
from pathlib import Path

import psutil

from helpers.closing import ask_window_to_close
from helpers.waiting import wait_until

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "brainexplorer")
NOT_OURS = "qt.accessibility.atspi:"
"""Qt says so when a screen reader asks for something that it does not have, or not any more; nothing is wrong."""


class Program:
    """`python -m brainexplorer` with `arguments`; what it prints is kept in files in `folder`."""

    def __init__(self, env: dict[str, str], folder: Path, *arguments: str, command: tuple[str, ...] = COMMAND) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._env = env
        self._out, self._err = folder / "stdout", folder / "stderr"
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self._process = subprocess.Popen([*command, *arguments], cwd=ROOT, env=env, stdin=subprocess.DEVNULL,
                                             stdout=out, stderr=err)
        self.process = psutil.Process(self._process.pid)
        self._window = ""

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def printed(self) -> str:
        """Everything on standard output and standard error so far."""
        return self._out.read_text(encoding="utf-8") + self._err.read_text(encoding="utf-8")

    @property
    def complaints(self) -> list[str]:
        """Every line printed that should not be there: a window has nothing to say on a terminal."""
        return [line for line in self.printed.splitlines() if not line.startswith(NOT_OURS)]

    @property
    def is_running(self) -> bool:
        """Whether the process has not ended."""
        return self._process.poll() is None

    @property
    def window(self) -> str:
        """The X number of the program's window; waits for the window."""
        if not self._window:
            self._window = wait_until(self._find_window, "the program's window")
        return self._window

    def wait(self, patience_s: float) -> int:
        """The exit code, -N for signal N; TimeoutExpired where the program is still running after `patience_s`."""
        return self._process.wait(patience_s)

    def stop(self) -> None:
        """End it, whatever it is doing."""
        if self.is_running:
            self._process.kill()
        self._process.wait(10)

    def take_keyboard(self) -> None:
        """Give the window the keyboard: there is no window manager that would."""
        self.xdotool("windowfocus", "--sync", self.window)

    def click(self, x: float, y: float) -> None:
        """A real click at a place of the screen, px."""
        self.xdotool("mousemove", str(round(x)), str(round(y)), "click", "1")

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """The mouse goes from one place of the screen (px) to another, its left button held down."""
        moves: list[str] = []
        for step in range(1, 11):
            across, down = (round(a + (b - a) * step / 10) for a, b in zip(start, end, strict=True))
            moves += ["mousemove", str(across), str(down), "sleep", "0.02"]
        at = [str(round(place)) for place in start]
        self.xdotool("mousemove", *at, "mousedown", "1", *moves, "sleep", "0.3", "mouseup", "1")

    def press(self, *keys: str) -> None:
        """Real keys, by their X names, one after the other."""
        self.xdotool("key", "--delay", "1", *keys)

    def type(self, words: str) -> None:
        """Real keys, a letter each."""
        self.xdotool("type", "--delay", "1", words)

    def resize(self, width: int, height: int) -> None:
        """Pull the window to a size, px, in the corner of the screen."""
        self.xdotool("windowmove", self.window, "0", "0", "windowsize", self.window, str(width), str(height))

    def cpu_s(self) -> float:
        """The seconds of work the process has done, all its threads together."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    def ask_to_close(self) -> None:
        """What the cross in a window's corner does."""
        ask_window_to_close(self._env["DISPLAY"], int(self.window))

    def xdotool(self, *arguments: str) -> str:
        """Run xdotool on the program's screen; what it prints."""
        done = subprocess.run([str(shutil.which("xdotool")), *arguments], env=self._env, capture_output=True, text=True,
                              check=True, timeout=20)
        return done.stdout

    def _find_window(self) -> str:
        assert self.is_running, f"the program ended: {self.printed}"
        search = ["search", "--all", "--onlyvisible", "--pid", str(self.pid), "--name", "Brain Explorer"]
        found = subprocess.run([str(shutil.which("xdotool")), *search], env=self._env, capture_output=True, text=True,
                               check=False, timeout=20)
        return found.stdout.partition("\n")[0]


def ended(env: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program run to its end: exit code and what it printed."""
    return subprocess.run([*COMMAND, *arguments], cwd=ROOT, env=env, stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, check=False, timeout=60)
