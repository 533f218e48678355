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
    from brainexplorer.content.loading import load

    loaded = load(folder, shapes, language)
    if loaded.content is not None and mark and fingerprint(folder, shapes) == mark:
        keep(folder, mark, loaded.content, language)
    return Words(loaded.content, loaded.problems)
