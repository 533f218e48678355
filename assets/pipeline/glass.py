"""The glass brain: solid bodies in clear and tinted glass."""

from collections.abc import Sequence

import numpy as np

from assets.pipeline.camera import Turned
from assets.pipeline.render import Image, bands, blend, film, mix
from assets.pipeline.sample import Floats, ramp
from assets.pipeline.shading import BAND, Body, Layer, averaged, brightness, satin, solid

PORCELAIN = np.array([0.968, 0.868, 0.835], np.float32)
CREASE = np.array([0.775, 0.500, 0.480], np.float32)
"""The clear glass where it is open, and in its creases and at its rim."""

PALE = PORCELAIN * np.float32(0.97)
"""What is behind all glass."""

BLUSH = np.array([0.940, 0.735, 0.665], np.float32)
"""Warms the tinted glass."""


def stacked(layers: Sequence[Layer]) -> tuple[Floats, Floats]:
    """Layers over each other, nearest first, and a pale ground under all: colour times cover, and cover."""
    count = len(layers[0].alpha)
    hit = np.flatnonzero(np.any([layer.alpha > 0 for layer in layers], axis=0))
    depth = np.stack([layer.depth[hit] for layer in layers])
    order = np.argsort(depth, axis=0, kind="stable")
    alpha = np.take_along_axis(np.stack([layer.alpha[hit] for layer in layers]), order, 0)
    colour = np.take_along_axis(np.stack([layer.colour[hit] for layer in layers]), order[..., None], 0)
    through, mixed = np.ones(len(hit), np.float32), np.zeros((len(hit), 3), np.float32)
    for one, cover in zip(colour, alpha, strict=True):
        mixed += one * (cover * through)[:, None]
        through *= 1 - cover
    both = np.zeros((count, 3), np.float32), np.zeros(count, np.float32)
    both[0][hit] = mixed + PALE * through[:, None]
    both[1][hit] = 1
    return both


def facing(thing: Body, camera: Turned) -> Floats:
    """What a pane needs to know at every vertex: normal, openness, colour, brightness (n x 8)."""
    lit = thing.lit
    bright = brightness(lit, camera)[:, None]
    return np.concatenate([lit.surface.normals, lit.open[:, None], satin(lit, camera), bright], axis=1)


BEHIND = np.float32(1e6)
"""A depth behind everything."""


def panes(thing: Body, values: Floats, camera: Turned, rows: slice, per_mm: float, clear: bool) -> list[Layer]:
    """A mesh as glass: clear where it faces the eye, fuller where it turns away and in its creases.

    It gives two layers: one in front of what stands in it, and a light ground behind, on which its own relief can
    be read. Clear glass has the last ground of all.
    """
    hits = thing.caster.see(camera, rows, per_mm)
    found = blend(values, thing.lit.surface, hits)
    hit = (hits.face >= 0).astype(np.float32)
    normals = found[:, :3] / np.maximum(np.linalg.norm(found[:, :3], axis=1, keepdims=True), 1e-6)
    away = 1 - np.abs(normals @ camera.forward.astype(np.float32))
    crease, bright = 1 - ramp(found[:, 3], 0.15, 0.85), found[:, 7]
    ground = np.full(len(hit), BEHIND - (0 if clear else 1), np.float32)
    if clear:
        tint = mix(np.broadcast_to(PORCELAIN, (len(hit), 3)), CREASE, np.clip(0.75 * away**3 + 0.62 * crease, 0, 1))
        lit = film(tint * (0.50 + 0.50 * bright)[:, None])
        veil = np.clip(0.05 + 0.60 * away**3.5 * ramp(found[:, 3], 0.4, 0.8) + 0.08 * crease, 0, 0.8)
        return [Layer(lit, veil * hit, hits.depth), Layer(lit, hit, ground)]
    warm = mix(found[:, 4:7], BLUSH * (0.4 + 0.6 * bright)[:, None], np.full(len(hit), 0.68, np.float32))
    veil = np.clip(0.24 + 0.50 * away**2.5 + 0.20 * crease, 0, 0.9)
    return [Layer(warm, veil * hit, hits.depth), Layer(warm, 0.42 * hit, ground)]


def glass(things: dict[str, Body], camera: Turned, n: int) -> Image:
    """The glass brain with its solid parts."""
    width, height = camera.size
    values = satin(things["solids"].lit, camera)
    known = {name: facing(things[name], camera) for name in ("cortex", "cerebellum", "brainstem")}
    result = np.zeros((height, width, 4), np.uint8)
    for rows in bands(height, BAND):
        fine, per_mm = slice(rows.start * n, rows.stop * n), camera.scale * n
        layers = [solid(things["solids"], values, camera, per_mm, fine)]
        for name, what in known.items():
            layers += panes(things[name], what, camera, fine, per_mm, name == "cortex")
        result[rows] = averaged(*stacked(layers), (rows.stop - rows.start, width), n)
    return result
