"""Below the brain: where in the row of slices one is, or the buttons that turn it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from brainexplorer.atlas.frame import Frame, Series
from brainexplorer.ui.brain.edge_words import edge_word, seen_part
from brainexplorer.ui.flow import FlowLayout
from brainexplorer.ui.stage.side_view import SideView
from brainexplorer.ui.stage.track_slider import Ends, TrackSlider
from brainexplorer.ui.theme import Theme
from brainexplorer.visit.state import State

BY_BUTTON = 3
"""A press of a button turns by so many frames."""


class RowBar(QWidget):
    """A side view, and either a slider through the slices or buttons that turn."""

    frame_requested = Signal(str)
    steps_requested = Signal(int)
    turning_requested = Signal(bool)

    def __init__(self, side: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row-bar")
        self._series: Series | None = None
        self._marked: tuple[Series | None, str] = (None, "")
        self._row = QHBoxLayout(self)
        self.side_view = SideView(side)
        self.slider = TrackSlider(self.tr("Slices"), Ends.STEP)
        self.slider.moved.connect(self._on_moved)
        self._turns = self._make_turns()
        self._row.addWidget(self.side_view, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.slider, 1)
        self._row.addWidget(self._turns, 1)

    def show_state(self, state: State, series: Series, frame: Frame, name: str, colour: QColor | None) -> None:
        """Stand where the frame is; `name` and `colour` are those of the chosen region."""
        if series is not self._series:
            self._open(series)
        self.side_view.show_frame(frame)
        if series.is_turn:
            self._by_itself.blockSignals(True)
            self._by_itself.setChecked(state.turning)
            self._by_itself.setEnabled(not state.calm)
            self._by_itself.blockSignals(False)
            return
        row = self._frames(series)
        self.slider.show_value(row.index(frame), len(row) - 1, self._told(frame, name, state.region))
        if (series, state.region) != self._marked:
            self._marked = (series, state.region)
            self.slider.mark([n for n, one in enumerate(row) if state.region and state.region in one.shown], colour)

    def show_theme(self, theme: Theme) -> None:
        """Space and paint for another window or text size."""
        self._row.setContentsMargins(theme.px(20), 0, theme.px(24), theme.px(8))
        self._row.setSpacing(theme.px(16))
        self._flow.set_spacing(theme.px(10), theme.px(8))
        self.side_view.show_theme(theme)
        self.slider.show_theme(theme)

    def height_for(self, width: int) -> int:
        """How high it must be, px."""
        margins = self._row.contentsMargins()
        inner = width - margins.left() - margins.right() - self.side_view.width() - self._row.spacing()
        turns = self._flow.heightForWidth(inner) if self._series is not None and self._series.is_turn else 0
        high = max(self.side_view.height(), self.slider.sizeHint().height(), turns)
        return high + margins.top() + margins.bottom()

    def _open(self, series: Series) -> None:
        self._series = series
        self.slider.setVisible(not series.is_turn)
        self._turns.setVisible(series.is_turn)
        if series.axis == "y":
            self.slider.name(self.tr("Slice, from front to back"), f"◀ {edge_word('front')}",
                             f"{edge_word('back')} ▶")
        elif series.axis == "z":
            self.slider.name(self.tr("Slice, from bottom to top"), f"◀ {edge_word('bottom')}",
                             f"{edge_word('top')} ▶")

    def _frames(self, series: Series) -> Sequence[Frame]:
        """As they stand on the slider: the front at the left, as in the side view beside it."""
        return series.frames[::-1] if series.axis == "y" else series.frames

    def _told(self, frame: Frame, name: str, region: str) -> str:
        if not region:
            return seen_part(frame)
        shows = self.tr("{part} can be seen here") if region in frame.shown else self.tr("{part} cannot be seen here")
        return f"{seen_part(frame)}. {shows.format(part=name)}"

    def _make_turns(self) -> QWidget:
        box = QWidget()
        self._flow = FlowLayout(box)
        self._flow.setContentsMargins(0, 0, 0, 0)
        back = self._button(self.tr("◀ Turn"), self.tr("Turn to the left"))
        self._by_itself = self._button(self.tr("Turn by itself"), self.tr("Turn slowly by itself, or stop"))
        on = self._button(self.tr("Turn ▶"), self.tr("Turn to the right"))
        self._by_itself.setCheckable(True)
        for button, steps in ((back, -BY_BUTTON), (on, BY_BUTTON)):
            button.setProperty("steps", steps)
            button.setAutoRepeat(True)
            button.setAutoRepeatInterval(120)
            button.clicked.connect(self._on_turn)
        self._by_itself.toggled.connect(self.turning_requested)
        self.turns = {"back": back, "itself": self._by_itself, "on": on}
        for button in self.turns.values():
            self._flow.addWidget(button)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return box

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "pill")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _on_moved(self, place: int) -> None:
        if self._series is not None:
            self.frame_requested.emit(self._frames(self._series)[place].id)

    def _on_turn(self) -> None:
        self.steps_requested.emit(int(self.sender().property("steps")))
