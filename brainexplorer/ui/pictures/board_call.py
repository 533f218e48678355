"""Whom to call: the crisis line, very large, with what one may say."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from brainexplorer.content.model import CrisisLine
from brainexplorer.ui.pictures.drawing import Drawing, paint_panel
from brainexplorer.ui.pictures.icons import paint_icon
from brainexplorer.ui.pictures.writing import Weight, Writing, paint_all, type_px
from brainexplorer.ui.theme import Ink, Theme

PAD, GAP = 26.0, 16.0
HUGE = (150.0, 120.0, 96.0, 72.0, 56.0, 44.0)
"""Of the number to call, design px, best first."""

WIDEST = 860.0


class CallDrawing(Drawing):
    """Two panels: the crisis line with its number; the emergency number and whatever else the clinic says."""

    def spoken(self) -> list[str]:
        """The same words in the same order."""
        line = self.crisis
        return [line.name, *[f"{how} {number}" for how, number in _ways(line)], _say(),
                _emergency().format(number=line.emergency), *_more(line)]

    def writings(self) -> list[Writing]:
        """All words, as placed."""
        return self._words

    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """The largest number that fits."""
        self.theme = theme
        for huge in HUGE:
            for size in (30.0, 24.0, 21.0, 0.0):
                needed = self._try(huge, size, width, height)
                if needed <= height:
                    return height
        return needed

    def _try(self, huge: float, size: float, width: float, height: float) -> float:
        u = self.theme.unit
        px, pad, gap = type_px(self.theme, size), PAD * u, GAP * u
        wide = min(width, WIDEST * u * self.theme.text)
        left, room = (width - wide) / 2, wide - 2 * pad
        self._words: list[Writing] = []
        first = self._first(px, round(huge * u * min(self.theme.text, 1.3)))
        second = self._second(px)
        highs = [sum(w.wrap(room - self._before(w, px)) + gap * 0.5 for w in words) + 2 * pad - gap * 0.5
                 for words in (first, second)]
        total = sum(highs) + gap
        if any(w.longest > room for w in first[:3]) and huge > HUGE[-1]:
            return 2 * height + 1
        grow = max(0.0, min((height - total) / 2, 36 * u))
        top = max(0.0, (height - total - 2 * grow) / 2)
        self._boxes = [QRectF(left, top, wide, highs[0] + grow),
                       QRectF(left, top + highs[0] + grow + gap, wide, highs[1] + grow)]
        self._emergency_word = second[0]
        for box, words in zip(self._boxes, (first, second), strict=True):
            y = box.top() + pad + grow / 2
            for word in words:
                y = word.place(box.left() + pad + self._before(word, px), y) + gap * 0.5
            self._words += words
        return total

    @staticmethod
    def _before(word: Writing, px: int) -> float:
        """The room for a sign before a line."""
        return 0.0 if word.centred else px * 2.1

    def _first(self, px: int, huge: int) -> list[Writing]:
        line = self.crisis
        words = [Writing(line.name, px + 4, weight=Weight.Bold, ink=Ink.ON_NAVY, centred=True)]
        for number, (how, where) in enumerate(_ways(line)):
            words.append(Writing(how, px, ink=Ink.ON_NAVY, centred=True))
            words.append(Writing(where, huge if number == 0 else max(px, round(huge * 0.36)), weight=Weight.Bold,
                                 ink=Ink.ON_NAVY, centred=True))
        return words

    def _second(self, px: int) -> list[Writing]:
        emergency = Writing(_emergency().format(number=self.crisis.emergency), px + 4, weight=Weight.Bold)
        return [emergency, Writing(_say(), px), *(Writing(more, px) for more in _more(self.crisis))]

    def paint_still(self, painter: QPainter) -> None:
        """Navy panel, light panel, words, signs."""
        paint_panel(painter, self._boxes[0], self.theme, Ink.NAVY, edge="")
        paint_panel(painter, self._boxes[1], self.theme)
        paint_all(painter, self._words)
        for word, icon in zip(self._words[-len(self._second(1)):], ("warning", "chat", *["people"] * 9), strict=False):
            side = word.px * 1.45
            square = QRectF(self._boxes[1].left() + PAD * self.theme.unit, word.rect.top() - word.px * 0.22, side, side)
            paint_icon(painter, icon, square, Ink.DOES_HEAD)


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
