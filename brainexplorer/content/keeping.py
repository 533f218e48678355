"""Checked words, kept beside their files so that the next start need not read and check them again.

Like Python's own `__pycache__`: made where it can be, told apart by a fingerprint of the files, and safe to delete.
Nothing in it is about a person.
"""

import json
import os
from collections.abc import Collection
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zlib import crc32

from brainexplorer import __version__
from brainexplorer.content.model import (
    Certainty,
    Circuit,
    CircuitPart,
    Clinic,
    Content,
    CrisisLine,
    Effect,
    InWhom,
    Library,
    Link,
    Note,
    Region,
    Review,
    Shelf,
    Source,
)

FILE_NAMES = (
    "regions.yaml", "circuits.yaml", "clinicians.yaml", "topics.yaml", "tours.yaml", "glossary.yaml", "sources.yaml",
    "clinic.yaml",
)
MAY_LACK = ("circuits.yaml", "clinicians.yaml", "topics.yaml", "tours.yaml", "glossary.yaml")
_LARGEST = 500_000
_MOST_LANGUAGES = 40
_NOTES = ("pain", "mood", "ketamine")
_LISTS = ("works_with", "also")


def kept_file(folder: Path, language: str = "", what: str = "words") -> Path:
    """Where the words of `folder` are kept in a language (empty: the one that they were written in).

    `what`: "words" for what the first frame needs, "library" for the rest.
    """
    return folder / "__pycache__" / (f"{what}-{language}.json" if language else f"{what}.json")


def fingerprint(folder: Path, shapes: Collection[str]) -> str:
    """Tells one state of the YAML files, of the shapes and of the program from another; empty where it cannot."""
    # A checksum guards against edits, not against an enemy (who could edit the words), and costs a start nothing.
    marks = [__version__, crc32(repr(sorted(shapes)).encode())]
    try:
        paths = _files(folder)
        if paths is None:
            return ""
        for path in paths:
            if not path.is_file() or path.stat().st_size > _LARGEST:
                return ""
            text = path.read_bytes()
            marks += [crc32(path.relative_to(folder).as_posix().encode()), len(text), crc32(text)]
    except (OSError, ValueError):
        return ""
    return "-".join(map(str, marks))


def recall(folder: Path, mark: str, language: str = "") -> Content | None:
    """The words kept under that fingerprint, or None. Their library is fetched when it is first asked for."""
    words = _kept(kept_file(folder, language), mark)
    try:
        return None if words is None else _content(words, folder, mark, language)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def keep(folder: Path, mark: str, content: Content, language: str = "") -> None:
    """Keep the words for next time, if the folder can be written; whole or not at all.

    The library goes first: where words are kept, their library is too.
    """
    from brainexplorer.content.plain import plain_of

    _write(kept_file(folder, language, "library"), mark, plain_of(content.library))
    _write(kept_file(folder, language), mark, _plain(content))


def _files(folder: Path) -> list[Path] | None:
    """Every YAML file that the words come from, in all languages; None if others are there too, or some lack."""
    top = sorted(folder.iterdir())
    names = [path.name for path in top if path.suffix.lower() in (".yaml", ".yml")]
    if sorted({*names, *MAY_LACK}) != sorted(FILE_NAMES):
        return None
    folders = [path for path in top if path.is_dir() and not path.name.startswith(("_", "."))][:_MOST_LANGUAGES]
    inner = [path for one in folders for path in sorted(one.iterdir()) if path.suffix.lower() in (".yaml", ".yml")]
    return [folder / name for name in names] + inner


def _kept(path: Path, mark: str) -> Any:
    """What is kept there under that fingerprint, or None."""
    try:
        kept = json.loads(path.read_bytes()) if mark else {}
        return kept["words"] if kept.get("fingerprint") == mark else None
    except (OSError, ValueError, LookupError, AttributeError, RecursionError):
        return None


def _write(target: Path, mark: str, words: Any) -> None:
    fresh = target.with_suffix(f".{os.getpid()}")
    try:
        target.parent.mkdir(exist_ok=True)
        fresh.write_text(json.dumps({"fingerprint": mark, "words": words}), encoding="utf-8")
        fresh.replace(target)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _fetch(folder: Path, mark: str, language: str) -> Library:
    """The library as it was kept; read and checked anew where that is gone."""
    from brainexplorer.content.plain import from_plain

    kept = _kept(kept_file(folder, language, "library"), mark)
    with suppress(ValueError, TypeError, LookupError, AttributeError, RecursionError):
        if kept is not None:
            return from_plain(Library, kept)
    from brainexplorer.content.loading import load

    content = load(folder, None, language).content
    return content.library if content else Library()


def _plain(content: Content) -> dict[str, Any]:
    regions = [region._asdict() for region in content.regions.values()]
    for region in regions:
        for topic in _NOTES:
            region[topic] = [_plain_note(note) for note in region[topic]]
    return {
        "language": content.language, "languages": content.languages, "regions": regions,
        "sources": list(content.sources.values()), "crisis": content.crisis, "clinic": content.clinic,
        "circuits": [_plain_circuit(circuit) for circuit in content.circuits.values()],
        "for_clinicians": sorted(content.for_clinicians),
    }


def _plain_note(note: Note) -> tuple[Any, ...]:
    return note.text, note.certainty.value, note.in_whom.value, note.sources


def _plain_circuit(circuit: Circuit) -> tuple[Any, ...]:
    links = [(link.start, link.end, link.effect.value, *_plain_note(link.note)) for link in circuit.links]
    notes = [_plain_note(note) for note in (circuit.meaning, *circuit.ketamine)]
    parts = list(circuit.parts.values())
    return circuit.id, circuit.name, circuit.term, circuit.also, parts, links, notes, circuit.ask, circuit.review


def _content(words: dict[str, Any], folder: Path, mark: str, language: str) -> Content:
    regions = [_region(row) for row in words["regions"]]
    sources = [Source(*row) for row in words["sources"]]
    return Content(
        language=words["language"],
        regions=MappingProxyType({region.id: region for region in regions}),
        sources=MappingProxyType({source.key: source for source in sources}),
        crisis=_crisis(words["crisis"]),
        languages=tuple(words["languages"]),
        clinic=_clinic(words["clinic"]),
        shelf=Shelf(partial(_fetch, folder, mark, language)),
        circuits=MappingProxyType({row[0]: _circuit(*row) for row in words["circuits"]}),
        for_clinicians=frozenset(words["for_clinicians"]),
    )


def _region(row: dict[str, Any]) -> Region:
    notes = {topic: tuple(_note(*note) for note in row[topic]) for topic in _NOTES}
    lists = {key: tuple(row[key]) for key in _LISTS}
    return Region(**{**row, **notes, **lists, "review": _review(row["review"])})


def _review(row: list[str] | None) -> Review | None:
    return Review(*row) if row else None


def _crisis(row: list[Any]) -> CrisisLine:
    line = CrisisLine(*row)
    return line._replace(more=tuple(line.more))


def _clinic(row: list[Any]) -> Clinic:
    clinic = Clinic(*row)
    return clinic._replace(topics=tuple(clinic.topics), lines=tuple(_crisis(line) for line in row[-1]))


def _note(text: str, sure: str, whom: str, keys: list[str]) -> Note:
    return Note(text, Certainty(sure), InWhom(whom), tuple(keys))


def _circuit(circuit_id: str, name: str, term: str, also: list[str], parts: list[Any], links: list[Any],
             notes: list[Any], ask: str, review: list[str] | None) -> Circuit:
    meaning, *ketamine = [_note(*note) for note in notes]
    return Circuit(
        circuit_id, name, term, meaning,
        parts=MappingProxyType({row[0]: _part(*row) for row in parts}),
        links=tuple(Link(start, end, Effect(effect), *_note(*note)) for start, end, effect, *note in links),
        ketamine=tuple(ketamine), also=tuple(also), ask=ask, review=_review(review),
    )


def _part(part_id: str, region: str, name: str, term: str, place: list[int] | None, what: str) -> CircuitPart:
    at = (place[0], place[1], place[2]) if place else None
    return CircuitPart(part_id, region, name, term, at, what)
