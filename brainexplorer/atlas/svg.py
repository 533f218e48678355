"""Reads the outlines of one frame: an SVG of straight-lined paths, path id = region id."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.geometry import area, bounds
from brainexplorer.atlas.model import Kind, Outline, Outlines, Point, Ring
from brainexplorer.atlas.path import read_path

_SILHOUETTE = "brain"
_LABEL = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)")


def read_outlines(file: Path) -> Outlines:
    """All shapes of the file; AtlasError, one sentence, where it is missing or damaged (`docs/formats.md`)."""
    try:
        return _outlines(_root(file))
    except (OSError, UnicodeError) as error:
        raise AtlasError(f"the outlines cannot be read ({error})", file) from error
    except ElementTree.ParseError as error:
        raise AtlasError(f"the outlines are not well-formed SVG ({error})", file) from error
    except ValueError as error:
        raise AtlasError(f"the outlines are damaged: {error}", file) from error


class _PlainTree(ElementTree.TreeBuilder):
    """Refuses a document type, and with it entities, which can grow without end or read other files."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise ValueError("a document type or entity is not allowed here")


def _root(file: Path) -> ElementTree.Element:
    parser = ElementTree.XMLParser(target=_PlainTree())  # noqa: S314 - entities are refused above
    root = ElementTree.fromstring(file.read_bytes(), parser)  # noqa: S314
    if any("transform" in element.attrib for element in root.iter()):
        raise ValueError("a transform is not allowed; save the shapes in the picture's own pixels")
    return root


def _outlines(root: ElementTree.Element) -> Outlines:
    silhouette: tuple[Ring, ...] = ()
    regions: dict[str, Outline] = {}
    for name, element in _named_paths(root):
        rings = _rings(name, element)
        if name == _SILHOUETTE:
            silhouette = rings
        else:
            regions[name] = _outline(name, element, rings)
    if not silhouette:
        raise ValueError(f"no path '{_SILHOUETTE}'")
    return Outlines(regions, silhouette)


def _named_paths(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    seen: set[str] = set()
    for element in root.iter():
        if element.tag.rpartition("}")[2] == "path":
            name = element.get("id", "")
            if not name or name in seen:
                raise ValueError(f"path '{name}' is there twice" if name else "a path has no id")
            seen.add(name)
            yield name, element


def _rings(name: str, element: ElementTree.Element) -> tuple[Ring, ...]:
    try:
        return read_path(element.get("d", ""))
    except ValueError as error:
        raise ValueError(f"path '{name}': {error}") from None


def _outline(name: str, element: ElementTree.Element, rings: tuple[Ring, ...]) -> Outline:
    try:
        kind = Kind(element.get("class", ""))
    except ValueError:
        raise ValueError(f"path '{name}': class must be surface, cut or behind") from None
    return Outline(name, rings, kind, _labels(name, element), bounds(rings), area(rings))


def _labels(name: str, element: ElementTree.Element) -> tuple[Point, ...]:
    pairs = [_LABEL.fullmatch(pair) for pair in element.get("data-labels", "").split()]
    points = [Point(float(pair[1]), float(pair[2])) for pair in pairs if pair]
    if not points or len(points) != len(pairs):
        raise ValueError(f"path '{name}': data-labels must be points such as 1180,1403")
    return tuple(points)
