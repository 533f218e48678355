"""Topics and tours in the window: to open, to turn the pages, to look aside and come back."""

from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from helpers.driving import press_button, press_key, touch, words_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brainexplorer.content.loading import load
from brainexplorer.content.model import Shelf, Story
from brainexplorer.resources import data_dir
from brainexplorer.ui.circuits.circuit_choice import CircuitChoice
from brainexplorer.ui.main_window import MainWindow
from brainexplorer.ui.story.crisis_box import CrisisBox
from brainexplorer.ui.words import Words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_LOADED = load(data_dir(), None).content
assert _LOADED is not None
STORIES = dict(_LOADED.library.stories)
PANEL = "story"


def panel(window: MainWindow) -> str:
    """Everything that can be read in the words of the screen."""
    return words_in(window.panels.panel(PANEL))


def choices(window: MainWindow) -> dict[str, CircuitChoice]:
    return {choice.circuit: choice for choice in window.panels.panel("learn").findChildren(CircuitChoice)}


def open_from_list(window: MainWindow, story: str) -> None:
    press_button(window.header, "Learn")
    QTest.mouseClick(choices(window)[story], Qt.MouseButton.LeftButton)


def test_the_list_offers_every_topic_and_tour_with_what_it_is_for(window: MainWindow) -> None:
    press_button(window.header, "Learn")
    read = words_in(window.panels.panel("learn"))
    assert set(choices(window)) == {*STORIES, "words"}
    for story in STORIES.values():
        assert story.name in read
        assert story.purpose in read


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_every_screen_of_a_story_says_its_words_beside_its_picture(window: MainWindow, story: Story) -> None:
    open_from_list(window, story.id)
    for number, screen in enumerate(story.screens, 1):
        read = panel(window)
        assert f"{story.name} · {number} of {len(story.screens) + 1}" in read.replace("\u00a0", " ")
        assert screen.title in read
        for text in (screen.lead, *(note.text for note in screen.points), *screen.steps):
            assert text in read
        boxes = [box for box in window.findChildren(CrisisBox) if box.isVisible()]
        assert bool(boxes) is screen.helps
        picture = screen.picture
        assert window.canvas.shows_brain is (picture.kind == "brain")
        if picture.kind == "brain":
            assert window.visit.state.view == picture.view
            assert (window.visit.state.region, window.visit.state.circuit) == (picture.region, picture.circuit)
        else:
            assert window.canvas.board.accessibleName() == picture.caption
        press_button(window.panels, "Next")
    read = panel(window)
    assert "In short" in read
    for line in (*story.summary, *story.ask):
        assert line in read
    press_button(window.panels, "Done")
    assert window.panels.open_panel == "learn"
    assert not window.visit.state.story


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_a_brain_beside_a_screen_shows_the_region_that_it_speaks_of(story: Story, window: MainWindow) -> None:
    for number, screen in enumerate(story.screens):
        if screen.picture.region:
            window.open_story(story.id, number)
            assert window.visit.state.region in window.visit.frame.shown, (story.id, screen.title)


@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_cut_off_on_any_screen(window: MainWindow, size: tuple[int, int], scale: float) -> None:
    window.resize(*size)
    window.visit.scale_text(scale)
    for story in STORIES.values():
        for number in range(0, len(story.screens) + 1, 3):
            window.open_story(story.id, number)
            QApplication.processEvents()
            story_panel = window.panels.panel(PANEL)
            for words in story_panel.findChildren(Words):
                if words.isVisible() and words.text():
                    assert words.height() >= words.heightForWidth(words.width()) - 1, words.text()
                    assert words.natural_width <= words.width() + 1, words.text()
            for button in story_panel.turner.tab_stops():  # type: ignore[attr-defined]
                place = button.mapTo(window, button.rect().bottomRight())
                assert place.x() <= window.width()
                assert place.y() <= window.footer.y()


def test_looking_at_a_part_leaves_the_story_waiting(window: MainWindow) -> None:
    window.open_story("why-pain-stays", 1)
    touch(window, "cerebellum") if "cerebellum" in window.visit.frame.shown else window.choose_region("cerebellum")
    assert window.visit.state.aside
    assert "Cerebellum" in words_in(window.card)
    press_button(window.card, "Back to: Why pain stays")
    assert window.visit.state.reads_story
    assert window.visit.state.screen == 1
    assert STORIES["why-pain-stays"].screens[1].title in panel(window)


def test_a_screen_leads_to_the_card_of_its_part(window: MainWindow) -> None:
    story = STORIES["why-pain-stays"]
    number = next(n for n, screen in enumerate(story.screens) if screen.picture.region)
    window.open_story(story.id, number)
    region = window.content.regions[story.screens[number].picture.region]
    press_button(window.panels, f"More about: {region.name}")
    assert region.does in words_in(window.card)


def test_a_view_brings_the_brain_back_from_behind_a_picture(window: MainWindow) -> None:
    window.open_story("safety-first")
    assert not window.canvas.shows_brain
    press_button(window.header, "Outside")
    assert window.canvas.shows_brain
    assert window.visit.state.view == "outside"
    assert window.visit.state.aside


def test_escape_goes_back_to_the_story_and_then_out_of_it(window: MainWindow) -> None:
    window.open_story("why-pain-stays")
    window.choose_region("thalamus")
    window.step_back()
    assert window.visit.state.reads_story
    window.step_back()
    assert not window.visit.state.story
    assert window.panels.open_panel == ""


def test_page_keys_turn_the_pages(window: MainWindow) -> None:
    window.open_story("myths-and-facts")
    press_key(Qt.Key.Key_PageDown, window)
    assert window.visit.state.screen == 1
    press_key(Qt.Key.Key_PageUp, window)
    press_key(Qt.Key.Key_PageUp, window)
    assert window.visit.state.screen == 0


def test_a_panel_over_a_story_gives_it_back(window: MainWindow) -> None:
    window.open_story("myths-and-facts", 2)
    press_button(window.header, "Text size and motion")
    window.close_panel()
    assert window.panels.open_panel == PANEL
    assert STORIES["myths-and-facts"].screens[2].title in panel(window)


def test_starting_over_leaves_nothing_of_a_story(window: MainWindow) -> None:
    first = window.visit.state
    window.open_story("help-now", 3)
    window.start_over()
    assert window.visit.state == first
    assert window.canvas.shows_brain
    assert "Touch a part of the brain" in words_in(window.card)


def test_the_word_list_has_every_word_with_its_meaning(window: MainWindow) -> None:
    press_button(window.header, "Learn")
    QTest.mouseClick(choices(window)["words"], Qt.MouseButton.LeftButton)
    read = words_in(window.panels.panel("words"))
    for term in window.content.library.glossary.values():
        assert term.word in read
        assert term.meaning in read
    press_button(window.panels.panel("words"), "Close")
    assert window.panels.open_panel == "learn"


@pytest.fixture
def changed(qtbot: "QtBot") -> object:
    """Makes a window whose content is another one."""
    from brainexplorer.options import WindowOptions
    from brainexplorer.ui.app import application, build

    application()
    made = []

    def make(**clinic: object) -> MainWindow:
        window = build(WindowOptions())
        window.content = window.content._replace(clinic=window.content.clinic._replace(**clinic))
        made.append(window)
        window.resize(1280, 720)
        window.show()
        window.complete()
        return window

    yield make
    for window in made:
        window.close()
        window.brain.rest()
        window.deleteLater()


def test_a_clinic_chooses_its_topics_and_their_order(changed: object) -> None:
    window = changed(topics=("safety-first", "infusion-visit"))  # type: ignore[operator]
    assert [story.id for story in window.reader.topics()] == ["safety-first", "infusion-visit"]


def test_patients_are_not_offered_what_is_past_its_review(changed: object) -> None:
    window = changed()  # type: ignore[operator]
    old = STORIES["safety-first"]
    assert old.review is not None
    past = old._replace(review=old.review._replace(review_by="2020-01-01"))
    library = window.content.library._replace(topics=MappingProxyType({old.id: past}))
    shelf = Shelf(lambda: library)
    window.content = window.content._replace(shelf=shelf)
    assert old.id not in [story.id for story in window.reader.topics()]
    window.visit.speak_to("clinician")
    assert old.id in [story.id for story in window.reader.topics()]
