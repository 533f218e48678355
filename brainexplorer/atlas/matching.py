"""Gives every row a column of its own so that the sum of costs is least: shortest augmenting paths.

Each new row takes the cheapest chain of moves that ends in a free column. Prices on rows and columns keep every
cost, less its prices, at 0 or more, so that the cheapest chain is a shortest path.
"""

from collections.abc import Sequence
from math import inf


def match(costs: Sequence[Sequence[float]]) -> list[int | None]:
    """The column of each row, every column used once at most; an infinite cost is never taken.

    A row that could have a column only if an earlier row went without gets None: put what matters first.
    """
    seats = _Seats(costs)
    for row in range(len(costs)):
        seats.seat(row)
    return seats.column_of


class _Seats:
    def __init__(self, costs: Sequence[Sequence[float]]) -> None:
        self.column_of: list[int | None] = [None] * len(costs)
        self._costs = costs
        self._columns = len(costs[0]) if costs else 0
        self._row_in: list[int | None] = [None] * self._columns
        self._row_prices = [0.0] * len(costs)
        self._column_prices = [0.0] * self._columns

    def seat(self, newcomer: int) -> None:
        """Seat one more row; without a chain to a free column nothing changes."""
        away, reached_from = [inf] * self._columns, [newcomer] * self._columns
        waiting, passed = list(range(self._columns)), list[int]()
        row, so_far = newcomer, 0.0
        while waiting:
            self._look(row, so_far, waiting, away, reached_from)
            column = min(waiting, key=away.__getitem__)
            so_far = away[column]
            if so_far == inf:
                return
            owner = self._row_in[column]
            if owner is None:
                self._settle_prices(newcomer, so_far, passed, away)
                self._move(newcomer, column, reached_from)
                return
            waiting.remove(column)
            passed.append(column)
            row = owner

    def _look(self, row: int, so_far: float, waiting: list[int], away: list[float], via: list[int]) -> None:
        costs, prices = self._costs[row], self._column_prices
        start = so_far - self._row_prices[row]
        for column in waiting:
            there = start + costs[column] - prices[column]
            if there < away[column]:
                away[column], via[column] = there, row

    def _settle_prices(self, newcomer: int, total: float, passed: list[int], away: list[float]) -> None:
        self._row_prices[newcomer] += total
        for column in passed:
            owner = self._row_in[column]
            if owner is not None:
                self._row_prices[owner] += total - away[column]
                self._column_prices[column] -= total - away[column]

    def _move(self, newcomer: int, free: int, reached_from: list[int]) -> None:
        column: int | None = free
        while column is not None:
            row = reached_from[column]
            self._row_in[column] = row
            self.column_of[row], column = column, self.column_of[row]
