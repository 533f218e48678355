"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from brainexplorer.errors import ExitCode, UserError
from brainexplorer.files import write_whole


def test_what_was_there_is_replaced(tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    for data in (b"first", b"second"):
        write_whole(out, data)
    assert out.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [out]


def test_others_may_read_it_as_any_new_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "ours", b"")
    (tmp_path / "any").write_bytes(b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "any").stat().st_mode


@pytest.mark.parametrize("place", ["nowhere/a.png", "folder"])
def test_a_place_that_cannot_be_written_is_told(place: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match=place) as told:
        write_whole(tmp_path / place, b"data")
    assert told.value.code == ExitCode.CANNOT_WRITE
    assert [file.name for file in tmp_path.rglob("*")] == ["folder"]


def test_a_device_is_left_alone() -> None:
    with pytest.raises(UserError, match="not a file"):
        write_whole(Path("/dev/null"), b"data")
    assert Path("/dev/null").is_char_device()
