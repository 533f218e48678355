"""What every page of the card has in common."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.card.circuit_title import CircuitTitle
from brainexplorer.ui.card.level_button import LevelButton
from brainexplorer.ui.card.title import Title
from brainexplorer.ui.theme import Theme


class Block(Protocol):
    """A widget that a page places; a hidden one takes no room."""

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""

    def isHidden(self) -> bool:
        """Of the widget."""

    def setGeometry(self, left: int, top: int, width: int, height: int, /) -> None:
        """Of the widget."""


class Page(QWidget):
    """A page of the card: built once, filled anew, and laid out by the card.

    `level_requested(level)` asks for the words of another reader, patient or clinician. `sources_toggled(open)` comes
    after sources were opened or put away: the page needs another height.
    """

    region_requested = Signal(str)
    circuit_requested = Signal(str)
    level_requested = Signal(str)
    part_requested = Signal(QWidget)
    """a part of the page is to be brought to the top"""
    sources_toggled = Signal(bool)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        raise NotImplementedError

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        raise NotImplementedError

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        raise NotImplementedError


class StackPage(Page):
    """A page with a title, blocks one below the other, and at the end the way to another reader's words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def stack(self, title: Title | CircuitTitle, blocks: Sequence[Block], end: LevelButton) -> None:
        """Call it once, when everything is built."""
        self._top, self._stack, self._end = title, blocks, end
        end.requested.connect(self.level_requested)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        for block in (self._top, *self._stack, self._end):
            block.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        px = self._theme.px
        top = self._top.lay_out(left, width)
        self._top.setGeometry(0, 0, width + 2 * left, top)
        top += px(12)
        for block in self._stack:
            if not block.isHidden():
                high = block.lay_out(width)
                block.setGeometry(left, top, width, high)
                top += high + px(12)
        return top if self._end.isHidden() else self._end.place(left, top + px(8), width)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [stop for block in (self._top, *self._stack, self._end) for stop in block.tab_stops()]
