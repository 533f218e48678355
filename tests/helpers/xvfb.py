"""A screen in memory, of any size, whose pixels the tests can read and keep."""

import os
import shutil
import struct
import subprocess
from pathlib import Path

from PySide6.QtGui import QImage

from helpers.waiting import wait_until

HEADER = struct.Struct(">25I")
"""The start of an X window dump: 25 numbers, big-endian; Xvfb keeps its screen in a file of that format."""
COLOUR_ENTRY_BYTES = 12


class Screen:
    """An X server of its own, `width` x `height` px, that keeps its files in `folder`."""

    def __init__(self, width: int, height: int, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.width, self.height = width, height
        self._file = folder / "Xvfb_screen0"
        self._log = (folder / "xvfb.log").open("wb")
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [str(shutil.which("Xvfb")), "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24",
             "-nolisten", "tcp", "-noreset", "-fbdir", str(folder)],
            pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            self.close()
            raise RuntimeError((folder / "xvfb.log").read_text(encoding="utf-8", errors="replace"))
        self.display = f":{number}"
        wait_until(self._file.exists, "the screen's file")

    def picture(self) -> QImage:
        """What is on the screen now."""
        dump = self._file.read_bytes()
        header = HEADER.unpack_from(dump)
        size, width, height, bytes_per_line, colours = header[0], header[4], header[5], header[12], header[19]
        start = size + colours * COLOUR_ENTRY_BYTES
        pixels = dump[start:start + bytes_per_line * height]
        return QImage(pixels, width, height, bytes_per_line, QImage.Format.Format_RGB32).copy()

    def close(self) -> None:
        """Switch it off."""
        self._server.terminate()
        self._server.wait(10)
        self._log.close()


def count_colours(picture: QImage) -> int:
    """How many colours a picture has, looked at in a grid of 400 x 400 places; a blank one has 1."""
    across, down = max(1, picture.width() // 400), max(1, picture.height() // 400)
    return len({picture.pixel(x, y) for x in range(0, picture.width(), across)
                for y in range(0, picture.height(), down)})
