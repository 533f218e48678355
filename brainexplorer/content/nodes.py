"""What a YAML file holds, before it means anything: texts, lists and groups of keys, each with its line."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class ScalarNode:
    """One value as it is written. `plain`: without quotes, so that YAML may take it for something else."""

    text: str
    line: int
    plain: bool


@dataclass(slots=True)
class ListNode:
    """Entries in order."""

    line: int
    items: "list[Node]" = field(default_factory=list)


@dataclass(slots=True)
class Entry:
    """A key's line and its value."""

    line: int
    value: "Node"


@dataclass(slots=True)
class GroupNode:
    """Keys with values, in order; a repeated key keeps its first value."""

    line: int
    entries: dict[str, Entry] = field(default_factory=dict)

    def group(self, key: str) -> "GroupNode | None":
        """The group under `key`, or None if there is none."""
        entry = self.entries.get(key)
        return entry.value if entry and isinstance(entry.value, GroupNode) else None

    def groups(self, key: str) -> "Iterator[GroupNode]":
        """The groups in the list under `key`; whatever else is in it is passed over."""
        return (item for item in self._items(key) if isinstance(item, GroupNode))

    def scalar(self, key: str) -> ScalarNode | None:
        """The value under `key`, or None if there is none."""
        entry = self.entries.get(key)
        return entry.value if entry and isinstance(entry.value, ScalarNode) else None

    def scalars(self, key: str) -> Iterator[ScalarNode]:
        """The values in the list under `key`; whatever else is in it is passed over."""
        return (item for item in self._items(key) if isinstance(item, ScalarNode))

    def _items(self, key: str) -> "list[Node]":
        entry = self.entries.get(key)
        return entry.value.items if entry and isinstance(entry.value, ListNode) else []


Node = ScalarNode | ListNode | GroupNode


def is_blank(node: Node) -> bool:
    """Whether nothing was written there: no text, or a list without one."""
    if isinstance(node, ScalarNode):
        return not node.text.strip()
    return isinstance(node, ListNode) and all(map(is_blank, node.items))


def child(path: str, key: str | int) -> str:
    """The path of an entry: `amygdala.pain`, `amygdala.pain[0]`."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if path else key


def named_sources(node: Node) -> Iterator[str]:
    """Every source that a node names, at any depth; once for each place that names it."""
    if isinstance(node, ListNode):
        for item in node.items:
            yield from named_sources(item)
    elif isinstance(node, GroupNode):
        for key, entry in node.entries.items():
            if key == "sources" and isinstance(entry.value, ListNode):
                yield from (item.text for item in entry.value.items if isinstance(item, ScalarNode))
            else:
                yield from named_sources(entry.value)
