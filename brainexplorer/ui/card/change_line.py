"""Which way a finding goes, and who was studied: a sign and words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Change, Finding
from brainexplorer.ui.card.signed_line import SignedLine
from brainexplorer.ui.icons import CHANGE_SIGNS
from brainexplorer.ui.theme import Ink, Theme


def change_words(change: Change) -> str:
    """The direction in a word or two."""
    tr = QCoreApplication.translate
    return {
        Change.INCREASE: tr("Change", "Increase"),
        Change.DECREASE: tr("Change", "Decrease"),
        Change.NO_CHANGE: tr("Change", "No change"),
        Change.MIXED: tr("Change", "Mixed"),
        Change.ASSOCIATION: tr("Change", "Association"),
    }[change]


class ChangeLine(SignedLine):
    """A line under a finding: its direction and its sample, as far as they are told."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, Ink.TEXT)

    def show_finding(self, finding: Finding) -> None:
        """Show the direction and the sample of `finding`; hidden where neither is told."""
        word = change_words(finding.change) if finding.change else ""
        sign = CHANGE_SIGNS[finding.change] if finding.change else None
        sample = finding.sample if word else _begun(finding.sample)
        self.show_line(sign, " · ".join(part for part in (word, sample) if part), (word,) if word else ())
        self.setVisible(bool(self.text()))


def _begun(text: str) -> str:
    """With a capital at the beginning of a line, except for signs such as n or fMRI."""
    return text[:1].upper() + text[1:] if text[:2].isalpha() and text[:2].islower() else text
