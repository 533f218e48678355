"""Buttons with the names of regions, set in rows like words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from brainexplorer.ui.style import control_height
from brainexplorer.ui.theme import Theme


class Chips(QWidget):
    """Regions to go to. `region_requested(id)` when one is pressed."""

    region_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[QPushButton] = []
        self._ids: Sequence[str] = ()

    def prepare(self, many: int) -> None:
        """Build so many buttons ahead of need."""
        while len(self._buttons) < many:
            button = QPushButton(self)
            button.hide()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # no ring stays behind where a finger was
            button.clicked.connect(self._on_clicked)
            self._buttons.append(button)

    def show_regions(self, ids: Sequence[str], names: Sequence[str], tell: str) -> None:
        """Show `names`, a button each; `tell` is what a screen reader hears, with `{name}` in it."""
        self._ids = ids
        self.prepare(len(ids))
        for button, name in zip(self._buttons, names, strict=False):
            button.setText(name.replace("&", "&&"))
            button.setAccessibleDescription(tell.format(name=name))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(ids))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme

    def lay_out(self, width: int) -> int:
        """Place the buttons in rows of `width` px; the height (px) of all rows."""
        high, gap = control_height(self._theme), self._theme.px(12)
        left = top = 0
        for button in self._buttons[:len(self._ids)]:
            wide = min(button.sizeHint().width(), width)
            if left and left + wide > width:
                left, top = 0, top + high + gap
            button.setGeometry(left, top, wide, high)
            left += wide + gap
        return top + high if self._ids else 0

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return list(self._buttons)

    def _on_clicked(self) -> None:
        sender = self.sender()
        place = next(place for place, button in enumerate(self._buttons) if button is sender)
        self.region_requested.emit(self._ids[place])
