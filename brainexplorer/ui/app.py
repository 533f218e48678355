"""Puts the program together: the one place that knows all its parts."""

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from math import isfinite
from pathlib import Path
from time import strftime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from brainexplorer import faults
from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.views import Atlas, Series, load_atlas
from brainexplorer.errors import ExitCode, UserError
from brainexplorer.options import PictureOptions, WindowOptions
from brainexplorer.resources import assets_dir, data_dir
from brainexplorer.ui.brain.film import Film
from brainexplorer.ui.fonts import load_fonts
from brainexplorer.ui.theme import app_font
from brainexplorer.visit.visit import Visit, first_state

if TYPE_CHECKING:
    from brainexplorer.content.model import Content, Story
    from brainexplorer.content.opening import Words
    from brainexplorer.ui.main_window import MainWindow

FIRST_SIZE = QSize(1280, 720)
SMALLEST_SIZE = QSize(800, 600)
PREPARE_AFTER_MS = 150
_MOST_NAMED = 40
FIRST_PICTURE_PX = 600
"""The width for which the first picture is decoded ahead."""


def run(options: WindowOptions) -> int:
    """Open the window and stay until it is closed; the exit code."""
    app = application()
    window = build(options)
    window.setMinimumSize(SMALLEST_SIZE)
    window.show_first(FIRST_SIZE)
    faults.show_on_screen(window.cover.tell_fault)
    QTimer.singleShot(PREPARE_AFTER_MS, window, window.prepare)
    code = int(app.exec())
    window.brain.rest()
    return code


def picture(options: PictureOptions) -> int:
    """Write the window as it would stand on a screen of `options.size` px; the exit code.

    UserError for an unknown view or region, or where the file cannot be written.
    """
    app = application()
    window = build(options.window)
    if window.cover.is_up:
        folder = options.window.data or data_dir()
        if not folder.is_dir():
            raise UserError(f"There is no folder {folder}.")
        raise UserError(f"The words in {folder} have mistakes; `brainexplorer check {folder}` lists them.")
    window.visit.keep_calm(True)
    pose(window, options)
    window.resize(*options.size)
    window.show()
    app.processEvents()
    window.complete()
    window.explain()
    window.brain.settle()
    app.processEvents()
    _save(window, options.out)
    window.brain.rest()
    window.close()
    return int(ExitCode.GOOD)


def pose(window: "MainWindow", options: PictureOptions) -> None:
    """Show what the options ask for; UserError says what does not exist, or does not go together, and what does."""
    visit, atlas = window.visit, window.atlas
    if options.view:
        visit.show_view(_known(options.view, "view", [view.id for view in atlas.views]))
    if options.circuit:
        window.light_circuit(_known(options.circuit, "circuit", list(window.content.circuits)))
    if options.level:
        visit.speak_to(_known(options.level, "level", visit.mode.levels))
    if options.story:
        stories = window.content.library.stories
        window.open_story(_known(options.story, "topic or tour", list(stories)), _screen(options, stories))
    if options.region:
        window.choose_region(_known(options.region, "region", atlas.region_ids))
        if visit.state.circuit != options.circuit:
            raise UserError(f"The region '{options.region}' is no part of the circuit '{options.circuit}'.")
    if options.view and visit.state.view != options.view:
        visit.show_view(options.view)
    _pose_frame(window, options)


def _screen(options: PictureOptions, stories: "Mapping[str, Story]") -> int:
    count = len(stories[options.story].screens) + 1
    if not 1 <= options.screen <= count:
        raise UserError(f"There is no screen {options.screen}: '{options.story}' has 1 to {count}.")
    return options.screen - 1


def _pose_frame(window: "MainWindow", options: PictureOptions) -> None:
    for look in options.looks:
        _show_look(window, look)
    if options.frame:
        window.visit.show_frame(_frame_id(window, options))
    if options.zoom != 1.0:
        window.visit.zoom_by(options.zoom)


def _show_look(window: "MainWindow", look: str) -> None:
    visit = window.visit
    layers = {"drawing": 0.0, "mri": 1.0} if visit.frame.layers.get("mri") else {}
    rows = [series.id for series in visit.view.series] if len(visit.view.series) > 1 else []
    here = f"look in the view '{visit.state.view}'"
    if not rows:
        raise UserError(f"There is only one {here}; the views slices and turn have several.")
    _known(look, here, [*rows, *layers])
    if look in layers:
        visit.melt(layers[look])
    else:
        visit.show_series(look)


def _frame_id(window: "MainWindow", options: PictureOptions) -> str:
    """A frame by its id, or by its place on the axis of the row that is open."""
    visit, frame = window.visit, options.frame
    ids = [one.id for one in visit.view.frames]
    if len(ids) == 1:
        raise UserError(f"The view '{visit.state.view}' has only one frame; the views slices and turn have many.")
    if frame not in ids:
        return _nearest_frame(visit.series, frame, ids)
    row = visit.view.series_of(frame).id
    if set(options.looks) & {one.id for one in visit.view.series} - {row}:
        raise UserError(f"The frame '{frame}' is of the look '{row}', and another look was asked for.")
    return frame


def _nearest_frame(series: Series, frame: str, ids: Sequence[str]) -> str:
    """The frame at a number on the axis (mm or degrees)."""
    try:
        at = float(frame)
    except ValueError:
        return _known(frame, "frame", ids)
    first, last = (0.0, 360.0) if series.is_turn else (series.frames[0].at, series.frames[-1].at)
    if not (isfinite(at) and first <= at <= last):
        what = "degrees" if series.is_turn else "mm"
        raise UserError(f"There is no frame at {frame}: '{series.id}' goes from {first:g} to {last:g} {what}.")
    return series.nearest(at).id


def application() -> QApplication:
    """The Qt application, with its fonts; UserError where no font can be read."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0] if sys.argv else "brainexplorer"])
    app.setApplicationName("Brain Explorer")
    complaint = load_fonts()
    if complaint:
        raise UserError(complaint, ExitCode.NO_WINDOW)
    app.setFont(app_font())
    return app


def build(options: WindowOptions, today: str = "") -> "MainWindow":
    """The window with everything wired, not shown yet. `today` (ISO) decides which words are past their review.

    Words with mistakes are told in the window, and the built-in ones are used. UserError where the folder of words
    has no such language, or where the program's own files are damaged.
    """
    try:
        atlas = load_atlas(assets_dir())
    except AtlasError as error:
        raise UserError(str(error)) from error
    start = first_state(atlas)._replace(calm=prefers_calm())
    film = Film()
    film.ahead([atlas.view(start.view).frame(start.frame).picture_for("picture", FIRST_PICTURE_PX).path])
    # The picture is decoded on another core while most of the program is imported here.
    from brainexplorer.ui.languages import speak
    from brainexplorer.ui.main_window import MainWindow

    try:
        asked, content = _words(options, atlas)
        _check_language(options.language, content)
    except UserError:
        film.rest()
        raise
    speak(content.language)
    visit = Visit(atlas, start._replace(language=content.language))
    window = MainWindow(atlas, content, visit, film, today=today or strftime("%Y-%m-%d"),
                        words_in=partial(_words_in, options, atlas))
    if asked.problems:
        window.cover.tell_mistakes(options.data or data_dir(), asked.problems)
    return window


def prefers_calm() -> bool:
    """Whether this desktop asks programs to move little; Qt tells from 6.12 on."""
    hints = getattr(QApplication.styleHints(), "accessibility", None)
    told = getattr(hints(), "motionPreference", None) if hints else None
    return told is not None and told().name == "ReducedMotion"


def _words(options: WindowOptions, atlas: Atlas) -> "tuple[Words, Content]":
    from brainexplorer.content.opening import open_words

    asked = open_words(options.data or data_dir(), atlas.region_ids, options.language)
    content = asked.content or open_words(data_dir(), atlas.region_ids, options.language).content
    if content is None:
        raise UserError("The built-in words have mistakes; `brainexplorer check` lists them.")
    if asked.content is None and options.data is not None:
        from brainexplorer.content.settings import settings_of

        # Our words in place of theirs, but never our numbers in place of theirs.
        if settings := settings_of(options.data):
            content = content._replace(crisis=settings.crisis, clinic=settings.clinic)
    return asked, content


def _check_language(language: str, content: "Content") -> None:
    if language and language != content.language:
        there = ", ".join(content.languages)
        raise UserError(f"The words are not there in the language '{language}'; there is: {there}.")


def _words_in(options: WindowOptions, atlas: Atlas, language: str) -> "Content | None":
    """The same words in another language; None where they cannot be had any more."""
    return _words(options._replace(language=language), atlas)[1]


def _known(given: str, what: str, allowed: Sequence[str]) -> str:
    if given in allowed:
        return given
    from difflib import get_close_matches

    near = get_close_matches(given, allowed, n=1, cutoff=0.4)
    hint = f" Did you mean '{near[0]}'?" if near else ""
    few = ", ".join(allowed) if len(allowed) <= _MOST_NAMED else f"{', '.join(allowed[:3])} ... {allowed[-1]}"
    raise UserError(f"There is no {what} '{given}'.{hint} There are: {few}.")


def _save(window: "MainWindow", out: Path) -> None:
    from PySide6.QtCore import QBuffer, QByteArray

    from brainexplorer.files import write_whole

    # Encoded first and written by ourselves: Qt would replace a device, and cannot say what went wrong.
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    write_whole(out, bytes(data.data()))
