"""The brain with its switches: which row of frames, drawing or real MRI, closer or farther, all names or one."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.atlas.views import Frame, Series, View
from brainexplorer.ui.brain.arrange import LARGE_WORDS, has_little_height
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


_ROWS = 12
"""With less height than so many rows of switches, or with large words, the choice of names takes none."""

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
        self._flow.push_right_from(self._names, always=True)
        self._theme = Theme()
        self._shape: tuple[object, ...] = ()
        self._measured: tuple[object, ...] = ()
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
        others = [item for item in self._flow.widgets() if not item.isHidden() and item is not self._names]
        gap, room = self._theme.px(12), self.width() - self._theme.px(40)
        fits = False
        for level in range(len(_COMPACT)):
            self._be_compact(level)
            wide = sum(one.sizeHint().width() + gap for one in others)
            fits = fits or wide + self._names.sizeHint().width() <= room
            if wide - gap <= room:
                break
        self._names.setVisible(fits or self._may_take_a_row())
        self._flow.invalidate()
        high = self._flow.heightForWidth(self.width())
        self.bar.setGeometry(0, 0, self.width(), high)
        self._flow.activate()
        self.brain.setGeometry(self.rect())
        self._place_words(high, self._lay_row_bar())
        self._measured = self._measures()

    def _may_take_a_row(self) -> bool:
        """Whether the choice of names has a row of its own, which it shares with the words above the brain.

        It is in the panel "Text size and motion" too: where they do not both fit, the brain has the room.
        """
        if self.brain.frame is None or self._theme.text > LARGE_WORDS:
            return False
        hint, taken = self._names.sizeHint(), self._theme.px(20)
        beside = hint.width() + taken < self.width() / 2 - self._half_of_words(self.brain.frame)
        return beside and self.height() >= _ROWS * hint.height()

    def _half_of_words(self, frame: Frame) -> float:
        """Half of the room that the words above the brain need, px."""
        return top_words_width(frame, self._theme) / 2 + self._theme.px(24)

    def _place_words(self, high: int, below: int) -> None:
        """The words above the brain stand in a row of switches where they have room, else in a row of their own."""
        strip = strip_height(self._theme)
        middle = self._free_row()
        if middle is None:
            self.brain.keep_free(high + strip, high, below)
        elif has_little_height(self.height(), high, below, self._theme):  # they stand in the corners
            self.brain.keep_free(high, high, below)
        else:
            self.brain.keep_free(high, max(0, middle - strip // 2), below)

    def _free_row(self) -> int | None:
        """The middle (px from the top) of the first row of switches that leaves room for the words above the brain."""
        frame = self.brain.frame
        if frame is None:
            return None
        half = self._half_of_words(frame)
        left, right = self.width() / 2 - half, self.width() / 2 + half
        rows: dict[int, list[QRect]] = {}
        for switch in self._flow.widgets():
            if not switch.isHidden():
                rows.setdefault(switch.geometry().center().y(), []).append(switch.geometry())
        free = (middle for middle, boxes in sorted(rows.items())
                if left >= 0 and all(box.right() < left or box.left() > right for box in boxes))
        return next(free, None)

    def _measures(self) -> tuple[object, ...]:
        """What the places of the switches and of the words between them depend on."""
        return self.size().toTuple(), tuple((one.isHidden(), one.sizeHint().toTuple()) for one in self._flow.widgets())

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

    def event(self, event: QEvent) -> bool:
        """A switch has become wider or narrower since it was laid out."""
        if event.type() == QEvent.Type.LayoutRequest and self._measures() != self._measured:
            self._lay_out()
        return super().event(event)

    def _on_melted(self, share: int) -> None:
        self.melt_requested.emit(share * MELT_STEP)

    def _on_names_chosen(self, choice: str) -> None:
        self.all_names_requested.emit(choice == "all")
