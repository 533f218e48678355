"""School grades of English text: Flesch-Kincaid and SMOG.

textstat measures the same; it fetches its dictionary from the web at first use, and the tests run without one.
"""

import re

_SILENT = re.compile(
    r"(?<=[^lcsgzxhaeiouy])es$|(?<=[^tdaeiouy])ed$|(?<=[aeiouy]l)e$|(?<=[^laeiouy])e$|e(?=ment|ful)",
)


def sentences(text: str) -> list[str]:
    """The sentences of a text without abbreviations."""
    return re.split(r"(?<=[.?!])\s+", text.strip())


def words(text: str) -> list[str]:
    """The words of a text; one with a hyphen counts as two."""
    return re.findall(r"[A-Za-z0-9]+(?:'[a-z]+)?", text)


def syllables(word: str) -> int:
    """By spelling; within one of a pronouncing dictionary for every word that the cards hold."""
    word = word.lower().replace("'", "")
    return 1 if len(word) <= 3 else max(1, len(re.findall(r"[aeiouy]+", _SILENT.sub("", word))))


def flesch_kincaid(text: str) -> float:
    """The school grade by length of sentences and words; below 0 for the very easiest."""
    spoken = [syllables(word) for word in words(text)]
    return 0.39 * len(spoken) / len(sentences(text)) + 11.8 * sum(spoken) / len(spoken) - 15.59


def smog(text: str) -> float:
    """The school grade by the number of words with three and more syllables; never below 3.1."""
    long_words = sum(syllables(word) >= 3 for word in words(text))
    return float(1.043 * (30 * long_words / len(sentences(text))) ** 0.5 + 3.1291)
