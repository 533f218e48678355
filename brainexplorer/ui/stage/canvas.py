"""The large side of the window: the brain, or a picture that stands in its place beside the words of a topic."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from brainexplorer.content.model import CrisisLine, Picture
from brainexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from brainexplorer.ui.pictures.board import PictureBoard


class Canvas(QStackedWidget):
    """Shows the stage with the brain, or a picture; the board for pictures is made when first asked for."""

    def __init__(self, stage: QWidget, board_made: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage, self._theme, self._board_made = stage, Theme(), board_made
        self.addWidget(stage)

    @cached_property
    def board(self) -> "PictureBoard":
        """What pictures are painted on."""
        from brainexplorer.ui.pictures.board import PictureBoard

        board = PictureBoard(self._theme)
        self.addWidget(board)
        board.resize(self.size())
        board.show_theme(self._theme)
        self._board_made()
        return board

    @property
    def made_board(self) -> "PictureBoard | None":
        """The board, if it was made."""
        return self.board if "board" in self.__dict__ else None

    @property
    def shows_brain(self) -> bool:
        """Whether the brain is before the person."""
        return self.currentWidget() is self._stage

    def show_brain(self) -> None:
        """The brain again."""
        self.setCurrentWidget(self._stage)

    def show_picture(self, picture: Picture, crisis: CrisisLine, *, calm: bool) -> None:
        """A picture in the brain's place; still where `calm`."""
        self.board.show_calm(calm)
        self.board.show_picture(picture, crisis)
        self.setCurrentWidget(self.board)

    def show_theme(self, theme: Theme) -> None:
        """Take the sizes of another window or text size."""
        self._theme = theme
        board = self.made_board
        if board is not None:
            board.show_theme(theme)
