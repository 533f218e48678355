"""The whole state of a visit, as one frozen value."""

from typing import NamedTuple

from brainexplorer.visit.zoom import WHOLE, Zoom

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)

MELT_STEP = 0.05
"""Between the drawing and the MRI."""


class State(NamedTuple):
    """Everything a reset must put back.

    `moved_from` is the view that was left because it lacks the region just chosen, else empty. `mri` says how far a
    slice has melted from the drawing (0) into the MRI (1). `turning`: the brain turns slowly by itself. `calm` turns
    motion off. `cross_hair` shows what lies at `place` (MNI mm), the last place that was pointed at in a slice.
    `left_at` are the frames at which other series were left. `story` is the topic or tour that is being read, `screen`
    which of its screens (from 0), `aside` whether something else was asked for meanwhile. `level`: in whose words the
    card speaks, patient or clinician.
    """

    view: str
    frame: str
    region: str = ""
    circuit: str = ""
    moved_from: str = ""
    mri: float = 0.0
    zoom: Zoom = WHOLE
    turning: bool = False
    cross_hair: bool = False
    place: tuple[float, float, float] | None = None
    left_at: tuple[tuple[str, str, str], ...] = ()
    all_names: bool = True
    text_scale: float = 1.0
    calm: bool = False
    story: str = ""
    screen: int = 0
    aside: bool = False
    level: str = "patient"
    language: str = "en"
    mode: str = "explore"

    @property
    def reads_story(self) -> bool:
        """Whether a screen of a topic or tour is before the person now."""
        return bool(self.story) and not self.aside
