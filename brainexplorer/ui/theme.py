"""Colours, type and spacing by role, for one window size and one text size.

Contrast is measured in tests: text at least 4.5:1 on its ground, edges of controls at least 3:1.
"""

from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QFont

DESIGN_WIDTH, DESIGN_HEIGHT = 1920, 1080
"""The window (px) in which the sizes below are meant literally; others scale from it."""

SMALLEST_UNIT = 0.8
FAMILIES = ["Atkinson Hyperlegible Next", "Noto Sans", "Open Sans", "Liberation Sans", "DejaVu Sans", "sans-serif"]


class Ink:
    """Colours by role (sRGB)."""

    PAPER = "#f6f1ea"
    CARD = "#fffdfa"
    TEXT = "#1b2836"
    MUTED = "#55606b"
    NAVY = "#18324c"
    ON_NAVY = "#ffffff"
    EDGE = "#857c6d"
    HAIRLINE = "#e2dacd"
    TRACK = "#eee7da"
    NAVY_HOVER = "#24476a"
    TAB = "#46525e"
    FOCUS = "#0b63ce"
    FOCUS_ON_NAVY = "#9cc9ff"
    BRAIN = "#e9a99b"
    DOES = "#edf3f7"
    DOES_HEAD = "#23527c"
    LIFE = "#f6efe3"
    LIFE_HEAD = "#7a4b0a"
    KETAMINE = "#f5e8e6"
    KETAMINE_HEAD = "#963a2c"


class Type(Enum):
    """Type sizes (px in the design window) and weight."""

    TITLE = (40, QFont.Weight.Bold)
    BRAND = (28, QFont.Weight.Bold)
    WORD = (27, QFont.Weight.Bold)
    BODY = (22, QFont.Weight.Normal)
    STRONG = (22, QFont.Weight.DemiBold)
    BUTTON = (20, QFont.Weight.DemiBold)
    LABEL = (18, QFont.Weight.DemiBold)
    HEADING = (17, QFont.Weight.Bold)
    FOOT = (21, QFont.Weight.Normal)
    SMALL = (19, QFont.Weight.Normal)
    EDGE_WORD = (17, QFont.Weight.Normal)


_MOST = {Type.TITLE: 1.5, Type.BRAND: 1.25}
"""How much of the person's text size these take on at most."""


class Theme(NamedTuple):
    """`unit` scales everything with the window, `text` only the words (1.0 to 2.0)."""

    unit: float = 1.0
    text: float = 1.0

    @classmethod
    def for_window(cls, width: int, height: int, text: float) -> "Theme":
        """The theme of a window of this size (px); a portrait window is measured lying down."""
        wide, high = max(width, height), min(width, height)
        unit = max(SMALLEST_UNIT, min(wide / DESIGN_WIDTH, high / DESIGN_HEIGHT))
        return cls(round(unit, 2), text)

    def px(self, length: float) -> int:
        """A length of the design in px of this window, at least 1."""
        return max(1, round(length * self.unit))

    def text_px(self, role: Type) -> int:
        """The height of a role's type, px. What is large from the first grows less, so that long words stay whole."""
        return round(role.value[0] * self.unit * min(self.text, _MOST.get(role, self.text)))

    def font(self, role: Type) -> QFont:
        """The font of a role."""
        font = QFont(FAMILIES)
        font.setPixelSize(self.text_px(role))
        font.setWeight(role.value[1])
        return font


def app_font() -> QFont:
    """The family of the whole program; sizes come from the theme."""
    return QFont(FAMILIES)
