"""Everything the card says to patients about one circuit."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit, Source
from brainexplorer.ui.card.circuit_title import CircuitTitle
from brainexplorer.ui.card.held_back import HeldBack
from brainexplorer.ui.card.level_button import LevelButton
from brainexplorer.ui.card.page import StackPage
from brainexplorer.ui.card.section import Part, Section
from brainexplorer.ui.card.steps import Steps
from brainexplorer.ui.icons import paint_question
from brainexplorer.ui.story.step_list import StepList
from brainexplorer.ui.theme import Ink, Theme


class CircuitPage(StackPage):
    """Title, meaning, steps, what is known about ketamine, and a question to ask."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = CircuitTitle(theme, self)
        self._held = HeldBack(theme, self)
        self._meaning = Section(Ink.DOES, Ink.DOES_HEAD, theme, self)
        self._steps = Steps(theme, self)
        self._ketamine = Section(Ink.KETAMINE, Ink.KETAMINE_HEAD, theme, self)
        self._ask = StepList(Ink.TRACK, Ink.NAVY, paint_question, theme, self)
        self._more = LevelButton("clinician", theme, self)
        self._told = (self._meaning, self._steps, self._ketamine)
        self.stack(self._title, (self._held, *self._told, self._ask), self._more)
        self._steps.part_requested.connect(self.region_requested)
        for block in self._told:
            block.sources_toggled.connect(self.sources_toggled)

    def show_circuit(self, circuit: Circuit, sources: Mapping[str, Source], names: Mapping[str, str],
                     colours: Mapping[str, str], *, past: bool = False, more: bool = False) -> None:
        """Show `circuit`; `names` and `colours` are those of the regions.

        `past`: its words should have been reviewed again, so they are held back. `more`: offer clinicians' words.
        """
        self._title.show_circuit(circuit)
        self._meaning.show_parts((Part(self.tr("What it does"), (circuit.meaning,)),), sources)
        self._steps.show_circuit(circuit, sources, names, colours)
        self._ketamine.show_parts((Part(self.tr("What we know about ketamine here"), circuit.ketamine),), sources)
        for block in self._told:
            block.setVisible(not past)
        self._ask.show_lines(self.tr("Ask your care team"), (circuit.ask,) if circuit.ask and not past else ())
        self._held.hold(past)
        self._more.setVisible(more)
