"""The circuits we ship: true in their directions, complete, easy, kind, and honest about their evidence."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from test_shipped_words import (
    DATA,
    HIGHEST_FIELD_GRADE,
    HIGHEST_GRADE,
    LONGEST_NOTE,
    LONGEST_SENTENCE,
    MISTAKES,
    REGIONS,
    SOURCES,
    TOPIC_WORDS,
    UNKIND,
    set_aside,
)

from brainexplorer.content.editor.readability import flesch_kincaid, sentences
from brainexplorer.content.loading import load
from brainexplorer.content.model import Content, Effect

CIRCUITS: dict[str, dict[str, Any]] = yaml.safe_load((DATA / "circuits.yaml").read_text("utf-8"))["circuits"]
SIX = ["pain-volume-control", "top-down-calm", "reward", "memory-and-mood", "default-mode", "disappointment-brake"]
LONGEST_MEANING = 15  # words
LONGEST_STEP = 25
LONGEST_CIRCUIT = 230
OWN_PARTS = ("angular gyrus", "spinal cord", "lower brainstem relay")
MORE_TOPIC_WORDS = (*TOPIC_WORDS, "animals", "signals")

# What the signal does, by what is known of the cells: if one of these changes, somebody must have a very good reason.
DIRECTIONS = [
    ("pain-volume-control", "spinal-cord", "thalamus", Effect.SPEEDS_UP),
    ("pain-volume-control", "periaqueductal-gray", "rvm", Effect.EITHER),
    ("pain-volume-control", "rvm", "spinal-cord", Effect.EITHER),
    ("pain-volume-control", "locus-coeruleus", "spinal-cord", Effect.SLOWS_DOWN),
    ("top-down-calm", "medial-prefrontal-cortex", "amygdala", Effect.SLOWS_DOWN),
    ("reward", "ventral-tegmental-area", "nucleus-accumbens", Effect.EITHER),
    ("reward", "hippocampus", "nucleus-accumbens", Effect.SPEEDS_UP),
    ("memory-and-mood", "hippocampus", "medial-prefrontal-cortex", Effect.SPEEDS_UP),
    ("memory-and-mood", "hippocampus", "hypothalamus", Effect.SLOWS_DOWN),
    ("disappointment-brake", "habenula", "ventral-tegmental-area", Effect.SLOWS_DOWN),
    ("disappointment-brake", "habenula", "dorsal-raphe", Effect.SLOWS_DOWN),
]
NEVER = [  # there is no such path, or only the other way
    ("pain-volume-control", "spinal-cord", "rvm"),
    ("pain-volume-control", "rvm", "periaqueductal-gray"),
    ("reward", "nucleus-accumbens", "hippocampus"),
    ("disappointment-brake", "ventral-tegmental-area", "habenula"),
]


@pytest.fixture(scope="module")
def content() -> Content:
    loaded = load(DATA, None)
    assert loaded.content is not None, [problem.sentence() for problem in loaded.problems]
    return loaded.content


def notes(circuit: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield circuit["meaning"]
    yield from circuit["links"]
    yield from circuit["ketamine"]


def told(circuit: dict[str, Any]) -> list[str]:
    """Everything that is written in sentences; what two links say alike is told once."""
    parts = [part["is"] for part in circuit["parts"].values() if part]
    return list(dict.fromkeys([note["text"] for note in notes(circuit)] + parts))


def plain(text: str, *topic: str) -> str:
    for name in OWN_PARTS:
        text = re.sub(name, "part", text, flags=re.IGNORECASE)
    return set_aside(text, *topic)


per_circuit = pytest.mark.parametrize("key", CIRCUITS)


def test_circuits_are_the_six_in_order() -> None:
    assert list(CIRCUITS) == SIX


@per_circuit
def test_enough_to_be_true_few_enough_to_be_read(key: str, content: Content) -> None:
    circuit = content.circuits[key]
    assert 4 <= len(circuit.parts) <= 9
    assert 4 <= len(circuit.links) <= 10
    assert len(circuit.steps) <= 9
    assert 1 <= len(circuit.ketamine) <= 3
    assert len(circuit.also) >= 5


@per_circuit
def test_every_regions_card_lists_its_circuits(key: str, content: Content) -> None:
    circuit = content.circuits[key]
    regions = [part.region for part in circuit.parts.values() if part.region]
    assert len(regions) >= 4
    for region in regions:
        assert circuit in content.circuits_of(region)
    for region in set(REGIONS) - set(regions):
        assert circuit not in content.circuits_of(region)


@per_circuit
def test_the_parts_of_its_own_are_said_and_placed(key: str, content: Content) -> None:
    for part in content.circuits[key].parts.values():
        if part.region:
            assert part.region in REGIONS
            assert (part.name, part.term, part.place, part.what) == ("", "", None, "")
        else:
            assert part.place is not None
            assert part.place[0] <= 0  # the left half or the midline: the side that the pictures show
            assert part.name.lower() in OWN_PARTS
            assert part.what


@pytest.mark.parametrize(("key", "start", "end", "effect"), DIRECTIONS)
def test_directions_and_effects_are_true(key: str, start: str, end: str, effect: Effect, content: Content) -> None:
    found = [link.effect for link in content.circuits[key].links if (link.start, link.end) == (start, end)]
    assert found == [effect]


@pytest.mark.parametrize(("key", "start", "end"), NEVER)
def test_what_leads_one_way_does_not_lead_back(key: str, start: str, end: str, content: Content) -> None:
    assert not [link for link in content.circuits[key].links if (link.start, link.end) == (start, end)]


def test_what_scans_alone_show_has_no_effect() -> None:
    """Two areas that are active together do not tell which one speeds up the other."""
    for link in CIRCUITS["default-mode"]["links"]:
        assert link["effect"] == "not known" or link["from"] == "insula"


@per_circuit
def test_people_and_animals_are_never_mixed(key: str) -> None:
    for note in notes(CIRCUITS[key]):
        in_animals = note["in_whom"] == "animals"
        assert note["text"].startswith("In animal studies") is in_animals, note["text"]
        assert ("animal" in note["text"].lower()) is in_animals, note["text"]


@per_circuit
def test_what_it_does_is_said_of_people(key: str) -> None:
    assert CIRCUITS[key]["meaning"]["in_whom"] == "people"


@per_circuit
def test_people_come_before_animals(key: str) -> None:
    order = [note["in_whom"] for note in CIRCUITS[key]["ketamine"]]
    assert order == sorted(order, reverse=True)


@per_circuit
def test_no_claim_stands_on_memory_alone(key: str) -> None:
    for note in notes(CIRCUITS[key]):
        assert any(SOURCES[source]["status"] == "verified" for source in note["sources"]), note["text"]


@per_circuit
def test_reading_level(key: str) -> None:
    texts = told(CIRCUITS[key])
    assert flesch_kincaid(plain(" ".join(texts))) <= HIGHEST_GRADE
    for text in texts:
        assert flesch_kincaid(plain(text, *MORE_TOPIC_WORDS)) <= HIGHEST_FIELD_GRADE, text


@per_circuit
def test_texts_are_short(key: str) -> None:
    circuit = CIRCUITS[key]
    for text in told(circuit):
        assert len(text.split()) <= LONGEST_NOTE, text
        for sentence in sentences(text):
            assert len(sentence.split()) <= LONGEST_SENTENCE, sentence
            assert sentence[-1] in ".?"
    assert len(circuit["meaning"]["text"].split()) <= LONGEST_MEANING
    assert len(sentences(circuit["meaning"]["text"])) == 1
    for link in circuit["links"]:
        assert len(link["text"].split()) <= LONGEST_STEP, link["text"]
    assert sum(len(text.split()) for text in told(circuit)) <= LONGEST_CIRCUIT


@pytest.mark.parametrize("banned", [UNKIND, MISTAKES], ids=["unkind", "mistakes"])
@per_circuit
def test_no_banned_words(key: str, banned: str) -> None:
    for text in [CIRCUITS[key]["name"], *told(CIRCUITS[key])]:
        assert not re.findall(banned, text, re.IGNORECASE), text


def test_the_pain_circuit_does_not_promise() -> None:
    """The largest review of ketamine for long-lasting pain found no clear benefit; who reads of pain reads that."""
    assert any("Ferraro2025" in note["sources"] for note in CIRCUITS["pain-volume-control"]["ketamine"])
