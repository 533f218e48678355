"""What a translator has still to do, as YAML that is ready to be filled in."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from brainexplorer.content.nodes import GroupNode, ListNode, Node
from brainexplorer.content.problems import Report
from brainexplorer.content.reading import read
from brainexplorer.content.sayings import fingerprint, original
from brainexplorer.content.schema import TRANSLATED
from brainexplorer.content.texts import tidy
from brainexplorer.content.translating import Gap, entries_of, gaps


class Work(NamedTuple):
    """What is to be done in one file: the gaps, and the file as it is translated so far."""

    file: str
    gaps: list[Gap]
    so_far: Node | None


def worklist(folder: Path, language: str, only: str = "") -> Iterator[Work]:
    """The files of `folder` that have texts without a translation into `language`, or with a stale one, and these.

    `only`: of this file alone.
    """
    for name in TRANSLATED:
        root = _nodes(folder / name) if only in ("", name) else None
        so_far = _nodes(folder / language / name)
        found = gaps(root, name, so_far) if root is not None else []
        if found:
            yield Work(name, found, so_far)


def as_yaml(work: Work, language: str) -> str:
    """The lines for `<language>/<file>`; above each the original as a comment, and an old translation."""
    lines = [f"# {language}/{work.file}", "format: 1", f"language: {language}", "texts:"]
    entries = entries_of(work.so_far)
    for gap in work.gaps:
        key = "items" if isinstance(gap.said, ListNode) else "text"
        lines += ["", *_comment("", original(gap.said))]
        if gap.stale:
            lines += [*_comment("translated before, from other words: ", _old(entries[gap.path]))]
        lines += [f"  {gap.path}:", f'    of: "{fingerprint(gap.said)}"', f"    {key}:"]
    return "\n".join(lines)


def _comment(said: str, text: str) -> list[str]:
    first, *more = text.split("\n")
    return [f"  # {said}{first}", *(f"  # {line}" for line in more)]


def _old(entry: GroupNode) -> str:
    """What stands there, on one line; the entries of a list on a line each."""
    text = entry.scalar("text")
    return tidy(text.text) if text else "\n".join(tidy(item.text) for item in entry.scalars("items"))


def _nodes(path: Path) -> Node | None:
    return read(path, Report(path.name)) if path.is_file() else None
