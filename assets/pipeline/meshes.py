"""The meshes of the turn, each with its light and colours: made once, used by every frame."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assets.pipeline import bodies
from assets.pipeline.colours import furrow_colours
from assets.pipeline.labels import Truth
from assets.pipeline.lamp import Lit, light
from assets.pipeline.regions import BY_ID, IDS
from assets.pipeline.render import REACH_MM, mix
from assets.pipeline.sample import Floats, ramp
from assets.pipeline.sources import Sources
from assets.pipeline.surface import Surface


@dataclass(frozen=True)
class Joined:
    """Meshes as one, and which region each triangle belongs to (a number in `names`)."""

    surface: Surface
    owner: npt.NDArray[np.int16]
    names: tuple[str, ...]


def together(parts: dict[str, Surface]) -> Joined:
    """Several meshes as one."""
    start, vertices, faces, normals, owner = 0, [], [], [], []
    for number, part in enumerate(parts.values()):
        vertices.append(part.vertices)
        normals.append(part.normals)
        faces.append(part.faces + start)
        owner.append(np.full(len(part.faces), number, np.int16))
        start += len(part.vertices)
    whole = Surface(np.concatenate(vertices), np.concatenate(faces), np.concatenate(normals))
    return Joined(whole, np.concatenate(owner), tuple(parts))


def tone(colour: str, open_: Floats) -> Floats:
    """A region's colour, deeper where it is folded in."""
    base = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)
    light, dark = base + (1 - base) * 0.10, base * 0.55
    return mix(np.broadcast_to(light, (len(open_), 3)), dark, 0.8 * (1 - ramp(open_, 0.15, 0.95)))


def prepare(name: str, sources: Sources, truth: Truth, directions: int) -> Lit:
    """One of the meshes that turn, with its light and colours."""
    if name == "brain":
        joined = together({name: bodies.brain(sources)})
    elif name == "cortex":
        joined = together({name: bodies.cortex(sources, truth)})
    elif name == "solids":
        joined = together(bodies.solids(sources, truth))
    else:
        joined = together({name: bodies.whole(sources, truth, name)})
    mesh = joined.surface
    open_, lamp = light(mesh, directions, REACH_MM)
    if name in ("brain", "cortex"):
        colour = furrow_colours(sources)(mesh.vertices, open_)
    else:
        colour = np.zeros_like(mesh.vertices)
        for number, region in enumerate(joined.names):
            mine = np.unique(mesh.faces[joined.owner == number])
            colour[mine] = tone(BY_ID[region].colour, open_[mine])
    return Lit(mesh, open_, lamp, colour, joined.owner, joined.names)


PREPARED = ("brain", "cortex", "solids", *IDS)
"""All meshes that the turn needs, the slowest first."""
