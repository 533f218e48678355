"""Names beside the dots of a circuit: near, apart from each other and from all dots, and off the curves if they can be.

Names come one after the other, those in the thickest crowd first; each takes the best of the places around its dot
that are left. A name that finds none near its dot stands where there is room, over a curve if it must; one for which
there is no room at all is left out. Pure geometry, px.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from brainexplorer.atlas.curves import Stop
from brainexplorer.atlas.geometry import Rect
from brainexplorer.atlas.ground import Ground, distance
from brainexplorer.atlas.model import Point

_SIDES = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1))
_REACHES = (0.0, 0.5, 1.2, 2.2, 3.5)
"""How far away a name may stand, beyond its gap; in heights of the name."""

_PER_REACH, _PER_SHAPE, _INWARDS, _CORNER = 1.1, 0.7, 1.0, 0.25
"""What a place costs: for each reach, each shape after the first, facing inwards, a corner."""

_ROUNDS = 2
"""How often names that came first look for a better place."""

_BEARABLE = 2.0
"""A name keeps its place until what is in its way costs more than this, or from frame to frame so much more than once.
"""


class Tag(NamedTuple):
    """A name to place: its dot, and the sizes (width, height; px) that it can have, best first."""

    stop: Stop
    shapes: tuple[tuple[float, float], ...]


class PlacedTag(NamedTuple):
    """Where a name stands, in which of its shapes, and what it cost that curves and other things are in its way."""

    rect: Rect
    shape: int
    trouble: float = 0.0


def place_tags(
    tags: Sequence[Tag], ground: Ground, gap: float, kept: Mapping[str, PlacedTag] | None = None
) -> dict[str, PlacedTag]:
    """A place for every name that finds one, `gap` px from its dot and half of it from other names.

    `kept` are the places of the frame before, moved along with their dots: names stay where they can.
    """
    placed = _still_good(tags, ground, gap, kept or {})
    waiting = [tag for tag in tags if tag.stop.id not in placed]
    for tag in sorted(waiting, key=lambda tag: -ground.crowd(tag.stop.point, 1.5 * tag.shapes[0][0])):
        if found := _best(tag, ground, gap):
            placed[tag.stop.id] = found
            ground.put(tag.stop, found.rect)
    # Those that came first did not know where the others would stand.
    for tag in waiting * _ROUNDS:
        old = placed.get(tag.stop.id)
        if old and ground.trouble(tag.stop, old.rect) > _BEARABLE:
            ground.take(tag.stop)
            placed[tag.stop.id] = _best(tag, ground, gap) or old
            ground.put(tag.stop, placed[tag.stop.id].rect)
    return placed


def _still_good(tags: Sequence[Tag], ground: Ground, gap: float, kept: Mapping[str, PlacedTag]) -> dict[str, PlacedTag]:
    good = {}
    for tag in tags:
        old = kept.get(tag.stop.id)
        bearable = _BEARABLE + (old.trouble if old else 0.0)
        if old and ground.is_free(old.rect, gap / 2) and ground.trouble(tag.stop, old.rect) <= bearable:
            good[tag.stop.id] = old
            ground.put(tag.stop, old.rect)
    return good


def _best(tag: Tag, ground: Ground, gap: float) -> PlacedTag | None:
    best: tuple[float, PlacedTag] | None = None
    for cost, place in _around(tag, ground, gap):
        if (best is None or cost < best[0]) and ground.is_free(place.rect, gap / 2):
            trouble = ground.trouble(tag.stop, place.rect)
            if best is None or cost + trouble < best[0]:
                best = (cost + trouble, place._replace(trouble=trouble))
    return best[1] if best else _anywhere(tag, ground, gap)


def _around(tag: Tag, ground: Ground, gap: float) -> Iterator[tuple[float, PlacedTag]]:
    """The places around a dot and what each costs before curves count, cheap ones first as a rule."""
    point, radius = tag.stop.point, tag.stop.radius
    inwards = [_INWARDS * ground.inwards(point, side) + _CORNER * abs(side[0] * side[1]) for side in _SIDES]
    for far, reach in enumerate(_REACHES):
        for number, (width, height) in enumerate(tag.shapes):
            away = radius + gap + reach * height
            for side, cost in zip(_SIDES, inwards, strict=True):
                rect = _beside(point, side, away, width, height)
                yield cost + _PER_REACH * far + _PER_SHAPE * number, PlacedTag(rect, number)


def _beside(point: Point, side: tuple[int, int], away: float, width: float, height: float) -> Rect:
    """The box on that side; at a corner it begins just above or below the dot, a little to the side."""
    across, down = side
    if not across or not down:
        x, y = point.x + across * (away + width / 2), point.y + down * (away + height / 2)
    else:
        x, y = point.x + across * (0.5 * away + width / 2), point.y + down * (0.8 * away + height / 2)
    return Rect(x - width / 2, y - height / 2, width, height)


def _anywhere(tag: Tag, ground: Ground, gap: float) -> PlacedTag | None:
    """The free place nearest to the dot on a grid over the whole box, in the smallest shape; None without any."""
    number = min(range(len(tag.shapes)), key=lambda one: tag.shapes[one][0] * tag.shapes[one][1])
    point = tag.stop.point
    rects = sorted(ground.grid(*tag.shapes[number]), key=lambda rect: distance(rect, *point))
    return next((PlacedTag(rect, number) for rect in rects if ground.is_free(rect, gap / 2)), None)
