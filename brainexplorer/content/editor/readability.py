"""School grades of texts. The measuring library is imported only when something is measured.

English: Flesch-Kincaid, and SMOG where there are the thirty sentences that it was made for. Spanish: Crawford, the one
Spanish formula that gives school grades. Its syllables are counted here by the rules of Spanish spelling, since
libraries count them by where a word may be hyphenated: "idea" would have one.
"""

import re
from typing import Any

_SENTENCE_END = re.compile(r"(?<=[.?!…])[\"”’»)]*\s+")
_SMOG_SENTENCES = 30
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SILENT_U = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])")
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_NUCLEUS = re.compile(r"[aeoáéíóú]")

MEASURED = ("en", "es")
"""The languages that can be measured"""


def sentences(text: str) -> list[str]:
    """The sentences of a text without abbreviations."""
    return [sentence for sentence in _SENTENCE_END.split(text.strip()) if sentence]


def words(text: str) -> list[str]:
    """The words of a text; one with a hyphen is one word."""
    return _WORD.findall(text)


def grade(text: str, language: str) -> float:
    """The school grade that a text needs; below 0 for the very easiest. `language` is one of MEASURED."""
    if not words(text):
        return 0.0
    if language == "es":
        return crawford(text)
    kincaid = flesch_kincaid(text)
    return max(kincaid, smog(text)) if len(sentences(text)) >= _SMOG_SENTENCES else kincaid


def flesch_kincaid(text: str) -> float:
    """The grade of English text by length of sentences and words."""
    return float(_textstat().flesch_kincaid_grade(text))


def smog(text: str) -> float:
    """The grade of English text by the number of words with three and more syllables; never below 3.1."""
    return float(_textstat().smog_index(text))


def crawford(text: str) -> float:
    """The grade of Spanish text by length of sentences and words (Crawford 1989, made for grades 1 to 6)."""
    found = words(text)
    return (-0.205 * 100 * len(sentences(text)) + 0.049 * 100 * sum(map(spanish_syllables, found))) / len(found) - 3.407


def spanish_syllables(word: str) -> int:
    """How many syllables a Spanish word has, by its spelling; 1 for a number or an abbreviation without vowels."""
    spelled = _SILENT_U.sub("", word.lower().replace("h", ""))
    if spelled.endswith("y"):
        spelled = f"{spelled[:-1]}i"
    return max(1, sum(max(1, len(_NUCLEUS.findall(vowels))) for vowels in _VOWELS.findall(spelled)))


def _textstat() -> Any:
    from textstat import textstat  # type: ignore[import-untyped]

    return textstat
