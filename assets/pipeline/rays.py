"""Rays against a surface: what a camera sees, and how much light reaches each point."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from embreex.mesh_construction import TriangleMesh
from embreex.rtcore_scene import EmbreeScene
from tqdm import tqdm

from assets.pipeline.camera import ALL, Camera
from assets.pipeline.sample import Floats
from assets.pipeline.surface import Surface

FAR_MM = 400.0


@dataclass(frozen=True)
class Hits:
    """What pixels see: triangle (-1 none), the place in it (barycentric u, v), and how deep (mm, inf for none)."""

    face: npt.NDArray[np.int32]
    u: Floats
    v: Floats
    depth: Floats


class Caster:
    """Shoots rays at one surface."""

    def __init__(self, surface: Surface) -> None:
        self.surface = surface
        self._scene = EmbreeScene()
        TriangleMesh(self._scene, surface.vertices, surface.faces)

    def see(self, camera: Camera, rows: slice, per_mm: float, columns: slice = ALL, backwards: bool = False) -> Hits:
        """Parallel rays through the pixel centres of a window; `backwards` from behind, to what is last."""
        way = -1 if backwards else 1
        places = [p.ravel() for p in camera.at(per_mm, -way * FAR_MM / 2, rows, columns)]
        origins = np.stack(places, axis=1).astype(np.float32)
        forward = (way * camera.forward).astype(np.float32)
        found = self._scene.run(origins, np.broadcast_to(forward, origins.shape).copy(), output=1)
        depth = np.where(found["primID"] >= 0, way * (found["tfar"] - FAR_MM / 2), np.inf).astype(np.float32)
        return Hits(found["primID"].astype(np.int32), found["u"], found["v"], depth)

    def blocked(self, origins: Floats, direction: Floats, reach: float) -> npt.NDArray[np.bool_]:
        """For each origin: does a ray in `direction` meet the surface within `reach` mm?"""
        directions = np.broadcast_to(direction, origins.shape).astype(np.float32)
        far = np.full(len(origins), reach, np.float32)
        return np.asarray(self._scene.run(origins, directions, dists=far, query="OCCLUDED")) >= 0


def sphere(count: int) -> Floats:
    """Directions spread evenly over the sphere (a Fibonacci spiral: the same every time)."""
    i = np.arange(count) + 0.5
    z = 1 - 2 * i / count
    turn = np.pi * (1 + 5**0.5) * i
    flat = np.sqrt(1 - z * z)
    return np.stack([flat * np.cos(turn), flat * np.sin(turn), z], axis=1).astype(np.float32)


def light(
    caster: Caster, wanted: npt.NDArray[np.int64], key: Floats, count: int, reach: float
) -> tuple[Floats, Floats]:
    """Ambient (0..1) and key light (0..1) at some vertices.

    `key` is the unit vector towards a large soft lamp; ambient light is blocked only by what is within `reach` mm.
    """
    points = caster.surface.vertices[wanted]
    normals = caster.surface.normals[wanted]
    origins = points + 0.35 * normals
    ambient, sky, lamp, full = (np.zeros(len(wanted), np.float32) for _ in range(4))
    for direction in tqdm(sphere(count), desc="  light", leave=False):
        facing = normals @ direction
        turned = np.flatnonzero(facing > 0.02)
        if not len(turned):
            continue
        cosine = facing[turned]
        shine = max(float(direction @ key), 0.0) ** 6
        open_ = ~caster.blocked(origins[turned], direction, reach)
        ambient[turned] += cosine * open_
        sky[turned] += cosine
        lamp[turned] += shine * cosine * open_
        full += shine * max(float(direction @ key), 0.0)
    return ambient / np.maximum(sky, 1e-6), lamp / np.maximum(full, 1e-6)
