"""The brain: paints one frame, tells what is touched, and gives every region a face for keyboard and screen reader."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPointingDevice,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from brainexplorer.atlas.geometry import contains
from brainexplorer.atlas.views import Frame
from brainexplorer.ui.brain.paint import Look, Mark, paint_chosen, paint_focus, paint_region
from brainexplorer.ui.brain.pictures import Ahead
from brainexplorer.ui.brain.scene import Scene
from brainexplorer.ui.brain.scenes import Scenes
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.theme import Theme
from brainexplorer.visit.state import State

if TYPE_CHECKING:
    from brainexplorer.atlas.hit import Touch
    from brainexplorer.ui.brain.faces import Faces

ARRIVAL_MS = 220
NAMES_AFTER_MS = 30
"""From the first frame to the names beside it: a touch that was waiting goes first."""


class BrainView(QWidget):
    """Shows the state it is told; asks, by its signals, for everything else."""

    region_requested = Signal(str)
    which_one_requested = Signal(object, QPoint)
    """several region ids (nearest first), and where the finger was (px of this widget)"""
    nothing_touched = Signal(bool)
    """no region was there; whether it was on the brain"""
    region_pointed = Signal(str)
    """the region under the mouse, or empty"""

    first_frame_shown = Signal()
    """a moment after the first frame: what it did not wait for may be made now"""

    def __init__(self, names: Mapping[str, str], descriptions: Mapping[str, str], colours: Mapping[str, str],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("brain")
        self.setAccessibleName(self.tr("The brain. Arrow keys go from part to part, Enter chooses."))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._state: State | None = None
        self._frame: Frame | None = None
        self._preview = ""
        self._focused = ""
        self._pressed = False
        self._painted = False
        self._theme = Theme()
        self._top, self._word_top = 0, 0
        self._colours = {id_: QColor(colour) for id_, colour in colours.items()}
        self._scenes = Scenes(names, self._colours)
        self._names, self._descriptions = names, descriptions
        self._arrival = QVariantAnimation(self)
        self._arrival.setStartValue(0.0)
        self._arrival.setEndValue(1.0)
        self._arrival.setDuration(ARRIVAL_MS)
        self._arrival.valueChanged.connect(self._on_arrival)

    @cached_property
    def faces(self) -> "Faces":
        """The regions' buttons for keyboard and screen reader; made after the first frame."""
        from brainexplorer.ui.brain.faces import Faces

        faces = Faces(self._names, self._descriptions, self)
        faces.region_requested.connect(self.region_requested)
        faces.focus_moved.connect(self._on_focus_moved)
        return faces

    def expect(self, ahead: Ahead) -> None:
        """Use a picture that is being decoded for the first frame."""
        self._scenes.pictures.expect(ahead)

    def show_state(self, state: State, frame: Frame) -> None:
        """Paint `frame` with the region chosen in `state`, if the frame shows it."""
        old, self._state, self._frame = self._state, state, frame
        self._arrival.stop()
        if old is None or (old.view, old.frame) != (state.view, state.frame):
            self._lay_faces()
        elif self._painted:
            self.faces.show_chosen(self._chosen)
        if old is not None and old.region != state.region and self._chosen and not state.calm:
            self._arrival.start()
        self.update()

    def keep_free(self, top: int, word_top: int) -> None:
        """Keep `top` px free of names; the word above the brain stands `word_top` px from the edge."""
        if (top, word_top) != (self._top, self._word_top):
            self._top, self._word_top = top, word_top
            self._lay_faces()
            self.update()

    def show_preview(self, region: str) -> None:
        """Hint at the region under the mouse."""
        self._preview = region
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Paint in another size of type."""
        if theme != self._theme:
            self._theme = theme
            self._lay_faces()
            self.update()

    def prepare(self, frame: Frame, faded: bool) -> None:
        """Paint a frame ahead of time, so that turning to it (or choosing in it) is instant."""
        self._scenes.still(frame, self._setting, "picture", faded)

    def complete(self) -> None:
        """Names and faces for what the first frame showed without them."""
        self._painted = True
        self._lay_faces()
        self.update()

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
    def _chosen(self) -> str:
        if self._state is None or self._frame is None or self._state.region not in self._frame.shown:
            return ""
        return self._state.region

    @property
    def _setting(self) -> Setting:
        all_names = self._state is None or self._state.all_names
        setting = Setting(self.size(), self.devicePixelRatioF(), self._theme, all_names,
                          "" if all_names else self._chosen, self._top, self._word_top)
        if all_names and self._chosen and self._chosen not in self._scenes.scene(self._need_frame, setting).plates:
            return setting._replace(only=self._chosen)
        return setting

    @property
    def _need_frame(self) -> Frame:
        if self._frame is None:
            raise RuntimeError("show_state() comes first")
        return self._frame

    @property
    def _scene(self) -> Scene:
        return self._scenes.scene(self._need_frame, self._setting)

    def _lay_faces(self) -> None:
        """Not before the first frame is on the screen: people see before they can reach for a key."""
        if self._frame is not None and self._painted and not self.size().isEmpty():
            self.faces.show_frame(self._scene.placed)
            self.faces.show_chosen(self._chosen)

    def _touch(self, point: QPointF, finger: bool) -> "Touch":
        from brainexplorer.atlas.hit import Touch, touched

        scene = self._scene
        named = scene.region_of_name(point)
        if named:
            return Touch((named,), ask=False)
        placed = scene.placed
        return touched(placed.outlines, placed.to_frame(point), placed.frame.px_per_mm, finger)

    def _on_arrival(self, _progress: float) -> None:
        self.update()

    def _on_focus_moved(self, region: str) -> None:
        self._focused = region
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._frame is None or self._state is None or self.size().isEmpty():
            return
        first, self._painted = not self._painted, True
        if first:
            QTimer.singleShot(NAMES_AFTER_MS, self, self.first_frame_shown.emit)
        painter = QPainter(self)
        if first and not self._chosen:
            self._paint_bare(painter, self._state.layer)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, self._state.layer)
        scene = self._scene
        if self._preview in scene.placed.paths and self._preview != self._chosen:
            self._paint_one(painter, scene, self._preview, chosen=False)
        if self._chosen:
            self._paint_one(painter, scene, self._chosen, chosen=True)
        if self._focused in scene.placed.paths:
            paint_focus(painter, scene.placed.paths[self._focused], self._theme)
            scene.paint_plate(painter, self._focused, Mark.CHOSEN if self._focused == self._chosen else Mark.POINTED)
        painter.end()

    def _paint_bare(self, painter: QPainter, layer: str) -> None:
        """The bare brain: people see it, and can touch it, while its regions, names and faces are being made."""
        painter.drawImage(0, 0, self._scenes.bare(self._need_frame, self._setting, layer))

    def _paint_ground(self, painter: QPainter, layer: str) -> None:
        frame, setting, arriving = self._need_frame, self._setting, self._arriving
        faded = bool(self._chosen) and arriving > 0.0  # the first moment costs one picture, not two
        painter.drawImage(0, 0, self._scenes.still(frame, setting, layer, faded))
        if faded and arriving < 1.0:
            painter.setOpacity(1.0 - arriving)
            painter.drawImage(0, 0, self._scenes.still(frame, setting, layer, faded=False))
            painter.setOpacity(1.0)

    def _paint_one(self, painter: QPainter, scene: Scene, region: str, chosen: bool) -> None:
        path, kind = scene.placed.paths[region], scene.placed.outlines.regions[region].kind
        if chosen:
            if self._arriving > 0.0:  # at first nothing is faded yet
                self._paint_unfaded(painter, path)
            paint_chosen(painter, path, self._colours[region], kind, self._theme, 1.0 - self._arriving)
        else:
            paint_region(painter, path, self._colours[region], kind, Look.POINTED, self._theme)
        scene.paint_leaders_over(painter, region)
        scene.paint_plate(painter, region, Mark.CHOSEN if chosen else Mark.POINTED)

    def _paint_unfaded(self, painter: QPainter, path: QPainterPath) -> None:
        """What lies inside `path` as it was before all was faded: the chosen part keeps its folds."""
        layer, setting = self._state.layer if self._state else "picture", self._setting
        brush = QBrush(self._scenes.still(self._need_frame, setting, layer, faded=False))
        brush.setTransform(QTransform.fromScale(1 / setting.ratio, 1 / setting.ratio))
        painter.fillPath(path, brush)

    @property
    def _arriving(self) -> float:
        running = self._arrival.state() == QVariantAnimation.State.Running
        return float(self._arrival.currentValue()) if running else 1.0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pressed or self._frame is None:
            return
        self._pressed = False
        touch = self._touch(event.position(), _is_finger(event))
        if touch.ask:
            self.which_one_requested.emit(touch.regions, event.position().toPoint())
        elif touch.regions:
            self.region_requested.emit(touch.regions[0])
        else:
            placed = self._scene.placed
            self.nothing_touched.emit(contains(placed.outlines.silhouette, *placed.to_frame(event.position())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._frame is not None and not _is_finger(event):
            touch = self._touch(event.position(), finger=False)
            self.region_pointed.emit(touch.regions[0] if touch.regions else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if touch.regions else Qt.CursorShape.ArrowCursor)

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


def _is_finger(event: QMouseEvent) -> bool:
    return event.pointingDevice().type() == QPointingDevice.DeviceType.TouchScreen
