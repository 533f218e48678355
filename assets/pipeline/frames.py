"""The frames of the first views: which regions each shows, how, and from which images of them."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from assets.pipeline import inside, points, render, slices, surface
from assets.pipeline.camera import AXIAL, CORONAL, SAGITTAL, Camera
from assets.pipeline.labels import Truth
from assets.pipeline.outlines import LEVEL, PER_MM, Ring, Shape, compete, outline, rings, within
from assets.pipeline.rays import Caster
from assets.pipeline.sample import Floats, smooth, volume_at
from assets.pipeline.sources import Sources

SMALL = ("subgenual-cingulate", "periaqueductal-gray", "ventral-tegmental-area", "habenula", "dorsal-raphe",
         "locus-coeruleus")  # fmt: skip
"""Nested regions: drawn over the others, not in competition with them."""


@dataclass
class Frame:
    """One picture with its outlines, before it is written."""

    view: str
    id: str
    camera: Camera
    layers: dict[str, render.Image]
    silhouette: list[Ring]
    shapes: list[Shape]
    edges: dict[str, str]
    plane: dict[str, float | str] | None
    free: dict[str, float] = field(default_factory=dict)


def coarse(cover: Floats, camera: Camera) -> Floats:
    """A picture's cover at the working resolution, a little smoothed."""
    from scipy import ndimage

    blurred = ndimage.gaussian_filter(cover, 0.35 * camera.scale)
    rows, columns = camera.at(PER_MM, 0.0)[0].shape
    step = camera.scale / PER_MM
    y = (np.arange(rows) + 0.5) * step - 0.5
    x = (np.arange(columns) + 0.5) * step - 0.5
    return np.asarray(ndimage.map_coordinates(blurred, np.meshgrid(y, x, indexing="ij"), order=1), np.float32)


def section(truth: Truth, camera: Camera, depths: list[float], blur: float = 1.0) -> dict[str, Floats]:
    """Every region's share of a slab: the mean over some depths of its smoothed mask."""
    result = {}
    for region, mask in truth.masks.items():
        soft = smooth(mask, blur)
        layers = [volume_at(soft, truth.origin, camera.at(PER_MM, d)) for d in depths]
        result[region] = np.mean(layers, axis=0)
    return result


def projection(truth: Truth, camera: Camera, region: str, depths: np.ndarray, blur: float = 1.0) -> Floats:
    """A region's full extent as seen through the brain: the strongest of its smoothed mask over depths."""
    soft = smooth(truth.masks[region], blur)
    return np.max([volume_at(soft, truth.origin, camera.at(PER_MM, float(d))) for d in depths], axis=0)


def drawn(fields: dict[str, Floats], kinds: dict[str, str], cover: Floats, camera: Camera) -> list[Shape]:
    """Shapes from region images, in the order of `kinds`, those without a worthwhile outline left out."""
    result = []
    for region, kind in kinds.items():
        found = outline(within(fields[region], cover), camera)
        if found:
            result.append(Shape(region, kind, found, []))
    return result


def contest(shares: dict[str, Floats], level: float = LEVEL) -> dict[str, Floats]:
    """Large regions compete; nested ones only need to be there."""
    fields = compete({r: s for r, s in shares.items() if r not in SMALL}, level)
    return fields | {r: shares[r] - 0.45 for r in SMALL if r in shares}


def slice_frame(sources: Sources, truth: Truth, name: str, camera: Camera, depth: float,
                edges: dict[str, str]) -> Frame:  # fmt: skip
    """One slice with both layers and everything that the plane cuts."""
    art = slices.illustration(sources, truth, camera, depth)
    mri = slices.scan(sources, camera, depth)
    cover = coarse(slices.alpha(art), camera)
    fields = contest(section(truth, camera, [depth]))
    shapes = drawn(fields, dict.fromkeys(truth.masks, "cut"), cover, camera)
    return finish(Frame("slices", name, camera, {"picture": art, "mri": mri}, silhouette(cover, camera), shapes,
                        edges, {"axis": camera.axis, "mm": depth}), both_sides=True)  # fmt: skip


def silhouette(cover: Floats, camera: Camera) -> list[Ring]:
    """The brain's own outline."""
    return rings(cover - 0.5, camera, 40.0, 40.0)


def finish(frame: Frame, both_sides: bool = False) -> Frame:
    """Adds label points and how much of each region is free to touch."""
    frame.free = points.place(frame.shapes, frame.camera, both_sides)
    frame.shapes = [shape for shape in frame.shapes if shape.labels]
    return frame


FRONT_LEFT = {"left": "front", "right": "back", "top": "top", "bottom": "bottom"}

SURFACE = ("dorsolateral-prefrontal-cortex", "orbitofrontal-cortex", "motor-cortex", "somatosensory-cortex",
           "visual-cortex", "cerebellum", "brainstem", "medial-prefrontal-cortex")  # fmt: skip
OUTSIDE_BEHIND = ("insula", "auditory-cortex", "hippocampus", "amygdala")

MEDIAL = ("medial-prefrontal-cortex", "anterior-cingulate-cortex", "posterior-cingulate-cortex", "precuneus",
          "orbitofrontal-cortex", "motor-cortex", "somatosensory-cortex", "visual-cortex", "thalamus",
          "hypothalamus", "cerebellum", "brainstem")  # fmt: skip
NESTED = ("subgenual-cingulate", "periaqueductal-gray", "ventral-tegmental-area", "habenula", "dorsal-raphe")
INSIDE_BEHIND = ("nucleus-accumbens", "amygdala", "hippocampus", "caudate", "locus-coeruleus")


def looked_at(truth: Truth, caster: Caster, camera: Camera) -> dict[str, Floats]:
    """Each surface region's share of what the camera sees, smoothed over 1.3 mm."""
    from scipy import ndimage

    hits = caster.see(camera, slice(None), PER_MM)
    shape = camera.at(PER_MM, 0.0)[0].shape
    places = render.blend(caster.surface.vertices, caster.surface, hits)
    inward = places - 1.2 * render.blend(caster.surface.normals, caster.surface, hits)
    result = {}
    for region in SURFACE:
        soft = smooth(truth.masks[region], 0.6)
        seen = volume_at(soft, truth.origin, tuple(inward.T.astype(np.float64)))  # type: ignore[arg-type]
        image = np.where(hits.face >= 0, seen, 0).reshape(shape)
        result[region] = ndimage.gaussian_filter(image, 1.3 * PER_MM)
    return result


def outside_frame(sources: Sources, truth: Truth, quality: render.Quality) -> Frame:
    """The brain from the left."""
    camera, caster = SAGITTAL, Caster(surface.left_side(sources))
    art = render.picture(caster, camera, render.rose, quality)
    cover = coarse(slices.alpha(art), camera)
    fields = contest(looked_at(truth, caster, camera))
    depths = np.arange(-72, -2, 1.0)
    for region in OUTSIDE_BEHIND:
        fields[region] = projection(truth, camera, region, depths) - 0.5
    kinds = dict.fromkeys(SURFACE, "surface") | dict.fromkeys(OUTSIDE_BEHIND, "behind")
    shapes = drawn(fields, kinds, cover, camera)
    return finish(Frame("outside", "left", camera, {"picture": art}, silhouette(cover, camera), shapes,
                        FRONT_LEFT, None))  # fmt: skip


def inside_frame(sources: Sources, truth: Truth, quality: render.Quality) -> Frame:
    """The right half from the left, opened at the midline: front at the left as in Outside."""
    camera, caster = SAGITTAL, Caster(surface.right_half(sources))
    art = render.picture(caster, camera, inside.tissue_colours(sources), quality)
    cover = coarse(slices.alpha(art), camera)
    shares = section(truth, camera, [1.0, 2.0, 3.0, 4.0, 5.0])
    fields = compete({region: shares[region] for region in MEDIAL})
    for region in NESTED:
        fields[region] = projection(truth, camera, region, np.arange(0, 9, 1.0), 0.8) - 0.45
    for region in INSIDE_BEHIND:
        fields[region] = projection(truth, camera, region, np.arange(1, 45, 1.0)) - 0.5
    kinds = (dict.fromkeys(MEDIAL, "cut") | dict.fromkeys(INSIDE_BEHIND, "behind") | dict.fromkeys(NESTED, "cut"))
    shapes = drawn(fields, kinds, cover, camera)
    return finish(Frame("inside", "left", camera, {"picture": art}, silhouette(cover, camera), shapes,
                        FRONT_LEFT, {"axis": "x", "mm": surface.CUT_MM}))  # fmt: skip


Maker = Callable[[], Frame]


def makers(sources: Sources, truth: Truth, quality: render.Quality) -> dict[str, Maker]:
    """How to make each frame, in the order of the tabs."""
    across = {"left": "left", "right": "right"}
    return {
        "outside/left": lambda: outside_frame(sources, truth, quality),
        "inside/left": lambda: inside_frame(sources, truth, quality),
        "slices/coronal": lambda: slice_frame(sources, truth, "coronal", CORONAL, -6.0,
                                              across | {"top": "top", "bottom": "bottom"}),
        "slices/axial": lambda: slice_frame(sources, truth, "axial", AXIAL, -12.0,
                                            across | {"top": "front", "bottom": "back"}),
    }  # fmt: skip
