"""Makes the panels that stand in the card's place, and leads what is asked for there to the window.

A panel and what it needs are imported when it is first asked for: the first frame must not wait for them.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from brainexplorer.ui.panels import STORY

if TYPE_CHECKING:
    from brainexplorer.ui.main_window import MainWindow


class PanelMakers:
    """The makers of all panels but the card, by the id of the panel."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def all(self) -> Mapping[str, Callable[[], QWidget]]:
        """One maker for each panel."""
        return {
            STORY: self._story, "find": self._find, "learn": self._learn, "words": self._words,
            "circuits": self._circuits, "comfort": self._comfort, "about": self._about,
        }

    def _find(self) -> QWidget:
        from brainexplorer.content.search import Finder
        from brainexplorer.ui.find.find_panel import FindPanel

        content, reader = self._window.content, self._window.reader
        finder = Finder(content, content.library, reader.topics(), reader.tours())
        panel = FindPanel(content, finder, self._window.atlas.colours)
        panel.region_requested.connect(self._window.find_region)
        panel.circuit_requested.connect(self._window.tell_circuit)
        panel.story_requested.connect(self._window.open_story)
        panel.term_requested.connect(self._window.find_word)
        panel.learn_requested.connect(partial(self._window.open_panel, "learn"))
        panel.closed.connect(self._window.close_panel)
        return panel

    def _story(self) -> QWidget:
        from brainexplorer.ui.story.story_panel import StoryPanel

        panel = StoryPanel(self._window.content.crisis, self._window.content.clinic.colour)
        panel.turned.connect(self._window.reader.turn)
        panel.ended.connect(self._window.end_story)
        panel.closed.connect(self._window.visit.close_story)
        panel.region_requested.connect(self._window.tell_region)
        panel.circuit_requested.connect(self._window.tell_circuit)
        panel.level_requested.connect(self._window.visit.speak_to)
        return panel

    def _learn(self) -> QWidget:
        from brainexplorer.ui.learn.learn_panel import LearnPanel

        reader, words = self._window.reader, self._window.content.library.glossary
        panel = LearnPanel(reader.topics(), reader.tours(), len(words))
        panel.story_requested.connect(self._window.open_story)
        panel.words_requested.connect(self._window.open_words)
        panel.closed.connect(self._window.close_panel)
        return panel

    def _words(self) -> QWidget:
        from brainexplorer.ui.learn.words_panel import WordsPanel

        panel = WordsPanel(self._window.content.library.glossary.values())
        panel.closed.connect(self._window.close_words)
        return panel

    def _circuits(self) -> QWidget:
        from brainexplorer.ui.circuits.circuit_panel import CircuitPanel

        circuits = [circuit for circuit in self._window.content.circuits.values() if self._window.may_be_read(circuit)]
        panel = CircuitPanel(circuits)
        panel.circuit_requested.connect(self._window.tell_circuit)
        panel.closed.connect(self._window.close_panel)
        return panel

    def _comfort(self) -> QWidget:
        from brainexplorer.ui.comfort import ComfortPanel

        panel = ComfortPanel(self._window.visit.mode.levels)
        panel.text_scale_requested.connect(self._window.visit.scale_text)
        panel.calm_requested.connect(self._window.visit.keep_calm)
        panel.all_names_requested.connect(self._window.visit.show_all_names)
        panel.cross_hair_requested.connect(self._window.visit.show_cross_hair)
        panel.level_requested.connect(self._window.visit.speak_to)
        panel.closed.connect(self._window.close_panel)
        return panel

    def _about(self) -> QWidget:
        from brainexplorer import __version__
        from brainexplorer.resources import notice_text
        from brainexplorer.ui.about import AboutPanel

        panel = AboutPanel(__version__, notice_text(), self._window.content.clinic)
        panel.closed.connect(self._window.close_panel)
        return panel
