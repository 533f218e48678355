"""People find a region by its names, in everyday words, misspelled, or half typed."""

from pathlib import Path

import pytest
from content_folders import SHAPES, write

from brainexplorer import resources
from brainexplorer.content.likeness import KnownWords, likeness, plain
from brainexplorer.content.loading import load
from brainexplorer.content.model import Content, Region
from brainexplorer.content.search import Finder, Hit, Kind

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


def parts(finder: Finder, query: str) -> list[Hit]:
    return [hit for hit in finder.find(query).hits if hit.kind is Kind.PART]


def circuits(finder: Finder, query: str) -> list[Hit]:
    return [hit for hit in finder.find(query).hits if hit.kind is Kind.CIRCUIT]


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
    assert parts(finder, query)[0] == Hit(Kind.PART, best, why)


@pytest.mark.parametrize("query", ["zzzz", "qwertyuiop", "xx", "???", "\0", "9999", "z" * 5000, "the zzzz qqqq"])
def test_nonsense_finds_nothing(finder: Finder, query: str) -> None:
    assert finder.find(query) == ((), False)


@pytest.mark.parametrize("query", ["", "  ", "\n"])
def test_an_empty_query_gives_all_in_the_order_of_the_file(finder: Finder, query: str) -> None:
    assert parts(finder, query) == [Hit(Kind.PART, str(words["id"]), "") for words in WORDS]
    assert not circuits(finder, query)


def test_names_come_before_texts(finder: Finder) -> None:
    assert [hit.id for hit in parts(finder, "amygdala")] == ["amygdala", "hippocampus"]


def test_no_region_is_found_twice(finder: Finder) -> None:
    for query in ("a", "h", "the", "center", "al"):
        found = [hit.id for hit in parts(finder, query)]
        assert len(found) == len(set(found))


def test_every_name_of_the_shipped_words_finds_its_region() -> None:
    content = load(resources.data_dir(), None).content
    assert content is not None
    finder = Finder(content)
    for entry in content.regions.values():
        for word in filter(None, (entry.id, entry.name, entry.abbreviation, entry.everyday)):
            assert parts(finder, word)[0].id == entry.id, word
        for word in entry.also:
            assert entry.id in [hit.id for hit in parts(finder, word)], word


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

    assert parts(Finder(content), query)[0].id == best
    assert not Finder(content).find("zzzz").hits


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
    assert circuits(shipped, query)[0].id == best


def test_a_circuit_is_found_with_the_word_that_fits(shipped: Finder) -> None:
    assert circuits(shipped, "letdown brake")[0] == Hit(Kind.CIRCUIT, "disappointment-brake", "The letdown brake")
    assert circuits(shipped, "daydream")[0] == Hit(Kind.CIRCUIT, "default-mode", "daydreaming")


@pytest.mark.parametrize("query", ["", "  ", "zzzz", "???", "visual cortex", "cerebellum"])
def test_a_query_that_fits_no_circuit_finds_none(shipped: Finder, query: str) -> None:
    assert circuits(shipped, query) == []


def test_every_name_of_the_shipped_circuits_finds_its_circuit(shipped: Finder) -> None:
    content = load(resources.data_dir(), None).content
    assert content is not None
    for circuit in content.circuits.values():
        for word in (circuit.name, circuit.term, circuit.id):
            assert circuits(shipped, word)[0].id == circuit.id, word
        for word in circuit.also:
            assert circuit.id in [hit.id for hit in circuits(shipped, word)], word


# ---- everything that there is ----------------------------------------------------------------------------------------

EVERYTHING: dict[str, Finder] = {}


def everything(language: str) -> Finder:
    """With all topics, tours and hard words of the shipped words."""
    if language not in EVERYTHING:
        content = load(resources.data_dir(), None, language).content
        assert content is not None
        library = content.library
        EVERYTHING[language] = Finder(content, library, library.topics.values(), library.tours.values())
    return EVERYTHING[language]


def ids(language: str, query: str) -> list[str]:
    return [hit.id for hit in everything(language).find(query).hits]


@pytest.mark.parametrize(("language", "query", "best"), [
    ("en", "safety", "safety-first"),
    ("en", "safty", "safety-first"),
    ("en", "is ketamine safe?", "safety-first"),
    ("en", "infusion", "infusion-visit"),
    ("en", "infuson", "infusion-visit"),
    ("en", "what is an infusion", "infusion-visit"),
    ("en", "does it help", "does-it-help"),
    ("en", "Does it help?", "does-it-help"),
    ("en", "how long does it last", "does-it-help"),
    ("en", "liver", "safety-first"),
    ("en", "why does my liver hurt", "safety-first"),
    ("en", "ketamine", "what-ketamine-is"),
    ("en", "two minutes", "ketamine-and-mood"),
    ("es", "seguridad", "safety-first"),
    ("es", "segurida", "safety-first"),
    ("es", "infusión", "infusion-visit"),
    ("es", "infusion", "infusion-visit"),
    ("es", "¿funciona la ketamina?", "does-it-help"),
    ("es", "hígado", "safety-first"),
    ("es", "ketamina", "what-ketamine-is"),
    ("es", "dónde está la ínsula", "insula"),
    ("es", "el hipocampo", "hippocampus"),
])
def test_topics_and_tours_are_found_as_people_type_them(language: str, query: str, best: str) -> None:
    assert ids(language, query)[0] == best
    assert not everything(language).find(query).cry


@pytest.mark.parametrize(("language", "query"), [("en", "side effects"), ("es", "efectos secundarios")])
def test_side_effects_lead_to_safety_which_names_them_earlier(language: str, query: str) -> None:
    assert ids(language, query) == ["safety-first", "myths-and-facts"]


@pytest.mark.parametrize(("language", "query"), [
    ("en", "dopamine"), ("en", "dopamin"), ("en", "what is dopamine?"), ("es", "dopamina"),
    ("es", "¿qué es la dopamina?"),
])
def test_no_kind_hides_another_that_fits_as_well(language: str, query: str) -> None:
    hits = everything(language).find(query).hits
    assert [hit.kind for hit in hits[:4]] == [Kind.PART, Kind.CIRCUIT, Kind.TOUR, Kind.WORD]
    assert hits[3] == Hit(Kind.WORD, "dopamine", everything(language).words["dopamine"].word)


@pytest.mark.parametrize(("query", "id_"), [("NMDA receptors", "nmda-receptor"), ("placebo", "placebo"),
                                            ("anaesthesia", "anesthesia")])
def test_hard_words_are_found_in_all_their_forms(query: str, id_: str) -> None:
    assert id_ in [hit.id for hit in everything("en").find(query).hits[:4] if hit.kind is Kind.WORD]


def test_a_part_comes_first_where_it_fits_best() -> None:
    for entry in everything("en")._entries:
        name = entry.aliases[0].shown
        if entry.kind is Kind.PART:
            assert everything("en").find(name).hits[0] == Hit(Kind.PART, entry.id, name)


@pytest.mark.parametrize("language", ["en", "es"])
def test_running_text_of_a_part_never_stands_before_a_topic_that_fits(language: str) -> None:
    finder = everything(language)
    for story in finder.topics.values():
        for word in (story.name, *story.also):
            hits = finder.find(word).hits
            place = next(place for place, hit in enumerate(hits) if hit.id == story.id)
            for before in hits[:place]:
                if before.kind is Kind.PART:
                    entry = next(one for one in finder._entries if (one.kind, one.id) == before[:2])
                    assert before.why in {alias.shown for alias in entry.aliases}, (word, before)


# ---- cries for help --------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("language", ["en", "es"])
def test_every_word_of_the_topic_on_help_leads_there_and_shows_whom_to_call(language: str) -> None:
    finder = everything(language)
    for word in finder.topics["help-now"].also:
        found = finder.find(word)
        assert found.cry, word
        assert found.hits[0] == Hit(Kind.TOPIC, "help-now", finder.topics["help-now"].name), word
        assert [hit.id for hit in found.hits].count("help-now") == 1


@pytest.mark.parametrize("query", [
    "suicide", "Suicide", "suicde", "suiside", "suicid", "suic", "i feel suicidal", "suicidal thoughts",
    "suicidl thoughts", "988", "call 988", "911", "self-harm", "selfharm", "self harming", "overdosed", "kill myself",
    "I want to die", "I don't want to live anymore", "i dont want to live", "I can’t go on", "end my life", "hotline",
    "suicidio", "quiero morir", "me quiero morir", "No quiero vivir más", "suisidio", "matarme", "quitarme la vida",
    "hacerme daño", "hacerme dano", "autolesión", "autolesion",
])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_cry_for_help_is_heard_in_both_languages(language: str, query: str) -> None:
    found = everything(language).find(query)
    assert found.cry
    assert found.hits[0].id == "help-now"


@pytest.mark.parametrize(("language", "query"), [
    ("en", "hot line"), ("en", "hotlin"), ("en", "emergancy"), ("en", "help"), ("en", "I need help"),
    ("en", "help me please"), ("es", "ayuda"), ("es", "necesito ayuda"), ("es", "Ayúdame"), ("es", "emergensia"),
    ("es", "sobredocis"),
])
def test_who_asks_for_help_is_heard_misspelled_and_among_small_words(language: str, query: str) -> None:
    test_a_cry_for_help_is_heard_in_both_languages(language, query)


@pytest.mark.parametrize("query", [
    "", "a", "pain", "killing pain", "anger", "dangers", "does it help", "does ketamine help", "safety", "signs",
    "sign", "test", "decide", "life", "die", "hear", "heart", "sleep", "texture", "amygdala", "zzzz", "???", "dolor",
    "vida",
])
@pytest.mark.parametrize("language", ["en", "es"])
def test_other_words_are_no_cry(language: str, query: str) -> None:
    assert not everything(language).find(query).cry


def test_whom_to_call_is_shown_even_where_the_topic_is_not_on_offer() -> None:
    content = load(resources.data_dir(), None).content
    assert content is not None
    kept = [topic for topic in content.library.topics.values() if topic.id != "help-now"]
    finder = Finder(content, content.library, kept)
    for query in ("suicide", "hotline", "veteran"):
        assert finder.find(query).cry
        assert "help-now" not in [hit.id for hit in finder.find(query).hits]
    assert Finder(content).find("i want to die").cry


# ---- many words at once ----------------------------------------------------------------------------------------------

@pytest.mark.parametrize("query", ["amygdala", "amigdala", "hipoca", "fear centre", "center of fear", "memmory", "pag",
                                   "ga", "perry aqueductal", "xqz", "ínsula", "does it help"])
def test_many_words_at_once_fit_as_they_do_one_by_one(query: str) -> None:
    aliases = {alias.plain for entry in everything("en")._entries for alias in entry.aliases}
    one_by_one = {alias: score for alias in aliases if (score := likeness(plain(query), alias))}
    assert KnownWords(aliases).fits(plain(query)) == pytest.approx(one_by_one)
