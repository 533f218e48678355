"""A data folder into content, or into the list of everything that is wrong with it."""

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from brainexplorer.content.building import build
from brainexplorer.content.checking import check, is_newer
from brainexplorer.content.circuitcheck import check_circuits
from brainexplorer.content.crosscheck import check_regions, check_shapes, check_sources, source_keys
from brainexplorer.content.folder import check_folder
from brainexplorer.content.messages import Kind
from brainexplorer.content.model import Content
from brainexplorer.content.nodes import GroupNode, Node
from brainexplorer.content.problems import MOST_PER_FILE, Problem, Report, TooManyError
from brainexplorer.content.reading import read
from brainexplorer.content.schema import FILES, OPTIONAL


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder gave: content if there was no problem, else None; problems in order of files and lines."""

    content: Content | None
    problems: tuple[Problem, ...]


def load(folder: Path, shapes: Collection[str] | None) -> Loaded:
    """Read and check the files of `folder`.

    `shapes`: the ids of the regions in the pictures; each must have words, and nothing else may. None leaves
    that unchecked. Raises nothing, whatever the folder holds; a hostile file costs at most about a second.
    """
    about_folder = check_folder(folder).problems
    if any(problem.kind in (Kind.FOLDER_MISSING, Kind.FOLDER_UNREADABLE) for problem in about_folder):
        return Loaded(None, tuple(about_folder))
    reports = {name: Report(name) for name in FILES}
    roots = _read_all(folder, reports)
    for name in roots:
        with suppress(TooManyError):
            _check(name, roots, shapes, reports[name])
    problems = about_folder + [problem for report in reports.values() for problem in _in_order(report)]
    return Loaded(None if problems else build(roots), tuple(problems))


def _read_all(folder: Path, reports: Mapping[str, Report]) -> dict[str, Node]:
    roots = {}
    for name, report in reports.items():
        if name in OPTIONAL and not os.path.lexists(folder / name):
            continue
        with suppress(TooManyError):
            root = read(folder / name, report)
            # nothing can be said of the keys of a format that is not known yet
            if root is not None and not is_newer(root, report):
                roots[name] = root
    return roots


def _check(name: str, roots: Mapping[str, Node], shapes: Collection[str] | None, report: Report) -> None:
    root = roots[name]
    check(root, FILES[name], report)
    if name == "sources.yaml":
        check_sources(root, report)
    elif name == "regions.yaml":
        check_regions(root, source_keys(roots.get("sources.yaml")), report)
        if shapes is not None:
            check_shapes(root, shapes, report)
    elif name == "circuits.yaml":
        check_circuits(root, _regions(roots), source_keys(roots.get("sources.yaml")), report)


def _regions(roots: Mapping[str, Node]) -> GroupNode | None:
    root = roots.get("regions.yaml")
    return root.group("regions") if isinstance(root, GroupNode) else None


def _in_order(report: Report) -> list[Problem]:
    ordered = sorted(report.problems, key=_line)
    if len(ordered) >= MOST_PER_FILE:
        ordered.append(Problem(report.file, 0, "", Kind.TOO_MANY, (("most", str(MOST_PER_FILE)),)))
    return ordered


def _line(problem: Problem) -> int:
    return problem.line
