"""The scenarios of `explore.feature`, played on the real window."""

from typing import Any

import pytest
from helpers.driving import press_button, press_key, tap_at, words_in
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytest_bdd import given, parsers, scenarios, then, when

from brainexplorer.ui.brain.region_button import RegionButton
from brainexplorer.ui.card.note_row import NoteRow
from brainexplorer.ui.main_window import MainWindow

scenarios("explore.feature")


@given(parsers.parse('the view is "{view}"'))
@then(parsers.parse('the view is "{view}"'))
def _view_is(window: MainWindow, view: str) -> None:
    assert window.visit.state.view == view


@then("the card says what it does, what pain and low mood have to do with it, and what is known about ketamine")
def _card_says(window: MainWindow) -> None:
    region = window.content.regions[window.visit.state.region]
    read = words_in(window.card)
    for text in (region.does, region.where, *(note.text for note in (*region.pain, *region.mood, *region.ketamine))):
        assert text in read


@then("every statement on ketamine says how sure it is, in whom, and how many sources it has")
def _every_statement(window: MainWindow) -> None:
    region = window.content.regions[window.visit.state.region]
    rows = [row for row in window.card.findChildren(NoteRow) if row.isVisible()]
    for note in region.ketamine:
        (row,) = [row for row in rows if note.text in words_in(row)]
        read = words_in(row)
        assert "in people" in read or "in animals" in read or "not studied" in read.lower()
        assert f"{len(note.sources)} source" in read


@then("the amygdala stands out in the picture")
def _stands_out(window: MainWindow) -> None:
    chosen = _coloured(window, "amygdala")
    window.visit.clear_region()
    assert chosen > 100
    assert chosen > 3 * _coloured(window, "amygdala")


def _coloured(window: MainWindow, region: str) -> int:
    """How many pixels within 40 px of the region's place have its own colour."""
    QTest.qWait(400)
    shown, wanted = window.brain.grab().toImage(), window.brain.colour_of(region)
    middle = window.brain.point_of(region).toPoint()
    colours = [shown.pixelColor(middle.x() + x, middle.y() + y) for x in range(-40, 41) for y in range(-40, 41)]
    return sum(abs(c.red() - wanted.red()) + abs(c.green() - wanted.green()) + abs(c.blue() - wanted.blue()) < 60
               for c in colours)


@when("I open the sources of its first statement on ketamine")
def _open_sources(window: MainWindow) -> None:
    region = window.content.regions[window.visit.state.region]
    row = next(row for row in window.card.findChildren(NoteRow) if region.ketamine[0].text in words_in(row))
    count = len(region.ketamine[0].sources)
    press_button(row, "1 source" if count == 1 else f"{count} sources")


@then("I can read a citation with a year and a journal")
def _citation(window: MainWindow) -> None:
    region = window.content.regions[window.visit.state.region]
    source = window.content.sources[region.ketamine[0].sources[0]]
    assert str(source.year) in words_in(window.card)
    assert source.journal in words_in(window.card)


@then("the view is one that shows the putamen")
def _shows_putamen(window: MainWindow) -> None:
    assert "putamen" in window.visit.frame.shown


@then("the card says that we moved there")
def _moved(window: MainWindow) -> None:
    assert "so we moved there" in words_in(window.card)


@when("my finger comes down between the dorsal raphe and the periaqueductal gray")
def _between(window: MainWindow, memory: dict[str, Any]) -> None:
    one, other = (window.brain.point_of(id_) for id_ in ("dorsal-raphe", "periaqueductal-gray"))
    for step in range(0, 101, 2):
        tap_at(window, QPointF(one + (other - one) * step / 100))
        if window.which_one.isVisible():
            return
    pytest.fail("No place between them made the program ask")


@then("the program asks which of the two I mean")
def _asks(window: MainWindow) -> None:
    assert window.which_one.isVisible()
    read = words_in(window.which_one)
    assert "Dorsal raphe" in read
    assert "Periaqueductal gray" in read


@when(parsers.parse('I answer "{name}"'))
def _answer(window: MainWindow, name: str) -> None:
    press_button(window.which_one, name)


@when("I press Tab until I am in the brain")
def _tab(window: MainWindow) -> None:
    for _ in range(40):
        if isinstance(QApplication.focusWidget(), RegionButton):
            return
        press_key(Qt.Key.Key_Tab, window)
    pytest.fail("Tab never came to the brain")


@when("I press the right arrow until I am on another part")
def _right(window: MainWindow, memory: dict[str, Any]) -> None:
    first = QApplication.focusWidget()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        press_key(key, window)
        if QApplication.focusWidget() is not first:
            break
    focused = QApplication.focusWidget()
    assert isinstance(focused, RegionButton)
    assert focused is not first
    memory["on"] = focused.region


@when("I press Enter")
def _enter(window: MainWindow) -> None:
    press_key(Qt.Key.Key_Return, window)


@then("the card is about the part I was on")
def _about_that(window: MainWindow, memory: dict[str, Any]) -> None:
    assert window.content.regions[memory["on"]].name in words_in(window.card).splitlines()


@when("I press Escape")
def _escape(window: MainWindow) -> None:
    press_key(Qt.Key.Key_Escape, window)


@then("no part is chosen")
def _none_chosen(window: MainWindow) -> None:
    assert window.visit.state.region == ""


@when(parsers.parse('I press slash and type "{words}" and Enter'))
def _search(window: MainWindow, words: str) -> None:
    press_key(Qt.Key.Key_Slash, window)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


@when(parsers.parse('I press "{key}"'))
def _press(window: MainWindow, key: str) -> None:
    QTest.keyClicks(QApplication.focusWidget() or window, key)


@when("I choose the real MRI")
def _mri(window: MainWindow) -> None:
    press_button(window.stage, "MRI")
    QTest.qWait(700)  # it melts
    window.brain.settle()


@when("I ask for only the chosen name")
def _only_one(window: MainWindow) -> None:
    press_button(window.stage, "Only chosen")


@then("one name is written beside the brain")
def _one_name(window: MainWindow) -> None:
    assert list(window.brain.names_shown) == [window.visit.state.region]


@when("I set the text to 200 %")
def _large(window: MainWindow) -> None:
    press_button(window.header, "Text size and motion")
    press_button(window.panels, "200 %")
    press_button(window.panels, "Close")
    assert window.visit.state.text_scale == 2.0


@then("no word on the screen is cut off")
def _nothing_cut(window: MainWindow) -> None:
    QApplication.processEvents()
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
    assert window.width() == 1280


@then("I can read the crisis line and that this screen teaches")
def _help(window: MainWindow) -> None:
    assert window.footer.isVisible()
    read = words_in(window.footer)
    assert "988" in read
    assert "911" in read
    assert "This screen teaches" in read
