"""The build: every frame is a job of its own, on all cores; finished ones are kept, so that it can go on later."""

import json
import multiprocessing
import os
import shutil
from collections.abc import Iterator
from functools import cache, partialmethod
from pathlib import Path

from tqdm import tqdm

from assets.pipeline import atlas, frames, labels, lamp, manifest, meshes, shading, slices, sources, turn, write
from assets.pipeline.camera import AXIAL, CORONAL
from assets.pipeline.jobs import CACHE, Job, Quality
from assets.pipeline.witness import Witness

CORONAL_MM = range(-104, 73, 2)
AXIAL_MM = range(-64, 81, 2)


@cache
def loaded() -> sources.Sources:
    return sources.load()


@cache
def truth() -> labels.Truth:
    return labels.build(loaded())


@cache
def witness() -> Witness:
    return Witness(truth())


@cache
def studio() -> slices.Studio:
    return slices.studio(loaded(), truth())


@cache
def mesh(file: Path) -> shading.Body:
    return shading.body(lamp.load(file))


def preparations(quality: Quality) -> list[Job]:
    """The meshes of the turn with their light, slowest first."""
    return [Job("mesh", name, ("meshes",), quality) for name in meshes.PREPARED]


FRAME, TURN = ("frames", "write"), ("turn", "meshes", "write")
"""The modules that a frame depends on."""


def jobs(quality: Quality) -> list[Job]:
    """All frames, in the order of `frames.json`."""
    return [
        Job("outside", "left", FRAME, quality),
        Job("inside", "left", FRAME, quality),
        *(Job("slices", f"y{mm}", FRAME, quality) for mm in CORONAL_MM),
        *(Job("slices", f"z{mm}", FRAME, quality) for mm in AXIAL_MM),
        *(Job("turn", f"{look}-{at}", TURN, quality) for look in ("glass", "solid") for at in turn.AZIMUTHS),
    ]


def made(job: Job) -> frames.Frame:
    """Renders a frame."""
    if job.kind == "outside":
        return frames.outside_frame(loaded(), truth(), job.quality.surfaces)
    if job.kind == "inside":
        return frames.inside_frame(loaded(), truth(), job.quality.surfaces)
    if job.kind == "slices":
        series, camera = ("coronal", CORONAL) if job.name[0] == "y" else ("axial", AXIAL)
        return frames.slice_frame(studio(), witness(), series, camera, int(job.name[1:]))
    look, at = job.name.split("-")
    kept = {prepared.name: prepared.folder for prepared in preparations(job.quality)}

    def prepared(name: str) -> shading.Body:
        return mesh(kept[name] / "mesh.npz")

    if look == "glass":
        return turn.glass_frame(prepared, witness(), int(at), job.quality.samples)
    return turn.solid_frame(prepared, truth(), witness(), int(at), job.quality.samples)


def do(job: Job) -> Job:
    """Does a job, unless its result is kept; what is half done never counts."""
    if not job.folder.exists():
        half = job.folder.with_name(job.folder.name + ".half")
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir(parents=True)
        if job.kind == "mesh":
            lamp.save(meshes.prepare(job.name, loaded(), truth(), job.quality.directions), half / "mesh.npz")
        else:
            (half / "frame.json").write_text(json.dumps(write.write(made(job), half)), encoding="utf-8")
        half.rename(job.folder)
    return job


def run(todo: list[Job], label: str) -> None:
    """Does jobs on all cores, with progress and the time left."""
    waiting = [job for job in todo if not job.folder.exists()]
    with tqdm(total=len(todo), initial=len(todo) - len(waiting), desc=label, smoothing=0.1) as bar:
        for job in results(waiting):
            bar.set_postfix_str(f"{job.kind} {job.name}")
            bar.update()


def quiet() -> None:
    """Steps within a job show no bar of their own: several would write over each other."""
    tqdm.__init__ = partialmethod(tqdm.__init__, disable=True)  # type: ignore[method-assign]


def results(todo: list[Job]) -> Iterator[Job]:
    """Jobs as they are done; each core starts with the data that are loaded already."""
    if not todo:
        return
    loaded(), truth()
    with multiprocessing.get_context("fork").Pool(min(os.cpu_count() or 1, len(todo)), quiet) as pool:
        yield from pool.imap_unordered(do, todo)


def build(quality: Quality, only: str | None, fresh: bool, folder: Path) -> None:
    """Computes what is missing and writes everything into `folder` (assets)."""
    if fresh:
        shutil.rmtree(CACHE, ignore_errors=True)
    atlas.write(truth(), folder / "atlas")
    todo = [job for job in jobs(quality) if only in (None, job.kind)]
    if any(job.kind == "turn" for job in todo):
        run(preparations(quality), "meshes")
    run(todo, "frames")
    finished = [(json.loads((job.folder / "frame.json").read_text(encoding="utf-8")), job.folder) for job in todo]
    manifest.assemble(finished, folder / "views")
