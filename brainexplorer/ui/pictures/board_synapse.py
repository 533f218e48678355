"""The picture of two cells and what passes between them: one of eleven scenes."""

from collections.abc import Mapping

from brainexplorer.content.model import CrisisLine, Picture
from brainexplorer.ui.pictures.drawing import Drawing
from brainexplorer.ui.pictures.labelled import LabelledDrawing
from brainexplorer.ui.pictures.scene import Scene
from brainexplorer.ui.pictures.synapse.ideas import IdeasDrawing
from brainexplorer.ui.pictures.synapse.scenes_growth import Growth, Links, Stress
from brainexplorer.ui.pictures.synapse.scenes_ketamine import Block, Brake, Burst, Later
from brainexplorer.ui.pictures.synapse.scenes_messages import Cells, Messengers, Receptors

SCENES: Mapping[str, type[Scene]] = {
    "cells": Cells, "messengers": Messengers, "receptors": Receptors, "stress": Stress, "block": Block, "brake": Brake,
    "burst": Burst, "growth": Growth, "links": Links, "later": Later,
}
IDEAS = "other-ideas"


def synapse_drawing(picture: Picture, crisis: CrisisLine) -> Drawing:
    """The drawing of its scene."""
    if picture.scene == IDEAS:
        return IdeasDrawing(picture, crisis)
    return LabelledDrawing(picture, crisis, SCENES[picture.scene]())
