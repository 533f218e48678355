"""Light that does not depend on the camera, once a mesh: how open each vertex is, and what it gets of the lamp.

The lamp goes with the turning camera, so it only ever stands on a circle. What a vertex gets of it is a smooth
function of the azimuth and is kept as its Fourier series: 13 numbers serve every frame.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assets.pipeline.rays import Caster, sphere
from assets.pipeline.render import KEY
from assets.pipeline.sample import Floats
from assets.pipeline.surface import Surface

ORDER = 6
FOCUS = 6
"""The lamp is large and soft: it shines with this power of the cosine."""


@dataclass(frozen=True)
class Lit:
    """A mesh with its light: `open` (0..1) to the surroundings, the lamp's series (n x 13), and colours (n x 3).

    `owner` says which of `names` each triangle belongs to.
    """

    surface: Surface
    open: Floats
    lamp: Floats
    colour: Floats
    owner: npt.NDArray[np.int16]
    names: tuple[str, ...]


def key(azimuth: float) -> Floats:
    """Towards the lamp when one looks from this azimuth (degrees): above, and a little to the picture's left."""
    a = np.radians(azimuth)
    x, y, z = (float(v) for v in KEY)
    return np.array([x * np.cos(a) + y * np.sin(a), y * np.cos(a) - x * np.sin(a), z], np.float32)


def waves(azimuth: float) -> Floats:
    """The values of the series' terms at an azimuth."""
    a = np.radians(azimuth)
    return np.array([1.0, *(f(k * a) for k in range(1, ORDER + 1) for f in (np.cos, np.sin))], np.float32)


def series(direction: Floats) -> Floats:
    """How strongly the lamp shines from a direction, as a series over its azimuths."""
    around = np.arange(0, 360, 5.0)
    shine = np.array([max(float(direction @ key(a)), 0.0) ** FOCUS for a in around])
    terms = np.array([waves(a) for a in around])
    return np.asarray((terms.T @ shine) * np.array([1.0, *[2.0] * (2 * ORDER)]) / len(around), np.float32)


def light(mesh: Surface, directions: int, reach: float) -> tuple[Floats, Floats]:
    """Openness and lamp light of every vertex; what is farther than `reach` mm blocks nothing."""
    caster = Caster(mesh)
    origins = mesh.vertices + 0.35 * mesh.normals
    count = len(origins)
    open_, sky = np.zeros(count, np.float32), np.zeros(count, np.float32)
    lamp, full = np.zeros((count, 2 * ORDER + 1), np.float32), 0.0
    for direction in sphere(directions):
        facing = mesh.normals @ direction
        turned = np.flatnonzero(facing > 0.02)
        reached = facing[turned] * ~caster.blocked(origins[turned], direction, reach)
        open_[turned] += reached
        sky[turned] += facing[turned]
        lamp[turned] += reached[:, None] * series(direction)
        full += max(float(direction @ key(0)), 0.0) ** (FOCUS + 1)
    return open_ / np.maximum(sky, 1e-6), lamp / np.float32(full)


def save(lit: Lit, file: Path) -> None:
    """Keeps a lit mesh."""
    with file.open("wb") as out:
        np.savez(out, vertices=lit.surface.vertices, faces=lit.surface.faces, normals=lit.surface.normals,
                 open=lit.open.astype(np.float16), lamp=lit.lamp.astype(np.float16),
                 colour=lit.colour.astype(np.float16), owner=lit.owner, names=np.array(lit.names))  # fmt: skip


def load(file: Path) -> Lit:
    """A lit mesh that was kept."""
    kept = np.load(file)
    mesh = Surface(kept["vertices"], kept["faces"], kept["normals"])
    open_, lamp, colour = (kept[name].astype(np.float32) for name in ("open", "lamp", "colour"))
    return Lit(mesh, open_, lamp, colour, kept["owner"], tuple(str(name) for name in kept["names"]))
