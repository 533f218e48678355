"""What this program is, what it is not, and whose work it stands on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from brainexplorer.ui.finger import scroll_by_finger
from brainexplorer.ui.page_bar import PageBar
from brainexplorer.ui.panel_head import PanelHead
from brainexplorer.ui.style import bar_width
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import AIRY, TIGHT, Words


class AboutPanel(QScrollArea):
    """Paragraphs to read or to walk with the Tab key; `notice` are the credits, plain text."""

    closed = Signal()

    def __init__(self, version: str, notice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self._body = QWidget()
        self._head = PanelHead(self.tr("About Brain Explorer"), self._body)
        self._head.closed.connect(self.closed)
        self._blocks: list[tuple[Words, float]] = []
        self._add_purpose()
        self._add_credits(version, notice)
        self.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        scroll_by_finger(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        PageBar(self)
        self.setAccessibleName(self.tr("About Brain Explorer"))
        self.setFocusProxy(self._head.button)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size; call it after the new style sheet is set."""
        self._theme = theme
        self._head.show_theme(theme)
        for words, _ in self._blocks:
            words.show_theme(theme)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Each reader begins at the beginning."""
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)

    def _add_purpose(self) -> None:
        for text in (
            self.tr("This is a picture of the human brain: the average of MRI scans of many people. Touch a part, "
                    "and it tells you what that part does."),
            self.tr("It teaches. It does not treat, and it does not replace your care team. Please talk with them "
                    "before you change anything."),
            self.tr("A licensed clinician has not yet confirmed these words. Each one about pain, mood or ketamine "
                    "shows how sure science is, and where you can read more."),
            self.tr("Nothing about you is kept here: no name, and not what you looked at."),
        ):
            self._add(text, Type.BODY, Ink.TEXT, 16)

    def _add_credits(self, version: str, notice: str) -> None:
        self._add(self.tr("Credits"), Type.HEADING, Ink.MUTED, 28)
        for paragraph in paragraphs(notice) or [self.tr("The file with the credits is missing.")]:
            self._add(paragraph, Type.SMALL, Ink.TEXT, 12)
        self._add(self.tr("Version {version}").format(version=version), Type.SMALL, Ink.MUTED, 20)

    def _add(self, text: str, role: Type, ink: str, gap: float) -> None:
        heading = role is Type.HEADING
        spacing = TIGHT if heading else AIRY
        words = Words(role, ink, self._theme, self._body, spacing=spacing, can_focus=not heading)
        words.say(text)
        self._blocks.append((words, gap))

    def _lay_out(self) -> None:
        px = self._theme.px
        left = px(36)
        width = max(px(100), self.width() - left - max(left, bar_width(self._theme) + px(12)))
        top = px(28)
        high = self._head.lay_out(width)
        self._head.setGeometry(left, top, width, high)
        top += high
        for words, gap in self._blocks:
            top = words.place(left, top + px(gap), width)
        self._body.resize(self.width() - bar_width(self._theme), top + px(28))
        self.verticalScrollBar().setSingleStep(px(48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self._lay_out()


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
