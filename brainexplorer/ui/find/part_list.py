"""The list of regions: a row each, best match first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from brainexplorer.content.model import Region
from brainexplorer.ui.find.part_row import PartRow
from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.style import bar_width
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import Words

Shown = Sequence[tuple[str, str]]
"""Region id and what else it is called, in the order of the list."""


class PartList(QScrollArea):
    """Rows of regions, one stop for the Tab key; arrows walk it. `left_upwards`: walked past the first row."""

    region_requested = Signal(str)
    left_upwards = Signal()

    def __init__(self, regions: Mapping[str, Region], colours: Mapping[str, str],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self._body = QWidget()
        self._rows = {id_: PartRow(id_, region.name, colours.get(id_, Ink.MUTED), self._body)
                      for id_, region in regions.items()}
        self._shown: list[PartRow] = []
        self._nothing = Words(Type.BODY, Ink.TEXT, self._theme, self._body, can_focus=True)
        self._nothing.say(self.tr("No part found. Try another word."))
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
        self.setAccessibleName(self.tr("Parts of the brain"))

    def show_regions(self, shown: Shown, *, mark_best: bool) -> None:
        """Show these regions and no other; `mark_best`: the first is what Enter chooses."""
        wanted = {id_ for id_, _ in shown}
        for id_, row in self._rows.items():
            row.setVisible(id_ in wanted)
        self._shown = [self._rows[id_] for id_, _ in shown]
        for place, (row, (_, other)) in enumerate(zip(self._shown, shown, strict=True)):
            row.show_match(other, best=mark_best and not place)
        self._nothing.setVisible(not shown)
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
        for row in self._rows.values():
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

    def _give_tab_to(self, chosen: PartRow | None) -> None:
        for row in self._rows.values():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is chosen else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, PartRow):
            self.region_requested.emit(row.region)

    def _on_reached(self) -> None:
        row = self.sender()
        if isinstance(row, PartRow):
            self._give_tab_to(row)
            self.ensureWidgetVisible(row, 0, self._theme.px(54))

    def _on_walked(self, rows: int) -> None:
        row = self.sender()
        if not isinstance(row, PartRow) or row not in self._shown:
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
