"""Frozen objects as plain lists and back, for keeping: named tuples, enums, mappings and tuples of such."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType, NoneType
from typing import Any, TypeVar, get_args, get_origin

T = TypeVar("T")


def plain_of(value: Any) -> Any:
    """What JSON can hold: named tuples and tuples as lists, enums as their values."""
    if isinstance(value, Mapping):
        return {key: plain_of(entry) for key, entry in value.items()}
    if isinstance(value, tuple):
        return [plain_of(entry) for entry in value]
    return value.value if isinstance(value, Enum) else value


def from_plain(kind: type[T], plain: Any) -> T:
    """The object of that type again. `TypeError`, `ValueError` or `LookupError` for what no such object was."""
    revived: T = _revive(kind, plain)
    return revived


def _revive(kind: Any, plain: Any) -> Any:
    origin = get_origin(kind)
    if origin is tuple:
        return tuple(_revive(get_args(kind)[0], entry) for entry in plain)
    if origin is Mapping:
        return MappingProxyType({key: _revive(get_args(kind)[1], entry) for key, entry in plain.items()})
    if origin is not None:  # a type or None
        inner = next(one for one in get_args(kind) if one is not NoneType)
        return None if plain is None else _revive(inner, plain)
    if issubclass(kind, tuple):
        types = kind.__annotations__.values()
        return kind(*(_revive(one, entry) for one, entry in zip(types, plain, strict=True)))
    return kind(plain) if issubclass(kind, Enum) else plain
