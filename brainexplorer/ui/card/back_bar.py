"""The way back to a topic or tour that waits while somebody looks at something else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.card.chips import fit_button
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Theme


class BackBar(QWidget):
    """One button; hidden while nothing waits."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.name = theme, ""
        self._button = TapButton(self)
        self._button.setProperty("role", "primary")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self.pressed)
        self.offer("")

    def offer(self, name: str) -> None:
        """Lead back to the story of that name; empty: be gone."""
        self.name = name
        self.setVisible(bool(name))
        self._button.setAccessibleName(self._words)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme

    def lay_out(self, width: int) -> int:
        """Place the button in `width` px; the height (px) that it takes."""
        wide, high = fit_button(self._button, self._words, width, self._theme)
        self._button.setGeometry(0, 0, wide, high)
        return high

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self._button]

    @property
    def _words(self) -> str:
        return self.tr("Back to: {name}").format(name=self.name)
