"""One value against its shape."""

import re
from datetime import date

from brainexplorer.content.messages import Kind
from brainexplorer.content.nearest import nearest
from brainexplorer.content.nodes import ListNode, Node, ScalarNode
from brainexplorer.content.problems import Report
from brainexplorer.content.shapes import Choice, Code, Place, Text, Whole
from brainexplorer.content.texts import check_text
from brainexplorer.content.traps import trap

_LONGEST_CODE = 400
MOST_DIGITS = 9

Value = Text | Code | Choice | Whole | Place
_MILLIMETRES = re.compile(r"0|-?[1-9]\d{0,3}", re.ASCII)


ALLOWED_CLOSE = 72.0
"""How like a word of a short list another one must be to be taken for it (0 to 100)."""

def check_value(node: Node, shape: Value, report: Report, line: int, key: str) -> None:
    """Tell how `node` differs from `shape`. `line` is that of the value's key."""
    if isinstance(shape, Whole):
        _number(node, shape, report, line, key)
    elif isinstance(shape, Place):
        _place(node, shape, report, line, key)
    elif not isinstance(node, ScalarNode):
        report.add(Kind.NOT_A_TEXT, line, key)
    elif isinstance(shape, Choice):
        _choice(node, shape, report, key)
    elif not node.text.strip():
        report.add(Kind.TEXT_EMPTY, node.line, key)
    elif not _trapped(node, shape, report, key):
        _text(node, shape, report, key)


def _number(node: Node, shape: Whole, report: Report, line: int, key: str) -> None:
    if not isinstance(node, ScalarNode) or not is_whole(node):
        report.add(Kind.NOT_A_NUMBER, line, key)
    elif len(node.text) > MOST_DIGITS or not shape.least <= int(node.text) <= shape.most:
        report.add(Kind.OUT_OF_RANGE, node.line, key, value=node.text, least=shape.least, most=shape.most)


def _place(node: Node, shape: Place, report: Report, line: int, key: str) -> None:
    place = millimetres(node)
    if place is None:
        report.add(Kind.NOT_A_PLACE, line, key)
    elif not all(low <= mm <= high for low, mm, high in zip(shape.least, place, shape.most, strict=True)):
        spans = zip("xyz", shape.least, shape.most, strict=True)
        axes = ", ".join(f"{axis} {low} to {high}" for axis, low, high in spans)
        report.add(Kind.PLACE_OUTSIDE, node.line, key, value=str(list(place)), axes=axes)


def millimetres(node: Node | None) -> tuple[int, int, int] | None:
    """The three whole numbers of a place; None if it is something else."""
    items = node.items if isinstance(node, ListNode) else []
    texts = [item.text for item in items if isinstance(item, ScalarNode) and item.plain]
    if len(items) != 3 or len(texts) != 3 or not all(map(_MILLIMETRES.fullmatch, texts)):
        return None
    x, y, z = map(int, texts)
    return x, y, z


def is_whole(node: ScalarNode) -> bool:
    """Whether every YAML reader takes it for the same whole number, 0 or more."""
    text = node.text
    return node.plain and text.isascii() and text.isdecimal() and (text[0] != "0" or text == "0")


def _choice(node: ScalarNode, shape: Choice, report: Report, key: str) -> None:
    if shape.alone and node.text not in shape.allowed:
        # A slip of the finger is mended; another word must not become one that says something else.
        near = nearest(node.text, shape.allowed, close=ALLOWED_CLOSE)
        report.add(Kind.NOT_ALLOWED, node.line, key, value=node.text, allowed=shape.allowed, nearest=near)


def _trapped(node: ScalarNode, shape: Text | Code, report: Report, key: str) -> bool:
    kind = trap(node.text) if node.plain else None
    if kind is None or (isinstance(shape, Code) and not shape.quoted):
        return False
    report.add(kind, node.line, key, value=node.text)
    return True


def _text(node: ScalarNode, shape: Text | Code, report: Report, key: str) -> None:
    if isinstance(shape, Text):
        check_text(node.text, shape.longest, node.line, key, report)
    elif not _fits(node.text, shape):
        report.add(shape.kind, node.line, key, value=node.text)


def _fits(text: str, shape: Code) -> bool:
    if len(text) > _LONGEST_CODE or not shape.pattern.fullmatch(text):
        return False
    return not shape.day or _in_calendar(text)


def _in_calendar(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
