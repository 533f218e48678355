"""Kept words are the same words, and never stand in for others."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from brainexplorer.content.keeping import FILE_NAMES, MAY_LACK, fingerprint, kept_file
from brainexplorer.content.loading import load
from brainexplorer.content.opening import open_words
from brainexplorer.content.schema import FILES, OPTIONAL
from brainexplorer.resources import data_dir

SHAPES = tuple((load(data_dir(), None).content or pytest.fail("the shipped words have mistakes")).regions)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for file in data_dir().glob("*.yaml"):
        shutil.copy(file, tmp_path)
    return tmp_path


def test_what_is_recalled_equals_what_was_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = open_words(folder, SHAPES)
    assert first.content == load(folder, SHAPES).content
    monkeypatch.setitem(sys.modules, "brainexplorer.content.loading", None)  # reading anew is impossible now
    assert open_words(folder, SHAPES) == first


def test_an_edited_word_is_read_anew(folder: Path) -> None:
    open_words(folder, SHAPES)
    file = folder / "regions.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("name: Amygdala", "name: Almond", 1), encoding="utf-8")
    content = open_words(folder, SHAPES).content
    assert content is not None
    assert content.regions["amygdala"].name == "Almond"


def test_an_edited_circuit_is_read_anew(folder: Path) -> None:
    open_words(folder, SHAPES)
    file = folder / "circuits.yaml"
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace("effect: slows down", "effect: either", 1), encoding="utf-8")
    content = open_words(folder, SHAPES).content
    assert content is not None
    assert content == load(folder, SHAPES).content


def test_a_folder_without_circuits_is_kept_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_circuits = open_words(folder, SHAPES)
    (folder / "circuits.yaml").unlink()
    without = open_words(folder, SHAPES)
    assert with_circuits.content is not None
    assert without.content is not None
    assert with_circuits.content.circuits
    assert not without.content.circuits
    monkeypatch.setitem(sys.modules, "brainexplorer.content.loading", None)
    assert open_words(folder, SHAPES) == without


def test_words_with_mistakes_are_never_kept(folder: Path) -> None:
    (folder / "clinic.yaml").write_text("format: 1\n", encoding="utf-8")
    assert open_words(folder, SHAPES).problems
    assert not kept_file(folder).exists()
    assert open_words(folder, SHAPES).problems


def test_other_shapes_or_a_further_file_are_checked_again(folder: Path) -> None:
    open_words(folder, SHAPES)
    assert open_words(folder, (*SHAPES, "heart")).problems
    (folder / "region.yaml").write_text("format: 1\n", encoding="utf-8")
    assert open_words(folder, SHAPES).problems


@pytest.mark.parametrize("damage", ["", "{", "[]", "null", "\x00", '{"fingerprint": "MARK"}',
                                    '{"fingerprint": "MARK", "words": {"regions": [{}]}}', "[" * 50_000,
                                    ('{"fingerprint": "MARK", "words": {"language": "en", "regions": [], '
                                     '"sources": [], "crisis": ["", "", "", "", "", ""], "circuits": [[]]}}')])
def test_a_damaged_file_costs_only_time(folder: Path, damage: str) -> None:
    good = open_words(folder, SHAPES)
    kept_file(folder).write_text(damage.replace("MARK", fingerprint(folder, SHAPES)), encoding="utf-8")
    assert open_words(folder, SHAPES) == good
    assert json.loads(kept_file(folder).read_text(encoding="utf-8"))["fingerprint"] == fingerprint(folder, SHAPES)


def test_a_folder_that_cannot_be_written_works_without(folder: Path) -> None:
    (folder / "__pycache__").write_text("in the way", encoding="utf-8")
    assert open_words(folder, SHAPES).content is not None
    assert sorted(path.name for path in folder.iterdir()) == sorted(["__pycache__", *FILE_NAMES])


def test_the_fingerprint_is_of_all_files_that_are_read() -> None:
    assert sorted(FILE_NAMES) == sorted(FILES)
    assert sorted(MAY_LACK) == sorted(OPTIONAL)


def test_an_unusual_folder_has_no_fingerprint(tmp_path: Path) -> None:
    assert fingerprint(tmp_path / "nowhere", SHAPES) == ""
    assert fingerprint(tmp_path, SHAPES) == ""
