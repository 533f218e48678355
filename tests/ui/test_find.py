"""The list and the search field: an equal way to every region."""

from time import perf_counter

import pytest
from helpers.driving import press_button, words_in
from helpers.panels import (
    SCREENS,
    accessible_name,
    assert_nothing_cut_off,
    built_in_words,
    colours,
    dress,
    names,
    press_by_screen_reader,
    seen,
    walk_by_tab,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from brainexplorer.content.model import Content
from brainexplorer.content.search import Finder, Kind
from brainexplorer.ui.find.find_panel import FindPanel
from brainexplorer.ui.find.found_row import CircuitRow, FoundRow, PartRow, StoryRow, TermRow
from brainexplorer.ui.main_window import MainWindow
from brainexplorer.ui.story.crisis_box import CrisisBox
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.words import Words


def finder_of(content: Content) -> Finder:
    library = content.library
    return Finder(content, library, library.topics.values(), library.tours.values())


def new_panel(qtbot: QtBot, screen: str = "large", text: float = 1.0) -> FindPanel:
    content = built_in_words()
    panel = FindPanel(content, finder_of(content), colours())
    dress(qtbot, panel, screen, text)
    panel.setFocus()
    return panel


@pytest.fixture
def panel(qtbot: QtBot) -> FindPanel:
    return new_panel(qtbot)


def field(panel: FindPanel) -> QLineEdit:
    return panel.findChild(QLineEdit)


def listed(panel: FindPanel) -> list[str]:
    return [row.id for row in seen(panel, PartRow)]


def read(panel: FindPanel) -> str:
    return "\n".join(label.text() for label in seen(panel, QLabel))


def test_it_lists_every_region_with_its_everyday_name(panel: FindPanel) -> None:
    assert listed(panel) == list(names())
    for region in built_in_words().regions.values():
        assert region.name in read(panel)
        assert region.everyday in read(panel)


@pytest.mark.parametrize(("typed", "region"), [
    ("amygdala", "amygdala"), ("hipocampus", "hippocampus"), ("PAG", "periaqueductal-gray"),
    ("fear center", "amygdala"), ("THALAMUS ", "thalamus"),
])
def test_enter_chooses_what_was_meant(panel: FindPanel, qtbot: QtBot, typed: str, region: str) -> None:
    QTest.keyClicks(field(panel), typed)
    assert listed(panel)[0] == region
    with qtbot.waitSignal(panel.region_requested) as asked:
        QTest.keyClick(field(panel), Qt.Key.Key_Return)
    assert asked.args == [region]


def test_it_says_why_a_part_was_found(panel: FindPanel) -> None:
    QTest.keyClicks(field(panel), "fear center")
    assert "fear center" in read(panel).splitlines()


def test_enter_with_nothing_typed_chooses_nothing(panel: FindPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.region_requested):
        QTest.keyClick(field(panel), Qt.Key.Key_Return)


def test_nothing_found_is_said_kindly_and_goes_again(panel: FindPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(field(panel), "xqzvw")
    assert listed(panel) == []
    assert "We found nothing for these words." in read(panel)
    assert boxes(panel) == []
    with qtbot.assertNotEmitted(panel.region_requested):
        QTest.keyClick(field(panel), Qt.Key.Key_Return)
    field(panel).clear()
    assert "We found nothing" not in read(panel)
    assert len(listed(panel)) == len(names())


def test_the_arrows_walk_into_the_list_and_out_again(panel: FindPanel, qtbot: QtBot) -> None:
    order = listed(panel)
    QTest.keyClick(field(panel), Qt.Key.Key_Down)
    assert QApplication.focusWidget().id == order[0]
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_End, len(order) - 1), (Qt.Key.Key_Down, len(order) - 1)):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget().id == order[place]
    with qtbot.waitSignal(panel.region_requested) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == [order[-1]]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is field(panel)


def test_the_row_with_the_keyboard_is_in_sight(panel: FindPanel) -> None:
    QTest.keyClick(field(panel), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    row = QApplication.focusWidget()
    assert panel.rect().contains(row.mapTo(panel, QPoint(0, row.height() - 1)))


def test_the_list_is_one_stop_for_tab(panel: FindPanel) -> None:
    stops = walk_by_tab(panel)
    assert sum(isinstance(stop, PartRow) for stop in stops) == 1
    QTest.keyClicks(field(panel), "insula")
    assert [stop.id for stop in walk_by_tab(panel) if isinstance(stop, PartRow)] == ["insula"]


@pytest.mark.parametrize("from_list", [False, True])
def test_escape_closes_from_anywhere(panel: FindPanel, qtbot: QtBot, from_list: bool) -> None:
    if from_list:
        QTest.keyClick(field(panel), Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_a_finger_and_a_screen_reader_choose_every_row(panel: FindPanel, qtbot: QtBot) -> None:
    for row in seen(panel, PartRow):
        assert accessible_name(row) == names()[row.id]
        with qtbot.waitSignal(panel.region_requested) as asked:
            press_by_screen_reader(row, "Press")
        assert asked.args == [row.id]
    with qtbot.waitSignal(panel.region_requested) as asked:
        QTest.mouseClick(seen(panel, PartRow)[2], Qt.MouseButton.LeftButton)
    assert asked.args == [listed(panel)[2]]


def test_what_was_typed_is_forgotten(panel: FindPanel) -> None:
    QTest.keyClicks(field(panel), "amyg")
    panel.hide()
    panel.show()
    assert field(panel).text() == ""
    assert len(listed(panel)) == len(names())


def test_every_control_has_a_name(panel: FindPanel) -> None:
    assert all(accessible_name(stop) for stop in walk_by_tab(panel))


def test_no_menu_and_no_drop_on_the_field(panel: FindPanel) -> None:
    assert field(panel).contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
    assert not field(panel).acceptDrops()
    field(panel).setText("x" * 5000)
    assert len(field(panel).text()) <= 80


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_off_in_any_size(qtbot: QtBot, screen: str, text: float) -> None:
    panel = new_panel(qtbot, screen, text)
    assert_nothing_cut_off(panel)
    hint = field(panel)
    assert hint.placeholderText().startswith("Type a word")
    assert hint.fontMetrics().horizontalAdvance(hint.placeholderText()) < hint.width() - 2 * hint.height() // 3
    assert min(row.height() for row in seen(panel, PartRow)) >= 40


def test_typing_is_answered_within_a_frame(panel: FindPanel) -> None:
    field(panel).setText("warm")
    taken = []
    for typed in ("h", "hi", "hip", "hipo", "hi", "h", "", "a", "am"):
        start = perf_counter()
        field(panel).setText(typed)
        panel.repaint()
        taken.append(perf_counter() - start)
    assert sorted(taken)[len(taken) // 2] < 0.016


def circuits_listed(panel: FindPanel) -> list[str]:
    return [row.id for row in seen(panel, CircuitRow)]


def test_circuits_come_up_when_asked_for_and_only_then(panel: FindPanel) -> None:
    assert circuits_listed(panel) == []
    QTest.keyClicks(field(panel), "reward")
    assert circuits_listed(panel)[0] == "reward"
    assert "circuit" in read(panel).splitlines()
    field(panel).clear()
    assert circuits_listed(panel) == []
    assert listed(panel) == list(names())


def test_what_fits_best_stands_first_and_enter_chooses_it(panel: FindPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(field(panel), "default mode")
    circuit, part = seen(panel, CircuitRow)[0], seen(panel, PartRow)[0]
    assert circuit.id == "default-mode"
    assert circuit.y() < part.y()
    with qtbot.waitSignal(panel.circuit_requested) as asked:
        QTest.keyClick(field(panel), Qt.Key.Key_Return)
    assert asked.args == ["default-mode"]


def test_a_part_that_fits_as_well_stands_before_a_circuit(panel: FindPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(field(panel), "reward")
    best = seen(panel, PartRow)[0]
    assert best.y() < seen(panel, CircuitRow)[0].y() < seen(panel, PartRow)[1].y()
    with qtbot.waitSignal(panel.region_requested) as asked:
        QTest.keyClick(field(panel), Qt.Key.Key_Return)
    assert asked.args == [best.id]


def test_keys_a_finger_and_a_screen_reader_choose_a_circuit(panel: FindPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(field(panel), "reward")
    row = seen(panel, CircuitRow)[0]
    assert accessible_name(row) == "The reward circuit"
    with qtbot.waitSignal(panel.circuit_requested) as asked:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.args == ["reward"]
    with qtbot.waitSignal(panel.circuit_requested):
        press_by_screen_reader(row, "Press")
    QTest.keyClick(field(panel), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is row
    with qtbot.waitSignal(panel.circuit_requested):
        QTest.keyClick(row, Qt.Key.Key_Return)


def test_enter_chooses_a_circuit_where_no_part_fits(panel: FindPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(field(panel), "anhedonia")
    assert listed(panel) == []
    assert "We found nothing" not in read(panel)
    assert circuits_listed(panel) == ["reward"]
    with qtbot.waitSignal(panel.circuit_requested) as asked:
        QTest.keyClick(field(panel), Qt.Key.Key_Return)
    assert asked.args == ["reward"]


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_no_circuit_is_cut_off_in_any_size(qtbot: QtBot, screen: str, text: float) -> None:
    panel = new_panel(qtbot, screen, text)
    QTest.keyClicks(field(panel), "pain")
    assert seen(panel, CircuitRow)
    assert_nothing_cut_off(panel)


# ---- topics, tours and hard words ------------------------------------------------------------------------------------

def rows(panel: FindPanel) -> list[tuple[Kind, str]]:
    return [(row.kind, row.id) for row in seen(panel, FoundRow)]


def boxes(panel: FindPanel) -> list[CrisisBox]:
    return seen(panel, CrisisBox)


def type_anew(panel: FindPanel, words: str) -> None:
    field(panel).clear()
    QTest.keyClicks(field(panel), words)


@pytest.mark.parametrize(("typed", "first"), [
    ("safety", (Kind.TOPIC, "safety-first")), ("does it help", (Kind.TOPIC, "does-it-help")),
    ("infusion", (Kind.TOPIC, "infusion-visit")), ("quick tour", (Kind.TOUR, "ketamine-and-mood")),
])
def test_topics_and_tours_are_rows_with_their_name_and_what_they_are_for(
        panel: FindPanel, qtbot: QtBot, typed: str, first: tuple[Kind, str]) -> None:
    QTest.keyClicks(field(panel), typed)
    assert rows(panel)[0] == first
    story, row = built_in_words().library.stories[first[1]], seen(panel, StoryRow)[0]
    assert {story.name, story.purpose} <= set(read(panel).splitlines())
    assert accessible_name(row) == story.name
    what = "Topic" if first[0] is Kind.TOPIC else "Tour of the brain"
    assert row.accessibleDescription() == f"{what}. {story.purpose}"
    for press in (
        lambda: QTest.keyClick(field(panel), Qt.Key.Key_Return),
        lambda: QTest.mouseClick(row, Qt.MouseButton.LeftButton),
        lambda: press_by_screen_reader(row, "Press"),
    ):
        with qtbot.waitSignal(panel.story_requested) as asked:
            press()
        assert asked.args == [story.id]


def test_a_hard_word_is_a_row(panel: FindPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(field(panel), "anaesthesia")
    row = next(row for row in seen(panel, TermRow) if row.id == "anesthesia")
    assert accessible_name(row) == "anesthesia"
    assert row.accessibleDescription() == "in the word list: anaesthesia"
    with qtbot.waitSignal(panel.term_requested) as asked:
        press_by_screen_reader(row, "Press")
    assert asked.args == ["anesthesia"]


def test_the_arrows_walk_all_kinds_in_the_order_in_which_they_stand(panel: FindPanel) -> None:
    QTest.keyClicks(field(panel), "dopamine")
    assert {kind for kind, _ in rows(panel)} == {Kind.PART, Kind.CIRCUIT, Kind.TOUR, Kind.WORD}
    QTest.keyClick(field(panel), Qt.Key.Key_Down)
    for row in rows(panel):
        focus = QApplication.focusWidget()
        assert (focus.kind, focus.id) == row
        QTest.keyClick(focus, Qt.Key.Key_Down)
    assert sum(isinstance(stop, FoundRow) for stop in walk_by_tab(panel)) == 1


def test_nothing_found_leads_to_what_there_is_to_read(panel: FindPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(field(panel), "xqzvw")
    stops = [accessible_name(stop) for stop in walk_by_tab(panel)]
    assert stops[-1] == "Open the Learn list"
    with qtbot.waitSignal(panel.learn_requested):
        press_button(panel, "Open the Learn list")
    field(panel).clear()
    assert "Open the Learn list" not in [button.text() for button in seen(panel, TapButton)]


# ---- whom to call ----------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("typed", ["suicide", "suicde", "hotline", "988", "i want to die", "quiero morir", "help"])
def test_who_asks_for_help_sees_whom_to_call_above_all_that_was_found(panel: FindPanel, typed: str) -> None:
    QTest.keyClicks(field(panel), typed)
    assert rows(panel)[0] == (Kind.TOPIC, "help-now")
    box, first = boxes(panel)[0], seen(panel, FoundRow)[0]
    assert box.y() + box.height() <= first.y()
    assert "988" in words_in(box)
    type_anew(panel, "amygdala")
    assert boxes(panel) == []


def test_tab_goes_from_the_field_through_the_words_of_help_to_the_rows(panel: FindPanel) -> None:
    QTest.keyClicks(field(panel), "suicide")
    stops = walk_by_tab(panel)
    told = [place for place, stop in enumerate(stops) if isinstance(stop, Words)]
    row = next(place for place, stop in enumerate(stops) if isinstance(stop, FoundRow))
    assert stops.index(field(panel)) < told[0] < told[-1] < row
    assert accessible_name(boxes(panel)[0]) == "Help now"


def test_a_screen_reader_is_told_once_whom_to_call(panel: FindPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("brainexplorer.ui.find.find_panel.announce", lambda _widget, words: told.append(words))
    QTest.keyClicks(field(panel), "suicide")
    assert len(told) == 1
    assert "988" in told[0]
    type_anew(panel, "safety")
    assert len(told) == 1


@pytest.mark.parametrize("typed", ["suicide", "infusion", "dopamine", "xqzvw", "i want to die"])
@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_that_was_found_is_cut_off_in_any_size(qtbot: QtBot, screen: str, text: float, typed: str) -> None:
    panel = new_panel(qtbot, screen, text)
    QTest.keyClicks(field(panel), typed)
    assert_nothing_cut_off(panel)


# ---- in the window ---------------------------------------------------------------------------------------------------

def look_for(window: MainWindow, words: str) -> FindPanel:
    window.open_panel("find")
    panel = window.panels.panel("find")
    assert isinstance(panel, FindPanel)
    type_anew(panel, words)
    return panel


def press_first(panel: FindPanel, kind: type[FoundRow]) -> None:
    QTest.mouseClick(seen(panel, kind)[0], Qt.MouseButton.LeftButton)


def test_a_topic_that_was_found_is_opened(window: MainWindow) -> None:
    press_first(look_for(window, "side effects"), StoryRow)
    assert window.visit.state.reads_story
    assert window.visit.state.story in ("safety-first", "myths-and-facts")
    assert window.panels.open_panel == "story"


def test_a_hard_word_that_was_found_is_shown_in_the_word_list_and_back(window: MainWindow) -> None:
    panel = look_for(window, "serotonin")
    press_first(panel, TermRow)
    assert window.panels.open_panel == "words"
    assert QApplication.focusWidget().accessibleName().startswith("serotonin: ")
    window.close_words()
    assert window.panels.open_panel == "find"
    assert field(panel).text() == ""


def test_nothing_found_opens_the_learn_list(window: MainWindow) -> None:
    press_button(look_for(window, "xqzvw"), "Open the Learn list")
    assert window.panels.open_panel == "learn"


def test_only_topics_on_offer_are_found(window: MainWindow) -> None:
    clinic = window.content.clinic._replace(topics=("safety-first",))
    window.content = window.content._replace(clinic=clinic)
    window.__dict__.pop("reader", None)
    panel = look_for(window, "infusion")
    assert Kind.TOPIC not in {kind for kind, _ in rows(panel)}
    type_anew(panel, "side effects")
    assert [id_ for kind, id_ in rows(panel) if kind is Kind.TOPIC] == ["safety-first"]
    type_anew(panel, "suicide")
    assert boxes(panel)
    assert (Kind.TOPIC, "help-now") not in rows(panel)


def test_words_past_their_review_are_found_by_clinicians_alone(window: MainWindow) -> None:
    window.today = "2999-01-01"
    window.__dict__.pop("reader", None)
    assert {kind for kind, _ in rows(look_for(window, "safety"))} == set()
    window.close_panel()
    window.visit.speak_to("clinician")
    assert rows(look_for(window, "safety"))[0] == (Kind.TOPIC, "safety-first")


def test_the_library_is_not_searched_before_somebody_looks_for_something(
        window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    first = Finder.__init__
    monkeypatch.setattr(Finder, "__init__", lambda self, *words: (made.append(words), first(self, *words))[1])
    window.prepare()
    QApplication.processEvents()
    assert made == []
    window.open_panel("find")
    assert len(made) == 1
