"""Prints what the atlas costs on this machine: `python tests/bench/bench_atlas.py`. Times are medians, ms."""

from collections.abc import Callable
from itertools import cycle
from statistics import median
from time import perf_counter

from brainexplorer.atlas.fit import fit_brain, moved, thin_hull
from brainexplorer.atlas.geometry import Rect, bounds
from brainexplorer.atlas.hit import touched
from brainexplorer.atlas.labels import Label, Spacing, place_labels
from brainexplorer.atlas.locate import locate
from brainexplorer.atlas.model import Point
from brainexplorer.atlas.neighbours import steps
from brainexplorer.atlas.svg import read_outlines
from brainexplorer.atlas.views import Frame, load_atlas
from brainexplorer.atlas.volume import LabelVolume
from brainexplorer.resources import assets_dir

AREAS = {"1280x720": (820, 560, 15), "1920x1080": (1230, 880, 17), "1080x1920": (1080, 900, 17)}
"""the brain's part of the window (px) and the size of its names (px)"""


def timed(what: str, work: Callable[[], object], times: int = 15) -> None:
    """Print the median and the longest time of some work."""
    taken = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    print(f"{what:48}{median(taken):8.2f} ms  (at most {max(taken):.2f})")


def bench_frame(frame: Frame) -> None:
    """Parse, touch, step and lay out one frame."""
    name, outlines = f"{frame.view_id}/{frame.id}", frame.outlines
    points = sum(len(ring) for one in outlines.regions.values() for ring in one.rings)
    timed(
        f"{name}: parse {len(outlines.regions)} outlines, {points} points", lambda: read_outlines(frame.outlines_file)
    )
    left, top, right, bottom = bounds(outlines.silhouette)
    grid = [
        ((right - left) * (i + 0.5) / 20 + left, (bottom - top) * (j + 0.5) / 20 + top)
        for i in range(20)
        for j in range(20)
    ]
    places = cycle([Point(x, y) for x, y in grid])
    timed(f"{name}: one touch", lambda: touched(outlines, next(places), frame.px_per_mm, finger=True), times=400)
    labels = {region: outline.labels[0] for region, outline in outlines.regions.items()}
    timed(f"{name}: where all arrows lead", lambda: steps(labels))
    for screen, (width, height, font) in AREAS.items():
        bench_layout(f"{name} at {screen}", frame, Rect(0, 0, width, height), font)


def bench_layout(name: str, frame: Frame, area: Rect, font: float) -> None:
    """Fit the brain and place all names, as a resize does."""
    shapes = frame.outlines
    labels = [
        Label(one.region, font * (1.6 + 0.55 * len(one.region)), font * 2.1, one.labels)
        for one in shapes.regions.values()
    ]
    hull, sizes = thin_hull(shapes.silhouette), [(label.width, label.height) for label in labels]
    box = fit_brain(area, hull, sizes, Spacing())
    laid = [label._replace(anchors=moved(label.anchors, hull, box)) for label in labels]
    silhouette = [moved(hull, hull, box)]
    dropped = place_labels(laid, silhouette, area).dropped
    timed(f"{name}: fit the brain", lambda: fit_brain(area, hull, sizes, Spacing()), times=5)
    timed(f"{name}: place names", lambda: place_labels(laid, silhouette, area), times=5)
    print(f"{'':12}the brain is {box.width:.0f} x {box.height:.0f} px, without a name: {', '.join(dropped) or 'none'}")


def main() -> None:
    """Print everything."""
    timed("load views.json", lambda: load_atlas(assets_dir()))
    for view in load_atlas(assets_dir()).views:
        for frame in view.frames:
            bench_frame(frame)
    timed("load the label volume", lambda: LabelVolume.load(assets_dir()))
    volume = LabelVolume.load(assets_dir())
    timed("locate one place", lambda: locate(volume, -22, -6, -20))


if __name__ == "__main__":
    main()
