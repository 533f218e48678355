"""The words of one screen of a topic or tour; or, at its end, what to remember and what to ask."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import CrisisLine, Finding, Note, Screen, Source, Story
from brainexplorer.ui.card.chips import Chips
from brainexplorer.ui.card.findings import FindingsSection
from brainexplorer.ui.card.level_button import LevelButton
from brainexplorer.ui.card.section import Part, Section
from brainexplorer.ui.icons import paint_question, paint_tick
from brainexplorer.ui.story.crisis_box import CrisisBox
from brainexplorer.ui.story.step_list import StepList
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class ScreenPage(QWidget):
    """Which screen of which story, its title and words. Widgets are built once and filled anew.

    `sources_toggled(open)` comes after a row has opened its sources or put them away; `region_requested` and
    `circuit_requested` ask for the card of what the brain shows beside the words.
    """

    sources_toggled = Signal(bool)
    region_requested = Signal(str)
    circuit_requested = Signal(str)
    level_requested = Signal(str)

    def __init__(self, crisis: CrisisLine, theme: Theme, parent: QWidget | None = None, *, colour: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Words(Type.TITLE, Ink.TEXT, theme, self, spacing=TIGHT, can_focus=True)
        self._lead = Words(Type.BODY, Ink.TEXT, theme, self, can_focus=True)
        self._points = Section(Ink.DOES, Ink.DOES_HEAD, theme, self)
        self._steps = StepList(Ink.LIFE, Ink.LIFE_HEAD, paint_tick, theme, self)
        self._crisis = CrisisBox(crisis, theme, self, colour=colour)
        self._ask = StepList(Ink.KETAMINE, Ink.KETAMINE_HEAD, paint_question, theme, self)
        self._findings = FindingsSection(Ink.DOES, Ink.DOES_HEAD, theme, self)
        self._findings.hide()
        self._findings.sources_toggled.connect(self.sources_toggled)
        self._levels = [LevelButton("clinician", theme, self), LevelButton("patient", theme, self)]
        for button in self._levels:
            button.requested.connect(self.level_requested)
        self._region, self._circuit = Chips(theme, self), Chips(theme, self)
        self._region.requested.connect(self.region_requested)
        self._circuit.requested.connect(self.circuit_requested)
        self._blocks: tuple[Section | FindingsSection | StepList | CrisisBox | Chips, ...] = (
            self._points, self._findings, self._steps, self._crisis, self._ask, self._region, self._circuit)
        self._points.sources_toggled.connect(self.sources_toggled)

    def show_screen(self, story: Story, number: int, sources: Mapping[str, Source], level: str,
                    names: Mapping[str, str]) -> None:
        """Show a screen (from 0) of the story; the one after the last is its end.

        At the level `patient` a source that nobody has verified is not shown as support. `names` are those of regions
        and circuits.
        """
        if level == "patient":
            sources = {key: source for key, source in sources.items() if source.verified}
        findings = story.screens[number].findings if number < len(story.screens) else ()
        self._show_findings(findings, sources, level)
        if number < len(story.screens):
            self._show_words(story, number, sources)
            self._offer_parts(story.screens[number], names)
        else:
            self._show_end(story)
            self._offer_parts(None, names)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        for words in (self._title, self._lead):
            words.show_theme(theme)
        for block in (*self._blocks, *self._levels):
            block.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        px = self._theme.px
        top = self._title.place(left, px(4), width) + px(14)
        if not self._lead.isHidden():
            top = self._lead.place(left, top, width) + px(16)
        for block in self._blocks:
            if not block.isHidden():
                high = block.lay_out(width)
                block.setGeometry(left, top, width, high)
                top += high + px(14)
        for button in self._levels:
            if not button.isHidden():
                top = button.place(left, top, width)
        return top

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        inside = [stop for block in self._blocks for stop in block.tab_stops()]
        return [self._title, self._lead, *inside, *self._levels]

    def sizeHint(self) -> QSize:
        """As it lies; the panel lays it out."""
        return QSize(self._theme.px(400), self._theme.px(400))

    def _show_words(self, story: Story, number: int, sources: Mapping[str, Source]) -> None:
        screen = story.screens[number]
        self._title.say(screen.title)
        lead = screen.lead or (story.purpose if number == 0 else "")
        self._say_lead(lead)
        self._show_points(screen, sources)
        self._steps.show_lines(self.tr("What you can do"), screen.steps)
        self._ask.show_lines("", ())
        self._crisis.setVisible(screen.helps)

    def _show_points(self, screen: Screen, sources: Mapping[str, Source]) -> None:
        points: Sequence[Note] = screen.points
        self._points.setVisible(bool(points))
        self._points.show_parts((Part("", points),), sources, named=screen.title)

    def _show_findings(self, findings: Sequence[Finding], sources: Mapping[str, Source], level: str) -> None:
        """What clinicians read besides, and the way there and back where there is any."""
        told = level == "clinician"
        self._findings.show_findings(self.tr("For clinicians"), findings if told else (), sources)
        to_clinicians, to_patients = self._levels
        to_clinicians.setVisible(bool(findings) and not told)
        to_patients.setVisible(told)

    def _offer_parts(self, screen: Screen | None, names: Mapping[str, str]) -> None:
        """A button to the card of what the brain shows."""
        more = self.tr("More about: {name}")
        for chips, one in ((self._region, screen.picture.region if screen else ""),
                           (self._circuit, screen.picture.circuit if screen else "")):
            shown = [one] if one in names else []
            chips.show_choices(shown, [more.format(name=names[one]) for one in shown], "{name}")
            chips.setVisible(bool(shown))

    def _show_end(self, story: Story) -> None:
        self._title.say(self.tr("In short"))
        self._say_lead("")
        self._points.hide()
        self._steps.show_lines(self.tr("What to remember"), story.summary)
        self._ask.show_lines(self.tr("Questions for your care team"), story.ask)
        self._crisis.setVisible(any(screen.helps for screen in story.screens))

    def _say_lead(self, text: str) -> None:
        self._lead.say(text)
        self._lead.setVisible(bool(text))
