"""Reads the outlines of one frame: an SVG of straight-lined paths, path id = region id."""

import re
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.geometry import area, bounds
from brainexplorer.atlas.model import Kind, Outline, Outlines, Point, Ring
from brainexplorer.atlas.path import read_path

_Attributes = dict[str, str]
_SILHOUETTE = "brain"
_WHOLE = "-whole"
_MOST_BYTES = 4_000_000
_LABEL = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)")


def read_outlines(file: Path) -> Outlines:
    """All shapes of the file; AtlasError, one sentence, where it is missing or damaged (`docs/formats.md`)."""
    outlines = open_outlines(file)
    for shapes in (outlines.regions, outlines.wholes):
        for region in shapes:
            _ = shapes[region]
    _ = outlines.silhouette
    return outlines


def open_outlines(file: Path) -> Outlines:
    """The same, but each shape is made, and may turn out to be damaged (AtlasError), when it is first asked for."""
    with _damage_of(file):
        return _outlines(_paths(_unpacked(file)), file)


@contextmanager
def _damage_of(file: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, EOFError, zlib.error, UnicodeError) as error:
        raise AtlasError(f"the outlines cannot be read ({error})", file) from error
    except ExpatError as error:
        raise AtlasError(f"the outlines are not well-formed SVG ({error})", file) from error
    except ValueError as error:
        raise AtlasError(f"the outlines are damaged: {error}", file) from error


class _Shapes(Mapping[str, Outline]):
    """Outlines by region, each made from its path when first asked for."""

    def __init__(self, paths: Mapping[str, _Attributes], file: Path) -> None:
        self._paths, self._file = paths, file
        self._made: dict[str, Outline] = {}

    def __getitem__(self, region: str) -> Outline:
        made = self._made.get(region)
        if made is None:
            attributes = self._paths[region]
            with _damage_of(self._file):
                made = self._made[region] = _outline(attributes["id"], attributes)
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def __contains__(self, region: object) -> bool:
        return region in self._paths


def _unpacked(file: Path) -> bytes:
    """The text of an `.svg`, or of an `.svgz`, which is the same packed by gzip."""
    raw = file.read_bytes()
    if file.suffix != ".svgz":
        return raw
    unpacking = zlib.decompressobj(wbits=31)
    text = unpacking.decompress(raw, _MOST_BYTES)
    if unpacking.unconsumed_tail or not unpacking.eof:
        raise EOFError("it is cut off, or far too large")
    return text


class _Paths:
    """Collects the attributes of every named path, in file order, and refuses what could hide something."""

    def __init__(self) -> None:
        self.found: dict[str, _Attributes] = {}

    def start(self, tag: str, attributes: _Attributes) -> None:
        """One element of the file."""
        if "transform" in attributes:
            raise ValueError("a transform is not allowed; save the shapes in the picture's own pixels")
        if tag.rpartition(":")[2] != "path":
            return
        name = attributes.get("id", "")
        if not name or name in self.found:
            raise ValueError(f"path '{name}' is there twice" if name else "a path has no id")
        self.found[name] = attributes

    def doctype(self, *_ignored: object) -> None:
        """Refuses a document type, and with it entities, which can grow without end or read other files."""
        raise ValueError("a document type or entity is not allowed here")


def _paths(text: bytes) -> dict[str, _Attributes]:
    # Straight from the parser that ElementTree uses too: a start has no time for the rest of it.
    paths, parser = _Paths(), ParserCreate()
    parser.StartElementHandler = paths.start
    parser.StartDoctypeDeclHandler = paths.doctype
    parser.Parse(text, True)
    return paths.found


def _outlines(paths: dict[str, _Attributes], file: Path) -> Outlines:
    silhouette = paths.pop(_SILHOUETTE, None)
    if silhouette is None:
        raise ValueError(f"no path '{_SILHOUETTE}'")
    seen: dict[str, _Attributes] = {}
    wholes: dict[str, _Attributes] = {}
    for name, attributes in paths.items():
        whole = attributes.get("class") == Kind.WHOLE.value
        if whole is not name.endswith(_WHOLE):
            raise ValueError(f"path '{name}': the id of a path of class whole, and of no other, ends in {_WHOLE}")
        (wholes if whole else seen)[name.removesuffix(_WHOLE)] = attributes

    def outline_of_brain() -> tuple[Ring, ...]:
        with _damage_of(file):
            rings = _rings(_SILHOUETTE, silhouette)
            if not rings:
                raise ValueError(f"path '{_SILHOUETTE}' is empty")
            return rings

    return Outlines(_Shapes(seen, file), outline_of_brain, _Shapes(wholes, file))


def _rings(name: str, attributes: _Attributes) -> tuple[Ring, ...]:
    try:
        return read_path(attributes.get("d", ""))
    except ValueError as error:
        raise ValueError(f"path '{name}': {error}") from None


def _outline(name: str, attributes: _Attributes) -> Outline:
    try:
        kind = Kind(attributes.get("class", ""))
    except ValueError:
        raise ValueError(f"path '{name}': class must be surface, cut, behind or whole") from None
    rings = _rings(name, attributes)
    region = name.removesuffix(_WHOLE)
    return Outline(region, rings, kind, _labels(name, attributes), bounds(rings), area(rings))


def _labels(name: str, attributes: _Attributes) -> tuple[Point, ...]:
    pairs = [_LABEL.fullmatch(pair) for pair in attributes.get("data-labels", "").split()]
    points = [Point(float(pair[1]), float(pair[2])) for pair in pairs if pair]
    if not points or len(points) != len(pairs):
        raise ValueError(f"path '{name}': data-labels must be points such as 1180,1403")
    return tuple(points)
