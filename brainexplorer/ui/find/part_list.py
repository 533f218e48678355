"""The list of regions and circuits: a row each, best match first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from brainexplorer.content.model import Content
from brainexplorer.ui.find.found_row import CircuitRow, FoundRow, PartRow
from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.style import bar_width
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import Words

Shown = Sequence[tuple[str, str]]
"""The id of a region or of a circuit, and what else it is called, in the order of the list."""


class PartList(QScrollArea):
    """Rows, one stop for the Tab key; arrows walk it. `left_upwards`: walked past the first row."""

    region_requested = Signal(str)
    circuit_requested = Signal(str)
    left_upwards = Signal()

    def __init__(self, content: Content, colours: Mapping[str, str],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self._body = QWidget()
        self._parts = {id_: PartRow(id_, region.name, colours.get(id_, Ink.MUTED), self._body)
                       for id_, region in content.regions.items()}
        self._circuits = {id_: CircuitRow(id_, circuit.name, self._body) for id_, circuit in content.circuits.items()}
        self._rows: tuple[FoundRow, ...] = (*self._parts.values(), *self._circuits.values())
        self._shown: list[FoundRow] = []
        self._nothing = Words(Type.BODY, Ink.TEXT, self._theme, self._body, can_focus=True)
        self._nothing.say(self.tr("No part found. Try another word."))
        for row in self._rows:
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
        self.setAccessibleName(self.tr("Parts of the brain"))

    def show_found(self, regions: Shown, circuits: Shown = (), *, mark_best: bool) -> None:
        """Show these and no other, circuits after the first region; `mark_best`: the first is what Enter chooses."""
        parts = [(self._parts[id_], other) for id_, other in regions]
        found: list[tuple[FoundRow, str]] = [
            *parts[:1], *((self._circuits[id_], other) for id_, other in circuits), *parts[1:],
        ]
        self._shown = [row for row, _ in found]
        wanted = set(self._shown)
        for row in self._rows:
            row.setVisible(row in wanted)
        for place, (row, other) in enumerate(found):
            row.show_match(other, best=mark_best and not place)
        self._nothing.setVisible(not found)
        self._give_tab_to(self._shown[0] if self._shown else None)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Put the keyboard on the first row."""
        if self._shown:
            self._shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._nothing.show_theme(theme)
        for row in self._rows:
            row.show_theme(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        width, top = max(1, self.width() - bar_width(self._theme)), self._theme.px(4)
        if not self._shown:
            top = self._nothing.place(self._theme.px(16), self._theme.px(16), width - 2 * self._theme.px(16))
        for row in self._shown:
            high = row.lay_out(width)
            row.setGeometry(0, top, width, high)
            top += high
        self._body.resize(width, top + self._theme.px(8))
        self.verticalScrollBar().setSingleStep(self._theme.px(54))

    def _give_tab_to(self, chosen: FoundRow | None) -> None:
        for row in self._rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is chosen else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, PartRow):
            self.region_requested.emit(row.region)
        elif isinstance(row, CircuitRow):
            self.circuit_requested.emit(row.circuit)

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
