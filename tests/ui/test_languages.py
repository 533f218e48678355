"""The button of the language: everything in the other one at once, and nobody loses the place."""

from collections.abc import Callable

import pytest
from helpers.driving import press_button, words_in
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from brainexplorer.errors import UserError
from brainexplorer.options import WindowOptions
from brainexplorer.ui.app import build
from brainexplorer.ui.days import told_day
from brainexplorer.ui.languages import next_language, own_name, speak
from brainexplorer.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def english_again() -> object:
    yield
    speak("en")


def to_spanish(window: MainWindow) -> None:
    press_button(window.header, "Español")
    QApplication.processEvents()


def in_region(window: MainWindow) -> None:
    window.choose_region("insula")


def in_circuit(window: MainWindow) -> None:
    window.light_circuit("reward")


def in_slices(window: MainWindow) -> None:
    window.visit.show_view("slices")
    window.visit.step(5)
    window.visit.melt(0.5)


def in_story(window: MainWindow) -> None:
    window.open_story("safety-first", 3)


def in_tour(window: MainWindow) -> None:
    window.open_story("why-pain-stays", 2)


def aside(window: MainWindow) -> None:
    window.open_story("why-pain-stays", 2)
    window.choose_region("amygdala")


def zoomed(window: MainWindow) -> None:
    window.choose_region("hippocampus")
    window.visit.zoom_by(2.0)


PLACES = [in_region, in_circuit, in_slices, in_story, in_tour, aside, zoomed]


@pytest.mark.parametrize("go", PLACES)
def test_the_place_is_kept(window: MainWindow, go: Callable[[MainWindow], None]) -> None:
    go(window)
    QApplication.processEvents()
    before, size = window.visit.state, window.size()
    to_spanish(window)
    QApplication.processEvents()
    assert window.visit.state == before._replace(language="es")
    assert window.size() == size
    assert window.panels.open_panel == ("story" if before.reads_story else "")
    press_button(window.header, "English")
    assert window.visit.state == before


def test_the_card_speaks_the_other_language(window: MainWindow) -> None:
    window.choose_region("amygdala")
    english = window.content.regions["amygdala"]
    to_spanish(window)
    spanish = window.content.regions["amygdala"]
    assert spanish.does != english.does
    read = words_in(window.card)
    assert spanish.name in read
    assert spanish.does in read
    assert english.does not in read


@pytest.mark.parametrize("panel", ["find", "learn", "words", "circuits", "comfort", "about"])
def test_an_open_panel_stays_open(window: MainWindow, panel: str) -> None:
    window.open_panel(panel)
    to_spanish(window)
    assert window.panels.open_panel == panel


def test_what_is_comfortable_stays(window: MainWindow) -> None:
    window.visit.scale_text(2.0)
    window.visit.keep_calm(True)
    window.visit.show_all_names(False)
    to_spanish(window)
    state = window.visit.state
    assert (state.text_scale, state.calm, state.all_names) == (2.0, True, False)


def test_the_keyboard_stays_on_the_button(window: MainWindow) -> None:
    to_spanish(window)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "English"


def test_starting_over_goes_back_to_the_language_of_the_start(window: MainWindow) -> None:
    first = window.visit.state
    to_spanish(window)
    window.choose_region("thalamus")
    window.start_over()
    assert window.visit.state == first
    assert window.content.language == "en"


def test_old_widgets_are_gone(window: MainWindow) -> None:
    from brainexplorer.ui.header import Header

    for _ in range(4):
        press_button(window.header, own_name(next_language(window.content.language, window.content.languages)))
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # what was to be deleted later
    assert len(window.findChildren(Header)) == 1


def test_search_finds_spanish_names_and_words(window: MainWindow) -> None:
    from brainexplorer.content.search import Finder

    to_spanish(window)
    finder = Finder(window.content)
    assert finder.find("hipocampo").hits[0].id == "hippocampus"
    assert finder.find("miedo").hits[0].id == "amygdala"
    assert finder.find("amigdala").hits[0].id == "amygdala"


def test_the_window_can_begin_in_spanish() -> None:
    window = build(WindowOptions(language="es"))
    assert window.content.language == "es"
    assert window.visit.state.language == "es"
    window.brain.rest()
    window.deleteLater()


def test_a_language_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(UserError, match="'fr'; there is: en, es"):
        build(WindowOptions(language="fr"))


def test_days_are_written_as_the_language_does() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert told_day("2026-11-28") == "November 28, 2026"
    speak("es")
    assert told_day("2026-11-28") == "28 de noviembre de 2026"
    assert told_day("soon") == "soon"
