"""Steps that several features use, played on the real window."""

from typing import Any

import pytest
from helpers.driving import press_button, touch, words_in
from pytest_bdd import given, parsers, then, when

from brainexplorer.ui.main_window import MainWindow


@pytest.fixture
def memory() -> dict[str, Any]:
    """What one step leaves for the next."""
    return {}


def id_of(window: MainWindow, name: str) -> str:
    """The region with that name."""
    return next(id_ for id_, region in window.content.regions.items() if region.name.lower() == name.lower())


@given("the window is open")
def _open(window: MainWindow, memory: dict[str, Any]) -> None:
    memory["launch"] = window.visit.state


@when(parsers.parse("I touch the {name}"))
def _touch(window: MainWindow, name: str) -> None:
    touch(window, id_of(window, name))


@then(parsers.parse('the card is about the "{name}"'))
def _card_about(window: MainWindow, name: str) -> None:
    assert window.card.isVisible()
    assert name in words_in(window.card).splitlines()


@when(parsers.parse('I choose "{name}" from the list'))
def _choose_from_list(window: MainWindow, name: str) -> None:
    press_button(window.header, "Find a part")
    press_button(window.panels.panel("find"), name)


@then("the picture is the MRI")
def _is_mri(window: MainWindow) -> None:
    assert window.visit.state.mri == 1.0
    shown = window.brain.grab().toImage()
    colours = [shown.pixelColor(x, shown.height() // 3) for x in range(shown.width() // 3, 2 * shown.width() // 3, 7)]
    gray = [c for c in colours if max(c.red(), c.green(), c.blue()) - min(c.red(), c.green(), c.blue()) < 60]
    assert len(gray) > len(colours) / 2


@when("I press Start over")
def _start_over(window: MainWindow) -> None:
    press_button(window.header, "Start over")


@then("everything is as it was at first")
def _as_at_first(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.visit.state == memory["launch"]
    assert window.panels.open_panel == ""
