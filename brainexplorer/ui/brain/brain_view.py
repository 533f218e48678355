"""The brain: paints one frame, tells what hands do on it, and gives every region a face for keyboard and reader."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.atlas.geometry import contains
from brainexplorer.atlas.views import Frame, Series
from brainexplorer.ui.brain.film import Film
from brainexplorer.ui.brain.motion import Glide, Rolling, steps_between
from brainexplorer.ui.brain.paint import paint_ring
from brainexplorer.ui.brain.painting import Painting, Shot
from brainexplorer.ui.brain.scene import Scene
from brainexplorer.ui.brain.scenes import Scenes
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.ui.theme import Theme
from brainexplorer.visit.state import State
from brainexplorer.visit.zoom import WHOLE

if TYPE_CHECKING:
    from brainexplorer.atlas.hit import Touch
    from brainexplorer.ui.brain.faces import Faces
    from brainexplorer.ui.brain.hands import Hands
    from brainexplorer.ui.brain.light import Light

ARRIVAL_MS = 220
NAMES_AFTER_MS = 30
"""From the first frame to the names beside it: a touch that was waiting goes first."""

SETTLE_MS = 140
"""What moved is laid out anew, with all its names and faces, when it has stood still for so long."""


_BY_KEY = frozenset({
    Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason,
})
_BY_FINGER = frozenset({
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel,
    QEvent.Type.NativeGesture,
})


class BrainView(QWidget):
    """Shows the state it is told; asks, by its signals, for everything else."""

    region_requested = Signal(str)
    which_one_requested = Signal(object, QPoint)
    """several region ids (nearest first), and where the finger was (px of this widget)"""
    nothing_touched = Signal(bool)
    """no region was there; whether it was on the brain"""
    stop_touched = Signal(str)
    """a part of the lit circuit that is no region: its id in the circuit"""
    region_pointed = Signal(str)
    """the region under the mouse, or empty"""
    steps_requested = Signal(int)
    """so many frames on (below 0: back)"""
    zoom_requested = Signal(object)
    """another Zoom"""
    place_pointed = Signal(object)
    """an MNI place (mm) in the slice that is shown, or None"""
    came_to_rest = Signal()
    """what moved stands still, in another frame or at another place"""
    turn_ended = Signal()
    """a turn by itself has gone round often enough"""

    first_frame_shown = Signal()
    """a moment after the first frame: what it did not wait for may be made now"""

    _painted = False
    """whether there was a first frame; here, because the first events come while the widget is being made"""

    def __init__(self, names: Mapping[str, str], descriptions: Mapping[str, str], colours: Mapping[str, str],
                 film: Film | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("brain")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._state: State | None = None
        self._frame: Frame | None = None
        self._series: Series | None = None
        self._shown: Frame | None = None
        self._preview = ""
        self._focused = ""
        self._moving = False
        self._fresh = False
        self._glides = False
        self._ringed = False
        self._way = 1
        self._theme = Theme()
        self._top, self._word_top, self._bottom = 0, 0, 0
        self._colours = {id_: QColor(colour) for id_, colour in colours.items()}
        self._scenes = Scenes(names, self._colours, film or Film())
        self._painting = Painting(self._scenes, names, self._colours)
        self._skins: Mapping[float, Frame] = {}
        self._bodies: Mapping[float, Frame] = {}
        self._names, self._descriptions = names, descriptions
        self._arrival = QVariantAnimation(self)
        self._arrival.setStartValue(0.0)
        self._arrival.setEndValue(1.0)
        self._arrival.setDuration(ARRIVAL_MS)
        self._arrival.valueChanged.connect(self._on_arrival)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        self._looking_ahead = QTimer(self)
        self._looking_ahead.setSingleShot(True)
        self._looking_ahead.timeout.connect(self._decode_ahead)

    # -- made when first needed

    @cached_property
    def faces(self) -> "Faces":
        """The regions' buttons for keyboard and screen reader; made after the first frame."""
        from brainexplorer.ui.brain.faces import Faces

        faces = Faces(self._names, self._descriptions, self)
        faces.region_requested.connect(self.region_requested)
        faces.focus_moved.connect(self._on_focus_moved)
        return faces

    @cached_property
    def _hands(self) -> "Hands":
        from brainexplorer.ui.brain.hands import Hands

        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        hands = Hands(self)
        hands.touched.connect(self._answer)
        hands.steps_requested.connect(self.steps_requested)
        hands.zoom_requested.connect(self.zoom_requested)
        hands.flicked.connect(self._on_flicked)
        return hands

    @cached_property
    def _glide(self) -> Glide:
        glide = Glide(self)
        glide.moved.connect(self._on_glided)
        return glide

    @cached_property
    def _rolling(self) -> Rolling:
        rolling = Rolling(self)
        rolling.stepped.connect(self.steps_requested)
        rolling.ended.connect(self.turn_ended)
        return rolling

    @cached_property
    def light(self) -> "Light":
        """The circuit that is lit, over the brain."""
        from brainexplorer.ui.brain.light import Light

        return Light(self, self._colours)

    def put_out(self) -> None:
        """No circuit is lit any more."""
        if "light" in self.__dict__:
            self.light.show(None, calm=True)

    # -- what is shown

    def show_state(self, state: State, frame: Frame, series: Series) -> None:
        """Paint `frame` with the region chosen in `state`, if the frame shows it."""
        old, shown = self._state, self._shown
        self._state, self._frame, self._series = state, frame, series
        if old is None or old.view != state.view:
            self.setAccessibleName(self._told())
            # Where keys turn or slice, the brain as a whole is a stop of its own, before its parts.
            rows = len(series.frames) > 1
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if rows else Qt.FocusPolicy.ClickFocus)
        if not self._painted:
            self._shown = frame
            return
        self._move(old, state, shown)
        self._follow_choice(old, state)
        if series.is_turn or "_rolling" in self.__dict__:
            self._rolling.turn(state.turning and not state.calm, len(series.frames))
        self.update()

    def _told(self) -> str:
        """What the keys do here."""
        if self._need_series.is_turn:
            return self.tr("The brain. Arrow keys turn it. Tab leads to its parts.")
        if len(self._need_series.frames) > 1:
            return self.tr("The brain. Arrow keys go through the slices. Tab leads to its parts.")
        return self.tr("The brain. Arrow keys go from part to part, Enter chooses.")

    def _move(self, old: State | None, state: State, shown: Frame | None) -> None:
        """Go to another frame: at once, or gliding there where it was not a hand that led there."""
        frame, series = self._need_frame, self._need_series
        same_row = shown is not None and (shown.view_id, shown.series_id) == (frame.view_id, frame.series_id)
        by_itself = self._glides or (old is not None and (old.region, old.circuit) != (state.region, state.circuit))
        self._glides = False
        moved = old is not None and (old.view, old.frame) != (state.view, state.frame)
        if moved and "_glide" in self.__dict__:
            self._glide.stop()
        if moved and same_row and shown is not None and frame is not shown:
            self._way = 1 if steps_between(series, shown, frame) > 0 else -1
            if by_itself and not state.calm:
                self._glide.start(series, shown, frame)
        self._shown = self._glide.frame(frame) if "_glide" in self.__dict__ else frame
        stirred = old is not None and (old.frame, old.zoom, old.mri) != (state.frame, state.zoom, state.mri)
        if stirred and (same_row or len(series.frames) > 1):
            self._stir()
        elif old is None or (old.view, old.frame) != (state.view, state.frame):
            self.settle()

    def _follow_choice(self, old: State | None, state: State) -> None:
        self._arrival.stop()
        chosen = old is not None and old.region != state.region and bool(self._chosen)
        if chosen:  # answered at once; a name that has no place yet gets one a moment later
            self._fresh = True
            self._settling.start()
        if not self._moving:
            self.faces.show_chosen(self._chosen)
            if chosen and not state.calm:
                self._arrival.start()

    def _stir(self) -> None:
        """Something moves: until it rests, only the picture and what is chosen are painted."""
        self._moving = True
        self._settling.start()

    def settle(self) -> None:
        """All is at rest: lay out names and faces."""
        gliding = "_glide" in self.__dict__ and self._glide.is_running
        if gliding or (self._moving and self._state is not None and self._state.turning):
            self._settling.start()
            return
        self._settling.stop()
        moved = self._moving or not self._fresh
        self._moving = self._fresh = False
        self._shown = self._frame
        if moved:
            self._decode_at_rest()
            self._lay_faces()
            self.came_to_rest.emit()
        self.update()

    @property
    def is_moving(self) -> bool:
        """Whether names and faces still wait for the picture to rest."""
        return self._moving

    def rest(self) -> None:
        """Decode nothing more: the window goes."""
        self._scenes.film.rest()

    def glide_next(self) -> None:
        """The next frame that comes is far off, and is to be glided to."""
        self._glides = True

    def stop_motion(self) -> None:
        """A hand has come down: nothing goes on by itself."""
        if "_rolling" in self.__dict__:
            self._rolling.stop()

    def keep_free(self, top: int, word_top: int, bottom: int = 0) -> None:
        """Keep px at the top and bottom free of names; the word above the brain stands `word_top` px from the edge."""
        if (top, word_top, bottom) != (self._top, self._word_top, self._bottom):
            self._top, self._word_top, self._bottom = top, word_top, bottom
            self._lay_faces()
            self.update()

    def show_preview(self, region: str) -> None:
        """Hint at the region under the mouse."""
        self._preview = region
        if self._shown is not None and region in self._shown.parts:
            self._scenes.film.ahead([self._shown.parts[region].path])  # it may be chosen next
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Paint in another size of type."""
        if theme != self._theme:
            self._theme = theme
            self._lay_faces()
            self.update()

    def prepare(self, frame: Frame, series: Series, faded: bool) -> None:
        """Paint a frame ahead of time, so that turning to it (or choosing in it) is instant."""
        self._scenes.still(frame, series, self._setting_for(frame, series)._replace(zoom=WHOLE), faded)

    def complete(self) -> None:
        """Names and faces for what the first frame showed without them."""
        self._painted = True
        self._hands  # noqa: B018  # made now: the first frame did not wait for it
        self._shown = self._frame
        self._lay_faces()
        self.update()

    # -- where things are

    def point_of(self, region: str) -> QPointF:
        """Where a finger should touch to mean `region` (px of this widget); KeyError if the frame lacks it."""
        placed = self._scene.placed
        return placed.anchors(placed.outlines.regions[region])[0]

    def colour_of(self, region: str) -> QColor:
        """The colour of a region in every picture."""
        return self._colours[region]

    def name_rect(self, region: str) -> QRectF:
        """Where the name of `region` stands (px of this widget); KeyError if it has none now."""
        return self._scene.plates[region].pill

    @property
    def names_shown(self) -> tuple[str, ...]:
        """The regions whose names stand beside the brain now."""
        return tuple(self._scene.plates)

    @property
    def placed(self) -> Placed:
        """The frame that is shown, laid into this widget."""
        return self._scenes.placed(self._shown or self._need_frame, self._need_series, self._setting)

    @property
    def state(self) -> State:
        """What is shown; RuntimeError before there is anything."""
        if self._state is None:
            raise RuntimeError("show_state() comes first")
        return self._state

    @property
    def frame(self) -> Frame | None:
        """The frame of the state; while something glides, another one may be shown."""
        return self._frame

    @property
    def series(self) -> Series:
        """The row of frames that is open."""
        return self._need_series

    @property
    def theme(self) -> Theme:
        """Sizes and type of this window."""
        return self._theme

    @property
    def middle(self) -> QRectF:
        """Where the whole brain is or would be, px of this widget."""
        return QRectF(*self._scenes.box(self._need_series, self._setting))

    @property
    def _chosen(self) -> str:
        if self._state is None or self._frame is None or self._state.region not in self._frame.shown:
            return ""
        return self._state.region

    @property
    def _is_lit(self) -> bool:
        return self._state is not None and bool(self._state.circuit) and self.light.is_lit

    @property
    def _setting(self) -> Setting:
        return self._setting_for(self._need_frame, self._need_series)

    def _setting_for(self, frame: Frame, series: Series) -> Setting:
        state = self._state
        all_names = (state is None or state.all_names) and not self._is_lit
        chosen = state.region if state is not None and state.region in frame.shown else ""
        setting = Setting(self.size(), self.devicePixelRatioF(), self._theme, all_names,
                          "" if all_names else chosen, self._top, self._word_top, self._bottom,
                          state.zoom if state else WHOLE,
                          state.mri if state and frame.layers.get("mri") else 0.0)
        if all_names and chosen and not (self._moving or self._fresh):
            named = self._scenes.scene(frame, series, setting).plates
            return setting if chosen in named else setting._replace(only=chosen)
        return setting

    @property
    def _need_frame(self) -> Frame:
        if self._frame is None:
            raise RuntimeError("show_state() comes first")
        return self._frame

    @property
    def _need_series(self) -> Series:
        if self._series is None:
            raise RuntimeError("show_state() comes first")
        return self._series

    @property
    def _scene(self) -> Scene:
        return self._scenes.scene(self._need_frame, self._need_series, self._setting)

    def _lay_faces(self) -> None:
        """Not before the first frame is on the screen: people see before they can reach for a key."""
        if self._frame is not None and self._painted and not self._moving and not self.size().isEmpty():
            self.faces.show_frame(self._scene.placed)
            self.faces.show_chosen(self._chosen)

    # -- touch

    def know_looks(self, skins: Mapping[float, Frame], bodies: Mapping[float, Frame]) -> None:
        """The solid frames and the glass ones, by degrees: a touch on glass may mean its surface."""
        self._skins, self._bodies = dict(skins), dict(bodies)

    def _decode_at_rest(self) -> None:
        """What a touch may want next: this frame in motion, its parts, and the same side in the other look."""
        frame = self._frame
        if frame is None:
            return
        wanted = [frame.layers["picture"][0].path] if len(self._need_series.frames) > 1 else []
        wanted += [part.path for region, part in frame.parts.items() if region in frame.outlines.regions]
        twin = (self._skins if frame.parts else self._bodies).get(frame.at) if frame.is_turn else None
        wanted += [twin.layers["picture"][0].path] if twin is not None else []
        self._scenes.film.ahead(wanted)

    def _touch(self, point: QPointF, finger: bool) -> "Touch":
        from brainexplorer.ui.brain.meaning import meaning_of

        return meaning_of(point, finger, self._shot, self._painting, self._skins, self._moving)

    def _answer(self, point: QPointF, finger: bool) -> None:
        if self._frame is None:
            return
        touch = self._touch(point, finger)
        self._tell_place(point)
        stop = self.light.stop_at(point) if self._is_lit else None
        if stop is not None and not stop.region:
            self.stop_touched.emit(stop.id)
        elif touch.ask:
            self.which_one_requested.emit(touch.regions, point.toPoint())
        elif touch.regions:
            self.region_requested.emit(touch.regions[0])
        else:
            placed = self.placed
            self.nothing_touched.emit(contains(placed.outlines.silhouette, *placed.to_frame(point)))

    def _tell_place(self, point: QPointF) -> None:
        if self.state.cross_hair:
            from brainexplorer.ui.brain.readout import place_at

            self.place_pointed.emit(place_at(self.placed, point))

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._frame is None or self._state is None or self.size().isEmpty():
            return
        first, self._painted = not self._painted, True
        if first:
            QTimer.singleShot(NAMES_AFTER_MS, self, self.first_frame_shown.emit)
        painter = QPainter(self)
        if first and not self._chosen:
            self._shown = self._frame
            self._painting.bare(painter, self._shot)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._moving:
            self._painting.moving(painter, self._shot)
            self._looking_ahead.start()
        else:
            self._painting.resting(painter, self._shot)
        if self._ringed:
            paint_ring(painter, QRectF(self.rect()), self._theme)
        painter.end()

    @property
    def _shot(self) -> Shot:
        """What is to be seen now."""
        frame = self._need_frame
        return Shot(self.state, frame, self._need_series, self._shown or frame, self._setting, self._chosen,
                    self._preview, self._focused, self._arriving, self.light if self._is_lit else None)

    def _decode_ahead(self) -> None:
        """After a picture is on the screen: what comes next."""
        if len(self._need_series.frames) > 1:
            self._scenes.film.ahead(self._painting.next_pictures(self._shot, self._way))

    @property
    def _arriving(self) -> float:
        running = self._arrival.state() == QVariantAnimation.State.Running
        return float(self._arrival.currentValue()) if running else 1.0

    # -- what happens

    def _on_arrival(self, _progress: float) -> None:
        self.update()

    def _on_glided(self) -> None:
        self._shown = self._glide.frame(self._need_frame)
        self._stir()
        self.update()

    def _on_flicked(self, frames_a_second: float) -> None:
        if not self.state.calm:
            self._rolling.flick(frames_a_second)

    def _on_focus_moved(self, region: str) -> None:
        self._focused = region
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in _BY_FINGER and self._hands.take_touch(event):
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hands.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hands.release(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._hands.move(event) or self._moving or self._frame is None:
            return
        touch = self._touch(event.position(), finger=False)
        self._tell_place(event.position())
        self.region_pointed.emit(touch.regions[0] if touch.regions else "")
        self.setCursor(self._hands.cursor(bool(touch.regions)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in _BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hands.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = self.hasFocus()  # whoever uses keys must see where they go
        if not self._hands.key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """From the brain as a whole, where the focus is at first, Tab leads into it."""
        if forwards and self.hasFocus() and self.faces.buttons:
            self.faces.enter()
            return True
        return super().focusNextPrevChild(forwards)

    def leaveEvent(self, event: QEvent) -> None:
        self.region_pointed.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_faces()

    def sizeHint(self) -> QSize:
        return QSize(900, 700)
