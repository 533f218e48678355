"""The colours of the opened brain: what each place at the midline cut is made of."""

import numpy as np

from assets.pipeline.render import DEEP, Albedo, mix, rose
from assets.pipeline.sample import Floats, ramp, smooth, volume_at
from assets.pipeline.sources import Sources
from assets.pipeline.surface import CUT_MM

CREAM = np.array([0.985, 0.915, 0.795], np.float32)
GREY = np.array([0.890, 0.680, 0.630], np.float32)
FLUID = np.array([0.640, 0.440, 0.470], np.float32)

NEAR_MM = 9.0
"""Up to this depth behind the cut a place counts as part of the midline."""


def tissue_colours(sources: Sources) -> Albedo:
    """Cream where the MRI is bright (white matter), rose where it is grey, mauve in fluid."""
    t1 = smooth(sources.t1, 0.5)
    solid = smooth(sources.grey + sources.white, 0.5)

    def colour(places: Floats, open_: Floats) -> Floats:
        x, y, z = places.T.astype(np.float64)
        inward = (np.maximum(x, CUT_MM) + 0.8, y, z)
        bright = volume_at(t1, sources.origin, inward)
        filled = volume_at(solid, sources.origin, (np.maximum(x, CUT_MM) + 0.2, y, z))
        outside = rose(places, open_)
        cut = mix(mix(GREY, DEEP, 0.75 * (1 - ramp(open_, 0.05, 0.8))), CREAM, ramp(bright, 0.64, 0.86))
        cut = mix(cut, FLUID, 1 - ramp(filled, 0.15, 0.5))
        return mix(cut, outside, ramp(places[:, 0], CUT_MM + NEAR_MM, CUT_MM + 2 * NEAR_MM))

    return colour
