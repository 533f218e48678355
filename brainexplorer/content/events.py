"""The parser's events, one at a time: nothing is read further than it is looked at."""

from collections.abc import Iterator
from typing import Any

import yaml

# the C parser is twenty times faster but not in every build of PyYAML
PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
ERRORS = (yaml.YAMLError, RecursionError, ValueError, AttributeError, UnicodeError, MemoryError)
"""Everything that PyYAML has been seen to raise for some text"""


def events(text: str) -> Iterator[Any]:
    """PyYAML's events of `text`; raises one of `ERRORS` where it is not YAML."""
    parser = PARSER(text)
    try:
        while (event := parser.get_event()) is not None:
            yield event
    finally:
        parser.dispose()


def line_of(event: Any) -> int:
    """Where the event begins, from 1."""
    return int(event.start_mark.line) + 1
