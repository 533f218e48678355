"""A drawn scene with names: what it consists of, whatever it shows. Its own units; y grows downward."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QRectF
from PySide6.QtGui import QPainter

from brainexplorer.ui.pictures.motion import bump


class Label(NamedTuple):
    """A name for a place of the scene, and on which side of it the name stands where there is room: left or right."""

    text: str
    x: float
    y: float
    side: str
    during: tuple[float, float, float, float] | None = None
    """Where its thing comes and goes: when the name begins to show, is there, begins to fade, has gone (s)."""

    follow: Callable[[float], tuple[float, float]] | None = None
    """Where its thing is at an instant, if it moves; at the still one at `x`, `y`."""

    def seen(self, t: float) -> float:
        """How much of the name is to be seen at an instant, 0..1."""
        return bump(t, *self.during) if self.during else 1.0


class KeyEntry(NamedTuple):
    """A sign that is used in the scene, and what it stands for; `sign` is one of `signs.SIGNS`."""

    sign: str
    text: str


class Scene(ABC):
    """A story on a stage of `size` units. What it paints at an instant depends on nothing but the instant.

    `loop_s` is the length of the story, `still_s` the instant that tells most.
    """

    size = (1000.0, 880.0)
    loop_s, still_s = 10.0, 6.0

    def tr(self, text: str) -> str:
        """A text of this scene in the language of the window; Qt Linguist files it under the name of the class."""
        return QCoreApplication.translate(type(self).__name__, text)

    def tag(self) -> str:
        """Words that must stand on the picture, such as in whom it was seen; or empty."""
        return ""

    @abstractmethod
    def labels(self) -> tuple[Label, ...]:
        """The names."""

    def in_the_way(self) -> tuple[QLineF, ...]:
        """Along the middle of what no line from another name shall run over: people, arms of cells."""
        return ()

    def key(self) -> tuple[KeyEntry, ...]:
        """What its signs stand for."""
        return ()

    @abstractmethod
    def told(self) -> tuple[str, ...]:
        """What happens, in a sentence or two for those who do not see it."""

    def paint_ground(self, painter: QPainter, extent: QRectF) -> None:  # noqa: B027 - some scenes have none
        """What never moves. `extent` is what can be seen of the stage: at least all of it, often more."""

    def paint(self, painter: QPainter, t: float, extent: QRectF) -> None:  # noqa: B027 - some scenes stand still
        """What moves, over the ground, at `t` seconds."""

    def paint_arrows(self, painter: QPainter) -> None:  # noqa: B027 - not every scene needs any
        """What says in a still picture how things move."""
