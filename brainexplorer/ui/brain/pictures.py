"""The frames' pictures, scaled once to the size at which they are shown."""

from collections import OrderedDict

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from brainexplorer.atlas.views import Frame

CACHE_BYTES = 48_000_000


class PictureCache:
    """Scaled images by frame, layer and width (device px), the least recently used dropped first."""

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._images: OrderedDict[tuple[str, str, str, int], QImage] = OrderedDict()

    def image(self, frame: Frame, layer: str, width: int) -> QImage:
        """The picture of `frame`, `width` device px wide; a null image where the file cannot be read."""
        key = (frame.view_id, frame.id, layer, width)
        if key not in self._images:
            self._images[key] = _scaled(frame, layer, width)
            self._trim()
        self._images.move_to_end(key)
        return self._images[key]

    def _trim(self) -> None:
        while len(self._images) > 1 and sum(i.sizeInBytes() for i in self._images.values()) > self._limit:
            self._images.popitem(last=False)


def _scaled(frame: Frame, layer: str, width: int) -> QImage:
    reader = QImageReader(str(frame.picture_for(layer, width).path), b"webp")
    reader.setScaledSize(QSize(width, max(1, round(width * frame.size[1] / frame.size[0]))))
    return reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
