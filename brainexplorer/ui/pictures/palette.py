"""The colours of the drawn pictures, by what they mean.

Contrast is measured in tests: lines and filled signs at least 3:1 on their ground, words at least 4.5:1. A tint is only
ever a ground; whatever must be told apart has another shape or a word as well.
"""

from typing import NamedTuple

from brainexplorer.ui.theme import Ink


class Body(NamedTuple):
    """A cell: the tint inside it (light, dark end), its membrane, and the line around it."""

    light: str
    tint: str
    skin: str
    line: str


SENDING = Body("#e9f1f8", "#cfe0ef", "#f7fbff", "#3a6a98")
RECEIVING = Body("#fbf1e2", "#f1dcc0", "#fffaf2", "#8d6127")
SLOWING = Body("#e8f2e8", "#cbe2cf", "#f6fcf6", "#3d7352")


class Tint:
    """Colours by role (sRGB)."""

    GROUND = Ink.CARD
    FLUID = "#f6f4f0"
    LINE = Ink.NAVY
    SOFT_LINE = "#6f7984"
    GLUTAMATE, GLUTAMATE_LINE = "#e9ab2b", "#7a4b0a"
    GABA, GABA_LINE = "#3c8a60", "#1d5438"
    KETAMINE, KETAMINE_LINE = "#a8402f", "#6d2419"
    AMPA, AMPA_LINE = "#5fb0ad", "#125a5c"
    NMDA, NMDA_LINE = "#a78fc9", "#4f3a78"
    MAGNESIUM, MAGNESIUM_LINE = "#c4ccd3", "#4a5661"
    CHARGE = "#1d5a94"
    GROWTH, GROWTH_LINE = "#6fae7c", "#24613a"
    GOOD = "#24613a"
    WRONG = "#963a2c"
    FIGURE = "#2b5f8f"
    WOOD = "#e6d6bd"
    SEAT = "#bcd0e0"
    SKY = "#e3eff7"
    PERSON = "#dfe5ea"
    CLOTH = "#b9cbdb"
