"""The scenarios of `learn.feature`, played on the real window."""

from typing import Any

import pytest
from helpers.driving import press_button, press_key, words_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_bdd import parsers, scenarios, then, when

from brainexplorer.ui.card.finding_row import FindingRow
from brainexplorer.ui.circuits.circuit_choice import CircuitChoice
from brainexplorer.ui.languages import speak
from brainexplorer.ui.main_window import MainWindow
from brainexplorer.ui.panels import STORY
from brainexplorer.ui.story.crisis_box import CrisisBox
from brainexplorer.ui.tap_button import TapButton

scenarios("learn.feature")


@pytest.fixture(autouse=True)
def english_again() -> Any:
    yield
    speak("en")


def read(window: MainWindow) -> str:
    return words_in(window.panels.panel(STORY)).replace("\u00a0", " ")


@when(parsers.parse('I open the topic "{name}"'))
def _open_topic(window: MainWindow, name: str) -> None:
    press_button(window.header, "Learn")
    choices = window.panels.panel("learn").findChildren(CircuitChoice)
    (choice,) = [choice for choice in choices if choice.accessibleName() == name]
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert name in read(window)


@then("I see two cells beside the words")
def _two_cells(window: MainWindow) -> None:
    assert not window.canvas.shows_brain
    assert "cell" in window.canvas.board.accessibleDescription()


@then("it says that nobody knows yet which step matters most")
def _nobody_knows(window: MainWindow) -> None:
    assert "No one knows yet which of these steps matters most in people." in window.canvas.board.accessibleName()


@when("I read on to the end")
def _to_the_end(window: MainWindow) -> None:
    for _ in range(20):
        if "In short" in read(window):
            return
        press_button(window.panels, "Next")


@when("I read on")
def _read_on(window: MainWindow) -> None:
    press_key(Qt.Key.Key_PageDown, window)
    assert window.visit.state.screen == 1


@then("I am told what to remember and what to ask")
def _end(window: MainWindow) -> None:
    story = window.reader.story(window.visit.state.story)
    for line in (*story.summary, *story.ask):
        assert line in read(window)


@when("I read on until a screen shows people")
def _until_people(window: MainWindow) -> None:
    while window.reader.story(window.visit.state.story).screens[window.visit.state.screen].picture.kind != "people":
        press_button(window.panels, "Next")


@then("a screen reader hears how many of 100")
def _hears(window: MainWindow) -> None:
    picture = window.reader.story(window.visit.state.story).screens[window.visit.state.screen].picture
    told = window.canvas.board.accessibleDescription()
    for group in picture.items:
        assert f"{group.people} of 100" in told
        assert group.label in told


@then("the statement beside it says how sure it is")
def _how_sure(window: MainWindow) -> None:
    assert any(words in read(window) for words in ("Well established", "Early evidence", "Debated"))


@when("I touch another part of the brain")
def _touch_other(window: MainWindow, memory: dict[str, Any]) -> None:
    memory["screen"] = window.visit.state.screen
    other = next(part for part in window.visit.frame.shown if part != window.visit.state.region)
    memory["part"] = other
    window.brain.faces.focus(other)
    press_key(Qt.Key.Key_Return, window)


@then("I read about that part")
def _reads_part(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.content.regions[memory["part"]].does in words_in(window.card)


@when("I go back to what I was reading")
def _go_back(window: MainWindow) -> None:
    name = window.reader.story(window.visit.state.story).name
    press_button(window.card, f"Back to: {name}")


@then("I am on the same screen as before")
def _same_screen(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.visit.state.reads_story
    assert window.visit.state.screen == memory["screen"]


@then("the crisis line stands beside the words and below them")
def _crisis(window: MainWindow) -> None:
    assert any(box.isVisible() for box in window.findChildren(CrisisBox))
    assert window.content.crisis.call in words_in(window.footer)
    assert window.content.crisis.call in window.canvas.board.accessibleDescription()


@when("I press the button of the other language")
def _other_language(window: MainWindow, memory: dict[str, Any]) -> None:
    memory["state"] = window.visit.state
    press_button(window.header, "Español")
    QApplication.processEvents()


@then("I read the same screen in Spanish")
def _spanish(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.visit.state == memory["state"]._replace(language="es")
    state = window.visit.state
    screen = window.reader.story(state.story).screens[state.screen]
    assert screen.title in read(window)
    assert "Siguiente" in read(window)


@when("I choose the hippocampus")
def _choose(window: MainWindow) -> None:
    window.choose_region("hippocampus")


@when("I ask for clinicians' words")
def _clinicians(window: MainWindow) -> None:
    press_button(window.card, "For clinicians")


@then("studies that disagree stand side by side")
def _disagree(window: MainWindow) -> None:
    assert "Studies disagree" in words_in(window.card)


@then("every statement leads to its source with one more touch")
def _sources(window: MainWindow) -> None:
    rows = [row for row in window.card.findChildren(FindingRow) if row.isVisible()]
    assert len(rows) >= 10
    for row in rows:
        (button,) = [one for one in row.findChildren(TapButton) if one.isVisible()]
        button.click()
        assert any(mark in words_in(row) for mark in ("DOI", "PMID", "PMCID", "http"))
