"""What every kind of picture is to the board that shows it."""

from abc import ABC, abstractmethod

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from brainexplorer.content.model import CrisisLine, Picture
from brainexplorer.ui.pictures.palette import Tint
from brainexplorer.ui.pictures.writing import Writing
from brainexplorer.ui.theme import Ink, Theme


class Drawing(ABC):
    """One picture: laid out for a size, then painted at any instant.

    `loop_s` is how long its story takes, 0 where nothing moves; `still_s` is the instant that tells most.
    """

    loop_s, still_s = 0.0, 0.0
    takes_caption = False
    """Whether it can show the caption itself, after all else, where the board has no room for it."""

    has_caption = False
    """Whether it shall do so."""

    def __init__(self, picture: Picture, crisis: CrisisLine) -> None:
        self.picture, self.crisis = picture, crisis
        self.theme = Theme()

    @abstractmethod
    def spoken(self) -> list[str]:
        """Everything it shows, in sentences for a screen reader."""

    @abstractmethod
    def lay_out(self, width: float, height: float, theme: Theme) -> float:
        """Place everything in a box; the height (px) it takes: more than `height` only where words need it."""

    @property
    def first_words(self) -> list[Writing]:
        """Words that shall be in sight before any others, and without scrolling."""
        return []

    @abstractmethod
    def writings(self) -> list[Writing]:
        """All words, as placed."""

    @abstractmethod
    def paint_still(self, painter: QPainter) -> None:
        """What never moves; kept as a picture by the board."""

    def paint_moving(self, painter: QPainter, t: float, calm: bool) -> None:  # noqa: B027 - most pictures stand still
        """What moves, `t` seconds into the story, over what does not. `calm`: with arrows instead of motion."""


def sentences(*parts: str) -> str:
    """The parts as sentences in a row, each with its full stop."""
    kept = (part.strip() for part in parts)
    return " ".join(part if part[-1] in ".!?…" else f"{part}." for part in kept if part)


def paint_panel(painter: QPainter, box: QRectF, theme: Theme, ground: str = Ink.CARD, edge: str = Ink.HAIRLINE,
                width: float = 1.5) -> None:
    """A rounded ground for part of a picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), max(1.0, width * theme.unit)) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    inset = max(1.0, width * theme.unit) / 2 if edge else 0.0
    corner = min(18.0 * theme.unit, box.height() / 2)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner)


def line_pen(colour: str, width: float) -> QPen:
    """A pen with round ends and corners."""
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_arrow(painter: QPainter, box: QRectF, colour: str = Tint.LINE, *, down: bool) -> None:
    """An arrow along the middle of a box, to the right or down, with a head as deep as the box is thick."""
    middle = box.center()
    thick = box.width() if down else box.height()
    painter.setPen(line_pen(colour, max(2.0, thick * 0.16)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wing = thick * 0.36
    if down:
        painter.drawLine(QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom()))
        for side in (-wing, wing):
            painter.drawLine(QPointF(middle.x() + side, box.bottom() - wing), QPointF(middle.x(), box.bottom()))
        return
    painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
    for side in (-wing, wing):
        painter.drawLine(QPointF(box.right() - wing, middle.y() + side), QPointF(box.right(), middle.y()))
