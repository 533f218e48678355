"""Lays a frame into the widget: the brain as large as its names allow, the names around it."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.labels import Label, fit_brain, place_labels
from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain.edge_words import strip_height
from brainexplorer.ui.brain.scene import NamePlate
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.ui.theme import Theme, Type
