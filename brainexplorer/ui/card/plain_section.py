"""A tinted panel with a heading and one paragraph: what a part does."""

from PySide6.QtWidgets import QWidget

from brainexplorer.ui.card.ground import Ground
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class PlainSection(Ground):
    """Textbook words that need no evidence line."""

    def __init__(self, ground: str, ink: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(ground, theme, parent)
        self._heading = Words(Type.HEADING, ink, theme, self, spacing=TIGHT)
        self._words = Words(Type.BODY, Ink.TEXT, theme, self, can_focus=True)

    def show_text(self, heading: str, text: str) -> None:
        """Show `text` under `heading`."""
        self.setAccessibleName(heading)
        self._heading.say(heading)
        self._words.say(text)
        self._words.setAccessibleName(f"{heading}: {text}")

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        super().show_theme(theme)
        self._heading.show_theme(theme)
        self._words.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""
        px = self._theme.px
        left, inner = px(22), width - 2 * px(22)
        top = self._heading.place(left, px(14), inner) + px(6)
        return self._words.place(left, top, inner) + px(14)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self._words]
