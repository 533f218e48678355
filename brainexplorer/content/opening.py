"""The words for the window: as kept from the last start, or read and checked anew."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from brainexplorer.content.keeping import fingerprint, keep, recall
from brainexplorer.content.model import Content

if TYPE_CHECKING:
    from brainexplorer.content.problems import Problem


class Words(NamedTuple):
    """Content, or None with the problems that are in the way."""

    content: Content | None
    problems: "tuple[Problem, ...]"


def open_words(folder: Path, shapes: Collection[str], language: str = "") -> Words:
    """As `loading.load`, many times faster when nothing has changed since the words were last found good."""
    mark = fingerprint(folder, shapes)
    content = recall(folder, mark, language)
    if content is not None:
        return Words(content, ())
    # Reading YAML and all that checks it is imported only where it must be: a start is waited for.
    from brainexplorer.content.loading import content_of, examine

    examined = examine(folder, shapes)
    if examined.mistakes:
        return Words(None, examined.mistakes)
    content = content_of(examined.files, language)
    if mark and fingerprint(folder, shapes) == mark:
        keep(folder, mark, content, language)
        # The other languages too: who presses the button of the language must not wait for all this to be read again.
        for other in content.languages:
            if other != language:
                keep(folder, mark, content_of(examined.files, other), other)
    return Words(content, ())
