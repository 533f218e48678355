"""Checked words, kept beside their files so that the next start need not read and check them again.

Like Python's own `__pycache__`: made where it can be, told apart by a fingerprint of the files, and safe to delete.
Nothing in it is about a person.
"""

import json
import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zlib import crc32

from brainexplorer import __version__
from brainexplorer.content.model import Certainty, Content, CrisisLine, InWhom, Note, Region, Source

FILE_NAMES = ("regions.yaml", "sources.yaml", "clinic.yaml")
_LARGEST = 500_000
_NOTES = ("pain", "mood", "ketamine")
_LISTS = ("works_with", "also")


def kept_file(folder: Path) -> Path:
    """Where the words of `folder` are kept."""
    return folder / "__pycache__" / "words.json"


def fingerprint(folder: Path, shapes: Collection[str]) -> str:
    """Tells one state of the YAML files, of the shapes and of the program from another; empty where it cannot."""
    # A checksum guards against edits, not against an enemy (who could edit the words), and costs a start nothing.
    marks = [__version__, crc32(repr(sorted(shapes)).encode())]
    try:
        names = sorted(path.name for path in folder.iterdir() if path.suffix.lower() in (".yaml", ".yml"))
        if names != sorted(FILE_NAMES):
            return ""
        for name in names:
            path = folder / name
            if not path.is_file() or path.stat().st_size > _LARGEST:
                return ""
            text = path.read_bytes()
            marks += [len(text), crc32(text)]
    except (OSError, ValueError):
        return ""
    return "-".join(map(str, marks))


def recall(folder: Path, mark: str) -> Content | None:
    """The words kept under that fingerprint, or None."""
    try:
        kept = json.loads(kept_file(folder).read_bytes()) if mark else {}
        return _content(kept["words"]) if kept.get("fingerprint") == mark else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def keep(folder: Path, mark: str, content: Content) -> None:
    """Keep the words for next time, if the folder can be written; whole or not at all."""
    target = kept_file(folder)
    fresh = target.with_suffix(f".{os.getpid()}")
    try:
        target.parent.mkdir(exist_ok=True)
        fresh.write_text(json.dumps({"fingerprint": mark, "words": _plain(content)}), encoding="utf-8")
        fresh.replace(target)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _plain(content: Content) -> dict[str, Any]:
    regions = [region._asdict() for region in content.regions.values()]
    for region in regions:
        for topic in _NOTES:
            region[topic] = [(n.text, n.certainty.value, n.in_whom.value, n.sources) for n in region[topic]]
    return {
        "language": content.language, "regions": regions,
        "sources": list(content.sources.values()), "crisis": content.crisis,
    }


def _content(words: dict[str, Any]) -> Content:
    regions = [_region(row) for row in words["regions"]]
    sources = [Source(*row) for row in words["sources"]]
    return Content(
        language=words["language"],
        regions=MappingProxyType({region.id: region for region in regions}),
        sources=MappingProxyType({source.key: source for source in sources}),
        crisis=CrisisLine(*words["crisis"]),
    )


def _region(row: dict[str, Any]) -> Region:
    notes = {
        topic: tuple(Note(text, Certainty(sure), InWhom(whom), tuple(keys)) for text, sure, whom, keys in row[topic])
        for topic in _NOTES
    }
    return Region(**{**row, **notes, **{key: tuple(row[key]) for key in _LISTS}})
