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
FINAL = Quality(3, 900)

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


def lit(caster: Caster, used: npt.NDArray[np.int64], quality: Quality) -> Floats:
    """Light at the used vertices: how bright, how glossy, how open to the sky (n x 3; the others stay 0)."""
    ambient, lamp = light(caster, used, KEY, quality.directions, REACH_MM)
    normals = caster.surface.normals[used]
    facing = np.clip(-normals[:, 0], 0, 1)
    sky = 0.62 + 0.10 * normals[:, 2]
    bright = (sky * (0.35 + 0.65 * ambient) + 0.60 * lamp) * (0.80 + 0.20 * facing)
    half = KEY + np.array([-1, 0, 0], np.float32)
    half /= np.linalg.norm(half)
    gloss = 0.05 * np.clip(normals @ half, 0, 1) ** 24 * ramp(ambient, 0.4, 0.9)
    result = np.zeros((len(caster.surface.vertices), 3), np.float32)
    result[used] = np.stack([bright, gloss, ambient], axis=1)
    return result


def film(colour: Floats) -> Floats:
    """Soft shoulder: bright places keep their colour instead of clipping to white."""
    return np.where(colour < 0.75, colour, 0.75 + 0.25 * np.tanh((colour - 0.75) / 0.25)).astype(np.float32)


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
    height = round(camera.size[1] * per_mm / camera.scale)
    used = np.zeros(len(caster.surface.faces), bool)
    for rows in bands(height, 300):
        hits = caster.see(camera, rows, per_mm)
        used[hits.face[hits.face >= 0]] = True
    return np.unique(caster.surface.faces[used])


def picture(caster: Caster, camera: Camera, albedo: Albedo, quality: Quality) -> Image:
    """The surface as the camera sees it: RGBA with an antialiased, transparent background.

    Light is averaged over the sub-pixels; colour is looked up once a pixel, so its borders stay fine.
    """
    width, height = camera.size
    n = quality.samples
    per_mm = camera.scale * n
    lights = lit(caster, seen(caster, camera, per_mm), quality)
    values = np.concatenate([caster.surface.vertices, lights], axis=1)
    result = np.zeros((height, width, 4), np.uint8)
    for rows in tqdm(bands(height, 100), desc="  rays", leave=False):
        hits = caster.see(camera, slice(rows.start * n, rows.stop * n), per_mm)
        parts = blend(values, caster.surface, hits).reshape(rows.stop - rows.start, n, width, n, 6)
        cover = (hits.face >= 0).astype(np.float32).reshape(parts.shape[:-1]).mean(axis=(1, 3))
        mean = (parts.mean(axis=(1, 3)) / np.maximum(cover, 1e-6)[..., None]).reshape(-1, 6)
        colour = albedo(mean[:, :3], mean[:, 5]) * mean[:, 3:4] + mean[:, 4:5]
        result[rows] = to_bytes(film(colour).reshape(*cover.shape, 3), cover)
    return result


def to_bytes(rgb: Floats, alpha: Floats) -> Image:
    """Straight-alpha RGBA from colours and cover, 0..1."""
    both = np.concatenate([rgb, alpha[..., None]], axis=-1)
    return np.asarray(np.clip(both, 0, 1) * 255 + 0.5, np.uint8)


def alpha(image: Image) -> Floats:
    """The cover of a picture, 0..1."""
    return (image[..., 3] / 255).astype(np.float32)
