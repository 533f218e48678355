"""Desktops that nobody sees for the real program; when a test fails, what was on their screens is kept."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.desktop import Desktop, missing_here
from helpers.screen_reader import missing_for_screen_reader
from helpers.visitor import WELCOME, Visitor

SIZES = ((1280, 720), (1920, 1080))
_open_desktops: list[Desktop] = []
Opener = Callable[[int, int], Desktop]


@pytest.fixture(scope="session")
def can_see() -> None:
    """Skips where there are no means for a screen and fingers."""
    sentence = missing_here()
    if sentence:
        pytest.skip(sentence)


@pytest.fixture(scope="session")
def can_read() -> None:
    """Skips where there is no client for a screen reader's bus."""
    sentence = missing_for_screen_reader()
    if sentence:
        pytest.skip(sentence)


@pytest.fixture(scope="session")
def open_desktop(can_see: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opener]:
    """`open_desktop(width, height)`: a desktop of that size, px; one of each size is kept for all tests."""
    kept: dict[tuple[int, int], Desktop] = {}

    def opener(width: int, height: int) -> Desktop:
        if (width, height) not in kept:
            desktop = Desktop(width, height, tmp_path_factory.mktemp("desktop") / f"{width}x{height}")
            kept[width, height] = desktop
            _open_desktops.append(desktop)
        return kept[width, height]

    yield opener
    for desktop in kept.values():
        _open_desktops.remove(desktop)
        desktop.close()


@pytest.fixture(scope="module", params=SIZES, ids=[f"{width}x{height}" for width, height in SIZES])
def shared_visitor(request: pytest.FixtureRequest, can_read: None, open_desktop: Opener,
                   tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """One running program for all tests of a module."""
    with Visitor(open_desktop(*request.param), tmp_path_factory.mktemp("visitor")) as visitor:
        visitor.fill_the_screen()
        yield visitor


@pytest.fixture
def visitor(shared_visitor: Visitor) -> Iterator[Visitor]:
    """The running program with nothing chosen; it must not have complained when the test is over."""
    if shared_visitor.heading != WELCOME:
        shared_visitor.start_over()
    yield shared_visitor
    assert shared_visitor.program.is_running
    assert shared_visitor.program.complaints == []


@pytest.fixture
def desktop(open_desktop: Opener) -> Desktop:
    """A desktop of 1280x720 px, for a program of the test's own."""
    return open_desktop(1280, 720)


@pytest.fixture(autouse=True)
def keeps_screenshots(tmp_path: Path) -> Path:
    """Where the screens are kept when a test fails."""
    return tmp_path


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """While the program still stands as the test left it."""
    report = yield
    folder = _folder_of(item)
    if report.failed and folder is not None:
        for desktop in _open_desktops:
            file = folder / f"screen-{desktop.screen.width}x{desktop.screen.height}.png"
            desktop.screen.picture().save(str(file))
            report.sections.append(("screen", str(file)))
    return report


def _folder_of(item: pytest.Item) -> Any:
    return getattr(item, "funcargs", {}).get("tmp_path")
