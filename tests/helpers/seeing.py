"""Eyes for the tests: what colours a part of a picture has, and how far two pictures are apart."""

from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from brainexplorer.ui.brain.shapes import Placed


class Seen(NamedTuple):
    """Means of some pixels, 0 to 1."""

    lightness: float
    saturation: float


def part_of_brain(image: QImage, placed: Placed, region: str) -> list[QColor]:
    """The pixels well inside what can be seen of a region."""
    outline = placed.outlines.regions.get(region)
    path = placed.paths[region] if outline is not None else placed.whole(region)
    box = path.boundingRect().toRect()
    step = max(1, box.width() // 30)
    places = [QPointF(x, y) for x in range(box.left(), box.right(), step) for y in range(box.top(), box.bottom(), step)]
    return [image.pixelColor(place.toPoint()) for place in places if path.contains(place)]


def brightness_of(colours: list[QColor]) -> Seen:
    """How light and how colourful they are."""
    assert colours
    return Seen(sum(c.lightnessF() for c in colours) / len(colours),
                sum(c.hslSaturationF() for c in colours) / len(colours))


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures of one size, in levels (0 to 255)."""
    assert one.size() == other.size()
    total = count = 0
    for x in range(0, one.width(), 7):
        for y in range(0, one.height(), 7):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            total += abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
            count += 3
    return total / count
