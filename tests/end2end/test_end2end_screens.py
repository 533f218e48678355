"""The window on screens of every shape: it opens, fills what it is given, and something is on it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from helpers.visitor import Visitor
from helpers.waiting import wait_until
from helpers.xvfb import count_colours

if TYPE_CHECKING:
    from collections.abc import Callable

    from helpers.desktop import Desktop
    from PySide6.QtGui import QImage

SHAPES = ((1280, 720), (1920, 1080), (1080, 1920), (3840, 2160))
MANY_COLOURS = 1500
"""A shaded brain has thousands; a window without its picture a few hundred, all edges of letters."""


@pytest.fixture(params=SHAPES, ids=[f"{width}x{height}" for width, height in SHAPES])
def filled(request: pytest.FixtureRequest, can_read: None, open_desktop: "Callable[[int, int], Desktop]",
           tmp_path: Path) -> Iterator[Visitor]:
    """A visitor whose window fills the screen, as a window manager or a kiosk makes it."""
    with Visitor(open_desktop(*request.param), tmp_path / "visitor") as visitor:
        visitor.fill_the_screen()
        yield visitor


def test_the_window_fills_a_screen_with_the_brain_and_its_card(filled: Visitor) -> None:
    screen = filled.desktop.screen
    picture = wait_until(lambda: many_colours(filled), "a brain on the screen")
    assert (picture.width(), picture.height()) == (screen.width, screen.height)
    filled.program.click(*filled.places(filled.atlas.frame("inside"))["amygdala"])
    filled.wait_for_card("amygdala")
    window, brain, card = (filled.reader.describe(thing) for thing in (filled.window, filled.brain, filled.card))
    assert window.holds(brain)
    assert window.holds(card)
    assert all(brain.holds(thing) for thing in filled.regions().values())
    if screen.height > screen.width:
        assert brain.box[3] <= card.box[1], (brain, card)
    else:
        assert brain.box[2] <= card.box[0], (brain, card)
    assert filled.program.complaints == []


def many_colours(visitor: Visitor) -> "QImage | None":
    """The screen as it is now, if there is more on it than words."""
    picture = visitor.desktop.screen.picture()
    return picture if count_colours(picture) > MANY_COLOURS else None


@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920)], ids=["1280x720", "1080x1920"])
def test_a_small_screen_is_filled_from_the_start(can_read: None, open_desktop: "Callable[[int, int], Desktop]",
                                                 size: tuple[int, int], tmp_path: Path) -> None:
    """Also where no window manager is there to do it."""
    with Visitor(open_desktop(*size), tmp_path / "visitor") as visitor:
        wait_until(lambda: visitor.window.extents == (0, 0, *size), "the window to fill the screen")
