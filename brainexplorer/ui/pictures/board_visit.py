"""The picture of a visit: one of six scenes."""

from brainexplorer.content.model import CrisisLine, Picture
from brainexplorer.ui.pictures.drawing import Drawing
from brainexplorer.ui.pictures.labelled import LabelledDrawing
from brainexplorer.ui.pictures.visit.rooms import ROOMS


def visit_drawing(picture: Picture, crisis: CrisisLine) -> Drawing:
    """The drawing of its scene."""
    return LabelledDrawing(picture, crisis, ROOMS[picture.scene]())
