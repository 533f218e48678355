"""The frames of the turn: the glass brain, its parts alone, and the brain's surface."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from assets.pipeline import glass, shading
from assets.pipeline.bodies import SOLID, TINTED
from assets.pipeline.camera import Turned
from assets.pipeline.frames import Frame, Part, drawn, finish, silhouette
from assets.pipeline.labels import Truth
from assets.pipeline.looks import look, looked_at
from assets.pipeline.outlines import PER_MM, Shape, compete, outline
from assets.pipeline.points import Halves, place
from assets.pipeline.regions import IDS
from assets.pipeline.render import Image, blend
from assets.pipeline.sample import Floats
from assets.pipeline.shading import Body
from assets.pipeline.witness import Witness

AZIMUTHS = tuple(range(0, 360, 5))

LEAST_MM2 = 8.0
"""A region with less to be seen cannot be touched and has no outline."""

SOFT_MM = 0.35
"""How much what the camera sees is smoothed before outlines are drawn."""

Mask = npt.NDArray[np.bool_]
Bodies = Callable[[str], Body]
"""Gives a prepared mesh by name."""


def seen(thing: Body, camera: Turned) -> tuple[npt.NDArray[np.int16], Floats]:
    """At the working resolution: which of the mesh's names is seen (-1 none), and where (x in mm)."""
    hits = thing.caster.see(camera, slice(None), PER_MM)
    shape = camera.at(PER_MM, 0.0)[0].shape
    owner = np.where(hits.face >= 0, thing.lit.owner[hits.face], -1)
    x = blend(thing.lit.surface.vertices[:, :1], thing.lit.surface, hits)
    return owner.reshape(shape).astype(np.int16), x.reshape(shape)


def softly(mask: Mask) -> Floats:
    """A mask as a share, smoothed for its outline."""
    return np.asarray(ndimage.gaussian_filter(mask.astype(np.float32), SOFT_MM * PER_MM), np.float32)


def halves(x: Floats) -> Halves:
    """Which pixels show the left and the right side."""
    return x < 0, x > 0


def touchable(bodies: Bodies, camera: Turned) -> tuple[dict[str, Mask], Floats]:
    """Where each solid or tinted region is the one that a touch means, and the x of what is seen."""
    owner, x = seen(bodies("solids"), camera)
    found = {name: owner == number for number, name in enumerate(SOLID)}
    taken = owner >= 0
    depths = [depth_of(bodies(name), camera) for name in TINTED]
    for name, (depth, at), other in zip(TINTED, depths, reversed(depths), strict=True):
        found[name] = np.isfinite(depth) & ~taken & (depth <= other[0])
        x = np.where(found[name], at, x)
    return found, x


def depth_of(thing: Body, camera: Turned) -> tuple[Floats, Floats]:
    """How deep a mesh is seen (inf where it is not), and the x there."""
    hits = thing.caster.see(camera, slice(None), PER_MM)
    x = blend(thing.lit.surface.vertices[:, :1], thing.lit.surface, hits)
    shape = camera.at(PER_MM, 0.0)[0].shape
    return hits.depth.reshape(shape), x.reshape(shape)


def whole(bodies: Bodies, camera: Turned, region: str) -> Shape:
    """The silhouette of a whole region, with its label points."""
    owner, x = seen(bodies(region), camera)
    shape = Shape(region, "whole", outline(softly(owner >= 0) - 0.5, camera), [])
    place([shape], camera, halves(x))
    return shape


def part(bodies: Bodies, camera: Turned, region: str, n: int) -> Part:
    """A region alone, and where in the frame it stands."""
    box = shading.box(bodies(region).lit, camera)
    return shading.alone(bodies(region), camera, n, box), box


def glass_frame(bodies: Bodies, witness: Witness, azimuth: int, n: int) -> Frame:
    """The glass brain from one side, with every region alone."""
    camera = Turned(azimuth)
    things = {name: bodies(name) for name in ("solids", "cortex", *TINTED)}
    art = glass.glass(things, camera, n)
    cover = softly(np.any([seen(things[name], camera)[0] >= 0 for name in things], axis=0))
    found, x = touchable(bodies, camera)
    fields = compete({region: softly(mask) for region, mask in found.items()})
    shapes = drawn(fields, dict.fromkeys(found, "surface"), cover, camera, LEAST_MM2)
    frame = Frame("turn", "glass", f"glass-{azimuth}", azimuth, camera, {"picture": art},
                  silhouette(cover, camera), shapes, camera.edges)  # fmt: skip
    finish(frame, halves(x), witness.glass(camera))
    frame.shapes += [whole(bodies, camera, region) for region in IDS]
    frame.parts = {region: part(bodies, camera, region, n) for region in IDS}
    return frame


def solid_frame(bodies: Bodies, truth: Truth, witness: Witness, azimuth: int, n: int) -> Frame:
    """The brain's surface from one side."""
    camera, thing = Turned(azimuth), bodies("brain")
    owner, x = seen(thing, camera)
    cover = softly(owner >= 0)
    regions = tuple(region for region in IDS if region not in SOLID or region == "medial-prefrontal-cortex")
    fields = compete(looked_at(truth, look(thing.caster, camera, 1.2), regions))
    shapes = drawn(fields, dict.fromkeys(regions, "surface"), cover, camera, LEAST_MM2)
    art: Image = shading.alone(thing, camera, n)
    frame = Frame("turn", "solid", f"solid-{azimuth}", azimuth, camera, {"picture": art},
                  silhouette(cover, camera), shapes, camera.edges)  # fmt: skip
    return finish(frame, halves(x), witness.surface(camera))
