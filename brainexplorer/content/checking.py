"""Nodes against their shape: every mistake in one go, nothing raised, nothing changed."""

from brainexplorer.content.messages import Kind
from brainexplorer.content.nearest import nearest
from brainexplorer.content.nodes import GroupNode, ListNode, Node, ScalarNode, child, is_blank
from brainexplorer.content.problems import Report
from brainexplorer.content.schema import FORMAT
from brainexplorer.content.shapes import Choice, Group, ListOf, Shape, Table
from brainexplorer.content.values import MOST_DIGITS, check_value, is_whole


def check(node: Node, shape: Shape, report: Report, line: int = 1, key: str = "") -> None:
    """Tell how `node` differs from `shape`. `line` and `key` say where the node's own key stands."""
    match shape:
        case Group():
            _group(node, shape, report, line, key)
        case Table():
            _table(node, shape, report, line, key)
        case ListOf():
            _list(node, shape, report, line, key)
        case _:
            check_value(node, shape, report, line, key)


def is_newer(root: Node, report: Report) -> bool:
    """Whether the file is of a later format than this program reads; told if so."""
    value = root.scalar("format") if isinstance(root, GroupNode) else None
    if value is None or not is_whole(value) or len(value.text) > MOST_DIGITS or int(value.text) <= FORMAT:
        return False
    report.add(Kind.FORMAT_NEWER, value.line, "format", value=value.text, known=FORMAT)
    return True


def _group(node: Node, shape: Group, report: Report, line: int, key: str) -> None:
    if shape.or_empty and is_empty(node):
        return
    if not isinstance(node, GroupNode):
        report.add(Kind.NOT_A_GROUP, line, key, allowed=shape.fields)
        return
    meant = _unknown(node, shape, report, key)
    for name, field in shape.fields.items():
        if entry := node.entries.get(name):
            if field.or_blank and is_blank(entry.value):
                continue
            check(entry.value, field.shape, report, entry.line, child(key, name))
        elif field.required and name not in meant:
            allowed = field.shape.allowed if isinstance(field.shape, Choice) else ()
            report.add(Kind.KEY_MISSING, line, child(key, name), allowed=allowed, what=field.doc)
    if shape.one_of and not any(name in node.entries or name in meant for name in shape.one_of):
        report.add(Kind.ONE_OF_MISSING, line, key, keys=", ".join(shape.one_of))


def is_empty(node: Node) -> bool:
    """Whether nothing was written, or `{}`."""
    if isinstance(node, ScalarNode):
        return node.plain and not node.text
    return isinstance(node, GroupNode) and not node.entries


def _unknown(node: GroupNode, shape: Group, report: Report, key: str) -> set[str]:
    """Tell unknown keys; gives the missing keys that they were most likely meant to be."""
    missing = [name for name in shape.fields if name not in node.entries]
    meant = set()
    for name, entry in node.entries.items():
        if name not in shape.fields:
            near = nearest(name, missing)
            meant.add(near)
            report.add(Kind.KEY_UNKNOWN, entry.line, child(key, name), value=name, allowed=shape.fields, nearest=near)
    return meant


def _table(node: Node, shape: Table, report: Report, line: int, key: str) -> None:
    if not isinstance(node, GroupNode):
        report.add(Kind.NOT_A_GROUP, line, key)
        return
    for name, entry in node.entries.items():
        if not shape.key.pattern.fullmatch(name):
            report.add(shape.key.kind, entry.line, child(key, name), value=name)
        check(entry.value, shape.value, report, entry.line, child(key, name))


def _list(node: Node, shape: ListOf, report: Report, line: int, key: str) -> None:
    if not isinstance(node, ListNode):
        report.add(Kind.NOT_A_LIST, line, key)
        return
    if not node.items:
        report.add(Kind.LIST_EMPTY, line, key)
    seen: set[str] = set()
    for number, item in enumerate(node.items):
        check(item, shape.item, report, item.line, child(key, number))
        if shape.once and isinstance(item, ScalarNode):
            if item.text.casefold() in seen:
                report.add(Kind.REPEATED, item.line, child(key, number), value=item.text)
            seen.add(item.text.casefold())
