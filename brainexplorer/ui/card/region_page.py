"""Everything the card says about one region."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit, Region, Source
from brainexplorer.ui.card.chips import Chips
from brainexplorer.ui.card.plain_section import PlainSection
from brainexplorer.ui.card.section import Part, Section
from brainexplorer.ui.card.title import Title
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words

TWO_COLUMNS_EM = 42
"""From this width on, in sizes of the running text, the page has two columns."""


class RegionPage(QWidget):
    """Title, sections, neighbours and circuits of a region, in one column or two."""

    region_requested = Signal(str)
    circuit_requested = Signal(str)
    sources_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Title(theme, self)
        self._does = PlainSection(Ink.DOES, Ink.DOES_HEAD, theme, self)
        self._life = Section(Ink.LIFE, Ink.LIFE_HEAD, theme, self, parts=2)
        self._ketamine = Section(Ink.KETAMINE, Ink.KETAMINE_HEAD, theme, self)
        self._works = Words(Type.HEADING, Ink.MUTED, theme, self, spacing=TIGHT)
        self._chips = Chips(theme, self)
        self._part_of = Words(Type.HEADING, Ink.MUTED, theme, self, spacing=TIGHT)
        self._circuits = Chips(theme, self)
        self._blocks = (self._title, self._does, self._life, self._ketamine, self._chips, self._circuits)
        self._life.sources_toggled.connect(self.sources_toggled)
        self._ketamine.sources_toggled.connect(self.sources_toggled)
        self._chips.requested.connect(self.region_requested)
        self._circuits.requested.connect(self.circuit_requested)

    def prepare(self) -> None:
        """Build ahead what most regions need, so that the first tap is answered as fast as the next."""
        self._life.prepare(3)
        self._ketamine.prepare(4)
        self._chips.prepare(5)
        self._circuits.prepare(4)

    def show_region(self, region: Region, colour: str, sources: Mapping[str, Source],
                    names: Mapping[str, str], circuits: Sequence[Circuit]) -> None:
        """Show `region`, which is a part of `circuits`."""
        self._title.show_region(region, colour)
        self._does.show_text(self.tr("What it does"), region.does)
        self._life.show_parts((
            Part(self.tr("With long-lasting pain"), region.pain),
            Part(self.tr("With low mood"), region.mood),
        ), sources)
        self._ketamine.show_parts((Part(self.tr("What we know about ketamine"), region.ketamine),), sources)
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
        self._works.show_theme(theme)
        self._part_of.show_theme(theme)
        for block in self._blocks:
            block.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        top = self._title.lay_out(left, width)
        self._title.setGeometry(0, 0, width + 2 * left, top)
        top += self._theme.px(12)
        if width < TWO_COLUMNS_EM * self._theme.text_px(Type.BODY):
            top = self._stack((self._does, self._life, self._ketamine), left, top, width)
            return self._lay_chips(left, top, width)
        half = (width - self._theme.px(20)) // 2
        first, second = left, left + width - half
        bottom = self._stack((self._does, self._life), first, top, half)
        top = self._stack((self._ketamine,), second, top, half)
        return max(bottom, self._lay_chips(second, top, half))

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [stop for block in self._blocks for stop in block.tab_stops()]

    def _stack(self, sections: tuple[PlainSection | Section, ...], left: int, top: int, width: int) -> int:
        for section in sections:
            top = _place(section, left, top, width) + self._theme.px(12)
        return top

    def _lay_chips(self, left: int, top: int, width: int) -> int:
        for heading, chips in ((self._works, self._chips), (self._part_of, self._circuits)):
            if not heading.isHidden():
                bottom = heading.place(left, top + self._theme.px(4), width)
                top = _place(chips, left, bottom + self._theme.px(10), width) + self._theme.px(16)
        return top - self._theme.px(16)


def _place(block: PlainSection | Section | Chips, left: int, top: int, width: int) -> int:
    """Lay a block out there; where it ends, px."""
    high = block.lay_out(width)
    block.setGeometry(left, top, width, high)
    return top + high
