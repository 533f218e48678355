"""All region buttons of the shown frame: one Tab stop, arrows to the neighbour, in the order one would read."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget

from brainexplorer.atlas.model import Point
from brainexplorer.atlas.neighbours import Direction, neighbour, reading_order
from brainexplorer.ui.brain.region_button import RegionButton
from brainexplorer.ui.brain.shapes import Placed

HIDDEN_PX = 9.0


def _small_place(point: Point) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(point.x, point.y), HIDDEN_PX, HIDDEN_PX)
    return path


class Faces(QObject):
    """Keeps one button a region of the frame that is shown."""

    region_requested = Signal(str)
    focus_moved = Signal(str)
    """the region that has the keyboard's focus now, or empty"""

    def __init__(self, names: Mapping[str, str], descriptions: Mapping[str, str], view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._names = names
        self._descriptions = descriptions
        self._buttons: dict[str, RegionButton] = {}
        self._points: dict[str, Point] = {}
        self._seen: Mapping[str, object] = {}

    @property
    def buttons(self) -> Mapping[str, RegionButton]:
        """The buttons of the shown frame by region, in reading order."""
        return self._buttons

    def show_frame(self, placed: Placed) -> None:
        """Lay the buttons over the regions of a frame; those of the last frame go.

        In a glass brain there is one for each region; one that cannot be seen has a small place, to hide no other.
        """
        seen = self._seen = placed.outlines.regions
        outlines = {id_: seen.get(id_) or placed.frame.shape(id_) for id_ in placed.frame.shown}
        self._points = {id_: Point(*placed.anchors(o)[0].toTuple()) for id_, o in outlines.items()}
        order = reading_order(self._points)
        if tuple(order) != tuple(self._buttons):
            self._replace(order)
        for id_, button in self._buttons.items():
            button.cover(placed.paths[id_] if id_ in seen else _small_place(self._points[id_]))

    def show_chosen(self, region: str) -> None:
        """Follow the visit: `region` (or none, if empty) is the chosen one and the Tab stop."""
        for id_, button in self._buttons.items():
            if button.isChecked() is not (id_ == region):
                button.show_chosen(id_ == region)
        first = next((id_ for id_ in self._buttons if id_ in self._seen), next(iter(self._buttons), ""))
        self._set_tab_stop(region if region in self._buttons else first)

    def focus(self, region: str) -> None:
        """Put the keyboard on `region`, if the frame shows it."""
        if region in self._buttons:
            self._buttons[region].setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Put the keyboard on the region that is the Tab stop."""
        for button in self._buttons.values():
            if button.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def _replace(self, order: list[str] | tuple[str, ...]) -> None:
        focused = next((id_ for id_, button in self._buttons.items() if button.hasFocus()), "")
        old = list(self._buttons.values())
        self._buttons = {id_: self._button(id_) for id_ in order}
        before = self._view
        for button in self._buttons.values():
            QWidget.setTabOrder(before, button)
            before = button
        if focused:
            self.focus(focused if focused in self._buttons else next(iter(self._buttons)))
        for button in old:
            button.hide()
            button.deleteLater()

    def _button(self, region: str) -> RegionButton:
        button = RegionButton(region, self._names[region], self._descriptions[region], self._view)
        button.pressed_by_person.connect(self.region_requested)
        button.arrow_pressed.connect(self._on_arrow_pressed)
        button.focus_changed.connect(self._on_focus_changed)
        button.show()
        return button

    def _set_tab_stop(self, region: str) -> None:
        for id_, button in self._buttons.items():
            stop = id_ == region
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def _on_arrow_pressed(self, region: str, direction: Direction) -> None:
        self.focus(neighbour(self._points, region, direction) or region)

    def _on_focus_changed(self, region: str, focused: bool) -> None:
        if focused:
            self._set_tab_stop(region)
        self.focus_moved.emit(region if focused else "")
