"""What belongs to the clinic, read by itself: whom to call must be right even where other words have mistakes."""

from pathlib import Path
from typing import NamedTuple

from brainexplorer.content.building import clinic_of, crisis_of
from brainexplorer.content.checking import check, is_newer
from brainexplorer.content.model import Clinic, CrisisLine
from brainexplorer.content.nodes import GroupNode
from brainexplorer.content.problems import Report, TooManyError
from brainexplorer.content.reading import read
from brainexplorer.content.schema import FILES
from brainexplorer.content.storycheck import check_clinic

_FILE = "clinic.yaml"


class Settings(NamedTuple):
    """The crisis line, and all else that the clinic has set."""

    crisis: CrisisLine
    clinic: Clinic


def settings_of(folder: Path) -> Settings | None:
    """The settings in a folder of words, in the language that they are written in; None where they have a mistake."""
    report = Report(_FILE)
    try:
        root = read(folder / _FILE, report)
        if root is None or is_newer(root, report):
            return None
        check(root, FILES[_FILE], report)
        check_clinic(root, None, report)
    except TooManyError:
        return None
    crisis = root.group("crisis") if isinstance(root, GroupNode) else None
    if report.mistakes or crisis is None or not isinstance(root, GroupNode):
        return None
    return Settings(crisis_of(crisis), clinic_of(root))
