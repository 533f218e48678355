"""What one frame looks like in a widget of one size: where everything lies, and the two still pictures of it."""

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain.arrange import Arrangement, NamePlate
from brainexplorer.ui.brain.edge_words import paint_edge_words
from brainexplorer.ui.brain.paint import Look, Mark, halo_radius, paint_halo, paint_leader, paint_name, paint_region
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.ui.theme import Ink, Theme

FADED = {"picture": 0.42, "mri": 0.78}
"""Opacity of the brain behind a chosen region; the MRI is grey already."""


class Scene:
    """One frame, laid out; `still(False)` with nothing chosen, `still(True)` as the ground for a chosen region."""

    def __init__(self, arrangement: Arrangement, names: Mapping[str, str], colours: Mapping[str, QColor],
                 theme: Theme) -> None:
        self._arrangement = arrangement
        self._names = names
        self._colours = colours
        self._theme = theme
        self._stills: dict[tuple[bool, str], QImage] = {}

    @property
    def placed(self) -> Placed:
        """Where the frame lies."""
        return self._arrangement.placed

    @property
    def plates(self) -> Mapping[str, NamePlate]:
        """The names beside it."""
        return self._arrangement.plates

    @property
    def frame(self) -> Frame:
        """The frame that is laid out."""
        return self.placed.frame

    def still(self, setting: Setting, picture: QImage, layer: str, faded: bool) -> QImage:
        """The whole widget painted once, kept for the next call."""
        key = (faded, layer)
        if key not in self._stills:
            still = self.bare(setting, picture, FADED[layer] if faded else 1.0)
            painter = QPainter(still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look = Look.FAINT if faded else Look.QUIET
            for id_, outline in self.placed.outlines.regions.items():
                paint_region(painter, self.placed.paths[id_], self._colours[id_], outline.kind, look, self._theme)
            for id_ in self.plates:
                self.paint_plate(painter, id_, Mark.QUIET)
            painter.end()
            self._stills[key] = still
        return self._stills[key]

    @property
    def bytes(self) -> int:
        """What the kept stills cost."""
        return sum(still.sizeInBytes() for still in self._stills.values())

    def bare(self, setting: Setting, picture: QImage, opacity: float = 1.0) -> QImage:
        """The same without regions and names, which take longest."""
        still = QImage(setting.size * setting.ratio, QImage.Format.Format_RGB32)
        still.setDevicePixelRatio(setting.ratio)
        still.fill(QColor(Ink.PAPER))
        painter = QPainter(still)
        painter.setOpacity(opacity)
        painter.drawImage(self.placed.rect.topLeft(), picture)
        painter.setOpacity(1.0)
        words = QRectF(0, setting.word_top, setting.size.width(), setting.size.height() - setting.word_top)
        paint_edge_words(painter, words, self.frame.view_id, self.frame.edges, self._theme)
        painter.end()
        return still

    def paint_plate(self, painter: QPainter, region: str, mark: Mark) -> None:
        """The name of `region` and the line that leads to it; nothing where there was no room for it."""
        plate = self.plates.get(region)
        if plate is not None:
            path = self.placed.paths[region]
            radius = halo_radius(path, self._theme) if mark is Mark.CHOSEN else 0.0
            if radius:
                paint_halo(painter, path, self._theme)
                middle, way = path.boundingRect().center(), QLineF(plate.anchor, plate.port)
                steps = (way.pointAt(step / 50) for step in range(51))
                start = next((at for at in steps if QLineF(middle, at).length() >= radius), plate.port)
                paint_leader(painter, start, plate.port, self._theme, mark, dot=False)
            else:
                paint_leader(painter, plate.anchor, plate.port, self._theme, mark)
            paint_name(painter, plate.pill, self._names[region], self._colours[region], self._theme, mark)

    def paint_leaders_over(self, painter: QPainter, region: str) -> None:
        """Paint again the leaders of the other names that run over `region`, which was painted on top of them."""
        path = self.placed.paths[region]
        painter.save()
        painter.setClipPath(path)
        for id_, plate in self.plates.items():
            line = QPainterPath(plate.anchor)
            line.lineTo(plate.port)
            if id_ != region and (path.intersects(line) or path.contains(plate.anchor)):
                paint_leader(painter, plate.anchor, plate.port, self._theme, Mark.QUIET)
        painter.restore()

    def region_of_name(self, point: QPointF) -> str:
        """The region whose name lies under `point` (widget px), or empty."""
        return next((id_ for id_, plate in self.plates.items() if plate.pill.contains(point)), "")
