"""What a YAML parser complains of, in words that help someone who edits texts."""

import re
from typing import Any, NamedTuple

import yaml

from brainexplorer.content.messages import Kind
from brainexplorer.content.problems import Report


class _Rule(NamedTuple):
    """Tells `kind` if the complaint matches: where the part it is about begins, or where it was noticed."""

    pattern: str  # compiled once there is something to complain of
    kind: Kind
    at_beginning: bool = False


# both parsers' wordings ("context: problem"); the first that matches wins
_RULES = (
    _Rule(r"mapping values are not allowed", Kind.COLON_IN_TEXT),
    _Rule(r"tab character", Kind.TAB),
    _Rule(r"quoted scalar: .*(end of stream|document (separator|indicator))", Kind.QUOTE_OPEN, True),
    _Rule(r"escape|hexa?dec", Kind.ESCAPE),
    _Rule(r"flow (sequence|mapping)", Kind.BRACKET_OPEN, True),
    _Rule(r"node content|cannot start any token", Kind.RESERVED_START),
    _Rule(r"scanning (an? )?(anchor|alias|tag|block scalar)|tag handle|directive", Kind.RESERVED_START, True),
    _Rule(r"expected ':'", Kind.COLON_MISSING, True),
    _Rule(r"parsing a block (mapping|collection)|(entries|keys) are not allowed", Kind.INDENT),
)


HIDING = frozenset({rule.kind for rule in _RULES} | {Kind.NOT_YAML, Kind.TAB, Kind.BRACKET_OPEN, Kind.RESERVED_START})
"""Mistakes after which the rest of a file cannot be read, so that there may be more."""


def tell_syntax(error: Exception, text: str, report: Report) -> None:
    """Tell why `text` is not YAML. `error` is whatever the parser raised."""
    if isinstance(error, yaml.MarkedYAMLError):
        _tell_marked(error, text, report)
    else:
        report.add(Kind.NOT_YAML, 0, reason=getattr(error, "reason", None) or type(error).__name__)


def _tell_marked(error: yaml.MarkedYAMLError, text: str, report: Report) -> None:
    complaint = f"{error.context}: {error.problem}"
    rule = next((rule for rule in _RULES if re.search(rule.pattern, complaint)), None)
    mark = error.problem_mark or error.context_mark
    if rule and rule.at_beginning:
        mark = error.context_mark or mark
    if rule is None:
        report.add(Kind.NOT_YAML, _line(mark, text), reason=error.problem)
    elif rule.kind is Kind.RESERVED_START:
        _tell_start(mark, text, report)
    else:
        report.add(rule.kind, _line(mark, text))


def _tell_start(mark: Any, text: str, report: Report) -> None:
    line = _line(mark, text)
    start = text.split("\n")[mark.line][mark.column :][:1] if mark and mark.line < line else ""
    if start == "\t":
        report.add(Kind.TAB, line)
    elif start:
        report.add(Kind.RESERVED_START, line, start=start)
    else:  # the text ends where a value should begin
        report.add(Kind.BRACKET_OPEN, line)


def _line(mark: Any, text: str) -> int:
    """From 1. A mark at the end of the file means its last line with something in it."""
    last = text.rstrip("\n").count("\n") + 1
    return min(mark.line + 1, last) if mark is not None else last
