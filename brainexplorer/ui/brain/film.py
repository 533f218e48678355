"""The frames' pictures, decoded: those that are wanted next are decoded ahead, on another core where there is one."""

import atexit
import contextlib
import os
import sys
import threading
import weakref
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage, QImageReader

CACHE_BYTES = 56_000_000
NICENESS = 10
"""What is decoded ahead gives way to what a hand does, where both have one core."""


def decode(path: Path) -> QImage:
    """The picture of a file, ready to be painted; null where the file cannot be read."""
    image = QImageReader(str(path), b"webp").read()
    image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    return image


_films: "weakref.WeakSet[Film]" = weakref.WeakSet()


@atexit.register
def _rest_all() -> None:
    """Qt must not be taken down under a picture that is being decoded: the process would hang."""
    for film in list(_films):
        film.rest()


class Film:
    """Decoded pictures by file, never more than `limit` bytes of them; the least recently used go first.

    Qt decodes without Python's lock, so what is decoded ahead does not hold up what a hand does.
    """

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._images: OrderedDict[Path, QImage] = OrderedDict()
        self._bytes = 0
        self._wanted: list[Path] = []
        self._ended = False
        self._busy: Path | None = None
        self._worker: threading.Thread | None = None
        _films.add(self)
        self._changed = threading.Condition()

    @property
    def bytes(self) -> int:
        """What the decoded pictures cost."""
        return self._bytes

    def has(self, path: Path) -> bool:
        """Whether the picture is decoded already."""
        return path in self._images

    def image(self, path: Path) -> QImage:
        """The picture of a file: at once where it was decoded ahead, else waited for; null where it cannot be read."""
        with self._changed:
            while self._busy == path:
                self._changed.wait()
            found = self._images.get(path)
            if found is not None:
                self._images.move_to_end(path)
                return found
        image = decode(path)
        self._keep(path, image)
        return image

    def ahead(self, paths: Sequence[Path]) -> None:
        """Decode these next, in this order, instead of what was asked for before."""
        with self._changed:
            if self._ended:
                return
            self._wanted = [path for path in paths if path not in self._images and path != self._busy]
            if self._wanted and self._worker is None:
                self._worker = threading.Thread(target=self._work, name="pictures", daemon=True)
                self._worker.start()

    def expect(self, path: Path, image: QImage) -> None:
        """Take a picture that somebody else has decoded."""
        self._keep(path, image)

    def rest(self) -> None:
        """Decode nothing ahead any more, whoever asks for it, and wait until what is being decoded is done."""
        with self._changed:
            self._ended = True
            self._wanted = []
            worker = self._worker
        if worker is not None:
            worker.join()

    def _work(self) -> None:
        """Until nothing is wanted any more: a thread that waits for ever would be one to look after."""
        if sys.platform == "linux":  # where it is the thread's own
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
        while True:
            with self._changed:
                if not self._wanted:
                    self._worker = None
                    return
                self._busy = self._wanted.pop(0)
                path = self._busy
            image = decode(path)
            with self._changed:
                self._busy = None
                self._changed.notify_all()
                self._keep(path, image)

    def _keep(self, path: Path, image: QImage) -> None:
        with self._changed:
            if path not in self._images:
                self._images[path] = image
                self._bytes += image.sizeInBytes()
            self._images.move_to_end(path)
            while len(self._images) > 1 and self._bytes > self._limit:
                _, old = self._images.popitem(last=False)
                self._bytes -= old.sizeInBytes()
