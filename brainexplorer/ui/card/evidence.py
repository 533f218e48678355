"""How sure a statement is and in whom it was seen: a sign and words, never a colour alone."""

from PySide6.QtCore import QCoreApplication

from brainexplorer.content.model import Certainty, InWhom, Note
from brainexplorer.ui.card.signed_line import SignedLine
from brainexplorer.ui.icons import CERTAINTY_SIGNS


def evidence_words(note: Note) -> str:
    """How sure and in whom, as in "Early evidence · in people"."""
    return f"{_how_sure(note.certainty)} · {_in_whom(note.in_whom)}"


def sign_meanings() -> dict[Certainty, str]:
    """What each sign means, for those who meet it first."""
    tr = QCoreApplication.translate
    more = {
        Certainty.ESTABLISHED: tr("Evidence", "many studies agree"),
        Certainty.EARLY: tr("Evidence", "a few studies, often small"),
        Certainty.DEBATED: tr("Evidence", "studies do not agree"),
        Certainty.NOT_STUDIED: tr("Evidence", "nobody knows so far"),
    }
    return {certainty: f"{_how_sure(certainty)}: {words}" for certainty, words in more.items()}


class EvidenceLine(SignedLine):
    """A quiet line under a statement: the sign of its certainty and the words."""

    def show_note(self, note: Note) -> None:
        """Show the evidence of `note`."""
        self.show_sign(note.certainty, evidence_words(note))

    def show_sign(self, certainty: Certainty, words: str) -> None:
        """Show the sign of `certainty` before these words."""
        self.show_line(CERTAINTY_SIGNS[certainty], words)


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
