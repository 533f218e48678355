"""How large the brain can be drawn so that its names still find places around it."""

from collections.abc import Iterable, Sequence
from itertools import chain

from brainexplorer.atlas.geometry import Rect, bounds, convex_hull
from brainexplorer.atlas.labels import Label, Spacing, all_fit
from brainexplorer.atlas.model import Point, Ring
from brainexplorer.atlas.slots import inset

LEAST = 0.6
"""The brain is never smaller than this part of the size it could have without names: rather, names go."""
_HALVINGS = 4


def fit_brain(
    area: Rect,
    silhouette: Iterable[Ring],
    labels: Sequence[Label],
    spacing: Spacing | None = None,
    least: float = LEAST,
) -> Rect:
    """Where the silhouette's bounds should lie in the area: in its middle, as large as the labels allow.

    The silhouette and the labels' anchors are in one grid, such as the frame's px; area, label sizes, spacing and
    the result are in px of the screen. The aspect is kept.
    """
    spacing = spacing or Spacing()
    hull = convex_hull(chain.from_iterable(silhouette))
    inner = inset(area, spacing.margin)
    small, large = least, 1.0
    if _fits(large, hull, inner, labels, area, spacing):
        return _box(large, hull, inner)
    for _ in range(_HALVINGS):
        middle = (small + large) / 2
        if _fits(middle, hull, inner, labels, area, spacing):
            small = middle
        else:
            large = middle
    return _box(small, hull, inner)


def _box(share: float, hull: Ring, inner: Rect) -> Rect:
    """The silhouette's bounds at that share of the largest size."""
    left, top, right, bottom = bounds((hull,))
    scale = share * min(inner.width / (right - left), inner.height / (bottom - top))
    width, height = scale * (right - left), scale * (bottom - top)
    return Rect(inner.left + (inner.width - width) / 2, inner.top + (inner.height - height) / 2, width, height)


def _fits(share: float, hull: Ring, inner: Rect, labels: Sequence[Label], area: Rect, spacing: Spacing) -> bool:
    left, top, right, _ = bounds((hull,))
    box = _box(share, hull, inner)
    scale = box.width / (right - left)

    def laid(points: Iterable[Point]) -> tuple[Point, ...]:
        return tuple(Point(box.left + (x - left) * scale, box.top + (y - top) * scale) for x, y in points)

    return all_fit([label._replace(anchors=laid(label.anchors)) for label in labels], laid(hull), area, spacing)
