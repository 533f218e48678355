"""What the card says before anything was touched."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Certainty
from brainexplorer.ui.card.chips import Chips
from brainexplorer.ui.card.evidence import EvidenceLine, sign_meanings
from brainexplorer.ui.card.page import Page
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class WelcomePage(Page):
    """What to do here, and a few parts to start with."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Words(Type.TITLE, Ink.TEXT, theme, self, spacing=TIGHT, can_focus=True)
        self._words = Words(Type.BODY, Ink.TEXT, theme, self, can_focus=True)
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

    def show_clinic(self, name: str, contact: str) -> None:
        """Say whose screen this is and how to reach them; nothing where both are empty."""
        text = ". ".join(part.rstrip(".") for part in (name, contact) if part)
        self._clinic.say(text, (name,))
        self._clinic.setVisible(bool(text))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._chips.show_theme(theme)
        for words in (self._title, self._words, self._start, self._signs, *self._lines, self._clinic):
            words.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        px, top = self._theme.px, self._theme.px(4)
        for words, gap in ((self._title, px(14)), (self._words, px(30)), (self._start, px(12))):
            top = words.place(left, top, width) + gap
        high = self._chips.lay_out(width)
        self._chips.setGeometry(left, top, width, high)
        top = self._signs.place(left, top + high + px(34), width) + px(4)
        for line in self._lines:
            top = line.place(left, top + px(6), width)
        return top if self._clinic.isHidden() else self._clinic.place(left, top + px(26), width)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self._title, self._words, *self._chips.tab_stops(), self._signs, self._clinic]
