"""Buttons with the names of regions, circuits or topics, set in rows like words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.style import control_height
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Theme

_STAND_IN = "A name of quite usual length"
"""Never seen: has the size of a name that is not known yet."""


class Chips(QWidget):
    """Regions, circuits or topics to go to. `requested(id)` when one is pressed."""

    requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, one_a_row: bool = False) -> None:
        super().__init__(parent)
        self._theme, self._one_a_row, self._kept = theme, one_a_row, 0
        self._buttons: list[TapButton] = []
        self._ids: Sequence[str] = ()
        self._names: Sequence[str] = ()

    def prepare(self, many: int) -> None:
        """Build so many buttons ahead of need."""
        while len(self._buttons) < many:
            button = TapButton(self)
            button.hide()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # no ring stays behind where a finger was
            button.clicked.connect(self._on_clicked)
            self._buttons.append(button)

    def keep_room(self, many: int) -> None:
        """Take the room of so many names from now on, known or not."""
        self.prepare(many)
        self._kept = many

    def show_choices(self, ids: Sequence[str], names: Sequence[str], tell: str) -> None:
        """Show `names`, a button each; `tell` is what a screen reader hears, with `{name}` in it."""
        self._ids, self._names = ids, names
        self.prepare(len(ids))
        for button, name in zip(self._buttons, names, strict=False):
            button.setAccessibleName(name)
            button.setAccessibleDescription(tell.format(name=name))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(ids))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme

    def lay_out(self, width: int) -> int:
        """Place the buttons in rows of `width` px; the height (px) of all rows."""
        gap = self._theme.px(12)
        left = top = bottom = 0
        names = (*self._names, *[_STAND_IN] * (self._kept - len(self._names)))
        for button, name in zip(self._buttons, names, strict=False):
            wide, high = fit_button(button, name, width, self._theme)
            if left and (self._one_a_row or left + wide > width):
                left, top = 0, bottom + gap
            button.setGeometry(left, top, wide, high)
            left, bottom = left + wide + gap, max(bottom, top + high)
        return bottom

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return list(self._buttons)

    def _on_clicked(self) -> None:
        sender = self.sender()
        place = next(place for place, button in enumerate(self._buttons) if button is sender)
        self.requested.emit(self._ids[place])


def fit_button(button: TapButton, name: str, width: int, theme: Theme) -> tuple[int, int]:
    """The size (px) of a button once `name` is on it.

    One that is too long for `width` is set in two lines; if that is not enough, it goes without its icon, and at last
    every word has a line.
    """
    text = name.replace("&", "&&")
    for lines in (text, in_two_lines(text)):
        button.setText(lines)
        if button.sizeHint().width() <= width:
            break
    else:
        if not button.icon().isNull():
            button.setIcon(QIcon())
            return fit_button(button, name, width, theme)
        button.setText(text.replace(" ", "\n"))
    hint = button.sizeHint()
    return min(hint.width(), width), max(control_height(theme), hint.height())


def in_two_lines(text: str) -> str:
    """The same words with a line break in place of the space that is nearest to the middle."""
    spaces = [place for place, letter in enumerate(text) if letter == " "]
    if not spaces:
        return text
    middle = min(spaces, key=lambda place: abs(place - len(text) / 2))
    return f"{text[:middle]}\n{text[middle + 1:]}"
