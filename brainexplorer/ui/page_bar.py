"""The scroll bar of a page, which stays where it is even when there is nothing to scroll."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar


class PageBar(QScrollBar):
    """The vertical bar of `area`: always there, painted only while the page is longer than its area.

    Qt answers a screen reader that asks a scroll area for a child it no longer has by reading past the end of a
    list, and the program ends. A bar that came and went with the length of the page made that happen.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setAccessibleName(self.tr("Scroll"))
        area.setVerticalScrollBar(self)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing where there is nothing to scroll."""
        if self.minimum() < self.maximum():
            super().paintEvent(event)
