"""Names that every reader must learn are set aside when a text is measured: parts of the brain, words explained."""

import re
from collections.abc import Iterable
from functools import cached_property

from brainexplorer.content.model import Content

_ADDRESS = re.compile(r"\b(?:[\w-]+\.)+(?:org|gov|com|net|edu)\b\S*")


class Names:
    """The names of regions, and the words and forms of the glossary."""

    def __init__(self, names: Iterable[str], short: str) -> None:
        self._names = sorted({name.casefold() for name in names if name}, key=len, reverse=True)
        self._short = short

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, self._names)) or '(?!)'})\b", re.IGNORECASE)

    def out_of(self, text: str) -> str:
        """The text with each of them, and each web address, made one short word."""
        return self._pattern.sub(self._short, _ADDRESS.sub(self._short, text))


def names_in(content: Content, short: str) -> Names:
    """What is set aside in the language of `content`."""
    names = [name for region in content.regions.values() for name in (region.name, region.abbreviation)]
    for term in content.library.glossary.values():
        names += [term.word, *term.forms]
    return Names(names, short)
