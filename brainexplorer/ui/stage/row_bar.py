"""Below the brain: where in its row of frames one is, and the way along it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from brainexplorer.atlas.frame import Frame, Series
from brainexplorer.ui.brain.edge_words import edge_word, seen_part
from brainexplorer.ui.stage.side_view import SideView
from brainexplorer.ui.stage.track_slider import Ends, TrackSlider
from brainexplorer.ui.theme import Theme
from brainexplorer.visit.state import State

TURN_STEP = 6
"""A press of a button turns by so many frames; in slices it leads to the next one."""


class RowBar(QWidget):
    """A small picture of where one is, and a slider through the slices or all around."""

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
        self.side_view.place_requested.connect(self._on_place_requested)
        self.slider = TrackSlider(self.tr("Slices"), Ends.STEP)
        self.slider.moved.connect(self._on_moved)
        self.slider.stepped.connect(self._on_stepped)
        self.by_itself = self._make_by_itself()
        self._row.addWidget(self.side_view, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.slider, 1)
        self._row.addWidget(self.by_itself)

    def show_state(self, state: State, series: Series, frame: Frame, name: str, colour: QColor | None) -> None:
        """Stand where the frame is; `name` and `colour` are those of the chosen region."""
        if series is not self._series:
            self._open(series)
        self.side_view.show_frame(frame)
        row = self._frames(series)
        self.slider.show_value(row.index(frame), len(row) - 1, self._told(frame, name, state.region))
        if series.is_turn:
            self._follow_turning(state)
        if (series, state.region) != self._marked:
            self._marked = (series, state.region)
            self.slider.mark(self._marks(row, state.region, series), colour)

    def show_theme(self, theme: Theme) -> None:
        """Space and paint for another window or text size."""
        self._row.setContentsMargins(theme.px(20), 0, theme.px(24), theme.px(8))
        self._row.setSpacing(theme.px(16))
        self.side_view.show_theme(theme)
        self.slider.show_theme(theme)

    def height_for(self, _width: int) -> int:
        """How high it must be, px."""
        margins = self._row.contentsMargins()
        high = max(self.side_view.height(), self.slider.sizeHint().height(), self.by_itself.sizeHint().height())
        return high + margins.top() + margins.bottom()

    def _open(self, series: Series) -> None:
        self._series = series
        self.by_itself.setVisible(series.is_turn)
        if series.is_turn:
            self.slider.name(self.tr("All around"), self.tr("◀ Turn"), self.tr("Turn ▶"))
        elif series.axis == "y":
            self.slider.name(self.tr("Slice, from front to back"), f"◀ {edge_word('front')}",
                             f"{edge_word('back')} ▶")
        else:
            self.slider.name(self.tr("Slice, from bottom to top"), f"◀ {edge_word('bottom')}",
                             f"{edge_word('top')} ▶")

    def _frames(self, series: Series) -> Sequence[Frame]:
        """As they stand on the slider: the front at the left, as in the side view beside it."""
        return series.frames[::-1] if series.axis == "y" else series.frames

    def _marks(self, row: Sequence[Frame], region: str, series: Series) -> list[int]:
        """Where the region is to be found; all around it always is, so there where it is seen well."""
        if not region:
            return []
        least = 0.9 * max(frame.shown.get(region, 0.0) for frame in row) if series.is_turn else 0.0
        return [place for place, frame in enumerate(row) if region in frame.shown and frame.shown[region] >= least]

    def _told(self, frame: Frame, name: str, region: str) -> str:
        if not region:
            return seen_part(frame)
        shows = self.tr("{part} can be seen here") if region in frame.shown else self.tr("{part} cannot be seen here")
        return f"{seen_part(frame)}. {shows.format(part=name)}"

    def _make_by_itself(self) -> QPushButton:
        button = QPushButton(self.tr("Turn by itself"))
        button.setProperty("role", "pill")
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Turn slowly by itself, or stop"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(self.turning_requested)
        return button

    def _follow_turning(self, state: State) -> None:
        self.by_itself.blockSignals(True)
        self.by_itself.setChecked(state.turning)
        self.by_itself.blockSignals(False)
        if self.by_itself.isEnabled() is state.calm:
            self.by_itself.setEnabled(not state.calm)

    def _on_moved(self, place: int) -> None:
        if self._series is not None:
            self.frame_requested.emit(self._frames(self._series)[place].id)

    def _on_place_requested(self, at: float) -> None:
        if self._series is not None:
            self.frame_requested.emit(self._series.nearest(at).id)

    def _on_stepped(self, way: int) -> None:
        if self._series is None:
            return
        if self._series.is_turn:
            self.steps_requested.emit(way * TURN_STEP)
        else:
            self.steps_requested.emit(-way if self._series.axis == "y" else way)
