"""The top of the card where it tells about a circuit."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit
from brainexplorer.ui.icons import paint_circuit
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class CircuitTitle(QWidget):
    """The name of a circuit and the clinicians' term for it; for clinicians the other way round."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._left = theme, 0
        self._name = Words(Type.TITLE, Ink.TEXT, theme, self, spacing=TIGHT, can_focus=True)
        self._term = Words(Type.SMALL, Ink.MUTED, theme, self)

    def show_circuit(self, circuit: Circuit) -> None:
        """Show the names of `circuit`."""
        self._show(circuit.name, self.tr("Clinicians call it: {term}").format(term=circuit.term), circuit.term)

    def show_term(self, circuit: Circuit) -> None:
        """Show the term first."""
        self._show(circuit.term, self.tr("Patients read: {name}").format(name=circuit.name), circuit.name)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._name.show_theme(theme)
        self._term.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        px = self._theme.px
        self._left, beside = left, self._side + px(14)
        bottom = self._name.place(left + beside, px(4), width - beside)
        return self._term.place(left, bottom + px(6), width)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self._name]

    def _show(self, name: str, other: str, strong: str) -> None:
        self._name.say(name)
        self._name.setAccessibleName(f"{name}. {other}")
        self._term.say(other, (strong,))

    @property
    def _side(self) -> int:
        return round(self._theme.text_px(Type.TITLE) * 0.72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign of a circuit beside the first line of its name."""
        top = self._theme.px(4) + self._name.first_line - self._side / 2
        paint_circuit(QPainter(self), QRectF(self._left, top, self._side, self._side), QColor(Ink.NAVY))
