"""What the window tells besides what was asked for."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from brainexplorer.atlas.views import Frame
from brainexplorer.content.model import Region
from brainexplorer.ui.header import view_name
from brainexplorer.visit.state import State


def notice_of(state: State, frame: Frame, best: Frame | None, names: Mapping[str, str]) -> str:
    """That we moved to another view, or that the chosen part cannot be seen here but in `best`; else empty."""
    name = names.get(state.region, "")
    if state.moved_from:
        text = QCoreApplication.translate("Notices", "{part} shows best in {view}, so we moved there.")
        return text.format(part=name, view=view_name(state.view))
    if state.region and state.region not in frame.shown:
        text = QCoreApplication.translate("Notices", "{part} cannot be seen in this picture. It shows best in {view}.")
        return text.format(part=name, view=view_name(best.view_id if best else state.view))
    return ""


def no_words_notice() -> str:
    """What a touch on a part without a name is answered with."""
    return QCoreApplication.translate("Notices", "There is nothing about this part yet. Try one that has a name.")


def described(region: Region, today: str) -> str:
    """What a screen reader's user hears beside the name of a part; no words that are past their review `today`."""
    past = region.review is not None and region.review.is_past(today)
    return ". ".join(part for part in (region.everyday, "" if past else region.does) if part)


def announce(widget: QWidget, text: str) -> None:
    """Tell a screen reader what happened elsewhere on the screen."""
    # Imported here: the binding builds its large enums at first use, and the first frame must not wait for that.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
