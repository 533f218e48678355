"""What each mode of the program allows, as one table."""

from types import MappingProxyType
from typing import NamedTuple

LEVELS = ("patient", "clinician")
"""In whose words the card speaks"""


class Mode(NamedTuple):
    """What a person may do in a mode. `idle_reset_s` 0 means never."""

    id: str
    full_screen: bool
    may_leave: bool
    levels: tuple[str, ...]
    idle_reset_s: int


MODES = MappingProxyType({mode.id: mode for mode in (
    Mode("explore", full_screen=False, may_leave=True, levels=LEVELS, idle_reset_s=0),
)})
