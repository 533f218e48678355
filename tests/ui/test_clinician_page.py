"""What clinicians read on the card: findings, their direction, samples and sources, and who answers for them."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from helpers.driving import press_button, touch
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
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from brainexplorer.content.model import Certainty, Change, Finding, InWhom, Review
from brainexplorer.options import WindowOptions
from brainexplorer.ui import app
from brainexplorer.ui.card.card_filler import CardFiller
from brainexplorer.ui.card.change_line import ChangeLine, change_words
from brainexplorer.ui.card.citation import citation
from brainexplorer.ui.card.finding_group import FindingGroup
from brainexplorer.ui.card.finding_row import FindingRow
from brainexplorer.ui.card.grouping import Whom, grouped
from brainexplorer.ui.card.note_row import NoteRow
from brainexplorer.ui.card.region_card import RegionCard
from brainexplorer.ui.card.review_strip import ReviewStrip
from brainexplorer.ui.icons import CHANGE_SIGNS
from brainexplorer.ui.main_window import MainWindow
from brainexplorer.ui.theme import Ink
from brainexplorer.ui.words import Words
from brainexplorer.visit.modes import LEVELS
from brainexplorer.visit.state import State

TODAY, LATER = "2026-11-28", "2099-01-01"
CONTENT = built_in_words()
REGIONS, CIRCUITS = CONTENT.library.regions, CONTENT.library.circuits
IDENTIFIERS = ("DOI ", "PMID ", "PMCID ", "http")
HELD = "These words are being looked over again. Please ask your care team."


@pytest.fixture
def card(qtbot: QtBot) -> RegionCard:
    return new_card(qtbot)


@pytest.fixture
def overdue(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a day on which every review is past."""
    app.application()
    window = app.build(WindowOptions(), LATER)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: bool(window.brain.faces.buttons))
    yield window
    window.close()
    window.brain.rest()
    window.deleteLater()


def new_card(qtbot: QtBot, screen: str = "large", text: float = 1.0) -> RegionCard:
    card = RegionCard()
    dress(qtbot, card, screen, text)
    card.show_welcome(["amygdala"], names())
    return card


def fill(card: RegionCard, id_: str, level: str = "clinician", today: str = TODAY, content: object = CONTENT) -> None:
    """Show a region or circuit as the window does."""
    state = State("inside", "inside", level=level)
    state = state._replace(region=id_) if id_ in CONTENT.regions else state._replace(circuit=id_)
    CardFiller(content, names(), colours(), today, LEVELS).fill(card, state)  # type: ignore[arg-type]
    QApplication.processEvents()


def words_on(card: QWidget) -> list[str]:
    return [label.text() for label in seen(card, QLabel)]


def findings_of(id_: str) -> list[Finding]:
    if id_ in REGIONS:
        told = REGIONS[id_]
        return [*told.function, *told.pain, *told.mood, *told.ketamine]
    return [*CIRCUITS[id_].summary, *CIRCUITS[id_].ketamine]


def source_button(row: NoteRow) -> QPushButton:
    button = row.tab_stops()[1]
    assert isinstance(button, QPushButton)
    return button


# -- every claim leads to its source


@pytest.mark.parametrize("id_", [*REGIONS, *CIRCUITS])
def test_every_claim_leads_to_its_source_in_one_more_tap(card: RegionCard, id_: str) -> None:
    fill(card, id_)
    findings = findings_of(id_)
    rows = seen(card, FindingRow)
    assert len(rows) == len(findings)
    steps = len(CONTENT.circuits[id_].steps) if id_ in CIRCUITS else 0
    assert len([row for row in seen(card, NoteRow) if source_button(row).isVisible()]) == len(findings) + steps
    texts = {finding.text: finding for finding in findings}
    assert {words_on(row)[0] for row in rows} == set(texts)
    for row in rows:
        finding = texts[words_on(row)[0]]
        card.ensureWidgetVisible(source_button(row))
        QTest.mouseClick(source_button(row), Qt.MouseButton.LeftButton)
        cited = [text for text in words_on(row) if any(mark in text for mark in IDENTIFIERS)]
        assert cited == [citation(CONTENT.sources[key]) for key in finding.sources]


def test_there_is_something_for_clinicians_everywhere() -> None:
    assert set(CONTENT.regions) == set(REGIONS)
    assert set(CONTENT.circuits) == set(CIRCUITS)
    assert {*REGIONS, *CIRCUITS} == CONTENT.for_clinicians


def test_a_recalled_source_is_marked_for_clinicians_and_does_not_support_what_patients_read(card: RegionCard) -> None:
    key = REGIONS["amygdala"].mood[0].sources[0]
    assert key in CONTENT.regions["amygdala"].mood[0].sources
    recalled = CONTENT.sources[key]._replace(verified=False)
    content = CONTENT._replace(sources={**CONTENT.sources, key: recalled})
    fill(card, "amygdala", content=content)
    for row in seen(card, FindingRow):
        source_button(row).setChecked(True)
    assert citation(recalled).endswith("(Not yet checked.)")
    assert citation(recalled) in words_on(card)
    fill(card, "amygdala", "patient", content=content)
    for row in seen(card, NoteRow):
        source_button(row).setChecked(True)
    assert not any("(Not yet checked.)" in text for text in words_on(card))
    assert not any(recalled.title in text for text in words_on(card))


# -- what a page says


def test_a_region_is_told_in_the_order_of_the_design(card: RegionCard) -> None:
    fill(card, "amygdala")
    said = words_on(card)
    heads = ["For clinicians", "Anatomy", "Function", "Pain", "Mood", "Ketamine", "Works with",
             "Part of these circuits"]
    assert [text for text in said if text in heads] == heads
    assert said[:2] == ["Amygdala", CONTENT.regions["amygdala"].abbreviation]
    assert REGIONS["amygdala"].anatomy in said
    assert "Not clinical decision support." in said


def test_in_another_language_the_english_name_stands_beside_the_name(card: RegionCard) -> None:
    region = CONTENT.regions["insula"]._replace(name="Inselrinde")
    card.show_clinician_region(region, REGIONS["insula"], "#c8553d", CONTENT.sources, names(), english="Insula")
    assert words_on(card)[:2] == ["Inselrinde", f"Insula  ·  {region.abbreviation}"]
    assert accessible_name(walk_by_tab(card)[0]) == f"Inselrinde. Insula. {region.abbreviation}"


def test_a_circuit_is_told_by_its_term_with_the_steps_that_patients_read(card: RegionCard) -> None:
    fill(card, "reward")
    said = words_on(card)
    circuit = CONTENT.circuits["reward"]
    assert said[:2] == [circuit.term, f"Patients read: {circuit.name}"]
    heads = ["For clinicians", "Summary", "Step by step", "Ketamine"]
    assert [text for text in said if text in heads] == heads
    assert {step.link.text for step in circuit.steps} <= set(said)


@pytest.mark.parametrize("change", Change)
def test_the_direction_is_a_sign_and_a_word(change: Change) -> None:
    pictures = [drawn(one) for one in Change]
    assert drawn(change) != drawn(None)
    assert pictures.count(drawn(change)) == 1
    assert len({change_words(one) for one in Change}) == len(Change)


def drawn(change: Change | None) -> QImage:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(QColor(Ink.CARD))
    if change:
        painter = QPainter(image)
        CHANGE_SIGNS[change](painter, image.rect().toRectF(), QColor(Ink.TEXT))
        painter.end()
    return image


def test_a_finding_says_its_direction_and_who_was_studied(card: RegionCard) -> None:
    fill(card, "amygdala")
    told = [line.text() for line in seen(card, ChangeLine)]
    assert "Decrease · longitudinal: n = 159 at baseline, 69 followed" in told
    assert "Mouse, optogenetics" in told  # without a direction the sample begins the line


def test_people_come_before_animals() -> None:
    for id_ in (*REGIONS, *CIRCUITS):
        whom = [group.whom.value for group in grouped(findings_of(id_))]
        assert whom == sorted(whom)


def test_what_disagrees_stands_together_under_its_question(card: RegionCard) -> None:
    fill(card, "amygdala")
    question = "Does the amygdala over-respond in depression?"
    group = next(group for group in seen(card, FindingGroup) if question in words_on(group))
    assert words_on(group)[:3] == ["In people", "Studies disagree", question]
    texts = [finding.text for finding in REGIONS["amygdala"].mood if finding.question == question]
    assert [text for text in words_on(group) if text in texts] == texts
    heard = [accessible_name(stop) for stop in walk_by_tab(group)]
    assert any(name.startswith(f"Mood. Studies disagree. {question}: {texts[0]}") for name in heard)


def test_grouping_keeps_together_what_disagrees_and_no_more() -> None:
    base = Finding("a", Certainty.EARLY, InWhom.PEOPLE, ("S",))
    findings = [base._replace(text="mouse", in_whom=InWhom.ANIMALS), base,
                base._replace(text="yes", question="Is it?"), base._replace(text="b"),
                base._replace(text="no", question="Is it?", in_whom=InWhom.ANIMALS),
                base._replace(text="alone", question="Is it not?")]
    groups = grouped(findings)
    assert [(group.whom, group.question, [one.text for one in group.findings]) for group in groups] == [
        (Whom.PEOPLE, "", ["a", "b", "alone"]), (Whom.BOTH, "Is it?", ["yes", "no"]), (Whom.ANIMALS, "", ["mouse"])]
    assert grouped(()) == ()


@pytest.mark.parametrize(("screen", "beside"), [("standing", True), ("large", False), ("small", False)])
def test_what_disagrees_stands_side_by_side_where_there_is_room(qtbot: QtBot, screen: str, beside: bool) -> None:
    card = new_card(qtbot, screen)
    fill(card, "medial-prefrontal-cortex")
    yes, no = (next(label for label in seen(card, QLabel) if label.text() == finding.text).mapTo(card, QPoint())
               for finding in REGIONS["medial-prefrontal-cortex"].function[:2])
    assert (yes.y() == no.y()) is beside
    assert (yes.x() < no.x()) is beside


# -- who answers for it


def test_the_strip_says_who_answers_and_until_when(card: RegionCard) -> None:
    fill(card, "thalamus")
    told = " ".join(words_on(seen(card, ReviewStrip)[0]))
    review = REGIONS["thalamus"].review
    assert review is not None
    assert review.author in told
    assert "not yet reviewed by a licensed clinician" in told
    assert "2026" in told
    assert "2027" in told
    assert "Past its review date" not in told


def test_the_strip_names_the_reviewer_by_role(card: RegionCard) -> None:
    review = Review("A. Author", "2026-01-02", "2027-01-02", "pain physician")
    told = REGIONS["thalamus"]._replace(review=review)
    card.show_clinician_region(CONTENT.regions["thalamus"], told, "#c8553d", CONTENT.sources, names())
    assert "reviewed by: pain physician" in " ".join(words_on(card))


def test_the_clinic_answers_where_the_words_name_nobody(card: RegionCard) -> None:
    content = CONTENT._replace(clinic=CONTENT.clinic._replace(reviewer="psychiatrist", reviewed="2026-11-01"))
    fill(card, "thalamus", content=content)
    assert "reviewed by: psychiatrist" in " ".join(words_on(card))


def test_words_without_a_review_say_so(card: RegionCard) -> None:
    told = REGIONS["thalamus"]._replace(review=None)
    card.show_clinician_region(CONTENT.regions["thalamus"], told, "#c8553d", CONTENT.sources, names())
    assert "No review is recorded; not yet reviewed by a licensed clinician." in words_on(card)


@pytest.mark.parametrize("id_", ["thalamus", "reward"])
def test_past_their_review_clinicians_are_warned_and_patients_asked_to_ask(card: RegionCard, id_: str) -> None:
    fill(card, id_, today=LATER)
    assert any(text.startswith("Past its review date") for text in words_on(card))
    assert {finding.text for finding in findings_of(id_)} <= set(words_on(card))
    fill(card, id_, "patient", today=LATER)
    assert HELD in words_on(card)
    assert not seen(card, NoteRow)
    assert not any("Ask your care team" in text for text in words_on(card))
    fill(card, id_, "patient")
    assert HELD not in words_on(card)
    assert seen(card, NoteRow)


def test_past_its_review_a_part_keeps_only_name_and_place(card: RegionCard) -> None:
    region = CONTENT.regions["insula"]
    fill(card, "insula", "patient", today=LATER)
    say = f"Say: {region.say}  ·  {region.everyday}"
    assert words_on(card) == [region.name, say, region.where, HELD]


# -- from one reader to the other


@pytest.mark.parametrize("id_", ["amygdala", "reward"])
def test_the_way_to_clinicians_words_and_back(card: RegionCard, qtbot: QtBot, id_: str) -> None:
    card.level_requested.connect(lambda level: fill(card, id_, level))
    fill(card, id_, "patient")
    for words, level in (("For clinicians: terms, samples, sources", "clinician"),
                         ("Back to patients' words", "patient")) * 2:
        button = next(button for button in seen(card, QPushButton) if button.accessibleName() == words)
        button.setFocus()
        with qtbot.waitSignal(card.level_requested) as asked:
            press_by_screen_reader(button, "Press")
        assert asked.args == [level]
        assert QApplication.focusWidget() is walk_by_tab(card)[0]
        assert card.verticalScrollBar().value() == 0


@pytest.mark.parametrize("levels", [("patient",), LEVELS])
def test_the_way_is_there_only_where_it_leads_somewhere(card: RegionCard, levels: tuple[str, ...]) -> None:
    def offered(content: object) -> bool:
        filler = CardFiller(content, names(), colours(), TODAY, levels)  # type: ignore[arg-type]
        filler.fill(card, State("inside", "inside", region="amygdala"))
        return any(button.accessibleName().startswith("For clinicians") for button in seen(card, QPushButton))

    assert offered(CONTENT) is (len(levels) > 1)
    assert not offered(CONTENT._replace(for_clinicians=frozenset()))


def test_where_nothing_is_told_to_clinicians_they_read_patients_words(card: RegionCard) -> None:
    fill(card, "amygdala", content=CONTENT._replace(for_clinicians=frozenset()))
    assert CONTENT.regions["amygdala"].does in words_on(card)


def test_the_level_stays_from_part_to_part_and_goes_with_starting_over(window: MainWindow) -> None:
    touch(window, "amygdala")
    assert "library" not in vars(window.content.shelf)  # fetched only when somebody asks
    assert not seen(window.card, FindingRow)
    window.card.level_requested.emit("clinician")
    assert len(seen(window.card, FindingRow)) == len(findings_of("amygdala"))
    touch(window, "thalamus")
    assert len(seen(window.card, FindingRow)) == len(findings_of("thalamus"))
    window.light_circuit("reward")
    assert len(seen(window.card, FindingRow)) == len(findings_of("reward"))
    press_button(window.header, "Start over")
    touch(window, "amygdala")
    assert not seen(window.card, FindingRow)


def test_the_words_are_chosen_under_text_and_motion(window: MainWindow) -> None:
    touch(window, "amygdala")
    window.open_panel("comfort")
    press_button(window.panels, "For clinicians")
    assert window.visit.state.level == "clinician"
    window.close_panel()
    assert seen(window.card, FindingRow)
    window.open_panel("comfort")
    press_button(window.panels, "For everyone")
    window.close_panel()
    assert not seen(window.card, FindingRow)


def test_the_window_knows_the_day(overdue: MainWindow) -> None:
    touch(overdue, "amygdala")
    does = overdue.content.regions["amygdala"].does
    assert HELD in words_on(overdue.card)
    assert does not in words_on(overdue.card)
    assert not any(does in button.accessibleDescription() for button in overdue.brain.faces.buttons.values())
    overdue.card.level_requested.emit("clinician")
    assert any(text.startswith("Past its review date") for text in words_on(overdue.card))


# -- in every size, for eyes and for a screen reader


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_off_in_any_size(qtbot: QtBot, screen: str, text: float) -> None:
    card = new_card(qtbot, screen, text)
    for id_ in ("dorsolateral-prefrontal-cortex", "ventral-tegmental-area", "habenula", "top-down-calm"):
        fill(card, id_, today=LATER)
        for row in seen(card, NoteRow):
            source_button(row).setChecked(True)
        assert_nothing_cut_off(card)
        assert card.horizontalScrollBar().maximum() == 0
    for id_ in ("dorsolateral-prefrontal-cortex", "top-down-calm"):
        for today in (TODAY, LATER):
            fill(card, id_, "patient", today)
            assert_nothing_cut_off(card)


@pytest.mark.parametrize(("id_", "back"), [("amygdala", 30), ("memory-and-mood", 200)])
def test_everything_that_tab_reaches_has_a_name_and_comes_in_order(card: RegionCard, id_: str, back: int) -> None:
    fill(card, "thalamus")  # the rows of the next one come late
    fill(card, id_)
    stops = walk_by_tab(card)
    assert all(accessible_name(stop) for stop in stops)
    for before, after in pairwise(stops):
        assert after.mapTo(card.widget(), QPoint()).y() > before.mapTo(card.widget(), QPoint()).y() - back
    heard = [accessible_name(stop) for stop in stops]
    for finding in findings_of(id_):
        assert any(finding.text in name and finding.sample[1:] in name for name in heard)


def test_the_sections_of_one_region_do_not_stay_for_the_next(card: RegionCard) -> None:
    for id_ in ("ventral-tegmental-area", "auditory-cortex", "habenula"):
        fill(card, id_)
        shown = [words_on(row)[0] for row in seen(card, FindingRow)]
        assert sorted(shown) == sorted(finding.text for finding in findings_of(id_))


def test_markup_in_a_finding_stays_words(card: RegionCard) -> None:
    evil = REGIONS["insula"].pain[0]._replace(text="<b>x</b> & y", sample="<img src='/etc/x'>")
    told = REGIONS["insula"]._replace(pain=(evil,))
    card.show_clinician_region(CONTENT.regions["insula"], told, "#c8553d", CONTENT.sources, names())
    assert "<b>x</b> & y" in words_on(card)
    assert any("<img src='/etc/x'>" in text for text in words_on(card))


def test_what_is_built_ahead_is_used(card: RegionCard, qtbot: QtBot) -> None:
    fill(card, "auditory-cortex")
    qtbot.wait(400)
    rows = len(card.findChildren(FindingRow))
    for id_ in ("putamen", "precuneus"):
        fill(card, id_)
    assert len(card.findChildren(FindingRow)) == rows


def test_the_top_of_the_page_leads_to_its_parts_and_back(window: MainWindow) -> None:
    window.choose_region("hippocampus")
    press_button(window.card, "For clinicians")
    bar = window.card.verticalScrollBar()
    assert bar.value() == 0
    press_button(window.card, "Ketamine")
    heading = next(words for words in seen(window.card, Words) if words.text() == "Ketamine")
    top = heading.mapTo(window.card.viewport(), QPoint()).y()
    assert 0 <= top < window.card.height() / 3
    bar.setValue(0)
    press_button(window.card, "Patients' words")
    assert window.visit.state.level == "patient"
