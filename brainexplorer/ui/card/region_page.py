"""Everything the card says to patients about one region."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit, Region, Source
from brainexplorer.ui.card.held_back import HeldBack
from brainexplorer.ui.card.level_button import LevelButton
from brainexplorer.ui.card.page import Block, Page
from brainexplorer.ui.card.plain_section import PlainSection
from brainexplorer.ui.card.section import Part, Section
from brainexplorer.ui.card.title import Title
from brainexplorer.ui.card.ways_on import WaysOn
from brainexplorer.ui.icons import paint_question
from brainexplorer.ui.story.step_list import StepList
from brainexplorer.ui.theme import Ink, Theme, Type

TWO_COLUMNS_EM = 42
"""From this width on, in sizes of the running text, the page has two columns."""


class RegionPage(Page):
    """Title, sections, a question to ask, neighbours and circuits of a region, in one column or two."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._offered = theme, False
        self._title = Title(theme, self)
        self._held = HeldBack(theme, self)
        self._does = PlainSection(Ink.DOES, Ink.DOES_HEAD, theme, self)
        self._life = Section(Ink.LIFE, Ink.LIFE_HEAD, theme, self, parts=2)
        self._ketamine = Section(Ink.KETAMINE, Ink.KETAMINE_HEAD, theme, self)
        self._ask = StepList(Ink.TRACK, Ink.NAVY, paint_question, theme, self)
        self._ways = WaysOn(theme, self)
        self._more = LevelButton("clinician", theme, self)
        self._soon = LevelButton("clinician", theme, self, short=True)
        self._soon.requested.connect(self.level_requested)
        self._first: tuple[Block, ...] = (self._held, self._does, self._life)
        self._second: tuple[Block, ...] = (self._ketamine, self._ask, self._ways)
        self._blocks = (self._title, *self._first, *self._second, self._more)
        self._life.sources_toggled.connect(self.sources_toggled)
        self._ketamine.sources_toggled.connect(self.sources_toggled)
        self._ways.region_requested.connect(self.region_requested)
        self._ways.circuit_requested.connect(self.circuit_requested)
        self._more.requested.connect(self.level_requested)

    def prepare(self) -> None:
        """Build ahead what most regions need, so that the first tap is answered as fast as the next."""
        self._life.prepare(3)
        self._ketamine.prepare(4)
        self._ways.prepare()

    def show_region(self, region: Region, colour: str, sources: Mapping[str, Source], names: Mapping[str, str],
                    circuits: Sequence[Circuit], *, past: bool = False, more: bool = False) -> None:
        """Show `region`, which is a part of `circuits`.

        `past`: its words should have been reviewed again, so they are held back. `more`: offer clinicians' words.
        """
        self._title.show_region(region, colour)
        self._does.show_text(self.tr("What it does"), region.does)
        self._life.show_parts((
            Part(self.tr("With long-lasting pain"), region.pain),
            Part(self.tr("With low mood"), region.mood),
        ), sources)
        self._ketamine.show_parts((Part(self.tr("What we know about ketamine"), region.ketamine),), sources)
        self._ways.show_ways(region, names, circuits)
        for block in (self._does, self._life, self._ketamine, self._ways):
            block.setVisible(not past)
        self._ask.show_lines(self.tr("Ask your care team"), (region.ask,) if region.ask and not past else ())
        self._held.hold(past)
        self._more.setVisible(more)
        self._offered = more

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        for block in (*self._blocks, self._soon):
            block.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        top = self._title.lay_out(left, width)
        self._title.setGeometry(0, 0, width + 2 * left, top)
        self._place_soon(left + width)
        top += self._theme.px(12)
        if width < TWO_COLUMNS_EM * self._theme.text_px(Type.BODY):
            bottom = self._stack((*self._first, *self._second), left, top, width)
        else:
            half = (width - self._theme.px(20)) // 2
            bottom = max(self._stack(self._first, left, top, half),
                         self._stack(self._second, left + width - half, top, half))
        if self._more.isHidden():
            return bottom - self._theme.px(12)
        return self._more.place(left, bottom + self._theme.px(8), width)

    def _place_soon(self, right: int) -> None:
        """Beside the names, where they leave it room: who reads as a clinician need not look for the way."""
        line, gap = self._title.names_line, self._theme.px(16)
        wide = self._soon.wide
        room = self._offered and not line.isEmpty() and line.right() + gap + wide <= right
        self._soon.setVisible(bool(room))
        if room:
            self._soon.place_on(right - wide, line.center().y())

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [*self._title.tab_stops(), self._soon,
                *(stop for block in self._blocks[1:] for stop in block.tab_stops())]

    def _stack(self, blocks: Sequence[Block], left: int, top: int, width: int) -> int:
        """One below the other; where the next one would begin, px."""
        for block in blocks:
            if not block.isHidden():
                high = block.lay_out(width)
                block.setGeometry(left, top, width, high)
                top += high + self._theme.px(12)
        return top
