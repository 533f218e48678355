"""A line of time: years along it, what happened beside them, and where we are in it."""

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from brainexplorer.ui.pictures.drawing import Drawing, line_pen, paint_panel
from brainexplorer.ui.pictures.writing import Weight, Writing, paint_all, type_px
from brainexplorer.ui.theme import Ink, Theme

PAD, GAP = 16.0, 22.0
DOT, DOT_NOW = 9.0, 14.0
SIZES = (32.0, 28.0, 24.0, 21.0, 0.0)


class TimelineDrawing(Drawing):
    """Three to seven events; the one at `now` stands out by a larger dot, a frame and a navy year."""

    def spoken(self) -> list[str]:
        """Year and event, and which of them the screen is about."""
        told = [f"{item.year}: {item.label}" for item in self.picture.items]
        if 0 <= self.picture.now < len(told):
            here = QCoreApplication.translate("TimelinePicture", "{event} (this is what the screen is about)")
            told[self.picture.now] = here.format(event=told[self.picture.now])
        return told

    def writings(self) -> list[Writing]:
        """Years and events, as placed."""
        return [*self._years, *self._labels]

    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """Across with all words on one side, across with words on both sides, else down."""
        self.theme = theme
        wide = width > 1.15 * height
        for px in sorted({type_px(theme, size) for size in SIZES}, reverse=True):
            if wide and self._across(px, width, height):
                return height
            needed = self._down(px, width, height)
            if needed <= height:
                return height
        return needed

    def _make(self, px: int, *, centred: bool) -> None:
        items, now = self.picture.items, self.picture.now
        self._years = [Writing(item.year, px + 2, weight=Weight.Bold, centred=centred,
                               ink=Ink.ON_NAVY if number == now else Ink.DOES_HEAD)
                       for number, item in enumerate(items)]
        self._labels = [Writing(item.label, px, centred=centred,
                                weight=Weight.DemiBold if number == now else Weight.Normal)
                        for number, item in enumerate(items)]
        self._dots: list[QPointF] = []
        self._frames: list[QRectF] = []
        self._ties: list[QLineF] = []

    def _across(self, px: int, width: float, height: float) -> bool:
        """Words above and below the line in turn; whether they fit."""
        self._make(px, centred=True)
        u, count = self.theme.unit, len(self._years)
        pad, gap, step = PAD * u, GAP * u, width / count
        both = count > 3
        room = min((2 * width / (count + 1) if both else step) - gap, 300 * u * self.theme.text) - 2 * pad
        if max(word.longest for word in self.writings()) > room:
            return False
        block = max(year.wrap(room) + label.balance(room)
                    for year, label in zip(self._years, self._labels, strict=True)) + 1.4 * pad
        stem = min(70 * u, (height - block * (2 if both else 1)) / 2 - DOT_NOW * u)
        if stem < 18 * u:
            return False
        middle = height / 2 if both else (height - block - stem) / 2
        side = (room / 2 + pad) if both else step / 2
        apart = (width - 2 * side) / (count - 1)
        self._line = QLineF(0, middle, width, middle)
        for number, (year, label) in enumerate(zip(self._years, self._labels, strict=True)):
            x, above = side + number * apart, both and number % 2 == 0
            high = year.height + label.height + 1.4 * pad
            top = middle - stem - high if above else middle + stem
            self._dots.append(QPointF(x, middle))
            self._ties.append(QLineF(x, middle, x, top + high if above else top))
            self._put(number, QRectF(x - room / 2 - pad, top, room + 2 * pad, high))
        return True

    def _down(self, px: int, width: float, height: float) -> float:
        """The line at the left, words beside it; the height that they need."""
        self._make(px, centred=False)
        u, count = self.theme.unit, len(self._years)
        pad, dot = PAD * u, DOT_NOW * u
        left = 2 * dot + GAP * u
        room = min(width - left, 640 * u * self.theme.text) - 2 * pad
        shift = max(0.0, (width - left - room - 2 * pad) / 2)
        highs = [year.wrap(room) + label.wrap(room) + 1.1 * pad
                 for year, label in zip(self._years, self._labels, strict=True)]
        gap = max(8 * u, min(40 * u, (height - sum(highs)) / count))
        total = sum(highs) + gap * (count - 1)
        top = max(0.0, (height - total) / 2)
        self._line = QLineF(shift + dot, top, shift + dot, top + total)
        for number, high in enumerate(highs):
            self._dots.append(QPointF(shift + dot, top + high / 2))
            self._ties.append(QLineF(shift + dot, top + high / 2, shift + left, top + high / 2))
            self._put(number, QRectF(shift + left, top, room + 2 * pad, high))
            top += high + gap
        return total

    def _put(self, number: int, frame: QRectF) -> None:
        year, label, pad = self._years[number], self._labels[number], PAD * self.theme.unit
        self._frames.append(frame)
        inset = (frame.height() - year.height - label.height) / 2
        below = year.place(frame.left() + pad, frame.top() + inset)
        label.place(frame.center().x() - label.width / 2 if label.centred else frame.left() + pad, below)

    def paint_still(self, painter: QPainter) -> None:
        """The line, then every event with its dot."""
        u = self.theme.unit
        painter.setPen(line_pen(Ink.EDGE, 4 * u))
        painter.drawLine(self._line)
        for number, (dot, frame, tie) in enumerate(zip(self._dots, self._frames, self._ties, strict=True)):
            now = number == self.picture.now
            painter.setPen(QPen(QColor(Ink.NAVY if now else Ink.EDGE), (2.6 if now else 1.6) * u))
            painter.drawLine(tie)
            paint_panel(painter, frame, self.theme, edge=Ink.NAVY if now else Ink.HAIRLINE, width=3.0 if now else 1.5)
            self._paint_dot(painter, dot, now)
            if now:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(Ink.NAVY))
                around = self._years[number].rect.adjusted(-10 * u, -1 * u, 10 * u, 1 * u)
                painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)
        paint_all(painter, self.writings())

    def _paint_dot(self, painter: QPainter, dot: QPointF, now: bool) -> None:
        u = self.theme.unit
        radius = (DOT_NOW if now else DOT) * u
        painter.setPen(QPen(QColor(Ink.NAVY), 3 * u))
        painter.setBrush(QColor(Ink.CARD))
        painter.drawEllipse(dot, radius, radius)
        if now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(Ink.NAVY))
            painter.drawEllipse(dot, radius * 0.5, radius * 0.5)
