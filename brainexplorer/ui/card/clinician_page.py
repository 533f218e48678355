"""Everything the card says to clinicians about one region."""

from collections import deque
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit, ClinicianRegion, Region, Source
from brainexplorer.ui.card.chips import Chips
from brainexplorer.ui.card.findings import FindingsSection
from brainexplorer.ui.card.level_button import LevelButton
from brainexplorer.ui.card.page import StackPage
from brainexplorer.ui.card.plain_section import PlainSection
from brainexplorer.ui.card.review_strip import ReviewStrip
from brainexplorer.ui.card.title import Title
from brainexplorer.ui.card.ways_on import WaysOn
from brainexplorer.ui.theme import Ink, Theme

AHEAD_MS = 40
"""Between one section that is built ahead and the next: a tap in between must not wait long."""

_FUNCTION, _PAIN, _MOOD, _KETAMINE = (2, 2), (3, 2), (4, 2), (5, 3, 2, 1)
"""How many rows nearly every region needs at most, in each group of a section."""


class ClinicianPage(StackPage):
    """Title, review, anatomy, findings, neighbours and circuits of a region."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = Title(theme, self)
        self._jumps = Chips(theme, self)
        self._jumps.requested.connect(self._on_jump)
        self._review = ReviewStrip(theme, self)
        self._anatomy = PlainSection(Ink.DOES, Ink.DOES_HEAD, theme, self)
        self._function = FindingsSection(Ink.DOES, Ink.DOES_HEAD, theme, self)
        self._pain = FindingsSection(Ink.LIFE, Ink.LIFE_HEAD, theme, self)
        self._mood = FindingsSection(Ink.LIFE, Ink.LIFE_HEAD, theme, self)
        self._ketamine = FindingsSection(Ink.KETAMINE, Ink.KETAMINE_HEAD, theme, self)
        self._ways = WaysOn(theme, self)
        self._ahead = deque(((self._function, _FUNCTION), (self._pain, _PAIN), (self._mood, _MOOD),
                             (self._ketamine, _KETAMINE)))
        self._findings = (self._function, self._pain, self._mood, self._ketamine)
        self._timer = QTimer(self)
        self._timer.setInterval(AHEAD_MS)
        self._timer.timeout.connect(self._prepare_next)
        blocks = (self._jumps, self._review, self._anatomy, *self._findings, self._ways)
        self.stack(self._title, blocks, LevelButton("patient", theme, self))
        self._ways.region_requested.connect(self.region_requested)
        self._ways.circuit_requested.connect(self.circuit_requested)
        for section in self._findings:
            section.sources_toggled.connect(self.sources_toggled)

    def show_region(self, region: Region, told: ClinicianRegion, colour: str, sources: Mapping[str, Source],
                    names: Mapping[str, str], circuits: Sequence[Circuit], *, english: str, past: bool) -> None:
        """Show what is `told` to clinicians about `region`, which is a part of `circuits`.

        `english` is its English name where the words are in another language. `past`: its review is overdue.
        """
        others = (english if english != region.name else "", region.abbreviation)
        self._title.show_term(region, colour, [other for other in others if other])
        self._show_jumps()
        self._review.show_review(told.review, past=past)
        self._anatomy.show_text(self.tr("Anatomy"), told.anatomy)
        self._function.show_findings(self.tr("Function"), told.function, sources)
        self._pain.show_findings(self.tr("Pain"), told.pain, sources)
        self._mood.show_findings(self.tr("Mood"), told.mood, sources)
        self._ketamine.show_findings(self.tr("Ketamine"), told.ketamine, sources)
        self._ways.show_ways(region, names, circuits)
        if self._ahead and not self._timer.isActive():
            self._timer.start()

    def _show_jumps(self) -> None:
        """Straight to what is looked for most, and back to patients' words."""
        names = [self.tr("Pain"), self.tr("Mood"), self.tr("Ketamine"), self.tr("Patients' words")]
        self._jumps.show_choices(["pain", "mood", "ketamine", "patient"], names, self.tr("Go to {name}"))

    def _on_jump(self, where: str) -> None:
        if where == "patient":
            self.level_requested.emit(where)
        else:
            self.part_requested.emit({"pain": self._pain, "mood": self._mood, "ketamine": self._ketamine}[where])

    def _prepare_next(self) -> None:
        """Build ahead what the next regions need, once this one is on the screen."""
        section, rows = self._ahead.popleft()
        section.prepare(rows)
        if not self._ahead:
            self._timer.stop()
