"""A few words in one track, of which one is on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from brainexplorer.ui.header import one_stop


class Choice(QFrame):
    """A few words in one track, of which one is on."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "track")
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}

    def offer(self, words: dict[str, str], on: str) -> None:
        """Show these choices (id -> word), with `on` marked; hidden when there is nothing to choose."""
        if list(words) != list(self._buttons):
            self._rebuild(words)
        if self.isHidden() is (len(words) > 1):
            self.setVisible(len(words) > 1)
        if on in self._buttons and not self._buttons[on].isChecked():
            self._buttons[on].blockSignals(True)
            self._buttons[on].setChecked(True)
            self._buttons[on].blockSignals(False)
            one_stop(self._buttons.values())

    def _rebuild(self, words: dict[str, str]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for id_, word in words.items():
            button = QPushButton(word)
            button.setCheckable(True)
            button.setProperty("role", "tab")
            button.setProperty("choice", id_)
            button.toggled.connect(self._on_toggled)
            self._group.addButton(button)
            self._row.addWidget(button)
            button.show()  # the layout would do so later, and until then leave it out of the track's width
            self._buttons[id_] = button
        one_stop(self._buttons.values())

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.chosen.emit(str(self.sender().property("choice")))
            one_stop(self._buttons.values())
