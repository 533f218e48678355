"""Reads a folder that has no mistakes like an editor: what could be said better, in every language."""

from collections.abc import Iterator, Mapping
from contextlib import suppress

from brainexplorer.content.editor.aside import names_in
from brainexplorer.content.editor.passages import Passage, passages, places, translated
from brainexplorer.content.editor.style import Language, check_style
from brainexplorer.content.editor.upkeep import check_numbers, check_questions, check_sources, check_terms
from brainexplorer.content.editor.wordlist import words_of
from brainexplorer.content.loading import Examined, Files, content_of, language_of, this_day
from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import Node
from brainexplorer.content.problems import Problem, Report, TooManyError, in_order
from brainexplorer.content.schema import FILES


def remarks(examined: Examined, today: str = "") -> tuple[Problem, ...]:
    """Warnings about a folder, with those that reading it gave, in the order of files and lines.

    None but the latter where there are mistakes: first things first. `today`: ISO day; empty: today.
    """
    found = tuple(one for one in examined.found if one.is_warning)
    if examined.mistakes:
        return found
    reports = {**{name: Report(name) for name in FILES}, **_reports(examined.files)}
    for problem in found:
        if problem.file in reports:
            reports[problem.file].problems.append(problem)
    _upkeep(examined.files, today or this_day(), reports)
    for language in ("", *examined.files.over):
        _style(examined.files, language, reports)
    others = tuple(one for one in found if one.file not in reports)
    return others + tuple(one for report in reports.values() for one in in_order(report))


def texts_in(files: Files, language: str = "") -> Iterator[tuple[str, list[Passage]]]:
    """The texts of each file in a language; empty: the one that they were written in. Stale translations are not in."""
    over = files.over.get(language, {})
    for name, root in files.roots.items():
        if not language:
            yield name, list(passages(places(root, name), name))
        elif name in over:
            yield name, list(translated(places(root, name), name, over[name], language))


def _reports(files: Files) -> Mapping[str, Report]:
    names = [f"{language}/{name}" for language, over in files.over.items() for name in over]
    return {name: Report(name) for name in names}


def _upkeep(files: Files, today: str, reports: Mapping[str, Report]) -> None:
    roots: Mapping[str, Node] = files.roots
    everything = [one for _, found in texts_in(files) for one in found]
    with suppress(TooManyError):
        check_sources(roots, reports["sources.yaml"])
    with suppress(TooManyError):
        check_terms(roots.get("glossary.yaml"), everything, reports["glossary.yaml"])
    for name in ("clinicians.yaml", "topics.yaml", "tours.yaml"):
        if name in roots:
            check_questions(roots[name], reports[name])
    check_numbers(roots.get("clinic.yaml"), today, reports["clinic.yaml"])


def _style(files: Files, language: str, reports: Mapping[str, Report]) -> None:
    code = language or language_of(files.roots)
    words = words_of(code)
    if words is None:
        name = next((f"{language}/{name}" for name in files.over.get(language, {})), "regions.yaml")
        reports[name].add(Kind.LANGUAGE_UNREAD, 0, language=code)
        return
    spoken = Language(code.partition("-")[0], words, names_in(content_of(files, language), words.aside))
    for name, found in texts_in(files, language):
        with suppress(TooManyError):
            check_style(name, found, spoken, reports[f"{language}/{name}" if language else name])
