"""Everything there is to read besides the parts: topics, tours across the brain, the meaning of words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Story
from brainexplorer.ui.circuits.circuit_choice import CircuitChoice
from brainexplorer.ui.icons import Sign, paint_book, paint_phone, paint_tour, paint_words
from brainexplorer.ui.panel_page import PanelPage
from brainexplorer.ui.story.reader import helps
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words

WORDS = "words"


class LearnPanel(PanelPage):
    """Wide buttons under headings. `story_requested(id)` and `words_requested` when one is pressed."""

    story_requested = Signal(str)
    words_requested = Signal()

    def __init__(self, topics: Iterable[Story], tours: Iterable[Story], words: int,
                 parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LearnPanel", "Learn"), parent)
        self.setObjectName("learn")
        self._rows: list[tuple[Words, list[CircuitChoice]]] = []
        self._add(self.tr("Topics"), topics, paint_book)
        self._add(self.tr("Tours of the brain"), tours, paint_tour)
        if words:
            choice = self._choice(WORDS, self.tr("Word list"), self.tr("%n hard words and their meaning", "", words),
                                  paint_words)
            self._rows.append((self._heading(self.tr("Words")), [choice]))

    def bring_up(self, story: str) -> None:
        """Somebody comes back from that story: the list stands where it was left."""
        for _, choices in self._rows:
            for choice in choices:
                if choice.circuit == story:
                    self.ensureWidgetVisible(choice, 0, self.theme.px(60))

    def dress(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        for heading, choices in self._rows:
            heading.show_theme(theme)
            for choice in choices:
                choice.show_theme(theme)

    def lay_body(self, left: int, top: int, width: int) -> int:
        """Headings, each with its choices below each other."""
        px = self.theme.px
        for heading, choices in self._rows:
            top = heading.place(left, top + px(22), width) + px(12)
            for choice in choices:
                high = choice.lay_out(width)
                choice.setGeometry(left, top, width, high)
                top += high + px(12)
        return top

    def _add(self, heading: str, stories: Iterable[Story], sign: Sign) -> None:
        choices = [self._choice(one.id, one.name, one.purpose, paint_phone if helps(one) else sign) for one in stories]
        if choices:
            self._rows.append((self._heading(heading), choices))

    def _heading(self, text: str) -> Words:
        words = Words(Type.HEADING, Ink.MUTED, self.theme, self.page, spacing=TIGHT, can_focus=True)
        words.say(text)
        return words

    def _choice(self, id_: str, name: str, purpose: str, sign: Sign) -> CircuitChoice:
        choice = CircuitChoice(id_, name, purpose, self.page, sign=sign)
        choice.setCheckable(False)
        choice.clicked.connect(self._on_clicked)
        return choice

    def _on_clicked(self) -> None:
        choice = self.sender()
        if isinstance(choice, CircuitChoice):
            if choice.circuit == WORDS:
                self.words_requested.emit()
            else:
                self.story_requested.emit(choice.circuit)
