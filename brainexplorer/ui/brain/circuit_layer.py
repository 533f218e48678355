"""A circuit over a picture of the brain: its stops, the ways between them, and signals that travel along them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from math import hypot

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from brainexplorer.atlas.curves import Curve
from brainexplorer.ui.brain.beads import TRAIL, bead, trail, welcome
from brainexplorer.ui.brain.circuit_lines import core_colour, head_length, paint_end, paint_line
from brainexplorer.ui.brain.circuit_plan import LitLink, LitStop, Plan
from brainexplorer.ui.brain.circuit_stops import (
    DOT_RIM,
    PILL_EDGE,
    paint_dot,
    paint_number,
    paint_pill,
    paint_tie,
    pill_picture,
)
from brainexplorer.ui.brain.signals import ages, progress, travel_s
from brainexplorer.ui.theme import Theme

__all__ = ["CircuitLayer", "LitLink", "LitStop"]

SPEED = 210.0
"""Of a signal, design px a second."""

FINGER = 22.0
"""How far from a stop's middle a touch still means it, design px."""

FADE, WELCOME_S = 0.05, 0.6
"""A signal comes and goes in this part of its time; the light where it arrives fades in this many seconds."""

TIED = 12.0
"""A name further than this from its stop is tied to it by a line, design px."""

_AROUND = 24
"""What the kept pictures have around the outermost curves and names, px."""


class CircuitLayer:
    """Laid once for a picture that stays, or once a frame (`gliding`) over one that moves; then painted.

    What does not move is kept as a picture from the second time that the same lay is painted.
    """

    def __init__(self) -> None:
        self._laid: tuple[object, ...] = ()
        self._chosen = ""
        self._plan = Plan((), (), QRectF(), Theme())
        self._painted: set[object] = set()
        self._kept: dict[object, tuple[QPointF, QImage]] = {}

    def lay(self, stops: Sequence[LitStop], links: Sequence[LitLink], box: QRectF, theme: Theme, *,
            gliding: bool = False) -> None:
        """Find the ways, and the places of the names, all inside `box` (px of the widget).

        `gliding` follows on from the last lay, for pictures that move by little; it may be called for every frame, also
        for some after the last move, until the curves rest. A link to a stop that is not there is left out.
        """
        laid = (tuple(stops), tuple(links), QRectF(box), theme)
        if laid != self._laid or (gliding and not self._plan.rests):
            self._plan = Plan(stops, links, box, theme, self._plan if gliding and self._laid else None)
            self._laid = laid
            self._painted.clear()
            self._kept.clear()

    def choose(self, stop: str) -> None:
        """Mark the name of one stop as chosen; empty: of none."""
        if stop != self._chosen:
            self._chosen = stop
            self._painted.clear()
            self._kept.clear()

    def name_rects(self) -> dict[str, QRectF]:
        """The pills of the names that found room, by stop (px of the widget)."""
        return {id_: QRectF(*tag.rect) for id_, tag in self._plan.tags.items()}

    def stop_at(self, point: QPointF) -> str:
        """The stop whose dot or name is touched there, or empty; a touch beside a dot is meant for the nearest."""
        away = {id_: hypot(stop.point.x() - point.x(), stop.point.y() - point.y())
                for id_, stop in self._plan.stops.items()}
        nearest = min(away, key=lambda id_: away[id_], default="")
        if nearest and away[nearest] <= DOT_RIM * self._plan.theme.unit:
            return nearest
        named = next((id_ for id_, pill in self.name_rects().items() if pill.contains(point)), "")
        return named or (nearest if nearest and away[nearest] <= FINGER * self._plan.theme.unit else "")

    def paint(self, painter: QPainter, phase: float, still: bool) -> None:
        """All of it. `phase` are the seconds since the circuit was lit; `still`: numbers instead of signals."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatio()
        self._paint_part(painter, self._paint_lines, ratio, still)
        if not still:
            self._paint_signals(painter, phase, ratio)
        self._paint_part(painter, self._paint_stops, ratio, still)
        painter.restore()

    def _paint_part(self, painter: QPainter, paint: Callable[[QPainter, bool], None], ratio: float,
                    still: bool) -> None:
        """Straight onto the painter the first time: of a brain that turns each lay is painted once only."""
        key = (paint.__name__, ratio, still)
        if key not in self._painted:
            self._painted.add(key)
            paint(painter, still)
            return
        if key not in self._kept:
            self._kept[key] = self._picture(paint, ratio, still)
        painter.drawImage(*self._kept[key])

    def _picture(self, paint: Callable[[QPainter, bool], None], ratio: float, still: bool) -> tuple[QPointF, QImage]:
        extent = QRectF(self._extent().toAlignedRect())
        image = QImage((extent.size() * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        with QPainter(image) as into:
            into.setRenderHint(QPainter.RenderHint.Antialiasing)
            into.translate(-extent.topLeft())
            paint(into, still)
        return extent.topLeft(), image

    def _extent(self) -> QRectF:
        """The box around all that is painted, px."""
        plan = self._plan
        points = [(stop.point.x(), stop.point.y()) for stop in plan.stops.values()]
        points += chain.from_iterable(curve.points for curve in plan.curves)
        points += chain.from_iterable(((tag.rect.left, tag.rect.top), (tag.rect.right, tag.rect.bottom))
                                      for tag in plan.tags.values())
        xs, ys = zip(*points, strict=True) if points else ((0.0,), (0.0,))
        around = _AROUND * plan.theme.unit * plan.theme.text
        return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))).adjusted(-around, -around, around, around)

    def _paint_lines(self, painter: QPainter, still: bool) -> None:
        plan = self._plan
        for link, curve in zip(plan.links, plan.curves, strict=True):
            shaft = curve.between(0.0, curve.length - head_length(curve, link.effect, plan.theme, still))
            paint_line(painter, shaft, link.strokes, link.colour, plan.theme, not plan.moves)
            paint_end(painter, curve, link.effect, link.colour, plan.theme, still)

    def _paint_stops(self, painter: QPainter, still: bool) -> None:
        plan = self._plan
        numbered = still or not plan.moves  # the card counts the steps; while the brain turns nobody can read them
        for id_, pill in self.name_rects().items():
            self._paint_tie(painter, plan.stops[id_].point, pill)
        for stop in plan.stops.values():
            paint_dot(painter, stop.point, stop.colour, stop.near, plan.theme)
        for number, (link, (x, y)) in enumerate(zip(plan.links, plan.numbers, strict=True), 1) if numbered else ():
            told = number if link.step is None else link.step
            if told:
                paint_number(painter, QPointF(x, y), told, link.colour, plan.theme)
        for id_, pill in self.name_rects().items():
            self._paint_name(painter, id_, pill)

    def _paint_name(self, painter: QPainter, id_: str, pill: QRectF) -> None:
        plan, colour = self._plan, self._plan.stops[id_].colour
        if not plan.moves or id_ == self._chosen:
            paint_pill(painter, pill, plan.words(id_), colour, plan.theme, id_ == self._chosen)
            return
        ratio, edge = painter.device().devicePixelRatio(), PILL_EDGE * plan.theme.unit
        picture = pill_picture(pill.width(), pill.height(), plan.words(id_), colour.rgb(), plan.theme, ratio)
        painter.drawImage(pill.topLeft() - QPointF(edge, edge), picture)

    def _paint_tie(self, painter: QPainter, point: QPointF, pill: QRectF) -> None:
        """From rim to edge, where the name stands so far away that one may wonder whose it is."""
        end = QPointF(min(max(point.x(), pill.left()), pill.right()), min(max(point.y(), pill.top()), pill.bottom()))
        line, unit = QLineF(point, end), self._plan.theme.unit
        if line.length() > (DOT_RIM + TIED) * unit:
            rim = line.pointAt(DOT_RIM * unit / line.length())
            paint_tie(painter, rim, _inside(end, pill), self._plan.theme)

    def _paint_signals(self, painter: QPainter, phase: float, ratio: float) -> None:
        plan, unit = self._plan, self._plan.theme.unit
        for number, (link, curve) in enumerate(zip(plan.links, plan.curves, strict=True)):
            travel = travel_s(curve.length, SPEED * unit)
            for age in ages(number, len(plan.links), phase):
                if age < travel:
                    _paint_bead(painter, curve, age / travel, link.colour, unit, ratio)
                elif age < travel + WELCOME_S:
                    stop = plan.stops[link.end]
                    painter.setOpacity((1 - (age - travel) / WELCOME_S) ** 2)
                    welcome(link.colour.rgb(), unit, ratio).paint(painter, stop.point.x(), stop.point.y())
        painter.setOpacity(1.0)


def _inside(end: QPointF, pill: QRectF) -> QPointF:
    """The end a little inside the pill, whose corners are round; the pill is painted over it."""
    within = min(pill.width(), pill.height()) / 4
    inner = pill.adjusted(within, within, -within, -within)
    return QPointF(min(max(end.x(), inner.left()), inner.right()), min(max(end.y(), inner.top()), inner.bottom()))


def bead_distances(curve: Curve, share: float, unit: float) -> Iterator[float]:
    """Where a signal and the lights behind it are, px from the start."""
    there = progress(share) * curve.length
    for number in range(TRAIL + 1):
        yield there - number * 7.5 * unit


def _paint_bead(painter: QPainter, curve: Curve, share: float, colour: QColor, unit: float, ratio: float) -> None:
    painter.setOpacity(min(1.0, share / FADE, (1 - share) / FADE))
    rgb = core_colour(colour).rgb()
    for number, distance in reversed(tuple(enumerate(bead_distances(curve, share, unit)))):
        if distance >= 0:
            light = trail(rgb, number, unit, ratio) if number else bead(rgb, unit, ratio)
            light.paint(painter, *curve.at(distance))
