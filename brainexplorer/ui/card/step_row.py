"""One step of a circuit: from which part to which, what the signal does, and how sure that is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Circuit, CircuitPart, Effect, Source, Step
from brainexplorer.ui import icons
from brainexplorer.ui.card.chips import fit_button
from brainexplorer.ui.card.note_row import NoteRow
from brainexplorer.ui.circuits.lines import LineSample, effect_words
from brainexplorer.ui.style import control_height
from brainexplorer.ui.tap_button import TapButton
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class PartName(QWidget):
    """The name of a part: a button where it is a region, else words. `requested(region)` when it is pressed."""

    requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._region, self._name, self._colour = "", "", Ink.MUTED
        self._words = Words(Type.STRONG, Ink.TEXT, theme, self, spacing=TIGHT)
        self.button = TapButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._on_clicked)

    def show_part(self, part: CircuitPart, names: Mapping[str, str], colours: Mapping[str, str]) -> None:
        """Show `part`."""
        self._region, self._name = part.region, part_name(part, names)
        self._colour = colours.get(part.region, Ink.MUTED)
        self._words.say(self._name)
        self._words.setVisible(not self._region)
        self.button.setVisible(bool(self._region))
        self.button.setAccessibleName(self._name)
        self.button.setAccessibleDescription(self.tr("Go to {name}").format(name=self._name))

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        self._words.show_theme(theme)

    def lay_out(self, width: int) -> QSize:
        """Set the name, in `width` px at most; the size (px) that it takes."""
        if self._region:
            self._dress()
            wide, high = fit_button(self.button, self._name, width, self._theme)
            self.button.setGeometry(0, 0, wide, high)
            return QSize(wide, high)
        self._words.height_at(width)
        wide = min(width, self._words.natural_width)
        high = self._words.height_at(wide)
        tall = max(high, control_height(self._theme))
        self._words.place(0, (tall - high) // 2, wide)
        return QSize(wide, tall)

    def _dress(self) -> None:
        side = round(self._theme.text_px(Type.BUTTON) * 0.7)
        gap = round(side * 0.6)
        self.button.setIconSize(QSize(side + gap, side))
        self.button.setIcon(icons.icon(icons.paint_square, side, self._colour, self.devicePixelRatioF(), gap=gap))

    def _on_clicked(self) -> None:
        self.requested.emit(self._region)


class StepRow(QWidget):
    """A numbered step; built once and shown again with another. `part_requested(region)`; `sources_toggled(open)`."""

    part_requested = Signal(str)
    sources_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._number, self._badge = theme, 0, QRectF()
        self._note = NoteRow(theme, self)  # first: a screen reader comes to the whole step before its buttons
        self._start, self._end = PartName(theme, self), PartName(theme, self)
        self._line = LineSample(theme, self)
        self._effect = Words(Type.SMALL, Ink.MUTED, theme, self, spacing=TIGHT)
        self._news = [Words(Type.SMALL, Ink.MUTED, theme, self, can_focus=True, terms=True) for _ in range(2)]
        self._note.sources_toggled.connect(self.sources_toggled)
        for name in (self._start, self._end):
            name.requested.connect(self.part_requested)

    def show_step(self, number: int, many: int, step: Step, circuit: Circuit, new: Sequence[CircuitPart],
                  sources: Mapping[str, Source], names: Mapping[str, str], colours: Mapping[str, str]) -> None:
        """Show `step`, the `number`th (from 1) of `many`; of the parts in `new` it is said what they are."""
        self._number = number
        link = step.link
        start, end = circuit.parts[link.start], circuit.parts[link.end]
        self._start.show_part(start, names, colours)
        self._end.show_part(end, names, colours)
        self._line.show_line(link.certainty, link.effect, both_ways=step.both_ways)
        self._effect.say(self.tr("both ways") if step.both_ways and link.effect is Effect.NOT_KNOWN
                         else _both(link.effect) if step.both_ways else effect_words(link.effect))
        place = self.tr("Step {number} of {many}").format(number=number, many=many)
        told = _told(step, part_name(start, names), part_name(end, names))
        self._note.show_note(link.note, sources, f"{place}: {told}")
        for words, part in zip(self._news, [*new, None, None], strict=False):
            words.say(_introduced(part) if part else "")
            words.setVisible(part is not None)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        for block in (self._note, self._start, self._end, self._line):
            block.show_theme(theme)
        for words in (self._effect, *self._news):
            words.show_theme(theme)

    def lay_out(self, width: int) -> int:
        """Place everything in `width` px, and a button's edge in px(22) more; the height (px) that it takes."""
        px, side = self._theme.px, self._side
        left = side + px(14)
        inner, bottom = width - left, self._flow(left, width)
        for words in self._news:
            if words.text():
                bottom = words.place(left, bottom + px(4), inner) + px(4)
        bottom += px(6)
        high = self._note.lay_out(px(22), inner)
        self._note.setGeometry(left - px(22), bottom, inner + 2 * px(22), high)
        return bottom + high

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at: the step in words, its parts, what is new, its sources."""
        words, *sources = self._note.tab_stops()
        return [words, self._start.button, self._end.button, *self._news, *sources]

    @property
    def _side(self) -> int:
        return round(self._theme.text_px(Type.LABEL) * 1.8)

    def _flow(self, left: int, width: int) -> int:
        """From, line with its effect, to: on one row where they fit, else on two or three; where they end, px."""
        px, row = self._theme.px, control_height(self._theme)
        x, top, bottom = left, 0, 0
        for place, block in enumerate((self._start, self._line, self._end)):
            size = block.lay_out(width - left) if isinstance(block, PartName) else self._line_size(width - left)
            if place and x + px(10) + size.width() > width:
                x, top = left, bottom + px(8)
            elif place:
                x += px(10)
            high = max(row, size.height())
            if block is self._line:
                self._place_line(x, top, high, width)
            else:
                block.setGeometry(x, top, size.width(), size.height())
            x, bottom = x + size.width(), max(bottom, top + high)
            if not place:
                self._badge = QRectF(0, (size.height() - self._side) / 2, self._side, self._side)
        return bottom

    def _line_size(self, width: int) -> QSize:
        room = width - self._line.sizeHint().width() - self._theme.px(8)
        high = self._effect.height_at(room)
        return QSize(self._line.sizeHint().width() + self._theme.px(8) + self._effect.natural_width, high)

    def _place_line(self, x: int, top: int, high: int, width: int) -> None:
        size = self._line.sizeHint()
        self._line.setGeometry(x, top + (high - size.height()) // 2, size.width(), size.height())
        beside = x + size.width() + self._theme.px(8)
        tall = self._effect.height_at(width - beside)
        self._effect.place(beside, top + (high - tall) // 2, width - beside)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The number on its disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Ink.NAVY))
        painter.drawEllipse(self._badge)
        painter.setPen(QColor(Ink.ON_NAVY))
        painter.setFont(self._theme.font(Type.LABEL))
        painter.drawText(self._badge, Qt.AlignmentFlag.AlignCenter, str(self._number))


def part_name(part: CircuitPart, names: Mapping[str, str]) -> str:
    """What a part of a circuit is called; `names` has the names of the regions."""
    return names.get(part.region) or part.name or part.id


def _introduced(part: CircuitPart) -> str:
    name = f"{part.name} ({part.term})" if part.term else part.name
    return f"{name}: {part.what}"


def _told(step: Step, start: str, end: str) -> str:
    """The signal in words, for a screen reader."""
    translate = QCoreApplication.translate
    if step.both_ways:
        words = translate("Step", "{start} and {end}, {effect}")
        return words.format(start=start, end=end, effect=_both(step.link.effect))
    words = {
        Effect.SPEEDS_UP: translate("Step", "{start} speeds up {end}"),
        Effect.SLOWS_DOWN: translate("Step", "{start} slows down {end}"),
        Effect.EITHER: translate("Step", "{start} speeds up or slows down {end}"),
        Effect.NOT_KNOWN: translate("Step", "{start} to {end}, effect not known"),
    }[step.link.effect]
    return words.format(start=start, end=end)


def _both(effect: Effect) -> str:
    """What signals that go both ways do."""
    translate = QCoreApplication.translate
    return {
        Effect.SPEEDS_UP: translate("Step", "both ways, speeds up"),
        Effect.SLOWS_DOWN: translate("Step", "both ways, slows down"),
        Effect.EITHER: translate("Step", "both ways, speeds up or slows down"),
        Effect.NOT_KNOWN: translate("Step", "both ways, effect not known"),
    }[effect]
