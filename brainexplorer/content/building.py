"""Checked nodes into frozen objects. Called only when there is no problem: it trusts what it reads."""

from collections.abc import Mapping
from types import MappingProxyType

from brainexplorer.content.model import (
    Certainty,
    Circuit,
    CircuitPart,
    Content,
    CrisisLine,
    Effect,
    InWhom,
    Link,
    Note,
    Region,
    Source,
)
from brainexplorer.content.nodes import GroupNode, Node
from brainexplorer.content.texts import tidy
from brainexplorer.content.values import millimetres


def build(roots: Mapping[str, Node]) -> Content:
    """The content of the files; no circuits where their file is not there. `TypeError` if they were not checked."""
    regions, sources, clinic = (_group(roots[name]) for name in ("regions.yaml", "sources.yaml", "clinic.yaml"))
    return Content(
        language=_text(regions, "language"),
        regions=MappingProxyType({key: _region(key, node) for key, node in _table(regions, "regions")}),
        sources=MappingProxyType({key: _source(key, node) for key, node in _table(sources, "sources")}),
        crisis=_crisis(_group(clinic.group("crisis"))),
        circuits=_circuits(roots.get("circuits.yaml")),
    )


def _region(region_id: str, node: GroupNode) -> Region:
    return Region(
        id=region_id,
        name=_text(node, "name"),
        say=_text(node, "say"),
        where=_text(node, "where"),
        does=_text(node, "does"),
        pain=_notes(node, "pain"),
        mood=_notes(node, "mood"),
        ketamine=_notes(node, "ketamine"),
        works_with=_texts(node, "works_with"),
        abbreviation=_text(node, "abbreviation"),
        everyday=_text(node, "everyday"),
        also=_texts(node, "also"),
    )


def _notes(node: GroupNode, topic: str) -> tuple[Note, ...]:
    return tuple(_note(note) for note in node.groups(topic))


def _note(node: GroupNode) -> Note:
    return Note(
        text=_text(node, "text"),
        certainty=Certainty(_text(node, "certainty")),
        in_whom=InWhom(_text(node, "in_whom")),
        sources=_texts(node, "sources"),
    )


def _circuits(root: Node | None) -> Mapping[str, Circuit]:
    table = _table(_group(root), "circuits") if root else []
    return MappingProxyType({key: _circuit(key, node) for key, node in table})


def _circuit(circuit_id: str, node: GroupNode) -> Circuit:
    parts = _group(node.group("parts")).entries
    return Circuit(
        id=circuit_id,
        name=_text(node, "name"),
        term=_text(node, "term"),
        meaning=_note(_group(node.group("meaning"))),
        parts=MappingProxyType({key: _part(key, entry.value) for key, entry in parts.items()}),
        links=tuple(_link(link) for link in node.groups("links")),
        ketamine=_notes(node, "ketamine"),
        also=_texts(node, "also"),
    )


def _part(part_id: str, node: Node) -> CircuitPart:
    if not isinstance(node, GroupNode) or not node.entries:
        return CircuitPart(part_id, part_id, "", "", None, "")
    place = millimetres(node.entries["place"].value)
    return CircuitPart(part_id, "", _text(node, "name"), _text(node, "term"), place, _text(node, "is"))


def _link(node: GroupNode) -> Link:
    return Link(_text(node, "from"), _text(node, "to"), Effect(_text(node, "effect")), *_note(node))


def _source(key: str, node: GroupNode) -> Source:
    return Source(
        key=key,
        year=int(_text(node, "year")),
        journal=_text(node, "journal"),
        verified=_text(node, "status") == "verified",
        authors=_text(node, "authors"),
        title=_text(node, "title"),
        doi=_text(node, "doi"),
        pmid=_text(node, "pmid"),
        pmcid=_text(node, "pmcid"),
        url=_text(node, "url"),
    )


def _crisis(node: GroupNode) -> CrisisLine:
    return CrisisLine(
        name=_text(node, "name"),
        call=_text(node, "call"),
        text=_text(node, "text"),
        chat=_text(node, "chat"),
        emergency=_text(node, "emergency"),
        checked=_text(node, "checked"),
    )


def _group(node: Node | None) -> GroupNode:
    if not isinstance(node, GroupNode):
        raise TypeError("only checked nodes can be built")
    return node


def _table(node: GroupNode, key: str) -> list[tuple[str, GroupNode]]:
    return [(name, _group(entry.value)) for name, entry in _group(node.group(key)).entries.items()]


def _text(node: GroupNode, key: str) -> str:
    value = node.scalar(key)
    return tidy(value.text) if value else ""


def _texts(node: GroupNode, key: str) -> tuple[str, ...]:
    return tuple(tidy(value.text) for value in node.scalars(key))
