"""A fact that others can listen to, without Qt."""

from collections.abc import Callable
from typing import Generic, TypeVarTuple

Args = TypeVarTuple("Args")


class Event(Generic[*Args]):
    """Calls every listener, in the order in which they connected."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[*Args], object]] = []

    def connect(self, listener: Callable[[*Args], object]) -> None:
        """Call `listener` at each `emit` from now on."""
        self._listeners.append(listener)

    def emit(self, *args: *Args) -> None:
        """Tell all listeners."""
        for listener in tuple(self._listeners):
            listener(*args)
