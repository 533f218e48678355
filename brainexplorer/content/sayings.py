"""Every text of a file that people read, with its place and its fingerprint: what a translation translates."""

from collections.abc import Iterator
from hashlib import sha256

from brainexplorer.content.nodes import GroupNode, ListNode, Node, ScalarNode, child
from brainexplorer.content.shapes import Group, ListOf, Shape, Table, Text
from brainexplorer.content.texts import tidy

Said = ScalarNode | ListNode
"""One text, or a list of texts that is translated as a whole"""


def sayings(node: Node, shape: Shape, path: str = "") -> Iterator[tuple[str, Said]]:
    """Places and texts in the order of the file; what has another type than its shape is passed over."""
    match shape, node:
        case Text(said=True), ScalarNode():
            yield path, node
        case ListOf(item=Text(said=True)), ListNode():
            yield path, node
        case (ListOf(), ListNode()) | (Table(), GroupNode()) | (Group(), GroupNode()):
            for key, inner, entry in _inside(node, shape):
                yield from sayings(entry, inner, child(path, key))


def _inside(node: Node, shape: Shape) -> Iterator[tuple[str | int, Shape, Node]]:
    """Keys or numbers of what lies inside, each with its shape."""
    if isinstance(node, ListNode) and isinstance(shape, ListOf):
        yield from ((number, shape.item, item) for number, item in enumerate(node.items))
    elif isinstance(node, GroupNode) and isinstance(shape, Table):
        yield from ((key, shape.value, entry.value) for key, entry in node.entries.items())
    elif isinstance(node, GroupNode) and isinstance(shape, Group):
        for key, entry in node.entries.items():
            if key in shape.fields:
                yield key, shape.fields[key].shape, entry.value


def fingerprint(said: Said) -> str:
    """Eight signs that tell one text from another; spaces and line breaks do not count."""
    return sha256(original(said).encode()).hexdigest()[:8]


def original(said: Said) -> str:
    """The text on one line; the entries of a list on a line each."""
    if isinstance(said, ScalarNode):
        return tidy(said.text)
    return "\n".join(tidy(item.text) for item in said.items if isinstance(item, ScalarNode))
