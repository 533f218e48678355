"""The circuit that is lit: its parts bright, its paths between them, over whatever frame is shown."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.brain.film import Film
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed

TICK_MS = 33
LIT_S = 90.0
"""Signals travel for so long after the last touch; then the picture stands still, for nobody may be there."""

NEAR_MM = 5.0
"""A part nearer than this to a cut lies in it."""


class LitPart(NamedTuple):
    """One stop of a circuit: its id and name, its region (or none), and its place in MNI mm."""

    id: str
    name: str
    region: str
    place: tuple[float, float, float]


class LitPath(NamedTuple):
    """A path between two stops, in the direction of the signal; `strokes` solid, dashed or dotted."""

    start: str
    end: str
    strokes: str
    effect: str


class LitCircuit(NamedTuple):
    """What of a circuit is painted."""

    id: str
    parts: tuple[LitPart, ...]
    paths: tuple[LitPath, ...]


class Light(QObject):
    """Paints one circuit, or none."""

    region_requested = Signal(str)

    def __init__(self, view: QWidget, colours: Mapping[str, QColor]) -> None:
        super().__init__(view)
        self._view, self._colours = view, colours
        self._circuit: LitCircuit | None = None
        self._calm = False
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def is_lit(self) -> bool:
        """Whether there is a circuit to paint."""
        return self._circuit is not None

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions of the circuit, in its order."""
        return tuple(part.region for part in self._circuit.parts if part.region) if self._circuit else ()

    def region_at(self, point: QPointF) -> str:
        """The region whose stop, or whose stop's name, lies under a point of the view; or empty."""
        return ""

    def show(self, circuit: LitCircuit | None, calm: bool) -> None:
        """Light up a circuit, or put it out; `calm`: nothing travels."""
        self._circuit, self._calm = circuit, calm

    def paint(self, painter: QPainter, placed: Placed, setting: Setting, film: Film, moving: bool) -> None:
        """The parts that the frame shows, bright; then the paths."""

    def _on_tick(self) -> None:
        self._view.update()
