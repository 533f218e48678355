"""The steps of a circuit on one ground, in one column or two."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit, CircuitPart, Source, Step
from brainexplorer.ui.card.ground import Ground
from brainexplorer.ui.card.step_row import StepRow
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words

TWO_COLUMNS_EM = 42
"""From this width on, in sizes of the running text, the steps stand in two columns."""


class Steps(Ground):
    """A heading and the steps in order; rows are built once and used again."""

    part_requested = Signal(str)
    sources_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Ink.LIFE, theme, parent)
        self._heading = Words(Type.HEADING, Ink.LIFE_HEAD, theme, self, spacing=TIGHT)
        self._rows: list[StepRow] = []
        self._shown = 0

    def show_circuit(self, circuit: Circuit, sources: Mapping[str, Source], names: Mapping[str, str],
                     colours: Mapping[str, str]) -> None:
        """Show the steps of `circuit`; a part that is no region is told about where it first comes."""
        steps, known = circuit.steps, set[str]()
        heading = self.tr("Step by step")
        self._heading.say(heading)
        self.setAccessibleName(heading)
        self._grow(len(steps))
        self._shown = len(steps)
        for number, (row, step) in enumerate(zip(self._rows, steps, strict=False), 1):
            new = [part for part in _parts(circuit, step) if not part.region and part.id not in known]
            known.update(part.id for part in new)
            row.show_step(number, len(steps), step, circuit, new, sources, names, colours)
        for number, row in enumerate(self._rows):
            row.setVisible(number < self._shown)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        super().show_theme(theme)
        self._heading.show_theme(theme)
        for row in self._rows:
            row.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px; the height (px) that it takes."""
        px = self._theme.px
        left, inner = px(22), width - 2 * px(22)
        top = self._heading.place(left, px(14), inner) + px(12)
        rows, gap = self._rows[:self._shown], px(44)
        columns = 2 if width >= TWO_COLUMNS_EM * self._theme.text_px(Type.BODY) else 1
        wide = (inner - (columns - 1) * gap) // columns
        highs = [row.lay_out(wide) + px(14) for row in rows]
        first = _half(highs) if columns == 2 else len(rows)
        bottoms = [top, top]
        for place, (row, high) in enumerate(zip(rows, highs, strict=True)):
            column = int(place >= first)
            row.setGeometry(left + column * (wide + gap), bottoms[column], wide + px(22), high)
            bottoms[column] += high
        return max(bottoms) + px(4)

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, step after step."""
        return [stop for row in self._rows for stop in row.tab_stops()]

    def _grow(self, rows: int) -> None:
        while len(self._rows) < rows:
            row = StepRow(self._theme, self)
            row.hide()
            row.show_theme(self._theme)
            row.part_requested.connect(self.part_requested)
            row.sources_toggled.connect(self.sources_toggled)
            self._rows.append(row)


def _parts(circuit: Circuit, step: Step) -> tuple[CircuitPart, CircuitPart]:
    return circuit.parts[step.link.start], circuit.parts[step.link.end]


def _half(highs: list[int]) -> int:
    """How many rows stand in the first of two columns, so that both end as near to each other as can be."""
    return min(range(len(highs) + 1), key=lambda many: abs(sum(highs[:many]) - sum(highs[many:])))
