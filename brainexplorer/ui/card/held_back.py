"""What patients read in the place of words that should have been looked over by now."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from brainexplorer.ui.card.notice import Notice
from brainexplorer.ui.theme import Theme, Type


class HeldBack(Notice):
    """One plain sentence, as large as running text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, Type.BODY)

    def hold(self, past: bool) -> None:
        """Say it where the words are `past` their review; else be gone."""
        self.say(QCoreApplication.translate(
            "HeldBack", "These words are being looked over again. Please ask your care team.") if past else "")
