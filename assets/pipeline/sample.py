"""Reading volumes between their voxels."""

import numpy as np
import numpy.typing as npt
from scipy import ndimage

Array = npt.NDArray[np.float64]
Floats = npt.NDArray[np.float32]


def volume_at(volume: Floats, origin: Array, places: tuple[Array, Array, Array], order: int = 1,
              step: float = 1.0) -> Floats:  # fmt: skip
    """A volume's values at places in mm (any shape); 0 outside. Voxels are `step` mm apart."""
    voxels = [(p - o) / step for p, o in zip(places, origin, strict=True)]
    result: Floats = ndimage.map_coordinates(volume, voxels, order=order, mode="constant", prefilter=order > 1,
                                             output=np.float32)  # fmt: skip
    return result


def smooth(volume: npt.NDArray[np.generic], mm: float) -> Floats:
    """A 1 mm volume blurred with a Gaussian of `mm`."""
    result: Floats = ndimage.gaussian_filter(volume.astype(np.float32), mm)
    return result


def ramp(value: Floats, low: float, high: float) -> Floats:
    """0 below `low`, 1 above `high`, smooth between."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def soft_mask(mask: npt.NDArray[np.bool_], origin: Array, mm: float) -> tuple[Floats, Array]:
    """A mask blurred within its surroundings, and where that box begins: a region is small beside the brain."""
    found = ndimage.find_objects(mask.astype(np.uint8))[0]
    margin = int(4 * mm) + 2
    low = [max(s.start - margin, 0) for s in found]
    box = tuple(slice(a, s.stop + margin) for a, s in zip(low, found, strict=True))
    return smooth(mask[box], mm), origin + np.array(low)
