"""Which drawing a picture of a kind is."""

from collections.abc import Callable

from brainexplorer.content.model import CrisisLine, Picture
from brainexplorer.ui.pictures.board_call import CallDrawing
from brainexplorer.ui.pictures.board_compare import CompareDrawing
from brainexplorer.ui.pictures.board_myth import MythDrawing
from brainexplorer.ui.pictures.board_path import PathDrawing
from brainexplorer.ui.pictures.board_people import PeopleDrawing
from brainexplorer.ui.pictures.board_synapse import synapse_drawing
from brainexplorer.ui.pictures.board_tiles import TilesDrawing
from brainexplorer.ui.pictures.board_timeline import TimelineDrawing
from brainexplorer.ui.pictures.board_visit import visit_drawing
from brainexplorer.ui.pictures.drawing import Drawing

DRAWINGS: dict[str, Callable[[Picture, CrisisLine], Drawing]] = {
    "synapse": synapse_drawing, "timeline": TimelineDrawing, "people": PeopleDrawing, "tiles": TilesDrawing,
    "path": PathDrawing, "compare": CompareDrawing, "myth": MythDrawing, "visit": visit_drawing, "call": CallDrawing,
}


def drawing_of(picture: Picture, crisis: CrisisLine) -> Drawing:
    """The drawing of a picture that has passed the check; KeyError for `brain`, which is shown by the brain's view."""
    return DRAWINGS[picture.kind](picture, crisis)
