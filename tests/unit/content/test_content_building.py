"""What a good folder becomes, and that the words the program ships are good and quick to read."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from content_folders import SHAPES, write

import brainexplorer
from brainexplorer import resources
from brainexplorer.content.loading import load
from brainexplorer.content.model import Certainty, CircuitPart, Content, Effect, InWhom, Link, Note, Source

MOST_MS = 900.0
"""of one processor, for all files in two languages with all that is told of them: measured 330 on a slow one"""


@pytest.fixture
def content(tmp_path: Path) -> Content:
    loaded = load(write(tmp_path), SHAPES)
    assert loaded.content is not None
    return loaded.content


def test_a_region_says_what_its_file_says(content: Content) -> None:
    amygdala = content.regions["amygdala"]

    assert (amygdala.id, amygdala.name, amygdala.abbreviation) == ("amygdala", "Amygdala", "Amy")
    assert amygdala.also == ("fear center", "almond")
    assert amygdala.works_with == ("hippocampus",)
    assert amygdala.mood == (
        Note("Low mood can make it jumpy.", Certainty.DEBATED, InWhom.PEOPLE, ("Jones2015", "Smith2010")),
    )


def test_folded_and_quoted_texts_become_one_line(content: Content) -> None:
    hippocampus = content.regions["hippocampus"]

    assert hippocampus.where == "Deep inside, behind the amygdala."
    assert hippocampus.does == "It helps you learn: names, places, days."
    assert (hippocampus.abbreviation, hippocampus.also) == ("", ())


def test_a_source_guesses_nothing(content: Content) -> None:
    assert content.sources["Smith2010"] == Source(
        key="Smith2010", year=2010, journal="Journal of Tests 2:3-4", verified=False, pmcid="PMC2222222"
    )


def test_the_crisis_line_keeps_its_numbers_as_written(content: Content) -> None:
    crisis = content.crisis

    assert (crisis.call, crisis.text, crisis.emergency) == ("555", "HELLO to 555", "999")
    assert crisis.checked == "2026-11-23"


def test_a_circuit_says_what_its_file_says(content: Content) -> None:
    calm = content.circuits["calm"]

    assert (calm.id, calm.name, calm.term) == ("calm", "Calming the fear", "Top-down control")
    assert calm.also == ("worry", "panic")
    assert calm.meaning == Note("One part calms another.", Certainty.EARLY, InWhom.PEOPLE, ("Jones2015",))
    assert list(calm.parts.values()) == [
        CircuitPart("hippocampus", "hippocampus", "", "", None, ""),
        CircuitPart("amygdala", "amygdala", "", "", None, ""),
        CircuitPart("cord", "", "Spinal cord", "Medulla spinalis", (0, -46, -68), "It runs down the back."),
    ]
    assert calm.links[1] == Link(
        "amygdala", "cord", Effect.NOT_KNOWN, "In animal studies, it is not known.",
        Certainty.NOT_STUDIED, InWhom.ANIMALS, ("Smith2010", "Jones2015"),
    )
    assert calm.links[0].note == Note("It calms the alarm.", Certainty.EARLY, InWhom.PEOPLE, ("Jones2015",))


def test_there_and_back_is_one_step_where_both_say_the_same(content: Content) -> None:
    calm, memory = content.circuits["calm"], content.circuits["memory"]

    assert [(step.link, step.both_ways) for step in calm.steps] == [(link, False) for link in calm.links]
    assert [(step.link, step.both_ways) for step in memory.steps] == [(memory.links[0], True)]
    other = memory._replace(links=(memory.links[0], memory.links[1]._replace(text="It answers.")))
    assert [step.both_ways for step in other.steps] == [False, False]
    again = memory._replace(links=memory.links * 2)
    assert [step.both_ways for step in again.steps] == [True, True]


def test_a_region_knows_its_circuits(content: Content) -> None:
    assert [circuit.id for circuit in content.circuits_of("amygdala")] == ["calm", "memory"]
    assert content.circuits_of("insula") == content.circuits_of("cord-of-nobody") == ()


def test_content_cannot_be_changed(content: Content) -> None:
    with pytest.raises(TypeError):
        content.regions["amygdala"] = content.regions["insula"]  # type: ignore[index]
    with pytest.raises(TypeError):
        content.circuits["calm"].parts["insula"] = content.circuits["calm"].parts["cord"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        content.crisis.call = "0"  # type: ignore[misc]


def test_the_shipped_words_are_good() -> None:
    loaded = load(resources.data_dir(), None)

    assert [problem.sentence() for problem in loaded.problems] == []


def test_the_shipped_words_are_read_and_checked_quickly() -> None:
    assert min(_milliseconds() for _ in range(5)) <= MOST_MS


def _milliseconds() -> float:
    started = time.process_time()
    load(resources.data_dir(), None)
    return (time.process_time() - started) * 1000


def test_reading_good_words_and_getting_ready_to_search_does_not_load_the_matching_library() -> None:
    code = (
        "import sys; from brainexplorer import resources; from brainexplorer.content.loading import load; "
        "from brainexplorer.content.search import Finder; Finder(load(resources.data_dir(), None).content); "
        "sys.exit('rapidfuzz' in sys.modules)"
    )
    root = str(Path(brainexplorer.__file__).parent.parent)

    run = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": root}, check=False)

    assert run.returncode == 0
