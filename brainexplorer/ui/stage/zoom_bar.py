"""Closer, farther, the whole brain: three buttons in one track."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from brainexplorer.ui.theme import Theme
from brainexplorer.visit.zoom import MOST, STEP, WHOLE, Zoom


class ZoomBar(QFrame):
    """Says by how much one looks closer, and that all shall be seen again."""

    zoom_requested = Signal(float)
    """so many times closer (below 1: farther)"""
    whole_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "track")
        self.setAccessibleName(self.tr("Closer or farther"))
        self._zoom, self._compact = WHOLE, False
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(2)
        self._farther = self._button("−", self.tr("Farther"), self._on_farther)
        self._closer = self._button("+", self.tr("Closer"), self._on_closer)
        self._whole = self._button(self.tr("Whole brain"), self.tr("Whole brain"), self._on_whole)
        for button in (self._farther, self._closer, self._whole):
            row.addWidget(button)

    def show_zoom(self, zoom: Zoom) -> None:
        """Let only what is possible be pressed."""
        for button, possible in ((self._farther, not zoom.is_whole), (self._closer, zoom.scale < MOST),
                                 (self._whole, not zoom.is_whole)):
            if button.isEnabled() is not possible:
                button.setEnabled(possible)

        self._zoom = zoom
        self._show_whole()

    def show_theme(self, theme: Theme) -> None:
        """Space for another window or text size."""
        inset = max(4, theme.px(4))
        self._row.setContentsMargins(inset, inset, inset, inset)

    def be_compact(self, compact: bool) -> None:
        """Where there is little room, offer the whole brain only to those who do not see it."""
        self._compact = compact
        self._show_whole()

    def _show_whole(self) -> None:
        shown = not (self._compact and self._zoom.is_whole)
        if self._whole.isHidden() is shown:
            self._whole.setVisible(shown)
            self._row.activate()
            self.updateGeometry()

    def _button(self, text: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "tab")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(slot)
        return button

    def _on_closer(self) -> None:
        self.zoom_requested.emit(STEP)

    def _on_farther(self) -> None:
        self.zoom_requested.emit(1 / STEP)

    def _on_whole(self) -> None:
        self.whole_requested.emit()
