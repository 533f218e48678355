"""One circuit to choose: a wide button with its name and what it does."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from brainexplorer.ui.icons import paint_circuit, paint_cross, paint_tick
from brainexplorer.ui.style import control_height
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words, paint_ring


class CircuitChoice(QAbstractButton):
    """A checkable button as wide as the panel; the chosen one has a thick edge, a tick and a word for it.

    `circuit` is its id, empty for no circuit; `sign` is drawn before the name, where it is another one.
    """

    def __init__(self, circuit: str, name: str, meaning: str, parent: QWidget | None = None, *,
                 sign: Callable[[QPainter, QRectF, QColor], None] | None = None) -> None:
        super().__init__(parent)
        self.circuit = circuit
        self._sign = sign or (paint_circuit if circuit else paint_cross)
        self._theme, self._meaning = Theme(), meaning
        self._words = Words(Type.STRONG, Ink.TEXT, self._theme, self, spacing=TIGHT)
        self._line = Words(Type.SMALL, Ink.MUTED, self._theme, self)
        self._now = Words(Type.SMALL, Ink.TEXT, self._theme, self, spacing=TIGHT)
        self._words.say(name)
        self._line.say(meaning)
        self._now.say(self.tr("Shown now"), (self.tr("Shown now"),))
        for words in (self._words, self._line, self._now):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(name)
        self.setAccessibleDescription(meaning)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        for words in (self._words, self._line, self._now):
            words.show_theme(theme)

    def mark(self, *, chosen: bool) -> None:
        """Mark it as the one that is shown, or not; nothing is asked for."""
        self.blockSignals(True)
        self.setChecked(chosen)
        self.blockSignals(False)
        self.update()

    def lay_out(self, width: int) -> int:
        """Place the words in `width` px; the height (px) of the button. Room for the mark is always kept."""
        px = self._theme.px
        left = px(18) + self._side + px(14)
        inner = max(1, width - left - px(18))
        self._now.setVisible(self.isChecked())
        bottom = self._words.place(left, px(14), inner) + px(4)
        bottom = self._line.place(left, bottom, inner)
        if self.isChecked():
            bottom = self._now.place(left + self._tick + px(8), bottom + px(8), inner - self._tick - px(8))
        return max(control_height(self._theme), bottom + px(14))

    def sizeHint(self) -> QSize:
        """As it lies; the panel lays it out."""
        return QSize(control_height(self._theme), control_height(self._theme))

    @property
    def _side(self) -> int:
        return round(self._theme.text_px(Type.BODY) * 1.1)

    @property
    def _tick(self) -> int:
        return round(self._theme.text_px(Type.SMALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, edge, the sign of a circuit, and the tick of the chosen one."""
        painter, px, chosen = QPainter(self), self._theme.px, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = max(3, px(4)) if chosen else max(2, px(2))
        painter.setPen(QPen(QColor(Ink.NAVY if chosen else Ink.EDGE), edge))
        painter.setBrush(QColor(Ink.TRACK if chosen or self.isDown() or self.underMouse() else Ink.CARD))
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRoundedRect(box, px(14), px(14))
        middle = self._words.y() + self._words.first_line
        square = QRectF(QPointF(px(18), middle - self._side / 2), QPointF(px(18) + self._side, middle + self._side / 2))
        self._sign(painter, square, QColor(Ink.NAVY))
        if chosen:
            top = self._now.y() + self._now.first_line - self._tick / 2
            left = px(18) + self._side + px(14)
            paint_tick(painter, QRectF(left, top, self._tick, self._tick), QColor(Ink.NAVY))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too, not only the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double tap is one tap: see `TapButton`."""
        event.accept()
