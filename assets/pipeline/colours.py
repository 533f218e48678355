"""The colours of the brain: redder in furrows outside; by what it is made of where it is cut open."""

import numpy as np

from assets.pipeline.regions import DEEP as DEEP_LABELS
from assets.pipeline.render import DEEP, Albedo, mix, rose
from assets.pipeline.sample import Floats, ramp, smooth, volume_at
from assets.pipeline.sources import Sources
from assets.pipeline.surface import CUT_MM

CREAM = np.array([0.985, 0.915, 0.795], np.float32)
GREY = np.array([0.890, 0.680, 0.630], np.float32)
FLUID = np.array([0.700, 0.530, 0.550], np.float32)

NEAR_MM = 9.0
"""Up to this depth behind the cut a place counts as part of the midline."""


def furrow_colours(sources: Sources) -> Albedo:
    """Rose, redder where a place is folded in and where much tissue is around it: the bottoms of furrows."""
    crowd = smooth((sources.grey + sources.white > 0.5).astype(np.float32), 2.0)

    def colour(places: Floats, open_: Floats) -> Floats:
        x, y, z = places.T.astype(np.float64)
        deep = ramp(volume_at(crowd, sources.origin, (x, y, z)), 0.54, 0.74)
        return mix(rose(places, open_), DEEP, 0.62 * deep)

    return colour


def little_brain(sources: Sources) -> Floats:
    """Where the cerebellum is, softly: its white tree is thin and needs more contrast."""
    return smooth(np.isin(sources.atlas, DEEP_LABELS["cerebellum"]), 1.5)


def tissue_colours(sources: Sources) -> Albedo:
    """Cream where the MRI is bright (white matter), rose where it is grey, mauve in fluid."""
    t1 = smooth(sources.t1, 0.5)
    detail = (t1 - smooth(sources.t1, 2.2)) * (sources.t1 > 0.5) * little_brain(sources)
    solid = smooth(sources.grey + sources.white, 0.5)

    def colour(places: Floats, open_: Floats) -> Floats:
        x, y, z = places.T.astype(np.float64)
        inward = (np.maximum(x, CUT_MM) + 0.8, y, z)
        bright = volume_at(t1, sources.origin, inward)
        filled = volume_at(solid, sources.origin, (np.maximum(x, CUT_MM) + 0.2, y, z))
        outside = rose(places, open_)
        white = ramp(bright + 1.3 * volume_at(detail, sources.origin, inward), 0.665, 0.80)
        cut = mix(mix(GREY, DEEP, 0.75 * (1 - ramp(open_, 0.05, 0.8))), CREAM, white)
        at_cut = 1 - ramp(places[:, 0], CUT_MM + 2.0, CUT_MM + 3.5)
        cut = mix(cut, FLUID, (1 - ramp(filled, 0.15, 0.5)) * at_cut)
        return mix(cut, outside, ramp(places[:, 0], CUT_MM + NEAR_MM, CUT_MM + 2 * NEAR_MM))

    return colour
