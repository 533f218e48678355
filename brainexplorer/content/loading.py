"""A data folder into content, or into the list of everything that is wrong with it."""

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType

from brainexplorer.content.building import build
from brainexplorer.content.checking import check, is_newer
from brainexplorer.content.circuitcheck import check_circuits
from brainexplorer.content.crosscheck import check_regions, check_shapes, check_sources, source_keys
from brainexplorer.content.editor.passages import passages, places, translated
from brainexplorer.content.editor.safety import check_recalled, check_safety, verified_sources
from brainexplorer.content.editor.wordlist import words_of
from brainexplorer.content.folder import check_folder, languages_in
from brainexplorer.content.messages import Kind
from brainexplorer.content.model import Content, Shelf
from brainexplorer.content.nodes import GroupNode, Node
from brainexplorer.content.problems import Problem, Report, TooManyError, in_order
from brainexplorer.content.reading import read
from brainexplorer.content.reviewcheck import check_confirmed, check_reviews
from brainexplorer.content.schema import FILES, OPTIONAL, TRANSLATED, TRANSLATION
from brainexplorer.content.shelving import build_library
from brainexplorer.content.storycheck import (
    Known,
    check_clinic,
    check_clinicians,
    check_glossary,
    check_stories,
)
from brainexplorer.content.translating import check_language, check_translation, lay_over


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder gave: content if there was no mistake, else None.

    `problems` are mistakes and `warnings` what somebody should look at, both in order of files and lines.
    """

    content: Content | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Files:
    """The nodes of a folder's files; `over` holds those of its other languages, by language and file."""

    roots: Mapping[str, Node]
    over: Mapping[str, Mapping[str, Node]]


@dataclass(frozen=True, slots=True)
class Examined:
    """What a folder holds, and what is to be said of it: `found` in the order of files and lines."""

    files: Files
    found: tuple[Problem, ...]

    @property
    def mistakes(self) -> tuple[Problem, ...]:
        """Without the warnings."""
        return tuple(one for one in self.found if not one.is_warning)


def load(folder: Path, shapes: Collection[str] | None, language: str = "", today: str = "") -> Loaded:
    """Read and check the files of `folder`, and those of its other languages.

    `shapes`: the ids of the regions in the pictures; each must have words, and nothing else may. None leaves
    that unchecked. `language`: the one that the content shall be in; that of the files where there is no such.
    `today`: the ISO day to hold reviews against; empty: today. Raises nothing, whatever the folder holds; a hostile
    file costs at most about a second.
    """
    examined = examine(folder, shapes, today)
    problems = examined.mistakes
    warnings = tuple(one for one in examined.found if one.is_warning)
    return Loaded(None if problems else content_of(examined.files, language), problems, warnings)


def examine(folder: Path, shapes: Collection[str] | None, today: str = "") -> Examined:
    """As `load`, with the files as they are written in place of what they become."""
    about_folder = check_folder(folder).problems
    if any(problem.kind in (Kind.FOLDER_MISSING, Kind.FOLDER_UNREADABLE) for problem in about_folder):
        return Examined(Files({}, {}), tuple(about_folder))
    reports = {name: Report(name) for name in FILES}
    roots = _read_all(folder, reports)
    day = today or this_day()
    for name in roots:
        with suppress(TooManyError):
            _check(name, roots, shapes, reports[name], day)
            check_reviews(roots[name], reports[name], day)
    over, more = _other_languages(folder, roots, ok=not any(report.mistakes for report in reports.values()))
    files = Files(roots, over)
    if not any(report.mistakes for report in (*reports.values(), *more.values())):
        _check_words(files, {**reports, **more})
    found = about_folder + [one for report in (*reports.values(), *more.values()) for one in in_order(report)]
    return Examined(files, tuple(found))


def counted(files: Files) -> str:
    """How much of everything there is, in words."""
    tables = ("regions", "circuits", "topics", "tours")
    counts = {table: len(_keys(files.roots, f"{table}.yaml", table) or ()) for table in tables}
    return ", ".join(f"{count} {table}" for table, count in counts.items() if count)


def this_day() -> str:
    """Today, as an ISO day."""
    return datetime.now(UTC).astimezone().date().isoformat()


def content_of(files: Files, language: str = "") -> Content:
    """The content of checked files in a language; in that of the files where there is no such."""
    written_in = build(files.roots)
    languages = (written_in.language, *sorted(files.over))
    if language not in files.over:
        return written_in._replace(languages=languages)
    over = files.over[language]
    laid = {name: lay_over(root, name, over[name]) if name in over else root for name, root in files.roots.items()}
    english = MappingProxyType({key: region.name for key, region in written_in.regions.items()})
    content = build(laid, language, languages)
    return content._replace(shelf=Shelf(partial(build_library, laid, english)))


def _read_all(folder: Path, reports: Mapping[str, Report]) -> dict[str, Node]:
    roots = {}
    for name, report in reports.items():
        if name in OPTIONAL and not os.path.lexists(folder / name):
            continue
        root = _read(folder / name, report)
        if root is not None:
            roots[name] = root
    return roots


def _read(path: Path, report: Report) -> Node | None:
    with suppress(TooManyError):
        root = read(path, report)
        # nothing can be said of the keys of a format that is not known yet
        if root is not None and not is_newer(root, report):
            return root
    return None


def _other_languages(
    folder: Path, roots: Mapping[str, Node], *, ok: bool
) -> tuple[dict[str, dict[str, Node]], dict[str, Report]]:
    """The files of every other language, and what is to be said of them.

    They are held against the originals only if these are good (`ok`).
    """
    over: dict[str, dict[str, Node]] = {}
    reports = {}
    for language in languages_in(folder):
        over[language] = {}
        for name in TRANSLATED:
            report = reports[f"{language}/{name}"] = Report(f"{language}/{name}")
            with suppress(TooManyError):
                root = _translation(folder / language / name, language, report)
                if root is not None:
                    over[language][name] = root
                if ok and name in roots:
                    check_translation(roots[name], name, root, language, str(folder), report)
    return over, reports


def _check_words(files: Files, reports: Mapping[str, Report]) -> None:
    """What may not be said, in every language; only once nothing is wrong with how it is written."""
    verified, known = verified_sources(files.roots.get("sources.yaml"))
    words = words_of(language_of(files.roots))
    for name, root in files.roots.items():
        where = places(root, name)
        found = tuple(passages(where, name))
        with suppress(TooManyError):
            check_safety(name, found, words, reports[name])
            check_recalled(found, verified, known, reports[name])
        for language, over in files.over.items():
            with suppress(TooManyError):
                if name in over:
                    other = translated(where, name, over[name], language)
                    check_safety(name, other, words_of(language), reports[f"{language}/{name}"])


def language_of(roots: Mapping[str, Node]) -> str:
    """The language that the words were written in."""
    root = roots.get("regions.yaml")
    value = root.scalar("language") if isinstance(root, GroupNode) else None
    return value.text if value else ""


def _translation(path: Path, language: str, report: Report) -> Node | None:
    root = _read(path, report) if os.path.lexists(path) else None
    if root is not None:
        check(root, TRANSLATION, report)
        check_language(root, language, report)
    return root


def _check(name: str, roots: Mapping[str, Node], shapes: Collection[str] | None, report: Report, day: str) -> None:
    root = roots[name]
    check(root, FILES[name], report)
    keys = source_keys(roots.get("sources.yaml"))
    if name == "sources.yaml":
        check_sources(root, report)
    elif name == "regions.yaml":
        check_regions(root, keys, report)
        if shapes is not None:
            check_shapes(root, shapes, report)
    elif name == "circuits.yaml":
        check_circuits(root, _table(roots, "regions.yaml", "regions"), keys, report)
    else:
        _check_more(name, roots, report, day)


def _check_more(name: str, roots: Mapping[str, Node], report: Report, day: str) -> None:
    root = roots[name]
    known = Known(_keys(roots, "regions.yaml", "regions"), _keys(roots, "circuits.yaml", "circuits"),
                  source_keys(roots.get("sources.yaml")))
    if name == "clinicians.yaml":
        check_clinicians(root, known, report)
    elif name in ("topics.yaml", "tours.yaml"):
        topics = _table(roots, "topics.yaml", "topics") if name == "tours.yaml" else None
        check_stories(root, name.removesuffix(".yaml"), known, report, topics)
    elif name == "glossary.yaml":
        check_glossary(root, report)
    elif name == "clinic.yaml":
        check_clinic(root, _table(roots, "topics.yaml", "topics"), report)
        check_confirmed(root, roots, report, day)


def _table(roots: Mapping[str, Node], name: str, table: str) -> GroupNode | None:
    root = roots.get(name)
    return root.group(table) if isinstance(root, GroupNode) else None


def _keys(roots: Mapping[str, Node], name: str, table: str) -> Collection[str] | None:
    found = _table(roots, name, table)
    return found.entries.keys() if found else None
