"""Circuits: the card that tells one step by step, the panel in which one is chosen, and the lines themselves."""

from collections.abc import Callable
from itertools import combinations, pairwise
from typing import NamedTuple

import pytest
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
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from brainexplorer.content.model import Certainty, Circuit, Effect
from brainexplorer.ui.card.citation import citation
from brainexplorer.ui.card.evidence import EvidenceLine
from brainexplorer.ui.card.note_row import NoteRow
from brainexplorer.ui.card.region_card import RegionCard
from brainexplorer.ui.card.step_row import StepRow
from brainexplorer.ui.circuits.circuit_choice import CircuitChoice
from brainexplorer.ui.circuits.circuit_panel import CircuitPanel
from brainexplorer.ui.circuits.lines import LineSample, effect_words, line_words, paint_line
from brainexplorer.ui.theme import Ink

CIRCUITS = built_in_words().circuits


class Shown(NamedTuple):
    """What the panel needs to know of a state."""

    circuit: str


@pytest.fixture
def card(qtbot: QtBot) -> RegionCard:
    return new_card(qtbot)


def new_card(qtbot: QtBot, screen: str = "large", text: float = 1.0) -> RegionCard:
    card = RegionCard()
    dress(qtbot, card, screen, text)
    card.show_welcome(["amygdala"], names())
    return card


def show(card: RegionCard, id_: str | Circuit) -> Circuit:
    circuit = CIRCUITS[id_] if isinstance(id_, str) else id_
    card.show_circuit(circuit, built_in_words().sources, names(), colours())
    QApplication.processEvents()
    return circuit


def words_on(card: RegionCard) -> list[str]:
    return [label.text() for label in seen(card, QLabel)]


def part_names(circuit: Circuit) -> list[str]:
    return [names().get(part.region) or part.name for part in circuit.parts.values()]


# -- the card


@pytest.mark.parametrize("id_", CIRCUITS)
def test_the_card_says_everything_about_a_circuit(card: RegionCard, id_: str) -> None:
    circuit = show(card, id_)
    said = words_on(card)
    steps = [step.link for step in circuit.steps]
    for text in (circuit.name, circuit.meaning.text, *(link.text for link in steps),
                 *(note.text for note in circuit.ketamine)):
        assert text in said
    assert f"Clinicians call it: {circuit.term}" in said
    on_buttons = [button.text() for button in seen(card, QPushButton)]
    assert set(part_names(circuit)) <= {*on_buttons, *said}
    assert len(seen(card, StepRow)) == len(steps)
    assert len(seen(card, EvidenceLine)) == 1 + len(steps) + len(circuit.ketamine)


def test_its_sections_come_in_order_and_its_steps_in_theirs(card: RegionCard) -> None:
    circuit = show(card, "pain-volume-control")
    said = words_on(card)
    heads = ["What it does", "Step by step", "What we know about ketamine here", "Ask your care team"]
    assert [text for text in said if text in heads] == heads
    told = [step.link.text for step in circuit.steps]
    assert [text for text in said if text in told] == told


def test_a_step_shows_from_where_to_where_and_what_the_signal_does(card: RegionCard) -> None:
    circuit = show(card, "top-down-calm")
    for row, step in zip(seen(card, StepRow), circuit.steps, strict=True):
        on_buttons = [button.text() for button in seen(row, QPushButton)]
        assert on_buttons[0] == names()[step.link.start]
        assert names()[step.link.end] in on_buttons
        assert effect_words(step.link.effect) in [label.text() for label in seen(row, QLabel)]
        (sample,) = seen(row, LineSample)
        assert sample.width() > 2 * sample.height()


def test_there_and_back_is_told_once(card: RegionCard) -> None:
    circuit = show(card, "default-mode")
    said = words_on(card)
    assert len(circuit.links) == 10
    assert len(seen(card, StepRow)) == 6
    assert said.count(circuit.links[0].text) == 1
    assert said.count("both ways") == 4


def test_a_part_that_is_no_region_is_told_about_where_it_first_comes(card: RegionCard) -> None:
    show(card, "pain-volume-control")
    said = words_on(card)
    told = ("Lower brainstem relay (rostral ventromedial medulla, RVM): "
            + CIRCUITS["pain-volume-control"].parts["rvm"].what)
    assert said.count(told) == 1
    sixth = seen(card, StepRow)[5]
    assert told in [label.text() for label in seen(sixth, QLabel)]
    assert "Lower brainstem relay" not in [button.text() for button in seen(card, QPushButton)]


def test_the_parts_lead_to_their_cards(card: RegionCard, qtbot: QtBot) -> None:
    show(card, "memory-and-mood")
    for row, step in zip(seen(card, StepRow), CIRCUITS["memory-and-mood"].steps, strict=True):
        buttons = {button.text(): button for button in seen(row, QPushButton)}
        for part in (step.link.start, step.link.end):
            with qtbot.waitSignal(card.region_requested) as asked:
                press_by_screen_reader(buttons[names()[part]], "Press")
            assert asked.args == [part]


def test_the_sources_of_a_step_open_in_place(card: RegionCard, qtbot: QtBot) -> None:
    circuit = show(card, "reward")
    row = seen(card, StepRow)[2]
    cited = [citation(built_in_words().sources[key]) for key in circuit.steps[2].link.sources]
    assert not set(cited) & set(words_on(card))
    button = next(button for button in seen(row, QPushButton) if "source" in button.text())
    with qtbot.waitSignal(card.sources_opened):
        press_by_screen_reader(button, "Toggle")
    assert [label.text() for label in seen(row, QLabel)][-len(cited):] == cited


def test_a_screen_reader_walks_a_list_of_steps(card: RegionCard) -> None:
    circuit = show(card, "top-down-calm")
    told = [accessible_name(stop) for stop in walk_by_tab(card)]
    steps = [name for name in told if name.startswith("Step ")]
    assert steps[2] == (
        "Step 3 of 4: Medial prefrontal cortex slows down Amygdala: The front of the brain answers. "
        "It can help the alarm quiet down. Well established · in people.")
    assert [name.split(":")[0] for name in steps] == [f"Step {number} of 4" for number in range(1, 5)]
    assert len(steps) == len(circuit.steps)
    show(card, "default-mode")
    told = [accessible_name(stop) for stop in walk_by_tab(card)]
    assert any(name.startswith("Step 1 of 6: Medial prefrontal cortex and Posterior cingulate cortex, both ways, "
                               "effect not known: ") for name in told)


@pytest.mark.parametrize("id_", CIRCUITS)
def test_every_stop_has_a_name_and_tab_goes_from_step_to_step(card: RegionCard, id_: str) -> None:
    show(card, id_)
    stops = walk_by_tab(card)
    assert all(accessible_name(stop) for stop in stops)
    rows = seen(card, StepRow)
    walked = [next((rows.index(row) for row in rows if row.isAncestorOf(stop)), -1) for stop in stops]
    inside = [place for place in walked if place >= 0]
    assert inside == sorted(inside)
    assert set(inside) == set(range(len(rows)))
    for before, after in pairwise(stop for stop in stops if isinstance(stop, QLabel)):
        assert after.mapTo(card.widget(), QPoint()).y() > before.mapTo(card.widget(), QPoint()).y() - 200


def test_the_next_circuit_starts_at_the_top_without_what_was_opened(card: RegionCard) -> None:
    show(card, "pain-volume-control")
    for row in seen(card, NoteRow):
        row.tab_stops()[1].setChecked(True)
    card.verticalScrollBar().setValue(card.verticalScrollBar().maximum())
    show(card, "top-down-calm")
    assert card.verticalScrollBar().value() == 0
    assert not any("DOI" in text for text in words_on(card))


def test_region_circuit_and_welcome_take_turns(card: RegionCard) -> None:
    content = built_in_words()
    region = content.regions["amygdala"]
    for _ in range(2):
        show(card, "reward")
        assert words_on(card)[0] == "The reward circuit"
        card.show_region(region, "#c8553d", content.sources, names(), content.circuits_of("amygdala"))
        QApplication.processEvents()
        assert words_on(card)[0] == "Amygdala"
        assert not seen(card, StepRow)
        card.show_welcome(["amygdala"], names())
        assert words_on(card)[0] == "Touch a part of the brain"


def test_the_keyboard_starts_at_the_title(card: RegionCard) -> None:
    content = built_in_words()
    card.circuit_requested.connect(lambda id_: show(card, id_))
    card.show_region(content.regions["amygdala"], "#c8553d", content.sources, names(), content.circuits_of("amygdala"))
    QApplication.processEvents()
    chip = seen(card, QPushButton)[-1]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is walk_by_tab(card)[0]
    assert accessible_name(QApplication.focusWidget()).startswith("The reward circuit. Clinicians call it: ")


def test_rehearsing_a_circuit_changes_nothing_that_is_seen(card: RegionCard) -> None:
    before = card.grab().toImage()
    card.prepare_circuit(CIRCUITS["pain-volume-control"], built_in_words().sources, names(), colours())
    assert card.grab().toImage() == before


def test_markup_in_a_circuit_stays_words(card: RegionCard) -> None:
    circuit = CIRCUITS["reward"]
    link = circuit.links[0]._replace(text="<img src='/etc/x'> a < b")
    show(card, circuit._replace(name="<b>In</b> & out", links=(link, *circuit.links[1:])))
    assert {"<b>In</b> & out", "<img src='/etc/x'> a < b"} <= set(words_on(card))


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_on_the_card_is_cut_off_in_any_size(qtbot: QtBot, screen: str, text: float) -> None:
    card = new_card(qtbot, screen, text)
    for id_ in CIRCUITS:
        show(card, id_)
        for row in seen(card, NoteRow):
            row.tab_stops()[1].setChecked(True)
        assert_nothing_cut_off(card)
        assert card.horizontalScrollBar().maximum() == 0
    for row in seen(card, StepRow):
        assert row.parentWidget().rect().contains(row.geometry())


def test_steps_lie_below_each_other_and_in_two_columns_where_there_is_room(qtbot: QtBot) -> None:
    for screen, columns in (("large", 1), ("standing", 2)):
        card = new_card(qtbot, screen)
        show(card, "pain-volume-control")
        rows = seen(card, StepRow)
        assert len({row.x() for row in rows}) == columns
        for one, other in combinations(rows, 2):
            assert not one.geometry().intersects(other.geometry())


def test_buttons_of_parts_are_as_high_as_a_finger_needs(qtbot: QtBot) -> None:
    for screen, least in (("small", 40), ("large", 44), ("huge", 88)):
        card = new_card(qtbot, screen)
        show(card, "top-down-calm")
        assert min(button.height() for button in seen(card, QPushButton)) >= least


# -- the panel


@pytest.fixture
def panel(qtbot: QtBot) -> CircuitPanel:
    return new_panel(qtbot)


def new_panel(qtbot: QtBot, screen: str = "large", text: float = 1.0) -> CircuitPanel:
    panel = CircuitPanel(CIRCUITS.values())
    dress(qtbot, panel, screen, text)
    return panel


def choices(panel: CircuitPanel) -> list[CircuitChoice]:
    return seen(panel, CircuitChoice)


def marked(panel: CircuitPanel) -> list[str]:
    return [choice.circuit for choice in choices(panel) if choice.isChecked()]


def test_the_panel_offers_every_circuit_and_none(panel: CircuitPanel) -> None:
    assert [choice.circuit for choice in choices(panel)] == [*CIRCUITS, ""]
    said = [label.text() for label in seen(panel, QLabel)]
    for circuit in CIRCUITS.values():
        assert {circuit.name, circuit.meaning.text} <= set(said)
    assert "No circuit" in said


@pytest.mark.parametrize("press", [
    lambda choice: QTest.mouseClick(choice, Qt.MouseButton.LeftButton),
    lambda choice: QTest.keyClick(choice, Qt.Key.Key_Space),
    lambda choice: press_by_screen_reader(choice, "Toggle"),
])
def test_choosing_asks_once(panel: CircuitPanel, press: Callable[[CircuitChoice], None]) -> None:
    asked: list[str] = []
    panel.circuit_requested.connect(asked.append)
    panel.show_state(Shown("default-mode"))
    press(choices(panel)[2])
    assert asked == ["reward"]
    press(choices(panel)[-1])
    assert asked == ["reward", ""]


def test_the_shown_one_is_marked_by_more_than_colour(panel: CircuitPanel) -> None:
    assert marked(panel) == [""]
    for id_ in (*CIRCUITS, "", "reward"):
        with_signals: list[str] = []
        panel.circuit_requested.connect(with_signals.append)
        panel.show_state(Shown(id_))
        assert marked(panel) == [id_]
        assert with_signals == []
        chosen = next(choice for choice in choices(panel) if choice.isChecked())
        assert [label.text() for label in seen(panel, QLabel)].count("Shown now") == 1
        assert "Shown now" in [label.text() for label in seen(chosen, QLabel)]
    panel.show_state(Shown("of-other-words"))
    assert marked(panel) == [""]


def test_it_says_what_the_lines_mean(panel: CircuitPanel) -> None:
    said = [label.text() for label in seen(panel, QLabel)]
    for words in ("Solid line. Well established: many studies agree", "Bar: slows down", "Open arrow: effect not known",
                  "Dashed line. Early evidence: a few studies, often small", "Arrow: speeds up"):
        assert words in said
    heading = next(stop for stop in walk_by_tab(panel) if accessible_name(stop).startswith("What the lines mean"))
    assert all(words in accessible_name(heading) for words in said if words.startswith(("Solid", "Dashed", "Dotted")))


def test_escape_and_its_button_close_the_panel(panel: CircuitPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(choices(panel)[0], Qt.Key.Key_Escape)
    with qtbot.waitSignal(panel.closed):
        QTest.mouseClick(seen(panel, QPushButton)[0], Qt.MouseButton.LeftButton)


def test_every_stop_of_the_panel_has_a_name(panel: CircuitPanel) -> None:
    stops = walk_by_tab(panel)
    assert all(accessible_name(stop) for stop in stops)
    assert [stop.circuit for stop in stops if isinstance(stop, CircuitChoice)] == [*CIRCUITS, ""]
    for choice, circuit in zip(choices(panel), CIRCUITS.values(), strict=False):
        assert accessible_name(choice) == circuit.name


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_in_the_panel_is_cut_off_in_any_size(qtbot: QtBot, screen: str, text: float) -> None:
    panel = new_panel(qtbot, screen, text)
    for id_ in ("", "default-mode"):
        panel.show_state(Shown(id_))
        assert_nothing_cut_off(panel)
        assert panel.horizontalScrollBar().maximum() == 0
        assert min(choice.height() for choice in choices(panel)) >= 40
        for above, below in pairwise(choices(panel)):
            assert above.geometry().bottom() < below.geometry().top()


def test_words_without_circuits_have_a_panel_all_the_same(qtbot: QtBot) -> None:
    panel = CircuitPanel([])
    dress(qtbot, panel)
    assert [choice.circuit for choice in choices(panel)] == [""]


# -- the lines


def painted(certainty: Certainty, effect: Effect, *, both_ways: bool = False, turned: bool = False) -> QImage:
    image = QImage(80, 80, QImage.Format.Format_ARGB32)
    image.fill(QColor(Ink.CARD))
    painter = QPainter(image)
    end = QPointF(40, 75) if turned else QPointF(75, 40)
    start = QPointF(40, 5) if turned else QPointF(5, 40)
    paint_line(painter, start, end, certainty, effect, QColor(Ink.NAVY), 3, both_ways=both_ways)
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> int:
    return sum(one.pixel(x, y) != other.pixel(x, y) for x in range(80) for y in range(80))


def test_lines_differ_by_shape_as_their_words_do() -> None:
    for one, other in combinations(Certainty, 2):
        same_words = line_words(one) == line_words(other)
        alike = difference(painted(one, Effect.SPEEDS_UP), painted(other, Effect.SPEEDS_UP)) == 0
        assert alike is same_words


def test_ends_differ_by_shape() -> None:
    for one, other in combinations(Effect, 2):
        assert effect_words(one) != effect_words(other)
        images = painted(Certainty.ESTABLISHED, one), painted(Certainty.ESTABLISHED, other)
        assert difference(*images) > 20


def test_a_line_has_its_sign_where_it_ends_and_at_both_ends_if_it_goes_both_ways() -> None:
    def ink(image: QImage, left: int, right: int) -> int:
        card = QColor(Ink.CARD).rgb()
        return sum(image.pixel(x, y) != card for x in range(left, right) for y in range(80))

    one, two = painted(Certainty.ESTABLISHED, Effect.SPEEDS_UP), painted(
        Certainty.ESTABLISHED, Effect.SPEEDS_UP, both_ways=True)
    assert ink(one, 58, 80) > ink(one, 0, 22) * 1.3
    assert ink(two, 58, 80) == pytest.approx(ink(two, 0, 22), abs=12)
    down = painted(Certainty.ESTABLISHED, Effect.SPEEDS_UP, turned=True)
    assert ink(down, 30, 50) == ink(down, 0, 80) > 0
