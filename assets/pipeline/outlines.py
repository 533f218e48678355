"""From smooth images of regions to outlines: contours that neighbours share, without specks."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from skimage.measure import approximate_polygon, find_contours

from assets.pipeline.camera import Camera
from assets.pipeline.sample import Floats

Ring = npt.NDArray[np.float64]
"""n x 2 points (x, y) in px of the frame; closed, the first point not repeated."""

PER_MM = 5.0
"""Resolution of the images that contours are drawn on, px per mm."""

LEVEL = 0.42


@dataclass
class Shape:
    """A region in a frame: outline, how it is seen, where its label goes."""

    region: str
    kind: str
    rings: list[Ring]
    labels: list[tuple[float, float]]
    shown: float = 0.0

    @property
    def id(self) -> str:
        """Of its path: a whole region has one of its own beside what is seen of it."""
        return f"{self.region}-whole" if self.kind == "whole" else self.region

    @property
    def area(self) -> float:
        """px squared, holes taken off."""
        return abs(sum(signed_area(r) for r in self.rings))


def signed_area(ring: Ring) -> float:
    """Positive for rings that find_contours runs around something high, negative around a hole."""
    x, y = ring[:, 0], ring[:, 1]
    return float(np.dot(x, np.roll(y, -1)) - np.dot(np.roll(x, -1), y)) / 2


def compete(shares: dict[str, Floats], level: float = LEVEL) -> dict[str, Floats]:
    """For every region an image that is above 0 where it is the strongest and above `level`.

    Two neighbours change sign along the same line, so their outlines meet.
    """
    result = {}
    for region, share in shares.items():
        rival = np.max([o for r, o in shares.items() if r != region] or [np.zeros_like(share)], axis=0)
        result[region] = np.minimum(share - rival, share - level)
    return result


def within(field: Floats, cover: Floats) -> Floats:
    """A region's image, limited to the silhouette."""
    return np.minimum(field, cover - 0.5).astype(np.float32)


def rings(field: Floats, camera: Camera, piece_mm2: float, hole_mm2: float) -> list[Ring]:
    """The contours at 0 of a region's image, largest first, in px of the frame."""
    scale = camera.scale / PER_MM
    found = []
    for contour in find_contours(np.pad(field, 1, constant_values=-1.0), 0.0):
        points = (contour[:, ::-1] - 0.5) * scale
        area = signed_area(points[:-1]) / camera.scale**2
        if abs(area) < (piece_mm2 if orientation(field, contour) else hole_mm2):
            continue
        simple = approximate_polygon(points, 0.45)[:-1]
        if len(simple) >= 3:
            found.append(np.round(simple, 1))
    return sorted(found, key=lambda ring: -abs(signed_area(ring)))


def orientation(field: Floats, contour: npt.NDArray[np.float64]) -> bool:
    """True for the border of a piece, False for that of a hole."""
    return signed_area(contour[:-1]) < 0


def largest_share(field: Floats, share: float = 0.04) -> float:
    """The area (mm2) below which a piece of a region is a crumb: a share of its largest."""
    pieces, count = ndimage.label(field > 0)
    if not count:
        return 0.0
    return float(np.bincount(pieces.ravel())[1:].max()) * share / PER_MM**2


def outline(field: Floats, camera: Camera, least_mm2: float = 4.0) -> list[Ring]:
    """A region's rings without crumbs and pinholes."""
    return rings(field, camera, max(least_mm2, largest_share(field)), max(12.0, largest_share(field, 0.02)))
