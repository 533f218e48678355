"""One panel alone, dressed as in the window, with the built-in words."""

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from brainexplorer.content.loading import load
from brainexplorer.content.model import Content
from brainexplorer.resources import assets_dir, data_dir
from brainexplorer.ui.app import application
from brainexplorer.ui.style import style_sheet
from brainexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SCREENS = {
    "small": ((1280, 720), (460, 560)),
    "large": ((1920, 1080), (690, 900)),
    "standing": ((1080, 1920), (1080, 800)),
    "huge": ((3840, 2160), (1380, 1850)),
}
"""Window and panel beside (or below) the brain, px."""


@cache
def built_in_words() -> Content:
    content = load(data_dir(), None).content
    assert content is not None, "the built-in words have mistakes"
    return content


def names() -> dict[str, str]:
    return {id_: region.name for id_, region in built_in_words().regions.items()}


@cache
def colours() -> dict[str, str]:
    """The colour of each region in the pictures."""
    regions = json.loads((assets_dir() / "views" / "views.json").read_text(encoding="utf-8"))["regions"]
    return {id_: region["colour"] for id_, region in regions.items()}


def dress(qtbot: "QtBot", panel: Any, screen: str = "large", text: float = 1.0) -> None:
    """Show `panel` as it stands in a window of that size."""
    application()
    window, size = SCREENS[screen]
    theme = Theme.for_window(*window, text)
    qtbot.addWidget(panel)
    panel.setStyleSheet(style_sheet(theme))
    panel.show_theme(theme)
    panel.resize(*size)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    QApplication.processEvents()


def accessible_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def press_by_screen_reader(button: QWidget, action: str) -> None:
    """Do what an assistive technology does, without mouse or key."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert action in actions.actionNames()
    actions.doAction(action)


def seen(widget: QWidget, kind: type[QWidget]) -> list[Any]:
    """The visible widgets of one kind, in reading order."""
    found = [child for child in widget.findChildren(kind) if child.isVisible()]
    return sorted(found, key=lambda child: (_corner(child, widget)[1], _corner(child, widget)[0]))


def walk_by_tab(panel: QWidget) -> list[QWidget]:
    """Everything inside that the Tab key stops at, in that order."""
    stops: list[QWidget] = []
    widget = panel.nextInFocusChain()
    while widget is not panel and widget is not None:
        if panel.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy().value & 1:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def assert_nothing_cut_off(panel: QWidget) -> None:
    """Every label and button lies inside its parent and is as large as its words need."""
    for child in seen(panel, QLabel) + seen(panel, QAbstractButton):
        parent = child.parentWidget()
        assert parent.rect().contains(child.geometry()), (child.text(), child.geometry(), parent.rect())
        if isinstance(child, QLabel) and child.hasHeightForWidth():
            assert child.height() >= child.heightForWidth(child.width()), child.text()
        elif child.sizeHint().isValid():
            assert child.width() >= child.sizeHint().width(), child.text()


def _corner(child: QWidget, inside: QWidget) -> tuple[int, int]:
    corner = child.mapTo(inside, child.rect().topLeft())
    return corner.x(), corner.y()
