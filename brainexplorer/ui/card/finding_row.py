"""One finding for clinicians: its words, its direction and sample, how sure it is, and its sources on request."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Finding, Source
from brainexplorer.ui.card.change_line import ChangeLine
from brainexplorer.ui.card.note_row import NoteRow
from brainexplorer.ui.theme import Theme


class FindingRow(NoteRow):
    """A statement with one more line; built once and shown again with other words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._change = ChangeLine(theme, self)
        self._change.stackUnder(self._evidence)  # where a screen reader expects it

    def polish_all(self) -> None:
        """Read the style sheet now and not when the row is first seen: that takes longer than all the rest."""
        for widget in (self, self._words, self._change, self._evidence, self._button):
            widget.ensurePolished()

    def show_finding(self, finding: Finding, sources: Mapping[str, Source], heading: str) -> None:
        """Show `finding`, its sources put away; `heading` tells a screen reader's user what it is about."""
        self._change.show_finding(finding)
        more = self._change.text()
        self.show_note(finding.note, sources, heading, f"{more}." if more else "")

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        super().show_theme(theme)
        self._change.show_theme(theme)

    def lay_more(self, left: int, top: int, width: int) -> int:
        """Direction and sample."""
        return top if self._change.isHidden() else self._change.place(left, top + self._theme.px(3), width)
