"""The list of what there is to find: a row each, best match first; above them whom to call, where that is asked for."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from brainexplorer.content.model import Content
from brainexplorer.content.search import Finder, Kind
from brainexplorer.ui.find.found_row import CircuitRow, FoundRow, PartRow, StoryRow, TermRow
from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.icons import paint_book, paint_tour
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.story.crisis_box import CrisisBox
from brainexplorer.ui.style import bar_width, control_height
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import Words


class Shown(NamedTuple):
    """One thing to show: what it is, its id, and what else it is called."""

    kind: Kind
    id: str
    other: str


class PartList(QScrollArea):
    """Rows, one stop for the Tab key; arrows walk it. `left_upwards`: walked past the first row.

    `requested(kind, id)` when a row is pressed, `learn_requested` where nothing was found and somebody wants to see
    what there is to read.
    """

    requested = Signal(int, str)
    learn_requested = Signal()
    left_upwards = Signal()

    def __init__(self, content: Content, finder: Finder, colours: Mapping[str, str],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self._body = QWidget()
        self._box = CrisisBox(content.crisis, self._theme, self._body, colour=content.clinic.colour)
        self._box.hide()
        self._rows = self._make_rows(content, finder, colours)
        self._shown: list[FoundRow] = []
        self._nothing = Words(Type.BODY, Ink.TEXT, self._theme, self._body, can_focus=True)
        self._nothing.say(self.tr("We found nothing for these words. Please try others, or see what there is to read."))
        self._learn = TapButton(self.tr("Open the Learn list"), self._body)
        self._learn.clicked.connect(self.learn_requested)
        for row in self._rows.values():
            row.clicked.connect(self._on_clicked)
            row.walked.connect(self._on_walked)
            row.reached.connect(self._on_reached)
        self.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        scroll_by_finger(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        PageBar(self)
        self.setAccessibleName(self.tr("What was found"))

    def show_found(self, found: Sequence[Shown], *, mark_best: bool, cry: bool = False) -> None:
        """Show these and no other; `mark_best`: the first is what Enter chooses; `cry`: whom to call stands above."""
        self._shown = [self._rows[one.kind, one.id] for one in found]
        wanted = set(self._shown)
        for row in self._rows.values():
            row.setVisible(row in wanted)
        for place, (row, one) in enumerate(zip(self._shown, found, strict=True)):
            row.show_match(one.other, best=mark_best and not place)
        self._box.setVisible(cry)
        self._nothing.setVisible(not found)
        self._learn.setVisible(not found)
        self._give_tab_to(self._shown[0] if self._shown else None)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    @property
    def help_words(self) -> str:
        """What stands in the box that says whom to call."""
        return " ".join(words.text() for words in self._box.findChildren(Words) if words.text())

    def enter(self) -> None:
        """Put the keyboard on the first row."""
        if self._shown:
            self._shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._box.show_theme(theme)
        self._nothing.show_theme(theme)
        for row in self._rows.values():
            row.show_theme(theme)
        self._lay_out()

    def _make_rows(self, content: Content, finder: Finder,
                   colours: Mapping[str, str]) -> Mapping[tuple[Kind, str], FoundRow]:
        rows: dict[tuple[Kind, str], FoundRow] = {}
        for id_, region in content.regions.items():
            rows[Kind.PART, id_] = PartRow(region.name, colours.get(id_, Ink.MUTED), self._body)
        for id_, circuit in content.circuits.items():
            rows[Kind.CIRCUIT, id_] = CircuitRow(circuit.name, self._body)
        for id_, story in finder.topics.items():
            rows[Kind.TOPIC, id_] = StoryRow(story.name, self.tr("Topic"), paint_book, self._body)
        for id_, story in finder.tours.items():
            rows[Kind.TOUR, id_] = StoryRow(story.name, self.tr("Tour of the brain"), paint_tour, self._body)
        for id_, term in finder.words.items():
            rows[Kind.WORD, id_] = TermRow(term.word, self._body)
        for (kind, id_), row in rows.items():
            row.kind, row.id = kind, id_
        return rows

    def _lay_out(self) -> None:
        px = self._theme.px
        width, top = max(1, self.width() - bar_width(self._theme)), px(4)
        if not self._box.isHidden():
            inner = width - 2 * px(16)
            high = self._box.lay_out(inner)
            self._box.setGeometry(px(16), top, inner, high)
            top += high + px(12)
        if not self._shown:
            top = self._nothing.place(px(16), top + px(12), width - 2 * px(16)) + px(20)
            self._learn.setGeometry(px(16), top, self._learn.sizeHint().width(), control_height(self._theme))
            top += control_height(self._theme)
        for row in self._shown:
            high = row.lay_out(width)
            row.setGeometry(0, top, width, high)
            top += high
        self._body.resize(width, top + px(8))
        self.verticalScrollBar().setSingleStep(px(54))

    def _give_tab_to(self, chosen: FoundRow | None) -> None:
        for row in self._rows.values():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is chosen else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, FoundRow):
            self.requested.emit(row.kind, row.id)

    def _on_reached(self) -> None:
        row = self.sender()
        if isinstance(row, FoundRow):
            self._give_tab_to(row)
            self.ensureWidgetVisible(row, 0, self._theme.px(54))

    def _on_walked(self, rows: int) -> None:
        row = self.sender()
        if not isinstance(row, FoundRow) or row not in self._shown:
            return
        place = self._shown.index(row) + rows
        if place == -1:
            self.left_upwards.emit()
            return
        self._shown[min(max(place, 0), len(self._shown) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self._lay_out()
