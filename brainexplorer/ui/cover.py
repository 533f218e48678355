"""What may have to stand before everything else: mistakes in the words, or a mistake of the program's own."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from brainexplorer.content.problems import Problem
    from brainexplorer.ui.mistakes import FaultPanel, MistakesPanel

MOST_FAULTS = 3
"""After more mistakes of its own the program rather ends, so that whoever looks after it can start it again."""


class Cover(QObject):
    """At most one panel over the window, all but its footer: help stays in sight."""

    start_over_requested = Signal()
    came = Signal()
    """what lies behind must not be reached now, by Tab, a key or a screen reader"""
    gone = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._panel: MistakesPanel | FaultPanel | None = None
        self._theme = Theme()
        self._place = QRect()
        self._faults = 0

    @property
    def is_up(self) -> bool:
        """Whether a panel stands there now."""
        return self._panel is not None

    def tell_fault(self) -> bool:
        """Say plainly that the program made a mistake, and offer to start over; False if that happens too often."""
        from brainexplorer.ui.mistakes import FaultPanel

        self._faults += 1
        if self._faults > MOST_FAULTS:
            return False
        if not isinstance(self._panel, FaultPanel):
            panel = FaultPanel()
            panel.accepted.connect(self._on_fault_read)
            self._show(panel)
        return True

    def tell_mistakes(self, folder: Path, problems: "Sequence[Problem]") -> None:
        """Show staff what is wrong with the words."""
        from brainexplorer.ui.mistakes import MistakesPanel

        panel = MistakesPanel(folder, problems)
        panel.accepted.connect(self.close)
        self._show(panel)

    def lay(self, place: QRect) -> None:
        """Where a panel has to stand, px of the window."""
        self._place = place
        if self._panel is not None:
            self._panel.setGeometry(place)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        if self._panel is not None:
            self._panel.show_theme(theme)

    def close(self) -> None:
        """Show again what was covered."""
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
            self.gone.emit()

    def _show(self, panel: "MistakesPanel | FaultPanel") -> None:
        self.close()
        self._panel = panel
        self.came.emit()
        panel.setParent(self._window)
        panel.show_theme(self._theme)
        panel.setGeometry(self._place)
        panel.show()
        panel.raise_()
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_fault_read(self) -> None:
        self.close()
        self.start_over_requested.emit()
