"""The crisis lines of other countries as a picture: what the clinic has written, in tiles."""

from PySide6.QtCore import QCoreApplication

from brainexplorer.content.model import Clinic, CrisisLine, Picture, PictureItem
from brainexplorer.ui.story.story_panel import NO_BREAK

MOST_LINES = 11
"""as many as there are tiles, but for one"""


def drawable(picture: Picture, clinic: Clinic) -> Picture:
    """The picture itself; where it is of the kind `lines`, tiles with the lines of `clinic`."""
    if picture.kind != "lines":
        return picture
    items = [PictureItem(f"{line.country}: {_whole(line.call)}. {_emergency(line)}", "phone")
             for line in clinic.lines[:MOST_LINES]]
    items.append(PictureItem(QCoreApplication.translate("OtherLines", "Or ask a staff member"), "person"))
    return Picture("tiles", picture.caption, items=tuple(items))


def _emergency(line: CrisisLine) -> str:
    told = QCoreApplication.translate("OtherLines", "Emergency: {number}")
    return told.format(number=_whole(line.emergency))


def _whole(number: str) -> str:
    """A phone number that is not broken over two lines."""
    return number.replace(" ", NO_BREAK)
