"""The way from patients' words to clinicians', and back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.card.chips import fit_button
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Theme


class LevelButton(TapButton):
    """A button at the end of a page; `requested(level)` when it is pressed. The way to clinicians' words is quiet."""

    requested = Signal(str)

    def __init__(self, level: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level, self._theme = level, theme
        self._quiet = level == "clinician"
        if self._quiet:
            self.setProperty("role", "quiet")
        self.setAccessibleName(self._words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme

    def place(self, left: int, top: int, width: int) -> int:
        """Put the button there, px, its words in line with `left`; where it ends."""
        wide, high = fit_button(self, self._words, width, self._theme)
        self.setGeometry(left - (self._theme.px(12) if self._quiet else 0), top, wide, high)
        return top + high

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self]

    @property
    def _words(self) -> str:
        if self._quiet:
            return self.tr("For clinicians: terms, samples, sources")
        return self.tr("Back to patients' words")

    def _on_clicked(self) -> None:
        self.requested.emit(self._level)
