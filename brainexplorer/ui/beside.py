"""Where a small box stands beside what it is about: it never covers that, and never leaves its room."""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect


class Side(Enum):
    """Of what the box is about."""

    BELOW = "below"
    ABOVE = "above"
    LEFT = "left"
    RIGHT = "right"


class Beside(NamedTuple):
    """Where the box stands, px of the window, and on which side."""

    box: QRect
    side: Side


class _Space(NamedTuple):
    """What is free on a side."""

    side: Side
    free: QRect


def stand_beside(about: QRect, rooms: Sequence[QRect], wide: int, high_at: Callable[[int], int], gap: int) -> Beside:
    """A place for a box of `wide` px at most, `gap` px away from `about`; `high_at` is its height in a width.

    In the first of the rooms where it fits: below, else above, else at a side. Where it fits nowhere it takes what is
    free where the least of it is lacking, and has to scroll.
    """
    best, least = Beside(rooms[-1], Side.BELOW), -1
    for side, free in (space for room in rooms for space in _spaces(about, room, gap)):
        width = min(wide, free.width())
        if width <= 0 or free.height() <= 0:
            continue
        need = high_at(width)
        lacking = max(0, need - free.height())
        lacking += max(0, wide // 2 - width) * 4  # a tall thin box is hard to read
        if least < 0 or lacking < least:
            box = QRect(0, 0, width, min(need, free.height()))
            best, least = Beside(_move(box, about, free), side), lacking
        if not least:
            break
    return best


def _spaces(about: QRect, room: QRect, gap: int) -> Iterator[_Space]:
    left, top, right, bottom = room.left(), room.top(), room.left() + room.width(), room.top() + room.height()
    about_right, about_bottom = about.left() + about.width() + gap, about.top() + about.height() + gap
    yield _Space(Side.BELOW, QRect(left, about_bottom, room.width(), bottom - about_bottom))
    yield _Space(Side.ABOVE, QRect(left, top, room.width(), about.top() - gap - top))
    yield _Space(Side.LEFT, QRect(left, top, about.left() - gap - left, room.height()))
    yield _Space(Side.RIGHT, QRect(about_right, top, right - about_right, room.height()))


def _move(box: QRect, about: QRect, free: QRect) -> QRect:
    """As near to the middle of `about` as it can stand in `free`."""
    middle = about.center()
    corner = QPoint(
        max(free.left(), min(middle.x() - box.width() // 2, free.left() + free.width() - box.width())),
        max(free.top(), min(middle.y() - box.height() // 2, free.top() + free.height() - box.height())),
    )
    return box.translated(corner)
