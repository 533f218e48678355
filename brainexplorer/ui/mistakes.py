"""For staff: what is wrong with the words of this place, and that the built-in ones are shown meanwhile."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from brainexplorer.content.problems import Problem
from brainexplorer.ui.style import control_height
from brainexplorer.ui.theme import Ink, Theme, Type
from brainexplorer.ui.words import TIGHT, Words


class MistakesPanel(QWidget):
    """Every mistake with file, line and what is allowed. `accepted`: go on with the built-in words."""

    accepted = Signal()

    def __init__(self, folder: Path, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self._title = Words(Type.TITLE, Ink.TEXT, self._theme, self, spacing=TIGHT, can_focus=True)
        self._title.say(self.tr("The words need a correction"))
        self._what = Words(Type.BODY, Ink.TEXT, self._theme, self, can_focus=True)
        self._what.say(self._sentence(folder, len(problems)))
        self._list = ReadingText("\n\n".join(problem.sentence() for problem in problems), self)
        self._list.setAccessibleName(self.tr("List of mistakes"))
        self._button = QPushButton(self.tr("Go on with the built-in words"), self)
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.accepted)
        self.setAccessibleName(self._title.text())
        self.setFocusProxy(self._button)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size; call it after the new style sheet is set."""
        self._theme = theme
        self._title.show_theme(theme)
        self._what.show_theme(theme)
        self._lay_out()

    def _sentence(self, folder: Path, many: int) -> str:
        if many == 1:
            told = self.tr("The words in {folder} have a mistake, so the built-in words are shown.")
        else:
            told = self.tr("The words in {folder} have %n mistakes, so the built-in words are shown.", "", many)
        return told.format(folder=folder) + " " + self.tr("This list is for staff.")

    def _lay_out(self) -> None:
        px = self._theme.px
        width = max(px(200), min(self.width() - 2 * px(36), px(1200)))
        left = (self.width() - width) // 2
        bottom = self._title.place(left, px(36), width)
        bottom = self._what.place(left, bottom + px(10), width) + px(20)
        high = control_height(self._theme)
        wide = min(width, self._button.sizeHint().width())
        self._button.setGeometry(left, self.height() - px(28) - high, wide, high)
        self._list.setGeometry(left, bottom, width, max(px(60), self._button.y() - px(20) - bottom))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground: nothing behind it shows."""
        QPainter(self).fillRect(self.rect(), QColor(Ink.PAPER))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._lay_out()


class FaultPanel(QWidget):
    """One sentence when the program itself has made a mistake. `accepted`: start over."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self._words = Words(Type.BODY, Ink.TEXT, self._theme, self, can_focus=True)
        self._words.say(self.tr("Something went wrong on our side. You did nothing wrong. Please start over."))
        self._button = QPushButton(self.tr("Start over"), self)
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.accepted)
        self.setFocusProxy(self._button)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size; call it after the new style sheet is set."""
        self._theme = theme
        self._words.show_theme(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._theme.px
        width = max(px(200), min(self.width() - 2 * px(36), px(760)))
        left, top = (self.width() - width) // 2, self.height() // 3
        bottom = self._words.place(left, top, width)
        hint = self._button.sizeHint()
        self._button.setGeometry(left, bottom + px(24), min(width, hint.width()), control_height(self._theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground: nothing behind it shows."""
        QPainter(self).fillRect(self.rect(), QColor(Ink.PAPER))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._lay_out()


class ReadingText(QPlainTextEdit):
    """Text to read, walk and copy; nothing can be dropped on it, and it keeps its size."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl it would change the type size for whoever comes next."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)
