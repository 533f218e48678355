"""Explains hard words: watches for the touch of one, and puts a box with its meaning beside it."""

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from brainexplorer.content.model import Term
from brainexplorer.content.terms import TermFinder
from brainexplorer.ui.hard_words import HardWords
from brainexplorer.ui.meaning_box import MeaningBox
from brainexplorer.ui.notices import announce
from brainexplorer.ui.words import Words

_EDGE = 8
"""How near the box may come to the edge of its room, px"""

_CHANGES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide)
"""What may happen to a text, or to what it lies in, so that a box no longer stands beside its word"""


class Meanings(QObject):
    """Of one window, in one language; the glossary is in force as long as this lives, or until `end`.

    `all_words_requested(id)` when somebody wants the whole list, from that term.
    """

    all_words_requested = Signal(str)

    def __init__(self, glossary: Mapping[str, Term], window: QWidget, room: Callable[[], QRect]) -> None:
        """`room`: where a box may stand, px of the window."""
        super().__init__(window)
        self._glossary, self._window, self._room = glossary, window, room
        self._words: Words | None = None
        self._watched: list[QObject] = []
        self._back: QWidget | None = None
        self._pressed: tuple[Words, str] | None = None
        self._hard_words = HardWords(TermFinder(glossary), self)
        self._hard_words.requested.connect(self._on_requested)
        self._hard_words.use()
        for words in window.findChildren(Words):
            words.find_terms()
        window.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether a meaning is shown now."""
        return self._words is not None

    def close(self) -> bool:
        """Whether a box was open, which now it is not."""
        was_open = self.is_open
        if was_open:
            self.box.close_box()
        return was_open

    def end(self) -> None:
        """No word is hard any more; what was shown goes at once."""
        self.close()
        if "box" in self.__dict__:
            self.box.deleteLater()
        self._hard_words.drop()
        self.deleteLater()

    @cached_property
    def box(self) -> MeaningBox:
        """Made when first needed."""
        box = MeaningBox(self._window)
        box.closed.connect(self._on_closed)
        box.next_requested.connect(self._on_next)
        box.all_words_requested.connect(self.all_words_requested)
        return box

    # -- opening and closing

    def _on_requested(self, term: str, words: QWidget) -> None:
        """The word that is explained, touched again: enough of it."""
        if not isinstance(words, Words) or words.window() is not self._window:
            return
        if self._words is words and self.box.term == term:
            self.close()
            return
        here = self._window.focusWidget()
        by_key = here is words or (self.is_open and self.box.has_keyboard)
        if self.is_open:
            self._let_go()
        else:
            self._back = here
        self._show(self._glossary[term], words)
        self._hold(words)
        if self.box.has_keyboard:  # it has told another word so far
            announce(self.box, f"{self.box.accessibleName()}. {self.box.accessibleDescription()}")
        else:
            self.box.take_keyboard(by_key=by_key)

    def _show(self, term: Term, words: Words) -> None:
        boxes = words.boxes_of(term.id)
        area = _area_of(words)
        if area is not None:
            _bring_into_sight(words, boxes, area)
        corner = words.mapTo(self._window, QPoint())
        self._about = [box.translated(corner) for box in boxes]
        room = self._room().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        own = area.rect().translated(area.mapTo(self._window, QPoint())) if area is not None else room
        self.box.show_term(term, self._about, (own.intersected(room), room), words.theme)

    def _hold(self, words: Words) -> None:
        """Watch what would part the box from its word, and touches elsewhere."""
        self._words = words
        words.reworded.connect(self.close)
        place: QWidget | None = words
        while place is not None and place is not self._window:
            self._watched.append(place)
            place = place.parentWidget()
        if (handle := self._window.windowHandle()) is not None:
            self._watched.append(handle)
        for watched in self._watched:
            watched.installEventFilter(self)

    def _let_go(self) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched.clear()
        if self._words is not None and isValid(self._words):
            self._words.reworded.disconnect(self.close)
        self._words = None

    def _on_closed(self) -> None:
        self._let_go()
        back, self._back = self._back, None
        focus = QApplication.focusWidget()
        if back is not None and isValid(back) and back.isVisible() and (focus is None or self.box.isAncestorOf(focus)
                                                                       or focus is self.box):
            back.setFocus()

    def _on_next(self) -> None:
        """On to the next word of the text; after the last one the box goes."""
        if self._words is None or not self._words.open_next_term():
            self.close()

    def _is_elsewhere(self, point: QPoint) -> bool:
        """Neither the box nor the word that it explains."""
        return not (self.box.geometry().contains(point) or any(about.contains(point) for about in self._about))

    # -- fingers

    def _see_touch(self, event: QEvent) -> None:
        """Before whatever lies there gets it."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            point = event.position().toPoint()
        elif isinstance(event, QTouchEvent) and event.type() == QEvent.Type.TouchBegin and event.points():
            point = event.points()[0].position().toPoint()
        else:
            return
        if self._is_elsewhere(point):
            self.close()

    def _take_touch(self, event: QMouseEvent) -> None:
        """What nothing else in the window wanted may have been meant for a hard word that was just missed."""
        near = self._word_near(event.position())
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = near if event.button() == Qt.MouseButton.LeftButton else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            if near is not None and near == pressed:
                words, term = near
                words.ask(term)

    def _word_near(self, point: QPointF) -> tuple[Words, str] | None:
        if self.is_open and self.box.geometry().contains(point.toPoint()):
            return None
        for words in self._window.findChildren(Words):
            if words.terms and words.isVisible() and (term := words.term_at(words.mapFrom(self._window, point))):
                area = _area_of(words)
                if area is None or area.rect().contains(area.mapFrom(self._window, point).toPoint()):
                    return words, term
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is kept from anybody: a touch elsewhere does there what it does."""
        if isinstance(watched, QWindow):
            self._see_touch(event)
        elif event.type() in _CHANGES:
            self.close()
        elif watched is self._window and isinstance(event, QMouseEvent):
            self._take_touch(event)
        return False


def _area_of(words: Words) -> QScrollArea | None:
    """The page that the text is scrolled with."""
    place = words.parentWidget()
    while place is not None and not isinstance(place, QScrollArea):
        place = place.parentWidget()
    return place


def _bring_into_sight(words: Words, boxes: list[QRect], area: QScrollArea) -> None:
    """A key may ask for a word that the page has not come to yet."""
    page, edge = area.widget(), words.theme.px(52)
    if page is None:
        return
    for box in reversed(boxes):
        place = words.mapTo(page, box.center())
        area.ensureVisible(place.x(), place.y(), 0, min(box.height() // 2 + edge, area.height() // 2))
