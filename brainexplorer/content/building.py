"""Checked nodes into frozen objects. Called only when there is no problem: it trusts what it reads."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from brainexplorer.content.model import (
    Circuit,
    CircuitPart,
    Clinic,
    Content,
    CrisisLine,
    Effect,
    Link,
    Region,
    Review,
    Shelf,
    Source,
)
from brainexplorer.content.nodes import GroupNode, Node
from brainexplorer.content.pieces import group_of, note_of, notes_of, review_of, table_of, text_of, texts_of
from brainexplorer.content.shelving import build_library
from brainexplorer.content.values import millimetres


def build(roots: Mapping[str, Node], language: str = "", languages: tuple[str, ...] = ()) -> Content:
    """The content of the files; nothing of a file that is not there. `TypeError` if they were not checked.

    `language` is the one that the nodes are in, where it is not that of the file; `languages` are all there are.
    """
    regions, sources, clinic = (group_of(roots[name]) for name in ("regions.yaml", "sources.yaml", "clinic.yaml"))
    written_in = text_of(regions, "language")
    review = review_of(regions)
    return Content(
        language=language or written_in,
        regions=MappingProxyType({key: _region(key, node, review) for key, node in table_of(regions, "regions")}),
        sources=MappingProxyType({key: _source(key, node) for key, node in table_of(sources, "sources")}),
        crisis=crisis_of(group_of(clinic.group("crisis"))),
        circuits=_circuits(roots.get("circuits.yaml")),
        clinic=clinic_of(clinic),
        languages=languages or (written_in,),
        shelf=Shelf(partial(build_library, roots)),
        for_clinicians=_for_clinicians(roots.get("clinicians.yaml")),
    )


def _region(region_id: str, node: GroupNode, review: Review | None) -> Region:
    return Region(
        id=region_id,
        name=text_of(node, "name"),
        say=text_of(node, "say"),
        where=text_of(node, "where"),
        does=text_of(node, "does"),
        pain=notes_of(node, "pain"),
        mood=notes_of(node, "mood"),
        ketamine=notes_of(node, "ketamine"),
        works_with=texts_of(node, "works_with"),
        abbreviation=text_of(node, "abbreviation"),
        everyday=text_of(node, "everyday"),
        also=texts_of(node, "also"),
        ask=text_of(node, "ask"),
        review=review_of(node) or review,
    )


def _for_clinicians(root: Node | None) -> frozenset[str]:
    if root is None:
        return frozenset()
    file = group_of(root)
    return frozenset(key for table in ("regions", "circuits") if file.group(table) for key, _ in table_of(file, table))


def _circuits(root: Node | None) -> Mapping[str, Circuit]:
    if root is None:
        return MappingProxyType({})
    review = review_of(group_of(root))
    return MappingProxyType({key: _circuit(key, node, review) for key, node in table_of(group_of(root), "circuits")})


def _circuit(circuit_id: str, node: GroupNode, review: Review | None) -> Circuit:
    parts = group_of(node.group("parts")).entries
    return Circuit(
        id=circuit_id,
        name=text_of(node, "name"),
        term=text_of(node, "term"),
        meaning=note_of(group_of(node.group("meaning"))),
        parts=MappingProxyType({key: _part(key, entry.value) for key, entry in parts.items()}),
        links=tuple(_link(link) for link in node.groups("links")),
        ketamine=notes_of(node, "ketamine"),
        also=texts_of(node, "also"),
        ask=text_of(node, "ask"),
        review=review_of(node) or review,
    )


def _part(part_id: str, node: Node) -> CircuitPart:
    if not isinstance(node, GroupNode) or not node.entries:
        return CircuitPart(part_id, part_id, "", "", None, "")
    place = millimetres(node.entries["place"].value)
    return CircuitPart(part_id, "", text_of(node, "name"), text_of(node, "term"), place, text_of(node, "is"))


def _link(node: GroupNode) -> Link:
    return Link(text_of(node, "from"), text_of(node, "to"), Effect(text_of(node, "effect")), *note_of(node))


def _source(key: str, node: GroupNode) -> Source:
    return Source(
        key=key,
        year=int(text_of(node, "year")),
        journal=text_of(node, "journal"),
        verified=text_of(node, "status") == "verified",
        authors=text_of(node, "authors"),
        title=text_of(node, "title"),
        doi=text_of(node, "doi"),
        pmid=text_of(node, "pmid"),
        pmcid=text_of(node, "pmcid"),
        url=text_of(node, "url"),
    )


def crisis_of(node: GroupNode) -> CrisisLine:
    """A crisis line."""
    return CrisisLine(
        name=text_of(node, "name"),
        call=text_of(node, "call"),
        text=text_of(node, "text"),
        chat=text_of(node, "chat"),
        emergency=text_of(node, "emergency"),
        checked=text_of(node, "checked"),
        more=texts_of(node, "more"),
        country=text_of(node, "country"),
    )


def clinic_of(node: GroupNode) -> Clinic:
    """What belongs to the clinic."""
    confirmed = node.group("reviewed")
    lines = table_of(node, "other_lines") if node.group("other_lines") else []
    return Clinic(
        name=text_of(node, "name"),
        colour=text_of(node, "colour"),
        contact=text_of(node, "contact"),
        reviewer=text_of(confirmed, "role") if confirmed else "",
        reviewed=text_of(confirmed, "on") if confirmed else "",
        topics=texts_of(node, "topics"),
        lines=tuple(crisis_of(line) for _, line in lines),
    )
