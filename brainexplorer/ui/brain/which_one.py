"""Asks which of several small parts under one finger was meant."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget


class WhichOne(QFrame):
    """A small panel near the finger with one large button a part."""

    region_requested = Signal(str)
    closed = Signal()

    def __init__(self, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._buttons: list[QPushButton] = []
        self.setObjectName("which-one")
        self.setAccessibleName(self.tr("Which part do you mean?"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 12)
        self._layout.setSpacing(10)
        self._question = QLabel(self.tr("Which part do you mean?"))
        self._question.setProperty("role", "heading")
        self._layout.addWidget(self._question)
        self._neither = QPushButton(self.tr("None of these"))
        self._neither.setProperty("role", "quiet")
        self._neither.clicked.connect(self.close_panel)
        self._layout.addWidget(self._neither)
        self.hide()

    def ask(self, regions: Sequence[str], near: QPoint) -> None:
        """Show the parts, nearest first, as close to `near` (px of the parent) as the window allows."""
        self._clear()
        for place, region in enumerate(regions, start=1):
            self._layout.insertWidget(place, self._button(region))
        self.ensurePolished()
        self.adjustSize()
        parent = self.parentWidget()
        room = (parent or self).rect().adjusted(8, 8, -8, -8)
        corner = near + QPoint(24, -self.height() // 2)
        self.move(max(room.left(), min(corner.x(), room.right() - self.width())),
                  max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.show()
        self.raise_()
        self._buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Go away without an answer."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _button(self, region: str) -> QPushButton:
        button = QPushButton(self._names[region])
        button.setProperty("role", "choice")
        button.setProperty("region", region)
        button.clicked.connect(self._on_clicked)
        self._buttons.append(button)
        return button

    def _clear(self) -> None:
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()

    def _on_clicked(self) -> None:
        region = str(self.sender().property("region"))
        self.hide()
        self.region_requested.emit(region)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
