"""Spellings that YAML 1.1 does not read as text: `no`, `010`, `1:30`, `2026-11-23`, `~`.

This program reads a text field as it is written, but other tools do not: so the editor is asked for quotes.
"""

import re

from brainexplorer.content.messages import Kind

_LONGEST = 32  # longer than any of them: most texts need no look
_TRAPS = (
    (Kind.TRAP_TRUTH, re.compile(r"(?i:y|n|yes|no|on|off|true|false)")),
    (Kind.TRAP_NOTHING, re.compile(r"(?i:null)|~")),
    (Kind.TRAP_DATE, re.compile(r"\d{4}-\d\d?-\d\d?([Tt \t].*)?")),
    (
        Kind.TRAP_NUMBER,
        re.compile(
            r"[-+]?(0b[01_]+|0x[\da-fA-F_]+|\d[\d_]*(:[0-5]?\d)*(\.[\d_]*)?([eE][-+]?\d+)?|\.\d[\d_]*([eE][-+]?\d+)?"
            r"|\.(?i:inf))|\.(?i:nan)|="
        ),
    ),
)


def trap(text: str) -> Kind | None:
    """Which trap an unquoted text falls into; None for an honest text."""
    if len(text) > _LONGEST:
        return None
    return next((kind for kind, pattern in _TRAPS if pattern.fullmatch(text)), None)
