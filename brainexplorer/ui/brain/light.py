"""The circuit that is lit: its parts bright, its paths between them, over whatever frame is shown."""

from collections.abc import Mapping, Sequence
from math import dist
from typing import NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from brainexplorer.atlas.model import Kind
from brainexplorer.atlas.places import Place
from brainexplorer.atlas.slots import inset
from brainexplorer.content.model import Certainty, Circuit, Effect
from brainexplorer.ui.brain.arrange import EDGE, area_of
from brainexplorer.ui.brain.circuit_layer import CircuitLayer, LitLink, LitStop
from brainexplorer.ui.brain.film import Film
from brainexplorer.ui.brain.ground import unfaded
from brainexplorer.ui.brain.paint import Look, paint_chosen, paint_region
from brainexplorer.ui.brain.part import paint_solid
from brainexplorer.ui.brain.setting import Setting
from brainexplorer.ui.brain.shapes import Placed
from brainexplorer.ui.theme import Ink

TICK_MS = 33
LIT_S = 90.0
"""Signals travel for so long after the last change; then the picture stands still, for nobody may be there."""

NEAR_MM = 6.0
"""A part nearer than this to a cut lies in it."""

STROKES = {
    Certainty.ESTABLISHED: "solid", Certainty.EARLY: "dashed",
    Certainty.DEBATED: "dotted", Certainty.NOT_STUDIED: "dotted",
}
"""How sure a link is, as a line."""


COLOURS = {
    Effect.SPEEDS_UP: QColor("#ffb347"), Effect.SLOWS_DOWN: QColor("#6fb7e8"),
    Effect.EITHER: QColor("#c9a2e8"), Effect.NOT_KNOWN: QColor("#d5dbe0"),
}
"""What a signal does, as a light; the end of its line tells it too."""


class LitPart(NamedTuple):
    """One stop of a circuit: its id and name, its region (or none), and its place in MNI mm."""

    id: str
    name: str
    region: str
    place: Place


class LitCircuit(NamedTuple):
    """What of a circuit is painted."""

    id: str
    parts: tuple[LitPart, ...]
    links: tuple[LitLink, ...]


def lit(circuit: Circuit, names: Mapping[str, str], places: Mapping[str, Place]) -> LitCircuit:
    """The circuit as it is painted; `names` and `places` (MNI mm) are those of the regions."""
    parts = tuple(
        LitPart(part.id, names.get(part.region, part.name), part.region, part.place or places[part.region])
        for part in circuit.parts.values()
    )
    links: list[LitLink] = []
    for number, (link, both_ways) in enumerate(circuit.steps, start=1):
        there = LitLink(link.start, link.end, STROKES[link.certainty], link.effect.value, COLOURS[link.effect], number)
        links += [there, there._replace(start=link.end, end=link.start, step=0)] if both_ways else [there]
    return LitCircuit(circuit.id, parts, tuple(links))


class Light(QObject):
    """Paints one circuit, or none, over the brain's view."""

    def __init__(self, view: QWidget, colours: Mapping[str, QColor]) -> None:
        super().__init__(view)
        self._view, self._colours = view, colours
        self._circuit: LitCircuit | None = None
        self._calm = False
        self._layer = CircuitLayer()
        self._is_new = True
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

    def show(self, circuit: LitCircuit | None, calm: bool) -> None:
        """Light up a circuit, or put it out; `calm`: nothing travels."""
        if (circuit, calm) == (self._circuit, self._calm):
            return
        self._circuit, self._calm, self._is_new = circuit, calm, True
        if circuit is not None and not calm:
            self._clock.start()
            self._timer.start()
        else:
            self._timer.stop()
        self._view.update()

    def stop_at(self, point: QPointF) -> LitPart | None:
        """The part whose stop, or whose stop's name, lies under a point of the view."""
        found = self._layer.stop_at(point)
        return next((part for part in (self._circuit.parts if self._circuit else ()) if part.id == found), None)

    def stops(self, placed: Placed) -> list[LitStop]:
        """Where the parts are in a frame."""
        parts = self._circuit.parts if self._circuit else ()
        return [self._stop(part, placed) for part in parts]

    def paint(self, painter: QPainter, placed: Placed, setting: Setting, film: Film, moving: bool,
              chosen: str = "") -> None:
        """The parts that the frame shows, bright, the `chosen` one outlined; then the paths and the stops."""
        if self._circuit is None:
            return
        self._paint_parts(painter, placed, setting, film)
        if chosen in placed.frame.shown and not (moving and placed.frame.parts):
            kind = Kind.WHOLE if placed.frame.parts else placed.frame.shape(chosen).kind
            paint_chosen(painter, placed.whole(chosen), self._colours[chosen], kind, setting.theme, 0.0)
        still = not self._timer.isActive()
        # In a turn curves follow on from the last frame, and come to rest a little after it.
        gliding = placed.frame.is_turn and not self._is_new and (moving or not still)
        self._layer.lay(self.stops(placed), self._circuit.links, QRectF(*inset(area_of(setting), EDGE)),
                        setting.theme, gliding=gliding)
        self._is_new = False
        self._layer.choose(next((part.id for part in self._circuit.parts if chosen and part.region == chosen), ""))
        self._layer.paint(painter, self._clock.elapsed() / 1000 if not still else 0.0, still)

    def _paint_parts(self, painter: QPainter, placed: Placed, setting: Setting, film: Film) -> None:
        frame = placed.frame
        if frame.parts:
            for region in sorted(set(self.regions), key=lambda region: -frame.depth(*self._place(region))):
                paint_solid(painter, placed, film, region)
            return
        for region in self.regions:
            if region in frame.outlines.regions:
                painter.fillPath(placed.paths[region], unfaded(placed, setting, film))
                kind = frame.outlines.regions[region].kind
                paint_region(painter, placed.paths[region], self._colours[region], kind, Look.POINTED, setting.theme)

    def _place(self, region: str) -> Place:
        parts: Sequence[LitPart] = self._circuit.parts if self._circuit else ()
        return next(part.place for part in parts if part.region == region)

    def _stop(self, part: LitPart, placed: Placed) -> LitStop:
        frame = placed.frame
        point = placed.to_widget(frame.to_px(*part.place))
        outline = None if frame.parts else frame.outlines.regions.get(part.region)
        near = True
        if outline is not None:  # where it is seen, the stop stands on it
            point = min(placed.anchors(outline), key=lambda anchor: dist(anchor.toTuple(), point.toTuple()))
        elif frame.plane is not None and frame.layers.get("mri"):
            near = abs(frame.depth(*part.place)) <= NEAR_MM
        colour = self._colours.get(part.region, QColor(Ink.MUTED))
        return LitStop(part.id, part.name, point, colour, near)

    def _on_tick(self) -> None:
        if self._clock.elapsed() > LIT_S * 1000:
            self._timer.stop()
        self._view.update()
