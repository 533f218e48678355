"""How sure a statement is and in whom it was seen: a sign and words, never a colour alone."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from brainexplorer.content.model import Certainty, InWhom, Note
from brainexplorer.ui.icons import paint_certainty
from brainexplorer.ui.theme import Ink, Theme, Type


def evidence_words(note: Note) -> str:
    """How sure and in whom, as in "Early evidence · in people"."""
    return f"{_how_sure(note.certainty)} · {_in_whom(note.in_whom)}"


class EvidenceLine(QLabel):
    """One quiet line under a statement: the sign of its certainty and the words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._certainty = Certainty.NOT_STUDIED
        self.show_theme(theme)

    def show_note(self, note: Note) -> None:
        """Show the evidence of `note`."""
        self._certainty = note.certainty
        self.setText(evidence_words(note))
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Set sign and words anew."""
        self._font = theme.font(Type.SMALL)
        self._metrics = QFontMetricsF(self._font)
        self._sign = theme.text_px(Type.SMALL) * 0.86
        self._gap = theme.px(9)
        self.update()

    def width_needed(self) -> int:
        """The width (px) of sign and words on one line."""
        return round(self._sign + self._gap + self._metrics.horizontalAdvance(self.text())) + 2

    def height_needed(self) -> int:
        """The height (px) of one line."""
        return round(self._metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign, then the words on the same middle line."""
        painter = QPainter(self)
        ink = QColor(Ink.MUTED)
        middle, side = self.height() / 2, self._sign
        paint_certainty(painter, QRectF(0, middle - side / 2, side, side), ink, self._certainty)
        painter.setFont(self._font)
        painter.setPen(ink)
        base = middle + (self._metrics.ascent() - self._metrics.descent()) / 2
        painter.drawText(QPointF(self._sign + self._gap, base), self.text())


def _how_sure(certainty: Certainty) -> str:
    tr = QCoreApplication.translate
    return {
        Certainty.ESTABLISHED: tr("Evidence", "Well established"),
        Certainty.EARLY: tr("Evidence", "Early evidence"),
        Certainty.DEBATED: tr("Evidence", "Debated"),
        Certainty.NOT_STUDIED: tr("Evidence", "Not studied yet"),
    }[certainty]


def _in_whom(in_whom: InWhom) -> str:
    tr = QCoreApplication.translate
    return {
        InWhom.PEOPLE: tr("Evidence", "in people"),
        InWhom.ANIMALS: tr("Evidence", "in animals"),
    }[in_whom]
