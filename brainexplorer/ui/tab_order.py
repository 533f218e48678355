"""The order in which the Tab key goes through the window: as one reads it, whenever its parts were made."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget


def order_stops(window: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab go through `parts` in this order; within a part the order stays as it is."""
    chain = _chain(window)
    for widget in chain:
        if isinstance(widget, QPushButton):
            widget.setAutoDefault(True)  # Enter presses it too, not only the space bar
    stops = [widget for part in parts for widget in chain if widget is part or part.isAncestorOf(widget)]
    if stops != [widget for widget in chain if widget in set(stops)]:
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


def _chain(window: QWidget) -> list[QWidget]:
    found = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
