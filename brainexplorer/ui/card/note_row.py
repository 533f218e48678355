"""One statement on the card: its words, how sure they are, and its sources on request."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Note, Source
from brainexplorer.ui import icons
from brainexplorer.ui.card.citation import citation
from brainexplorer.ui.card.evidence import EvidenceLine, evidence_words
from brainexplorer.ui.style import control_height
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import Words


class NoteRow(QWidget):
    """A statement; built once and shown again with other words.

    `sources_toggled(open)` comes after the sources were opened or put away: the row needs another height.
    """

    sources_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources: tuple[Source, ...] = ()
        self._cited: list[Words] = []
        self._words = Words(Type.BODY, Ink.TEXT, theme, self, can_focus=True)
        self._evidence = EvidenceLine(theme, self)
        self._button = TapButton(self)
        self._button.setProperty("role", "quiet")
        self._button.setCheckable(True)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.toggled.connect(self._on_toggled)
        self._fit_arrow()

    def show_note(self, note: Note, sources: Mapping[str, Source], heading: str, more: str = "") -> None:
        """Show `note`, its sources put away; a screen reader's user hears `heading` before it and `more` after it."""
        self._put_away()
        self._sources = tuple(sources[key] for key in note.sources if key in sources)
        self._words.say(note.text)
        told = (f"{heading}: {note.text}", more, f"{evidence_words(note)}.")
        self._words.setAccessibleName(" ".join(part for part in told if part))
        self._evidence.show_note(note)
        self._button.setText(self._count())
        self._button.setAccessibleName(self.tr("Show {sources} for: {statement}").format(
            sources=self._count(), statement=note.text))
        self._button.setVisible(bool(self._sources))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._fit_arrow()
        self._evidence.show_theme(theme)
        for words in (self._words, *self._cited):
            words.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        px = self._theme.px
        bottom = self.lay_more(left, self._words.place(left, px(4), width), width)
        bottom = self._lay_evidence(left, bottom + px(2), width)
        for words in self._cited[:len(self._sources) if self._button.isChecked() else 0]:
            bottom = words.place(left + px(24), bottom, width - px(24)) + px(8)
        return bottom

    def lay_more(self, _left: int, top: int, _width: int) -> int:
        """Place what stands between the statement and its evidence: nothing here; where it ends, px."""
        return top

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self._words, self._button, *self._cited]

    def _lay_evidence(self, left: int, top: int, width: int) -> int:
        """The button is as high as a finger: it reaches over the words above and the gap below the line."""
        bottom = self._evidence.place(left, top, width)
        wide, high, line = self._button.sizeHint().width(), control_height(self._theme), bottom - top
        beside = left + self._evidence.inset + self._evidence.natural_width + self._theme.px(8)
        if beside + wide > width + 2 * left:
            beside, line = 0, round(2 * self._evidence.first_line)
            top = bottom + self._theme.px(8)
        self._evidence.resize(self._evidence.natural_width + self._evidence.inset, self._evidence.height())
        self._button.setGeometry(beside, top + (line - high) // 2, wide, high)
        return top + (line + high) // 2

    def _count(self) -> str:
        many = len(self._sources)
        return self.tr("1 source") if many == 1 else self.tr("%n sources", "", many)

    def _on_toggled(self, opened: bool) -> None:
        self._turn_arrow()
        if opened:
            self._cite()
        for place, words in enumerate(self._cited):
            words.setVisible(opened and place < len(self._sources))
        self.sources_toggled.emit(opened)

    def _cite(self) -> None:
        while len(self._cited) < len(self._sources):
            words = Words(Type.SMALL, Ink.MUTED, self._theme, self, can_focus=True)
            self.setTabOrder(self._cited[-1] if self._cited else self._button, words)
            self._cited.append(words)
        for words, source in zip(self._cited, self._sources, strict=False):
            words.say(citation(source))

    def _put_away(self) -> None:
        if self._button.isChecked():
            self._button.blockSignals(True)
            self._button.setChecked(False)
            self._button.blockSignals(False)
            self._turn_arrow()
            for words in self._cited:
                words.hide()

    def _fit_arrow(self) -> None:
        side = round(self._theme.text_px(Type.SMALL) * 0.8)
        self._button.setIconSize(QSize(side + self._theme.px(4), side))
        self._turn_arrow()

    def _turn_arrow(self) -> None:
        sign = icons.paint_up if self._button.isChecked() else icons.paint_down
        side, dots = self._button.iconSize().height(), self.devicePixelRatioF()
        self._button.setIcon(icons.icon(sign, side, Ink.DOES_HEAD, dots))
