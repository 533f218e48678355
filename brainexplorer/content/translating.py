"""Another language laid over the one that the words were written in.

A translated text stands with the fingerprint of what it translates. Where the original says something else by now, or
where there is no translation, readers see the original: what is true goes before what can be read easily. A text that
has moved, because a screen was put in or taken out above it, is found again by its fingerprint.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from shlex import quote
from typing import NamedTuple

from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import GroupNode, ListNode, Node, ScalarNode, child, is_blank
from brainexplorer.content.problems import Report, short_path
from brainexplorer.content.sayings import Said, fingerprint, original, sayings
from brainexplorer.content.schema import FILES

FOLDER = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""What a folder of translations is called."""

_FREE = ("also", "forms")
"""lists of search words and of word forms, of which each language has its own number"""


_MOST_ALIKE = 50
"""Among so many translations of the same words the likeliest is looked for: a hostile file must not take long."""


class Gap(NamedTuple):
    """A text that is not translated, or was translated from other words. `said` is what it says now."""

    path: str
    said: Said
    stale: bool


class Found(NamedTuple):
    """A translation, and the place at which it stands in its file."""

    path: str
    entry: GroupNode


class Entries:
    """The translated texts of a file: by their places, and by what they translate."""

    def __init__(self, translation: Node | None) -> None:
        self.at: Mapping[str, GroupNode] = entries_of(translation)
        self._by_mark: dict[str, list[Found]] = {}
        for path, entry in self.at.items():
            if is_done(entry):
                self._by_mark.setdefault(mark_of(entry), []).append(Found(path, entry))

    def of(self, path: str, said: Said, mark: str = "") -> Found | None:
        """The translation of what the text at `path` says now: the one in its place, or one that moved; or None.

        `mark`: its fingerprint, where that is known.
        """
        mark = mark or fingerprint(said)
        own = self.at.get(path)
        if own is not None and mark_of(own) == mark and _holds(own, key_of(said)):
            return Found(path, own)
        moved = [one for one in self._by_mark.get(mark, ())[:_MOST_ALIKE] if _would_fit(one.entry, path, said)]
        return max(moved, key=lambda one: _likeness(one.path, path), default=None)


class Compared(NamedTuple):
    """A translation held against its original.

    `left`: places of translations that nothing needs any more. `marks`: the fingerprints of the original's texts.
    """

    done: Mapping[str, Found]
    gaps: list[Gap]
    left: list[str]
    marks: Mapping[str, str]


def texts_of(root: Node, file: str) -> dict[str, Said]:
    """Everything that can be translated in a file, by its place."""
    return {short_path(path, file): said for path, said in sayings(root, FILES[file])}


def lay_over(root: Node, file: str, translation: Node) -> Node:
    """A copy of the file's nodes with every text replaced that has a translation of what it says now."""
    laid = deepcopy(root)
    for said, (_, entry) in _translated(texts_of(laid, file).items(), Entries(translation)):
        _replace(said, entry)
    return laid


def gaps(root: Node, file: str, translation: Node | None) -> list[Gap]:
    """What is missing or stale, in the order of the original."""
    return compare(texts_of(root, file), Entries(translation)).gaps


def compare(texts: Mapping[str, Said], entries: Entries) -> Compared:
    """What is translated, what is not, and what is left over."""
    marks = {path: fingerprint(said) for path, said in texts.items()}
    known = frozenset(marks.values())
    done: dict[str, Found] = {}
    found = []
    for path, said in texts.items():
        one = entries.of(path, said, marks[path])
        if one is not None:
            done[path] = one
        else:
            # one whose original is still there, in another place, has moved and says nothing of this text
            own = entries.at.get(path)
            found.append(Gap(path, said, own is not None and is_done(own) and mark_of(own) not in known))
    needed = {one.path for one in done.values()} | {gap.path for gap in found}
    return Compared(done, found, [path for path in entries.at if path not in needed], marks)


def check_translation(
    root: Node, file: str, translation: Node | None, language: str, folder: str, report: Report
) -> None:
    """Tell what does not fit the original, what is stale, and how much is missing or left over.

    `folder`: where all of it lies, for the command that tells more.
    """
    texts, entries = texts_of(root, file), Entries(translation)
    compared = compare(texts, entries)
    for path, entry in entries.at.items():
        if path in texts:
            _fits(Gap(path, texts[path], mark_of(entry) != compared.marks[path]), entry, file, report)
    command = f"brainexplorer translate {language} {quote(folder)}"
    missing = []
    for gap in compared.gaps:
        if gap.stale:
            report.add(Kind.TRANSLATION_STALE, entries.at[gap.path].line, child("texts", gap.path), source=file,
                       now=original(gap.said), mark=compared.marks[gap.path])
        else:
            missing.append(gap.path)
    if missing:
        report.add(Kind.TRANSLATION_MISSING, 0, texts=_counted(missing), source=file, first=missing[0],
                   command=command)
    if left := compared.left:
        report.add(Kind.TRANSLATION_UNKNOWN, entries.at[left[0]].line, child("texts", left[0]), texts=_counted(left),
                   source=file, command=command)


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


def is_done(entry: GroupNode) -> bool:
    """Whether something stands in it: one that was only made ready for a translator holds none yet."""
    return _holds(entry, "text") or _holds(entry, "items")


def key_of(said: Said) -> str:
    """Under which key the translation of a text, or of a list of them, stands."""
    return "items" if isinstance(said, ListNode) else "text"


def _translated(texts: Iterable[tuple[str, Said]], entries: Entries) -> Iterator[tuple[Said, Found]]:
    for path, said in texts:
        found = entries.of(path, said)
        if found is not None:
            yield said, found


def _counted(paths: list[str]) -> str:
    return f"{len(paths)} text{'s' * (len(paths) != 1)}"


def _holds(entry: GroupNode, key: str) -> bool:
    return key in entry.entries and not is_blank(entry.entries[key].value)


def _would_fit(entry: GroupNode, path: str, said: Said) -> bool:
    """Whether an entry from another place can stand here."""
    if not _holds(entry, key_of(said)):
        return False
    return isinstance(said, ScalarNode) or _is_free(path) or len(list(entry.scalars("items"))) == len(said.items)


def _is_free(path: str) -> bool:
    return path.rsplit(".", 1)[-1] in _FREE


def _likeness(one: str, other: str) -> tuple[bool, bool]:
    """How like two places are: the same words may need another translation in another kind of place."""
    return one.rsplit(".", 1)[-1] == other.rsplit(".", 1)[-1], one.partition(".")[0] == other.partition(".")[0]


def _fits(text: Gap, entry: GroupNode, file: str, report: Report) -> None:
    """Whether what stands in the place of a text is of its kind, and as long, unless it translates other words."""
    path, said, stale = text
    right = key_of(said)
    wrong = "text" if right == "items" else "items"
    place = child("texts", path)
    if right not in entry.entries and wrong in entry.entries:
        report.add(Kind.TRANSLATION_KIND, entry.line, place, right=right, wrong=wrong, source=file)
    elif isinstance(said, ListNode) and not stale and not _is_free(path):
        count = len(list(entry.scalars("items")))
        if is_done(entry) and count != len(said.items):
            report.add(Kind.TRANSLATION_LENGTH, entry.line, place, count=count, right=len(said.items), source=file)


def _replace(said: Said, entry: GroupNode) -> None:
    if isinstance(said, ScalarNode):
        text = entry.scalar("text")
        said.text = text.text if text else said.text
    else:
        said.items = list(entry.scalars("items")) or said.items
