"""None of the 47 mistakes of the clinic's first articles stands in any text, in any language."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from brainexplorer.content.editor.passages import Passage
from brainexplorer.content.editor.reading import texts_in
from brainexplorer.content.loading import examine


class Mistake(NamedTuple):
    """One mistake: what was wrong with it, what finds it in a language, and how it would be said there."""

    number: int
    about: str
    en: str
    wrong_en: str
    es: str
    wrong_es: str


MISTAKES = [
    Mistake(**row) for row in yaml.safe_load(Path(__file__).with_name("corrected_mistakes.yaml").read_text("utf-8"))
]
DATA = Path(__file__).parents[2] / "data"
per_mistake = pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: f"{mistake.number}")


@cache
def texts(language: str) -> tuple[Passage, ...]:
    """Everything that people read; a myth quotes a mistake as what it is."""
    found = texts_in(examine(DATA, None).files, language)
    return tuple(one for _, passages in found for one in passages if one.field != "myth")


def test_all_47_are_here() -> None:
    assert [mistake.number for mistake in MISTAKES] == list(range(1, 48))


def test_every_language_is_looked_at() -> None:
    assert len(texts("")) > 2000
    assert set(examine(DATA, None).files.over) <= {"es"}, "a further language needs expressions of its own"
    assert len(texts("es")) > 2000


@per_mistake
def test_the_mistake_would_be_seen(mistake: Mistake) -> None:
    assert re.search(mistake.en, mistake.wrong_en, re.IGNORECASE)
    assert re.search(mistake.es, mistake.wrong_es, re.IGNORECASE)


@per_mistake
def test_the_mistake_stands_nowhere(mistake: Mistake) -> None:
    for language, pattern in (("", mistake.en), ("es", mistake.es)):
        found = [f"{one.file}, line {one.line}: {one.text}" for one in texts(language)
                 if re.search(pattern, one.text, re.IGNORECASE)]
        assert not found, f"{mistake.number}, {mistake.about}"
