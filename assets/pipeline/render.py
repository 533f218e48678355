"""Pictures of surfaces: light and colour at the vertices, one ray a sub-pixel, averaged down."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from assets.pipeline.camera import Camera
from assets.pipeline.rays import Caster, Hits, light
from assets.pipeline.sample import Floats, ramp
from assets.pipeline.surface import Surface

Image = npt.NDArray[np.uint8]
Albedo = Callable[[Floats, Floats], Floats]
"""Colours (n x 3, 0..1) from places (n x 3, mm) and how open to light each is (n)."""


@dataclass(frozen=True)
class Quality:
    """How much work a picture gets: sub-pixels a side, directions of light."""

    samples: int
    directions: int


DRAFT = Quality(1, 150)
FINAL = Quality(3, 1200)

KEY = np.array([-0.62, 0.38, 0.69], np.float32) / np.float32(np.linalg.norm([-0.62, 0.38, 0.69]))
"""Towards the lamp: above, in front and on the viewer's side."""

REACH_MM = 14.0

ROSE = np.array([0.905, 0.700, 0.655], np.float32)
DEEP = np.array([0.500, 0.245, 0.255], np.float32)


def mix(a: Floats, b: Floats, share: Floats) -> Floats:
    """From colour `a` to colour `b`."""
    return np.asarray(a + (b - a) * share[..., None], np.float32)


def rose(places: Floats, open_: Floats) -> Floats:
    """The cortex from outside: redder where it is folded in."""
    return mix(ROSE, DEEP, 0.9 * (1 - ramp(open_, 0.05, 0.85)))


def shade(caster: Caster, used: npt.NDArray[np.int64], albedo: Albedo, quality: Quality) -> Floats:
    """The colour of the used vertices (others stay black), 0..1."""
    ambient, lamp = light(caster, used, KEY, quality.directions, REACH_MM)
    surface = caster.surface
    normals = surface.normals[used]
    colour = albedo(surface.vertices[used], ambient)
    view = np.clip(-normals[:, 0], 0, 1)
    sky = 0.62 + 0.10 * normals[:, 2]
    bright = sky * (0.35 + 0.65 * ambient) + 0.62 * lamp
    bright = bright * (0.80 + 0.20 * view)
    half = KEY + np.array([-1, 0, 0], np.float32)
    half /= np.linalg.norm(half)
    gloss = 0.055 * np.clip(normals @ half, 0, 1) ** 24 * ramp(ambient, 0.4, 0.9)
    lit = colour * bright[:, None] + gloss[:, None]
    result = np.zeros_like(surface.vertices)
    result[used] = np.where(lit < 0.75, lit, 0.75 + 0.25 * np.tanh((lit - 0.75) / 0.25))
    return result


def blend(values: Floats, surface: Surface, hits: Hits) -> Floats:
    """Vertex values at the hit places (n x 3); 0 where nothing is hit."""
    result = np.zeros((len(hits.face), values.shape[1]), np.float32)
    hit = hits.face >= 0
    corner = surface.faces[hits.face[hit]]
    u, v = hits.u[hit, None], hits.v[hit, None]
    result[hit] = values[corner[:, 0]] * (1 - u - v) + values[corner[:, 1]] * u + values[corner[:, 2]] * v
    return result


def bands(height: int, step: int) -> list[slice]:
    """Rows of a picture in bands, so that memory stays small."""
    return [slice(top, min(top + step, height)) for top in range(0, height, step)]


def seen(caster: Caster, camera: Camera, per_mm: float) -> npt.NDArray[np.int64]:
    """The vertices of all triangles that the camera sees."""
    found: set[int] = set()
    height = round(camera.size[1] * per_mm / camera.scale)
    used = np.zeros(len(caster.surface.faces), bool)
    for rows in bands(height, 300):
        hits = caster.see(camera, rows, per_mm)
        used[hits.face[hits.face >= 0]] = True
    del found
    return np.unique(caster.surface.faces[used])


def picture(caster: Caster, camera: Camera, albedo: Albedo, quality: Quality) -> Image:
    """The surface as the camera sees it: RGBA with an antialiased, transparent background."""
    width, height = camera.size
    n = quality.samples
    per_mm = camera.scale * n
    colours = shade(caster, seen(caster, camera, per_mm), albedo, quality)
    result = np.zeros((height, width, 4), np.uint8)
    for rows in tqdm(bands(height, 100), desc="  rays", leave=False):
        hits = caster.see(camera, slice(rows.start * n, rows.stop * n), per_mm)
        rgb = blend(colours, caster.surface, hits).reshape(rows.stop - rows.start, n, width, n, 3)
        cover = (hits.face >= 0).astype(np.float32).reshape(rgb.shape[:-1]).mean(axis=(1, 3))
        mean = rgb.mean(axis=(1, 3)) / np.maximum(cover, 1e-6)[..., None]
        result[rows] = to_bytes(mean, cover)
    return result


def to_bytes(rgb: Floats, alpha: Floats) -> Image:
    """Straight-alpha RGBA from colours and cover, 0..1."""
    both = np.concatenate([rgb, alpha[..., None]], axis=-1)
    return np.asarray(np.clip(both, 0, 1) * 255 + 0.5, np.uint8)
