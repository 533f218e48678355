"""Decoded pictures: at once where they were decoded ahead, never too many, and no thread that stays."""

import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from brainexplorer.ui.brain import film as film_module
from brainexplorer.ui.brain.film import NICENESS, Film


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    found = []
    for number in range(12):
        image = QImage(100, 50, QImage.Format.Format_ARGB32)
        image.fill(QColor(20 * number, 0, 0))
        found.append(tmp_path / f"{number}.webp")
        assert image.save(str(found[-1]), "WEBP", 100)
    return found


def test_a_picture_is_the_one_of_its_file(files: list[Path]) -> None:
    film = Film()
    for number in (3, 9, 3):
        assert film.image(files[number]).pixelColor(5, 5).red() == pytest.approx(20 * number, abs=3)


def test_what_is_wanted_next_is_there_when_it_is_asked_for(files: list[Path]) -> None:
    film = Film()
    film.ahead(files[:6])
    assert not film.image(files[5]).isNull()
    assert not film.image(files[0]).isNull(), "even while it is being decoded"
    film.ahead(files[:6])
    for thread in [thread for thread in threading.enumerate() if thread.name == "pictures"]:
        thread.join(10)
    assert [film.has(file) for file in files[:7]] == [True] * 6 + [False]
    assert not [thread for thread in threading.enumerate() if thread.name == "pictures"]


@pytest.mark.skipif(sys.platform != "linux", reason="a thread has a niceness of its own on Linux only")
def test_what_is_decoded_ahead_gives_way_to_a_hand(files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    seen, decoded = list[int](), threading.Event()

    def decode(path: Path) -> QImage:
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        decoded.set()
        return QImage(str(path))

    monkeypatch.setattr(film_module, "decode", decode)
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    film = Film()
    film.ahead(files[:1])
    assert decoded.wait(10)
    film.rest()
    film.image(files[5])
    assert seen[0] >= NICENESS
    assert seen[1] == before, "the thread alone gives way, not the program"


def test_a_new_wish_replaces_the_last_one(files: list[Path]) -> None:
    film = Film()
    film.ahead(files)
    film.ahead(files[11:])
    film.image(files[11])
    film.rest()
    assert film.has(files[11])


def test_it_never_keeps_more_than_it_may(files: list[Path]) -> None:
    one = 100 * 50 * 4
    film = Film(limit=3 * one)
    for file in files:
        film.image(file)
        assert film.bytes <= 3 * one
    assert [film.has(file) for file in files] == [False] * 9 + [True] * 3
    film.image(files[9])
    film.image(files[0])
    assert film.has(files[9]), "what was used last goes last"
    assert not film.has(files[10])


def test_a_file_that_cannot_be_read_is_an_empty_picture(tmp_path: Path) -> None:
    (tmp_path / "bad.webp").write_bytes(b"RIFF")
    film = Film()
    film.ahead([tmp_path / "bad.webp", tmp_path / "none.webp"])
    assert film.image(tmp_path / "bad.webp").isNull()
    assert film.image(tmp_path / "none.webp").isNull()
    film.rest()
