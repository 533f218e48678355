"""One thing in the list: its sign, its name, what else people call it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from brainexplorer.content.search import Kind
from brainexplorer.ui.icons import Sign, paint_circuit, paint_square, paint_words
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words, paint_ring

_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000,
}


class FoundRow(QAbstractButton):
    """A button as wide as the list. `walked(rows)` when a key asks for another row; `reached` when focus comes.

    `kind` and `id` say what it stands for.
    """

    walked = Signal(int)
    reached = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.id = Kind.PART, ""
        self._theme, self._best = Theme(), False
        self._words = Words(Type.STRONG, Ink.TEXT, self._theme, self, spacing=TIGHT)
        self._other = Words(Type.BODY, Ink.MUTED, self._theme, self, spacing=TIGHT, terms=False)
        self._words.say(name)
        for words in (self._words, self._other):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setText(name.replace("&", "&&"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_match(self, other: str, *, best: bool) -> None:
        """Show `other` (what else it is called) behind the name; `best`: Enter in the search field chooses it."""
        self._other.say(other)
        self.setAccessibleDescription(other)
        if best is not self._best:
            self._best = best
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._words.show_theme(theme)
        self._other.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place the words in `width` px; the height (px) of the row."""
        px = self._theme.px
        left = px(16) + self._side + px(14)
        inner, gap = max(1, width - left - px(16)), px(16)
        name, other = self._words.height_at(inner), self._other.height_at(inner)
        beside = self._words.natural_width + gap + self._other.natural_width
        if beside <= inner or not self._other.text():
            high = max(px(54), name + 2 * px(12))
            self._words.place(left, (high - name) // 2, inner)
            shift = left + self._words.natural_width + gap
            self._other.place(shift, (high - name) // 2, max(1, width - shift))
            return high
        self._other.place(left, self._words.place(left, px(10), inner) + px(4), inner)
        return name + other + px(4) + 2 * px(10)

    @property
    def _side(self) -> int:
        return round(self._theme.text_px(Type.BODY) * 0.8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, sign and, where it says something, an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(Ink.EDGE), self._theme.px(2)) if self._best else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Ink.TRACK) if self.isDown() or self.underMouse() else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, self._theme.px(10), self._theme.px(10))
        side = self._side
        self._paint_sign(painter, QRectF(self._theme.px(16), (self.height() - side) / 2, side, side))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self._theme)

    def _paint_sign(self, painter: QPainter, square: QRectF) -> None:
        """Paint what stands before the name."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double tap is one tap: see `TapButton`."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the list, Enter chooses."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the list, so that it scrolls here."""
        super().focusInEvent(event)
        self.reached.emit()


class PartRow(FoundRow):
    """A region: its colour before its name."""

    def __init__(self, name: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._colour = QColor(colour)

    def _paint_sign(self, painter: QPainter, square: QRectF) -> None:
        paint_square(painter, square, self._colour)


class CircuitRow(FoundRow):
    """A circuit: the sign of a circuit before its name."""

    def _paint_sign(self, painter: QPainter, square: QRectF) -> None:
        paint_circuit(painter, square, QColor(Ink.NAVY))


class StoryRow(FoundRow):
    """A topic or a tour: its sign before its name. `what` tells a screen reader which of the two it is."""

    def __init__(self, name: str, what: str, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._what, self._sign = what, sign

    def show_match(self, other: str, *, best: bool) -> None:
        """Show what it is for."""
        super().show_match(other, best=best)
        self.setAccessibleDescription(f"{self._what}. {other}")

    def _paint_sign(self, painter: QPainter, square: QRectF) -> None:
        self._sign(painter, square, QColor(Ink.NAVY))


class TermRow(FoundRow):
    """A hard word: the sign of the word list before it."""

    def _paint_sign(self, painter: QPainter, square: QRectF) -> None:
        paint_words(painter, square, QColor(Ink.NAVY))
