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
from brainexplorer.content.model import (
    Certainty,
    Circuit,
    CircuitPart,
    Content,
    CrisisLine,
    Effect,
    InWhom,
    Link,
    Note,
    Region,
    Source,
)

FILE_NAMES = ("regions.yaml", "circuits.yaml", "sources.yaml", "clinic.yaml")
MAY_LACK = ("circuits.yaml",)
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
        if sorted({*names, *MAY_LACK}) != sorted(FILE_NAMES):
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
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
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
            region[topic] = [_plain_note(note) for note in region[topic]]
    return {
        "language": content.language, "regions": regions,
        "sources": list(content.sources.values()), "crisis": content.crisis,
        "circuits": [_plain_circuit(circuit) for circuit in content.circuits.values()],
    }


def _plain_note(note: Note) -> tuple[Any, ...]:
    return note.text, note.certainty.value, note.in_whom.value, note.sources


def _plain_circuit(circuit: Circuit) -> tuple[Any, ...]:
    links = [(link.start, link.end, link.effect.value, *_plain_note(link.note)) for link in circuit.links]
    notes = [_plain_note(note) for note in (circuit.meaning, *circuit.ketamine)]
    return circuit.id, circuit.name, circuit.term, circuit.also, list(circuit.parts.values()), links, notes


def _content(words: dict[str, Any]) -> Content:
    regions = [_region(row) for row in words["regions"]]
    sources = [Source(*row) for row in words["sources"]]
    return Content(
        language=words["language"],
        regions=MappingProxyType({region.id: region for region in regions}),
        sources=MappingProxyType({source.key: source for source in sources}),
        crisis=CrisisLine(*words["crisis"]),
        circuits=MappingProxyType({row[0]: _circuit(*row) for row in words["circuits"]}),
    )


def _region(row: dict[str, Any]) -> Region:
    notes = {topic: tuple(_note(*note) for note in row[topic]) for topic in _NOTES}
    return Region(**{**row, **notes, **{key: tuple(row[key]) for key in _LISTS}})


def _note(text: str, sure: str, whom: str, keys: list[str]) -> Note:
    return Note(text, Certainty(sure), InWhom(whom), tuple(keys))


def _circuit(circuit_id: str, name: str, term: str, also: list[str], parts: list[Any], links: list[Any],
             notes: list[Any]) -> Circuit:
    meaning, *ketamine = [_note(*note) for note in notes]
    return Circuit(
        circuit_id, name, term, meaning,
        parts=MappingProxyType({row[0]: _part(*row) for row in parts}),
        links=tuple(Link(start, end, Effect(effect), *_note(*note)) for start, end, effect, *note in links),
        ketamine=tuple(ketamine), also=tuple(also),
    )


def _part(part_id: str, region: str, name: str, term: str, place: list[int] | None, what: str) -> CircuitPart:
    at = (place[0], place[1], place[2]) if place else None
    return CircuitPart(part_id, region, name, term, at, what)
