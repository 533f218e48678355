"""What there is and what is still to do: a row for every region, circuit, topic, tour, and for the glossary."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from brainexplorer.content.loading import Files
from brainexplorer.content.nodes import GroupNode, ListNode, Node, named_sources
from brainexplorer.content.translating import gaps


class Left(NamedTuple):
    """What one language has still to do; nothing: complete."""

    missing: int = 0
    stale: int = 0

    def told(self) -> str:
        """In two words."""
        parts = [f"{count} {word}" for count, word in ((self.missing, "missing"), (self.stale, "stale")) if count]
        return ", ".join(parts) or "complete"


class Row(NamedTuple):
    """One thing. None stands where a question does not apply, such as a shape for a topic.

    `views`: the views that have a place for its name, of `all_views`; `spoken`: there is a description for a
    screen reader to read.
    """

    kind: str
    id: str
    shape: bool | None
    patients: bool
    clinicians: bool | None
    verified: int
    sources: int
    views: tuple[str, ...] | None
    all_views: int
    spoken: bool
    languages: Mapping[str, Left]


class Drawn(NamedTuple):
    """What the pictures hold: ids of regions, all views, and in which of them each region can carry its name."""

    regions: Collection[str]
    views: tuple[str, ...]
    views_of: Callable[[str], Sequence[str]]


_TABLES = (("region", "regions.yaml", "regions"), ("circuit", "circuits.yaml", "circuits"),
           ("topic", "topics.yaml", "topics"), ("tour", "tours.yaml", "tours"), ("glossary", "glossary.yaml", "words"))


_PATIENTS = {
    "region": ("where", "does", "pain", "mood", "ketamine", "ask"), "circuit": ("meaning", "links", "ketamine", "ask"),
    "topic": ("screens", "summary", "ask"), "tour": ("stops", "summary", "ask"),
}
_Gaps = Counter[tuple[str, bool]]
"""how many texts of each place are missing (False) or stale (True)"""


def coverage(files: Files, drawn: Drawn) -> Iterator[Row]:
    """Every row, in the order of the files. The files have no mistakes."""
    clinical = {language: _left(files, "clinicians.yaml", language) for language in files.over}
    known = {key for key, node in _table(files, "sources.yaml", "sources") if _text(node, "status") == "verified"}
    for kind, name, table in _TABLES:
        left = {language: _left(files, name, language) for language in files.over}
        nodes = _table(files, name, table)
        if kind == "glossary":
            yield from _glossary(nodes, left)
            continue
        for key, node in nodes:
            clinicians = _clinicians(files, kind, table, key, node)
            languages = {one: _sum(left[one], clinical[one], key, table) for one in files.over}
            yield _row(kind, key, (node, clinicians), drawn, known)._replace(languages=languages)


def _row(kind: str, key: str, nodes: tuple[GroupNode, Node | None], drawn: Drawn, known: Collection[str]) -> Row:
    node, clinicians = nodes
    used = set(named_sources(node)) | (set(named_sources(clinicians)) if clinicians else set())
    is_region = kind == "region"
    return Row(
        kind, key,
        shape=key in drawn.regions if is_region else None,
        patients=_has_patients(kind, node),
        clinicians=clinicians is not None,
        verified=len(used.intersection(known)), sources=len(used),
        views=tuple(drawn.views_of(key)) if is_region else None, all_views=len(drawn.views),
        spoken=_spoken(kind, node),
        languages={},
    )


def _glossary(nodes: Sequence[tuple[str, GroupNode]], left: Mapping[str, _Gaps]) -> Iterator[Row]:
    if nodes:
        spoken = all(_text(node, "meaning") for _, node in nodes)
        languages = {language: _all(found) for language, found in left.items()}
        yield Row("glossary", f"{len(nodes)} words", None, True, None, 0, 0, None, 0, spoken, languages)


def _table(files: Files, name: str, table: str) -> list[tuple[str, GroupNode]]:
    root = files.roots.get(name)
    group = root.group(table) if isinstance(root, GroupNode) else None
    entries = group.entries.items() if group else ()
    return [(key, entry.value) for key, entry in entries if isinstance(entry.value, GroupNode)]


def _text(node: GroupNode, key: str) -> str:
    value = node.scalar(key)
    return value.text if value else ""


def _clinicians(files: Files, kind: str, table: str, key: str, node: GroupNode) -> Node | None:
    """What clinicians read of it: in a file of its own, or on the pages of a story."""
    if kind in ("region", "circuit"):
        return dict(_table(files, "clinicians.yaml", table)).get(key)
    pages = [page for name in ("screens", "stops") for page in node.groups(name) if "clinician" in page.entries]
    return ListNode(node.line, list(pages)) if pages else None


def _has_patients(kind: str, node: GroupNode) -> bool:
    return all(key in node.entries for key in _PATIENTS[kind])


def _spoken(kind: str, node: GroupNode) -> bool:
    """Whether what is only to be seen is told in words too: a part by its place, a picture by its caption."""
    if kind == "region":
        return bool(_text(node, "where") and _text(node, "does"))
    if kind == "circuit":
        return all(_text(link, "text") for link in node.groups("links"))
    if kind == "tour":
        return all("points" in stop.entries for stop in node.groups("stops"))
    pictures = [screen.group("picture") for screen in node.groups("screens")]
    return all(picture is not None and _text(picture, "caption") for picture in pictures)


def _left(files: Files, name: str, language: str) -> _Gaps:
    root = files.roots.get(name)
    found = gaps(root, name, files.over[language].get(name)) if root is not None else []
    return Counter((gap.path, gap.stale) for gap in found)


def _sum(own: _Gaps, clinical: _Gaps, key: str, table: str) -> Left:
    def count(stale: bool) -> int:
        return sum(
            number for counter, start in ((own, f"{key}."), (clinical, f"{table}.{key}."))
            for (path, old), number in counter.items() if old == stale and path.startswith(start)
        )

    return Left(count(stale=False), count(stale=True))


def _all(own: _Gaps) -> Left:
    return Left(*(sum(number for (_, old), number in own.items() if old == stale) for stale in (False, True)))
