"""What the pipeline knows about each region: its colour and the atlas labels it starts from.

Numbers are those of FreeSurfer's colour table; a right cortical label is its left one plus 1000.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """One region of the atlas. `grow` is how far (mm) it may spread into unlabelled tissue."""

    id: str
    colour: str
    grow: float
    midline: bool = False


CORTEX_MM = 5.0
DEEP_MM = 1.5

REGIONS = (
    Region("medial-prefrontal-cortex", "#33689f", CORTEX_MM),
    Region("amygdala", "#c8553d", DEEP_MM),
    Region("hippocampus", "#b87708", DEEP_MM),
    Region("periaqueductal-gray", "#16847b", 0.0, midline=True),
    Region("anterior-cingulate-cortex", "#66852a", CORTEX_MM),
    Region("nucleus-accumbens", "#85469e", 1.0),
    Region("dorsolateral-prefrontal-cortex", "#4a63b5", CORTEX_MM),
    Region("orbitofrontal-cortex", "#b06c14", CORTEX_MM),
    Region("insula", "#2f8577", 3.5),
    Region("thalamus", "#6b5f96", DEEP_MM),
    Region("hypothalamus", "#b0507a", 0.0),
    Region("ventral-tegmental-area", "#3d55a5", 0.0),
    Region("habenula", "#8a3f1f", 0.0),
    Region("caudate", "#2f7fb5", DEEP_MM),
    Region("putamen", "#5a6fc0", DEEP_MM),
    Region("dorsal-raphe", "#a33b4d", 0.0, midline=True),
    Region("locus-coeruleus", "#2a5fc4", 0.0),
    Region("cerebellum", "#8d6f45", 4.0),
    Region("brainstem", "#7b6f63", 2.0, midline=True),
    Region("posterior-cingulate-cortex", "#8c7a1c", CORTEX_MM),
    Region("precuneus", "#2b7a99", CORTEX_MM),
    Region("motor-cortex", "#b3532f", CORTEX_MM),
    Region("somatosensory-cortex", "#3f7f3f", CORTEX_MM),
    Region("visual-cortex", "#7a4f9c", CORTEX_MM),
    Region("auditory-cortex", "#b0436b", CORTEX_MM),
    Region("subgenual-cingulate", "#1f7a4d", 0.0),
)

IDS = tuple(region.id for region in REGIONS)
BY_ID = {region.id: region for region in REGIONS}

CORTICAL = {
    "bankssts": 1001, "caudal-cingulate": 1002, "caudal-middle-frontal": 1003, "cuneus": 1005,
    "entorhinal": 1006, "fusiform": 1007, "inferior-parietal": 1008, "inferior-temporal": 1009,
    "isthmus": 1010, "lateral-occipital": 1011, "lateral-orbitofrontal": 1012, "lingual": 1013,
    "medial-orbitofrontal": 1014, "middle-temporal": 1015, "parahippocampal": 1016, "paracentral": 1017,
    "pars-opercularis": 1018, "pars-orbitalis": 1019, "pars-triangularis": 1020, "pericalcarine": 1021,
    "postcentral": 1022, "posterior-cingulate": 1023, "precentral": 1024, "precuneus": 1025,
    "rostral-cingulate": 1026, "rostral-middle-frontal": 1027, "superior-frontal": 1028,
    "superior-parietal": 1029, "superior-temporal": 1030, "supramarginal": 1031, "frontal-pole": 1032,
    "temporal-pole": 1033, "transverse-temporal": 1034, "insula": 1035,
}  # fmt: skip

DEEP = {
    "thalamus": (10, 49), "caudate": (11, 50), "putamen": (12, 51), "hippocampus": (17, 53),
    "amygdala": (18, 54), "nucleus-accumbens": (26, 58), "brainstem": (16,),
    "cerebellum": (7, 8, 46, 47),
}  # fmt: skip

VENTRAL = (28, 60)
"""The ventral diencephalon."""

CALLOSUM = (251, 252, 253, 254, 255)

STEADY = tuple(region for region in DEEP if region not in ("cerebellum", "brainstem"))
"""Deep nuclei: they keep others at a distance and do not grow, or they would no longer match other atlases."""

FREE = (0, 2, 41, 24, 77, 30, 62, 80)
"""Labels that own nothing: outside, white matter, fluid, vessels; regions may grow into them."""
