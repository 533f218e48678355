"""Everything the card says to clinicians about one circuit."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit, ClinicianCircuit, Source
from brainexplorer.ui.card.circuit_title import CircuitTitle
from brainexplorer.ui.card.findings import FindingsSection
from brainexplorer.ui.card.level_button import LevelButton
from brainexplorer.ui.card.page import StackPage
from brainexplorer.ui.card.review_strip import ReviewStrip
from brainexplorer.ui.card.steps import Steps
from brainexplorer.ui.theme import Ink, Theme


class ClinicianCircuitPage(StackPage):
    """The term, review, findings, and the steps as patients read them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = CircuitTitle(theme, self)
        self._review = ReviewStrip(theme, self)
        self._summary = FindingsSection(Ink.DOES, Ink.DOES_HEAD, theme, self)
        self._steps = Steps(theme, self)
        self._ketamine = FindingsSection(Ink.KETAMINE, Ink.KETAMINE_HEAD, theme, self)
        blocks = (self._review, self._summary, self._steps, self._ketamine)
        self.stack(self._title, blocks, LevelButton("patient", theme, self))
        self._steps.part_requested.connect(self.region_requested)
        for section in (self._summary, self._steps, self._ketamine):
            section.sources_toggled.connect(self.sources_toggled)

    def show_circuit(self, circuit: Circuit, told: ClinicianCircuit, sources: Mapping[str, Source],
                     names: Mapping[str, str], colours: Mapping[str, str], *, past: bool) -> None:
        """Show what is `told` to clinicians about `circuit`; `past`: its review is overdue.

        `names` and `colours` are those of the regions.
        """
        self._title.show_term(circuit)
        self._review.show_review(told.review, past=past)
        self._summary.show_findings(self.tr("Summary"), told.summary, sources)
        self._steps.show_circuit(circuit, sources, names, colours)
        self._ketamine.show_findings(self.tr("Ketamine"), told.ketamine, sources)
