"""What the look of every frame depends on, besides the frame."""

from typing import NamedTuple

from PySide6.QtCore import QSize

from brainexplorer.ui.theme import Theme
from brainexplorer.visit.zoom import WHOLE, Zoom


class Setting(NamedTuple):
    """What every frame's look depends on: the widget's size (px), device px a px, theme, and which names are shown.

    `only` is the one region to name when not all are (empty names none); with all names it is the one that must have
    its own.
    """

    size: QSize
    ratio: float
    theme: Theme
    all_names: bool
    only: str = ""
    top: int = 0
    """px at the top that are kept free of the brain and its names"""
    word_top: int = 0
    """where the word above the brain stands, px"""
    bottom: int = 0
    """px at the bottom that are kept free of everything"""
    zoom: Zoom = WHOLE
    mri: float = 0.0

    def key(self) -> tuple[object, ...]:
        """The same for settings that look the same."""
        return (self.size.toTuple(), *self[1:])
