"""Where to go from a region: its neighbours, and the circuits that it is a part of."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit, Region
from brainexplorer.ui.card.chips import Chips
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class WaysOn(QWidget):
    """Two headings with buttons; what is empty takes no room."""

    region_requested = Signal(str)
    circuit_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._works = Words(Type.HEADING, Ink.MUTED, theme, self, spacing=TIGHT)
        self._chips = Chips(theme, self)
        self._part_of = Words(Type.HEADING, Ink.MUTED, theme, self, spacing=TIGHT)
        self._circuits = Chips(theme, self)
        self._rows = ((self._works, self._chips), (self._part_of, self._circuits))
        self._chips.requested.connect(self.region_requested)
        self._circuits.requested.connect(self.circuit_requested)

    def prepare(self) -> None:
        """Build ahead what most regions need."""
        self._chips.prepare(5)
        self._circuits.prepare(4)

    def show_ways(self, region: Region, names: Mapping[str, str], circuits: Sequence[Circuit]) -> None:
        """Show the neighbours of `region` that `names` has, and `circuits`, which it is a part of."""
        near = [other for other in region.works_with if other in names]
        self._works.say(self.tr("Works with"))
        self._works.setVisible(bool(near))
        self._chips.show_choices(near, [names[other] for other in near], self.tr("Go to {name}"))
        self._part_of.say(self.tr("Part of these circuits"))
        self._part_of.setVisible(bool(circuits))
        ids, titles = [circuit.id for circuit in circuits], [circuit.name for circuit in circuits]
        self._circuits.show_choices(ids, titles, self.tr("Show this circuit: {name}"))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        for block in (self._works, self._chips, self._part_of, self._circuits):
            block.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""
        px, bottom = self._theme.px, 0
        for heading, chips in self._rows:
            if not heading.isHidden():
                top = heading.place(0, bottom + (px(20) if bottom else px(4)), width) + px(10)
                high = chips.lay_out(width)
                chips.setGeometry(0, top, width, high)
                bottom = top + high
        return bottom

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [*self._chips.tab_stops(), *self._circuits.tab_stops()]
