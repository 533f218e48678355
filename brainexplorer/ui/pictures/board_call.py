"""Whom to call: the crisis line, very large, with what one may say."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from brainexplorer.content.model import CrisisLine, Picture
from brainexplorer.ui.pictures.drawing import Drawing, paint_panel
from brainexplorer.ui.pictures.icons import paint_icon
from brainexplorer.ui.pictures.writing import Weight, Writing, paint_all, type_px
from brainexplorer.ui.theme import Ink, Theme

PAD, GAP = 26.0, 16.0
SNUG = 12.0
"""The room around words where there is little."""

HUGE = (150.0, 120.0, 96.0, 72.0, 56.0, 44.0)
"""Of the number to call, design px, best first."""

SMALL_TEXT_HUGE = 72.0
"""The same in the smallest text where not all is in sight: then more of the rest is, and no larger text is smaller."""

MOST_GROWN = 1.3
"""How much of the person's text size the number takes on at most, where everything fits."""

SIZES = (30.0, 24.0, 21.0, 0.0)
WIDEST = 860.0
SIGN = 2.0
"""The room for a sign before a line, in type sizes."""


class Panel(NamedTuple):
    """One panel as placed: its box and its words, each with the sign before it (empty: none)."""

    box: QRectF
    words: list[Writing]
    signs: list[str]
    navy: bool


class CallDrawing(Drawing):
    """Two panels: the crisis line with its number; the emergency number and whatever else the clinic says.

    Where not all of it is in sight at once, the number and the emergency line come first, and the rest is scrolled to.
    """

    takes_caption = True

    def __init__(self, picture: Picture, crisis: CrisisLine) -> None:
        super().__init__(picture, crisis)
        self._panels: list[Panel] = []

    def spoken(self) -> list[str]:
        """The same words in the same order."""
        line = self.crisis
        return [line.name, *[f"{how} {number}" for how, number in _ways(line)], _say(),
                _emergency().format(number=line.emergency), *_more(line)]

    def writings(self) -> list[Writing]:
        """All words, as placed."""
        return [word for panel in self._panels for word in panel.words]

    @property
    def first_words(self) -> list[Writing]:
        """The number to call and the emergency line: in sight at any size."""
        return [self._number, self._emergency]

    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """All of it where the number stays as large as in the smallest text; else what comes first in sight."""
        self.theme = theme
        self._wide = min(width, WIDEST * theme.unit * theme.text)
        self._left = (width - self._wide) / 2
        grown = min(theme.text, MOST_GROWN)
        for huge in HUGE:
            if huge * grown >= HUGE[0] or theme.text == 1.0:
                for size in SIZES:
                    if self._all(huge * grown, size, height):
                        return height
        for huge in HUGE if theme.text > 1.0 else (SMALL_TEXT_HUGE,):
            for way in (self._named, self._plain, self._side_by_side):
                total = way(huge, height)
                if total:
                    return total
        return self._below(self._stacked(HUGE[-1], named=False), height)

    def _all(self, huge: float, size: float, height: float) -> bool:
        """Everything in sight, in two panels; whether it fits."""
        u, px = self.theme.unit, type_px(self.theme, size)
        first = [self._name(px), *self._first_way(px, huge), *self._other_ways(px, huge)]
        second, signs = self._second(px)
        pad, gap = PAD * u, GAP * u
        highs = [self._high(words, [""] * len(words), pad) for words in (first, second)]
        highs[1] = self._high(second, signs, pad)
        total = sum(highs) + gap
        if total > height or any(word.longest > self._wide - 2 * pad for word in first):
            return False
        grow = max(0.0, min((height - total) / 2, 36 * u))
        top = max(0.0, (height - total - 2 * grow) / 2)
        self._panels = []
        top = self._put(first, [""] * len(first), top, highs[0] + grow, pad, navy=True) + gap
        self._put(second, signs, top, highs[1] + grow, pad, navy=False)
        return True

    def _named(self, huge: float, height: float) -> float:
        return self._in_sight(self._stacked(huge, named=True), height)

    def _plain(self, huge: float, height: float) -> float:
        return self._in_sight(self._stacked(huge, named=False), height)

    def _in_sight(self, bottom: float, height: float) -> float:
        return self._below(bottom, height) if bottom <= height and self._whole else 0.0

    def _stacked(self, huge: float, *, named: bool) -> float:
        """The number, and the emergency line under it; where they end."""
        px, pad, gap = type_px(self.theme, 0.0), SNUG * self.theme.unit, SNUG * self.theme.unit
        self._panels, self._rest = [], [] if named else [self._name(px)]
        first = [*([self._name(px)] if named else []), *self._first_way(px, huge)]
        second, signs = self._second(px)
        self._later = second[1:], signs[1:]
        self._rest += self._other_ways(px, huge)
        bottom = self._put(first, [""] * len(first), 0.0, 0.0, pad, navy=True) + gap
        self._whole = all(word.longest <= self._wide - 2 * pad for word in first)
        return self._put(second[:1], signs[:1], bottom, 0.0, pad, navy=False)

    def _side_by_side(self, huge: float, height: float) -> float:
        """The number beside the emergency line, where there is no room for anything else; 0: not even for that."""
        px, pad = type_px(self.theme, 0.0), SNUG * self.theme.unit
        how, number = self._first_way(px, huge)
        second, signs = self._second(px, more=0)
        wide = number.natural + 2 * pad
        beside = self._wide - wide - pad
        if second[0].longest > beside - 2 * pad:
            return 0.0
        high = max(number.wrap(wide - 2 * pad), second[0].wrap(beside - 2 * pad)) + 0.4 * pad
        if high > height:
            return 0.0
        boxes = QRectF(self._left, 0, wide, high), QRectF(self._left + wide + pad, 0, beside, high)
        self._panels = [Panel(box, [word], [""], word is number)
                        for box, word in zip(boxes, (number, second[0]), strict=True)]
        for panel in self._panels:
            word = panel.words[0]
            word.place(panel.box.left() + pad, panel.box.center().y() - word.height / 2)
        self._rest, self._later = [self._name(px), how, *self._other_ways(px, huge)], (second[1:], signs[1:])
        return self._below(high, height)

    def _below(self, bottom: float, height: float) -> float:
        """What is scrolled to; the height of it all."""
        pad, gap = SNUG * self.theme.unit, SNUG * self.theme.unit
        if self._rest:
            bottom = self._put(self._rest, [""] * len(self._rest), bottom + gap, 0.0, pad, navy=True)
        words, signs = self._later
        if self.has_caption:
            px = type_px(self.theme, 0.0)
            words, signs = [*words, Writing(self.picture.caption, px, weight=Weight.DemiBold)], [*signs, ""]
        return max(height, self._put(words, signs, bottom + gap, 0.0, pad, navy=False))

    # ---- words -------------------------------------------------------------------------------------------------------

    def _name(self, px: int) -> Writing:
        return Writing(self.crisis.name, px + 4, weight=Weight.Bold, ink=Ink.ON_NAVY, centred=True)

    def _first_way(self, px: int, huge: float) -> list[Writing]:
        how, where = (_ways(self.crisis) or [("", "")])[0]
        large = max(px, round(huge * self.theme.unit))
        self._number = Writing(where, large, weight=Weight.Bold, ink=Ink.ON_NAVY, centred=True)
        return [Writing(how, px, ink=Ink.ON_NAVY, centred=True), self._number]

    def _other_ways(self, px: int, huge: float) -> list[Writing]:
        large = max(px, round(huge * 0.36 * self.theme.unit))
        return [word for how, where in _ways(self.crisis)[1:] for word in
                (Writing(how, px, ink=Ink.ON_NAVY, centred=True),
                 Writing(where, large, weight=Weight.Bold, ink=Ink.ON_NAVY, centred=True))]

    def _second(self, px: int, *, more: int = 4) -> tuple[list[Writing], list[str]]:
        self._emergency = Writing(_emergency().format(number=self.crisis.emergency), px + more, weight=Weight.Bold)
        lines = [Writing(line, px) for line in _more(self.crisis)]
        return [self._emergency, Writing(_say(), px), *lines], ["warning", "chat", *["people"] * len(lines)]

    # ---- places ------------------------------------------------------------------------------------------------------

    @property
    def _between(self) -> float:
        return GAP * self.theme.unit * 0.5

    def _high(self, words: Sequence[Writing], signs: Sequence[str], pad: float) -> float:
        rooms = [self._wide - 2 * pad - (word.px * SIGN if sign else 0.0)
                 for word, sign in zip(words, signs, strict=True)]
        return sum(word.wrap(room) + self._between for word, room in zip(words, rooms, strict=True)) + (
            2 * pad - self._between)

    def _put(self, words: list[Writing], signs: list[str], top: float, high: float, pad: float, *,
             navy: bool) -> float:
        """A panel of at least this height; where it ends."""
        needed = self._high(words, signs, pad)
        box = QRectF(self._left, top, self._wide, max(high, needed))
        y = box.top() + pad + (box.height() - needed) / 2
        for word, sign in zip(words, signs, strict=True):
            y = word.place(box.left() + pad + (word.px * SIGN if sign else 0.0), y) + self._between
        self._panels.append(Panel(box, words, signs, navy))
        return box.bottom()

    def paint_still(self, painter: QPainter) -> None:
        """Navy panels, light panels, words, signs."""
        for panel in self._panels:
            paint_panel(painter, panel.box, self.theme, *((Ink.NAVY, "") if panel.navy else ()))
            paint_all(painter, panel.words)
            for word, sign in zip(panel.words, panel.signs, strict=True):
                side = word.px * 1.45
                square = QRectF(word.rect.left() - word.px * SIGN, word.rect.top() - word.px * 0.12, side, side)
                paint_icon(painter, sign, square, Ink.DOES_HEAD)


def _more(line: CrisisLine) -> tuple[str, ...]:
    return tuple(getattr(line, "more", ()))


def _ways(line: CrisisLine) -> list[tuple[str, str]]:
    """How the line is reached: what one does, and the number for it."""
    if line.call and line.call == line.text:
        ways = [(QCoreApplication.translate("CallPicture", "Call or text"), line.call)]
    else:
        ways = [(QCoreApplication.translate("CallPicture", "Call"), line.call),
                (QCoreApplication.translate("CallPicture", "Text"), line.text)]
    ways.append((QCoreApplication.translate("CallPicture", "Chat"), line.chat))
    return [(how, number) for how, number in ways if number]


def _say() -> str:
    return QCoreApplication.translate("CallPicture", "You can say: “I need to talk to someone.” You are not alone.")


def _emergency() -> str:
    return QCoreApplication.translate("CallPicture", "In danger right now? Call {number}")
