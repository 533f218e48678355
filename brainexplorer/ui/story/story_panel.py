"""A topic or tour in the card's place: its words scroll, the buttons below them stay."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from brainexplorer.content.model import CrisisLine, Source, Story
from brainexplorer.ui import icons
from brainexplorer.ui.card.more_below import MoreBelow
from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.story.page_turner import PageTurner
from brainexplorer.ui.story.screen_page import ScreenPage
from brainexplorer.ui.style import bar_width, control_height
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words

NO_BREAK = "\u00a0"


class StoryPanel(QWidget):
    """Shows one screen. `turned(by)` asks for another; `ended` after the last one; `closed` to leave the story."""

    turned = Signal(int)
    region_requested = Signal(str)
    circuit_requested = Signal(str)
    level_requested = Signal(str)
    ended = Signal()
    closed = Signal()

    def __init__(self, crisis: CrisisLine, colour: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("story")
        self._theme, self._stops = Theme(), 0
        self._area = _Area(self)
        self._body = QWidget()
        self.page = ScreenPage(crisis, self._theme, self._body, colour=colour)
        self.page.sources_toggled.connect(self._on_sources_toggled)
        self.page.region_requested.connect(self.region_requested)
        self.page.circuit_requested.connect(self.circuit_requested)
        self.page.level_requested.connect(self.level_requested)
        self._told: tuple[str, ...] = ("",)
        self._where = Words(Type.HEADING, Ink.MUTED, self._theme, self._body, spacing=TIGHT)
        self._close = TapButton(self.tr("Close"), self._body)
        self._close.setAccessibleDescription(self.tr("Leave this and go back to the brain"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.closed)
        self.turner = PageTurner(self)
        self.turner.turned.connect(self.turned)
        self.turner.ended.connect(self.ended)
        self._look()
        self._more = MoreBelow(self._area)

    def show_screen(self, story: Story, number: int, sources: Mapping[str, Source], level: str,
                    names: Mapping[str, str]) -> None:
        """Show a screen (from 0) of the story, from its beginning; the one after the last is its end.

        `level`: in whose words, patient or clinician. `names` are those of regions and circuits.
        """
        count = len(story.screens) + 1
        place = self.tr("{number} of {count}").format(number=number + 1, count=count)
        short = place.replace(" ", NO_BREAK)
        self._told = (f"{story.name} · {short}", short)
        self.setAccessibleName(self._told[0])
        self.page.show_screen(story, number, sources, level, names)
        self.turner.show_place(number, count)
        self._lay_out()
        self._order_stops()
        self._area.verticalScrollBar().setValue(0)

    def begin(self, *, by_key: bool) -> None:
        """Somebody has opened a story: the keyboard goes to its title, or waits where a touch shows no ring."""
        if by_key:
            self.page.tab_stops()[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size; call it after the new style sheet is set."""
        self._theme = theme
        for part in (self.page, self._where, self.turner, self._more):
            part.show_theme(theme)
        side = round(theme.text_px(Type.BUTTON) * 0.8)
        self._close.setIconSize(QSize(side + theme.px(6), side))
        self._close.setIcon(icons.icon(icons.paint_cross, side, Ink.TEXT, self.devicePixelRatioF()))
        self._lay_out()

    def _look(self) -> None:
        area = self._area
        area.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        PageBar(area)
        scroll_by_finger(area)

    def _lay_out(self) -> None:
        px = self._theme.px
        self.turner.resize(self.width(), self.turner.height())
        foot = self.turner.high
        self.turner.setGeometry(0, self.height() - foot, self.width(), foot)
        self._area.setGeometry(0, 0, self.width(), max(0, self.height() - foot))
        width = self.width() - px(36) - bar_width(self._theme) - px(12)
        if width < px(120):
            return
        top = self._lay_head(px(36), px(20), width)
        high = self.page.lay_out(px(36), width)
        self.page.setGeometry(0, top, width + 2 * px(36), high)
        self._body.resize(self.width() - bar_width(self._theme), top + high + px(28))
        self._area.verticalScrollBar().setSingleStep(px(48))
        self._more.place()

    def _lay_head(self, left: int, top: int, width: int) -> int:
        """Where one is and the way out, on one line; where they end, px."""
        px, hint = self._theme.px, self._close.sizeHint()
        high = max(hint.height(), control_height(self._theme))
        self._close.setGeometry(left + width - hint.width(), top, hint.width(), high)
        room = max(px(80), width - hint.width() - px(16))
        for told in self._told:  # where there is little room, the count alone
            self._where.say(told)
            text = self._where.height_at(room)
            if text <= high:
                break
        bottom = self._where.place(left, top + max(0, (high - text) // 2), room)
        return max(top + high, bottom) + px(8)

    def _order_stops(self) -> None:
        """As one reads: the words, on or back, and the way out last."""
        stops = [self, *self.page.tab_stops(), *self.turner.tab_stops(), self._close]
        if len(stops) != self._stops:
            self._stops = len(stops)
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _on_sources_toggled(self, _opened: bool) -> None:
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down read on: down the words, and from their end to the next page; Escape leaves."""
        ways = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in ways:
            self._read_on(ways[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _read_on(self, by: int) -> None:
        bar = self._area.verticalScrollBar()
        end = bar.maximum() if by > 0 else bar.minimum()
        if bar.value() == end:
            self.turned.emit(by)
        else:
            bar.setValue(bar.value() + by * round(0.85 * self._area.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self._lay_out()


class _Area(QScrollArea):
    """Leaves the page keys to the panel, which turns pages with them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All other keys scroll."""
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            event.ignore()
        else:
            super().keyPressEvent(event)
