"""Who has how much room: the brain, its names, the words above it, and the words that are read beside it."""

from itertools import product
from math import hypot
from typing import TYPE_CHECKING

import pytest
from helpers.panels import seen
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from brainexplorer.ui.brain.arrange import EDGE, LONGEST, is_tight
from brainexplorer.ui.brain.edge_words import edge_word, seen_part, strip_height
from brainexplorer.ui.card.welcome_page import FIRST_TOPICS
from brainexplorer.ui.main_window import MainWindow
from brainexplorer.ui.theme import Type

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SIZES = ((1280, 720), (1920, 1080), (1080, 1920))


def rest(window: MainWindow) -> None:
    QApplication.processEvents()
    window.brain.settle()
    QApplication.processEvents()


def words_above(window: MainWindow) -> QRect:
    """Where the words above the brain stand, px of the stage; where there is little room, in the corners."""
    setting, frame = window.brain._setting, window.brain.frame
    assert frame is not None
    words = f"{seen_part(frame)}  ·  ▲ {edge_word(frame.edges['top'])}"
    wide = round(QFontMetricsF(setting.theme.font(Type.EDGE_WORD)).horizontalAdvance(words))
    if is_tight(setting):
        return QRect(0, setting.word_top, wide, strip_height(setting.theme))
    return QRect((setting.size.width() - wide) // 2, setting.word_top, wide, strip_height(setting.theme))


def assert_words_free(window: MainWindow) -> None:
    words = words_above(window)
    for switch in window.stage.switches:
        if switch.isVisible():
            # the strip has some air at its top and bottom
            assert not switch.geometry().intersects(words.adjusted(0, 6, 0, -6)), (words, switch)
    assert words.left() >= 0


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_switch_ever_hides_the_words_above_the_brain(window: MainWindow, language: str) -> None:
    window.visit.keep_calm(True)
    window.visit.speak(language)
    for size, scale in product(SIZES, (1.0, 1.5, 2.0)):
        window.resize(*size)
        window.visit.scale_text(scale)
        for view in ("outside", "inside", "slices", "turn", "slices", "inside"):
            window.visit.show_view(view)
            rest(window)
            assert_words_free(window)
            window.visit.zoom_by(1.5)
            rest(window)
            assert_words_free(window)
            window.visit.show_whole()


def test_another_row_of_frames_is_measured_with_its_own_switches(window: MainWindow) -> None:
    window.resize(1920, 1080)
    window.visit.show_view("slices")
    rest(window)
    window.visit.show_view("turn")
    rest(window)
    assert words_above(window).top() >= window.stage.bar.height()


def test_all_names_that_find_no_room_in_the_row_stand_at_the_right_below_it(window: MainWindow) -> None:
    window.resize(1920, 1080)
    window.visit.show_view("slices")
    rest(window)
    first, *_, names = (switch.geometry() for switch in window.stage.switches)
    assert names.top() > first.bottom()
    assert names.right() > window.stage.width() - 30
    window.visit.show_view("inside")
    rest(window)
    _, *_, names = (switch.geometry() for switch in window.stage.switches)
    assert names.top() < first.bottom()


@pytest.mark.parametrize(("size", "scale"), list(product(SIZES, (1.0, 1.5, 2.0))))
def test_the_brain_comes_before_far_names(window: MainWindow, size: tuple[int, int], scale: float) -> None:
    window.resize(*size)
    window.visit.scale_text(scale)
    for view in ("outside", "inside"):
        window.visit.show_view(view)
        rest(window)
        brain, setting = window.brain.middle, window.brain._setting
        free = setting.size.height() - setting.word_top - setting.bottom
        assert brain.width() >= 0.55 * setting.size.width() or brain.height() >= 0.55 * free
        for plate in window.brain._scene.plates.values():
            way = plate.port - plate.anchor
            assert hypot(way.x(), way.y()) <= LONGEST * brain.width() + 1


def test_the_chosen_part_keeps_its_name_beside_large_words(window: MainWindow) -> None:
    window.visit.scale_text(2.0)
    window.resize(1920, 1080)
    for region in window.visit.frame.shown:
        window.choose_region(region)
        rest(window)
        assert region in window.brain.names_shown


def test_no_name_of_a_circuit_touches_the_edge(window: MainWindow) -> None:
    window.visit.keep_calm(True)
    for circuit in window.content.circuits:
        window.light_circuit(circuit)
        rest(window)
        window.brain.grab()
        for name in window.brain.light._layer.name_rects().values():
            assert name.left() >= EDGE
            assert name.right() <= window.brain.width() - EDGE


# -- what is read in large words

@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_words_that_are_read_have_half_of_the_room(window: MainWindow, scale: float) -> None:
    window.resize(1920, 1080)
    window.visit.scale_text(scale)
    rest(window)
    narrow = window.panels.width()
    window.open_story("what-ketamine-is")
    rest(window)
    assert abs(window.panels.width() - window.canvas.width()) <= 2
    told = [label.text() for label in seen(window.footer, QLabel)]
    assert len(told) == 1
    assert "988" in told[0]
    window.visit.close_story()
    rest(window)
    assert window.panels.width() == narrow
    assert len(seen(window.footer, QLabel)) == 2


def test_small_words_that_are_read_leave_the_picture_large(window: MainWindow) -> None:
    window.open_story("what-ketamine-is")
    rest(window)
    assert window.canvas.width() > 1.5 * window.panels.width()
    assert len(seen(window.footer, QLabel)) == 2
    window.visit.scale_text(2.0)
    rest(window)
    assert abs(window.panels.width() - window.canvas.width()) <= 2
    window.visit.speak("es")
    rest(window)
    assert abs(window.panels.width() - window.canvas.width()) <= 2
    assert len(seen(window.footer, QLabel)) == 1


# -- what can be read, on the first screen

def button(window: MainWindow, name: str) -> QPushButton:
    return next(one for one in seen(window.card, QPushButton) if one.text().replace("\n", " ") == name)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_first_screen_says_what_can_be_read(window: MainWindow, scale: float, qtbot: "QtBot") -> None:
    window.visit.scale_text(scale)
    rest(window)
    before = button(window, "Amygdala").geometry().translated(button(window, "Amygdala").parentWidget().pos())
    window.explain()
    rest(window)
    after = button(window, "Amygdala").geometry().translated(button(window, "Amygdala").parentWidget().pos())
    assert before == after
    for topic in FIRST_TOPICS:
        made = button(window, window.reader.story(topic).name)
        window.card.ensureWidgetVisible(made)
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
        assert window.visit.state.story == topic
        window.start_over()
        window.visit.scale_text(scale)
        rest(window)


def test_the_first_screen_offers_what_the_clinic_offers(window: MainWindow) -> None:
    clinic = window.content.clinic._replace(topics=("help-now", "infusion-visit"))
    window.content = window.content._replace(clinic=clinic)
    window._build_anew()
    window.explain()
    rest(window)
    shown = [one.text() for one in seen(window.card, QPushButton)]
    assert window.content.library.topics["infusion-visit"].name in shown
    assert window.content.library.topics["does-it-help"].name not in shown
