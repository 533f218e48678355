"""The frames of Outside, Inside and Slices: which regions each shows, how, and from which images of them."""

from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage
from skimage.morphology import disk

from assets.pipeline import colours, points, render, slices, surface
from assets.pipeline.camera import SAGITTAL, Camera, Straight
from assets.pipeline.labels import Truth
from assets.pipeline.looks import coarse, look, looked_at, projection
from assets.pipeline.outlines import LEVEL, PER_MM, Ring, Shape, compete, outline, rings, within
from assets.pipeline.planes import cut
from assets.pipeline.rays import Caster
from assets.pipeline.sample import Floats, smooth
from assets.pipeline.sources import Sources
from assets.pipeline.witness import Witness

SMALL = ("subgenual-cingulate", "periaqueductal-gray", "ventral-tegmental-area", "habenula", "dorsal-raphe",
         "locus-coeruleus")  # fmt: skip
"""Nested regions: drawn over the others, not in competition with them."""


Part = tuple[render.Image, tuple[int, int, int, int]]
"""A region alone, and which rectangle of the frame that is: x, y, width, height."""


@dataclass
class Frame:
    """One picture with its outlines, before it is written."""

    view: str
    series: str
    id: str
    at: float | None
    camera: Camera
    layers: dict[str, render.Image]
    silhouette: list[Ring]
    shapes: list[Shape]
    edges: dict[str, str]
    free: dict[str, float] = field(default_factory=dict)
    parts: dict[str, Part] = field(default_factory=dict)


def drawn(fields: dict[str, Floats], kinds: dict[str, str], cover: Floats, camera: Camera,
          least_mm2: float = 4.0) -> list[Shape]:  # fmt: skip
    """Shapes from region images, in the order of `kinds`, those without a worthwhile outline left out."""
    result = []
    for region, kind in kinds.items():
        found = outline(within(fields[region], cover), camera, least_mm2)
        if found:
            result.append(Shape(region, kind, found, []))
    return result


def contest(shares: dict[str, Floats], level: float = LEVEL) -> dict[str, Floats]:
    """Large regions compete; nested ones only need to be there."""
    fields = compete({r: s for r, s in shares.items() if r not in SMALL}, level)
    return fields | {r: shares[r] - 0.45 for r in SMALL if r in shares}


def slice_frame(made: slices.Studio, witness: Witness, series: str, camera: Straight, depth: int) -> Frame:
    """One slice with both layers and everything that the plane cuts."""
    body = slices.outer(made, camera, depth)
    art = slices.illustration(made, camera, depth, body)
    cover = coarse(body, camera)
    fields = contest({r: cut(stack, camera, depth, PER_MM) for r, stack in made.regions.items()})
    shapes = drawn(fields, dict.fromkeys(made.regions, "cut"), cover, camera, 10.0)
    frame = Frame("slices", series, f"{camera.axis}{depth}", depth, camera,
                  {"picture": art, "mri": slices.scan(made, camera, depth, body)}, silhouette(cover, camera), shapes,
                  SLICE_EDGES[series])  # fmt: skip
    return finish(frame, points.sides(camera), witness.slice(camera, depth))


SLICE_EDGES = {
    "coronal": {"left": "left", "right": "right", "top": "top", "bottom": "bottom"},
    "axial": {"left": "left", "right": "right", "top": "front", "bottom": "back"},
}


def silhouette(cover: Floats, camera: Camera) -> list[Ring]:
    """The brain's own outline."""
    return rings(cover - 0.5, camera, 40.0, 40.0)


def finish(frame: Frame, halves: points.Halves | None = None, sure: points.Sure | None = None) -> Frame:
    """Adds label points and how much of each region is free to touch."""
    frame.free = points.place(frame.shapes, frame.camera, halves, sure)
    frame.shapes = [shape for shape in frame.shapes if shape.labels]
    return frame


FRONT_LEFT = {"left": "front", "right": "back", "top": "top", "bottom": "bottom"}

SURFACE = ("dorsolateral-prefrontal-cortex", "orbitofrontal-cortex", "motor-cortex", "somatosensory-cortex",
           "visual-cortex", "cerebellum", "brainstem", "medial-prefrontal-cortex")  # fmt: skip
OUTSIDE_BEHIND = ("insula", "auditory-cortex", "hippocampus", "amygdala")

MEDIAL = ("medial-prefrontal-cortex", "anterior-cingulate-cortex", "posterior-cingulate-cortex", "precuneus",
          "motor-cortex", "somatosensory-cortex", "visual-cortex", "thalamus", "hypothalamus",
          "cerebellum", "brainstem")  # fmt: skip
NESTED = ("subgenual-cingulate", "periaqueductal-gray", "ventral-tegmental-area", "habenula", "dorsal-raphe")
RIVALS = ("dorsolateral-prefrontal-cortex", "orbitofrontal-cortex")
"""Seen past the cut's rim, not drawn: they only keep their neighbours in bounds."""
INSIDE_BEHIND = ("nucleus-accumbens", "amygdala", "hippocampus", "caudate", "locus-coeruleus")


BEHIND_BLUR, BEHIND_LEVEL = 1.7, 0.40
"""Parts behind the shown surface are drawn softer (mm, share)."""


def outside_frame(sources: Sources, truth: Truth, quality: render.Quality) -> Frame:
    """The brain from the left."""
    camera, caster = SAGITTAL, Caster(surface.left_side(sources))
    art = render.picture(caster, camera, colours.furrow_colours(sources), quality)
    cover = coarse(render.alpha(art), camera)
    fields = compete(looked_at(truth, look(caster, camera, 1.2), SURFACE))
    depths = np.arange(-72, -2, 1.0)
    del fields["medial-prefrontal-cortex"]
    for region in OUTSIDE_BEHIND:
        fields[region] = projection(truth, camera, region, depths, BEHIND_BLUR) - BEHIND_LEVEL
    kinds = dict.fromkeys((r for r in SURFACE if r in fields), "surface") | dict.fromkeys(OUTSIDE_BEHIND, "behind")
    shapes = drawn(fields, kinds, cover, camera)
    return finish(Frame("outside", "left", "left", None, camera, {"picture": art}, silhouette(cover, camera), shapes,
                        FRONT_LEFT))  # fmt: skip


def inside_frame(sources: Sources, truth: Truth, quality: render.Quality) -> Frame:
    """The right half from the left, opened at the midline: front at the left as in Outside."""
    camera, caster = SAGITTAL, Caster(surface.right_half(sources))
    art = render.picture(caster, camera, colours.tissue_colours(sources), quality)
    cover = coarse(render.alpha(art), camera)
    seen = look(caster, camera, 1.8)
    solid = seen.at(smooth(sources.grey + sources.white, 0.6), sources.origin, 0.8)
    solid = ndimage.gaussian_filter(ndimage.grey_closing(solid, footprint=disk(8)), 2.5)
    fields = compete(looked_at(truth, seen, (*MEDIAL, *RIVALS)))
    for region in NESTED:
        fields[region] = projection(truth, camera, region, np.arange(0, 9, 1.0), 0.8) - 0.45
    fields = {region: within(field, solid) for region, field in fields.items()}
    for region in INSIDE_BEHIND:
        fields[region] = projection(truth, camera, region, np.arange(1, 45, 1.0), BEHIND_BLUR) - BEHIND_LEVEL
    kinds = dict.fromkeys(MEDIAL, "cut") | dict.fromkeys(INSIDE_BEHIND, "behind") | dict.fromkeys(NESTED, "cut")
    shapes = drawn(fields, kinds, cover, camera)
    return finish(Frame("inside", "left", "left", surface.CUT_MM, camera, {"picture": art},
                        silhouette(cover, camera), shapes, FRONT_LEFT))  # fmt: skip
