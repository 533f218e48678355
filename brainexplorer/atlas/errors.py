"""The one error of this layer: a file of the atlas is missing or damaged."""

from pathlib import Path

from brainexplorer.errors import UserError


class AtlasError(UserError):
    """One clear sentence: where, what is wrong, what to do; `what` and `where` also stand alone."""

    def __init__(self, what: str, where: Path) -> None:
        super().__init__(f"{where}: {what}. Install Brain Explorer again, or rebuild the pictures.")
        self.what = what
        self.where = where
