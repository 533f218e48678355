"""The card: what it says, in every size, to eyes and to a screen reader."""

from itertools import pairwise

import pytest
from helpers.panels import (
    SCREENS,
    accessible_name,
    assert_nothing_cut_off,
    built_in_words,
    dress,
    names,
    press_by_screen_reader,
    seen,
    walk_by_tab,
)
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from brainexplorer.content.model import Certainty, InWhom, Note, Region, Source
from brainexplorer.ui.card.citation import citation
from brainexplorer.ui.card.evidence import EvidenceLine
from brainexplorer.ui.card.note_row import NoteRow
from brainexplorer.ui.card.region_card import RegionCard

SIX = ["amygdala", "hippocampus", "medial-prefrontal-cortex", "periaqueductal-gray"]


@pytest.fixture
def card(qtbot: QtBot) -> RegionCard:
    card = RegionCard()
    dress(qtbot, card)
    card.show_welcome(SIX, names())
    return card


def show(card: RegionCard, id_: str | Region) -> Region:
    content = built_in_words()
    region = content.regions[id_] if isinstance(id_, str) else id_
    card.show_region(region, "#c8553d", content.sources, names(), content.circuits_of(region.id))
    QApplication.processEvents()
    return region


def words_on(card: RegionCard) -> list[str]:
    return [label.text() for label in seen(card, QLabel)]


def source_buttons(card: RegionCard) -> list[QPushButton]:
    return [row.tab_stops()[1] for row in seen(card, NoteRow)]


def neighbour(card: RegionCard, region: Region) -> QPushButton:
    """The button of the last region that it works with."""
    name = names()[region.works_with[-1]]
    return next(button for button in seen(card, QPushButton) if button.text().replace("\n", " ") == name)


def test_it_says_everything_about_every_region(card: RegionCard) -> None:
    for id_ in names():
        region = show(card, id_)
        said = words_on(card)
        notes = (*region.pain, *region.mood, *region.ketamine)
        for text in (region.name, region.does, region.where, *(note.text for note in notes)):
            assert text in said
        assert f"Say: {region.say}" in "\n".join(said)
        assert region.everyday in "\n".join(said)
        assert len(seen(card, EvidenceLine)) == len(notes)


def test_it_gives_a_question_to_ask_where_there_is_one(card: RegionCard) -> None:
    region = show(card, "amygdala")
    assert region.ask in words_on(card)
    assert f"Ask your care team: {region.ask}" in [accessible_name(stop) for stop in walk_by_tab(card)]
    show(card, region._replace(ask=""))
    assert "Ask your care team" not in words_on(card)


def test_a_source_that_is_not_handed_in_supports_nothing(card: RegionCard) -> None:
    content = built_in_words()
    card.show_region(content.regions["amygdala"], "#c8553d", {}, names())
    assert not any(button.isVisible() for button in source_buttons(card))
    assert_nothing_cut_off(card)


def test_sections_come_in_the_order_of_the_design(card: RegionCard) -> None:
    show(card, "amygdala")
    said = words_on(card)
    heads = ["What it does", "With long-lasting pain", "With low mood", "What we know about ketamine",
             "Ask your care team", "Works with", "Part of these circuits"]
    assert [text for text in said if text in heads] == heads


def test_every_statement_says_how_sure_and_in_whom(card: RegionCard) -> None:
    region = show(card, "amygdala")
    words = {Certainty.EARLY: "Early evidence", Certainty.ESTABLISHED: "Well established",
             Certainty.DEBATED: "Debated", Certainty.NOT_STUDIED: "Not studied yet"}
    notes = (*region.pain, *region.mood, *region.ketamine)
    expected = [f"{words[note.certainty]} · in {note.in_whom.value}" for note in notes]
    assert [line.text() for line in seen(card, EvidenceLine)] == expected


def test_the_sources_open_in_place_and_go_again(card: RegionCard, qtbot: QtBot) -> None:
    region = show(card, "amygdala")
    content = built_in_words()
    button = source_buttons(card)[-1]
    cited = [citation(content.sources[key]) for key in region.ketamine[-1].sources]
    assert not set(cited) & set(words_on(card))
    with qtbot.waitSignal(card.sources_opened):
        card.ensureWidgetVisible(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    said = words_on(card)
    below = said.index(region.ketamine[-1].text)
    assert [text for text in said[below:] if text in cited] == cited
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not set(cited) & set(words_on(card))


def test_a_screen_reader_opens_the_sources(card: RegionCard) -> None:
    region = show(card, "hippocampus")
    button = source_buttons(card)[0]
    many = len(region.pain[0].sources)
    count = "1 source" if many == 1 else f"{many} sources"
    assert accessible_name(button) == f"Show {count} for: {region.pain[0].text}"
    press_by_screen_reader(button, "Toggle")
    assert citation(built_in_words().sources[region.pain[0].sources[0]]) in words_on(card)


def test_a_double_tap_is_one_tap(card: RegionCard, qtbot: QtBot) -> None:
    region = show(card, "amygdala")
    asked: list[str] = []
    card.region_requested.connect(asked.append)
    sources, chip = source_buttons(card)[0], neighbour(card, region)
    for button in (sources, chip):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):  # as Qt tells the second tap
            QApplication.sendEvent(button, QMouseEvent(
                kind, QPointF(9, 9), button.mapToGlobal(QPointF(9, 9)), Qt.MouseButton.LeftButton,
                Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    assert sources.isChecked()
    assert len(asked) == 1


def test_the_next_region_puts_the_sources_away(card: RegionCard) -> None:
    show(card, "amygdala")
    for button in source_buttons(card):
        button.setChecked(True)
    show(card, "amygdala")
    assert not any(button.isChecked() for button in source_buttons(card))
    assert not any("DOI" in text for text in words_on(card))


def test_a_citation_guesses_nothing_and_says_when_nobody_checked_it() -> None:
    known = Source("A2020", 2020, "Journal 1:2-3", verified=True, authors="Ann B et al.", title="On a thing.",
                   doi="10.1/2", pmid="123")
    assert citation(known) == "Ann B et al. (2020). On a thing. Journal 1:2-3. DOI 10.1/2, PMID 123."
    bare = Source("B1999", 1999, "A book", verified=False, url="https://example.org/book")
    assert citation(bare) == "(1999). A book. https://example.org/book. (Not yet checked.)"


def test_neighbours_lead_on(card: RegionCard, qtbot: QtBot) -> None:
    region = show(card, "amygdala")
    chips = {button.text(): button for button in seen(card, QPushButton)}
    for other in region.works_with:
        with qtbot.waitSignal(card.region_requested) as asked:
            press_by_screen_reader(chips[names()[other]], "Press")
        assert asked.args == [other]


def test_the_circuits_of_a_part_lead_to_them(card: RegionCard, qtbot: QtBot) -> None:
    content = built_in_words()
    for id_ in names():
        show(card, id_)
        circuits = content.circuits_of(id_)
        chips = {button.text(): button for button in seen(card, QPushButton)}
        assert ("Part of these circuits" in words_on(card)) is bool(circuits)
        assert {circuit.name for circuit in content.circuits.values()} & set(chips) == {c.name for c in circuits}
        for circuit in circuits:
            with qtbot.waitSignal(card.circuit_requested) as asked:
                press_by_screen_reader(chips[circuit.name], "Press")
            assert asked.args == [circuit.id]


def test_a_part_of_no_circuit_says_nothing_of_circuits(card: RegionCard) -> None:
    content = built_in_words()
    card.show_region(content.regions["amygdala"], "#c8553d", content.sources, names())
    assert "Part of these circuits" not in words_on(card)


def test_a_chip_is_right_after_the_regions_changed(card: RegionCard, qtbot: QtBot) -> None:
    show(card, "amygdala")
    region = show(card, "insula")
    chip = next(button for button in seen(card, QPushButton) if button.text() == names()[region.works_with[-1]])
    card.ensureWidgetVisible(chip)
    with qtbot.waitSignal(card.region_requested) as asked:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert asked.args == [region.works_with[-1]]


def test_the_welcome_says_what_to_do_and_offers_a_start(card: RegionCard, qtbot: QtBot) -> None:
    assert "Touch a part of the brain" in words_on(card)
    assert [button.text() for button in seen(card, QPushButton)] == [names()[id_] for id_ in SIX]
    with qtbot.waitSignal(card.region_requested) as asked:
        QTest.mouseClick(seen(card, QPushButton)[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["amygdala"]


def test_a_notice_stands_on_top_until_the_next_region(card: RegionCard) -> None:
    show(card, "amygdala")
    card.say_notice("It shows best in Slices, so we moved there.")
    assert words_on(card)[0] == "It shows best in Slices, so we moved there."
    show(card, "insula")
    assert words_on(card)[0] == "Insula"


def test_a_new_region_starts_at_the_top(card: RegionCard) -> None:
    show(card, "amygdala")
    card.verticalScrollBar().setValue(card.verticalScrollBar().maximum())
    assert card.verticalScrollBar().value() > 0
    show(card, "insula")
    assert card.verticalScrollBar().value() == 0


def test_a_finger_drags_the_page_and_presses_nothing(card: RegionCard, qtbot: QtBot) -> None:
    region = show(card, "amygdala")
    card.verticalScrollBar().setValue(card.verticalScrollBar().maximum())
    chip = next(button for button in seen(card, QPushButton) if button.text() == names()[region.works_with[0]])
    start = chip.mapTo(card, chip.rect().center())
    before = card.verticalScrollBar().value()
    with qtbot.assertNotEmitted(card.region_requested):
        window = card.windowHandle()
        QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 9):
            QTest.mouseMove(window, start + QPoint(0, 10 * step))
            QTest.qWait(10)
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(0, 80))
        QTest.qWait(50)
    assert before - 100 < card.verticalScrollBar().value() < before - 30


def test_tab_walks_it_in_reading_order_though_rows_came_late(card: RegionCard) -> None:
    note = Note("One more thing.", Certainty.EARLY, InWhom.PEOPLE, built_in_words().regions["insula"].pain[0].sources)
    show(card, "amygdala")
    show(card, built_in_words().regions["insula"]._replace(pain=(note,) * 7))
    tops = [stop.mapTo(card.widget(), QPoint(0, 0)) for stop in walk_by_tab(card)]
    assert len(tops) > 20
    for before, after in pairwise(tops):
        assert after.y() > before.y() - 30


def test_everything_that_tab_reaches_has_a_name_and_the_text_carries_its_evidence(card: RegionCard) -> None:
    region = show(card, "amygdala")
    told = [accessible_name(stop) for stop in walk_by_tab(card)]
    assert all(told)
    assert f"What it does: {region.does}" in told
    first = region.ketamine[0]
    assert any(name.startswith(f"What we know about ketamine: {first.text}") and name.endswith("in people.")
               for name in told)


def test_the_text_is_static_text_to_a_screen_reader(card: RegionCard) -> None:
    show(card, "amygdala")
    for label in seen(card, QLabel):
        assert QAccessible.queryAccessibleInterface(label).role() is QAccessible.Role.StaticText


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_off_in_any_size(qtbot: QtBot, screen: str, text: float) -> None:
    card = RegionCard()
    dress(qtbot, card, screen, text)
    card.show_welcome(SIX, names())
    assert_nothing_cut_off(card)
    for id_ in ("amygdala", "dorsolateral-prefrontal-cortex", "anterior-cingulate-cortex", "caudate"):
        show(card, id_)
        for button in source_buttons(card):
            button.setChecked(True)
        assert_nothing_cut_off(card)
        assert card.horizontalScrollBar().maximum() == 0


def test_buttons_are_as_high_as_a_finger_needs(qtbot: QtBot) -> None:
    for screen, least in (("small", 40), ("large", 44), ("huge", 88)):
        card = RegionCard()
        dress(qtbot, card, screen)
        show(card, "amygdala")
        assert min(button.height() for button in seen(card, QPushButton)) >= least


def test_a_wide_card_has_two_columns(qtbot: QtBot) -> None:
    card = RegionCard()
    dress(qtbot, card, "standing")
    region = show(card, "amygdala")
    left, right = (next(label for label in seen(card, QLabel) if label.text() == text)
                   for text in (region.does, region.ketamine[0].text))
    assert left.mapTo(card, QPoint()).x() < card.width() // 2 < right.mapTo(card, QPoint()).x()


def test_the_keyboard_starts_at_the_title_of_the_next_region(card: RegionCard) -> None:
    card.region_requested.connect(lambda id_: show(card, id_))
    region = show(card, "amygdala")
    for _ in range(3):
        chip = neighbour(card, region)
        region = built_in_words().regions[region.works_with[-1]]
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Space)
        assert QApplication.focusWidget() is walk_by_tab(card)[0]


def test_the_welcome_explains_the_signs(card: RegionCard) -> None:
    lines = [line.text() for line in seen(card, EvidenceLine)]
    assert [line.split(":")[0] for line in lines] == [
        "Well established", "Early evidence", "Debated", "Not studied yet"]


def test_markup_in_the_words_stays_words(card: RegionCard) -> None:
    show(card, built_in_words().regions["insula"]._replace(name="<b>In</b> & out", does="<img src='/etc/x'> a < b"))
    assert {"<b>In</b> & out", "<img src='/etc/x'> a < b"} <= set(words_on(card))


def test_rehearsing_changes_nothing_that_is_seen(card: RegionCard) -> None:
    content, before = built_in_words(), card.grab().toImage()
    card.prepare(content.regions["amygdala"], "#c8553d", content.sources, names())
    assert card.grab().toImage() == before
