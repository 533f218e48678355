"""A tinted panel of the card: headings, each with words or with statements and their evidence."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Note, Source
from brainexplorer.ui.card.ground import Ground
from brainexplorer.ui.card.note_row import NoteRow
from brainexplorer.ui.theme import Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class Part(NamedTuple):
    """A heading with statements under it."""

    heading: str
    notes: Sequence[Note]


class Section(Ground):
    """Statements on one ground colour; rows are built once and used again.

    `sources_toggled(open)` comes after a row has opened its sources or put them away. There are `parts` headings;
    rows are made as needed.
    """

    sources_toggled = Signal(bool)

    def __init__(self, ground: str, ink: str, theme: Theme, parent: QWidget | None = None, *,
                 parts: int = 1) -> None:
        super().__init__(ground, theme, parent)
        self._headings = [Words(Type.HEADING, ink, theme, self, spacing=TIGHT) for _ in range(parts)]
        self._rows: list[list[NoteRow]] = [[] for _ in range(parts)]
        self._shown = [0] * parts

    def prepare(self, rows: int) -> None:
        """Build so many rows a part ahead of need."""
        for place in range(len(self._rows)):
            self._grow(place, rows)

    def show_parts(self, parts: Sequence[Part], sources: Mapping[str, Source], named: str = "") -> None:
        """Show as many parts as there are headings; an empty heading takes no room.

        `named`: what a screen reader's user hears in place of empty headings.
        """
        self.setAccessibleName(named or ", ".join(part.heading for part in parts))
        for place, part in enumerate(parts):
            self._headings[place].say(part.heading)
            self._grow(place, len(part.notes))
            self._shown[place] = len(part.notes)
            for row, note in zip(self._rows[place], part.notes, strict=False):
                row.show_note(note, sources, part.heading or named)
            for number, row in enumerate(self._rows[place]):
                row.setVisible(number < len(part.notes))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        super().show_theme(theme)
        for heading in self._headings:
            heading.show_theme(theme)
        for row in (row for rows in self._rows for row in rows):
            row.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""
        px = self._theme.px
        left, inner, bottom = px(22), width - 2 * px(22), px(14)
        for place, heading in enumerate(self._headings):
            bottom += round(self._theme.text_px(Type.HEADING) * 0.5) if place else 0
            if heading.text():
                bottom = heading.place(left, bottom, inner) + px(2)
            for row in self._rows[place][:self._shown[place]]:
                high = row.lay_out(left, inner)
                row.setGeometry(0, bottom, width, high)
                bottom += high
        return bottom + px(4)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [stop for rows in self._rows for row in rows for stop in row.tab_stops()]

    def _grow(self, place: int, rows: int) -> None:
        while len(self._rows[place]) < rows:
            row = NoteRow(self._theme, self)
            row.hide()
            row.sources_toggled.connect(self.sources_toggled)
            self._rows[place].append(row)
