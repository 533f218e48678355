"""What this program is, what it is not, and whose work it stands on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from brainexplorer.content.model import Clinic
from brainexplorer.ui.days import told_day
from brainexplorer.ui.panel_page import PanelPage
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import AIRY, TIGHT, Words


class AboutPanel(PanelPage):
    """Paragraphs to read or to walk with the Tab key; `notice` are the credits, plain text."""

    def __init__(self, version: str, notice: str, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AboutPanel", "About Brain Explorer"), parent)
        self._blocks: list[tuple[Words, float]] = []
        self._add_purpose(clinic)
        self._add_credits(version, notice)

    def dress(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        for words, _ in self._blocks:
            words.show_theme(theme)

    def lay_body(self, left: int, top: int, width: int) -> int:
        """One paragraph below the other."""
        for words, gap in self._blocks:
            top = words.place(left, top + self.theme.px(gap), width)
        return top

    def _add_purpose(self, clinic: Clinic) -> None:
        for text in (
            self.tr("This is a picture of the human brain: the average of MRI scans of many people. Touch a part, "
                    "and it tells you what that part does."),
            self.tr("It teaches. It does not treat, and it does not replace your care team. Please talk with them "
                    "before you change anything."),
            self._reviewed(clinic),
            self.tr("Each sentence about pain, mood or ketamine shows how sure science is, and where you can read "
                    "more."),
            self.tr("Nothing about you is kept here: no name, and not what you looked at."),
        ):
            self._add(text, Type.BODY, Ink.TEXT, 16)

    def _reviewed(self, clinic: Clinic) -> str:
        if not clinic.reviewer:
            return self.tr("A licensed clinician has not yet confirmed these words.")
        text = self.tr("A licensed clinician of this clinic ({role}) confirmed these words on {day}.")
        return text.format(role=clinic.reviewer, day=told_day(clinic.reviewed))

    def _add_credits(self, version: str, notice: str) -> None:
        self._add(self.tr("Credits"), Type.HEADING, Ink.MUTED, 28)
        for paragraph in paragraphs(notice) or [self.tr("The file with the credits is missing.")]:
            self._add(paragraph, Type.SMALL, Ink.TEXT, 12)
        self._add(self.tr("Version {version}").format(version=version), Type.SMALL, Ink.MUTED, 20)

    def _add(self, text: str, role: Type, ink: str, gap: float) -> None:
        heading = role is Type.HEADING
        spacing = TIGHT if heading else AIRY
        words = Words(role, ink, self.theme, self.page, spacing=spacing, can_focus=not heading)
        words.say(text)
        self._blocks.append((words, gap))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a hard-wrapped text; a line that begins a point or is set in further stays apart."""
    found = []
    for block in text.strip().split("\n\n"):
        whole, indent = "", 0
        for line in block.splitlines():
            here = len(line) - len(line.lstrip())
            own = here > indent or line.lstrip().startswith(("-", "*", "#"))
            whole += ("\n" if own else " ") * bool(whole) + line.strip().lstrip("#").strip()
            indent = here
        if whole.strip("=- \n"):
            found.append(whole)
    return found
