"""The words we ship: complete, readable, kind, honest about their evidence, and free of the articles' mistakes."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from brainexplorer.content.editor.readability import flesch_kincaid, sentences, smog

DATA = Path(__file__).parents[2] / "data"
REGIONS: dict[str, dict[str, Any]] = yaml.safe_load((DATA / "regions.yaml").read_text("utf-8"))["regions"]
REVIEW: dict[str, Any] = yaml.safe_load((DATA / "regions.yaml").read_text("utf-8"))["review"]
SOURCES: dict[str, dict[str, Any]] = yaml.safe_load((DATA / "sources.yaml").read_text("utf-8"))["sources"]
CIRCUITS: dict[str, dict[str, Any]] = yaml.safe_load((DATA / "circuits.yaml").read_text("utf-8"))["circuits"]
CRISIS: dict[str, Any] = yaml.safe_load((DATA / "clinic.yaml").read_text("utf-8"))["crisis"]

SIX = [
    "medial-prefrontal-cortex",
    "amygdala",
    "hippocampus",
    "periaqueductal-gray",
    "anterior-cingulate-cortex",
    "nucleus-accumbens",
]
TWENTY = [
    "dorsolateral-prefrontal-cortex",
    "orbitofrontal-cortex",
    "insula",
    "thalamus",
    "hypothalamus",
    "ventral-tegmental-area",
    "habenula",
    "caudate",
    "putamen",
    "dorsal-raphe",
    "locus-coeruleus",
    "cerebellum",
    "brainstem",
    "posterior-cingulate-cortex",
    "precuneus",
    "motor-cortex",
    "somatosensory-cortex",
    "visual-cortex",
    "auditory-cortex",
    "subgenual-cingulate",
]
NOTE_LISTS = ("pain", "mood", "ketamine")
REGION_KEYS = {
    *("name", "abbreviation", "everyday", "also", "say", "where", "does", "works_with", "ask"),
    *NOTE_LISTS,
}

LONGEST_SENTENCE = 15  # words
LONGEST_DOES = 35
LONGEST_NOTE = 40
LONGEST_CARD = 90  # with the question to ask
FEWEST_SENTENCES = 6
HIGHEST_GRADE = 6.0  # of a card, on average
HIGHEST_FIELD_GRADE = 8.0  # one short sentence with one long word can go this far

# Words that every card needs; they are set aside with the regions' names where long words are counted.
TOPIC_WORDS = ("ketamine", "depression", "animal", "dopamine", "serotonin")

# Stems and phrases that no patient may read here. The second half are the mistakes of the clinic's first articles.
UNKIND = (
    r"broken|damag|\bcur(e|es|ed|able|ing)\b|addict|imbalance|suicid|commit|proven|rewir|\bcontrols\b|controlled by|"
    r"abnormal|shrink|shrunk|atroph|defect|dysfunction|diseas|disorder|suffer|victim|\bheal(s|ed)?\b|\bfix|lesion|"
    r"\bdead\b|\bdied?\b|crazy|irate|junkie|incurable|permanent|forever|miracle|guarantee|breakthrough|\bsafe\b|"
    r"will help|help you feel|feel better|cannot be treated"
)
MISTAKES = (
    r"glutamine|neutron|organism|billion|most (patients|people)|fda|approved|out of whack|strengthen|moral|ethic|"
    r"inflammat|persistence of pain|erase|national institutes|medicalnewstoday|decades|transfusion|pig|census|"
    r"club drug|horse tranq|high.functioning|contact us|great results|innovative|in your head|is controlled|"
    r"low serotonin causes|causes depression|long-term depression"
)


def notes(region: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for name in NOTE_LISTS:
        yield from region[name]


def fields(region: dict[str, Any]) -> dict[str, str]:
    """Everything of a card that is written in sentences, by the place where it stands."""
    texts = {"where": region["where"], "does": region["does"], "ask": region["ask"]}
    for name in NOTE_LISTS:
        texts |= {f"{name}[{number}]": note["text"] for number, note in enumerate(region[name])}
    return texts


def _names() -> re.Pattern[str]:
    known = {REGIONS[key][name] for key in REGIONS for name in ("name", "abbreviation") if name in REGIONS[key]} | {
        "accumbens"
    }
    return re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, known), key=len, reverse=True)) + r")\b", re.IGNORECASE)


NAMES = _names()


def set_aside(text: str, *topic: str) -> str:
    """The text with every region's name, and the words of the topic, made one short word each."""
    plain = NAMES.sub("part", text)
    return re.sub(rf"\b(?:{'|'.join(topic)})\b", "part", plain, flags=re.IGNORECASE) if topic else plain


per_region = pytest.mark.parametrize("key", REGIONS)


def test_regions_are_the_26_in_order() -> None:
    assert list(REGIONS) == SIX + TWENTY


@per_region
def test_card_is_complete(key: str) -> None:
    region = REGIONS[key]
    assert set(region) | {"abbreviation"} == REGION_KEYS
    assert {"reviewed", "review_by", "author"} <= set(region.get("review", REVIEW))
    assert all(fields(region).values())
    assert region["everyday"] == region["everyday"].lower()
    assert len(region["also"]) >= 5
    assert len({word.casefold() for word in region["also"]}) == len(region["also"])
    assert len(sentences(region["where"])) == 1
    assert sum(len(sentences(text)) for text in fields(region).values()) >= FEWEST_SENTENCES


@per_region
def test_works_with_leads_to_other_regions(key: str) -> None:
    others = REGIONS[key]["works_with"]
    assert 2 <= len(others) <= 4
    assert key not in others
    assert set(others) <= set(REGIONS)


@per_region
def test_notes_carry_their_evidence(key: str) -> None:
    for note in notes(REGIONS[key]):
        assert set(note) == {"text", "certainty", "in_whom", "sources"}
        assert note["certainty"] in {"established", "early", "debated", "not studied"}
        assert note["in_whom"] in {"people", "animals"}
        assert note["sources"]


@per_region
def test_people_and_animals_are_never_mixed(key: str) -> None:
    for note in notes(REGIONS[key]):
        in_animals = note["in_whom"] == "animals"
        assert ("In animal studies" in note["text"]) is in_animals, note["text"]
        assert ("animal" in note["text"].lower()) is in_animals, note["text"]


@per_region
def test_people_come_before_animals(key: str) -> None:
    for name in NOTE_LISTS:
        order = [note["in_whom"] for note in REGIONS[key][name]]
        assert order == sorted(order, reverse=True)


@per_region
def test_uncertain_notes_say_so(key: str) -> None:
    for note in notes(REGIONS[key]):
        if note["certainty"] == "not studied":
            assert re.search(r"not known|do not know|No clear .* is known", note["text"]), note["text"]


@per_region
def test_reading_level(key: str) -> None:
    texts = fields(REGIONS[key])
    card = " ".join(texts.values())
    assert flesch_kincaid(set_aside(card)) <= HIGHEST_GRADE
    for place, text in texts.items():
        assert flesch_kincaid(set_aside(text, *TOPIC_WORDS)) <= HIGHEST_FIELD_GRADE, f"{place}: {text}"


@per_region
def test_sentences_are_short(key: str) -> None:
    for text in fields(REGIONS[key]).values():
        for sentence in sentences(text):
            assert len(sentence.split()) <= LONGEST_SENTENCE, sentence
            assert sentence[-1] in ".?"


@per_region
def test_card_keeps_its_budget(key: str) -> None:
    texts = fields(REGIONS[key])
    assert len(texts["does"].split()) <= LONGEST_DOES
    for place, text in texts.items():
        assert len(text.split()) <= LONGEST_NOTE, place
    assert sum(len(text.split()) for text in texts.values()) <= LONGEST_CARD


@pytest.mark.parametrize("banned", [UNKIND, MISTAKES], ids=["unkind", "mistakes"])
@per_region
def test_no_banned_words(key: str, banned: str) -> None:
    for text in [REGIONS[key]["everyday"], *fields(REGIONS[key]).values()]:
        assert not re.findall(banned, text, re.IGNORECASE), text


def test_cards_say_that_brains_can_change() -> None:
    assert sum("Brains can change" in " ".join(fields(region).values()) for region in REGIONS.values()) >= 4


def test_every_source_is_used_and_known() -> None:
    files = [yaml.safe_load(file.read_text("utf-8")) for file in DATA.glob("*.yaml") if file.name != "sources.yaml"]
    assert set(named(files)) == set(SOURCES)


def named(node: Any) -> Iterator[str]:
    """Every source that something leans on."""
    if isinstance(node, list):
        for item in node:
            yield from named(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from value if key == "sources" else named(value)


@pytest.mark.parametrize("key", SOURCES)
def test_source_can_be_looked_up(key: str) -> None:
    source = SOURCES[key]
    assert source["journal"]
    assert source.keys() & {"doi", "pmid", "pmcid", "url"}
    if re.search(r"\d{4}[a-d]?$", key):  # the form of author and year
        assert key.rstrip("abcd").endswith(str(source["year"]))
    assert source["status"] in {"verified", "recalled"}


@per_region
def test_no_claim_stands_on_memory_alone(key: str) -> None:
    for note in notes(REGIONS[key]):
        assert any(SOURCES[source]["status"] == "verified" for source in note["sources"]), note["text"]


def test_crisis_line() -> None:
    assert (CRISIS["call"], CRISIS["text"], CRISIS["emergency"]) == ("988", "988", "911")
    assert CRISIS["chat"] == "988lifeline.org"


def test_all_cards_together_keep_the_grade() -> None:
    """SMOG was made for thirty sentences and more; one card has about sixteen."""
    cards = " ".join(text for region in REGIONS.values() for text in fields(region).values())
    assert smog(set_aside(cards, *TOPIC_WORDS)) <= HIGHEST_GRADE


def test_the_measures_tell_hard_from_easy() -> None:
    hard = "Mesocorticolimbic dysregulation necessitates multidisciplinary pharmacological intervention strategies."
    assert flesch_kincaid(hard) > 15
    assert smog(hard) > 8
    assert flesch_kincaid("The cat sat on the mat. It was warm.") < 1
    assert set_aside("The nucleus accumbens and ketamine.", "ketamine") == "The part and part."


@pytest.mark.parametrize(
    "sentence",
    [
        "Ketamine is proven.",
        "It rewires the brain.",
        "Your brain is damaged.",
        "It can cure depression.",
        "There is a chemical imbalance.",
        "It controls pain.",
    ],
)
def test_the_list_of_unkind_words_sees_them(sentence: str) -> None:
    assert re.search(UNKIND, sentence, re.IGNORECASE)


@pytest.mark.parametrize(
    "sentence",
    [
        "It blocks glutamine receptors.",
        "Billions of neutrons.",
        "The brain is an organism.",
        "It is FDA-approved for depression.",
        "Most patients get better.",
        "The brain has 100 billion cells.",
        "All pain is controlled by the brain.",
        "Neurotransmitters are out of whack.",
        "Contact us today!",
    ],
)
def test_the_list_of_mistakes_sees_them(sentence: str) -> None:
    assert re.search(MISTAKES, sentence, re.IGNORECASE)
