"""JSON Schemas of the data files, for editors that complete and check while somebody writes.

Draft 2020-12, made from `schema.py`. An editor sees less than `brainexplorer check` does: only the shape.
"""

import json
from collections.abc import Mapping
from typing import Any

from brainexplorer.content.schema import FILES, TRANSLATION
from brainexplorer.content.shapes import Choice, Code, Field, Group, ListOf, Place, Shape, Table, Text, Whole

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> Mapping[str, str]:
    """The text of each schema by the name of its file; `translation.json` is that of every translated file."""
    of = {**{name.replace(".yaml", ".json"): shape for name, shape in FILES.items()}, "translation.json": TRANSLATION}
    return {name: _told(name, shape) for name, shape in of.items()}


def first_line(name: str, folder: str = "schema") -> str:
    """The comment by which an editor finds the schema of a data file."""
    return f"# yaml-language-server: $schema={folder}/{name.replace('.yaml', '.json')}"


def _told(name: str, shape: Shape) -> str:
    head: dict[str, Any] = {"$schema": _DRAFT, "title": f"Brain Explorer: {name.removesuffix('.json')}"}
    return json.dumps({**head, **_schema(shape)}, ensure_ascii=False, indent=1) + "\n"


def _schema(shape: Shape) -> dict[str, Any]:
    match shape:
        case Text():
            return {"type": "string", "minLength": 1, "maxLength": shape.longest}
        case Whole():
            return {"type": "integer", "minimum": shape.least, "maximum": shape.most}
        case Choice():
            return {"enum": list(shape.allowed)}
        case Code():
            return _code(shape)
        case _:
            return _many(shape)


def _many(shape: Place | ListOf | Table | Group) -> dict[str, Any]:
    match shape:
        case Place():
            axes = [_schema(Whole(*span)) for span in zip(shape.least, shape.most, strict=True)]
            return {"type": "array", "prefixItems": axes, "minItems": len(axes), "maxItems": len(axes)}
        case ListOf():
            once = {"uniqueItems": True} if shape.once else {}
            return {"type": "array", "minItems": 1, **once, "items": _schema(shape.item)}
        case Table():
            names = {"pattern": _pattern(shape.key)}
            return {"type": "object", "propertyNames": names, "additionalProperties": _schema(shape.value)}
        case Group():
            return _group(shape)


def _code(shape: Code) -> dict[str, Any]:
    # A day without quotes is a date to some YAML readers and a text to others: no type, so that neither complains.
    kind = {} if shape.day else {"type": "string"}
    return {**kind, "pattern": _pattern(shape)}


def _pattern(shape: Code) -> str:
    """As JavaScript reads it, which allows no needless backslash."""
    return f"^(?:{shape.pattern.pattern})$".replace('\\"', '"')


def _group(shape: Group) -> dict[str, Any]:
    required = [name for name, field in shape.fields.items() if field.required]
    group: dict[str, Any] = {
        "type": "object",
        "properties": {name: _field(field) for name, field in shape.fields.items()},
        **({"required": required} if required else {}),
        **({"anyOf": [{"required": [name]} for name in shape.one_of]} if shape.one_of else {}),
        "additionalProperties": False,
    }
    return {"anyOf": [{"type": "null"}, {"type": "object", "maxProperties": 0}, group]} if shape.or_empty else group


def _field(field: Field) -> dict[str, Any]:
    shape = _schema(field.shape)
    if field.or_blank:
        shape = {"anyOf": [{"type": "null"}, {"enum": ["", []]}, shape]}
    return {"description": field.doc, **shape}
