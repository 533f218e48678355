"""Tiles: an icon and a few words on each, as many in a row as suits the room."""

from collections.abc import Iterator
from math import ceil, sqrt
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from brainexplorer.ui.pictures.drawing import Drawing, paint_panel
from brainexplorer.ui.pictures.icons import paint_icon
from brainexplorer.ui.pictures.writing import Weight, Writing, paint_all, type_px
from brainexplorer.ui.theme import Ink, Theme

GAP, PAD = 14.0, 14.0
LARGEST_ICON, SMALLEST_ICON, LEAST_ICON = 112.0, 34.0, 28.0
AMPLE_TYPE, AMPLE_ICON = 24.0, 72.0
"""Type larger than this (design px) is for tiles with icons of at least this size."""

WIDEST_TILE, HIGHEST_TILE = 330.0, 300.0
FEW, FEW_ICON, FEW_WIDE, FEW_HIGH = 4, 230.0, 560.0, 430.0
"""So few tiles take more of the room: the largest icon, and the widest and highest tile."""

SIZES = (30.0, 27.0, 24.0, 21.0, 0.0)
"""Type of the words, design px, best first; 0 is the theme's small type."""

FEW_SIZES = (38.0, 34.0, *SIZES)
LETTERS = 0.91
"""The least height of an icon in type sizes: 1.3 times that of capitals."""


LARGER = 1.4
"""The same for type above the smallest."""


class Plan(NamedTuple):
    """Tiles in `columns`: their size, that of their icons, and whether the words stand beside the icon."""

    columns: int
    wide: float
    high: float
    icon: float
    beside: bool


class TilesDrawing(Drawing):
    """Up to twelve tiles."""

    largest_icon, widest_tile, highest_tile = LARGEST_ICON, WIDEST_TILE, HIGHEST_TILE

    def spoken(self) -> list[str]:
        """The labels."""
        return [item.label for item in self.picture.items]

    def writings(self) -> list[Writing]:
        """The labels, as placed."""
        return self._labels

    @property
    def tiles(self) -> list[QRectF]:
        """Where they are, px."""
        return self._tiles

    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """The largest type that fits; of that the largest icons with the fewest empty places."""
        self.theme, self._lying, self._room = theme, width > height, max(1.0, width * height)
        few = len(self.picture.items) <= FEW
        if few:
            self.largest_icon = max(FEW_ICON, type(self).largest_icon)
            self.widest_tile, self.highest_tile = (max(FEW_WIDE, type(self).widest_tile),
                                                   max(FEW_HIGH, type(self).highest_tile))
        for px in sorted({type_px(theme, size) for size in (FEW_SIZES if few else SIZES)}, reverse=True):
            labels = [Writing(item.label, px, weight=Weight.DemiBold) for item in self.picture.items]
            plan = max(self._plans(labels, width, height), key=self._worth, default=None)
            if plan:
                break
        else:
            plan = self._longest(labels, width)
        return self._place(plan, px, width, height)

    def _plans(self, labels: list[Writing], width: float, height: float) -> Iterator[Plan]:
        u = self.theme.unit
        for columns in range(1, len(labels) + 1):
            rows = ceil(len(labels) / columns)
            wide = min((width - GAP * u * (columns - 1)) / columns, self.widest_tile * u * self.theme.text ** 0.5)
            most = (height - GAP * u * (rows - 1)) / rows
            for beside in (False, True):
                side = min(64 * u, most - 2 * PAD * u) if beside else 0.0
                room = wide - 2 * PAD * u - (side + PAD * u if beside else 0.0)
                if max(label.longest for label in labels) > room:
                    continue
                words = max(label.wrap(room) for label in labels)
                icon = side if beside else min(self.largest_icon * u, wide * 0.6, most - words - 2.6 * PAD * u)
                full = (max(words, icon) if beside else words + icon) + 2.6 * PAD * u
                high = min(most, full if beside else max(full, self.highest_tile * u))
                least = AMPLE_ICON if labels[0].px > type_px(self.theme, AMPLE_TYPE) else SMALLEST_ICON
                if icon >= max(least * u, self._letters(labels[0].px)) and words + 2 * PAD * u <= most:
                    yield Plan(columns, wide, high, icon, beside)

    def _letters(self, px: int) -> float:
        """The least icon beside or over words of this type: larger type is for where icons stay larger than it."""
        return px * (LARGER if px > type_px(self.theme, 0.0) else LETTERS)

    def _worth(self, plan: Plan) -> float:
        rows = ceil(len(self.picture.items) / plan.columns)
        empty = plan.columns * rows - len(self.picture.items)
        u, across = self.theme.unit, plan.columns * (1 if self._lying else -1)
        if len(self.picture.items) <= FEW:  # the field is filled first
            filled = len(self.picture.items) * plan.wide * plan.high / self._room
            return min(plan.icon, FEW_ICON * self.theme.unit) * sqrt(filled) - empty * 20 * self.theme.unit
        return plan.icon - (empty * 14 + 18 * plan.beside) * u + across

    def _longest(self, labels: list[Writing], width: float) -> Plan:
        """Where there is not room for all: small icons beside the words, in the columns that make it shortest."""
        u, found = self.theme.unit, []
        icon = max(LEAST_ICON * u, labels[0].px * 1.5)
        for columns in (1, 2, 3):
            wide = (width - GAP * u * (columns - 1)) / columns
            room = wide - 3 * PAD * u - icon
            if columns == 1 or max(label.longest for label in labels) <= room:
                high = max(icon, *(label.wrap(room) for label in labels)) + 1.4 * PAD * u
                found.append(Plan(columns, wide, high, icon, True))
        return min(found, key=lambda plan: plan.high * ceil(len(labels) / plan.columns))

    def _place(self, plan: Plan, px: int, width: float, height: float) -> float:
        items, gap = self.picture.items, GAP * self.theme.unit
        rows = ceil(len(items) / plan.columns)
        total = rows * plan.high + (rows - 1) * gap
        self._plan, self._tiles, self._labels = plan, list[QRectF](), list[Writing]()
        top = max(0.0, (height - total) / 2)
        words = [Writing(item.label, px, weight=Weight.DemiBold, centred=not plan.beside) for item in items]
        inner = plan.wide - (3 * PAD * self.theme.unit + plan.icon if plan.beside else 2 * PAD * self.theme.unit)
        highs = [word.wrap(inner) for word in words]
        self._tallest = list[float]()
        for number in range(len(items)):
            row, column = divmod(number, plan.columns)
            across = min(plan.columns, len(items) - row * plan.columns)
            start = (width - across * plan.wide - (across - 1) * gap) / 2
            if plan.beside:
                start = (width - plan.columns * plan.wide - (plan.columns - 1) * gap) / 2
            tile = QRectF(start + column * (plan.wide + gap), top + row * (plan.high + gap), plan.wide, plan.high)
            label = words[number]
            self._tallest.append(max(highs[row * plan.columns:(row + 1) * plan.columns]))
            self._place_label(label, tile, self._tallest[-1])
            self._tiles.append(tile)
            self._labels.append(label)
        return total

    def _place_label(self, label: Writing, tile: QRectF, tallest: float) -> None:
        plan, pad = self._plan, PAD * self.theme.unit
        if plan.beside:
            label.wrap(tile.width() - 3 * pad - plan.icon)
            label.place(tile.left() + 2 * pad + plan.icon, tile.center().y() - label.height / 2)
            return
        label.balance(tile.width() - 2 * pad)
        label.place_in_middle(tile.center().x(), tile.top() + self._above(tile, tallest) + plan.icon + self._apart)

    @property
    def _apart(self) -> float:
        """From an icon to the words under it."""
        return max(0.6 * PAD * self.theme.unit, 0.06 * self._plan.icon)

    def _above(self, tile: QRectF, tallest: float) -> float:
        """From the top of a tile to its icon: the same in a whole row, whose tallest words are so high."""
        return max((tile.height() - self._plan.icon - self._apart - tallest) / 2, PAD * self.theme.unit * 0.6)

    def _icon(self, tile: QRectF, tallest: float) -> QRectF:
        side, pad = self._plan.icon, PAD * self.theme.unit
        if self._plan.beside:
            return QRectF(tile.left() + pad, tile.center().y() - side / 2, side, side)
        return QRectF(tile.center().x() - side / 2, tile.top() + self._above(tile, tallest), side, side)

    def paint_still(self, painter: QPainter) -> None:
        """Tiles, icons, labels."""
        for item, tile, tallest in zip(self.picture.items, self._tiles, self._tallest, strict=True):
            paint_panel(painter, tile, self.theme)
            paint_icon(painter, item.icon, self._icon(tile, tallest), Ink.DOES_HEAD)
        paint_all(painter, self._labels)
