"""The window's own keys: a number for each view, / to search, Escape to step back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Keys(QObject):
    """Keys that work wherever the focus is, unless something there takes them itself."""

    view_requested = Signal(str)
    find_requested = Signal()
    back_requested = Signal()

    def __init__(self, window: QWidget, views: Sequence[str]) -> None:
        super().__init__(window)
        self._keys: list[QShortcut] = []
        for number, view in enumerate(views, start=1):
            shortcut = self._key(window, str(number))
            shortcut.setProperty("view", view)
            shortcut.activated.connect(self._on_number)
        self._key(window, "/").activated.connect(self.find_requested)
        self._key(window, "Escape").activated.connect(self.back_requested)

    def let_use(self, usable: bool) -> None:
        """Take the keys away, or give them back."""
        for key in self._keys:
            key.setEnabled(usable)

    def _key(self, window: QWidget, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), window)
        self._keys.append(shortcut)
        return shortcut

    def _on_number(self) -> None:
        self.view_requested.emit(str(self.sender().property("view")))
