"""Choose a circuit: each with what it does, and what the lines mean."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QWidget

from brainexplorer.content.model import Certainty, Circuit, Effect
from brainexplorer.ui.card.evidence import sign_meanings
from brainexplorer.ui.circuits.circuit_choice import CircuitChoice
from brainexplorer.ui.circuits.lines import LineSample, effect_words, line_words
from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.panel_head import PanelHead
from brainexplorer.ui.style import bar_width
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class ShowsCircuit(Protocol):
    """A state that says which circuit is shown: its id, or empty."""

    @property
    def circuit(self) -> str: ...


class CircuitPanel(QScrollArea):
    """Large buttons; each is in force at once. `circuit_requested(id)`, empty for none."""

    circuit_requested = Signal(str)
    closed = Signal()

    def __init__(self, circuits: Iterable[Circuit], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("circuits")
        self._theme = Theme()
        self._page = QWidget()
        self._head = PanelHead(self.tr("Circuits"), self._page)
        self._head.closed.connect(self.closed)
        self._intro = Words(Type.BODY, Ink.TEXT, self._theme, self._page, can_focus=True)
        self._intro.say(self.tr("Parts of the brain work together. Choose a circuit to see its parts and links."))
        self._group = QButtonGroup(self)
        self._choices = [self._add(one.id, one.name, one.meaning.text) for one in circuits]
        self._choices.append(self._add("", self.tr("No circuit"), self.tr("Show the brain without lines.")))
        self._choices[-1].mark(chosen=True)
        self._legend = Legend(self._theme, self._page)
        self._look()

    def show_state(self, state: ShowsCircuit) -> None:
        """Mark the circuit that is shown."""
        known = any(choice.circuit == state.circuit for choice in self._choices)
        self._group.setExclusive(False)  # else the one that was marked could not be unmarked
        for choice in self._choices:
            choice.mark(chosen=choice.circuit == (state.circuit if known else ""))
        self._group.setExclusive(True)
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size; call it after the new style sheet is set."""
        self._theme = theme
        self._head.show_theme(theme)
        self._intro.show_theme(theme)
        self._legend.show_theme(theme)
        for choice in self._choices:
            choice.show_theme(theme)
        self._lay_out()

    def _look(self) -> None:
        self.setAccessibleName(self.tr("Circuits"))
        self.setFocusProxy(self._head.button)
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        PageBar(self)
        scroll_by_finger(self)

    def _add(self, circuit: str, name: str, meaning: str) -> CircuitChoice:
        choice = CircuitChoice(circuit, name, meaning, self._page)
        choice.toggled.connect(self._on_toggled)
        self._group.addButton(choice)
        return choice

    def _lay_out(self) -> None:
        px = self._theme.px
        left = px(36)
        width = max(px(100), self.width() - left - max(left, bar_width(self._theme) + px(12)))
        high = self._head.lay_out(width)
        self._head.setGeometry(left, px(28), width, high)
        top = self._intro.place(left, px(28) + high + px(14), width) + px(18)
        for choice in self._choices:
            high = choice.lay_out(width)
            choice.setGeometry(left, top, width, high)
            top += high + px(12)
        high = self._legend.lay_out(left, width)
        self._legend.setGeometry(0, top + px(12), width + 2 * left, high)
        self._page.resize(self.width() - bar_width(self._theme), top + px(12) + high + px(28))
        self.verticalScrollBar().setSingleStep(px(48))

    def _on_toggled(self, chosen: bool) -> None:
        self._lay_out()
        choice = self.sender()
        if chosen and isinstance(choice, CircuitChoice):
            self.circuit_requested.emit(choice.circuit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self._lay_out()


class Legend(QWidget):
    """What the lines and their ends mean, in words beside a sample of each."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = Words(Type.HEADING, Ink.MUTED, theme, self, spacing=TIGHT, can_focus=True)
        self._rows: list[tuple[LineSample, Words]] = []
        meanings = sign_meanings()
        for certainty in Certainty:
            self._add(certainty, None, f"{line_words(certainty)}. {meanings[certainty]}")
        for effect, sign in (
            (Effect.SPEEDS_UP, self.tr("Arrow")), (Effect.SLOWS_DOWN, self.tr("Bar")),
            (Effect.EITHER, self.tr("Bar and arrow")), (Effect.NOT_KNOWN, self.tr("Open arrow")),
        ):
            self._add(Certainty.ESTABLISHED, effect, f"{sign}: {effect_words(effect)}")
        self._heading.say(self.tr("What the lines mean"))
        self._heading.setAccessibleName(". ".join((self._heading.text(), *(words.text() for _, words in self._rows))))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._heading.show_theme(theme)
        for sample, words in self._rows:
            sample.show_theme(theme)
            words.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        px = self._theme.px
        top = self._heading.place(left, px(4), width) + px(10)
        for sample, words in self._rows:
            size = sample.sizeHint()
            beside = size.width() + px(14)
            bottom = words.place(left + beside, top, width - beside)
            sample.setGeometry(left, round(top + words.first_line - size.height() / 2), size.width(), size.height())
            top = bottom + px(8)
        return top

    def _add(self, certainty: Certainty, effect: Effect | None, text: str) -> None:
        sample, words = LineSample(self._theme, self), Words(Type.SMALL, Ink.TEXT, self._theme, self)
        sample.show_line(certainty, effect)
        words.say(text)
        self._rows.append((sample, words))
