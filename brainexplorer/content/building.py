"""Checked nodes into frozen objects. Called only when there is no problem: it trusts what it reads."""

from collections.abc import Mapping
from types import MappingProxyType

from brainexplorer.content.model import Certainty, Content, CrisisLine, InWhom, Note, Region, Source
from brainexplorer.content.nodes import GroupNode, Node
from brainexplorer.content.texts import tidy


def build(roots: Mapping[str, Node]) -> Content:
    """The content of the three files. `TypeError` if they were not checked."""
    regions, sources, clinic = (_group(roots[name]) for name in ("regions.yaml", "sources.yaml", "clinic.yaml"))
    return Content(
        language=_text(regions, "language"),
        regions=MappingProxyType({key: _region(key, node) for key, node in _table(regions, "regions")}),
        sources=MappingProxyType({key: _source(key, node) for key, node in _table(sources, "sources")}),
        crisis=_crisis(_group(clinic.group("crisis"))),
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
    return tuple(
        Note(
            text=_text(note, "text"),
            certainty=Certainty(_text(note, "certainty")),
            in_whom=InWhom(_text(note, "in_whom")),
            sources=_texts(note, "sources"),
        )
        for note in node.groups(topic)
    )


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
