"""Circuits against the regions, against the sources and in themselves.

What has a wrong type is passed over here: `checking` has told it.
"""

from collections.abc import Collection
from typing import NamedTuple

from brainexplorer.content.checking import is_empty
from brainexplorer.content.crosscheck import NAMES, groups, note_sources
from brainexplorer.content.messages import Kind
from brainexplorer.content.nearest import nearest
from brainexplorer.content.nodes import GroupNode, ListNode, Node, ScalarNode, child
from brainexplorer.content.problems import Report

MOST_PARTS, MOST_LINKS = 9, 12
"""With more, nobody could tell in a picture which path leads where."""


class _Owner(NamedTuple):
    """Whom a name belongs to, and where that is written."""

    id: str
    file: str
    line: int


def check_circuits(root: Node, regions: GroupNode | None, sources: Collection[str] | None, report: Report) -> None:
    """Names, parts, links and sources of every circuit. `regions` and `sources` are None where they cannot be told."""
    circuits = root.group("circuits") if isinstance(root, GroupNode) else None
    if circuits is None:
        return
    _names(circuits, regions, report)
    for circuit_id, circuit in groups(circuits):
        if parts := circuit.group("parts"):
            _parts(circuit_id, parts, regions, report)
            _links(circuit_id, circuit, parts, report)
        if sources is not None:
            _sources(circuit_id, circuit, sources, report)


def _names(circuits: GroupNode, regions: GroupNode | None, report: Report) -> None:
    taken = _names_of_regions(regions)
    own: dict[str, _Owner] = {}
    for circuit_id, circuit in groups(circuits):
        for key in ("name", "term"):
            if value := circuit.scalar(key):
                _tell_shared(taken | own, value, circuit_id, child(circuit_id, key), report)
                own.setdefault(value.text.casefold(), _Owner(circuit_id, report.file, value.line))
        for part_id, part in groups(circuit.group("parts")):
            if value := part.scalar("name"):
                _tell_shared(taken, value, circuit_id, child(_part(circuit_id, part_id), "name"), report)
    for circuit_id, circuit in groups(circuits):
        for number, value in enumerate(circuit.scalars("also")):
            _tell_shared(own, value, circuit_id, child(child(circuit_id, "also"), number), report)


def _names_of_regions(regions: GroupNode | None) -> dict[str, _Owner]:
    found: dict[str, _Owner] = {}
    for region_id, region in groups(regions):
        for key in NAMES:
            if value := region.scalar(key):
                found.setdefault(value.text.casefold(), _Owner(region_id, "regions.yaml", value.line))
    return found


def _tell_shared(known: dict[str, _Owner], value: ScalarNode, owner: str, key: str, report: Report) -> None:
    other = known.get(value.text.casefold())
    if other is not None and other.id != owner and value.text.strip():
        report.add(
            Kind.CIRCUIT_NAME_SHARED, value.line, key,
            value=value.text, other=other.id, file=other.file, first=other.line,
        )


def _parts(circuit_id: str, parts: GroupNode, regions: GroupNode | None, report: Report) -> None:
    if regions is None:
        return
    for part_id, entry in parts.entries.items():
        key, known = _part(circuit_id, part_id), part_id in regions.entries
        if is_empty(entry.value) and not known:
            near = nearest(part_id, [region for region in regions.entries if region not in parts.entries])
            report.add(Kind.PART_UNKNOWN, entry.line, key, value=part_id, nearest=near)
        elif known and isinstance(entry.value, GroupNode) and entry.value.entries:
            report.add(Kind.PART_IS_REGION, entry.line, key, value=part_id)


def _links(circuit_id: str, circuit: GroupNode, parts: GroupNode, report: Report) -> None:
    entry = circuit.entries.get("links")
    links = entry.value.items if entry and isinstance(entry.value, ListNode) else []
    if len(parts.entries) > MOST_PARTS or len(links) > MOST_LINKS:
        report.add(Kind.CIRCUIT_TOO_LARGE, circuit.line, circuit_id, parts=len(parts.entries), links=len(links),
                   most_parts=MOST_PARTS, most_links=MOST_LINKS)
    used: set[str] = set()
    seen: dict[tuple[str, str], int] = {}
    for number, link in enumerate(links):
        if isinstance(link, GroupNode):
            path = child(child(circuit_id, "links"), number)
            ends = _ends(link, path, parts, report)
            used.update(ends)
            if len(ends) == 2:
                _pair(ends[0], ends[1], link.line, path, seen, report)
    for part_id, part in parts.entries.items():
        if links and part_id not in used:
            report.add(Kind.PART_UNUSED, part.line, _part(circuit_id, part_id), value=part_id)


def _ends(link: GroupNode, path: str, parts: GroupNode, report: Report) -> list[str]:
    """Where the link begins and where it ends, as far as that is written."""
    ends = []
    for key in ("from", "to"):
        if value := link.scalar(key):
            ends.append(value.text)
            if value.text not in parts.entries:
                near = nearest(value.text, parts.entries)
                report.add(Kind.LINK_PART_UNKNOWN, value.line, child(path, key), value=value.text, nearest=near)
    return ends


def _pair(start: str, end: str, line: int, path: str, seen: dict[tuple[str, str], int], report: Report) -> None:
    if start == end:
        report.add(Kind.LINK_TO_ITSELF, line, path)
    elif first := seen.get((start, end)):
        report.add(Kind.LINK_TWICE, line, path, start=start, end=end, first=first)
    else:
        seen[start, end] = line


def _sources(circuit_id: str, circuit: GroupNode, sources: Collection[str], report: Report) -> None:
    if meaning := circuit.group("meaning"):
        note_sources(meaning, child(circuit_id, "meaning"), sources, report)
    for key in ("links", "ketamine"):
        entry = circuit.entries.get(key)
        notes = entry.value.items if entry and isinstance(entry.value, ListNode) else []
        for number, note in enumerate(notes):
            if isinstance(note, GroupNode):
                note_sources(note, child(child(circuit_id, key), number), sources, report)


def _part(circuit_id: str, part_id: str) -> str:
    return child(child(circuit_id, "parts"), part_id)
