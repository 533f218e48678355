"""Which frame a visit goes to."""

from collections.abc import Iterable

from brainexplorer.atlas.frame import Frame, Series, View

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


def best_for_circuit(series: Series, regions: Iterable[str], here: Frame) -> Frame:
    """The frame of a row that shows most of some regions; the one that is open where that is about as good."""
    wanted = tuple(regions)

    def shown(frame: Frame) -> float:
        return sum(frame.shown.get(region, 0.0) for region in wanted)

    best = max(series.frames, key=shown)
    return here if shown(here) >= 0.9 * shown(best) else best


def alike(series: Series, here: Frame, current: Series) -> Frame | None:
    """The frame of another row of the same axis at the same place; None where the axes differ."""
    return series.nearest(here.at) if series.axis == current.axis else None


def _near(series: Series, here: Frame | None) -> float | None:
    if here is None or not series.is_turn:
        return None
    return here.at if here.is_turn else None
