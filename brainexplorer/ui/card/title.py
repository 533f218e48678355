"""The top of the card: which part this is, how to say it, where it lies; for clinicians: its term."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Region
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class Title(QWidget):
    """Name with the colour that the part has in the picture, how to say it, where it is.

    For clinicians other names and the abbreviation stand in the place of the last two.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._left = theme, 0
        self._colour = QColor(Ink.NAVY)
        self._names: tuple[str, ...] = ()
        self._sound = ""
        self._name = Words(Type.TITLE, Ink.TEXT, theme, self, spacing=TIGHT, can_focus=True)
        self._say = Words(Type.SMALL, Ink.MUTED, theme, self)
        self._where = Words(Type.BODY, Ink.TEXT, theme, self)

    def show_region(self, region: Region, colour: str) -> None:
        """Show the names and the place of `region`."""
        self._sound = region.say
        say = self.tr("Say: {sound}").format(sound=region.say)
        self._names = (say, region.everyday) if region.everyday else (say,)
        self._where.say(region.where)
        self._show(region.name, colour, (region.everyday, region.where))

    def show_term(self, region: Region, colour: str, others: Sequence[str]) -> None:
        """Show the name of `region` as clinicians read it, with its other names."""
        self._sound = ""
        self._names = tuple(others)
        self._where.say("")
        self._show(region.name, colour, others)

    def _show(self, name: str, colour: str, told: Sequence[str]) -> None:
        self._colour = QColor(colour)
        self._name.say(name)
        self._name.setAccessibleName(". ".join(part.rstrip(".") for part in (name, *told) if part))
        self._say.setVisible(bool(self._names))
        self._where.setVisible(bool(self._where.text()))
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        for words in (self._name, self._say, self._where):
            words.show_theme(theme)

    def lay_out(self, left: int, width: int) -> int:
        """Place everything in `width` px, with room of `left` px at both sides; the height (px) that it takes."""
        px = self._theme.px
        self._left, beside = left, self._side + px(14)
        bottom = self._name.place(left + beside, px(4), width - beside)
        if self._names:
            bottom = self._place_names(left, bottom + px(6), width)
        return self._where.place(left, bottom + px(4), width) if self._where.text() else bottom

    def _place_names(self, left: int, top: int, width: int) -> int:
        """How to say it and the everyday name on one line, else on a line each."""
        self._say.say("  ·  ".join(self._names), (self._sound,))
        self._say.height_at(100_000)
        if self._say.natural_width > width:
            self._say.say("\n".join(self._names), (self._sound,))
        return self._say.place(left, top, width)

    @property
    def names_line(self) -> QRect:
        """Where the line with the names stands, as wide as its words."""
        line = self._say.geometry()
        return QRect(line.left(), line.top(), self._say.natural_width, round(2 * self._say.first_line))

    def tab_stops(self) -> list[QWidget]:
        """Everything that Tab stops at, in reading order."""
        return [self._name]

    @property
    def _side(self) -> int:
        return round(self._theme.text_px(Type.TITLE) * 0.62)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The colour square beside the first line of the name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        top = self._theme.px(4) + self._name.first_line - self._side / 2
        painter.drawRoundedRect(QRectF(self._left, top, self._side, self._side), self._side * 0.25, self._side * 0.25)
