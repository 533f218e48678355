"""The data folder itself: whether it is there, and whether it holds files that nobody reads."""

import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from brainexplorer.content.messages import Kind
from brainexplorer.content.nearest import nearest
from brainexplorer.content.problems import Report
from brainexplorer.content.schema import FILES, TRANSLATED
from brainexplorer.content.translating import FOLDER

_ENDINGS = (".yaml", ".yml")
_MOST_ENTRIES = 1_000


def check_folder(folder: Path) -> Report:
    """Tell a missing folder and YAML files of unknown names. Hidden files and other endings are left alone."""
    report = Report(str(folder))
    try:
        names = _names(folder)
    except (FileNotFoundError, NotADirectoryError):
        report.add(Kind.FOLDER_MISSING, 0)
    except (OSError, ValueError) as error:
        report.add(Kind.FOLDER_UNREADABLE, 0, reason=getattr(error, "strerror", None) or str(error))
    else:
        _tell_unknown(names, FILES, "", report)
        _tell_no_language(folder, report)
        for language in languages_in(folder):
            _tell_unknown(_names(folder / language), TRANSLATED, f"{language}/", report)
    return report


def languages_in(folder: Path) -> list[str]:
    """The languages that the words are translated into: folders named so that hold a YAML file."""
    try:
        paths = sorted(folder.iterdir())[:_MOST_ENTRIES]
        return [path.name for path in paths if FOLDER.fullmatch(path.name) and path.is_dir() and _names(path)]
    except (OSError, ValueError):
        return []


def _tell_no_language(folder: Path, report: Report) -> None:
    """Tell folders of words that are not named after a language, so that nobody finds them."""
    for path in sorted(folder.iterdir())[:_MOST_ENTRIES]:
        if FOLDER.fullmatch(path.name) or path.name.startswith((".", "_")):
            continue
        with suppress(OSError, ValueError):
            if path.is_dir() and _names(path):
                other = Report(path.name)
                other.add(Kind.FOLDER_NO_LANGUAGE, 0, value=path.name)
                report.problems += other.problems


def _names(folder: Path) -> list[str]:
    with os.scandir(folder) as entries:
        found = (entry.name for _, entry in zip(range(_MOST_ENTRIES), entries, strict=False))
        return sorted(name for name in found if name.lower().endswith(_ENDINGS) and not name.startswith("."))


def _tell_unknown(names: list[str], known: Collection[str], inside: str, report: Report) -> None:
    for name in names:
        if name not in known:
            other = Report(inside + name)
            other.add(Kind.FILE_UNKNOWN, 0, allowed=known, nearest=nearest(name, known))
            report.problems += other.problems
