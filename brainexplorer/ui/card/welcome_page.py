"""What the card says before anything was touched."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Certainty
from brainexplorer.ui.card.chips import Chips
from brainexplorer.ui.card.evidence import EvidenceLine, sign_meanings
from brainexplorer.ui.card.page import Page
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words

FIRST_TOPICS = ("what-ketamine-is", "infusion-visit", "does-it-help")
"""Offered to read where one begins."""


class WelcomePage(Page):
    """What to do here, a few topics to read, and a few parts to start with."""

    topic_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Words(Type.TITLE, Ink.TEXT, theme, self, spacing=TIGHT, can_focus=True)
        self._words = Words(Type.BODY, Ink.TEXT, theme, self, can_focus=True)
        self._read = Words(Type.HEADING, Ink.MUTED, theme, self, spacing=TIGHT)
        self._topics = Chips(theme, self, one_a_row=True)
        self._topics.requested.connect(self.topic_requested)
        self.expect_topics(0)
        self._start = Words(Type.HEADING, Ink.MUTED, theme, self, spacing=TIGHT)
        self._chips = Chips(theme, self)
        self._chips.requested.connect(self.region_requested)
        self._signs = Words(Type.HEADING, Ink.MUTED, theme, self, spacing=TIGHT, can_focus=True)
        self._lines = [EvidenceLine(theme, self) for _ in Certainty]
        self._clinic = Words(Type.SMALL, Ink.TEXT, theme, self, can_focus=True)
        self._clinic.hide()

    def show_regions(self, ids: Sequence[str], names: Mapping[str, str]) -> None:
        """Offer these regions to start with."""
        self._title.say(self.tr("Touch a part of the brain"))
        self._words.say(self.tr(
            "You will read what it does, what it has to do with long-lasting pain and low mood, "
            "and what is known about ketamine there. You can touch as many parts as you like."))
        self._start.say(self.tr("Many people start with"))
        self._chips.show_choices(ids, [names[one] for one in ids], self.tr("Go to {name}"))
        meanings = sign_meanings()
        self._signs.say(self.tr("How sure we are: the signs you will see"))
        self._signs.setAccessibleName(". ".join((self._signs.text(), *meanings.values())))
        for line, (certainty, words) in zip(self._lines, meanings.items(), strict=True):
            line.show_sign(certainty, words)

    def expect_topics(self, many: int) -> None:
        """Keep the room of so many topics, whose names come later."""
        self._read.say(self.tr("Read about"))
        self._topics.keep_room(many)
        self._show_topics(bool(many))

    def offer_topics(self, names: Mapping[str, str]) -> None:
        """Offer topics, by id, to read; what stands below them stays where it is, unless there are none at all."""
        self._topics.show_choices(list(names), list(names.values()), self.tr("Read: {name}"))
        self._show_topics(bool(names))

    def _show_topics(self, shown: bool) -> None:
        for part in (self._read, self._topics):
            part.setVisible(shown)

    def show_clinic(self, name: str, contact: str) -> None:
        """Say whose screen this is and how to reach them; nothing where both are empty."""
        text = ". ".join(part.rstrip(".") for part in (name, contact) if part)
        self._clinic.say(text, (name,))
        self._clinic.setVisible(bool(text))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._topics.show_theme(theme)
        self._chips.show_theme(theme)
        for words in (self._title, self._words, self._read, self._start, self._signs, *self._lines, self._clinic):
            words.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        px, top = self._theme.px, self._theme.px(4)
        top = self._title.place(left, top, width) + px(14)
        top = self._words.place(left, top, width) + px(30)
        for heading, chips in ((self._read, self._topics), (self._start, self._chips)):
            if not heading.isHidden():
                top = heading.place(left, top, width) + px(12)
                high = chips.lay_out(width)
                chips.setGeometry(left, top, width, high)
                top += high + px(30)
        top = self._signs.place(left, top + px(4), width) + px(4)
        for line in self._lines:
            top = line.place(left, top + px(6), width)
        return top if self._clinic.isHidden() else self._clinic.place(left, top + px(26), width)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        buttons = (*self._topics.tab_stops(), *self._chips.tab_stops())
        return [self._title, self._words, *buttons, self._signs, self._clinic]
