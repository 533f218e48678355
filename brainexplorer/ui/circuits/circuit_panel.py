"""Choose a circuit: each with what it does, and what the lines mean."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from brainexplorer.content.model import Certainty, Circuit, Effect
from brainexplorer.ui.card.evidence import sign_meanings
from brainexplorer.ui.circuits.circuit_choice import CircuitChoice
from brainexplorer.ui.circuits.lines import LineSample, effect_words, line_words
from brainexplorer.ui.panel_page import PanelPage
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class ShowsCircuit(Protocol):
    """A state that says which circuit is shown: its id, or empty."""

    @property
    def circuit(self) -> str: ...


class CircuitPanel(PanelPage):
    """Large buttons; each is in force at once. `circuit_requested(id)`, empty for none."""

    circuit_requested = Signal(str)

    def __init__(self, circuits: Iterable[Circuit], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CircuitPanel", "Circuits"), parent)
        self.setObjectName("circuits")
        self._intro = Words(Type.BODY, Ink.TEXT, self.theme, self.page, can_focus=True)
        self._intro.say(self.tr("Parts of the brain work together. Choose a circuit to see its parts and links."))
        self._group = QButtonGroup(self)
        self._choices = [self._add(one.id, one.name, one.meaning.text) for one in circuits]
        self._choices.append(self._add("", self.tr("No circuit"), self.tr("Show the brain without lines.")))
        self._choices[-1].mark(chosen=True)
        self._legend = Legend(self.theme, self.page)

    def show_state(self, state: ShowsCircuit) -> None:
        """Mark the circuit that is shown."""
        known = any(choice.circuit == state.circuit for choice in self._choices)
        self._group.setExclusive(False)  # else the one that was marked could not be unmarked
        for choice in self._choices:
            choice.mark(chosen=choice.circuit == (state.circuit if known else ""))
        self._group.setExclusive(True)
        self.lay_out()

    def dress(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._intro.show_theme(theme)
        self._legend.show_theme(theme)
        for choice in self._choices:
            choice.show_theme(theme)

    def _add(self, circuit: str, name: str, meaning: str) -> CircuitChoice:
        choice = CircuitChoice(circuit, name, meaning, self.page)
        choice.toggled.connect(self._on_toggled)
        self._group.addButton(choice)
        return choice

    def lay_body(self, left: int, top: int, width: int) -> int:
        """The choices below each other, then what the lines mean."""
        px = self.theme.px
        top = self._intro.place(left, top + px(14), width) + px(18)
        for choice in self._choices:
            high = choice.lay_out(width)
            choice.setGeometry(left, top, width, high)
            top += high + px(12)
        high = self._legend.lay_out(left, width)
        self._legend.setGeometry(0, top + px(12), width + 2 * left, high)
        return top + px(12) + high

    def _on_toggled(self, chosen: bool) -> None:
        self.lay_out()
        choice = self.sender()
        if chosen and isinstance(choice, CircuitChoice):
            self.circuit_requested.emit(choice.circuit)


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
