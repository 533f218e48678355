"""The window: lays out header, brain, card and footer, and follows the visit."""

import gc
from collections import deque
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from brainexplorer.atlas.views import Atlas
from brainexplorer.content.model import Content
from brainexplorer.ui.brain.arrange import FIRST_NAMES
from brainexplorer.ui.brain.brain_view import BrainView
from brainexplorer.ui.cover import Cover
from brainexplorer.ui.footer import Footer
from brainexplorer.ui.header import Header
from brainexplorer.ui.notices import announce, no_words_notice, notice_of
from brainexplorer.ui.panels import CARD, Panels
from brainexplorer.ui.sides import Sides
from brainexplorer.ui.stage import Stage
from brainexplorer.ui.style import style_sheet
from brainexplorer.ui.theme import Theme
from brainexplorer.visit.state import State
from brainexplorer.visit.visit import Visit

if TYPE_CHECKING:
    from brainexplorer.ui.brain.which_one import WhichOne
    from brainexplorer.ui.card.region_card import RegionCard
    from brainexplorer.ui.keys import Keys


class MainWindow(QWidget):
    """Wires the widgets to the visit: their intents go up to it, its facts come down to them."""

    def __init__(self, atlas: Atlas, content: Content, visit: Visit) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Brain Explorer"))
        self.atlas, self.content, self.visit = atlas, content, visit
        self._names = {id_: region.name for id_, region in content.regions.items()}
        self._theme: Theme | None = None
        self._completed = False
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.timeout.connect(self._order_stops)
        self._keys: Keys | None = None
        self._ahead: deque[Callable[[], None]] = deque()
        self._build()
        self._connect()
        self._follow(None, visit.state)
        self.brain.setFocus()  # so that the first Tab leads into the brain, and no ring is shown before

    # -- building

    def _build(self) -> None:
        descriptions = {id_: f"{region.everyday}. {region.does}".lstrip(". ")
                        for id_, region in self.content.regions.items()}
        self.header = Header([view.id for view in self.atlas.views])
        self.brain = BrainView(self._names, descriptions, self.atlas.colours)
        self.stage = Stage(self.brain)
        self.panels = Panels({
            CARD: self._make_card, "find": self._make_find, "comfort": self._make_comfort, "about": self._make_about,
        })
        self.footer = Footer(self.content.crisis)
        self.cover = Cover(self)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Sides(self.stage, self.panels), 1)
        column.addWidget(self.footer)

    # The panels and what they need are imported when first asked for: the first frame must not wait for them.

    @cached_property
    def card(self) -> "RegionCard":
        """What is said about the chosen region."""
        from brainexplorer.ui.card.region_card import RegionCard

        card = RegionCard()
        card.region_requested.connect(self._on_region_requested)
        return card

    def _make_card(self) -> QWidget:
        return self.card

    @cached_property
    def which_one(self) -> "WhichOne":
        """Asks which of two small parts was meant."""
        from brainexplorer.ui.brain.which_one import WhichOne

        which_one = WhichOne(self._names, self.brain)
        which_one.region_requested.connect(self._on_region_requested)
        return which_one

    def _make_find(self) -> QWidget:
        from brainexplorer.content.search import Finder
        from brainexplorer.ui.find.find_panel import FindPanel

        panel = FindPanel(self.content, Finder(self.content), self.atlas.colours)
        panel.region_requested.connect(self._on_found)
        panel.closed.connect(self.close_panel)
        return panel

    def _make_comfort(self) -> QWidget:
        from brainexplorer.ui.comfort import ComfortPanel

        panel = ComfortPanel()
        panel.text_scale_requested.connect(self.visit.scale_text)
        panel.calm_requested.connect(self.visit.keep_calm)
        panel.all_names_requested.connect(self.visit.show_all_names)
        panel.closed.connect(self.close_panel)
        return panel

    def _make_about(self) -> QWidget:
        from brainexplorer import __version__
        from brainexplorer.resources import notice_text
        from brainexplorer.ui.about import AboutPanel

        panel = AboutPanel(__version__, notice_text())
        panel.closed.connect(self.close_panel)
        return panel

    def _connect(self) -> None:
        self.header.view_requested.connect(self.visit.show_view)
        self.header.panel_requested.connect(self.open_panel)
        self.header.start_over_requested.connect(self.start_over)
        self.stage.frame_requested.connect(self.visit.show_frame)
        self.stage.layer_requested.connect(self.visit.show_layer)
        self.stage.all_names_requested.connect(self.visit.show_all_names)
        self.brain.region_requested.connect(self._on_region_requested)
        self.brain.which_one_requested.connect(self._on_which_one_requested)
        self.brain.nothing_touched.connect(self._on_nothing_touched)
        self.brain.region_pointed.connect(self.visit.preview_region)
        self.brain.first_frame_shown.connect(self.complete)
        self.cover.start_over_requested.connect(self.start_over)
        self.cover.came.connect(self._on_cover_came)
        self.cover.gone.connect(self._on_cover_gone)
        self.visit.changed.connect(self._follow)
        self.visit.previewed.connect(self.brain.show_preview)

    def _add_keys(self) -> None:
        from brainexplorer.ui.keys import Keys

        keys = self._keys = Keys(self, [view.id for view in self.atlas.views])
        keys.view_requested.connect(self.visit.show_view)
        keys.find_requested.connect(self._on_find_key)
        keys.back_requested.connect(self.step_back)
        keys.let_use(not self.cover.is_up)

    # -- what people ask for

    def open_panel(self, panel: str) -> None:
        """Put a panel (find, comfort, about; empty: none) in the card's place."""
        self._close_which_one()
        self.panels.open(panel)
        self.header.show_panel(panel)
        if panel == "comfort":  # what it marks may have changed while it was away
            self.panels.panel(panel).show_state(self.visit.state)  # type: ignore[attr-defined]
        self._order_stops_soon()
        if panel:
            self.panels.panel(panel).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Back to the card; the keyboard goes back to the button that opened the panel."""
        panel = self.panels.open_panel
        self.open_panel("")
        if panel:
            self.header.focus_panel_button(panel)

    def step_back(self) -> None:
        """Escape: first what lies on top goes, then the chosen region."""
        if self._close_which_one():
            return
        if self.panels.open_panel:
            self.close_panel()
        else:
            self.visit.clear_region()

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
            self._order_stops_soon()

    def prepare(self) -> None:
        """Do ahead, one thing at a time between the person's own doings, what the first taps will need."""
        gc.enable()
        shown = self.visit.frame
        frames = [frame for view in self.atlas.views for frame in view.frames if frame is not shown]
        region = self.content.regions[FIRST_NAMES[0]]
        self._ahead = deque([partial(self.card.prepare, region, self.atlas.colours[region.id],
                                     self.content.sources, self._names, self.content.circuits_of(region.id))])
        for frame in (shown, *frames):
            self._ahead += (partial(self.brain.prepare, frame, faded) for faded in (True, False))
        self._prepare_next()

    def _prepare_next(self) -> None:
        if self._ahead:
            self._ahead.popleft()()
            QTimer.singleShot(0, self, self._prepare_next)

    def _on_region_requested(self, region: str) -> None:
        self.close_panel()
        self.visit.choose_region(region)

    def _on_found(self, region: str) -> None:
        self._on_region_requested(region)
        self.brain.faces.focus(region)

    def _on_which_one_requested(self, regions: tuple[str, ...], near: QPoint) -> None:
        self.which_one.ask(regions, near)

    def _on_nothing_touched(self, on_brain: bool) -> None:
        """Beside the brain: back to nothing chosen. On it: say that this part has no words yet."""
        if on_brain:
            self.card.say_notice(no_words_notice())
            announce(self, no_words_notice())
        else:
            self.visit.clear_region()

    def _on_find_key(self) -> None:
        self.open_panel("find")

    # -- what is so now

    def _follow(self, old: State | None, state: State) -> None:
        self.header.show_view(state.view)
        self.stage.show_state(state, self.atlas.view(state.view), self.visit.frame)
        if old is not None and old.region != state.region:
            self._show_card(state)
        if old is not None:
            self._show_notice(state)
        if old is not None and old.text_scale != state.text_scale:
            self._dress()
        if old is not None:
            self._order_stops_soon()
        if old is not None and self.panels.open_panel == "comfort":
            self.panels.panel("comfort").show_state(state)  # type: ignore[attr-defined]

    def _order_stops_soon(self) -> None:
        """When all is made and painted: nobody presses Tab in the same moment."""
        self._ordering.start()

    def _order_stops(self) -> None:
        from brainexplorer.ui.tab_order import order_stops

        order_stops(self, (self.header, self.stage.bar, self.brain, self.panels, self.footer))

    def _show_card(self, state: State) -> None:
        if state.region:
            region = self.content.regions[state.region]
            self.card.show_region(region, self.atlas.colours[region.id], self.content.sources, self._names,
                                  self.content.circuits_of(region.id))
        else:
            self.card.show_welcome(FIRST_NAMES, self._names)

    def _show_notice(self, state: State) -> None:
        best = self.atlas.best_frame(state.region) if state.region else None
        notice = notice_of(state, self.visit.frame, best, self._names)
        self.card.say_notice(notice)
        if notice:
            announce(self, notice)

    def _dress(self) -> None:
        theme = Theme.for_window(self.width(), self.height(), self.visit.state.text_scale)
        if theme == self._theme:
            return
        self._theme = theme
        self.setStyleSheet(style_sheet(theme))
        for part in (self.header, self.stage, self.panels, self.footer, self.cover):
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
        for part in (self.header, self.stage, self.panels):
            part.setEnabled(usable)
        if self._keys is not None:
            self._keys.let_use(usable)

    def _lay_cover(self) -> None:
        self.cover.lay(QRect(0, 0, self.width(), self.footer.y() or self.height()))
