"""The way from patients' words to clinicians', and back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.card.chips import fit_button
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Theme


class LevelButton(TapButton):
    """A button at the end of a page; `requested(level)` when it is pressed. The way to clinicians' words is quiet."""

    requested = Signal(str)

    def __init__(self, level: str, theme: Theme, parent: QWidget | None = None, *, short: bool = False) -> None:
        """`short`: with few words, to stand beside others."""
        super().__init__(parent)
        self._level, self._theme, self._short = level, theme, short
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

    @property
    def wide(self) -> int:
        """The width (px) that it takes."""
        return fit_button(self, self._words, 100_000, self._theme)[0]

    def place_on(self, left: int, middle: int) -> None:
        """Put it there, px, in the middle of a line of words."""
        wide, high = fit_button(self, self._words, 100_000, self._theme)
        self.setGeometry(left, middle - high // 2, wide, high)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self]

    @property
    def _words(self) -> str:
        if self._short:
            return self.tr("For clinicians")
        if self._quiet:
            return self.tr("For clinicians: terms, samples, sources")
        return self.tr("Back to patients' words")

    def _on_clicked(self) -> None:
        self.requested.emit(self._level)
