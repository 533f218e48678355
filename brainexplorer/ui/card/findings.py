"""A tinted panel of the card with what clinicians read: people first, and side by side what does not agree."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Finding, Source
from brainexplorer.ui.card.finding_group import FindingGroup
from brainexplorer.ui.card.ground import Ground
from brainexplorer.ui.card.grouping import grouped
from brainexplorer.ui.theme import Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class FindingsSection(Ground):
    """A heading, and groups of findings; groups are built once and used again.

    `sources_toggled(open)` comes after a row has opened its sources or put them away.
    """

    sources_toggled = Signal(bool)

    def __init__(self, ground: str, ink: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(ground, theme, parent)
        self._ink = ink
        self._heading = Words(Type.HEADING, ink, theme, self, spacing=TIGHT)
        self._groups: list[FindingGroup] = []
        self._shown = 0

    def prepare(self, rows: Sequence[int]) -> None:
        """Build ahead of need a group for each of `rows`, with so many rows in it."""
        self._grow(len(rows))
        for group, many in zip(self._groups, rows, strict=False):
            group.prepare(many)

    def show_findings(self, heading: str, findings: Sequence[Finding], sources: Mapping[str, Source]) -> None:
        """Show `findings` under `heading`; hidden where there are none."""
        self.setVisible(bool(findings))
        self.setAccessibleName(heading)
        self._heading.say(heading)
        groups = grouped(findings)
        self._grow(len(groups))
        self._shown = len(groups)
        for place, (block, group) in enumerate(zip(self._groups, groups, strict=False)):
            begins = place == 0 or groups[place - 1].whom is not group.whom
            block.show_group(group, sources, heading, with_whom=begins)
        for place, block in enumerate(self._groups):
            block.setVisible(place < self._shown)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        super().show_theme(theme)
        self._heading.show_theme(theme)
        for block in self._groups:
            block.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""
        px = self._theme.px
        bottom = self._heading.place(px(22), px(14), width - 2 * px(22)) + px(2)
        for block in self._groups[:self._shown]:
            high = block.lay_out(width)
            block.setGeometry(0, bottom, width, high)
            bottom += high
        return bottom + px(4)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [stop for block in self._groups for stop in block.tab_stops()]

    def _grow(self, groups: int) -> None:
        while len(self._groups) < groups:
            block = FindingGroup(self._ink, self._theme, self)
            block.hide()
            block.sources_toggled.connect(self.sources_toggled)
            self._groups.append(block)
