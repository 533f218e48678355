"""The button under a statement that opens its sources and puts them away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.tap_button import TapButton


class SourcesButton(TapButton):
    """Says how many there are; gone where there are none."""

    # Nobody may inherit this: Qt looks for plurals under the name of the heir alone.

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_count(self, many: int, statement: str) -> None:
        """So many sources; a screen reader's user hears of which `statement`."""
        count = self.tr("1 source") if many == 1 else self.tr("%n sources", "", many)
        self.setText(count)
        self.setAccessibleName(self.tr("Show {sources} for: {statement}").format(sources=count, statement=statement))
        self.setVisible(bool(many))
