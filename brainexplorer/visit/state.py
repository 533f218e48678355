"""The whole state of a visit, as one frozen value."""

from typing import NamedTuple

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)


class State(NamedTuple):
    """Everything a reset must put back.

    `moved_from` is the view that was left because it lacks the region just chosen, else empty. `layer` is `picture`
    or `mri`. `calm` turns motion off.
    """

    view: str
    frame: str
    region: str = ""
    moved_from: str = ""
    layer: str = "picture"
    all_names: bool = True
    text_scale: float = 1.0
    calm: bool = False
    language: str = "en"
    mode: str = "explore"
