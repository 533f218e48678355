"""What a translator has still to do, as YAML that is ready to be filled in."""

from collections.abc import Iterator
from pathlib import Path

from brainexplorer.content.nodes import ListNode, Node
from brainexplorer.content.problems import Report
from brainexplorer.content.reading import read
from brainexplorer.content.sayings import fingerprint, original
from brainexplorer.content.schema import TRANSLATED
from brainexplorer.content.translating import Gap, gaps


def worklist(folder: Path, language: str) -> Iterator[tuple[str, list[Gap]]]:
    """The files of `folder` that have texts without a translation into `language`, or with a stale one, and these."""
    for name in TRANSLATED:
        root = _nodes(folder / name)
        found = gaps(root, name, _nodes(folder / language / name)) if root is not None else []
        if found:
            yield name, found


def as_yaml(name: str, found: list[Gap], language: str) -> str:
    """The lines for `<language>/<name>`; above each the original as a comment."""
    lines = [f"# {language}/{name}", "format: 1", f"language: {language}", "texts:"]
    for gap in found:
        lines.append("")
        if gap.stale:
            lines.append("  # translated before, from other words:")
        lines += [f"  # {line}" for line in original(gap.said).split("\n")]
        key = "items" if isinstance(gap.said, ListNode) else "text"
        lines.append(f"  {gap.path}:")
        lines.append(f'    of: "{fingerprint(gap.said)}"')
        lines.append(f"    {key}:")
    return "\n".join(lines)


def _nodes(path: Path) -> Node | None:
    return read(path, Report(path.name)) if path.is_file() else None
