"""What the commands for people who write do: check, translate, schema."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from brainexplorer import resources
from brainexplorer.commands import load_atlas, print_json
from brainexplorer.errors import ExitCode, UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brainexplorer.content.coverage import Row
    from brainexplorer.content.loading import Examined
    from brainexplorer.content.problems import Problem


def check(folder: Path | None, as_json: bool, with_coverage: bool = False) -> int:
    """Prints every mistake and warning of a folder of words, each with file and line; exit code 0 or 2.

    `with_coverage`: also what there is and what is still to do, once there are no mistakes.
    """
    from brainexplorer.content.editor.reading import remarks
    from brainexplorer.content.loading import examine

    folder = folder or resources.data_dir()
    atlas = load_atlas()
    examined = examine(folder, frozenset(atlas.region_ids))
    warnings = remarks(examined)
    rows = _coverage(examined) if with_coverage and not examined.mistakes else []
    if as_json:
        _print_found(folder, examined, warnings, rows if with_coverage else None)
    else:
        _tell(folder, examined, warnings, rows)
    return int(ExitCode.MISTAKES if examined.mistakes else ExitCode.GOOD)


def translate(language: str, folder: Path | None, file: str = "", write: bool = False) -> int:
    """Prints as YAML what is not translated into `language`, or from other words; nothing where all is.

    `write`: brings the files of that language up to date in place instead, and prints what is in each.
    """
    from brainexplorer.content.schema import TRANSLATED
    from brainexplorer.content.translating import FOLDER
    from brainexplorer.content.worklist import as_yaml, worklist

    folder = folder or resources.data_dir()
    if not folder.is_dir():
        raise UserError(f"There is no folder {folder}; name one that holds words.")
    if not FOLDER.fullmatch(language):
        raise UserError(f"'{language}' is not a language code, such as es or pt-BR.")
    if file not in ("", *TRANSLATED):
        raise UserError(f"'{file}' is not a file that is translated; those are {', '.join(TRANSLATED)}.")
    if language == _written_in(folder):
        raise UserError(f"The words in {folder} are written in '{language}' already; name the one to translate into.")
    if write:
        return _renew(folder, language, file)
    found = [as_yaml(work, language) for work in worklist(folder, language, file)]
    if found:
        print("\n\n".join(found))
    return int(ExitCode.GOOD)


def schema(out: Path) -> int:
    """Writes a JSON Schema for each data file into the folder `out`, which is made where it is not there."""
    from brainexplorer.content.schemajson import schemas
    from brainexplorer.files import write_whole

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        told = f"The folder {out} cannot be made ({error.strerror or error}); name another one."
        raise UserError(told, ExitCode.CANNOT_WRITE) from error
    for name, text in schemas().items():
        write_whole(out / name, text.encode())
        print(out / name)
    return int(ExitCode.GOOD)


def _written_in(folder: Path) -> str:
    from brainexplorer.content.loading import language_of
    from brainexplorer.content.problems import Report
    from brainexplorer.content.reading import read

    root = read(folder / "regions.yaml", Report("regions.yaml"))
    return language_of({"regions.yaml": root}) if root is not None else ""


def _renew(folder: Path, language: str, only: str) -> int:
    from brainexplorer.content.renewing import CannotRenewError, renew
    from brainexplorer.files import write_whole

    try:
        found = renew(folder, language, only)
    except CannotRenewError as error:
        raise UserError(f"{error.sentence} Nothing was written; mend this first.") from error
    target = folder / language
    if any(one.text != one.before for one in found):
        _make_ready(folder, target)
    for one in found:
        if one.text != one.before:
            write_whole(target / one.file, one.text.encode())
        told = "" if one.text != one.before else " (as it was)"
        left = f", {one.left} taken out" if one.left else ""
        print(f"{target / one.file}: {one.done} translated, {one.to_do} to do{left}{told}")
    return int(ExitCode.GOOD)


def _make_ready(folder: Path, target: Path) -> None:
    """The folder to write to is there; UserError where it cannot be written to."""
    nearest = target if target.is_dir() else folder
    if not os.access(nearest, os.W_OK) and folder.resolve() == resources.data_dir().resolve():
        told = f"The built-in words in {folder} cannot be written; copy that folder, and name the copy in the command."
        raise UserError(told, ExitCode.CANNOT_WRITE)
    try:
        target.mkdir(exist_ok=True)
    except OSError as error:
        told = f"The folder {target} cannot be made ({error.strerror or error}); make room for it."
        raise UserError(told, ExitCode.CANNOT_WRITE) from error


def _coverage(examined: "Examined") -> "list[Row]":
    from brainexplorer.content.coverage import Drawn, coverage

    atlas = load_atlas()
    drawn = Drawn(atlas.region_ids, tuple(view.id for view in atlas.views), atlas.views_of)
    return list(coverage(examined.files, drawn))


def _print_found(
    folder: Path, examined: "Examined", warnings: "Sequence[Problem]", rows: "Sequence[Row] | None"
) -> None:
    from brainexplorer.content.coveragetable import as_dict

    found: dict[str, object] = {
        "folder": str(folder),
        "valid": not examined.mistakes,
        "problems": [problem.as_dict() for problem in examined.mistakes],
        "warnings": [warning.as_dict() for warning in warnings],
    }
    if rows is not None:
        found["coverage"] = [as_dict(row) for row in rows]
    print_json(found)


def _tell(folder: Path, examined: "Examined", warnings: "Sequence[Problem]", rows: "Sequence[Row]") -> None:
    for problem in examined.mistakes:
        print(problem.sentence())
    if warnings:
        print(f"{'' if not examined.mistakes else chr(10)}Warnings: these stop nothing, but look at them.")
        for warning in warnings:
            print(warning.sentence())
    if rows:
        from brainexplorer.content.coveragetable import as_table

        print(f"{chr(10) if warnings else ''}{as_table(rows)}\n")
    print(_verdict(folder.resolve(), examined, len(warnings)))


def _verdict(folder: Path, examined: "Examined", warnings: int) -> str:
    count = len(examined.mistakes)
    more = f", {_counted(warnings, 'warning')}" if warnings else ""
    if count:
        from brainexplorer.content.syntax import HIDING

        hidden = any(problem.kind in HIDING for problem in examined.mistakes)
        hides = " A line that cannot be read hides what follows it: check again once it is corrected." if hidden else ""
        return f"{_counted(count, 'mistake')}{more} in {folder}.{hides}"
    from brainexplorer.content.loading import counted

    return f"No mistakes{more} in {folder}: {counted(examined.files)}."


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'s' * (count != 1)}"
