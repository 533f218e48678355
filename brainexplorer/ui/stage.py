"""The brain with its switches above it: which slice, drawing or real MRI, all names or one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from brainexplorer.atlas.views import Frame, View
from brainexplorer.ui.brain.brain_view import BrainView
from brainexplorer.ui.brain.edge_words import strip_height
from brainexplorer.ui.flow import FlowLayout
from brainexplorer.ui.header import one_stop
from brainexplorer.ui.theme import Theme, Type
from brainexplorer.visit.state import State


def frame_name(frame: str) -> str:
    """The name of one frame of a view, on its switch."""
    names = {
        "coronal": QCoreApplication.translate("Stage", "From behind"),
        "axial": QCoreApplication.translate("Stage", "From above"),
    }
    return names.get(frame, frame.replace("-", " ").capitalize())


def layer_name(layer: str) -> str:
    """The name of one layer of a frame, on its switch."""
    names = {
        "picture": QCoreApplication.translate("Stage", "Drawing"),
        "mri": QCoreApplication.translate("Stage", "MRI"),
    }
    return names[layer]


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
        self.setVisible(len(words) > 1)
        if on in self._buttons:
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
            self._buttons[id_] = button

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.chosen.emit(str(self.sender().property("choice")))


class Stage(QWidget):
    """Everything on the brain's side of the window."""

    frame_requested = Signal(str)
    layer_requested = Signal(str)
    all_names_requested = Signal(bool)

    def __init__(self, brain: BrainView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.brain = brain
        self.bar = QWidget()
        self.bar.setObjectName("stage-bar")
        self._frames = Choice(self.tr("Which slice"))
        self._frames.chosen.connect(self.frame_requested)
        self._layers = Choice(self.tr("Drawing or real MRI"))
        self._layers.chosen.connect(self.layer_requested)
        self._names = Choice(self.tr("Names"))
        self._names.chosen.connect(self._on_names_chosen)
        self._flow = FlowLayout(self.bar)
        for choice in (self._frames, self._layers, self._names):
            self._flow.addWidget(choice)
        self._flow.push_right_from(2)
        self._theme = Theme()
        brain.setParent(self)
        self.bar.setParent(self)
        self.bar.raise_()

    def show_state(self, state: State, view: View, frame: Frame) -> None:
        """Set the switches and the brain."""
        self._frames.offer({one.id: frame_name(one.id) for one in view.frames}, frame.id)
        layers: Sequence[str] = [layer for layer in ("picture", "mri") if frame.layers.get(layer)]
        self._layers.offer({layer: layer_name(layer) for layer in layers}, state.layer)
        self._names.offer({"all": self.tr("All names"), "one": self.tr("Only chosen")},
                          "all" if state.all_names else "one")
        self._lay_out()
        self.brain.show_state(state, frame)

    def show_theme(self, theme: Theme) -> None:
        """Space and paint for another window or text size."""
        self._flow.set_spacing(theme.px(12), theme.px(8))
        self._flow.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(4))
        self._theme = theme
        self.brain.show_theme(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        """The switches over the top of the brain's widget; the word above the brain beside them where it has room."""
        # The choice of names is in the panel "Text and motion" too: it goes first where large words need the room.
        choices = [choice for choice in (self._frames, self._layers) if not choice.isHidden()]
        needed = sum(choice.sizeHint().width() for choice in (*choices, self._names)) + self._theme.px(64)
        self._names.setVisible(not choices or needed <= self.width())
        high = self._flow.heightForWidth(self.width())
        self.bar.setGeometry(0, 0, self.width(), high)
        self.brain.setGeometry(self.rect())
        strip = strip_height(self._theme)
        beside = not (self._frames.isVisibleTo(self) or self._layers.isVisibleTo(self))
        wide = self._names.sizeHint().width() + self._theme.px(20)
        if beside and wide < self.width() / 2 - self._theme.text_px(Type.EDGE_WORD) * 4:
            self.brain.keep_free(high, max(0, (high - strip) // 2))
        else:
            self.brain.keep_free(high + strip, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _on_names_chosen(self, choice: str) -> None:
        self.all_names_requested.emit(choice == "all")
