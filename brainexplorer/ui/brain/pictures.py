"""The frames' pictures, scaled once to the size at which they are shown."""

import threading
from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from brainexplorer.atlas.views import Frame

CACHE_BYTES = 16_000_000


class Ahead(threading.Thread):
    """Decodes one picture while the program is still being put together (Qt decodes without Python's lock)."""

    def __init__(self, path: Path) -> None:
        super().__init__(name=f"picture {path.name}", daemon=True)
        self.path = path
        self._image = QImage()
        self.start()

    def run(self) -> None:
        """Decode, in the size of the file."""
        self._image = QImageReader(str(self.path), b"webp").read()

    def image(self) -> QImage:
        """The picture, waited for; null where the file cannot be read."""
        self.join()
        return self._image


class PictureCache:
    """Scaled images by frame, layer and width (device px), the least recently used dropped first."""

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._images: OrderedDict[tuple[str, str, str, int], QImage] = OrderedDict()
        self._ahead: Ahead | None = None

    def expect(self, ahead: Ahead) -> None:
        """Use what is being decoded for the first picture that needs that file."""
        self._ahead = ahead

    def image(self, frame: Frame, layer: str, width: int) -> QImage:
        """The picture of `frame`, `width` device px wide; a null image where the file cannot be read."""
        key = (frame.view_id, frame.id, layer, width)
        if key not in self._images:
            self._images[key] = self._scaled(frame, layer, width)
            self._trim()
        self._images.move_to_end(key)
        return self._images[key]

    def _scaled(self, frame: Frame, layer: str, width: int) -> QImage:
        path = frame.picture_for(layer, width).path
        size = QSize(width, max(1, round(width * frame.size[1] / frame.size[0])))
        if self._ahead is not None and self._ahead.path == path:
            whole, self._ahead = self._ahead.image(), None
            image = whole.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        else:
            reader = QImageReader(str(path), b"webp")
            reader.setScaledSize(size)
            image = reader.read()
        image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
        return image

    def _trim(self) -> None:
        while len(self._images) > 1 and sum(i.sizeInBytes() for i in self._images.values()) > self._limit:
            self._images.popitem(last=False)
