"""Where everything of a circuit lies over one picture: curves, names and numbers, all px of the widget."""

from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from brainexplorer.atlas.curves import Curve
from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.ground import Ground
from brainexplorer.atlas.milestones import milestones
from brainexplorer.atlas.model import Point
from brainexplorer.atlas.routes import Bend, Route, Stop, Way, route
from brainexplorer.atlas.tags import PlacedTag, Tag, place_tags
from brainexplorer.ui.brain.circuit_stops import DOT_RIM, number_radius
from brainexplorer.ui.theme import Theme, Type

TIP_GAP = 3.0
"""Free between a line's end and its stop, design px."""

NAME_GAP = 5.0
"""Free between a stop and its name, design px; half of it between names."""

_SHORT_NAME = 13
"""Letters of a name that is not broken into two lines."""


class LitStop(NamedTuple):
    """A part of the circuit; not `near`, it lies in front of or behind the plane shown. Without a name: no pill."""

    id: str
    name: str
    point: QPointF
    colour: QColor
    near: bool = True


class LitLink(NamedTuple):
    """A connection in its true direction; the order of links is that of the story.

    `strokes` are "solid", "dashed" or "dotted"; `effect` is "speeds up", "slows down", "either" or "not known". `step`
    is its number in the telling where that is not its place in the order; 0 where it has none, such as a way back.
    """

    start: str
    end: str
    strokes: str
    effect: str
    colour: QColor
    step: int | None = None


class Plan:
    """One lay of a circuit. Following on from the lay `before`, curves keep their sides, and names their places."""

    def __init__(self, stops: Sequence[LitStop], links: Sequence[LitLink], box: QRectF, theme: Theme,
                 before: "Plan | None" = None) -> None:
        self.stops = {stop.id: stop for stop in stops}
        self.links = tuple(link for link in links if link.start in self.stops and link.end in self.stops)
        self.theme = theme
        self.moves = before is not None and before.stops != self.stops
        """Whether this is one frame of many: what is painted for it is not worth keeping."""
        self._box = Rect(box.x(), box.y(), box.width(), box.height())
        self._bends: tuple[Bend, ...] = before.bends if before and before.ways == self.ways else ()
        self._old_tags = _moved_along(before, self.stops) if before and before.theme == theme else None

    @property
    def ways(self) -> tuple[Way, ...]:
        """The links' stops."""
        return tuple(Way(link.start, link.end) for link in self.links)

    @cached_property
    def _routes(self) -> tuple[Route, ...]:
        return route(self._dots(DOT_RIM + TIP_GAP), self.ways, self._box, self._bends)

    @property
    def bends(self) -> tuple[Bend, ...]:
        """How the curves lie, for the next frame."""
        return tuple(one.bend for one in self._routes)

    @property
    def rests(self) -> bool:
        """Whether the same stops would be laid just so again."""
        return not self.moves and self._bends in ((), self.bends)

    @cached_property
    def curves(self) -> tuple[Curve, ...]:
        """One a link, from rim to rim."""
        return tuple(one.curve for one in self._routes)

    @cached_property
    def tags(self) -> Mapping[str, PlacedTag]:
        """The names' places. They keep off the numbers, unless it is too narrow for both."""
        numbers = self._number_boxes() if self._old_tags is None else []
        tags = self._placed(numbers)
        named = sum(bool(stop.name) for stop in self.stops.values())
        return self._placed([]) if numbers and len(tags) < named else tags

    def _placed(self, taken: Sequence[Rect]) -> dict[str, PlacedTag]:
        dots = self._dots(DOT_RIM)
        ground = Ground(self._box, dots, [curve.points for curve in self.curves], taken)
        tags = [Tag(dot, _sizes(self.stops[dot.id].name, self.theme)) for dot in dots if self.stops[dot.id].name]
        return place_tags(tags, ground, NAME_GAP * self.theme.unit, self._old_tags)

    def _number_boxes(self) -> list[Rect]:
        radius = number_radius(self.theme)
        places = milestones(self.curves, self._dots(DOT_RIM), radius)
        return [Rect(x - radius, y - radius, 2 * radius, 2 * radius) for x, y in places]

    @cached_property
    def numbers(self) -> tuple[Point, ...]:
        """The middle of each link's number."""
        taken = [tag.rect for tag in self.tags.values()]
        return milestones(self.curves, self._dots(DOT_RIM), number_radius(self.theme), taken)

    def _dots(self, radius: float) -> list[Stop]:
        radius *= self.theme.unit
        return [Stop(stop.id, Point(stop.point.x(), stop.point.y()), radius) for stop in self.stops.values()]

    def words(self, id_: str) -> str:
        """The name of a stop as it is written, with a line break where it has two lines."""
        return _broken(self.stops[id_].name)[self.tags[id_].shape]


def _moved_along(before: Plan, stops: Mapping[str, LitStop]) -> dict[str, PlacedTag]:
    """The names' places of the lay before, each as much further as its stop is."""
    moved = {}
    for id_, tag in before.tags.items():
        if id_ in stops and stops[id_].name == before.stops[id_].name:
            by = stops[id_].point - before.stops[id_].point
            rect = tag.rect._replace(left=tag.rect.left + by.x(), top=tag.rect.top + by.y())
            moved[id_] = tag._replace(rect=rect)
    return moved


def _broken(name: str) -> tuple[str, ...]:
    """The name in one line, and a longer one in two as well."""
    words = name.split(" ")
    if len(name) <= _SHORT_NAME or len(words) < 2:
        return (name,)
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    balanced = min(halves, key=lambda both: max(len(both[0]), len(both[1])))
    return name, "\n".join(balanced)


@lru_cache(maxsize=128)
def _sizes(name: str, theme: Theme) -> tuple[tuple[float, float], ...]:
    """Width and height of each shape's pill."""
    metrics = QFontMetricsF(theme.font(Type.LABEL))
    pad, line = theme.px(5), metrics.height()
    sizes = []
    for words in _broken(name):
        lines = words.split("\n")
        width = max(metrics.horizontalAdvance(one) for one in lines)
        sizes.append((width + 0.7 * line + 2 * pad, len(lines) * line + pad))
    return tuple(sizes)
