"""Takes conflicts out of a set of leaders by giving labels other slots, one move or one exchange at a time."""

from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from brainexplorer.atlas.geometry import segments_cross
from brainexplorer.atlas.model import Point

CROSSING, BRUSH = 1000, 1
"""how bad a conflict between two leaders is: no number of brushes is as bad as a crossing"""
_CLEAR_PX = 5.0
"""a leader keeps this far from other regions' points"""
_WORTH_PX = 1.0
"""a change that saves less length is not worth it"""


class Leader(NamedTuple):
    """A straight line from a region to where its name would stand, px; infinitely long where it may not be."""

    length: float
    anchor: Point
    port: Point

    def conflict(self, other: "Leader") -> int:
        """CROSSING where they have a point in common, BRUSH where one all but touches the other's region point.

        Region points that lie close together cannot be told apart anyway: there only true crossings count.
        """
        if self.anchor == other.anchor:
            return 0
        if segments_cross(self.anchor, self.port, other.anchor, other.port):
            return CROSSING
        if abs(self.anchor.x - other.anchor.x) + abs(self.anchor.y - other.anchor.y) < 3 * _CLEAR_PX:
            return 0
        return BRUSH if self._brushes(other.anchor) or other._brushes(self.anchor) else 0

    def _brushes(self, point: Point) -> bool:
        """Whether the line runs by within a few px of the point."""
        (x, y), (u, v) = self.anchor, self.port
        dx, dy, px, py = u - x, v - y, point[0] - x, point[1] - y
        aside = dx * py - dy * px
        if aside * aside > _CLEAR_PX**2 * self.length * self.length:
            return False
        return 0 < dx * px + dy * py < self.length * self.length


class _Move(NamedTuple):
    """A label's new slot, and who changes with it; the best is the least: conflicts, then length, gained."""

    conflicts: int
    length: float
    label: int
    slot: int
    partner: int
    """-1 where the slot is free"""


class Untangling:
    """Labels in slots: `seats[label]` is a slot, `leaders[label][slot]` the line that would join them."""

    def __init__(self, leaders: Sequence[Sequence[Leader]], seats: dict[int, int]) -> None:
        self.seats = seats
        self._leaders = leaders
        self._known: dict[tuple[int, int], dict[tuple[int, int], int]] = {}

    def run(self) -> None:
        """Change seats as long as that takes conflicts away; then, as long as it shortens leaders without any."""
        while (move := self._untangling_move() or self._shortening_move()) is not None:
            if move.partner >= 0:
                self.seats[move.partner] = self.seats[move.label]
            self.seats[move.label] = move.slot

    def tangled(self) -> dict[int, int]:
        """The labels whose leaders are in conflict with others, and how badly."""
        found = {label: self._conflicts(label, slot, label) for label, slot in self.seats.items()}
        return {label: conflicts for label, conflicts in found.items() if conflicts}

    def _untangling_move(self) -> _Move | None:
        tangled = self.tangled()
        for label in sorted(tangled, key=lambda label: (-tangled[label], label)):
            move = min(self._moves(label, tangled[label], inf), default=None)
            if move is not None and move.conflicts < 0:
                return move
        return None

    def _shortening_move(self) -> _Move | None:
        if self.tangled():
            return None
        moves = (move for label in sorted(self.seats) for move in self._moves(label, 0, -_WORTH_PX))
        return next((move for move in moves if move.conflicts == 0), None)

    def _moves(self, label: int, conflicts: int, limit: float) -> Iterator[_Move]:
        """Every change that gives the label another slot and adds less than `limit` px of leader."""
        here, sitting = self.seats[label], {slot: other for other, slot in self.seats.items()}
        for slot, there in enumerate(self._leaders[label]):
            if there.length == inf or slot == here:
                continue
            if slot in sitting:
                yield from self._exchange(label, conflicts, slot, sitting[slot], limit)
            elif (longer := there.length - self._leaders[label][here].length) < limit:
                gain = self._conflicts(label, slot, label) - conflicts
                yield _Move(gain, longer, label, slot, -1)

    def _exchange(self, label: int, conflicts: int, slot: int, partner: int, limit: float) -> Iterator[_Move]:
        mine, theirs, here = self._leaders[label], self._leaders[partner], self.seats[label]
        longer = mine[slot].length + theirs[here].length - mine[here].length - theirs[slot].length
        if longer < limit:
            # What the two do to each other is in `conflicts` already, and is added once to what comes after.
            before = conflicts + self._conflicts(partner, slot, label)
            after = self._conflicts(label, slot, partner) + self._conflicts(partner, here, label)
            after += mine[slot].conflict(theirs[here])
            yield _Move(after - before, longer, label, slot, partner)

    def _conflicts(self, label: int, slot: int, but: int) -> int:
        """How badly the label's leader, if it led to that slot, would be in conflict with others except `but`."""
        known = self._known.setdefault((label, slot), {})
        total = 0
        for other in self.seats.items():
            if other[0] not in (label, but):
                if other not in known:
                    known[other] = self._leaders[label][slot].conflict(self._leaders[other[0]][other[1]])
                total += known[other]
        return total
