"""What is asked before Qt is: is the binding sound, is there a screen."""

import sys

import pytest

from brainexplorer import screen
from brainexplorer.errors import ExitCode, UserError


@pytest.mark.parametrize(("version", "python", "safe"), [
    ("6.12.0", (3, 11), False),
    ("6.12.0", (3, 12), True),
    ("6.11.3", (3, 11), True),
    ("6.8.1", (3, 13), True),
])
def test_the_known_bad_binding_is_refused(version: str, python: tuple[int, int], safe: bool) -> None:
    sentence = screen.binding_complaint(version, python)
    assert (sentence == "") == safe
    assert safe or sentence.endswith(".")


class Binding:
    """Stands for a Qt object: what each call does to the references to None."""

    def __init__(self, loses: bool) -> None:
        self._loses = loses
        self._held: list[None] = [None] * 1000

    def setObjectName(self, _name: str) -> None:
        if self._loses:
            self._held.pop()
        else:
            self._held.append(None)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost from Python 3.12 on")
@pytest.mark.parametrize("loses", [True, False])
def test_lost_references_are_measured(loses: bool) -> None:
    assert screen._loses_references(Binding(loses)) == loses


def test_this_machines_binding_is_sound() -> None:
    screen.require_qt()


@pytest.mark.parametrize("platform", ["offscreen", "linuxfb", "vnc:size=800x600"])
def test_platforms_with_a_screen_of_their_own_need_no_server(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    screen.require_screen()


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_server_that_does_not_answer_is_told(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv(variable, ":7654")
    with pytest.raises(UserError, match="no screen") as told:
        screen.require_screen()
    assert told.value.code == ExitCode.NO_WINDOW
