"""People find a region by its names, in everyday words, misspelled, or half typed."""

from pathlib import Path

import pytest
from content_folders import SHAPES, write

from brainexplorer import resources
from brainexplorer.content.loading import load
from brainexplorer.content.model import Content, Region
from brainexplorer.content.search import CircuitMatch, Finder, Match

WORDS: list[dict[str, object]] = [
    {"id": "amygdala", "name": "Amygdala", "abbreviation": "Amy", "everyday": "the alarm", "also": ("fear center",)},
    {"id": "hypothalamus", "name": "Hypothalamus", "does": "It keeps hunger and sleep in step."},
    {"id": "hippocampus", "name": "Hippocampus", "everyday": "the memory maker", "where": "Beside the amygdala."},
    {"id": "periaqueductal-gray", "name": "Periaqueductal gray", "abbreviation": "PAG", "also": ("pain gate",)},
    {"id": "nucleus-accumbens", "name": "Nucleus accumbens", "abbreviation": "NAc", "also": ("reward center",)},
    {"id": "thalamus", "name": "Thalamus", "also": ("Relaisstation fürs Gehör",)},
]


def region(**words: object) -> Region:
    empty: dict[str, object] = {"say": "x", "where": "", "does": "", "pain": (), "mood": (), "ketamine": ()}
    return Region(**{**empty, **words})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def finder(tmp_path_factory: pytest.TempPathFactory) -> Finder:
    content = load(write(tmp_path_factory.mktemp("data")), SHAPES).content
    assert content is not None
    regions = {str(words["id"]): region(**words) for words in WORDS}
    return Finder(Content(content.language, regions, content.sources, content.crisis))


@pytest.mark.parametrize(
    ("query", "best", "why"),
    [
        ("amygdala", "amygdala", "Amygdala"),
        ("AMYGDALA ", "amygdala", "Amygdala"),
        ("amigdala", "amygdala", "Amygdala"),
        ("amígdala", "amygdala", "Amygdala"),
        ("fear center", "amygdala", "fear center"),
        ("fear centre", "amygdala", "fear center"),
        ("center of fear", "amygdala", "fear center"),
        ("alarm", "amygdala", "the alarm"),
        ("hip", "hippocampus", "Hippocampus"),
        ("hipp", "hippocampus", "Hippocampus"),
        ("hipocampus", "hippocampus", "Hippocampus"),
        ("hipoca", "hippocampus", "Hippocampus"),
        ("hippocampal", "hippocampus", "Hippocampus"),
        ("memmory", "hippocampus", "the memory maker"),
        ("hyp", "hypothalamus", "Hypothalamus"),
        ("hypotalamus", "hypothalamus", "Hypothalamus"),
        ("PAG", "periaqueductal-gray", "PAG"),
        ("pag", "periaqueductal-gray", "PAG"),
        ("perry aqueductal", "periaqueductal-gray", "Periaqueductal gray"),
        ("periaqueductal-gray", "periaqueductal-gray", "Periaqueductal gray"),
        ("gray", "periaqueductal-gray", "Periaqueductal gray"),
        ("nac", "nucleus-accumbens", "NAc"),
        ("nucleus acumbens", "nucleus-accumbens", "Nucleus accumbens"),
        ("accumbens nucleus", "nucleus-accumbens", "Nucleus accumbens"),
        ("thalamus", "thalamus", "Thalamus"),
        ("what is the thalamus?", "thalamus", "Thalamus"),
        ("gehor", "thalamus", "Relaisstation fürs Gehör"),
        ("hunger", "hypothalamus", "hunger"),
    ],
)
def test_the_best_match_comes_first_with_the_word_that_fits(finder: Finder, query: str, best: str, why: str) -> None:
    assert finder.find(query)[0] == Match(best, why)


@pytest.mark.parametrize("query", ["zzzz", "qwertyuiop", "xx", "???", "\0", "9999", "z" * 5000, "the zzzz qqqq"])
def test_nonsense_finds_nothing(finder: Finder, query: str) -> None:
    assert finder.find(query) == []


@pytest.mark.parametrize("query", ["", "  ", "\n"])
def test_an_empty_query_gives_all_in_the_order_of_the_file(finder: Finder, query: str) -> None:
    assert finder.find(query) == [Match(str(words["id"]), "") for words in WORDS]


def test_names_come_before_texts(finder: Finder) -> None:
    assert [match.region_id for match in finder.find("amygdala")] == ["amygdala", "hippocampus"]


def test_no_region_is_found_twice(finder: Finder) -> None:
    for query in ("a", "h", "the", "center", "al"):
        found = [match.region_id for match in finder.find(query)]
        assert len(found) == len(set(found))


def test_every_name_of_the_shipped_words_finds_its_region() -> None:
    content = load(resources.data_dir(), None).content
    assert content is not None
    finder = Finder(content)
    for entry in content.regions.values():
        for word in filter(None, (entry.id, entry.name, entry.abbreviation, entry.everyday)):
            assert finder.find(word)[0].region_id == entry.id, word
        for word in entry.also:
            assert entry.id in [match.region_id for match in finder.find(word)], word


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("hipocampus", "hippocampus"),
        ("PAG", "periaqueductal-gray"),
        ("fear center", "amygdala"),
        ("amigdala", "amygdala"),
        ("nucleus acumbens", "nucleus-accumbens"),
        ("perry aqueductal", "periaqueductal-gray"),
        ("hip", "hippocampus"),
    ],
)
def test_the_shipped_words_are_found_as_people_type_them(query: str, best: str) -> None:
    content = load(resources.data_dir(), None).content
    assert content is not None

    assert Finder(content).find(query)[0].region_id == best
    assert Finder(content).find("zzzz") == []


def test_what_is_searched_is_left_alone(tmp_path: Path) -> None:
    content = load(write(tmp_path), SHAPES).content
    assert content is not None
    before = repr(content)

    Finder(content).find("hipp")

    assert repr(content) == before


@pytest.fixture(scope="module")
def shipped() -> Finder:
    content = load(resources.data_dir(), None).content
    assert content is not None
    return Finder(content)


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("pain", "pain-volume-control"),
        ("reward", "reward"),
        ("rewrad", "reward"),
        ("default mode", "default-mode"),
        ("DMN", "default-mode"),
        ("daydreaming", "default-mode"),
        ("disappointment", "disappointment-brake"),
        ("memory", "memory-and-mood"),
        ("calm", "top-down-calm"),
        ("descending pain modulation", "pain-volume-control"),
        ("what is the reward circuit?", "reward"),
    ],
)
def test_circuits_are_found_as_people_type_them(shipped: Finder, query: str, best: str) -> None:
    assert shipped.find_circuits(query)[0].circuit_id == best


def test_a_circuit_is_found_with_the_word_that_fits(shipped: Finder) -> None:
    assert shipped.find_circuits("letdown brake") == [CircuitMatch("disappointment-brake", "The letdown brake")]
    assert shipped.find_circuits("daydream")[0] == CircuitMatch("default-mode", "daydreaming")


@pytest.mark.parametrize("query", ["", "  ", "zzzz", "???", "visual cortex", "cerebellum"])
def test_a_query_that_fits_no_circuit_finds_none(shipped: Finder, query: str) -> None:
    assert shipped.find_circuits(query) == []


def test_every_name_of_the_shipped_circuits_finds_its_circuit(shipped: Finder) -> None:
    content = load(resources.data_dir(), None).content
    assert content is not None
    for circuit in content.circuits.values():
        for word in (circuit.name, circuit.term, circuit.id):
            assert shipped.find_circuits(word)[0].circuit_id == circuit.id, word
        for word in circuit.also:
            assert circuit.id in [match.circuit_id for match in shipped.find_circuits(word)], word
