"""Hard words in the real window: how they are marked, touched, reached by key, told to a screen reader, explained."""

from collections.abc import Callable, Iterator

import pytest
from helpers.driving import press_button, press_key, words_in
from helpers.panels import accessible_name, built_in_words, press_by_screen_reader
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from brainexplorer.content.model import Screen, Story, Term
from brainexplorer.content.terms import TermFinder
from brainexplorer.ui.beside import Side, stand_beside
from brainexplorer.ui.card.citation import citation
from brainexplorer.ui.card.evidence import EvidenceLine
from brainexplorer.ui.hard_words import HardWords
from brainexplorer.ui.main_window import MainWindow
from brainexplorer.ui.meaning_box import MeaningBox
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import Words

SIZES = ((800, 600), (1280, 720), (1080, 1920))
GLOSSARY = built_in_words().library.glossary
SAMPLE = {"insula": Term("insula", "insula", "A part of the brain.", "IN-suh-luh", ("insulae",)),
          "gaba": Term("gaba", "GABA", "A signal.")}


@pytest.fixture
def explained(window: MainWindow) -> MainWindow:
    window.visit.keep_calm(True)
    window.explain()
    return window


@pytest.fixture
def knowing(qapp: QApplication) -> Iterator[HardWords]:
    """Hard words in force without a window."""
    known = HardWords(TermFinder(SAMPLE))
    known.use()
    yield known
    known.drop()


@pytest.fixture
def slow_hand(qapp: QApplication) -> Iterator[None]:
    """No touch is the second half of a double tap."""
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(1)
    yield
    qapp.setDoubleClickInterval(before)


def text_alone(qtbot: QtBot, text: str, role: Type = Type.BODY, **more: bool) -> Words:
    words = Words(role, Ink.TEXT, Theme(), can_focus=more.pop("can_focus", True), **more)
    qtbot.addWidget(words)
    words.say(text)
    words.resize(600, words.heightForWidth(600))
    words.show()
    qtbot.waitExposed(words)
    return words


def hard(window: QWidget) -> list[tuple[Words, str]]:
    """Every hard word that is shown, in reading order of the widgets."""
    return [(words, term) for words in window.findChildren(Words) if words.isVisible() for term in words.terms]


def tap(words: Words, term: str) -> None:
    QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=words.boxes_of(term)[0].center())


def click_window(window: MainWindow, point: QPoint) -> None:
    """As the window system tells it, from the outermost window on."""
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=point)


def place_of(words: Words, term: str, window: QWidget) -> QRect:
    corner, whole = words.mapTo(window, QPoint()), QRect()
    for box in words.boxes_of(term):
        whole = whole.united(box.translated(corner))
    return whole


def texts_of(story: Story) -> list[str]:
    def of(screen: Screen) -> list[str]:
        return [screen.lead, *(note.text for note in screen.points), *screen.steps]

    return [*(text for screen in story.screens for text in of(screen)), *story.summary, *story.ask]


# -- how a text marks them


def test_only_running_text_has_hard_words(qtbot: QtBot, knowing: HardWords) -> None:
    assert text_alone(qtbot, "The insula.").terms == ("insula",)
    for role in (Type.TITLE, Type.HEADING, Type.SMALL, Type.STRONG, Type.FOOT):
        assert text_alone(qtbot, "The insula.", role).terms == ()
    assert text_alone(qtbot, "The insula.", Type.SMALL, terms=True).terms == ("insula",)
    assert text_alone(qtbot, "The insula.", terms=False).terms == ()


def test_no_word_is_hard_before_somebody_says_so(qtbot: QtBot, qapp: QApplication) -> None:
    assert HardWords.current() is None
    words = text_alone(qtbot, "The insula.")
    assert words.terms == ()
    known = HardWords(TermFinder(SAMPLE))
    known.use()
    words.find_terms()
    assert words.terms == ("insula",)
    known.drop()
    words.find_terms()
    assert words.terms == ()
    assert words.accessibleDescription() == ""


def test_what_is_gone_is_in_force_no_more(qapp: QApplication) -> None:
    known = HardWords(TermFinder(SAMPLE))
    known.use()
    known.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert HardWords.current() is None


def test_the_dots_stand_under_the_word_and_nowhere_else(qtbot: QtBot, knowing: HardWords) -> None:
    words = text_alone(qtbot, "It is the insula, so.", can_focus=False)
    marked = words.grab().toImage()
    box = words.boxes_of("insula")[0]
    knowing.drop()
    words.find_terms()
    plain = words.grab().toImage()
    changed = [(x, y) for x in range(marked.width()) for y in range(marked.height())
               if marked.pixel(x, y) != plain.pixel(x, y)]
    assert changed
    assert min(x for x, _ in changed) >= box.left() - 1
    assert max(x for x, _ in changed) <= box.right() + 1
    rows = {y for _, y in changed}
    assert max(rows) - min(rows) <= 4, "one row of dots"
    assert min(rows) > box.top() + 0.7 * box.height(), "below the letters"
    assert any(marked.pixelColor(x, y).lightness() < 90 for x, y in changed), "dark enough to be seen"


def test_bold_words_stay_bold_under_the_dots(qtbot: QtBot, knowing: HardWords) -> None:
    words = text_alone(qtbot, "", can_focus=False)
    words.say("It is the insula, so.", ("insula",))
    bold = words.boxes_of("insula")[0].width()
    words.say("It is the insula, so.")
    assert bold > words.boxes_of("insula")[0].width()
    words.say("It is the insula, so.", ("the insula", "insula, so"))
    assert words.boxes_of("insula")


def test_a_word_that_is_broken_has_a_box_on_each_line_and_odd_letters_do_not_move_it(
    qtbot: QtBot, knowing: HardWords
) -> None:
    words = text_alone(qtbot, "insula")
    words.resize(40, 200)
    assert len(words.boxes_of("insula")) > 1
    plain, odd = text_alone(qtbot, "wide insula"), text_alone(qtbot, "🧠 insula")
    assert abs(odd.boxes_of("insula")[0].width() - plain.boxes_of("insula")[0].width()) <= 1, "but for rounding"


def test_a_finger_need_not_be_exact_and_the_nearest_word_wins(qtbot: QtBot, knowing: HardWords) -> None:
    words = text_alone(qtbot, "one two three four five six seven eight nine ten eleven twelve GABA one two insula "
                              "three four five six seven eight nine ten eleven twelve one two three four five six")
    asked: list[str] = []
    words.term_requested.connect(lambda term, _rect: asked.append(term))
    for term in ("gaba", "insula"):
        box = words.boxes_of(term)[0]
        wide = max(44, box.width())
        for point in ((0, 0), (0, -20), (0, 20), (wide // 2 - 3, 0), (3 - wide // 2, 0)):
            asked.clear()
            QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=box.center() + QPoint(*point))
            assert asked == [term], point
    asked.clear()
    QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(30, words.height() - 12))
    assert asked == []


def test_the_pointer_becomes_a_hand_over_a_hard_word(qtbot: QtBot, knowing: HardWords) -> None:
    words = text_alone(qtbot, "It is far, far, far from here to the insula.")
    QTest.mouseMove(words, words.boxes_of("insula")[0].center())
    assert words.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(words, QPoint(12, 12))
    assert words.cursor().shape() != Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(words, words.boxes_of("insula")[0].center())
    words.say("Nothing.")
    assert words.cursor().shape() != Qt.CursorShape.PointingHandCursor


def test_a_finger_that_goes_elsewhere_or_taps_twice(qtbot: QtBot, knowing: HardWords) -> None:
    words = text_alone(qtbot, "It is far, far, far from here to the insula.")
    asked: list[str] = []
    words.term_requested.connect(lambda term, _rect: asked.append(term))
    place = words.boxes_of("insula")[0].center()
    QTest.mousePress(words, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(words, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert asked == []
    QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=place)
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(words, QMouseEvent(
            kind, QPointF(place), words.mapToGlobal(QPointF(place)), Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    assert asked == ["insula"]


def test_keys_go_from_one_hard_word_to_the_next(qtbot: QtBot, knowing: HardWords) -> None:
    words = text_alone(qtbot, "GABA in the insula.")
    asked: list[str] = []
    words.term_requested.connect(lambda term, _rect: asked.append(term))
    words.activateWindow()
    words.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter):
        QTest.keyClick(words, key)
    assert asked == ["gaba", "insula", "gaba"]


def test_a_screen_reader_hears_which_words_are_hard(qtbot: QtBot, knowing: HardWords) -> None:
    words = text_alone(qtbot, "GABA in both insulae.")
    told = QAccessible.queryAccessibleInterface(words).text(QAccessible.Text.Description)
    assert told == "Hard words here: GABA, insulae. Press Enter for the meaning."
    words.say("Nothing.")
    assert QAccessible.queryAccessibleInterface(words).text(QAccessible.Text.Description) == ""
    assert text_alone(qtbot, "GABA.", can_focus=False).accessibleDescription() == ""


# -- in the window


def test_the_first_frame_does_not_need_the_glossary(window: MainWindow) -> None:
    assert HardWords.current() is None
    window.choose_region("amygdala")
    assert hard(window) == []
    window.explain()
    assert hard(window)


def test_every_glossary_word_in_a_shipped_text_can_be_touched(
    explained: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explained.canvas, "show_picture", lambda *_a, **_k: None)  # only the words matter, and time
    content = built_in_words()
    texts = [text for one in content.regions.values()
             for text in (one.does, one.where, *(note.text for note in (*one.pain, *one.mood, *one.ketamine)))]
    for circuit in content.circuits.values():
        texts += [circuit.meaning.text, *(link.text for link in circuit.links),
                  *(note.text for note in circuit.ketamine), *(part.what for part in circuit.parts.values())]
    texts += [text for story in content.library.stories.values() for text in texts_of(story)]
    finder = TermFinder(GLOSSARY)
    due = {span.term for text in texts for span in finder.find(text)}
    assert len(due) > 20
    for _ in _pages(explained):
        for words, term in hard(explained.panels):
            if term in due:
                tap(words, term)
                box = explained.meanings.box
                assert box.isVisible(), term
                assert GLOSSARY[term].meaning in words_in(box)
                assert GLOSSARY[term].word in words_in(box)
                due.discard(term)
                explained.meanings.close()
    assert not due


def _pages(window: MainWindow) -> Iterator[None]:
    """Every region, circuit, topic and tour, one after the other."""
    for region in window.content.regions:
        window.choose_region(region)
        yield
    window.visit.clear_region()
    for circuit in window.content.circuits:
        window.light_circuit(circuit)
        yield
    window.light_circuit("")
    for story in window.content.library.stories.values():
        for number in range(len(story.screens) + 1):
            window.open_story(story.id, number)
            yield


def test_what_is_no_running_text_has_none(explained: MainWindow) -> None:
    explained.choose_region("amygdala")
    sources = {citation(source) for source in explained.content.sources.values()}
    for words in explained.findChildren(Words):
        if words.terms:
            assert not isinstance(words, EvidenceLine)
            assert words.text() not in sources
            assert not explained.footer.isAncestorOf(words)
    explained.open_panel("words")
    assert hard(explained.panels.panel("words")) == []


def open_first(window: MainWindow, region: str = "amygdala") -> tuple[Words, str]:
    window.choose_region(region)
    QApplication.processEvents()
    words, term = hard(window.panels)[0]
    tap(words, term)
    return words, term


def test_it_says_the_word_how_to_say_it_and_what_it_means(explained: MainWindow) -> None:
    explained.choose_region("amygdala")
    words, term = next(pair for pair in hard(explained.panels) if pair[1] == "ketamine")
    tap(words, term)
    said = words_in(explained.meanings.box).split("\n")
    assert said[:3] == ["ketamine", "Say: KET-uh-meen", GLOSSARY["ketamine"].meaning]
    assert said[3:] == ["Close", "All words"]


def test_a_screen_reader_comes_to_word_and_meaning(explained: MainWindow) -> None:
    _, term = open_first(explained)
    box = explained.meanings.box
    assert QApplication.focusWidget() is box
    assert accessible_name(box) == GLOSSARY[term].word
    told = QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Description)
    assert told == GLOSSARY[term].meaning


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_it_lies_inside_the_window_and_not_over_the_word(
    explained: MainWindow, size: tuple[int, int], text: float
) -> None:
    explained.resize(*size)
    explained.visit.scale_text(text)
    for region in ("amygdala", "anterior-cingulate-cortex", "habenula", "insula"):
        explained.choose_region(region)
        QApplication.processEvents()
        for words, term in hard(explained.panels):
            words.setFocus()
            while explained.meanings.box.term != term or not explained.meanings.is_open:
                press_key(Qt.Key.Key_Return, explained)
            box = explained.meanings.box
            assert QRect(0, 0, explained.width(), explained.footer.y()).contains(box.geometry()), (region, term)
            word = place_of(words, term, explained)
            assert not box.geometry().intersects(word), (region, term)
            assert explained.panels.geometry().translated(explained.panels.parentWidget().pos()).intersects(word)
            assert_all_can_be_read(box)
            explained.meanings.close()


def assert_all_can_be_read(box: MeaningBox) -> None:
    """Nothing is cut off at the sides; what is too long for the room can be scrolled to."""
    for label in box.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width())
            assert label.parentWidget().rect().contains(label.geometry())
    for button in (box._close, box._all):
        assert box.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= 40


def test_escape_closes_it_and_the_keyboard_is_where_it_was(explained: MainWindow) -> None:
    explained.choose_region("amygdala")
    words, _ = next(pair for pair in hard(explained.panels) if pair[0].focusPolicy() != Qt.FocusPolicy.NoFocus)
    words.setFocus()
    press_key(Qt.Key.Key_Return, explained)
    assert explained.meanings.is_open
    press_key(Qt.Key.Key_Escape, explained)
    assert not explained.meanings.box.isVisible()
    assert QApplication.focusWidget() is words
    assert explained.visit.state.region == "amygdala"
    press_key(Qt.Key.Key_Escape, explained)
    assert explained.visit.state.region == ""


def test_enter_goes_through_all_words_of_a_text_and_out_again(explained: MainWindow) -> None:
    explained.choose_region("amygdala")
    words = next(one for one, _ in hard(explained.panels) if len(one.terms) > 1)
    words.setFocus()
    met = []
    for _ in words.terms:
        press_key(Qt.Key.Key_Return, explained)
        assert explained.meanings.is_open
        met.append(explained.meanings.box.term)
    assert met == list(words.terms)
    press_key(Qt.Key.Key_Return, explained)
    assert not explained.meanings.is_open
    assert QApplication.focusWidget() is words


def test_tab_stays_in_the_box(explained: MainWindow) -> None:
    open_first(explained)
    box = explained.meanings.box
    met = []
    for _ in range(4):
        press_key(Qt.Key.Key_Tab, explained)
        met.append(QApplication.focusWidget())
    assert met[2] is box
    assert [accessible_name(one) for one in met[:2]] == ["Close", "All words"]
    press_key(Qt.Key.Key_Return, explained)
    assert not box.isVisible()


def test_a_touch_elsewhere_closes_it_and_does_what_it_does(explained: MainWindow) -> None:
    open_first(explained)
    brain = explained.brain
    click_window(explained, brain.mapTo(explained, brain.point_of("cerebellum").toPoint()))
    assert not explained.meanings.is_open
    assert explained.visit.state.region == "cerebellum"


@pytest.mark.usefixtures("slow_hand")
def test_a_touch_on_the_box_does_not_close_it_and_on_the_word_again_does(explained: MainWindow) -> None:
    words, term = open_first(explained)
    click_window(explained, explained.meanings.box.geometry().center() - QPoint(0, 10))
    assert explained.meanings.is_open
    QTest.qWait(5)
    click_window(explained, place_of(words, term, explained).center())
    assert not explained.meanings.is_open


@pytest.mark.usefixtures("slow_hand")
def test_a_finger_that_just_misses_a_short_text_still_means_its_word(explained: MainWindow) -> None:
    explained.choose_region("amygdala")
    QApplication.processEvents()
    tried, card = 0, QRect(explained.card.mapTo(explained, QPoint()), explained.card.size())
    for words, term in hard(explained.panels):
        word = place_of(words, term, explained)
        for point in (word.center() - QPoint(0, 21), word.center() + QPoint(0, 21)):
            under = explained.childAt(point) if card.contains(point) else None
            if under is not None and under is not words and not isinstance(under, QAbstractButton):
                QTest.qWait(5)
                click_window(explained, point)
                assert explained.meanings.is_open, (words.text(), point)
                explained.meanings.close()
                tried += 1
    assert tried
    click_window(explained, explained.card.mapTo(explained, QPoint(12, 12)))
    assert not explained.meanings.is_open


def test_another_word_takes_its_place(explained: MainWindow) -> None:
    explained.choose_region("amygdala")
    (first, one), (second, two) = hard(explained.panels)[:2]
    assert one != two
    tap(first, one)
    tap(second, two)
    assert explained.meanings.box.term == two
    assert len(explained.findChildren(MeaningBox)) == 1


LEAVING: dict[str, Callable[[MainWindow], object]] = {
    "another part": lambda window: window.choose_region("insula"),
    "a panel": lambda window: window.open_panel("about"),
    "scrolling": lambda window: window.card.verticalScrollBar().setValue(40),
    "text size": lambda window: window.visit.scale_text(1.5),
    "a story": lambda window: window.open_story("help-now"),
    "starting over": lambda window: window.start_over(),
    "another size": lambda window: window.resize(1100, 800),
    "a mistake of ours": lambda window: window.cover.tell_fault(),
}


@pytest.mark.parametrize("leaving", LEAVING)
def test_it_goes_when_the_word_goes(explained: MainWindow, leaving: str) -> None:
    open_first(explained)
    assert explained.meanings.is_open
    LEAVING[leaving](explained)
    QApplication.processEvents()
    assert not explained.meanings.box.isVisible()
    assert not explained.meanings.is_open


def test_all_words_opens_the_list_there_and_closing_it_leads_back(explained: MainWindow) -> None:
    explained.choose_region("amygdala")
    words, term = next(pair for pair in hard(explained.panels) if pair[1] == "ketamine")
    tap(words, term)
    press_button(explained.meanings.box, "All words")
    panel = explained.panels.panel("words")
    assert explained.panels.open_panel == "words"
    assert not explained.meanings.box.isVisible()
    QApplication.processEvents()
    meaning = next(one for one in panel.findChildren(Words) if one.text() == GLOSSARY["ketamine"].meaning)
    top = meaning.mapTo(panel, QPoint()).y()
    assert 0 < top < panel.height() - meaning.height()
    assert QApplication.focusWidget() is meaning
    press_button(panel, "Close")
    assert explained.panels.open_panel == ""
    assert "Amygdala" in words_in(explained.card)


def test_its_buttons_work_by_screen_reader(explained: MainWindow, qtbot: QtBot) -> None:
    open_first(explained)
    box = explained.meanings.box
    press_by_screen_reader(box._close, "Press")
    qtbot.waitUntil(lambda: not box.isVisible())


def test_another_language_has_its_own_hard_words(explained: MainWindow) -> None:
    content = built_in_words()
    shelf = type(content.shelf)(lambda: content.library._replace(glossary={
        "alarm": Term("alarm", "good things", "Cosas buenas.")}))
    explained.words_in = lambda language: content._replace(language=language, shelf=shelf)
    open_first(explained)
    old = explained.meanings.box
    explained.visit.speak("es")
    assert not old.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(explained.findChildren(MeaningBox)) == 0
    QApplication.processEvents()
    assert {term for _, term in hard(explained)} == {"alarm"}
    words, term = hard(explained)[0]
    tap(words, term)
    assert "Cosas buenas." in words_in(explained.meanings.box)
    explained.visit.speak("en")


# -- where a box may stand


@pytest.mark.parametrize(("about", "side"), [
    (QRect(100, 100, 60, 20), Side.BELOW), (QRect(100, 360, 60, 20), Side.ABOVE),
    (QRect(500, 190, 60, 20), Side.LEFT), (QRect(20, 190, 60, 20), Side.RIGHT),
])
def test_a_box_stands_on_the_first_side_with_room(about: QRect, side: Side) -> None:
    high = 100 if side in (Side.BELOW, Side.ABOVE) else 380
    found = stand_beside(about, [QRect(0, 0, 600, 400)], 300, lambda _width: high, 10)
    assert found.side is side
    assert found.box.height() == high
    assert not found.box.intersects(about.adjusted(-9, -9, 9, 9))


def test_a_box_without_room_anywhere_is_as_large_as_can_be() -> None:
    room, about = QRect(0, 0, 300, 200), QRect(100, 90, 100, 20)
    found = stand_beside(about, [room], 280, lambda _width: 900, 5)
    assert room.contains(found.box)
    assert not found.box.intersects(about)
    assert found.box.height() >= 80
