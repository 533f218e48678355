"""A desktop nobody sees: a screen, and a message bus of its own with the accessibility service on it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from helpers.xvfb import Screen

BUS = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{services}</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
SERVICE = "org.a11y.Bus.service"
"""The only service of the bus: nothing of the desktop that the tests run on may answer or be started."""
NOT_OURS = ("QT_", "XDG_", "DBUS_", "WAYLAND_", "GTK_", "BRAINEXPLORER_", "DESKTOP_", "GNOME_", "KDE_")
"""What must not leak from the desktop on which the tests run."""


class Desktop:
    """Screen and bus; the bus starts the accessibility service when the first program asks for it."""

    def __init__(self, width: int, height: int, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.screen = Screen(width, height, folder / "screen")
        try:
            self._start_bus()
        except BaseException:
            self.screen.close()
            raise

    def _start_bus(self) -> None:
        services = self.folder / "services"
        services.mkdir()
        (services / SERVICE).write_bytes(accessibility_service().read_bytes())
        config = self.folder / "bus.conf"
        # A socket's path may have 107 bytes at most, which a test's folder often exceeds: the bus picks a short one.
        config.write_text(BUS.format(folder="/tmp", services=services), encoding="utf-8")
        self._log = (self.folder / "bus.log").open("wb")
        self._bus = subprocess.Popen(
            [str(shutil.which("dbus-daemon")), f"--config-file={config}", "--nofork", "--print-address"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self._log, env=self.environment(), text=True)
        assert self._bus.stdout is not None
        self._address = self._bus.stdout.readline().strip()

    def environment(self, home: Path | None = None) -> dict[str, str]:
        """The environment of a program on this desktop, at home in `home` (a folder that is made when needed)."""
        env = clean_environment(home or self.folder / "home")
        env |= {"DISPLAY": self.screen.display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        if hasattr(self, "_address"):
            env["DBUS_SESSION_BUS_ADDRESS"] = self._address
        return env

    def close(self) -> None:
        """End the bus, and with it all that it started, then the screen."""
        self._bus.terminate()
        self._bus.communicate(timeout=10)
        self._log.close()
        self.screen.close()


def clean_environment(home: Path) -> dict[str, str]:
    """An environment without a desktop, with every folder that a program may keep things in below `home`."""
    folders = {"XDG_CONFIG_HOME": ".config", "XDG_CACHE_HOME": ".cache", "XDG_DATA_HOME": ".local/share",
               "XDG_STATE_HOME": ".local/state"}
    runtime = home.parent / f"{home.name}-runtime"
    for folder in (home, runtime):
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    env = {key: value for key, value in os.environ.items()
           if not key.startswith(NOT_OURS) and key not in ("DISPLAY", "XAUTHORITY", "SESSION_MANAGER")}
    env |= {key: str(home / name) for key, name in folders.items()}
    return env | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "C.UTF-8", "TZ": "UTC",
                  "GSETTINGS_BACKEND": "memory", "NO_AT_BRIDGE": "0"}


def accessibility_service() -> Path:
    """The file that tells a bus how to start the accessibility service; FileNotFoundError where it is missing."""
    folders = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    files = [Path(folder) / "dbus-1/services" / SERVICE for folder in [*folders, "/usr/share"]]
    return next(file for file in files if file.is_file())


def missing_here() -> str:
    """One sentence about what is missing on this machine for tests on a desktop of their own; empty: nothing."""
    if sys.platform != "linux":
        return "the end-to-end tests need Linux"
    absent = [name for name in ("Xvfb", "xdotool", "dbus-daemon") if shutil.which(name) is None]
    return f"not installed here: {', '.join(absent)} (`./test` installs what is missing)" if absent else ""
