"""A cross-hair in a slice: where the pointer is, in MNI millimetres, and what is there."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from brainexplorer.atlas.locate import locate
from brainexplorer.atlas.volume import LabelVolume
from brainexplorer.resources import assets_dir
from brainexplorer.ui.brain.arrange import area_of
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.ui.theme import Ink, Type

Place = tuple[float, float, float]


def place_at(placed: Placed, point: QPointF) -> Place | None:
    """The MNI place (mm) under a point of the widget; None where the frame is no cut through the brain."""
    frame = placed.frame
    if frame.plane is None or len(frame.layers.get("mri") or ()) == 0:
        return None
    px = placed.to_frame(point)
    known = {frame.plane.axis: frame.plane.mm}
    for row, value in zip(frame.mm_to_px, px, strict=True):
        axis = next(number for number in range(3) if row[number])
        known["xyz"[axis]] = (value - row[3]) / row[axis]
    return known["x"], known["y"], known["z"]


@cache
def _volume() -> LabelVolume:
    return LabelVolume.load(assets_dir())


def words_of(place: Place, names: Mapping[str, str]) -> str:
    """`x -22  y -6  z -20 mm` and the name of the smallest region there, with its side."""
    x, y, z = (round(mm) for mm in place)
    where = QCoreApplication.translate("Readout", "x {x}   y {y}   z {z} mm").format(x=x, y=y, z=z)
    found = [hit for hit in locate(_volume(), *place) if hit.distance_mm <= 0]
    if not found:
        return where
    sides = {
        "left": QCoreApplication.translate("Readout", "{part}, left"),
        "right": QCoreApplication.translate("Readout", "{part}, right"),
    }
    return f"{where}   ·   {sides.get(found[0].side, '{part}').format(part=names[found[0].region])}"


def paint_readout(painter: QPainter, placed: Placed, setting: Setting, place: Place, names: Mapping[str, str]) -> None:
    """The cross-hair at the place, and its words at the top of the picture."""
    at, area, theme = placed.to_widget(placed.frame.to_px(*place)), area_of(setting), setting.theme
    for colour, width in (("#ffffff", 3.0), (Ink.NAVY, 1.2)):
        painter.setPen(QPen(QColor(colour), width * theme.unit))
        painter.drawLine(QLineF(area.left, at.y(), area.right, at.y()))
        painter.drawLine(QLineF(at.x(), area.top, at.x(), area.bottom))
    words = words_of(place, names)
    painter.setFont(theme.font(Type.LABEL))
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(words) + theme.px(28), metrics.height() * 1.4
    left = min(max(at.x() - width / 2, area.left), max(area.left, area.right - width))
    box = QRectF(left, area.bottom - height, width, height)
    painter.setPen(QPen(QColor(Ink.EDGE), theme.px(1)))
    painter.setBrush(QColor(Ink.CARD))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(QColor(Ink.TEXT))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
