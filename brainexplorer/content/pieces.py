"""The small pieces that frozen objects are built of. Called only when there is no problem: it trusts what it reads."""

from brainexplorer.content.model import Certainty, InWhom, Note, Review
from brainexplorer.content.nodes import GroupNode, Node
from brainexplorer.content.texts import tidy


def review_of(node: GroupNode) -> Review | None:
    """Who answers for the words of a group; None where it does not say."""
    group = node.group("review")
    if group is None:
        return None
    return Review(*(text_of(group, key) for key in ("author", "reviewed", "review_by", "reviewer")))


def notes_of(node: GroupNode, topic: str) -> tuple[Note, ...]:
    """The statements of a list."""
    return tuple(note_of(note) for note in node.groups(topic))


def note_of(node: GroupNode) -> Note:
    """One statement with its evidence."""
    return Note(
        text=text_of(node, "text"),
        certainty=Certainty(text_of(node, "certainty")),
        in_whom=InWhom(text_of(node, "in_whom")),
        sources=texts_of(node, "sources"),
    )


def group_of(node: Node | None) -> GroupNode:
    """The node as a group; `TypeError` if it was not checked."""
    if not isinstance(node, GroupNode):
        raise TypeError("only checked nodes can be built")
    return node


def table_of(node: GroupNode, key: str) -> list[tuple[str, GroupNode]]:
    """Keys and groups of a table."""
    return [(name, group_of(entry.value)) for name, entry in group_of(node.group(key)).entries.items()]


def text_of(node: GroupNode, key: str) -> str:
    """The text under a key, empty where there is none."""
    value = node.scalar(key)
    return tidy(value.text) if value else ""


def texts_of(node: GroupNode, key: str) -> tuple[str, ...]:
    """The texts of a list, none where there is none."""
    return tuple(tidy(value.text) for value in node.scalars(key))
