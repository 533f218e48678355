"""Every text of a file with what an editor must know of it: who reads it, on which page, on which evidence."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from brainexplorer.content.nodes import Entry, GroupNode, ListNode, Node, ScalarNode, child
from brainexplorer.content.problems import short_path
from brainexplorer.content.schema import FILES
from brainexplorer.content.shapes import Group, ListOf, Shape, Table, Text
from brainexplorer.content.texts import tidy
from brainexplorer.content.translating import Entries, key_of

_SEARCHED = ("also", "forms", "say")
"""what people type or read as sounds: anything may stand there"""
_HEADINGS = ("word", "title", "label")
_NO_WORDS = frozenset((*_SEARCHED, "sources", "certainty", "in_whom", "works_with", "format", "language"))
"""keys without words that people read: passed over, since every start may wait for this"""


class Around(NamedTuple):
    """What a text stands in. `owner`: the id of the card or story; `page`: the screen or stop; `note`: the claim."""

    owner: str = ""
    story: GroupNode | None = None
    page: GroupNode | None = None
    page_path: str = ""
    note: GroupNode | None = None
    clinicians: bool = False
    heading: str = ""
    """the nearest word above: the title of a page, the label of a picture's side, the word that is explained"""


class Passage(NamedTuple):
    """One text. `key` is its place as people are told it, `field` the last key of that.

    `file` and `line` are those of the translation where the passage is one.
    """

    file: str
    key: str
    line: int
    field: str
    text: str
    around: Around

    @property
    def is_translated(self) -> bool:
        """Whether it stands in a file of another language, while what is `around` it does not."""
        return "/" in self.file

    @property
    def certainty(self) -> str:
        """How sure the claim is that this is the text of; empty where it is none."""
        return self._evidence("certainty")

    @property
    def in_whom(self) -> str:
        """Who was studied; empty where this is no claim."""
        return self._evidence("in_whom")

    def _evidence(self, key: str) -> str:
        value = self.around.note.scalar(key) if self.around.note and self.field == "text" else None
        return value.text if value else ""


class Place(NamedTuple):
    """Where a text, or a list of them, stands in a file; `path` as `sayings` has it."""

    path: str
    field: str
    said: ScalarNode | ListNode
    around: Around


def places(root: Node, file: str) -> list[Place]:
    """Every place of a text, in the order of the file, but what people type to search and how names sound."""
    return list(_walk(root, FILES[file], "", "", Around(clinicians=file == "clinicians.yaml")))


def passages(found: Iterable[Place], file: str) -> Iterator[Passage]:
    """The texts that stand in those places."""
    for place in found:
        for key, item in _items(place.path, place.said):
            yield Passage(file, key, item.line, place.field, tidy(item.text), place.around)


def translated(found: Iterable[Place], file: str, translation: Node, language: str) -> Iterator[Passage]:
    """Their translations, those that are not stale."""
    entries = Entries(translation)
    for place in found:
        if one := entries.of(short_path(place.path, file), place.said):
            name = key_of(place.said)
            for key, item in _items(child(child("texts", one.path), name), one.entry.entries[name].value):
                yield Passage(f"{language}/{file}", key, item.line, place.field, tidy(item.text), place.around)


def _items(path: str, said: Node) -> Iterator[tuple[str, ScalarNode]]:
    if isinstance(said, ScalarNode):
        yield path, said
    elif isinstance(said, ListNode):
        for number, item in enumerate(said.items):
            if isinstance(item, ScalarNode):
                yield child(path, number), item


def _walk(node: Node, shape: Shape, path: str, field: str, around: Around) -> Iterator[Place]:
    match shape, node:
        case Text(said=True), ScalarNode():
            yield Place(path, field, node, around)
        case ListOf(item=Text(said=True)), ListNode():
            yield Place(path, field, node, around)
        case ListOf(), ListNode():
            for number, item in enumerate(node.items):
                yield from _walk(item, shape.item, child(path, number), field, around)
        case Table(), GroupNode():
            for key, entry in node.entries.items():
                inner = around if around.owner else around._replace(owner=key, story=_group(entry))
                yield from _walk(entry.value, shape.value, child(path, key), field, inner)
        case Group(), GroupNode():
            yield from _walk_group(node, shape, path, around)


def _walk_group(node: GroupNode, shape: Group, path: str, around: Around) -> Iterator[Place]:
    here = _into(node, shape.fields, path, around)
    for key, entry in node.entries.items():
        if key in shape.fields and key not in _NO_WORDS:
            inner = here._replace(clinicians=True) if key == "clinician" else here
            yield from _walk(entry.value, shape.fields[key].shape, child(path, key), key, inner)


def _group(entry: Entry) -> GroupNode | None:
    return entry.value if isinstance(entry.value, GroupNode) else None


def _into(node: GroupNode, fields: Mapping[str, object], path: str, around: Around) -> Around:
    """What stands around the texts of a group."""
    if "certainty" in fields:
        return around._replace(note=node)
    heading = next((value.text for name in _HEADINGS if (value := node.scalar(name))), "")
    if "title" in fields and around.story is not None:
        return around._replace(page=node, page_path=path, heading=heading)
    return around._replace(heading=heading) if heading else around
