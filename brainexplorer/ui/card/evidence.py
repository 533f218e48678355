"""How sure a statement is and in whom it was seen: a sign and words, never a colour alone."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Certainty, InWhom, Note
from brainexplorer.ui.icons import paint_certainty
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


def evidence_words(note: Note) -> str:
    """How sure and in whom, as in "Early evidence · in people"."""
    return f"{_how_sure(note.certainty)} · {_in_whom(note.in_whom)}"


def sign_meanings() -> dict[Certainty, str]:
    """What each sign means, for those who meet it first."""
    translate = QCoreApplication.translate
    more = {
        Certainty.ESTABLISHED: translate("Evidence", "many studies agree"),
        Certainty.EARLY: translate("Evidence", "a few studies, often small"),
        Certainty.DEBATED: translate("Evidence", "studies do not agree"),
        Certainty.NOT_STUDIED: translate("Evidence", "nobody knows so far"),
    }
    return {certainty: f"{_how_sure(certainty)}: {words}" for certainty, words in more.items()}


class EvidenceLine(Words):
    """A quiet line under a statement: the sign of its certainty and the words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Type.SMALL, Ink.MUTED, theme, parent, spacing=TIGHT)
        self._certainty = Certainty.NOT_STUDIED

    def show_note(self, note: Note) -> None:
        """Show the evidence of `note`."""
        self.show_sign(note.certainty, evidence_words(note))

    def show_sign(self, certainty: Certainty, words: str) -> None:
        """Show the sign of `certainty` before these words."""
        self._certainty = certainty
        self.say(words)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Set sign and words anew."""
        self._side = theme.text_px(Type.SMALL) * 0.86
        self.inset = round(self._side) + theme.px(9)
        super().show_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign beside the first line."""
        super().paintEvent(event)
        box = QRectF(0, self.first_line - self._side / 2, self._side, self._side)
        paint_certainty(QPainter(self), box, QColor(Ink.MUTED), self._certainty)


def _how_sure(certainty: Certainty) -> str:
    translate = QCoreApplication.translate
    return {
        Certainty.ESTABLISHED: translate("Evidence", "Well established"),
        Certainty.EARLY: translate("Evidence", "Early evidence"),
        Certainty.DEBATED: translate("Evidence", "Debated"),
        Certainty.NOT_STUDIED: translate("Evidence", "Not studied yet"),
    }[certainty]


def _in_whom(in_whom: InWhom) -> str:
    translate = QCoreApplication.translate
    return {
        InWhom.PEOPLE: translate("Evidence", "in people"),
        InWhom.ANIMALS: translate("Evidence", "in animals"),
    }[in_whom]
