"""Paths between the parts of a circuit, and the signals that travel along them, over any picture of the brain."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import dist
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.model import Point
from brainexplorer.atlas.routes import Route, Router, Stop
from brainexplorer.ui.brain.arrange import pill_size
from brainexplorer.ui.brain.paint import Mark, paint_name
from brainexplorer.ui.theme import Ink, Theme, Type

CORE = "#fff4d8"
"""The light inside of a path; its dark casing makes it readable on rose, cream, glass and MRI alike."""

GLOW = "#ffd76a"

DOT_PX, TIP_PX = 10.0, 15.0
CASING_PX, CORE_PX = 7.0, 3.4
"""design px"""

DASHES: Mapping[str, Sequence[float]] = {"solid": (), "dashed": (3.2, 2.0), "dotted": (0.01, 2.2)}
"""How sure a link is, in widths of its line: drawn, then left out."""

STEP_S, PAUSE_S = 0.62, 1.1
"""From link to link the story goes on after so long; at its end it rests."""

SPEED_PX_S, SHORTEST_S, LONGEST_S = 230.0, 0.7, 1.5
TRAIN, APART_S = 3, 0.13
"""Signals come in short bursts."""

REACH_PX = 24.0
"""A finger this near to a stop means it (design px)."""


class LitStop(NamedTuple):
    """A part of the circuit: where it is (px of the widget); `near`: it lies in the cut that is shown."""

    id: str
    name: str
    point: QPointF
    colour: QColor
    near: bool


class LitLink(NamedTuple):
    """A path in the direction of its signal; `strokes` solid, dashed or dotted; `effect` as in the words.

    `step` is its number in the telling; 0 for a way back that is told together with the way there.
    """

    start: str
    end: str
    strokes: str
    effect: str
    step: int


class CircuitLayer:
    """Lays a circuit over a picture; `lay` when something has moved, `paint` as often as one likes."""

    def __init__(self) -> None:
        self._router = Router()
        self._stops: Sequence[LitStop] = ()
        self._links: Sequence[LitLink] = ()
        self._box = QRectF()
        self._theme = Theme()
        self._routes: list[Route] = []
        self._pills: dict[str, QRectF] = {}
        self._sides: dict[str, int] = {}
        self._key: tuple[object, ...] = ()
        self._still: QImage | None = None
        self._still_key: tuple[object, ...] = ()

    def lay(self, stops: Sequence[LitStop], links: Sequence[LitLink], box: QRectF, theme: Theme) -> None:
        """Find ways and places for names, inside the box (px of the widget)."""
        places = tuple((stop.id, round(stop.point.x(), 1), round(stop.point.y(), 1), stop.near) for stop in stops)
        key = (places, links, box.x(), box.y(), box.width(), box.height(), theme)
        if key == self._key:
            return
        if links != self._links:
            self._router, self._sides = Router(), {}
        self._key, self._stops, self._links, self._box, self._theme = key, stops, links, box, theme
        rim = (DOT_PX + 2.0) * theme.unit
        round_stops = [Stop(stop.id, Point(*stop.point.toTuple()), rim) for stop in stops]
        inner = box.adjusted(rim, rim, -rim, -rim)
        area = Rect(inner.x(), inner.y(), inner.width(), inner.height())
        self._routes = self._router.route(round_stops, [(link.start, link.end) for link in links], area)
        self._pills = self._place_names()
        self._still = None

    def name_rects(self) -> Mapping[str, QRectF]:
        """Where each name stands, px of the widget."""
        return self._pills

    def routes(self) -> Sequence[Route]:
        """The ways of the links, in their order."""
        return self._routes

    def stop_at(self, point: QPointF) -> str:
        """The stop whose name or dot is under a finger; empty where none is."""
        for id_, pill in self._pills.items():
            if pill.contains(point):
                return id_
        reach = REACH_PX * self._theme.unit
        near = [(dist(stop.point.toTuple(), point.toTuple()), stop.id) for stop in self._stops]
        away, id_ = min(near, default=(reach, ""))
        return id_ if away < reach else ""

    def paint(self, painter: QPainter, phase_s: float, still: bool, moving: bool = False) -> None:
        """The circuit at a moment; `still`: nothing travels, but numbers tell the order. `moving`: kept for nobody."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if moving:
            self._paint_all(painter, still)
        else:
            painter.drawImage(0, 0, self._picture(painter, still))
        if not still:
            self._paint_signals(painter, phase_s)
        painter.restore()

    # -- what stands still

    def _picture(self, painter: QPainter, still: bool) -> QImage:
        """All that does not travel, painted once."""
        ratio = painter.device().devicePixelRatio()
        key = (still, ratio)
        if self._still is None or key != self._still_key:
            corner = self._box.bottomRight()
            width, height = round(corner.x() * ratio), round(corner.y() * ratio)
            picture = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_all(inner, still)
            inner.end()
            self._still, self._still_key = picture, key
        return self._still

    def _paint_all(self, painter: QPainter, still: bool) -> None:
        for link, route in zip(self._links, self._routes, strict=True):
            self._paint_link(painter, link, route)
        for stop in self._stops:
            self._paint_leader(painter, stop)
        for stop in self._stops:
            self._paint_dot(painter, stop)
        if still:
            for number, at in self._numbers():
                self._paint_number(painter, number, at)
        for stop in self._stops:
            paint_name(painter, self._pills[stop.id], stop.name, stop.colour, self._theme, Mark.QUIET)

    def _paint_link(self, painter: QPainter, link: LitLink, route: Route) -> None:
        unit = self._theme.unit
        tip = TIP_PX * unit
        line = _path(route, max(2.0, route.length - tip * 0.7))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(QColor(Ink.NAVY), CASING_PX * unit))
        painter.drawPath(line)
        pen = _pen(QColor(CORE), CORE_PX * unit)
        if DASHES[link.strokes]:
            pen.setDashPattern(list(DASHES[link.strokes]))
            if link.strokes == "dashed":
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPath(line)
        self._paint_end(painter, link.effect, route)

    def _paint_end(self, painter: QPainter, effect: str, route: Route) -> None:
        """An arrow where a signal speeds up, a bar where it slows down, both where it can do either; open: unknown."""
        unit, (ux, uy), end = self._theme.unit, route.heading(), QPointF(*route.points[-1])
        tip, along, across = TIP_PX * unit, QPointF(ux, uy), QPointF(-uy, ux)
        painter.setPen(QPen(QColor(Ink.NAVY), 2.2 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                            Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(QColor(CORE))
        if effect in ("slows down", "either"):
            back = 0.0 if effect == "slows down" else tip * 0.95
            middle = end - along * (3.2 * unit + back)
            half, thick = across * tip * 0.62, along * 2.8 * unit
            painter.drawPolygon(QPolygonF([middle - half - thick, middle + half - thick, middle + half + thick,
                                           middle - half + thick]))
        if effect != "slows down":
            base = end - along * tip
            wing = across * tip * 0.5
            if effect == "not known":
                painter.setBrush(QColor(Ink.NAVY))
                base = end - along * tip * 0.8
            painter.drawPolygon(QPolygonF([end, base + wing, base - wing]))

    def _paint_dot(self, painter: QPainter, stop: LitStop) -> None:
        unit = self._theme.unit
        radius = DOT_PX * unit
        painter.setPen(QPen(QColor(Ink.NAVY), 2.0 * unit))
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(stop.point, radius, radius)
        if stop.near:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(stop.colour)
            painter.drawEllipse(stop.point, radius * 0.68, radius * 0.68)
            return
        pen = QPen(stop.colour, 2.4 * unit)
        pen.setDashPattern([1.6, 1.3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(stop.point, radius * 0.56, radius * 0.56)

    def _paint_leader(self, painter: QPainter, stop: LitStop) -> None:
        """A name that stands away from its dot is joined to it."""
        pill = self._pills[stop.id]
        port = QPointF(min(max(stop.point.x(), pill.left()), pill.right()),
                       min(max(stop.point.y(), pill.top()), pill.bottom()))
        if dist(port.toTuple(), stop.point.toTuple()) > 2.2 * DOT_PX * self._theme.unit:
            for colour, width in (("#ffffff", 3.6), (Ink.NAVY, 1.4)):
                painter.setPen(QPen(QColor(colour), width * self._theme.unit))
                painter.drawLine(stop.point, port)

    def _numbers(self) -> list[tuple[int, QPointF]]:
        """Where on its path each step's number stands: as far from other numbers and from stops as it can."""
        found: list[tuple[int, QPointF]] = []
        taken = [stop.point.toTuple() for stop in self._stops]
        for link, route in zip(self._links, self._routes, strict=True):
            if link.step:
                spots = [route.at(route.length * share) for share in (0.46, 0.34, 0.58, 0.24, 0.7)]
                best = max(spots, key=lambda spot: min(dist(spot, other) for other in taken))
                found.append((link.step, QPointF(*best)))
                taken.append((best.x, best.y))
        return found

    def _paint_number(self, painter: QPainter, number: int, at: QPointF) -> None:
        unit = self._theme.unit
        painter.setFont(self._theme.font(Type.EDGE_WORD))
        radius = max(11 * unit, painter.fontMetrics().height() * 0.56)
        painter.setPen(QPen(QColor(CORE), 2 * unit))
        painter.setBrush(QColor(Ink.NAVY))
        painter.drawEllipse(at, radius, radius)
        painter.setPen(QColor(Ink.ON_NAVY))
        painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius),
                         Qt.AlignmentFlag.AlignCenter, str(number))

    # -- what travels

    def _paint_signals(self, painter: QPainter, phase_s: float) -> None:
        cycle = len(self._routes) * STEP_S + LONGEST_S + PAUSE_S
        now = phase_s % cycle
        for number, (link, route) in enumerate(zip(self._links, self._routes, strict=True)):
            lasts = min(LONGEST_S, max(SHORTEST_S, route.length / (SPEED_PX_S * self._theme.unit)))
            for follower in range(TRAIN):
                share = (now - number * STEP_S - follower * APART_S) / lasts
                if 0.0 <= share <= 1.0:
                    self._paint_bead(painter, route, share, 1.0 - 0.22 * follower)
            arrived = now - number * STEP_S - lasts
            if 0.0 <= arrived <= 0.5:
                self._paint_ripple(painter, link.end, arrived / 0.5)

    def _paint_bead(self, painter: QPainter, route: Route, share: float, size: float) -> None:
        at = QPointF(*route.at(route.length * _eased(share)))
        bead = _bead(round(26 * self._theme.unit * size), painter.device().devicePixelRatio())
        half = bead.width() / bead.devicePixelRatio() / 2
        painter.drawImage(at - QPointF(half, half), bead)

    def _paint_ripple(self, painter: QPainter, stop_id: str, share: float) -> None:
        """A part that a signal has reached answers."""
        stop = next(stop for stop in self._stops if stop.id == stop_id)
        colour = QColor(GLOW)
        colour.setAlphaF(1.0 - share)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 3.5 * self._theme.unit))
        radius = (DOT_PX + 14 * share) * self._theme.unit
        painter.drawEllipse(stop.point, radius, radius)

    # -- names

    def _place_names(self) -> dict[str, QRectF]:
        taken: list[QRectF] = [_around(stop.point, DOT_PX * self._theme.unit) for stop in self._stops]
        found: dict[str, QRectF] = {}
        for stop in self._stops:
            found[stop.id] = self._place_name(stop, taken)
            taken.append(found[stop.id])
        return found

    def _place_name(self, stop: LitStop, taken: Sequence[QRectF]) -> QRectF:
        """The first free side, the last one first so that names do not jump; else the least taken one."""
        choices = list(enumerate(self._around_stop(stop)))
        last = self._sides.get(stop.id)
        choices.sort(key=lambda choice: choice[0] != last)
        best, least = choices[0], float("inf")
        for choice in choices:
            over = sum(_overlap(choice[1], other) for other in taken) + self._on_lines(choice[1])
            if over < least:
                best, least = choice, over
            if not over:
                break
        self._sides[stop.id] = best[0]
        return best[1]

    def _around_stop(self, stop: LitStop) -> list[QRectF]:
        width, height = pill_size(stop.name, self._theme)
        found = []
        for gap in (DOT_PX + 7, DOT_PX + 40, DOT_PX + 84):
            away, slant = gap * self._theme.unit, gap * self._theme.unit * 0.7
            x, y = stop.point.toTuple()
            corners = (
                (x + away, y - height / 2), (x - away - width, y - height / 2),
                (x - width / 2, y - away - height), (x - width / 2, y + away),
                (x + slant, y - slant - height), (x - slant - width, y - slant - height),
                (x + slant, y + slant), (x - slant - width, y + slant),
            )
            found += [self._inside(QRectF(left, top, width, height)) for left, top in corners]
        return found

    def _inside(self, pill: QRectF) -> QRectF:
        left = min(max(pill.left(), self._box.left() + 2), self._box.right() - pill.width() - 2)
        top = min(max(pill.top(), self._box.top() + 2), self._box.bottom() - pill.height() - 2)
        return QRectF(left, top, pill.width(), pill.height())

    def _on_lines(self, pill: QRectF) -> float:
        """A little trouble for each point of a path that a name would hide."""
        return sum(2.0 for route in self._routes for point in route.points[::3] if pill.contains(QPointF(*point)))


def _path(route: Route, length: float) -> QPainterPath:
    path = QPainterPath(QPointF(*route.points[0]))
    for point, so_far in zip(route.points[1:], route.lengths[1:], strict=True):
        if so_far >= length:
            break
        path.lineTo(QPointF(*point))
    path.lineTo(QPointF(*route.at(length)))
    return path


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _around(point: QPointF, radius: float) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)


def _overlap(one: QRectF, other: QRectF) -> float:
    """The area (px squared) that two boxes share, with some px between them."""
    shared = one.adjusted(-4, -4, 4, 4).intersected(other)
    return shared.width() * shared.height() if shared.isValid() else 0.0


def _eased(share: float) -> float:
    """Gently off and gently in."""
    return share * share * (3 - 2 * share)


@lru_cache(maxsize=16)
def _bead(side: int, ratio: float) -> QImage:
    """A signal: a bright core in a warm glow, `side` px wide."""
    image = QImage(max(2, round(side * ratio)), max(2, round(side * ratio)), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    half = side / 2
    glow = QRadialGradient(half, half, half)
    for stop, colour, alpha in ((0.0, "#ffffff", 1.0), (0.26, "#ffffff", 1.0), (0.34, GLOW, 0.95), (1.0, GLOW, 0.0)):
        shade = QColor(colour)
        shade.setAlphaF(alpha)
        glow.setColorAt(stop, shade)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(QRectF(0, 0, side, side))
    painter.end()
    return image
