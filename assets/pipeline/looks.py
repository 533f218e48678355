"""Images of regions at the working resolution: cut by a plane, projected, or painted on what a camera sees."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from assets.pipeline.camera import Camera
from assets.pipeline.labels import Truth
from assets.pipeline.outlines import PER_MM
from assets.pipeline.rays import Caster
from assets.pipeline.render import blend
from assets.pipeline.sample import Array, Floats, soft_mask, volume_at


def coarse(cover: Floats, camera: Camera) -> Floats:
    """A picture's cover at the working resolution, a little smoothed."""
    blurred = ndimage.gaussian_filter(cover, 0.35 * camera.scale)
    rows, columns = camera.at(PER_MM, 0.0)[0].shape
    step = camera.scale / PER_MM
    y = (np.arange(rows) + 0.5) * step - 0.5
    x = (np.arange(columns) + 0.5) * step - 0.5
    return np.asarray(ndimage.map_coordinates(blurred, np.meshgrid(y, x, indexing="ij"), order=1), np.float32)


def projection(truth: Truth, camera: Camera, region: str, depths: npt.NDArray[np.float64],
               blur: float = 1.0) -> Floats:  # fmt: skip
    """A region's full extent as seen through the brain: the strongest of its smoothed mask over depths."""
    soft, origin = soft_mask(truth.masks[region], truth.origin, blur)
    return np.max([volume_at(soft, origin, camera.at(PER_MM, float(d))) for d in depths], axis=0)


@dataclass(frozen=True)
class Look:
    """What a camera sees, at the working resolution: places a little under the seen surface (mm), and where."""

    places: tuple[Array, Array, Array]
    hit: npt.NDArray[np.bool_]

    def at(self, volume: Floats, origin: Array, blur: float) -> Floats:
        """A volume as painted on the seen surface, smoothed over `blur` mm of the picture."""
        painted = np.where(self.hit.ravel(), volume_at(volume, origin, self.places), 0).reshape(self.hit.shape)
        return np.asarray(ndimage.gaussian_filter(painted, blur * PER_MM), np.float32)


def look(caster: Caster, camera: Camera, under: float) -> Look:
    """Looks at a surface; `under` is how far (mm) below it labels are read."""
    hits = caster.see(camera, slice(None), PER_MM)
    places = blend(caster.surface.vertices, caster.surface, hits)
    inward = (places - under * blend(caster.surface.normals, caster.surface, hits)).astype(np.float64)
    shape = camera.at(PER_MM, 0.0)[0].shape
    return Look((inward[:, 0], inward[:, 1], inward[:, 2]), (hits.face >= 0).reshape(shape))


def looked_at(truth: Truth, seen: Look, regions: tuple[str, ...]) -> dict[str, Floats]:
    """Each region's share of what the camera sees."""
    return {r: seen.at(*soft_mask(truth.masks[r], truth.origin, 0.6), 1.7) for r in regions}
