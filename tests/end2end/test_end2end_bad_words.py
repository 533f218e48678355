"""A folder of words with mistakes, at start: staff read what is wrong, and the brain works all the same."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.desktop import Desktop
from helpers.visitor import Visitor
from helpers.waiting import wait_until

from brainexplorer.resources import data_dir

BREAKS = (
    ("    certainty: early", "    certainty: erly"),
    ("    works_with: [", "    works_wth: ["),
    ("    does: ", "    does: [1] #"),
)
GO_ON = "Go on with the built-in words"


def break_words(folder: Path) -> list[int]:
    """Put each mistake once into `regions.yaml`, in different places; the lines they are in."""
    shutil.copytree(data_dir(), folder)
    file = folder / "regions.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    broken: list[int] = []
    for right, wrong in BREAKS:
        place = next(place for place, line in enumerate(lines) if right in line and place > (broken or [0])[-1])
        lines[place] = lines[place].replace(right, wrong, 1)
        broken.append(place + 1)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return broken


@pytest.fixture
def mistaken(can_read: None, desktop: Desktop, tmp_path: Path) -> Iterator[tuple[Visitor, list[int]]]:
    lines = break_words(tmp_path / "words")
    with Visitor(desktop, tmp_path / "visitor", "--data", str(tmp_path / "words")) as visitor:
        yield visitor, lines


def test_staff_read_every_mistake_and_go_on(mistaken: tuple[Visitor, list[int]]) -> None:
    visitor, lines = mistaken
    go_on = visitor.reader.need(GO_ON)
    told = visitor.reader.text(visitor.reader.need("List of mistakes"))
    assert "regions.yaml" in told
    for line in lines:
        assert str(line) in told, (line, told)
    for word in ("erly", "works_wth", "does"):
        assert word in told
    assert visitor.nameless() == []
    visitor.reader.press(go_on)
    wait_until(lambda: visitor.reader.find(GO_ON) is None, "the mistakes to go")
    visitor.reader.press(visitor.regions()["amygdala"])
    visitor.wait_for_card("amygdala")
    visitor.program.click(*visitor.places(visitor.atlas.frame("inside"))["hippocampus"])
    visitor.wait_for_card("hippocampus")
    visitor.program.ask_to_close()
    assert visitor.program.wait(10) == 0
    assert visitor.program.complaints == []


def test_nothing_behind_the_mistakes_can_be_pressed(mistaken: tuple[Visitor, list[int]]) -> None:
    visitor, _ = mistaken
    visitor.reader.need(GO_ON)
    pressable = [thing.name for thing in visitor.reader.walk() if thing.presses]
    assert pressable == [GO_ON]
