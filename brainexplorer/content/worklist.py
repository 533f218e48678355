"""What a translator has still to do, as YAML that is ready to be filled in."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from brainexplorer.content.nodes import Node
from brainexplorer.content.problems import Report
from brainexplorer.content.reading import read
from brainexplorer.content.renewing import SCHEMA, lines_of, told_before
from brainexplorer.content.schema import FORMAT, TRANSLATED
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
    lines = [SCHEMA, f"# {language}/{work.file}", f"format: {FORMAT}", f"language: {language}", "texts:"]
    entries = entries_of(work.so_far)
    for gap in work.gaps:
        lines += ["", *lines_of(gap.path, gap.said, told_before(entries[gap.path]) if gap.stale else [])]
    return "\n".join(lines)


def _nodes(path: Path) -> Node | None:
    return read(path, Report(path.name)) if path.is_file() else None
