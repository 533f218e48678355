"""Which words are hard, for every text of the window; and who is told when somebody touches one."""

from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, Optional

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from brainexplorer.content.terms import Found, TermFinder

_KEPT = 1024
"""So many texts need not be searched again: people come back to the same parts"""


class HardWords(QObject):
    """The hard words of one language.

    One is in force for the whole process at a time: `use` puts it in force, and it is so until another one is, or until
    it is gone with its parent. Before, while the program starts, no word is hard and the glossary need not be read.
    `requested(id, words)` tells which term somebody wants explained, and the text (`Words`) that has it.
    """

    requested = Signal(str, QWidget)

    _in_force: ClassVar[Optional["HardWords"]] = None

    def __init__(self, finder: "TermFinder", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = lru_cache(maxsize=_KEPT)(finder.find)

    @staticmethod
    def current() -> Optional["HardWords"]:
        """The one in force, or None."""
        if HardWords._in_force is not None and not isValid(HardWords._in_force):
            HardWords._in_force = None
        return HardWords._in_force

    def use(self) -> None:
        """Be in force from now on; texts that are there already have to be told to look again (`Words.find_terms`)."""
        HardWords._in_force = self

    def drop(self) -> None:
        """Be in force no more; no word is hard then, unless another one has taken over."""
        if HardWords._in_force is self:
            HardWords._in_force = None

    def find(self, text: str) -> "tuple[Found, ...]":
        """The first place of each hard word in `text`."""
        return self._find(text)
