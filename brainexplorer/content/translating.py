"""Another language laid over the one that the words were written in.

A translated text stands with the fingerprint of what it translates. Where the original says something else by now, or
where there is no translation, readers see the original: what is true goes before what can be read easily.
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import NamedTuple

from brainexplorer.content.messages import Kind
from brainexplorer.content.nearest import nearest
from brainexplorer.content.nodes import GroupNode, ListNode, Node, ScalarNode, child
from brainexplorer.content.problems import Report, short_path
from brainexplorer.content.sayings import Said, fingerprint, original, sayings
from brainexplorer.content.schema import FILES

FOLDER = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""What a folder of translations is called."""

_FREE = ("also", "forms")
"""lists of search words and of word forms, of which each language has its own number"""


class Gap(NamedTuple):
    """A text that is not translated, or was translated from other words. `said` is what it says now."""

    path: str
    said: Said
    stale: bool


def texts_of(root: Node, file: str) -> dict[str, Said]:
    """Everything that can be translated in a file, by its place."""
    return {short_path(path, file): said for path, said in sayings(root, FILES[file])}


def lay_over(root: Node, file: str, translation: Node) -> Node:
    """A copy of the file's nodes with every text replaced that has a translation of what it says now."""
    laid = deepcopy(root)
    entries = entries_of(translation)
    for path, said in texts_of(laid, file).items():
        entry = entries.get(path)
        if entry is not None and mark_of(entry) == fingerprint(said):
            _replace(said, entry)
    return laid


def gaps(root: Node, file: str, translation: Node | None) -> list[Gap]:
    """What is missing or stale, in the order of the original."""
    return _gaps(texts_of(root, file), entries_of(translation))


def _gaps(texts: Mapping[str, Said], entries: Mapping[str, GroupNode]) -> list[Gap]:
    found = []
    for path, said in texts.items():
        entry = entries.get(path)
        if entry is None or mark_of(entry) != fingerprint(said):
            found.append(Gap(path, said, entry is not None))
    return found


def check_translation(root: Node, file: str, translation: Node | None, language: str, report: Report) -> None:
    """Tell what does not fit the original, what is stale, and how much is missing."""
    texts, entries = texts_of(root, file), entries_of(translation)
    for path, entry in entries.items():
        place = child("texts", path)
        if path not in texts:
            report.add(Kind.TRANSLATION_UNKNOWN, entry.line, place, source=file, nearest=nearest(path, texts, close=80))
        else:
            _fits(texts[path], entry, path, place, file, report)
    missing = []
    for gap in _gaps(texts, entries):
        if gap.stale:
            report.add(Kind.TRANSLATION_STALE, entries[gap.path].line, child("texts", gap.path), source=file,
                       now=original(gap.said), mark=fingerprint(gap.said))
        else:
            missing.append(gap.path)
    if missing:
        report.add(Kind.TRANSLATION_MISSING, 0, count=len(missing), source=file, first=missing[0], language=language)


def check_language(translation: Node, language: str, report: Report) -> None:
    """The file says the language of the folder that it lies in."""
    said = translation.scalar("language") if isinstance(translation, GroupNode) else None
    if said is not None and said.text != language:
        report.add(Kind.LANGUAGE_OF_FOLDER, said.line, "language", value=said.text, folder=language)


def entries_of(translation: Node | None) -> Mapping[str, GroupNode]:
    """The translated texts of a file by their places; none where there is no such file."""
    table = translation.group("texts") if isinstance(translation, GroupNode) else None
    entries = table.entries if table else {}
    return {path: entry.value for path, entry in entries.items() if isinstance(entry.value, GroupNode)}


def mark_of(entry: GroupNode) -> str:
    """The fingerprint of what an entry translates."""
    value = entry.scalar("of")
    return value.text if value else ""


def _fits(said: Said, entry: GroupNode, path: str, place: str, file: str, report: Report) -> None:
    right, wrong = ("items", "text") if isinstance(said, ListNode) else ("text", "items")
    if right not in entry.entries and wrong in entry.entries:
        report.add(Kind.TRANSLATION_KIND, entry.line, place, right=right, wrong=wrong, source=file)
    elif isinstance(said, ListNode) and path.rsplit(".", 1)[-1] not in _FREE:
        count = len(list(entry.scalars("items")))
        if count and count != len(said.items):
            report.add(Kind.TRANSLATION_LENGTH, entry.line, place, count=count, right=len(said.items), source=file)


def _replace(said: Said, entry: GroupNode) -> None:
    if isinstance(said, ScalarNode):
        text = entry.scalar("text")
        said.text = text.text if text else said.text
    else:
        said.items = list(entry.scalars("items")) or said.items
