"""The side of the window that holds the card; a panel may stand in its place. All are made when first asked for."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget

from brainexplorer.ui.theme import Theme

CARD = ""
"""the id of the card"""

STORY = "story"
"""the id of the panel that holds the words of a topic or tour"""


class Panels(QStackedWidget):
    """Shows the card, or one panel by its id; nothing until one is opened."""

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panels")
        self._makers = dict(makers)
        self._made: dict[str, QWidget] = {}
        self._theme = Theme()

    @property
    def open_panel(self) -> str:
        """The id of the panel that stands before the card, or empty."""
        return next((id_ for id_, panel in self._made.items() if panel is self.currentWidget()), CARD)

    def panel(self, id_: str) -> QWidget:
        """The panel of that id, made now if it was not yet; KeyError for an unknown id."""
        if id_ not in self._made:
            panel = self._makers[id_]()
            self._made[id_] = panel
            self.addWidget(panel)
            panel.resize(self.size())
            self._dress(panel)
        return self._made[id_]

    def forget(self, id_: str) -> None:
        """Let a panel be made anew when it is next asked for; not while it is before the person."""
        panel = self._made.get(id_)
        if panel is not None and panel is not self.currentWidget():
            del self._made[id_]
            self.removeWidget(panel)
            panel.deleteLater()

    def open(self, id_: str) -> None:
        """Put a panel in front."""
        self.setCurrentWidget(self.panel(id_))

    def show_theme(self, theme: Theme) -> None:
        """Another window or text size, for the card and every panel made so far."""
        self._theme = theme
        for panel in self._made.values():
            self._dress(panel)

    def _dress(self, panel: QWidget) -> None:
        panel.show_theme(self._theme)  # type: ignore[attr-defined]
