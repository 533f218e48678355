"""The window: lays out header, brain, card and footer, and follows the visit."""

import gc
from collections import deque
from collections.abc import Callable, Collection, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from brainexplorer.atlas.views import Atlas
from brainexplorer.content.model import Circuit, Content
from brainexplorer.ui.brain.arrange import FIRST_NAMES
from brainexplorer.ui.brain.brain_view import BrainView
from brainexplorer.ui.brain.film import Film
from brainexplorer.ui.cover import Cover
from brainexplorer.ui.footer import Footer
from brainexplorer.ui.header import Header
from brainexplorer.ui.languages import next_language, speak
from brainexplorer.ui.notices import announce, described, no_words_notice, notice_of
from brainexplorer.ui.panel_makers import PanelMakers
from brainexplorer.ui.panels import CARD, STORY, Panels
from brainexplorer.ui.sides import Sides, reads_large
from brainexplorer.ui.stage.canvas import Canvas
from brainexplorer.ui.stage.stage import Stage
from brainexplorer.ui.stage.stage_hand import StageHand
from brainexplorer.ui.style import style_sheet
from brainexplorer.ui.theme import Theme
from brainexplorer.visit.finding import first_of
from brainexplorer.visit.state import State
from brainexplorer.visit.visit import Visit

if TYPE_CHECKING:
    from brainexplorer.atlas.places import Place
    from brainexplorer.ui.brain.which_one import WhichOne
    from brainexplorer.ui.card.card_filler import CardFiller
    from brainexplorer.ui.card.region_card import RegionCard
    from brainexplorer.ui.keys import Keys
    from brainexplorer.ui.meanings import Meanings
    from brainexplorer.ui.story.reader import Reader

ORDER_AFTER_MS = 60
"""The order of the Tab key is put right after what was asked for is on the screen."""

_MADE = ("card", "which_one", "reader")
"""What is made when first needed, and again in another language"""

_MARKING = ("comfort", "circuits")
"""Panels that mark what is in force."""


def _no_words(_language: str) -> Content | None:
    return None


class MainWindow(QWidget):
    """Wires the widgets to the visit: their intents go up to it, its facts come down to them."""

    def __init__(self, atlas: Atlas, content: Content, visit: Visit, film: Film | None = None, *,
                 today: str = "", words_in: Callable[[str], Content | None] | None = None) -> None:
        """`today` (ISO) decides which words are past their review; `words_in` gives the content in a language."""
        super().__init__()
        self.today = today
        self.words_in = words_in or _no_words
        self._film = film
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Brain Explorer"))
        self.atlas, self.content, self.visit = atlas, content, visit
        self._names = {id_: region.name for id_, region in content.regions.items()}
        self._theme: Theme | None = None
        self._completed = False
        self._notice = ""
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.setInterval(ORDER_AFTER_MS)
        self._ordering.timeout.connect(self._order_stops)
        self._keys: Keys | None = None
        self._ahead: deque[Callable[[], None]] = deque()
        self._words_back, self._explained = "learn", False
        self.cover = Cover(self)
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._build()
        self._connect()
        self._follow_visit()
        self._follow(None, visit.state)
        self.brain.setFocus()  # so that the first Tab leads into the brain, and no ring is shown before

    # -- building

    def _build(self) -> None:
        descriptions = {id_: described(region, self.today) for id_, region in self.content.regions.items()}
        other = next_language(self.content.language, self.content.languages)
        self.header = Header([view.id for view in self.atlas.views], other, self.content.clinic)
        self.brain = BrainView(self._names, descriptions, self.atlas.colours, self._film)
        self.stage = Stage(self.brain, self.visit.frame)
        self.panels = Panels({CARD: self._make_card, **PanelMakers(self).all()})
        self.canvas = Canvas(self.stage, self._order_stops_soon)
        self.footer = Footer(self.content.crisis, self.content.clinic.colour)
        self._column.addWidget(self.header)
        self._sides = Sides(self.canvas, self.panels)
        self._column.addWidget(self._sides, 1)
        self._column.addWidget(self.footer)

    def _build_anew(self) -> None:
        """All words are another language's: every widget is made again. What the person is doing stays as it is."""
        panel = self._open_panel
        self._ahead.clear()
        self.brain.stop_motion()
        self._forget_meanings()
        self._clear()
        for made in _MADE:
            self.__dict__.pop(made, None)
        self._names = {id_: region.name for id_, region in self.content.regions.items()}
        self._theme, self._completed, self._notice = None, False, ""
        self._build()
        for widget in (self.header, self._sides, self.footer):
            widget.show()  # the layout would do so later, and nothing could take the keyboard before
        self._connect()
        self._follow(None, self.visit.state)
        self._dress()
        self.complete()
        if self.visit.state.circuit:
            self._light(self.visit.state)
        self._share_room(self.visit.state)
        if self.visit.state.reads_story:
            self._show_story(self.visit.state)
        if panel:
            self.open_panel(panel)
        QTimer.singleShot(0, self, self._lay_cover)

    def _clear(self) -> None:
        for widget in (self.header, self._sides, self.footer):
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    # The panels and what they need are imported when first asked for: the first frame must not wait for them.

    @cached_property
    def card(self) -> "RegionCard":
        """What is said about the chosen region."""
        from brainexplorer.ui.card.region_card import RegionCard

        card = RegionCard()
        card.region_requested.connect(self.tell_region)
        card.circuit_requested.connect(self.tell_circuit)
        card.story_requested.connect(self._on_go_on)
        card.level_requested.connect(self.visit.speak_to)
        card.topic_requested.connect(self.open_story)
        card.expect_topics(len(self._first_topics(self.content.clinic.topics)))
        card.show_clinic(self.content.clinic.name, self.content.clinic.contact)
        return card

    @property
    def _filler(self) -> "CardFiller":
        """Puts into the card what this reader may have."""
        from brainexplorer.ui.card.card_filler import CardFiller

        return CardFiller(self.content, self._names, self.atlas.colours, self.today, self.visit.mode.levels)

    def may_be_read(self, circuit: Circuit) -> bool:
        """Whether this reader may be told about it: patients not of what is past its review."""
        return not self._filler.holds_back(circuit.review, self.visit.state.level)

    def _make_card(self) -> QWidget:
        return self.card

    @cached_property
    def which_one(self) -> "WhichOne":
        """Asks which of two small parts was meant."""
        from brainexplorer.ui.brain.which_one import WhichOne

        which_one = WhichOne(self._names, self.brain)
        which_one.region_requested.connect(self.tell_region)
        return which_one

    @cached_property
    def meanings(self) -> "Meanings":
        """Explains hard words; from when it is made they can be touched."""
        from brainexplorer.ui.meanings import Meanings

        meanings = Meanings(self.content.library.glossary, self, self._above_footer)
        meanings.all_words_requested.connect(self._on_all_words_requested)
        self.cover.came.connect(meanings.close)
        return meanings

    def explain(self) -> None:
        """Let hard words be touched from now on, and offer topics. Reads the library: nobody must be waiting."""
        self._explained = bool(self.meanings)
        self._offer_help()
        self._offer_topics()

    def _offer_help(self) -> None:
        """Not while something covers the place where it would be read."""
        self.footer.offer_help(self._explained and not self.cover.is_up and bool(self.reader.help_topic()))

    def _offer_topics(self) -> None:
        names = {topic.id: topic.name for topic in self.reader.topics()}
        self.card.offer_topics({one: names[one] for one in self._first_topics(names) if one in names})

    @staticmethod
    def _first_topics(offered: Collection[str]) -> list[str]:
        """The topics that are offered where one begins, of those that the clinic offers (empty: all)."""
        from brainexplorer.ui.card.welcome_page import FIRST_TOPICS

        return [one for one in FIRST_TOPICS if not offered or one in offered]

    def _forget_meanings(self) -> None:
        """They are another language's soon; `complete` lets the new ones be touched."""
        if (meanings := self.__dict__.pop("meanings", None)) is not None:
            meanings.end()

    @cached_property
    def reader(self) -> "Reader":
        """Reads topics and tours."""
        from brainexplorer.ui.story.reader import Reader

        return Reader(self.visit, self.content, self.canvas, self._region_places, self.today)

    def _connect(self) -> None:
        self.header.view_requested.connect(self._on_view_requested)
        self.header.panel_requested.connect(self.open_panel)
        self.header.start_over_requested.connect(self.start_over)
        self.header.language_requested.connect(self.visit.speak)
        self.header.page_requested.connect(self._on_page_requested)
        self.footer.help_requested.connect(self._on_help_requested)
        self._stage_hand = StageHand(self.visit, self.stage)
        self.brain.region_requested.connect(self.tell_region)
        self.brain.which_one_requested.connect(self._on_which_one_requested)
        self.brain.nothing_touched.connect(self._on_nothing_touched)
        self.brain.stop_touched.connect(self._on_stop_touched)
        self.brain.first_frame_shown.connect(self.complete)

    def _follow_visit(self) -> None:
        self.cover.start_over_requested.connect(self.start_over)
        self.cover.came.connect(self._on_cover_came)
        self.cover.gone.connect(self._on_cover_gone)
        self.visit.changed.connect(self._follow)
        self.visit.previewed.connect(self._on_previewed)

    def _add_keys(self) -> None:
        if self._keys is not None:
            return
        from brainexplorer.ui.keys import Keys

        keys = self._keys = Keys(self, [view.id for view in self.atlas.views])
        keys.view_requested.connect(self._on_view_requested)
        keys.find_requested.connect(self._on_find_key)
        keys.back_requested.connect(self.step_back)
        keys.let_use(not self.cover.is_up)

    # -- what people ask for

    def open_panel(self, panel: str) -> None:
        """Put a panel (find, comfort, about; empty: none) in the card's place."""
        self._close_which_one()
        self.panels.open(panel or (STORY if self.visit.state.reads_story else CARD))
        self.header.show_panel("learn" if panel == "words" else panel)
        if panel in _MARKING:  # what it marks may have changed while it was away
            self.panels.panel(panel).show_state(self.visit.state)  # type: ignore[attr-defined]
        self._order_stops_soon()
        if panel:
            self.panels.panel(panel).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Back to the card or the story; the keyboard goes back to the button that opened the panel."""
        panel = self._open_panel
        self.open_panel("")
        if panel:
            self.header.focus_panel_button(panel)

    @property
    def _open_panel(self) -> str:
        """The panel that stands in front of the card or the story, or empty."""
        panel = self.panels.open_panel
        return "" if panel == STORY else panel

    def open_story(self, story: str, screen: int = 0) -> None:
        """Read a topic or tour from a screen on (from 0); KeyError for an unknown one."""
        self.open_panel("")
        self.reader.open(story, screen)

    def end_story(self) -> None:
        """Back to the list of what there is to read."""
        read = self.visit.state.story
        self.visit.close_story()
        self.open_panel("learn")
        self.panels.panel("learn").bring_up(read)  # type: ignore[attr-defined]

    def _on_help_requested(self) -> None:
        if topic := self.reader.help_topic():
            self.open_story(topic)

    def _on_page_requested(self, by: int) -> None:
        if self.visit.state.reads_story:
            self.reader.turn(by)

    def _on_go_on(self) -> None:
        self.reader.go_on()

    def open_words(self) -> None:
        """Show the word list."""
        self._words_back = "learn"
        self.open_panel("words")

    def find_word(self, term: str) -> None:
        """Show the word list at a hard word that was found; KeyError for an unknown one."""
        self._open_words_at(term, "find")

    def _on_all_words_requested(self, term: str) -> None:
        """From the text that is read, and back to it."""
        self._open_words_at(term, "")

    def _open_words_at(self, term: str, back: str) -> None:
        self._words_back = back
        self.open_panel("words")
        self.panels.panel("words").show_term(term)  # type: ignore[attr-defined]

    def close_words(self) -> None:
        """Back from the word list to where it was opened."""
        self.open_panel(self._words_back)

    def _on_view_requested(self, view: str) -> None:
        """Where a picture stands in the brain's place, the brain comes back."""
        if not self.canvas.shows_brain:
            self.visit.step_aside()
        self.visit.show_view(view)

    def step_back(self) -> None:
        """Escape: first what lies on top goes, then the chosen region, then the circuit."""
        if self._close_which_one() or ("meanings" in self.__dict__ and self.meanings.close()):
            return
        if self._open_panel:
            self.close_panel()
        else:
            self._put_back()

    def _put_back(self) -> None:
        """Back to the story that waits, or out of it; else to no region chosen; where none is, to no circuit."""
        if self.visit.state.aside:
            self.reader.go_on()
            return
        if self.visit.state.story:
            self.visit.close_story()
            return
        if self.visit.state.region or not self.visit.state.circuit:
            self.visit.clear_region()
        else:
            self.light_circuit("")

    def _close_which_one(self) -> bool:
        """Whether the question was open, which now it is not."""
        asked = "which_one" in self.__dict__ and self.which_one.isVisible()
        if asked:
            self.which_one.close_panel()
        return asked

    def start_over(self) -> None:
        """As at launch."""
        self.close_panel()
        self.visit.reset()

    def show_first(self, size: QSize) -> None:
        """Open for the first time: `size` px, or the whole screen where that is smaller."""
        screen = self.screen().availableSize()
        if screen.width() <= size.width() or screen.height() <= size.height():
            self.resize(screen)  # where no window manager heeds the next line
            self.showMaximized()
        else:
            self.resize(size)
            self.show()

    def complete(self) -> None:
        """Make what the first frame did not wait for: the card and the keys. Does it once."""
        if not self._completed:
            self._completed = True
            self._add_keys()
            self.brain.complete()
            self._show_card(self.visit.state)
            self._show_notice(self.visit.state)
            if not self.panels.open_panel:
                self.panels.open(CARD)
            if self.visit.state.reads_story:
                self.panels.open(STORY)
            if self._explained:
                self.explain()
            self._order_stops_soon()

    def prepare(self) -> None:
        """Do ahead, one thing at a time between the person's own doings, what the first taps will need."""
        gc.enable()
        frames = [(first_of(view.series[0]), view.series[0]) for view in self.atlas.views]
        frames.sort(key=lambda pair: pair[0] is not self.visit.frame)
        region = self.content.regions[FIRST_NAMES[0]]
        self._ahead = deque([partial(self.card.prepare, region, self.atlas.colours[region.id],
                                     self.content.sources, self._names, self.content.circuits_of(region.id))])
        for circuit in list(self.content.circuits.values())[:1]:
            self._ahead.append(partial(self.card.prepare_circuit, circuit, self.content.sources, self._names,
                                       self.atlas.colours))
        for frame, series in frames:
            self._ahead += (partial(self.brain.prepare, frame, series, faded) for faded in (True, False))
        self._ahead.append(self.explain)
        self._prepare_next()

    def _prepare_next(self) -> None:
        if self._ahead:
            self._ahead.popleft()()
            QTimer.singleShot(0, self, self._prepare_next)

    def light_circuit(self, circuit: str) -> None:
        """Light up a circuit (empty: none) and tell about it; KeyError for an unknown one."""
        self._close_which_one()
        parts = self.content.circuits[circuit].parts.values() if circuit else ()
        places = [part.place or self._places[part.region] for part in parts]
        self.visit.light_circuit(circuit, self._regions_of(circuit), places)

    def _regions_of(self, circuit: str) -> tuple[str, ...]:
        if not circuit:
            return ()
        return tuple(part.region for part in self.content.circuits[circuit].parts.values() if part.region)

    def tell_circuit(self, circuit: str) -> None:
        """Light up a circuit in place of whatever panel is open."""
        self.close_panel()
        self.light_circuit(circuit)

    def choose_region(self, region: str) -> None:
        """Tell about a region; the circuit that is lit stays lit where it has it. KeyError for an unknown one."""
        self.visit.choose_region(region, self._regions_of(self.visit.state.circuit))

    def tell_region(self, region: str) -> None:
        """Tell about a region in place of whatever panel is open."""
        self.close_panel()
        self.choose_region(region)

    def find_region(self, region: str) -> None:
        """Tell about a region that was found by its name; the keyboard goes to it."""
        self.tell_region(region)
        self.brain.faces.focus(region)

    def _on_which_one_requested(self, regions: tuple[str, ...], near: QPoint) -> None:
        self.which_one.ask(regions, near)

    def _on_nothing_touched(self, on_brain: bool) -> None:
        """Beside the brain: back to nothing chosen. On it: say that this part has no words yet."""
        if on_brain:
            self.card.say_notice(no_words_notice())
            announce(self, no_words_notice())
        elif self.visit.state.aside:
            self.visit.clear_region()  # a finger that missed must not lose the brain
        else:
            self._put_back()

    def _on_stop_touched(self, part: str) -> None:
        """A part of the circuit that has no card of its own: say at the top of this one what it is."""
        circuit = self.content.circuits[self.visit.state.circuit]
        found = circuit.parts[part]
        held = self._filler.holds_back(circuit.review, self.visit.state.level)
        words = found.name if held else f"{found.name}. {found.what}"
        self.card.say_notice(words)
        announce(self, words)

    def _on_find_key(self) -> None:
        self.open_panel("find")

    # -- what is so now

    def _forget_lists(self) -> None:
        """Clinicians are offered more."""
        for panel in ("learn", "circuits", "find"):
            self.panels.forget(panel)
        if self._explained:
            self._offer_topics()

    def _on_previewed(self, region: str) -> None:
        self.brain.show_preview(region)

    def _follow(self, old: State | None, state: State) -> None:
        if old is not None and old.language != state.language:
            self._speak(state.language)
            return
        self.header.show_view(state.view)
        name = self._names.get(state.region, "")
        colour = self.brain.colour_of(state.region) if state.region else None
        if old is not None and (old.circuit, old.calm) != (state.circuit, state.calm):
            self._light(state)
        self.stage.show_state(state, self.visit.view, self.visit.series, self.visit.frame, name, colour)
        if old is None:
            return
        self._share_room(state)
        self._follow_words(old, state)
        if old.level != state.level:
            self._forget_lists()
        if old.text_scale != state.text_scale:
            self._dress()
        if (old.view, old.region, old.text_scale) != (state.view, state.region, state.text_scale):
            self._order_stops_soon()
        if self.panels.open_panel in _MARKING:
            self.panels.panel(self.panels.open_panel).show_state(state)  # type: ignore[attr-defined]

    def _speak(self, language: str) -> None:
        """Every word of the window in another language."""
        content = self.words_in(language)
        if content is None:
            return
        speak(language)
        self.content = content
        self._build_anew()
        self.header.focus_language()

    def _show_story(self, state: State) -> None:
        focus = QApplication.focusWidget()
        by_key = focus is not None and self.panels.isAncestorOf(focus)  # a touch takes no focus
        panel = self.panels.panel(STORY)
        self.open_panel("")
        self.reader.show(state, panel)  # type: ignore[arg-type]
        if focus is None or not panel.isAncestorOf(focus):  # who turns pages by key stays on the button
            panel.begin(by_key=by_key)  # type: ignore[attr-defined]

    def _follow_words(self, old: State, state: State) -> None:
        """The card, or the screen of a story."""
        if state.reads_story:
            if (old.reads_story, old.story, old.screen, old.level) != (True, state.story, state.screen, state.level):
                self._show_story(state)
            elif old.calm != state.calm:
                self.reader.show_picture(state)
            return
        if old.reads_story:
            self.canvas.show_brain()
            if self.panels.open_panel == STORY:
                self.panels.open(CARD)
        if (old.region, old.circuit, old.reads_story, old.story, old.level) != (
                state.region, state.circuit, state.reads_story, state.story, state.level):
            self._show_card(state)
        self._show_notice(state)

    def _order_stops_soon(self) -> None:
        """When all is made and painted: nobody presses Tab in the same moment."""
        self._ordering.start()

    def _order_stops(self) -> None:
        from brainexplorer.ui.tab_order import order_stops

        large = (*self.stage.switches, self.brain, *self.stage.below) if self.canvas.shows_brain else (self.canvas,)
        order_stops(self, (self.header, *large, self.panels, self.footer))

    def _light(self, state: State) -> None:
        if not state.circuit:
            self.brain.put_out()
            return
        from brainexplorer.ui.brain.light import lit

        circuit = lit(self.content.circuits[state.circuit], self._names, self._places)
        self.brain.light.show(circuit, state.calm)

    def _region_places(self) -> "Mapping[str, Place]":
        return self._places

    @cached_property
    def _places(self) -> "Mapping[str, Place]":
        from brainexplorer.atlas.places import region_places
        from brainexplorer.resources import assets_dir

        return region_places(assets_dir())

    def _share_room(self, state: State) -> None:
        """Large words that are read have more of it."""
        for part in (self._sides, self.footer):
            part.show_reading(reads_large(state))

    def _show_card(self, state: State) -> None:
        self._notice = ""  # a new page of the card says none
        self._filler.fill(self.card, state)
        self.card.offer_story(self.reader.story(state.story).name if state.aside else "")

    def _show_notice(self, state: State) -> None:
        hidden = state.region and state.region not in self.visit.frame.shown
        best = self.atlas.best_frame(state.region) if hidden else None
        notice = notice_of(state, self.visit.frame, best, self._names)
        if notice != self._notice:  # a hand that goes through slices is not told the same thing at each of them
            self._notice = notice
            self.card.say_notice(notice)
            if notice:
                announce(self, notice)

    def _dress(self) -> None:
        theme = Theme.for_window(self.width(), self.height(), self.visit.state.text_scale)
        if theme == self._theme:
            return
        self._theme = theme
        self.setStyleSheet(style_sheet(theme))
        for part in (self.header, self.stage, self.canvas, self.panels, self.footer, self.cover):
            part.show_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._dress()
        QTimer.singleShot(0, self, self._lay_cover)  # when the footer has its new place

    def _on_cover_came(self) -> None:
        self._let_use(False)

    def _on_cover_gone(self) -> None:
        self._let_use(True)
        self.brain.setFocus()

    def _let_use(self, usable: bool) -> None:
        for part in (self.header, self.canvas, self.panels):
            part.setEnabled(usable)
        if self._keys is not None:
            self._keys.let_use(usable)
        self._offer_help()

    def _lay_cover(self) -> None:
        self.cover.lay(self._above_footer())

    def _above_footer(self) -> QRect:
        """Help stays in sight."""
        return QRect(0, 0, self.width(), self.footer.y() or self.height())
