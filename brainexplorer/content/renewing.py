"""A file of translations brought up to date: what is done stays, what is missing is made ready, the rest goes."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import yaml

from brainexplorer.content.checking import check, is_newer
from brainexplorer.content.composing import compose
from brainexplorer.content.nodes import GroupNode, ListNode, Node, ScalarNode
from brainexplorer.content.problems import Problem, Report
from brainexplorer.content.reading import MOST_BYTES, read
from brainexplorer.content.sayings import Said, fingerprint, original
from brainexplorer.content.schema import FILES, FORMAT, TRANSLATED, TRANSLATION
from brainexplorer.content.schemajson import first_line
from brainexplorer.content.texts import tidy
from brainexplorer.content.translating import (
    Compared,
    Entries,
    Found,
    Gap,
    check_language,
    check_translation,
    compare,
    is_done,
    key_of,
    mark_of,
    texts_of,
)

BEFORE = "# translated before, from other words: "
"""begins the comment that keeps a translation whose original says something else by now"""
SCHEMA = first_line("translation.yaml", "../schema")

_MOST_COMMENTS = 100
"""so many lines above an entry are kept"""

_TABLES = ("words", "regions", "circuits")
"""first parts of places that are no thing of their own: between things stands a blank line"""


class Renewed(NamedTuple):
    """A file as it should be, and as it is (`before`: empty where there is none); how many texts are done and to do."""

    file: str
    text: str
    before: str
    done: int
    to_do: int
    left: int


class CannotRenewError(Exception):
    """A file has a mistake that must be mended first; what would be written could otherwise lose something."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence())
        self.sentence = problem.sentence()


def renew(folder: Path, language: str, only: str = "") -> list[Renewed]:
    """Every file of translations into `language` as it should be; `only`: of this file alone.

    `CannotRenewError` where one of them, or its original, has mistakes.
    """
    made = []
    for name in TRANSLATED:
        if only in ("", name) and (folder / name).is_file():
            root = _good(folder / name, Report(name), "")
            path = folder / language / name
            so_far = _good(path, Report(f"{language}/{name}"), language) if path.exists() else None
            before = path.read_text(encoding="utf-8-sig") if so_far is not None else ""
            if so_far is not None:
                _hold_against(root, name, so_far, folder, language)
            made.append(_renewed(name, language, texts_of(root, name), so_far, before))
    return made


def lines_of(path: str, said: Said, more: list[str]) -> list[str]:
    """A text that is to be translated: its original as a comment, `more` comments, and an empty place."""
    comments = [f"# {line}".rstrip() for line in original(said).split("\n")] + more
    return [f"  {line}" for line in comments] + [
        f"  {path}:", f'    of: "{fingerprint(said)}"', f"    {key_of(said)}:"]


def told_before(entry: GroupNode) -> list[str]:
    """The comment that keeps an old translation; the entries of a list on a line each."""
    text = entry.scalar("text")
    texts = [text] if text else list(entry.scalars("items"))
    return [f"{BEFORE}{tidy(one.text)}" for one in texts]


def _good(path: Path, report: Report, language: str) -> Node:
    root = read(path, report)
    if root is not None and not is_newer(root, report):
        check(root, TRANSLATION if language else FILES[path.name], report)
        if language:
            check_language(root, language, report)
    if report.mistakes:
        raise CannotRenewError(report.mistakes[0])
    assert root is not None  # noqa: S101  # else there would be a mistake
    return root


def _hold_against(root: Node, name: str, so_far: Node, folder: Path, language: str) -> None:
    """A translation of the wrong kind or length would be lost."""
    report = Report(f"{language}/{name}")
    check_translation(root, name, so_far, language, str(folder), report)
    if report.mistakes:
        raise CannotRenewError(report.mistakes[0])


def _renewed(name: str, language: str, texts: Mapping[str, Said], so_far: Node | None, before: str) -> Renewed:
    entries = Entries(so_far)
    compared = compare(texts, entries)
    comments = _comments(so_far, before)
    lines = [*_head(so_far, before), f"format: {FORMAT}", f"language: {language}", "texts:"]
    gaps = {gap.path: gap for gap in compared.gaps}
    thing = ""
    for path, said in texts.items():
        if thing != _thing(path):
            thing = _thing(path)
            lines.append("")
        if path in gaps:
            lines += _to_do(gaps[path], entries, comments)
        else:
            lines += _done(path, said, compared.done[path], comments)
    text = "\n".join(lines) + "\n"
    _prove(name, text, texts, compared)
    return Renewed(name, text, before, len(compared.done), len(gaps), len(compared.left))


def _to_do(gap: Gap, entries: Entries, comments: Mapping[str, list[str]]) -> list[str]:
    own = entries.at.get(gap.path)
    if gap.stale and own is not None:
        kept = [line for line in comments[gap.path] if not line.startswith(BEFORE)]
        return lines_of(gap.path, gap.said, kept + told_before(own))
    mark = fingerprint(gap.said)
    waiting = [path for path, entry in entries.at.items() if not is_done(entry) and mark_of(entry) == mark]
    if own is not None and not is_done(own):  # of this text, or of what it said before
        waiting = [gap.path] if gap.path in waiting else [*waiting, gap.path]
    return lines_of(gap.path, gap.said, comments[waiting[0]] if waiting else [])


def _done(path: str, said: Said, found: Found, comments: Mapping[str, list[str]]) -> list[str]:
    """A translation with what somebody remarked above it, without what was made ready for the translator."""
    kept = [f"  {line}" for line in comments[found.path] if not line.startswith(BEFORE)]
    lines = [*kept, f"  {path}:", f'    of: "{fingerprint(said)}"']
    if isinstance(said, ListNode):
        return [*lines, "    items:", *(f"      - {_scalar(one.text)}" for one in found.entry.scalars("items"))]
    text = found.entry.scalar("text")
    return [*lines, f"    text: {_scalar(text.text if text else '')}"]


def _scalar(text: str) -> str:
    """A text as YAML writes it on one line, in quotes where it must be."""
    written: str = yaml.safe_dump([tidy(text)], allow_unicode=True, width=10**9)
    return written.removeprefix("- ").rstrip("\n")


def _head(so_far: Node | None, before: str) -> list[str]:
    """The comments at the top, the schema first."""
    lines = before.splitlines()
    table = so_far.entries["texts"] if isinstance(so_far, GroupNode) and "texts" in so_far.entries else None
    own = [line for line in lines[: table.line - 1 if table else 0] if line.startswith("#") and line != SCHEMA]
    return [SCHEMA, *own]


def _comments(so_far: Node | None, before: str) -> dict[str, list[str]]:
    """The comments above each entry but the original that it was made ready with, by its place."""
    lines = before.splitlines()
    table = so_far.group("texts") if isinstance(so_far, GroupNode) else None
    found = {}
    for path, entry in table.entries.items() if table else ():
        mark = mark_of(entry.value) if isinstance(entry.value, GroupNode) else ""
        found[path] = _without(list(_above(lines, entry.line - 1))[::-1], mark)
    return found


def _without(comments: list[str], mark: str) -> list[str]:
    """The comments without those in a row that are what the fingerprint is of."""
    comments = comments[-_MOST_COMMENTS:]
    texts: list[Node] = [ScalarNode(line.removeprefix("#"), 0, plain=False) for line in comments]
    for start in range(len(texts)):
        for end in range(start + 1, len(texts) + 1):
            if fingerprint(ListNode(0, texts[start:end])) == mark:
                return comments[:start] + comments[end:]
    return comments


def _above(lines: list[str], at: int) -> Iterator[str]:
    for line in reversed(lines[:at]):
        told = line.strip()
        if told and not told.startswith("#"):
            return
        if told:
            yield told


def _thing(path: str) -> str:
    first, *more = path.split(".")
    return f"{first}.{more[0]}" if first in _TABLES and more else first


def _prove(name: str, text: str, texts: Mapping[str, Said], compared: Compared) -> None:
    """What would be written reads well and holds every translation. `CannotRenewError` where it would be too large."""
    report = Report(name)
    if len(text.encode()) > MOST_BYTES:
        from brainexplorer.content.messages import Kind

        report.add(Kind.FILE_TOO_LARGE, 0, most=MOST_BYTES)
        raise CannotRenewError(report.mistakes[0])
    root = compose(text, report)
    again = compare(texts, Entries(root))
    same = {path: _words(found) for path, found in compared.done.items()}
    if report.mistakes or same != {path: _words(found) for path, found in again.done.items()}:
        raise RuntimeError(f"{name} would lose translations")


def _words(found: Found) -> list[str]:
    text = found.entry.scalar("text")
    return [tidy(one.text) for one in ([text] if text else found.entry.scalars("items"))]
