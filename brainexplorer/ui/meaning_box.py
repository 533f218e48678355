"""A small box beside a hard word: how to say it, and what it means."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from brainexplorer.content.model import Term
from brainexplorer.ui.beside import Side, stand_beside
from brainexplorer.ui.card.chips import fit_button
from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.style import bar_width
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words

WIDE_EM = 22
"""How wide it is at most, in sizes of the running text"""


class MeaningBox(QFrame):
    """Stands over everything and has the keyboard, so that a screen reader tells its name (the word) and meaning.

    `closed` after it has gone; `all_words_requested(id)` for the whole list; `next_requested` when Enter asks for the
    next word of the same text.
    """

    closed = Signal()
    all_words_requested = Signal(str)
    next_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("meaning")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme, self._term = Theme(), ""
        self._card, self._tip, self._side = QRect(), QPoint(), Side.BELOW
        self._by_key = False
        self._area, self._page = QScrollArea(self), QWidget()
        self._word = Words(Type.WORD, Ink.TEXT, self._theme, self._page, spacing=TIGHT)
        self._say = Words(Type.SMALL, Ink.MUTED, self._theme, self._page)
        self._meaning = Words(Type.BODY, Ink.TEXT, self._theme, self._page, terms=False)
        self._names = (self.tr("Close"), self.tr("All words"))
        self._close = self._button(self._names[0], self.tr("Back to the text"))
        self._all = self._button(self._names[1], self.tr("Open the word list at this word"))
        self._close.clicked.connect(self.close_box)
        self._all.clicked.connect(self._on_all)
        self._look()
        self.hide()

    def show_term(self, term: Term, about: Sequence[QRect], rooms: Sequence[QRect], theme: Theme) -> None:
        """Explain `term` beside `about`, the boxes of its word line by line, in the first of `rooms` that will do.

        All are px of the parent.
        """
        self._term = term.id
        self._word.say(term.word)
        say = self.tr("Say: {sound}").format(sound=term.say) if term.say else ""
        self._say.say(say, (term.say,))
        self._say.setVisible(bool(say))
        self._meaning.say(term.meaning)
        self.setAccessibleName(term.word)
        self.setAccessibleDescription(term.meaning)
        self._dress(theme)
        self._stand(about, rooms)
        self._area.verticalScrollBar().setValue(0)
        self.show()
        self.raise_()
        self.update()

    def take_keyboard(self, *, by_key: bool) -> None:
        """Take the keyboard; with a ring where it was used to come here."""
        self._by_key = by_key
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.update()

    def close_box(self) -> None:
        """Go away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @property
    def term(self) -> str:
        """The id of the term that it explains, or explained last."""
        return self._term

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in it."""
        return any(stop.hasFocus() for stop in self._stops)

    @property
    def _stops(self) -> tuple[QWidget, ...]:
        return self, self._close, self._all

    def _button(self, name: str, tells: str) -> TapButton:
        button = TapButton(self)
        button.setAccessibleName(name)
        button.setAccessibleDescription(tells)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(True)
        return button

    def _look(self) -> None:
        area = self._area
        area.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        PageBar(area)
        scroll_by_finger(area)

    def _dress(self, theme: Theme) -> None:
        if theme != self._theme:
            self._theme = theme
            for words in (self._word, self._say, self._meaning):
                words.show_theme(theme)

    # -- where everything lies

    @property
    def _tail(self) -> int:
        """How far the tip stands out, px."""
        return self._theme.px(14)

    def _stand(self, about: Sequence[QRect], rooms: Sequence[QRect]) -> None:
        whole = about[0]
        for box in about[1:]:
            whole = whole.united(box)
        gap = self._tail + 2
        wide = round(self._theme.text_px(Type.BODY) * WIDE_EM)
        card, self._side = stand_beside(whole, rooms, wide, self._high_at, gap)
        near = {Side.BELOW: about[-1], Side.RIGHT: about[-1]}.get(self._side, about[0])
        self._lay_out(card, near)

    def _high_at(self, width: int) -> int:
        return self._words_high(width) + self._buttons_high(width) + 3 * self._theme.px(16)

    def _inner(self, width: int) -> int:
        return max(1, width - self._theme.px(24) - bar_width(self._theme) - self._theme.px(6))

    def _words_high(self, width: int) -> int:
        """Place the words on the page; where they end, px."""
        inner, bottom = self._inner(width), 0
        for words in (self._word, self._say, self._meaning):
            if not words.isHidden():
                gap = self._theme.px(8 if words is self._meaning else 2) if bottom else 0
                bottom = words.place(0, bottom + gap, inner)
        return bottom

    def _buttons(self, width: int) -> tuple[list[QRect], int]:
        """Both beside each other, or below each other where they do not fit; and their height, px."""
        inner, gap, places, left, top, high = self._inner(width), self._theme.px(12), [], 0, 0, 0
        for button, name in zip((self._close, self._all), self._names, strict=True):
            wide, high = fit_button(button, name, inner, self._theme)
            if left and left + wide > inner:
                left, top = 0, top + high + gap
            places.append(QRect(left, top, wide, high))
            left += wide + gap
        return places, top + high

    def _buttons_high(self, width: int) -> int:
        return self._buttons(width)[1]

    def _lay_out(self, card: QRect, near: QRect) -> None:
        """The card at its place in the window, and the tip towards `near`."""
        px = self._theme.px
        whole = card.united(self._strip(card))
        self.setGeometry(whole)
        self._card = card.translated(-whole.topLeft())
        self._tip = self._aim(near.translated(-whole.topLeft()))
        left, top = self._card.left() + px(24), self._card.top() + px(16)
        places, high = self._buttons(card.width())
        text = self._words_high(card.width())
        room = max(0, card.height() - high - 3 * px(16))
        self._area.setGeometry(left, top, card.width() - px(24) - px(6), room)
        self._page.resize(self._area.width() - bar_width(self._theme), text)
        self._area.verticalScrollBar().setSingleStep(px(48))
        foot = self._card.top() + card.height() - px(16) - high
        for button, place in zip((self._close, self._all), places, strict=True):
            button.setGeometry(place.translated(left, foot))

    def _strip(self, card: QRect) -> QRect:
        """Where the tip is."""
        tail = self._tail
        return {
            Side.BELOW: card.adjusted(0, -tail, 0, 0), Side.ABOVE: card.adjusted(0, 0, 0, tail),
            Side.LEFT: card.adjusted(0, 0, tail, 0), Side.RIGHT: card.adjusted(-tail, 0, 0, 0),
        }[self._side]

    def _aim(self, near: QRect) -> QPoint:
        """The end of the tip, on the edge that is next to the word, no nearer to a corner than the corner is round."""
        far = self._theme.px(16) + self._tail
        x = max(far, min(near.center().x(), self.width() - far))
        y = max(far, min(near.center().y(), self.height() - far))
        return {
            Side.BELOW: QPoint(x, 1), Side.ABOVE: QPoint(x, self.height() - 1),
            Side.LEFT: QPoint(self.width() - 1, y), Side.RIGHT: QPoint(1, y),
        }[self._side]

    def _outline(self, edge: float) -> QPainterPath:
        tail, tip = float(self._tail), QPointF(self._tip)
        card = QRectF(self._card).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        path = QPainterPath()
        path.addRoundedRect(card, self._theme.px(16), self._theme.px(16))
        back = {Side.BELOW: QPointF(0, 1), Side.ABOVE: QPointF(0, -1),
                Side.LEFT: QPointF(-1, 0), Side.RIGHT: QPointF(1, 0)}[self._side]
        foot, across = tip + back * (tail + edge), QPointF(back.y(), back.x()) * tail
        head = QPainterPath()
        head.addPolygon(QPolygonF([foot - across, tip, foot + across]))
        head.closeSubpath()
        return path.united(head)

    def _on_all(self) -> None:
        term = self._term
        self.close_box()
        self.all_words_requested.emit(term)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground with its tip; a ring where the keyboard has come here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self._by_key and self.hasFocus()
        edge = max(3, self._theme.px(3)) if ring else max(2, self._theme.px(2))
        painter.setPen(QPen(QColor(Ink.FOCUS if ring else Ink.NAVY), edge))
        painter.setBrush(QColor(Ink.CARD))
        painter.drawPath(self._outline(edge))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A key that leads back here is seen."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._by_key = True
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        self.update()
        super().focusOutEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab stays inside until the box is closed."""
        stops = self._stops
        here = next((place for place, stop in enumerate(stops) if stop.hasFocus()), 0)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        stops[(here + (1 if forwards else -1)) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Enter goes on to the next word; other keys may scroll it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_box()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.next_requested.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + (bar.singleStep() if event.key() == Qt.Key.Key_Down else -bar.singleStep()))
        else:
            super().keyPressEvent(event)
