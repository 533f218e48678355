"""The card: what the program says about the chosen region or circuit, beside the brain or below it."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

from brainexplorer.content.model import Circuit, ClinicianCircuit, ClinicianRegion, Region, Source
from brainexplorer.ui.card.back_bar import BackBar
from brainexplorer.ui.card.more_below import MoreBelow
from brainexplorer.ui.card.notice import Notice
from brainexplorer.ui.card.page import Page
from brainexplorer.ui.card.welcome_page import WelcomePage
from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.style import bar_width
from brainexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from brainexplorer.ui.card.circuit_page import CircuitPage
    from brainexplorer.ui.card.clinician_circuit_page import ClinicianCircuitPage
    from brainexplorer.ui.card.clinician_page import ClinicianPage
    from brainexplorer.ui.card.region_page import RegionPage

P = TypeVar("P", bound=Page)


class RegionCard(QScrollArea):
    """Shows a region, a circuit, or how to begin, in any width; scrolls when it is long.

    Widgets are built once and filled anew, so that a tap is answered within a frame. After a new style sheet call
    `show_theme`: the sizes of the buttons come from the sheet.
    """

    region_requested = Signal(str)
    circuit_requested = Signal(str)
    topic_requested = Signal(str)
    """to read"""
    story_requested = Signal()
    """back to the topic or tour that waits"""
    level_requested = Signal(str)
    """in whose words, patient or clinician"""
    sources_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Made here and not by Qt: to name a widget that C++ made, the binding first builds every widget class it knows.
        self.setViewport(QWidget())
        self.setVerticalScrollBar(QScrollBar(Qt.Orientation.Vertical))
        theme = self._theme = Theme()
        self._body = QWidget()
        self._notice = Notice(theme, self._body)
        self._back = BackBar(theme, self._body)
        self._back.pressed.connect(self.story_requested)
        self._welcome = WelcomePage(theme, self._body)
        self._pages: list[Page] = [self._welcome]
        self._front: Page = self._welcome
        self._stops = 0
        self._welcome.region_requested.connect(self.region_requested)
        self._welcome.topic_requested.connect(self.topic_requested)
        self._look()
        self._more = MoreBelow(self)

    def prepare(self, region: Region, colour: str, sources: Mapping[str, Source],
                names: Mapping[str, str], circuits: Sequence[Circuit] = ()) -> None:
        """Rehearse unseen with any region, so that the first tap is answered as fast as the next.

        Call it when the first frame has been shown. Does nothing while a region is shown.
        """
        if self._page.isHidden():
            self._page.prepare()
            self._page.show_region(region, colour, sources, names, circuits)
            self._rehearse(self._page)

    def prepare_circuit(self, circuit: Circuit, sources: Mapping[str, Source], names: Mapping[str, str],
                        colours: Mapping[str, str]) -> None:
        """The same with a circuit (the one with the most steps saves the most). Does nothing while one is shown."""
        if self._circuit.isHidden():
            self._circuit.show_circuit(circuit, sources, names, colours)
            self._rehearse(self._circuit)

    def show_welcome(self, suggestions: Sequence[str], names: Mapping[str, str]) -> None:
        """Say what to do here, with these region ids to start with; `names` has a name for each."""
        self._notice.say("")
        self._welcome.show_regions(suggestions, names)
        self._turn_to(self._welcome)

    def expect_topics(self, many: int) -> None:
        """Keep room for so many topics where one begins; their names come later."""
        self._welcome.expect_topics(many)
        self._lay_out()

    def offer_topics(self, names: Mapping[str, str]) -> None:
        """Offer topics, by id, to read where one begins."""
        self._welcome.offer_topics(names)
        self._order_stops()
        self._lay_out()

    def show_clinic(self, name: str, contact: str) -> None:
        """Whose screen this is, told where one begins."""
        self._welcome.show_clinic(name, contact)

    def show_region(self, region: Region, colour: str, sources: Mapping[str, Source],
                    names: Mapping[str, str], circuits: Sequence[Circuit] = (), *, past: bool = False,
                    more: bool = False) -> None:
        """Show `region`, whose colour in the picture is `colour`, from its beginning; no notice.

        Sources that `sources` lacks and neighbours that `names` lacks are left out. `circuits` are those that it is a
        part of. `past`: its words are past their review, and are held back. `more`: offer clinicians' words.
        """
        self._notice.say("")
        self._page.show_region(region, colour, sources, names, circuits, past=past, more=more)
        self._turn_to(self._page)

    def show_circuit(self, circuit: Circuit, sources: Mapping[str, Source], names: Mapping[str, str],
                     colours: Mapping[str, str], *, past: bool = False, more: bool = False) -> None:
        """Show `circuit` from its beginning; no notice.

        `names` and `colours` have those of every region that is a part of it; the rest is as with a region.
        """
        self._notice.say("")
        self._circuit.show_circuit(circuit, sources, names, colours, past=past, more=more)
        self._turn_to(self._circuit)

    def show_clinician_region(self, region: Region, told: ClinicianRegion, colour: str, sources: Mapping[str, Source],
                              names: Mapping[str, str], circuits: Sequence[Circuit] = (), *, english: str = "",
                              past: bool = False) -> None:
        """Show what is `told` to clinicians about `region`; `english` is its English name where the words are not."""
        self._notice.say("")
        self._clinician.show_region(region, told, colour, sources, names, circuits, english=english, past=past)
        self._turn_to(self._clinician)

    def show_clinician_circuit(self, circuit: Circuit, told: ClinicianCircuit, sources: Mapping[str, Source],
                               names: Mapping[str, str], colours: Mapping[str, str], *, past: bool = False) -> None:
        """Show what is `told` to clinicians about `circuit`."""
        self._notice.say("")
        self._clinician_circuit.show_circuit(circuit, told, sources, names, colours, past=past)
        self._turn_to(self._clinician_circuit)

    def say_notice(self, text: str) -> None:
        """Say at the top what has just happened; empty: nothing. The next region takes it away."""
        if text == self._notice.text:
            return
        self._notice.say(text)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def offer_story(self, name: str) -> None:
        """A button at the top that leads back to that topic or tour; empty: none."""
        if name != self._back.name:
            self._back.offer(name)
            self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size; call it after the new style sheet is set."""
        self._theme = theme
        for block in (self._notice, self._back, self._more):
            block.show_theme(theme)
        for page in self._pages:
            page.show_theme(theme)
        self._lay_out()

    # Pages are made when first needed: the first frame has no region to show, and many never ask for more.

    @cached_property
    def _page(self) -> "RegionPage":
        from brainexplorer.ui.card.region_page import RegionPage

        return self._adopt(RegionPage(self._theme, self._body))

    @cached_property
    def _circuit(self) -> "CircuitPage":
        from brainexplorer.ui.card.circuit_page import CircuitPage

        return self._adopt(CircuitPage(self._theme, self._body))

    @cached_property
    def _clinician(self) -> "ClinicianPage":
        from brainexplorer.ui.card.clinician_page import ClinicianPage

        return self._adopt(ClinicianPage(self._theme, self._body))

    @cached_property
    def _clinician_circuit(self) -> "ClinicianCircuitPage":
        from brainexplorer.ui.card.clinician_circuit_page import ClinicianCircuitPage

        return self._adopt(ClinicianCircuitPage(self._theme, self._body))

    def _adopt(self, page: P) -> P:
        page.hide()
        page.region_requested.connect(self.region_requested)
        page.circuit_requested.connect(self.circuit_requested)
        page.level_requested.connect(self.level_requested)
        page.part_requested.connect(self._bring_up)
        page.sources_toggled.connect(self._on_sources_toggled)
        page.show_theme(self._theme)
        self._pages.append(page)
        return page

    def _rehearse(self, page: Page) -> None:
        page.resize(self.width(), page.lay_out(self._theme.px(36), self._width()))
        page.grab()
        self._order_stops()

    def _look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        PageBar(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(self.tr("About this part"))
        self.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        scroll_by_finger(self)

    def _turn_to(self, page: Page) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):  # the chip that was pressed means something else now
            page.show()
            page.tab_stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._front = page
        for other in self._pages:
            other.setVisible(other is page)
        self._order_stops()
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        """Room for the scroll bar is always kept, so that its coming does not break the lines anew."""
        px = self._theme.px
        left, width = px(36), self._width()
        if width < px(120):
            return
        top = px(24)
        if self._back.name:
            high = self._back.lay_out(width)
            self._back.setGeometry(left, top, width, high)
            top += high + px(18)
        if not self._notice.isHidden():
            high = self._notice.lay_out(width)
            self._notice.setGeometry(left, top, width, high)
            top += high + px(18)
        high = self._front.lay_out(left, width)
        self._front.setGeometry(0, top, width + 2 * left, high)
        self._body.resize(self.width() - bar_width(self._theme), top + high + px(28))
        self.verticalScrollBar().setSingleStep(px(48))

    def _width(self) -> int:
        return self.width() - self._theme.px(36) - bar_width(self._theme) - self._theme.px(12)

    def _order_stops(self) -> None:
        """Rows that were built late would else come last for the Tab key."""
        above = (*self._back.tab_stops(), *self._notice.tab_stops())
        stops = [*above, *(stop for page in self._pages for stop in page.tab_stops())]
        if len(stops) != self._stops:
            self._stops = len(stops)
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _bring_up(self, part: QWidget) -> None:
        """A part of the page to the top of what is in sight; the keyboard goes on from there."""
        self.verticalScrollBar().setValue(part.mapTo(self._body, QPoint()).y() - self._theme.px(12))
        stops = part.tab_stops() if hasattr(part, "tab_stops") else []
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sources_toggled(self, opened: bool) -> None:
        self._lay_out()
        if opened:
            self.sources_opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self._lay_out()
        self._more.place()
