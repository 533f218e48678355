"""Text size, motion and names: what makes the screen comfortable for this person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from brainexplorer.ui.flow import FlowLayout
from brainexplorer.ui.theme import Theme
from brainexplorer.visit.state import TEXT_SCALES, State


class ComfortPanel(QWidget):
    """Large plain choices; each is in force at once."""

    text_scale_requested = Signal(float)
    calm_requested = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comfort")
        self.setAccessibleName(self.tr("Text size and motion"))
        self._column = QVBoxLayout(self)
        self._flows: list[FlowLayout] = []
        self._add_title(self.tr("Make it comfortable"), "title")
        self._add_title(self.tr("Text size"), "heading")
        sizes = {f"{round(scale * 100)} %": scale for scale in TEXT_SCALES}
        self._sizes = self._add_choices({text: (scale, self.tr("Text size {size}").format(size=text))
                                         for text, scale in sizes.items()}, self._on_size_toggled)
        self._add_title(self.tr("Motion"), "heading")
        self._motions = self._add_choices({
            self.tr("Gentle motion"): (False, self.tr("Parts fade in gently")),
            self.tr("No motion"): (True, self.tr("Nothing on the screen moves by itself")),
        }, self._on_motion_toggled)
        done = QPushButton(self.tr("Done"))
        done.setProperty("role", "primary")
        done.clicked.connect(self.closed)
        self._column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def show_state(self, state: State) -> None:
        """Mark what is in force."""
        self._mark(self._sizes, state.text_scale)
        self._mark(self._motions, state.calm)

    def show_theme(self, theme: Theme) -> None:
        """Space for another window or text size."""
        edge = theme.px(36)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(theme.px(18))
        for flow in self._flows:
            flow.set_spacing(theme.px(12), theme.px(12))

    def _add_title(self, text: str, role: str) -> None:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setProperty("role", role)
        self._column.addWidget(label)

    def _add_choices(self, choices: dict[str, tuple[object, str]], slot: object) -> QButtonGroup:
        row, group = QWidget(), QButtonGroup(self)
        flow = FlowLayout(row)
        for text, (value, description) in choices.items():
            button = QPushButton(text)
            button.setCheckable(True)
            button.setProperty("role", "pill")
            button.setProperty("value", value)
            button.setAccessibleName(text)
            button.setAccessibleDescription(description)
            button.toggled.connect(slot)
            group.addButton(button)
            flow.addWidget(button)
        self._flows.append(flow)
        self._column.addWidget(row)
        return group

    def _mark(self, group: QButtonGroup, value: object) -> None:
        for button in group.buttons():
            button.blockSignals(True)
            button.setChecked(button.property("value") == value)
            button.blockSignals(False)

    def _on_size_toggled(self, checked: bool) -> None:
        if checked:
            self.text_scale_requested.emit(float(self.sender().property("value")))

    def _on_motion_toggled(self, checked: bool) -> None:
        if checked:
            self.calm_requested.emit(bool(self.sender().property("value")))
