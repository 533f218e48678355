"""A walk through everything that the window can show."""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from brainexplorer.content.loading import load
from brainexplorer.ui.brain.edge_words import cut_at, edge_word, seen_from
from brainexplorer.ui.brain.readout import words_of
from brainexplorer.ui.main_window import MainWindow
from brainexplorer.ui.words import Words

EDGES = ("front", "back", "left", "right", "top", "bottom", "front-left", "front-right", "back-left", "back-right")


def everywhere(window: MainWindow, folder: Path) -> Iterator[str]:
    """Goes from place to place and tells where it is; `folder` is for words with mistakes."""
    window.visit.keep_calm(True)
    window.visit.show_cross_hair(True)
    window.prepare()
    for way in (_views, _cards, _meaning, _panels, _stories, _mistakes):
        for place in way(window, folder):
            QApplication.processEvents()
            window.brain.settle()
            yield place
        window.close_panel()
        window.visit.close_story()


def _views(window: MainWindow, _folder: Path) -> Iterator[str]:
    for view in window.atlas.views:
        window.visit.show_view(view.id)
        for series in view.series:
            window.visit.show_series(series.id)
            window.visit.step(7)
            yield f"the view {view.id}, {series.id}"
            window.choose_region("habenula")
            window.visit.show_view(view.id)
            window.visit.melt(0.5)
            yield f"the habenula in {view.id}, {series.id}"
            window.visit.clear_region()
    window._on_nothing_touched(on_brain=True)
    yield "a part without words"
    window.which_one.ask(("amygdala", "insula"), QPoint(200, 200))
    yield "which one"
    window.which_one.close_panel()


def _cards(window: MainWindow, _folder: Path) -> Iterator[str]:
    for level in window.visit.mode.levels:
        window.visit.speak_to(level)
        for region in ("amygdala", "insula", "ventral-tegmental-area"):
            window.choose_region(region)
            for button in window.card.findChildren(QAbstractButton):
                if button.isCheckable() and button.isVisible():
                    button.setChecked(True)
            yield f"the card of {region} for a {level}"
        window.visit.clear_region()
        for circuit in window.content.circuits:
            window.light_circuit(circuit)
            yield f"the circuit {circuit} for a {level}"
        window.light_circuit("")


def _meaning(window: MainWindow, _folder: Path) -> Iterator[str]:
    window.explain()
    window.open_story("how-ketamine-may-work", 1)
    QApplication.processEvents()
    words, term = next((words, term) for words in window.findChildren(Words) if words.isVisible()
                       for term in words.terms)
    QTest.mouseClick(words, Qt.MouseButton.LeftButton, pos=words.boxes_of(term)[0].center())
    yield f"the meaning of {term}"
    assert window.meanings.is_open
    window.meanings.close()


def _panels(window: MainWindow, _folder: Path) -> Iterator[str]:
    for panel in ("find", "learn", "words", "circuits", "comfort", "about"):
        window.open_panel(panel)
        yield f"the panel {panel}"
    window.open_panel("find")
    for word in ("amigdala", "reward", "recompensa", "xxxxxxxx"):
        window.panels.panel("find").findChild(QLineEdit).setText(word)
        yield f"looking for {word}"


def _stories(window: MainWindow, _folder: Path) -> Iterator[str]:
    for level in window.visit.mode.levels:
        window.visit.speak_to(level)
        for story in window.content.library.stories.values():
            for number in range(len(story.screens) + 1):
                window.open_story(story.id, number)
                yield f"{story.id}, screen {number}, for a {level}"
    window.choose_region("amygdala")
    yield "beside a story"


def _mistakes(window: MainWindow, folder: Path) -> Iterator[str]:
    file = folder / "regions.yaml"
    for text in ("format: 2", "format: 1\nregons: {}\nreviw: {}\n"):
        file.write_text(text, encoding="utf-8")
        window.cover.tell_mistakes(folder, load(folder, None).problems)
        yield "words with mistakes"
    window.cover.tell_mistakes(folder, load(folder, None).problems[:1])
    yield "words with a mistake"
    window.cover.tell_fault()
    yield "a fault"
    window.cover.close()


def visible_words(window: MainWindow) -> set[str]:
    """Everything that can be read or heard in the window now."""
    found = {widget.accessibleName() for widget in _seen(window)}
    found |= {widget.accessibleDescription() for widget in _seen(window)}
    found |= {widget.toolTip() for widget in _seen(window)}
    for widget in _seen(window):
        if isinstance(widget, (QLabel, QAbstractButton)):
            found.add(widget.text())
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
    if not window.canvas.shows_brain:
        found |= {writing.text for writing in window.canvas.board.words()}
    return found - {""}


def painted_words(window: MainWindow) -> set[str]:
    """The words around the brain, in every view, and those of the cross-hair."""
    plane = window.atlas.view("slices").series[0].frames[0].plane
    assert plane is not None
    names = {region.id: region.name for region in window.content.regions.values()}
    cuts = {cut_at(plane._replace(axis=axis, mm=mm)) for axis in "yz" for mm in (-20.0, 0.0, 20.0)}
    turns = {seen_from(degrees) for degrees in range(0, 360, 45)}
    return cuts | turns | {edge_word(edge) for edge in EDGES} | {words_of((x, -6, -20), names) for x in (-22, 22, 90)}


def parts_of(words: str) -> set[str]:
    """A text, and the texts that it was put together from."""
    return {words, *re.split(r"\s+·\s+|: |\. |\n", words), *(part.strip(" .") for part in re.split(r"[.·:]", words))}


def _seen(window: MainWindow) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
