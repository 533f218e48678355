"""What the label volume says a pixel shows: label points are only put where it agrees with the picture."""

import numpy as np

from assets.pipeline.bodies import SOLID, TINTED
from assets.pipeline.camera import Camera, Straight
from assets.pipeline.labels import Truth
from assets.pipeline.points import Sure
from assets.pipeline.sample import Array

STEP_MM = 0.25


class Witness:
    """Looks things up in the label volume."""

    def __init__(self, truth: Truth) -> None:
        self._truth = truth
        self._size = {region: int(mask.sum()) for region, mask in truth.masks.items()}

    def inside(self, region: str, places: Array) -> np.ndarray:
        """For places (n x 3, mm): is each in the region, and in none that is smaller?"""
        at = np.floor(places - self._truth.origin + 0.5).astype(int)
        shape = np.array(self._truth.masks[region].shape)
        valid = ((at >= 0) & (at < shape)).all(axis=1)
        at = np.where(valid[:, None], at, 0)
        return self._truth.masks[region][tuple(at.T)] & valid

    def names(self, places: Array, regions: tuple[str, ...]) -> list[str]:
        """The smallest of some regions at each place, or an empty name."""
        found = np.full(len(places), "", "U40")
        for region in sorted(regions, key=lambda r: -self._size[r]):
            found[self.inside(region, places)] = region
        return [str(name) for name in found]

    def first(self, camera: Camera, x: float, y: float, regions: tuple[str, ...]) -> str:
        """The first of some regions that the ray through a px meets, or an empty name."""
        names = self.names(ray(camera, x, y), regions)
        return next((name for name in names if name), "")

    def glass(self, camera: Camera) -> Sure:
        """For the glass look: the first solid region, or where there is none brainstem or cerebellum."""
        return lambda region, x, y: (self.first(camera, x, y, SOLID) or self.first(camera, x, y, TINTED)) == region

    def surface(self, camera: Camera) -> Sure:
        """For a surface: the first region at all."""
        regions = tuple(self._truth.masks)
        return lambda region, x, y: self.first(camera, x, y, regions) == region

    def slice(self, camera: Straight, mm: float) -> Sure:
        """For a cut: the smallest region in the voxel."""
        regions = tuple(self._truth.masks)
        return lambda region, x, y: self.names(place(camera, x, y, mm)[None], regions) == [region]


def place(camera: Camera, x: float, y: float, depth: float) -> Array:
    """The MNI place of a px of the frame at a depth (mm) along the camera's forward from the plane through 0."""
    matrix = np.array(camera.matrix)
    rows = np.vstack([matrix[:, :3] / camera.scale, camera.forward])
    wanted = np.array([*((np.array([x, y]) - matrix[:, 3]) / camera.scale), depth])
    return np.asarray(np.linalg.solve(rows, wanted), np.float64)


def ray(camera: Camera, x: float, y: float) -> Array:
    """Places along the ray through a px, nearest first (n x 3, mm)."""
    depths = np.arange(-150, 150, STEP_MM)
    return place(camera, x, y, 0.0) + depths[:, None] * camera.forward
