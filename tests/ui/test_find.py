"""The list and the search field: an equal way to every region."""

from time import perf_counter

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
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from brainexplorer.content.search import Finder
from brainexplorer.ui.find.find_panel import FindPanel
from brainexplorer.ui.find.found_row import CircuitRow, PartRow


def new_panel(qtbot: QtBot, screen: str = "large", text: float = 1.0) -> FindPanel:
    content = built_in_words()
    panel = FindPanel(content, Finder(content), colours())
    dress(qtbot, panel, screen, text)
    panel.setFocus()
    return panel


@pytest.fixture
def panel(qtbot: QtBot) -> FindPanel:
    return new_panel(qtbot)


def field(panel: FindPanel) -> QLineEdit:
    return panel.findChild(QLineEdit)


def listed(panel: FindPanel) -> list[str]:
    return [row.region for row in seen(panel, PartRow)]


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
    assert "No part found. Try another word." in read(panel)
    with qtbot.assertNotEmitted(panel.region_requested):
        QTest.keyClick(field(panel), Qt.Key.Key_Return)
    field(panel).clear()
    assert "No part found" not in read(panel)
    assert len(listed(panel)) == len(names())


def test_the_arrows_walk_into_the_list_and_out_again(panel: FindPanel, qtbot: QtBot) -> None:
    order = listed(panel)
    QTest.keyClick(field(panel), Qt.Key.Key_Down)
    assert QApplication.focusWidget().region == order[0]
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_End, len(order) - 1), (Qt.Key.Key_Down, len(order) - 1)):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget().region == order[place]
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
    assert [stop.region for stop in walk_by_tab(panel) if isinstance(stop, PartRow)] == ["insula"]


@pytest.mark.parametrize("from_list", [False, True])
def test_escape_closes_from_anywhere(panel: FindPanel, qtbot: QtBot, from_list: bool) -> None:
    if from_list:
        QTest.keyClick(field(panel), Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_a_finger_and_a_screen_reader_choose_every_row(panel: FindPanel, qtbot: QtBot) -> None:
    for row in seen(panel, PartRow):
        assert accessible_name(row) == names()[row.region]
        with qtbot.waitSignal(panel.region_requested) as asked:
            press_by_screen_reader(row, "Press")
        assert asked.args == [row.region]
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
    assert hint.placeholderText().startswith("Type a name")
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
    return [row.circuit for row in seen(panel, CircuitRow)]


def test_circuits_come_up_when_asked_for_and_only_then(panel: FindPanel) -> None:
    assert circuits_listed(panel) == []
    QTest.keyClicks(field(panel), "reward")
    assert circuits_listed(panel)[0] == "reward"
    assert "circuit" in read(panel).splitlines()
    field(panel).clear()
    assert circuits_listed(panel) == []
    assert listed(panel) == list(names())


def test_a_circuit_stands_after_the_best_part_which_enter_still_chooses(panel: FindPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(field(panel), "default mode")
    best, circuit = seen(panel, PartRow)[0], seen(panel, CircuitRow)[0]
    assert circuit.circuit == "default-mode"
    assert best.y() < circuit.y() < seen(panel, PartRow)[1].y()
    with qtbot.waitSignal(panel.region_requested) as asked:
        QTest.keyClick(field(panel), Qt.Key.Key_Return)
    assert asked.args == [best.region]


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
    assert "No part found" not in read(panel)
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
