"""The strip over clinicians' words: for whom they are, who answers for them, and until when."""

from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Review
from brainexplorer.ui.card.ground import Ground
from brainexplorer.ui.card.signed_line import SignedLine
from brainexplorer.ui.days import told_day
from brainexplorer.ui.icons import paint_warning
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class ReviewStrip(Ground):
    """A heading, what these words are not, and their review; a warning where that is past."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Ink.TRACK, theme, parent)
        self._heading = Words(Type.HEADING, Ink.NAVY, theme, self, spacing=TIGHT)
        self._warning = SignedLine(theme, self, Ink.KETAMINE_HEAD)
        self._purpose = Words(Type.SMALL, Ink.TEXT, theme, self, spacing=TIGHT)
        self._review = Words(Type.SMALL, Ink.MUTED, theme, self, spacing=TIGHT, can_focus=True)
        self._blocks = (self._heading, self._warning, self._purpose, self._review)

    def show_review(self, review: Review | None, *, past: bool) -> None:
        """Show who answers for the words; `past`: they should have been reviewed again by now."""
        purpose = self.tr("Not clinical decision support.")
        self._heading.say(self.tr("For clinicians"))
        self._purpose.say(purpose, (purpose,))
        told = self._told(review)
        self._review.say(told)
        warning = self.tr("Past its review date. Check these words against newer work.") if past else ""
        self._warning.show_line(paint_warning, warning, (warning,))
        self._warning.setVisible(past)
        self.setAccessibleName(self._heading.text())
        said = (f"{self._heading.text()}.", warning, purpose, told)
        self._review.setAccessibleName(" ".join(part for part in said if part))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        super().show_theme(theme)
        for words in self._blocks:
            words.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""
        px = self._theme.px
        left, inner, top = px(22), width - 2 * px(22), px(8)
        for words in self._blocks:
            if not words.isHidden():
                top = words.place(left, top + px(6), inner)
        return top + px(14)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self._review]

    def _told(self, review: Review | None) -> str:
        unread = self.tr("not yet reviewed by a licensed clinician")
        if review is None:
            return self.tr("No review is recorded; {reviewer}.").format(reviewer=unread)
        read = self.tr("reviewed by: {role}").format(role=review.reviewer) if review.reviewer else unread
        text = self.tr("By {author}; {reviewer}. Held against its sources on {day}; due again by {until}.")
        return text.format(author=review.author, reviewer=read, day=told_day(review.reviewed),
                           until=told_day(review.review_by))
