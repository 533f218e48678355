"""The brain with its switches: which row of frames, drawing or real MRI, closer or farther, all names or one."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.atlas.views import Frame, Series, View
from brainexplorer.ui.brain.brain_view import BrainView
from brainexplorer.ui.brain.edge_words import strip_height, top_words_width
from brainexplorer.ui.flow import FlowLayout
from brainexplorer.ui.stage.choice import Choice
from brainexplorer.ui.stage.zoom_bar import ZoomBar
from brainexplorer.ui.theme import Theme
from brainexplorer.visit.state import MELT_STEP, State

if TYPE_CHECKING:
    from brainexplorer.ui.stage.row_bar import RowBar
    from brainexplorer.ui.stage.track_slider import TrackSlider


_COMPACT = ((False, False), (True, False), (True, True))
"""Which switches are compact, in the order in which that is tried: closer and farther, drawing and MRI."""


def series_name(series: str) -> str:
    """The name of one row of frames, on its switch."""
    names = {
        "coronal": QCoreApplication.translate("Stage", "From behind"),
        "axial": QCoreApplication.translate("Stage", "From above"),
        "glass": QCoreApplication.translate("Stage", "Glass"),
        "solid": QCoreApplication.translate("Stage", "Solid"),
    }
    return names.get(series, series.replace("-", " ").capitalize())


class Stage(QWidget):
    """Everything on the brain's side of the window."""

    series_requested = Signal(str)
    frame_requested = Signal(str)
    steps_requested = Signal(int)
    turning_requested = Signal(bool)
    melt_requested = Signal(float)
    """from the drawing (0) into the MRI (1)"""
    zoom_requested = Signal(float)
    whole_requested = Signal()
    all_names_requested = Signal(bool)

    def __init__(self, brain: BrainView, side: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.brain = brain
        self._side = side
        self.bar = QWidget()
        self.bar.setObjectName("stage-bar")
        self._rows = Choice(self.tr("What is shown"))
        self._rows.chosen.connect(self.series_requested)
        self._zoom = ZoomBar()
        self._zoom.zoom_requested.connect(self.zoom_requested)
        self._zoom.whole_requested.connect(self.whole_requested)
        self._names = Choice(self.tr("Names"))
        self._names.chosen.connect(self._on_names_chosen)
        self._flow = FlowLayout(self.bar)
        for widget in (self._rows, self._zoom, self._names):
            self._flow.addWidget(widget)
        self._flow.push_right_from(self._names)
        self._theme = Theme()
        self._shape: tuple[object, ...] = ()
        brain.setParent(self)
        self.bar.setParent(self)
        self.bar.raise_()

    # Made when a view first needs them: the first frame must not wait for them.

    @cached_property
    def melting(self) -> "TrackSlider":
        """From the drawing into the MRI."""
        from brainexplorer.ui.stage.track_slider import Ends, TrackSlider

        slider = TrackSlider(self.tr("Drawing or MRI"), Ends.GLIDE)
        slider.name(self.tr("From the drawing into the real MRI"), self.tr("Drawing"), self.tr("MRI"))
        slider.moved.connect(self._on_melted)
        slider.show_theme(self._theme)
        self._flow.insert(1, slider)
        return slider

    @cached_property
    def row_bar(self) -> "RowBar":
        """Below the brain: the slider through the slices, or what turns it."""
        from brainexplorer.ui.stage.row_bar import RowBar

        bar = RowBar(self._side, self)
        bar.frame_requested.connect(self.frame_requested)
        bar.steps_requested.connect(self.steps_requested)
        bar.turning_requested.connect(self.turning_requested)
        bar.show_theme(self._theme)
        return bar

    @property
    def switches(self) -> tuple[QWidget, ...]:
        """What stands above the brain, from left to right."""
        return tuple(self._flow.widgets())

    @property
    def below(self) -> tuple[QWidget, ...]:
        """What stands below the brain, if anything was made to stand there."""
        return (self.row_bar,) if "row_bar" in self.__dict__ else ()

    def show_state(self, state: State, view: View, series: Series, frame: Frame, name: str = "",
                   colour: QColor | None = None) -> None:
        """Set the switches and the brain; `name` and `colour` are those of the chosen region."""
        self._rows.offer({one.id: series_name(one.id) for one in view.series}, series.id)
        self._zoom.show_zoom(state.zoom)
        self._names.offer({"all": self.tr("All names"), "one": self.tr("Only chosen")},
                          "all" if state.all_names else "one")
        melts, rows = bool(frame.layers.get("mri")), len(series.frames) > 1
        if melts:
            self._show_melting(state)
        if rows:
            self.row_bar.show_state(state, series, frame, name, colour)
        shape = (view.id, series.id, state.zoom.is_whole)
        if shape != self._shape and series.is_turn:
            skins, bodies = ({frame.at: frame for frame in view.frames if bool(frame.parts) is glass}
                             for glass in (False, True))
            self.brain.know_looks(skins, bodies)
        if shape != self._shape:
            self._shape = shape
            self._show_if_made("melting", melts)
            self._show_if_made("row_bar", rows)
            self.brain.show_state(state, frame, series)
            self._lay_out()
            return
        self.brain.show_state(state, frame, series)

    def show_theme(self, theme: Theme) -> None:
        """Space and paint for another window or text size."""
        self._flow.set_spacing(theme.px(12), theme.px(8))
        self._flow.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(4))
        self._theme = theme
        self._zoom.show_theme(theme)
        for made in ("melting", "row_bar"):
            if made in self.__dict__:
                getattr(self, made).show_theme(theme)
        self.brain.show_theme(theme)
        self._lay_out()

    def _show_melting(self, state: State) -> None:
        share = round(state.mri / MELT_STEP)
        told = self.tr("{percent} % MRI").format(percent=round(state.mri * 100))
        self.melting.calm = state.calm
        self.melting.show_value(share, round(1 / MELT_STEP), told)

    def _show_if_made(self, made: str, wanted: bool) -> None:
        if made in self.__dict__:
            getattr(self, made).setVisible(wanted)

    def _lay_out(self) -> None:
        """The switches over the top of the brain's widget; the word above the brain beside them where it has room."""
        # The choice of names is in the panel "Text and motion" too: it goes first where large words need the room.
        others = [item for item in self._flow.widgets() if not item.isHidden() and item is not self._names]
        gap, room = self._theme.px(12), self.width() - self._theme.px(40)
        for level in range(len(_COMPACT)):
            self._be_compact(level)
            wide = sum(one.sizeHint().width() + gap for one in others)
            if wide - gap <= room:
                break
        self._names.setVisible(wide + self._names.sizeHint().width() <= room)
        self._flow.invalidate()
        high = self._flow.heightForWidth(self.width())
        self.bar.setGeometry(0, 0, self.width(), high)
        self._flow.activate()
        self.brain.setGeometry(self.rect())
        below = self._lay_row_bar()
        strip = strip_height(self._theme)
        if self._has_room_between(others):
            self.brain.keep_free(high, max(0, (high - strip) // 2), below)
        else:
            self.brain.keep_free(high + strip, high, below)

    def _has_room_between(self, left: list[QWidget]) -> bool:
        """Whether the words above the brain fit between the switches at the left and those at the right."""
        frame = self.brain.frame
        if frame is None or not self._names.isVisibleTo(self):
            return False
        gap = self._theme.px(24)
        taken = max(self._theme.px(20) + sum(one.sizeHint().width() + self._theme.px(12) for one in left),
                    self._theme.px(20) + self._names.sizeHint().width())
        return taken + gap < (self.width() - top_words_width(frame, self._theme)) / 2

    def _be_compact(self, level: int) -> None:
        """With large words in a small window the switches take one row rather than the brain's room."""
        zoom, melting = _COMPACT[level]
        self._zoom.be_compact(zoom)
        if "melting" in self.__dict__:
            self.melting.be_compact(melting)

    def _lay_row_bar(self) -> int:
        """How much of the height it takes, px."""
        if "row_bar" not in self.__dict__ or self.row_bar.isHidden():
            return 0
        high = self.row_bar.height_for(self.width())
        self.row_bar.setGeometry(0, self.height() - high, self.width(), high)
        self.row_bar.raise_()
        return high

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _on_melted(self, share: int) -> None:
        self.melt_requested.emit(share * MELT_STEP)

    def _on_names_chosen(self, choice: str) -> None:
        self.all_names_requested.emit(choice == "all")
