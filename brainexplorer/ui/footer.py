"""The line that never goes away: what this screen is not, and whom to call."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from brainexplorer.content.model import CrisisLine
from brainexplorer.ui.help_button import HelpButton
from brainexplorer.ui.style import SMALLEST_CONTROL
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import Words


class Footer(QWidget):
    """Two sentences: side by side where they fit, else below each other; never cut off.

    `help_requested` when the crisis line is pressed; only where `offer_help` has said that there is more to read.
    """

    help_requested = Signal()

    def __init__(self, crisis: CrisisLine, colour: str = "", parent: QWidget | None = None) -> None:
        """`colour` (#rrggbb) is that of the clinic; empty: ours."""
        super().__init__(parent)
        self._colour = QColor(colour or Ink.NAVY)
        self.setObjectName("footer")
        self._theme = Theme()
        # Fixed would bound the height by the hint for the width before a resize
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._teaches = Words(Type.FOOT, Ink.ON_NAVY, self._theme, self, can_focus=True)
        self._help = Words(Type.FOOT, Ink.ON_NAVY, self._theme, self, can_focus=True)
        self._button = HelpButton(self)
        self._button.clicked.connect(self.help_requested)
        for words in (self._teaches, self._help):
            words.ring = Ink.FOCUS_ON_NAVY
        self.show_crisis(crisis)

    def show_crisis(self, crisis: CrisisLine) -> None:
        """Show these numbers."""
        teaches = self.tr("This screen teaches. It does not replace your care team.")
        self._teaches.say(teaches, (teaches,))
        self._sentences = self._told(crisis)
        self._numbers = (crisis.call, crisis.text, crisis.emergency)
        self._say_help("  ·  ")
        self.setAccessibleName(self.tr("Help"))
        self.setAccessibleDescription(crisis.name)

    def show_reading(self, reads: bool) -> None:
        """While large words are read, leave the room to them: whom to call stands alone."""
        if self._teaches.isHidden() is not reads:
            self._teaches.setVisible(not reads)
            self._lay_out(self.width())
            self.updateGeometry()

    def offer_help(self, offered: bool) -> None:
        """Let the crisis line be pressed, or only read."""
        self._button.setVisible(offered)
        self._place_button()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._teaches.show_theme(theme)
        self._help.show_theme(theme)
        self._button.show_theme(theme)
        self._lay_out(self.width())
        self.updateGeometry()

    def _told(self, crisis: CrisisLine) -> tuple[str, str]:
        if not crisis.text:
            reach = self.tr("Thinking about suicide? Call {call} any time")
        elif crisis.call == crisis.text:
            reach = self.tr("Thinking about suicide? Call or text {call} any time")
        else:
            reach = self.tr("Thinking about suicide? Call {call} or text {text} any time")
        emergency = self.tr("Emergency: {emergency}").format(emergency=crisis.emergency)
        return reach.format(call=crisis.call, text=crisis.text), emergency

    def _say_help(self, between: str) -> None:
        self._help.say(between.join(self._sentences), self._numbers)

    def _lay_out(self, width: int) -> int:
        """Place both sentences in `width` px; the height (px) that they need."""
        edge, gap, pad = self._theme.px(32), self._theme.px(40), self._theme.px(18)
        inner = max(1, width - 2 * edge)
        self._say_help("  ·  ")
        self._teaches.height_at(100_000)
        self._help.height_at(100_000)
        first, second = self._teaches.natural_width + 2, self._help.natural_width + 2
        if self._teaches.isHidden():
            pad = self._theme.px(12)
            if second > inner:
                self._say_help("\n")
            bottom = self._help.place(edge, pad, inner)
        elif first + gap + second <= inner:
            bottom = self._teaches.place(edge, pad, first)
            self._help.place(width - edge - second, pad, second)
        else:
            pad = self._theme.px(12)
            if second > inner:
                self._say_help("\n")
            bottom = self._help.place(edge, self._teaches.place(edge, pad, inner) + self._theme.px(2), inner)
        self._place_button()
        return bottom + pad

    def _place_button(self) -> None:
        """Around the crisis line, as high as a finger where the footer has the room."""
        px, line = self._theme.px, self._help.geometry()
        high = max(line.height() + px(4), min(SMALLEST_CONTROL, self.height() - px(6)))
        left = max(px(4), line.left() - px(8))
        wide = min(self._help.natural_width + px(36), self.width() - left - px(4))
        self._button.setGeometry(left, line.center().y() - high // 2, wide, high)
        self._button.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dark ground."""
        QPainter(self).fillRect(self.rect(), self._colour)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """One line or more."""
        self._lay_out(self.width())

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its words need."""
        return self._lay_out(width)

    def sizeHint(self) -> QSize:
        """As it is now."""
        return QSize(self._theme.px(800), self._lay_out(self.width()))

    def minimumSizeHint(self) -> QSize:
        """The height is never given up."""
        return QSize(self._theme.px(320), self._lay_out(self.width()))
