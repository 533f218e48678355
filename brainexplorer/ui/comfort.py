"""Text size, motion and names: what makes the screen comfortable for this person."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.flow import FlowLayout
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.panel_head import PanelHead
from brainexplorer.ui.style import bar_width
from brainexplorer.ui.theme import Theme
from brainexplorer.visit.state import TEXT_SCALES, State


class ComfortPanel(QScrollArea):
    """Large plain choices; each is in force at once. `levels` are those in whose words the card may speak."""

    text_scale_requested = Signal(float)
    calm_requested = Signal(bool)
    all_names_requested = Signal(bool)
    cross_hair_requested = Signal(bool)
    level_requested = Signal(str)
    closed = Signal()

    def __init__(self, levels: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comfort")
        self._theme = Theme()
        self.setAccessibleName(self.tr("Text size and motion"))
        self._page = QWidget()
        self._head = PanelHead(self.tr("Text and motion"), self._page)
        self._head.closed.connect(self.closed)
        self._body = QWidget(self._page)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._flows: list[FlowLayout] = []
        self._add_heading(self.tr("Text size"))
        sizes = {f"{round(scale * 100)} %": scale for scale in TEXT_SCALES}
        self._sizes = self._add_choices({text: (scale, self.tr("Text size {size}").format(size=text))
                                         for text, scale in sizes.items()}, self._on_size_toggled)
        self._add_heading(self.tr("Motion"))
        self._motions = self._add_choices({
            self.tr("Gentle motion"): (False, self.tr("Parts fade in gently")),
            self.tr("No motion"): (True, self.tr("Nothing on the screen moves by itself")),
        }, self._on_motion_toggled)
        self._add_heading(self.tr("Names on the brain"))
        self._names = self._add_choices({
            self.tr("All names"): (True, self.tr("The name of every part beside the brain")),
            self.tr("Only chosen"): (False, self.tr("Only the name of the chosen part")),
        }, self._on_names_toggled)
        self._add_heading(self.tr("Place in a slice"))
        self._cross_hairs = self._add_choices({
            self.tr("No cross-hair"): (False, self.tr("Slices without a cross-hair")),
            self.tr("Cross-hair in mm"): (True, self.tr("In slices, say where you point at, in MNI millimeters")),
        }, self._on_cross_hair_toggled)
        self._levels = self._add_levels(levels)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        PageBar(self)
        scroll_by_finger(self)
        # Only now: a proxy in what is another window still would fall out of the order of the Tab key.
        self.setFocusProxy(self._head.button)

    def show_state(self, state: State) -> None:
        """Mark what is in force."""
        self._mark(self._sizes, state.text_scale)
        self._mark(self._motions, state.calm)
        self._mark(self._names, state.all_names)
        self._mark(self._cross_hairs, state.cross_hair)
        if self._levels is not None:
            self._mark(self._levels, state.level)

    def show_theme(self, theme: Theme) -> None:
        """Space for another window or text size."""
        self._theme = theme
        self._head.show_theme(theme)
        self._column.setSpacing(theme.px(14))
        for flow in self._flows:
            flow.set_spacing(theme.px(12), theme.px(12))
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._theme.px
        width = max(px(100), self.width() - px(36) - max(px(36), bar_width(self._theme) + px(12)))
        high = self._head.lay_out(width)
        self._head.setGeometry(px(36), px(28), width, high)
        top = px(28) + high + px(20)
        tall = self._column.heightForWidth(width)
        self._body.setGeometry(px(36), top, width, tall)
        self._page.resize(self.width() - bar_width(self._theme), top + tall + px(28))

    def _add_heading(self, text: str) -> None:
        label = QLabel(text)
        label.setProperty("role", "heading")
        self._column.addWidget(label)

    def _add_choices(self, choices: dict[str, tuple[object, str]], slot: object) -> QButtonGroup:
        row, group = QWidget(), QButtonGroup(self)
        flow = FlowLayout(row)
        flow.setContentsMargins(0, 0, 0, 0)
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

    def _add_levels(self, levels: Sequence[str]) -> QButtonGroup | None:
        """In whose words, where there is a choice."""
        words = {
            "patient": (self.tr("For everyone"), self.tr("Plain words on every part")),
            "clinician": (self.tr("For clinicians"), self.tr("Terms, samples and sources of every part")),
        }
        if len(levels) < len(words):
            return None
        self._add_heading(self.tr("Words"))
        return self._add_choices({words[level][0]: (level, words[level][1]) for level in levels},
                                 self._on_level_toggled)

    def _mark(self, group: QButtonGroup, value: object) -> None:
        for button in group.buttons():
            button.blockSignals(True)
            button.setChecked(button.property("value") == value)
            button.blockSignals(False)

    def _on_size_toggled(self, checked: bool) -> None:
        if checked:
            self.text_scale_requested.emit(float(self.sender().property("value")))

    def _on_names_toggled(self, checked: bool) -> None:
        if checked:
            self.all_names_requested.emit(bool(self.sender().property("value")))

    def _on_cross_hair_toggled(self, checked: bool) -> None:
        if checked:
            self.cross_hair_requested.emit(bool(self.sender().property("value")))

    def _on_level_toggled(self, checked: bool) -> None:
        if checked:
            self.level_requested.emit(str(self.sender().property("value")))

    def _on_motion_toggled(self, checked: bool) -> None:
        if checked:
            self.calm_requested.emit(bool(self.sender().property("value")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
