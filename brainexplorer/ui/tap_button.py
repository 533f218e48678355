"""A button that takes a double tap for one."""

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton


class TapButton(QPushButton):
    """Many people tap twice. The second tap would hit whatever the first one has brought under the finger."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Takes the second press, and does nothing with it."""
        event.accept()
