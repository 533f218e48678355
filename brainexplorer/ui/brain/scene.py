"""What one frame looks like in a widget of one size: where everything lies, and the two still pictures of it."""

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain.arrange import Arrangement, NamePlate
from brainexplorer.ui.brain.film import Film
from brainexplorer.ui.brain.ground import paint_ground
from brainexplorer.ui.brain.paint import Look, Mark, halo_radius, paint_halo, paint_leader, paint_name, paint_region
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed


class Scene:
    """One frame, laid out; `still(False)` with nothing chosen, `still(True)` as the ground for a chosen region."""

    def __init__(self, arrangement: Arrangement, setting: Setting, names: Mapping[str, str],
                 colours: Mapping[str, QColor]) -> None:
        self._arrangement, self._setting = arrangement, setting
        self._names, self._colours = names, colours
        self._theme = setting.theme
        self._stills: dict[bool, QImage] = {}

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

    @property
    def arrangement(self) -> Arrangement:
        """Where everything lies."""
        return self._arrangement

    def has_still(self, faded: bool) -> bool:
        """Whether that picture is painted already."""
        return faded in self._stills

    def still(self, film: Film, faded: bool) -> QImage:
        """The whole widget painted once, kept for the next call."""
        if faded not in self._stills:
            still = self.bare(film, faded)
            painter = QPainter(still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look = Look.FAINT if faded else Look.QUIET
            for id_, outline in self.placed.outlines.regions.items():
                paint_region(painter, self.placed.paths[id_], self._colours[id_], outline.kind, look, self._theme)
            for id_ in self.plates:
                self.paint_plate(painter, id_, Mark.QUIET)
            painter.end()
            self._stills[faded] = still
        return self._stills[faded]

    @property
    def bytes(self) -> int:
        """What the kept stills cost."""
        return sum(still.sizeInBytes() for still in self._stills.values())

    def bare(self, film: Film, faded: bool = False) -> QImage:
        """The same without regions and names, which take longest."""
        setting = self._setting
        still = QImage(setting.size * setting.ratio, QImage.Format.Format_RGB32)
        still.setDevicePixelRatio(setting.ratio)
        painter = QPainter(still)
        paint_ground(painter, self.placed, setting, film, faded=float(faded), moving=False)
        painter.end()
        return still

    def paint_plate(self, painter: QPainter, region: str, mark: Mark) -> None:
        """The name of `region` and the line that leads to it; nothing where there was no room for it."""
        plate = self.plates.get(region)
        if plate is not None:
            path = self.placed.whole(region) if mark is Mark.CHOSEN else self.placed.paths.get(region)
            radius = halo_radius(path, self._theme) if mark is Mark.CHOSEN and path is not None else 0.0
            if radius and path is not None:
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
        path = self.placed.whole(region)
        painter.save()
        painter.setClipPath(path)
        for id_, plate in self.plates.items():
            line = QPainterPath(plate.anchor)
            line.lineTo(plate.port)
            hidden = self.frame.parts and path.contains(plate.anchor)  # a body that lies behind the chosen one
            if id_ != region and not hidden and (path.intersects(line) or path.contains(plate.anchor)):
                paint_leader(painter, plate.anchor, plate.port, self._theme, Mark.QUIET)
        painter.restore()

    def paint_names_over(self, painter: QPainter, region: str) -> None:
        """Paint again the other names that stand on `region`: looked at closely, names stand on the brain itself."""
        if self._setting.zoom.is_whole:
            return
        path = self.placed.whole(region)
        for id_, plate in self.plates.items():
            if id_ != region and path.intersects(plate.pill):
                self.paint_plate(painter, id_, Mark.QUIET)

    def region_of_name(self, point: QPointF) -> str:
        """The region whose name lies under `point` (widget px), or empty."""
        return next((id_ for id_, plate in self.plates.items() if plate.pill.contains(point)), "")
