"""The window's own words: translators can find all of them, and where they were translated, all of them are shown."""

import re
import runpy
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers.catalogue import ROOT, Listener, calls, catalogue, catalogue_file, languages
from helpers.driving import press_button
from helpers.round import everywhere, painted_words, parts_of, visible_words
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication

from brainexplorer.resources import notice_text
from brainexplorer.ui.about import paragraphs
from brainexplorer.ui.app import application
from brainexplorer.ui.card.citation import citation
from brainexplorer.ui.languages import own_name, speak
from brainexplorer.ui.main_window import MainWindow

SAME = {"BDNF", "Brain Explorer", "x {x}   y {y}   z {z} mm"}
"""What is written alike in other languages"""

each_language = pytest.mark.parametrize("language", languages())


@pytest.fixture
def tool() -> dict[str, Callable[..., str]]:
    return runpy.run_path(str(ROOT / "tools" / "window_words.py"))


@pytest.fixture
def spoken(window: MainWindow) -> Iterator[Callable[[str], MainWindow]]:
    """Lets the open window speak a language."""
    def let(language: str) -> MainWindow:
        press_button(window.header, own_name(language))
        QApplication.processEvents()
        return window

    yield let
    speak("en")


@pytest.fixture
def listener(spoken: object) -> Iterator[Listener]:
    listener = Listener()
    yield listener
    QCoreApplication.removeTranslator(listener)


# ---- the catalogue ---------------------------------------------------------------------------------------------------

def test_no_text_hides_from_translators() -> None:
    assert [hidden for found in calls() for hidden in found.hidden if "ui/pictures/scene.py" not in hidden] == []


def test_texts_that_count_are_not_inherited() -> None:
    """Qt looks for them under the name of the heir alone, and counts in English."""
    found = list(calls())
    assert {name for one in found for name in one.counting} & {base for one in found for base in one.bases} == set()


@each_language
def test_the_catalogue_holds_what_is_in_the_code(language: str) -> None:
    assert set(catalogue(language)) == {text for found in calls() for text in found.texts}


@each_language
def test_the_catalogue_is_what_the_tool_makes_today(language: str, tool: dict[str, Callable[..., str]],
                                                    tmp_path: Path) -> None:
    committed = catalogue_file(language)
    copy = Path(shutil.copy(committed, tmp_path))
    tool["gather"](copy)
    assert copy.read_text(encoding="utf-8") == committed.read_text(encoding="utf-8")


@each_language
def test_every_text_is_translated(language: str) -> None:
    assert 'type="' not in catalogue_file(language).read_text(encoding="utf-8")
    for text, forms in catalogue(language).items():
        assert all(form.strip() for form in forms), text
        assert (text.source in forms) == (text.source in SAME), text


@each_language
def test_what_is_filled_in_and_how_it_ends_is_the_same(language: str) -> None:
    def filled(words: str) -> Counter[str]:
        return Counter(re.findall(r"\{\w*\}|%n|[◀▶]", words))

    for text, forms in catalogue(language).items():
        assert (len(forms) > 1) == ("%n" in text.source), text
        for form in forms:
            assert filled(form) == filled(text.source), text
            assert form.endswith((".", ".»")) == text.source.endswith("."), text
            assert form == form.strip(), text


@each_language
def test_the_program_reads_the_same_translations(language: str, tool: dict[str, Callable[..., str]],
                                                 tmp_path: Path) -> None:
    committed, fresh = catalogue_file(language).with_suffix(".qm"), tmp_path / "fresh.qm"
    tool["release"](catalogue_file(language), fresh)
    read = [QTranslator(), QTranslator()]
    for translator, file in zip(read, (committed, fresh), strict=True):
        assert translator.load(str(file))
    for text, forms in catalogue(language).items():
        for number in (1, 7) if len(forms) > 1 else (-1,):
            said, again = (one.translate(text.context, text.source, text.comment, number) for one in read)
            assert said == again
            assert said in {form.replace("%n", str(number)) for form in forms} | set(forms), text


def test_one_and_many_are_told_apart() -> None:
    application()
    try:
        speak("es")
        source = "%n hard words and their meaning"
        assert QCoreApplication.translate("LearnPanel", source, "", 1) == "1 palabra difícil y su significado"
        assert QCoreApplication.translate("LearnPanel", source, "", 44) == "44 palabras difíciles y su significado"
    finally:
        speak("en")


# ---- the window ------------------------------------------------------------------------------------------------------

@each_language
def test_no_english_is_left_on_the_screens(language: str, spoken: Callable[[str], MainWindow], listener: Listener,
                                           tmp_path: Path) -> None:
    known = catalogue(language)
    english = re.compile("|".join(
        re.sub(r"\\\{\w+\\\}|%n", "[^,.]{1,40}", re.escape(text.source)) for text in known if text.source not in SAME))
    spanish = {form for forms in known.values() for form in forms}
    window = spoken(language)
    QCoreApplication.installTranslator(listener)
    window._build_anew()
    # titles and licenses stay as they were published
    cited = {citation(source) for source in window.content.sources.values()} | set(paragraphs(notice_text()))
    left = {}
    for place in everywhere(window, tmp_path):
        for words in (visible_words(window) | painted_words(window)) - cited:
            for part in parts_of(words) - spanish:
                if english.fullmatch(part):
                    left[part] = place
    assert left == {}
    _hold_to(listener, known)


def _hold_to(listener: Listener, known: dict) -> None:
    """Everything asked for is in the catalogue: under its class, or (without a number) under one that this inherits."""
    assert {text for text in listener.counted if text not in known} == set()
    asked = listener.asked
    lost = {text for text, after in zip(asked, [*asked[1:], None], strict=True)
            if text not in known and (after is None or after[1:] != text[1:])}
    assert lost == set()
    never = set(known) - set(asked)
    assert len(never) < 0.06 * len(known), never


@each_language
def test_the_header_stays_in_one_row(language: str, spoken: Callable[[str], MainWindow]) -> None:
    header = spoken(language).header
    rows = {button.mapTo(header, button.rect().center()).y() for button in header.findChildren(QAbstractButton)
            if button.isVisible()}
    assert max(rows) - min(rows) < 6
