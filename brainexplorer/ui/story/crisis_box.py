"""The crisis line in the midst of the words, wherever they speak of suicide or danger."""

from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import CrisisLine
from brainexplorer.ui.card.ground import Ground
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class CrisisBox(Ground):
    """Whom to call, on the dark ground of the footer, so that the two are known for the same thing."""

    def __init__(self, crisis: CrisisLine, theme: Theme, parent: QWidget | None = None, *, colour: str = "") -> None:
        """`colour` (#rrggbb) is that of the clinic; empty: ours."""
        super().__init__(colour or Ink.NAVY, theme, parent)
        self._words = [Words(Type.STRONG, Ink.ON_NAVY, theme, self, can_focus=True),
                       *(Words(Type.SMALL, Ink.ON_NAVY, theme, self, spacing=TIGHT, can_focus=True) for _ in range(2))]
        for words in self._words:
            words.ring = Ink.FOCUS_ON_NAVY
        self._words[0].say(self._reach(crisis), (crisis.call,))
        self._words[1].say(crisis.more[0] if crisis.more else "")
        self._words[1].setVisible(bool(crisis.more))
        self._words[2].say(self._now(crisis), (crisis.emergency,))
        self.setAccessibleName(self.tr("Help now"))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        super().show_theme(theme)
        for words in self._words:
            words.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""
        px = self._theme.px
        left, inner = px(22), width - 2 * px(22)
        top = px(8)
        for words in self._words:
            if not words.isHidden():
                top = words.place(left, top + px(8), inner)
        return top + px(16)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return list(self._words)

    def _reach(self, crisis: CrisisLine) -> str:
        if crisis.text == crisis.call:
            text = self.tr("If you might hurt yourself, or need someone to talk to: call or text {call}. "
                           "It is free, day and night. Or chat at {chat}.")
        elif crisis.text:
            text = self.tr("If you might hurt yourself, or need someone to talk to: call {call} or text {text}. "
                           "Or chat at {chat}.")
        else:
            text = self.tr("If you might hurt yourself, or need someone to talk to: call {call}, or chat at {chat}.")
        return text.format(call=crisis.call, text=crisis.text, chat=crisis.chat)

    def _now(self, crisis: CrisisLine) -> str:
        text = self.tr("In danger right now: call {emergency}, or tell a staff member.")
        return text.format(emergency=crisis.emergency)
