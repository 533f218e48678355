"""What an editor would say better: grades, lengths, hope. Warnings only; patients' texts only."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from brainexplorer.content.editor.aside import Names
from brainexplorer.content.editor.passages import Passage
from brainexplorer.content.editor.readability import MEASURED, grade, sentences
from brainexplorer.content.editor.wordlist import Words, says
from brainexplorer.content.messages import Kind
from brainexplorer.content.problems import Report, short_path

HIGHEST_GRADE = 6.0
HIGHEST_TEXT_GRADE = 8.0
_FEWEST_WORDS = 5
"""a text of fewer says nothing about how hard it is to read: "Hello." would need grade 8"""

_PROSE = ("text", "where", "does", "ask", "is", "purpose", "lead", "steps", "summary", "meaning", "fact", "caption")
"""fields that are written in sentences"""
_CARD = ("where", "does", "text", "ask")
_SCREEN = ("lead", "text", "steps")


class Language(NamedTuple):
    """What is needed to read one language: its code, its words, and the names that are set aside."""

    code: str
    words: Words
    names: Names


def check_style(file: str, found: Iterable[Passage], language: Language, report: Report) -> None:
    """Tell what could be said better in the texts of `file` (its name without a folder)."""
    patients = [one for one in found if not one.around.clinicians and one.field != "myth"]
    for passage in patients:
        _hope(passage, language.words, report)
    prose = [one for one in patients if one.field in _PROSE and file != "clinic.yaml"]
    for passage in prose:
        _sentences(passage, language.words.sentence, report)
    if language.code in MEASURED:
        _grades(file, prose, language, report)
    if file == "regions.yaml":
        _cards(prose, language.words.card, report)
    elif file in ("topics.yaml", "tours.yaml"):
        _screens(file, prose, language.words.screen, report)


def _hope(passage: Passage, words: Words, report: Report) -> None:
    # A sign that is only named, such as a tile "Feeling hopeless", is no claim: only sentences take hope away.
    hit = words.hopeless.first(passage.text) if passage.field in _PROSE else None
    if hit and not says(words.hope, passage.text.replace(hit.found, "")):
        report.add(Kind.HOPELESS, passage.line, passage.key, value=hit.found)


def _sentences(passage: Passage, most: int, report: Report) -> None:
    count, longest = max((len(sentence.split()), sentence) for sentence in sentences(passage.text))
    if count > most:
        report.add(Kind.SENTENCE_LONG, passage.line, passage.key, count=count, most=most, value=longest)


def _grades(file: str, prose: Sequence[Passage], language: Language, report: Report) -> None:
    for key, owned in _owned(file, prose):
        measured = [(_grade(one.text, language), one) for one in owned]
        for needs, one in measured:
            if needs > HIGHEST_TEXT_GRADE and len(one.text.split()) >= _FEWEST_WORDS:
                report.add(Kind.TEXT_GRADE_HIGH, one.line, one.key, grade=needs, most=f"{HIGHEST_TEXT_GRADE:g}")
        whole = _grade(" ".join(map(_ended, owned)), language)
        if whole > HIGHEST_GRADE:
            hardest = max(measured, key=lambda pair: pair[0])[1]
            report.add(Kind.GRADE_HIGH, owned[0].line, key, grade=whole, most=f"{HIGHEST_GRADE:g}",
                       first=f"line {hardest.line}")


def _grade(text: str, language: Language) -> float:
    return round(grade(language.names.out_of(text), language.code), 1)


def _owned(file: str, prose: Sequence[Passage]) -> Iterator[tuple[str, list[Passage]]]:
    """The texts of each card, topic and tour; the glossary is one."""
    if file == "glossary.yaml":
        if prose:
            yield "words", list(prose)
        return
    for owner, owned in groupby(prose, lambda one: one.around.owner):
        yield owner, list(owned)


def _ended(passage: Passage) -> str:
    return passage.text if passage.text[-1:] in ".?!…”\"’»" else f"{passage.text}."


def _cards(prose: Sequence[Passage], most: int, report: Report) -> None:
    for owner, owned in groupby(prose, lambda one: one.around.owner):
        card = [one for one in owned if one.field in _CARD]
        _length(card, most, Kind.CARD_LONG, owner, report)


def _screens(file: str, prose: Sequence[Passage], most: int, report: Report) -> None:
    on_pages = [one for one in prose if one.around.page is not None and one.field in _SCREEN]
    for path, owned in groupby(on_pages, lambda one: one.around.page_path):
        _length(list(owned), most, Kind.SCREEN_LONG, short_path(path, file), report)


def _length(texts: Sequence[Passage], most: int, kind: Kind, key: str, report: Report) -> None:
    count = sum(len(one.text.split()) for one in texts)
    if count > most:
        report.add(kind, texts[0].line, key, count=count, most=most)
