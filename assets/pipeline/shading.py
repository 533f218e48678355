"""What a turned camera sees of lit meshes: their colours in the lamp that goes with it, and a body alone."""

from dataclasses import dataclass

import numpy as np

from assets.pipeline.camera import ALL, Camera, Turned
from assets.pipeline.lamp import Lit, key, waves
from assets.pipeline.rays import Caster
from assets.pipeline.render import Image, bands, blend, film, to_bytes
from assets.pipeline.sample import Floats, ramp

BAND = 96


@dataclass(frozen=True)
class Body:
    """A lit mesh that rays can meet."""

    lit: Lit
    caster: Caster


@dataclass(frozen=True)
class Layer:
    """What one mesh gives to the samples of a band: colour (n x 3), opacity (n), depth (n, mm)."""

    colour: Floats
    alpha: Floats
    depth: Floats


def body(lit: Lit) -> Body:
    """Makes a mesh ready for rays."""
    return Body(lit, Caster(lit.surface))


def brightness(lit: Lit, camera: Turned) -> Floats:
    """How bright every vertex is as the lamp stands for this camera."""
    normals = lit.surface.normals
    lamp = np.maximum(lit.lamp @ waves(camera.at_degrees), 0)
    facing = np.clip(-(normals @ camera.forward.astype(np.float32)), 0, 1)
    return ((0.62 + 0.10 * normals[:, 2]) * (0.35 + 0.65 * lit.open) + 0.60 * lamp) * (0.80 + 0.20 * facing)


def shine(lit: Lit, camera: Turned, power: float) -> Floats:
    """How straight every vertex throws the lamp into the eye, 0..1."""
    half = key(camera.at_degrees) - camera.forward.astype(np.float32)
    half /= np.linalg.norm(half)
    return np.clip(lit.surface.normals @ half, 0, 1) ** power * ramp(lit.open, 0.4, 0.9)


def shaded(lit: Lit, camera: Turned) -> Floats:
    """Colours of all vertices of the brain's surface as the lamp stands for this camera (n x 3)."""
    gloss = 0.05 * shine(lit, camera, 24)
    return film(lit.colour * brightness(lit, camera)[:, None] + gloss[:, None])


def satin(lit: Lit, camera: Turned) -> Floats:
    """Colours of all vertices of the regions' bodies: lighter shadows, a soft wide gloss, a faint light rim."""
    away = 1 - np.clip(-(lit.surface.normals @ camera.forward.astype(np.float32)), 0, 1)
    bright = 0.22 + 0.78 * brightness(lit, camera)
    light = 0.07 * shine(lit, camera, 10) + 0.06 * shine(lit, camera, 48) + 0.10 * away**3 * lit.open
    return film(lit.colour * bright[:, None] + light[:, None])


def solid(thing: Body, values: Floats, camera: Camera, per_mm: float, rows: slice, columns: slice = ALL) -> Layer:
    """An opaque mesh with its vertex colours."""
    hits = thing.caster.see(camera, rows, per_mm, columns)
    return Layer(blend(values, thing.lit.surface, hits), (hits.face >= 0).astype(np.float32), hits.depth)


def averaged(colour: Floats, cover: Floats, shape: tuple[int, int], n: int) -> Image:
    """Samples (n x n a pixel) as pixels."""
    rows, columns = shape
    both = np.concatenate([colour, cover[:, None]], axis=1).reshape(rows, n, columns, n, 4).mean(axis=(1, 3))
    return to_bytes(both[..., :3] / np.maximum(both[..., 3:], 1e-6), both[..., 3])


Box = tuple[int, int, int, int]
"""A rectangle of a frame: x, y, width, height in px."""


def box(lit: Lit, camera: Turned, margin: int = 3) -> Box:
    """Where a mesh stands in the frame, with a margin."""
    matrix = np.array(camera.matrix)
    px = lit.surface.vertices @ matrix[:, :3].T + matrix[:, 3]
    left, top = np.maximum(np.floor(px.min(axis=0)).astype(int) - margin, 0)
    right, bottom = np.minimum(np.ceil(px.max(axis=0)).astype(int) + margin, camera.size)
    return int(left), int(top), int(right - left), int(bottom - top)


def alone(thing: Body, camera: Turned, n: int, window: Box | None = None) -> Image:
    """One opaque mesh and nothing else, n x n rays a pixel, in a window of the frame."""
    x, y, width, height = window or (0, 0, *camera.size)
    values = (shaded if thing.lit.names == ("brain",) else satin)(thing.lit, camera)
    result = np.zeros((height, width, 4), np.uint8)
    for rows in bands(height, BAND):
        fine = slice((y + rows.start) * n, (y + rows.stop) * n)
        layer = solid(thing, values, camera, camera.scale * n, fine, slice(x * n, (x + width) * n))
        result[rows] = averaged(layer.colour, layer.alpha, (rows.stop - rows.start, width), n)
    return result
