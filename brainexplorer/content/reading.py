"""From a file to its nodes: whatever the file is, the answer is nodes and problems, never an exception."""

import os
import re
import stat
from pathlib import Path

from brainexplorer.content.composing import compose
from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import Node
from brainexplorer.content.problems import Report

# fourteen times what the program ships; the slower parser reads that much in a second
MOST_BYTES = 500_000
# YAML also ends lines at the last three; line numbers would then differ from the editor's
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u2028\u2029]")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
# a FIFO would make a plain open wait for ever
_SAFE_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def read(path: Path, report: Report) -> Node | None:
    """The nodes of a YAML file, or None if it cannot be read; what is wrong with it goes into `report`."""
    data = _bytes(path, report)
    text = None if data is None else _text(data, report)
    return None if text is None else compose(text, report)


def _bytes(path: Path, report: Report) -> bytes | None:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            report.add(Kind.FILE_NOT_REGULAR, 0)
            return None
        data = _at_most(path, MOST_BYTES + 1)
    except (OSError, ValueError, MemoryError) as error:
        _tell_unreadable(error, report)
        return None
    if len(data) > MOST_BYTES:
        report.add(Kind.FILE_TOO_LARGE, 0, most=MOST_BYTES)
        return None
    return data


def _at_most(path: Path, most: int) -> bytes:
    with os.fdopen(os.open(path, _SAFE_FLAGS), "rb") as file:
        # it may have been exchanged since the first look
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(0, "not an ordinary file")
        return file.read(most)


def _tell_unreadable(error: Exception, report: Report) -> None:
    if isinstance(error, FileNotFoundError):
        report.add(Kind.FILE_MISSING, 0)
    else:
        report.add(Kind.FILE_UNREADABLE, 0, reason=getattr(error, "strerror", None) or type(error).__name__)


def _text(data: bytes, report: Report) -> str | None:
    if data.startswith(_UTF16):
        report.add(Kind.UTF16, 0)
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        report.add(Kind.NOT_UTF8, data.count(b"\n", 0, error.start) + 1)
        return None
    return _without_unseen(text.replace("\r\n", "\n").replace("\r", "\n"), report)


def _without_unseen(text: str, report: Report) -> str:
    """Tell characters that YAML forbids, then blank them, so that the rest of the file is still checked."""
    if not _UNSEEN.search(text):
        return text
    for number, line in enumerate(text.split("\n"), 1):
        if found := _UNSEEN.search(line):
            report.add(Kind.CONTROL_CHARACTER, number, code=f"U+{ord(found[0]):04X}")
    return _UNSEEN.sub(" ", text)
