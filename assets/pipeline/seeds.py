"""Which tissue each region starts from: atlas labels, split where the atlas is coarser than our regions.

The splits are smooth functions of place (mm), never planes: a plane would leave a ruler-straight edge.
"""

import numpy as np
from scipy import ndimage

from assets.pipeline.regions import CALLOSUM, CORTICAL, DEEP, FREE, VENTRAL
from assets.pipeline.sources import Labels, Mask, Sources, Volume


def wave(value: Volume, length: float, height: float) -> Volume:
    """A gentle meander that keeps a soft limit from being straight."""
    return height * np.sin(value * (2 * np.pi / length))


def near(mask: Mask, mm: float) -> Mask:
    """Everything within `mm` of a mask on the 1 mm grid."""
    return ndimage.distance_transform_edt(~mask) <= mm


class Cortex:
    """The atlas' cortical labels by name, both sides together."""

    def __init__(self, atlas: Labels) -> None:
        self._gyrus = np.where(atlas >= 2000, atlas - 1000, atlas)

    def __call__(self, *names: str) -> Mask:
        return np.isin(self._gyrus, [CORTICAL[name] for name in names])


def behind_orbit(x: Volume, y: Volume) -> Mask:
    """Behind the orbital surface: the atlas' orbital labels run on to the anterior perforated substance."""
    return y + wave(x, 26, 1.5) < 8


def medial_frontal(cortex: Cortex, x: Volume, y: Volume, z: Volume) -> tuple[Mask, Mask, Mask]:
    """Medial prefrontal, the lateral part of the superior frontal gyrus, and the orbital underside."""
    side = np.abs(x)
    superior, floor = cortex("superior-frontal"), cortex("medial-orbitofrontal")
    front = y + wave(z, 34, 2.5) > 18 + 0.10 * np.maximum(z - 30, 0)
    wall = side + wave(y, 30, 1.2) < 15.5
    medial = superior & front & wall
    medial |= cortex("frontal-pole") & (side < 15)
    inner = side + wave(y, 26, 0.8) < 10.5 - 0.22 * np.maximum(-17 - z, 0)
    medial |= floor & inner & (y > 16)
    lateral = superior & ~wall & (y + wave(x, 22, 2.0) > 4)
    return medial, lateral, floor & ~inner & ~behind_orbit(x, y)


def anterior_cingulate(cortex: Cortex, x: Volume, y: Volume, z: Volume) -> tuple[Mask, Mask]:
    """The cingulate within about 15 mm of the callosum's knee, and what lies in front of it (prefrontal)."""
    gyrus = cortex("rostral-cingulate", "caudal-cingulate")
    front = np.hypot(y - 20, 0.8 * (z - 12)) + wave(z, 20, 0.6) > 24
    return gyrus & ~front, gyrus & front


def orbital(cortex: Cortex, x: Volume, y: Volume, z: Volume) -> Mask:
    """Lateral orbitofrontal gyri with the undersides of their neighbours."""
    below = z + wave(y, 24, 1.2) < -9 + 0.12 * (np.abs(x) - 30)
    pole = cortex("frontal-pole") & (np.abs(x) > 15)
    return (cortex("lateral-orbitofrontal") & ~behind_orbit(x, y)) | (
        (cortex("pars-orbitalis", "rostral-middle-frontal") | pole) & below
    )


def posterior(cortex: Cortex, x: Volume, y: Volume, z: Volume) -> tuple[Mask, Mask]:
    """Posterior cingulate with the precuneus that borders it, and the rest of the precuneus.

    Default-mode studies put the posterior cingulate up to about 23 mm behind and 33 mm above the splenium.
    """
    hub = ((y + 38) / 23) ** 2 + ((z - 12) / 33) ** 2 + wave(y + z, 20, 0.04) < 1
    gyrus = cortex("posterior-cingulate") & (y + wave(z, 18, 1.5) < -18)
    gyrus |= cortex("isthmus") & (z > -2)
    wedge = cortex("precuneus")
    return gyrus | (wedge & hub), wedge & ~hub


def visual(cortex: Cortex, x: Volume, y: Volume, z: Volume) -> Mask:
    """Calcarine cortex, what lines it within about 10 mm, and the occipital pole."""
    around = near(cortex("pericalcarine"), 10)
    pole = y + 0.10 * np.abs(x) + wave(z, 30, 3.0) < -86
    return cortex("pericalcarine") | (cortex("cuneus", "lingual", "lateral-occipital") & (around | pole))


def auditory(cortex: Cortex, x: Volume, y: Volume, z: Volume) -> Mask:
    """Heschl's gyrus and the superior temporal plane around it."""
    heschl = cortex("transverse-temporal")
    plane = near(heschl, 7.5) & cortex("superior-temporal", "bankssts")
    return heschl | plane


def cortical(sources: Sources) -> dict[str, Mask]:
    """The seed of every cortical region."""
    at = sources.millimetres()
    x, y, z = at
    cortex = Cortex(sources.atlas)
    medial, lateral, underside = medial_frontal(cortex, *at)
    orbit = orbital(cortex, *at) | underside
    premotor = y + wave(z, 22, 2.0) < 0
    foot = y + wave(z, 18, 1.5) < -13
    central = y + wave(z, 20, 1.5) + 0.25 * (z - 60) > -34
    hub, precuneus = posterior(cortex, *at)
    leg = cortex("paracentral")
    cingulate, pregenual = anterior_cingulate(cortex, *at)
    return {
        "medial-prefrontal-cortex": (medial & ~orbit) | pregenual,
        "dorsolateral-prefrontal-cortex":
            (cortex("caudal-middle-frontal", "rostral-middle-frontal") | lateral) & ~orbit & ~premotor,
        "orbitofrontal-cortex": orbit & ~medial,
        "anterior-cingulate-cortex": cingulate,
        "insula": cortex("insula") & (np.abs(x) + wave(y, 24, 1.0) > 26),
        "posterior-cingulate-cortex": hub,
        "precuneus": precuneus,
        "motor-cortex": cortex("precentral") | (leg & foot & central) | (cortex("caudal-middle-frontal") & premotor),
        "somatosensory-cortex": cortex("postcentral") | (leg & ~central),
        "visual-cortex": visual(cortex, *at),
        "auditory-cortex": auditory(cortex, *at),
    }  # fmt: skip


def peduncles(sources: Sources) -> Mask:
    """The midbrain's front, which the atlas counts to the diencephalon: below and behind the line from the
    mammillary bodies to the posterior commissure."""
    x, y, z = sources.millimetres()
    below = z + 0.667 * y + wave(x, 22, 1.0) - 0.12 * np.abs(x) < -20
    return np.isin(sources.atlas, VENTRAL) & below


def deep(sources: Sources) -> dict[str, Mask]:
    """The seed of every deep region that the atlas has."""
    found = {region: np.isin(sources.atlas, labels) for region, labels in DEEP.items()}
    found["brainstem"] |= peduncles(sources)
    return found


def callosum(sources: Sources) -> Mask:
    """The corpus callosum to 12 mm beside the midline, where the atlas calls it plain white matter."""
    x, _, _ = sources.millimetres()
    shadow = np.isin(sources.atlas, CALLOSUM).any(axis=0, keepdims=True)
    return shadow & (np.abs(x) < 12) & np.isin(sources.atlas, (2, 41, *CALLOSUM)) & (sources.white > 0.5)


def free(sources: Sources) -> Mask:
    """Tissue and space into which regions may grow."""
    return np.isin(sources.atlas, FREE) & ~callosum(sources)
