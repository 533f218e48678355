"""The lights of a circuit: small pictures with soft edges, painted once a colour and size and then only laid down."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from brainexplorer.ui.theme import Ink


class Glow:
    """A light, in px of the widget; `middle` is how far its middle lies from its corner."""

    def __init__(self, radius: float, ratio: float) -> None:
        side = max(2, 2 * round(radius * ratio) + 2)
        self.image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.fill(0)
        self.image.setDevicePixelRatio(ratio)
        self.middle = side / ratio / 2

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Lay it down around a place."""
        painter.drawImage(QPointF(x - self.middle, y - self.middle), self.image)

    def shine(self, colour: QColor, radius: float, stops: tuple[tuple[float, float], ...]) -> None:
        """Add a soft disc: opacity by distance from the middle (0..1 of the radius)."""
        gradient = QRadialGradient(self.middle, self.middle, radius)
        for where, opacity in stops:
            gradient.setColorAt(where, QColor(colour.red(), colour.green(), colour.blue(), round(255 * opacity)))
        with QPainter(self.image) as painter:
            whole = QRectF(0, 0, 2 * self.middle, 2 * self.middle)
            painter.fillRect(whole, gradient)


@lru_cache(maxsize=64)
def bead(rgb: int, unit: float, ratio: float) -> Glow:
    """A signal: white-hot inside, its colour around that, a dark breath at its edge so that it shows on white too."""
    glow, colour = Glow(18 * unit, ratio), QColor.fromRgb(rgb)
    glow.shine(QColor(Ink.NAVY), 12 * unit, ((0.0, 0.4), (0.5, 0.3), (1.0, 0.0)))
    glow.shine(colour, 18 * unit, ((0.0, 1.0), (0.3, 0.85), (0.55, 0.32), (1.0, 0.0)))
    glow.shine(QColor("#ffffff"), 7.2 * unit, ((0.0, 1.0), (0.55, 1.0), (0.78, 0.55), (1.0, 0.0)))
    return glow


TRAIL = 5
"""Lights that follow a bead."""


@lru_cache(maxsize=256)
def trail(rgb: int, number: int, unit: float, ratio: float) -> Glow:
    """The light that follows a bead as number 1..TRAIL: ever smaller and fainter."""
    fade = 1 - number / (TRAIL + 1)
    radius = (4.0 + 6.0 * fade) * unit
    glow = Glow(radius, ratio)
    glow.shine(QColor.fromRgb(rgb), radius, ((0.0, 0.55 * fade), (0.4, 0.35 * fade), (1.0, 0.0)))
    glow.shine(QColor("#ffffff"), 0.45 * radius, ((0.0, 0.9 * fade), (0.5, 0.7 * fade), (1.0, 0.0)))
    return glow


@lru_cache(maxsize=64)
def welcome(rgb: int, unit: float, ratio: float) -> Glow:
    """The light around a stop at which a signal has just arrived."""
    glow = Glow(34 * unit, ratio)
    glow.shine(QColor.fromRgb(rgb), 34 * unit, ((0.0, 0.85), (0.38, 0.8), (0.6, 0.3), (1.0, 0.0)))
    return glow
