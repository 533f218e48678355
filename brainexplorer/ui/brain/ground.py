"""The brain's own picture on the paper: drawing, MRI or what is between; whole or faded behind a chosen part."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QTransform

from brainexplorer.atlas.model import Picture
from brainexplorer.ui.brain.arrange import is_tight
from brainexplorer.ui.brain.edge_words import paint_corner_words, paint_edge_words
from brainexplorer.ui.brain.film import Film
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.ui.theme import Ink

FADED_DRAWING, FADED_MRI, FADED_GLASS = 0.42, 0.78, 0.34
"""How much is left of the brain behind a chosen region; the MRI is grey already."""

IN_MOTION = 0.6
"""A picture this large, as a part of what is shown, is good enough while it moves."""


def left_over(placed: Placed, mri: float) -> float:
    """How much of the picture is left when it is faded, 0 to 1."""
    if placed.frame.parts:
        return FADED_GLASS
    return FADED_DRAWING + (FADED_MRI - FADED_DRAWING) * mri


def paint_ground(painter: QPainter, placed: Placed, setting: Setting, film: Film, *, faded: float,
                 moving: bool) -> None:
    """Paper, picture and the words at the edges; `faded` 0 (not at all) to 1."""
    whole = QRectF(0, 0, setting.size.width(), setting.size.height())
    painter.fillRect(whole, QColor(Ink.PAPER))
    for layer, share in _layers(placed, setting.mri):
        painter.setOpacity(share)
        _paint_picture(painter, placed, setting, film, layer, moving)
    painter.setOpacity(1.0)
    if faded:
        veil = QColor(Ink.PAPER)
        veil.setAlphaF(faded * (1.0 - left_over(placed, setting.mri)))
        painter.fillRect(placed.rect.intersected(whole), veil)
    if setting.zoom.is_whole:
        paint_words(painter, placed, setting)


def paint_words(painter: QPainter, placed: Placed, setting: Setting) -> None:
    """The words at the edges; over a brain that is looked at closely they come last, on plates."""
    words = QRectF(0, setting.word_top, setting.size.width(),
                   setting.size.height() - setting.word_top - setting.bottom)
    if is_tight(setting):
        paint_corner_words(painter, words, placed.frame, setting.theme)
    else:
        paint_edge_words(painter, words, placed.frame, setting.theme, plated=not setting.zoom.is_whole)


def unfaded(placed: Placed, setting: Setting, film: Film) -> QBrush:
    """The picture as it is before it is faded: a chosen part keeps its folds."""
    layer = "mri" if setting.mri > 0.5 and placed.frame.layers.get("mri") else "picture"
    image = film.image(handy(placed, setting, layer, film).path)
    brush = QBrush(image)
    scale = placed.rect.width() / max(1, image.width())
    brush.setTransform(QTransform(scale, 0, 0, scale, placed.rect.x(), placed.rect.y()))
    return brush


def picture_of(placed: Placed, setting: Setting, layer: str, moving: bool) -> Picture:
    """The file to show: sharp enough for a picture that stands still, quick to decode for one that moves."""
    wide = placed.rect.width() * setting.ratio
    return placed.frame.picture_for(layer, wide * (IN_MOTION if moving else 1.0))


def handy(placed: Placed, setting: Setting, layer: str, film: Film) -> Picture:
    """The largest picture that is decoded already; where none is, the one that is decoded soonest."""
    decoded = (picture for picture in reversed(placed.frame.layers[layer]) if film.has(picture.path))
    return next(decoded, None) or picture_of(placed, setting, layer, moving=True)


def _layers(placed: Placed, mri: float) -> list[tuple[str, float]]:
    if not mri or not placed.frame.layers.get("mri"):
        return [("picture", 1.0)]
    return [("mri", 1.0)] if mri >= 1.0 else [("picture", 1.0), ("mri", mri)]


def _paint_picture(painter: QPainter, placed: Placed, setting: Setting, film: Film, layer: str, moving: bool) -> None:
    picture = handy(placed, setting, layer, film) if moving else picture_of(placed, setting, layer, moving=False)
    image = film.image(picture.path)
    size = QSize(round(placed.rect.width() * setting.ratio), round(placed.rect.height() * setting.ratio))
    if moving or image.size() == size or not setting.zoom.is_whole or image.width() < size.width():
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(placed.rect, image)
        return
    painter.drawImage(placed.rect.topLeft(), _scaled(image, size, setting.ratio))


def _scaled(image: QImage, size: QSize, ratio: float) -> QImage:
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    scaled.setDevicePixelRatio(ratio)
    return scaled
