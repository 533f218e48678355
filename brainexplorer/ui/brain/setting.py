"""What the look of every frame depends on, besides the frame."""

from typing import NamedTuple

from PySide6.QtCore import QSize

from brainexplorer.ui.theme import Theme


class Setting(NamedTuple):
    """What every frame's look depends on: the widget's size (px), device px a px, theme, and which names are shown.

    `only` is the one region to name when not all are; empty names none.
    """

    size: QSize
    ratio: float
    theme: Theme
    all_names: bool
    only: str = ""
    top: int = 0
    """px at the top that are kept free for words"""
    word_top: int = 0
    """where the word above the brain stands, px"""

    def key(self) -> tuple[object, ...]:
        """The same for settings that look the same."""
        return (self.size.toTuple(), self.ratio, self.theme, self.all_names, self.only, self.top, self.word_top)
