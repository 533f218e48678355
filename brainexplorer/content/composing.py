"""From YAML text to nodes: an event at a time, so that nothing deep, repeated or endless is ever built.

Anchors, aliases, merge keys, tags and further documents are refused: the data needs none of them, and each
has made some loader run out of time or memory.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from brainexplorer.content.events import ERRORS, events, line_of
from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import Entry, GroupNode, ListNode, Node, ScalarNode, child
from brainexplorer.content.problems import Report
from brainexplorer.content.syntax import tell_syntax

DEEPEST = 20
MOST_EVENTS = 20_000
LONGEST_KEY = 100
_HASH = re.compile(r"[ \t]#[^\s#]")


class _StopError(Exception):
    """The file is beyond reading, and that has been told."""


@dataclass(slots=True)
class _Open:
    """A list or group whose end has not come yet; in a group, the last key, and whether it waits for its value."""

    node: ListNode | GroupNode
    key: ScalarNode | None = None
    waits: bool = False


def compose(text: str, report: Report) -> Node | None:
    """The file's one document, or None if it is empty or cannot be read to its end; `report` says why."""
    composer = _Composer(text, report)
    try:
        composer.run()
    except _StopError:
        return None
    except ERRORS as error:
        tell_syntax(error, text, report)
        return None
    if composer.root is None:
        report.add(Kind.FILE_EMPTY, 0)
    return composer.root


class _Composer:
    def __init__(self, text: str, report: Report) -> None:
        self.root: Node | None = None
        self._text = text
        self._lines = text.split("\n") if _HASH.search(text) else []
        self._report = report
        self._open: list[_Open] = []
        self._do: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.SequenceStartEvent: self._start_list,
            yaml.MappingStartEvent: self._start_group,
            yaml.SequenceEndEvent: self._end,
            yaml.MappingEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }

    def run(self) -> None:
        for count, event in enumerate(events(self._text)):
            if count > MOST_EVENTS:
                self._stop(Kind.TOO_MUCH, event, MOST_EVENTS)
            if do := self._do.get(type(event)):
                do(event)

    def _document(self, event: Any) -> None:
        if self.root is not None:
            self._report.add(Kind.SECOND_DOCUMENT, line_of(event))
            raise _StopError

    def _scalar(self, event: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self._tell_extras(event)
        plain = not event.style
        if plain and self._lines:
            self._tell_hash(event)
        self._place(ScalarNode(event.value, line_of(event), plain))

    def _start_list(self, event: Any) -> None:
        self._start(ListNode(line_of(event)), event)

    def _start_group(self, event: Any) -> None:
        self._start(GroupNode(line_of(event)), event)

    def _start(self, node: ListNode | GroupNode, event: Any) -> None:
        if len(self._open) >= DEEPEST:
            self._stop(Kind.TOO_DEEP, event, DEEPEST)
        if event.anchor is not None or event.tag is not None:
            self._tell_extras(event)
        self._place(node)
        self._open.append(_Open(node))

    def _end(self, _event: Any) -> None:
        self._open.pop()

    def _alias(self, event: Any) -> None:
        self._report.add(Kind.ALIAS, line_of(event), self._path(), name=event.anchor)
        # stands in for the text, so that it is not told again as missing
        self._place(ScalarNode(f"*{event.anchor}", line_of(event), False))

    def _place(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        holder = self._open[-1]
        if isinstance(holder.node, ListNode):
            holder.node.items.append(node)
        elif holder.key is not None and holder.waits:
            self._pair(holder.node, holder.key, node)
            holder.waits = False
        else:
            holder.key, holder.waits = self._key(node), True

    def _key(self, node: Node) -> ScalarNode:
        if isinstance(node, ScalarNode) and len(node.text) <= LONGEST_KEY:
            if node.text == "<<" and node.plain:
                self._report.add(Kind.MERGE_KEY, node.line, self._path())
            return node
        self._report.add(Kind.KEY_NOT_TEXT, node.line, self._path())
        return ScalarNode("", node.line, False)

    def _pair(self, group: GroupNode, key: ScalarNode, value: Node) -> None:
        if first := group.entries.get(key.text):
            self._report.add(Kind.KEY_REPEATED, key.line, self._path(), first=first.line)
        elif key.text and key.text != "<<":
            group.entries[key.text] = Entry(key.line, value)

    def _path(self) -> str:
        """The path of what is about to be placed."""
        path = ""
        for depth, holder in enumerate(self._open, 1):
            inner = depth < len(self._open)  # then the next open node has been placed already
            if isinstance(holder.node, ListNode):
                path = child(path, len(holder.node.items) - inner)
            elif holder.key is not None and (inner or holder.waits):
                path = child(path, holder.key.text)
        return path

    def _tell_extras(self, event: Any) -> None:
        if event.anchor is not None:
            self._report.add(Kind.ANCHOR, line_of(event), self._path(), name=event.anchor)
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._report.add(Kind.TAG, line_of(event), self._path(), tag=tag)

    def _tell_hash(self, event: Any) -> None:
        end = event.end_mark
        rest = self._lines[end.line][end.column :] if end.line < len(self._lines) else ""
        if _HASH.match(" " + rest.lstrip(" \t")) and rest[0] != "#":
            self._report.add(Kind.CUT_BY_HASH, end.line + 1, self._path())

    def _stop(self, kind: Kind, event: Any, most: int) -> None:
        self._report.add(kind, line_of(event), most=most)
        raise _StopError
