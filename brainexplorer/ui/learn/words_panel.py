"""The word list: every hard word with how to say it and what it means."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Term
from brainexplorer.ui.panel_page import PanelPage
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class WordsPanel(PanelPage):
    """Words in the order of the alphabet of their language."""

    def __init__(self, terms: Iterable[Term], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WordsPanel", "Word list"), parent)
        self.setObjectName("words")
        self._entries = {term.id: self._entry(term) for term in sorted(terms, key=_folded)}

    def show_term(self, id_: str) -> None:
        """Go to the word of that id, when the panel is shown; KeyError for an unknown one."""
        word, meaning = self._entries[id_]
        self.verticalScrollBar().setValue(word.y() - self.theme.px(24))
        meaning.setFocus(Qt.FocusReason.OtherFocusReason)

    def dress(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        for word, meaning in self._entries.values():
            word.show_theme(theme)
            meaning.show_theme(theme)

    def lay_body(self, left: int, top: int, width: int) -> int:
        """Each word above its meaning."""
        px = self.theme.px
        top += px(8)
        for word, meaning in self._entries.values():
            top = word.place(left, top + px(14), width)
            top = meaning.place(left, top + px(2), width)
        return top

    def _entry(self, term: Term) -> tuple[Words, Words]:
        word = Words(Type.STRONG, Ink.TEXT, self.theme, self.page, spacing=TIGHT)
        meaning = Words(Type.BODY, Ink.TEXT, self.theme, self.page, can_focus=True, terms=False)
        word.say(f"{term.word}  ·  {term.say}" if term.say else term.word)
        meaning.say(term.meaning)
        meaning.setAccessibleName(f"{term.word}: {term.meaning}")
        return word, meaning


def _folded(term: Term) -> str:
    from brainexplorer.content.likeness import plain

    return plain(term.word)
