"""Reads SVG path data made of straight lines."""

import re
from math import isfinite

from brainexplorer.atlas.model import Point, Ring

_WRONG = re.compile(r"[^MLHVZmlhvz\d\s,.eE+-]")
_COMMAND = re.compile(r"([MLHVZmlhvz])([^MLHVZmlhvz]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_SHORTHAND = re.compile(r"[HVmlhv]")


def read_path(data: str) -> tuple[Ring, ...]:
    """The rings of path data; M, L, H, V, Z, absolute or relative. ValueError says what is wrong with it."""
    if wrong := _WRONG.search(data):
        raise ValueError(f"'{wrong[0]}' is not a straight line; only M, L, H, V and Z are read")
    if not _SHORTHAND.search(data):
        data = data.replace("L", " ")  # after M they are lines anyway: far fewer commands to walk through
    if data.strip() and data.lstrip()[0] not in "Mm":
        raise ValueError("the path data must begin with M")
    pen = _Pen()
    for command, rest in _COMMAND.findall(data):
        pen.follow(command, _numbers(rest))
    return pen.finish()


def _numbers(text: str) -> list[float]:
    try:
        numbers = list(map(float, text.replace(",", " ").split()))
    except ValueError:  # numbers may also stand without anything between them: 10-5.5.5
        numbers = list(map(float, _NUMBER.findall(text)))
        if _NUMBER.sub("", text).strip(" \t\r\n,"):
            raise ValueError(f"'{text.strip()[:40]}' are not numbers") from None
    if not all(map(isfinite, numbers)):
        raise ValueError("a number is too large")
    return numbers


class _Pen:
    """Where the drawing is: rings done, the ring under way, and its start, to which Z goes back."""

    def __init__(self) -> None:
        self._done: list[Ring] = []
        self._ring: list[Point] = []
        self._start = self._at = Point(0.0, 0.0)

    def follow(self, command: str, numbers: list[float]) -> None:
        if command in "Zz":
            self._lift()
            self._at = self._start
            command = "L"
        if command in "Mm":
            self._lift()
        points = self._points(command, numbers)
        if command in "Mm":
            if not points:
                raise ValueError("M without a point")
            self._start = points[0]
        elif points and not self._ring:
            self._ring.append(self._start)
        self._ring += points

    def finish(self) -> tuple[Ring, ...]:
        self._lift()
        if not self._done:
            raise ValueError("no closed shape")
        return tuple(self._done)

    def _lift(self) -> None:
        """End the ring; a closing point that repeats the first is left out, and so is what has no area."""
        if len(self._ring) > 1 and self._ring[0] == self._ring[-1]:
            self._ring.pop()
        if len(self._ring) > 2:
            self._done.append(tuple(self._ring))
        self._ring = []

    def _points(self, command: str, numbers: list[float]) -> list[Point]:
        if command in "HVhv":
            points = [self._step(command, number) for number in numbers]
        elif len(numbers) % 2:
            raise ValueError(f"a number is missing after {command}")
        elif command in "ML":
            points = list(map(Point, numbers[::2], numbers[1::2]))
        else:
            points = [self._move(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        if points:
            self._at = points[-1]
        return points

    def _move(self, dx: float, dy: float) -> Point:
        self._at = Point(self._at.x + dx, self._at.y + dy)
        return self._at

    def _step(self, command: str, number: float) -> Point:
        if command in "hv":
            return self._move(number, 0.0) if command == "h" else self._move(0.0, number)
        self._at = Point(number, self._at.y) if command == "H" else Point(self._at.x, number)
        return self._at
