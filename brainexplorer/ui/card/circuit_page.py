"""Everything the card says about one circuit."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit, Source
from brainexplorer.ui.card.section import Part, Section
from brainexplorer.ui.card.steps import Steps
from brainexplorer.ui.icons import paint_circuit
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class CircuitTitle(QWidget):
    """The name of a circuit and the clinicians' term for it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._left = theme, 0
        self._name = Words(Type.TITLE, Ink.TEXT, theme, self, spacing=TIGHT, can_focus=True)
        self._term = Words(Type.SMALL, Ink.MUTED, theme, self)

    def show_circuit(self, circuit: Circuit) -> None:
        """Show the names of `circuit`."""
        term = self.tr("Clinicians call it: {term}").format(term=circuit.term)
        self._name.say(circuit.name)
        self._name.setAccessibleName(f"{circuit.name}. {term}")
        self._term.say(term, (circuit.term,))

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

    @property
    def _side(self) -> int:
        return round(self._theme.text_px(Type.TITLE) * 0.72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign of a circuit beside the first line of its name."""
        top = self._theme.px(4) + self._name.first_line - self._side / 2
        paint_circuit(QPainter(self), QRectF(self._left, top, self._side, self._side), QColor(Ink.NAVY))


class CircuitPage(QWidget):
    """Title, meaning, steps and what is known about ketamine."""

    region_requested = Signal(str)
    sources_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = CircuitTitle(theme, self)
        self._meaning = Section(Ink.DOES, Ink.DOES_HEAD, theme, self)
        self._steps = Steps(theme, self)
        self._ketamine = Section(Ink.KETAMINE, Ink.KETAMINE_HEAD, theme, self)
        self._sections = (self._meaning, self._steps, self._ketamine)
        self._steps.part_requested.connect(self.region_requested)
        for section in self._sections:
            section.sources_toggled.connect(self.sources_toggled)

    def show_circuit(self, circuit: Circuit, sources: Mapping[str, Source], names: Mapping[str, str],
                     colours: Mapping[str, str]) -> None:
        """Show `circuit`; `names` and `colours` are those of the regions."""
        self._title.show_circuit(circuit)
        self._meaning.show_parts((Part(self.tr("What it does"), (circuit.meaning,)),), sources)
        self._steps.show_circuit(circuit, sources, names, colours)
        self._ketamine.show_parts((Part(self.tr("What we know about ketamine here"), circuit.ketamine),), sources)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._title.show_theme(theme)
        for section in self._sections:
            section.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        top = self._title.lay_out(left, width)
        self._title.setGeometry(0, 0, width + 2 * left, top)
        top += self._theme.px(12)
        for section in self._sections:
            high = section.lay_out(width)
            section.setGeometry(left, top, width, high)
            top += high + self._theme.px(12)
        return top

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [stop for block in (self._title, *self._sections) for stop in block.tab_stops()]
