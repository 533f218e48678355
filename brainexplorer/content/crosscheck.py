"""Values against each other: ids, names and sources that must agree between entries and between files.

What has a wrong type is passed over here: `checking` has told it.
"""

from collections.abc import Collection, Iterator

from brainexplorer.content.messages import Kind
from brainexplorer.content.nearest import nearest
from brainexplorer.content.nodes import GroupNode, ListNode, Node, ScalarNode, child
from brainexplorer.content.problems import Report

NOTES = ("pain", "mood", "ketamine")
NAMES = ("name", "abbreviation", "everyday")
KEY_CLOSE = 80.0
"""How like a source's key another must be to be taken for it: all of them are a name and a year (0 to 100)."""

_NUMBERS = ("doi", "pmid", "pmcid")


def check_regions(root: Node, sources: Collection[str] | None, report: Report) -> None:
    """Names, neighbours and sources of every region. `sources` is None where its file cannot be read."""
    regions = root.group("regions") if isinstance(root, GroupNode) else None
    if regions is None:
        return
    _names(regions, report)
    for region_id, region in groups(regions):
        _neighbours(region_id, region, regions, report)
        if sources is not None:
            _sources(region_id, region, sources, report)


def check_shapes(root: Node, shapes: Collection[str], report: Report) -> None:
    """Every region of the pictures has words, and every region with words has a shape."""
    regions = root.group("regions") if isinstance(root, GroupNode) else None
    if not isinstance(root, GroupNode) or regions is None:
        return
    worded = regions.entries
    for region_id, entry in worded.items():
        if region_id not in shapes:
            near = nearest(region_id, [shape for shape in shapes if shape not in worded])
            report.add(Kind.REGION_WITHOUT_SHAPE, entry.line, region_id, value=region_id, nearest=near)
    for shape in shapes:
        if shape not in worded:
            report.add(Kind.SHAPE_WITHOUT_REGION, root.entries["regions"].line, shape, value=shape)


def check_sources(root: Node, report: Report) -> None:
    """No two sources are the same publication."""
    sources = root.group("sources") if isinstance(root, GroupNode) else None
    seen: dict[str, tuple[str, int]] = {}
    for key, source in groups(sources):
        for name in _NUMBERS:
            if value := source.scalar(name):
                _once(seen, value, key, child(key, name), Kind.SOURCE_TWICE, report)


def source_keys(root: Node | None) -> Collection[str] | None:
    """The keys of sources.yaml; None if they cannot be told."""
    sources = root.group("sources") if isinstance(root, GroupNode) else None
    return None if sources is None else sources.entries.keys()


def groups(table: GroupNode | None) -> Iterator[tuple[str, GroupNode]]:
    """The groups of a table by their keys; whatever else is in it is passed over."""
    for key, entry in table.entries.items() if table else ():
        if isinstance(entry.value, GroupNode):
            yield key, entry.value


def _names(regions: GroupNode, report: Report) -> None:
    seen: dict[str, tuple[str, int]] = {}
    for region_id, region in groups(regions):
        for name in NAMES:
            if value := region.scalar(name):
                _once(seen, value, region_id, child(region_id, name), Kind.NAME_SHARED, report)
    for region_id, region in groups(regions):
        for number, value in enumerate(region.scalars("also")):
            other, line = seen.get(value.text.casefold(), (region_id, 0))
            if other != region_id:
                key = child(child(region_id, "also"), number)
                report.add(Kind.NAME_SHARED, value.line, key, value=value.text, other=other, first=line)


def _once(
    seen: dict[str, tuple[str, int]], value: ScalarNode, owner: str, key: str, kind: Kind, report: Report
) -> None:
    other, line = seen.setdefault(value.text.casefold(), (owner, value.line))
    if other != owner and value.text.strip():
        report.add(kind, value.line, key, value=value.text, other=other, first=line)


def _neighbours(region_id: str, region: GroupNode, regions: GroupNode, report: Report) -> None:
    for number, value in enumerate(region.scalars("works_with")):
        key = child(child(region_id, "works_with"), number)
        if value.text == region_id:
            report.add(Kind.WORKS_WITH_ITSELF, value.line, key)
        elif value.text not in regions.entries:
            near = nearest(value.text, [other for other in regions.entries if other != region_id])
            report.add(Kind.REGION_UNKNOWN, value.line, key, value=value.text, nearest=near)


def _sources(region_id: str, region: GroupNode, sources: Collection[str], report: Report) -> None:
    for topic in NOTES:
        path = child(region_id, topic)
        entry = region.entries.get(topic)
        notes = entry.value.items if entry and isinstance(entry.value, ListNode) else []
        for number, note in enumerate(notes):
            if isinstance(note, GroupNode):
                note_sources(note, child(path, number), sources, report)


def note_sources(note: GroupNode, path: str, sources: Collection[str], report: Report) -> None:
    """Tell sources of a statement that are not there."""
    for number, value in enumerate(note.scalars("sources")):
        if value.text not in sources:
            key = child(child(path, "sources"), number)
            near = nearest(value.text, sources, close=KEY_CLOSE)
            report.add(Kind.SOURCE_UNKNOWN, value.line, key, value=value.text, nearest=near)
