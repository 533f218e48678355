"""Which frame a visit goes to."""

from collections.abc import Sequence
from math import dist

from brainexplorer.atlas.frame import Frame, Series, View

Place = tuple[float, float, float]

ABOUT_AS_GOOD, GOOD_ENOUGH_SPREAD = 0.9, 0.7

GOOD_ENOUGH = 0.5
"""A row of slices that shows a region at least this well, beside the best of its view, is not left for it."""


def first_of(series: Series) -> Frame:
    """The frame at which a series is opened: where it shows the most."""
    if series.first:
        return series.frames[series.index(series.first)]
    return max(series.frames, key=lambda frame: sum(frame.shown.values()))


def best_in(view: View, region: str, here: Frame | None) -> Frame | None:
    """The frame of a view that shows a region best, in the row that is open if that shows it well; None if none does.

    A turn goes the short way round, to the nearer one of two about equally good sides.
    """
    at_home = view.series_of(here.id) if here is not None and here.view_id == view.id else None
    found = {series.id: series.best(region, _near(series, here)) for series in view.series}
    good = [frame for frame in found.values() if frame is not None]
    if not good:
        return None
    best = max(good, key=lambda frame: frame.shown[region])
    home = found.get(at_home.id) if at_home else None
    if home is not None and home.shown[region] >= GOOD_ENOUGH * best.shown[region]:
        return home
    return best


def best_for_circuit(view: View, here: Frame, regions: Sequence[str], places: Sequence[Place]) -> Frame:
    """The frame of a view in which a circuit is told best; the one that is open where that is about as good.

    In a turn, the one in which its `places` (MNI mm) lie farthest apart; of slices, the row in which they do, and the
    slice that shows most of its `regions`.
    """
    spread = {series.id: spread_of(series.frames[0], places) for series in view.series}
    home = view.series_of(here.id)
    good = spread[home.id] >= GOOD_ENOUGH_SPREAD * max(spread.values()) or home.is_turn
    series = home if good else max(view.series, key=lambda series: spread[series.id])
    if series.is_turn:
        # Seen from their own side: nothing of the brain lies before them.
        facing = [f for f in series.frames if sum(f.depth(*place) for place in places) <= 0] or series.frames
        most = max(spread_of(frame, places) for frame in facing)
        near = [frame for frame in facing if spread_of(frame, places) >= ABOUT_AS_GOOD * most]
        return min(near, key=lambda frame: abs(series.way(here.at, frame.at)))
    best = max(series.frames, key=lambda frame: _shown(frame, regions))
    return here if series is home and _shown(here, regions) >= ABOUT_AS_GOOD * _shown(best, regions) else best


def spread_of(frame: Frame, places: Sequence[Place]) -> float:
    """How far apart places lie in a picture: the mean of how far each is from its nearest neighbour, mm."""
    if len(places) < 2:
        return 0.0
    points = [frame.to_px(*place) for place in places]
    nearest = (min(dist(one, other) for other in points if other is not one) for one in points)
    return sum(nearest) / len(points) / frame.px_per_mm


def _shown(frame: Frame, regions: Sequence[str]) -> float:
    return sum(frame.shown.get(region, 0.0) for region in regions)


def alike(series: Series, here: Frame, current: Series) -> Frame | None:
    """The frame of another row of the same axis at the same place; None where the axes differ."""
    return series.nearest(here.at) if series.axis == current.axis else None


def _near(series: Series, here: Frame | None) -> float | None:
    if here is None or not series.is_turn:
        return None
    return here.at if here.is_turn else None
