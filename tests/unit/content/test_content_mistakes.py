"""Many ways to break one file: each is told once, with its file and line, and nothing else is told."""

from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from content_folders import SHAPES, exchange, write

from brainexplorer.content import events
from brainexplorer.content.loading import load
from brainexplorer.content.messages import Kind

REGIONS, SOURCES, CLINIC = "regions.yaml", "sources.yaml", "clinic.yaml"
CIRCUITS_FILE = "circuits.yaml"


@dataclass(frozen=True)
class Broken:
    """In `file`, `old` becomes `new`: `kind` in `line`, under `key`, and `says` is part of the sentence."""

    file: str
    old: str
    new: str
    kind: Kind
    line: int
    key: str
    says: str


def region(old: str, new: str, kind: Kind, line: int, key: str, says: str) -> Broken:
    return Broken(REGIONS, old, new, kind, line, key, says)


def source(old: str, new: str, kind: Kind, line: int, key: str, says: str) -> Broken:
    return Broken(SOURCES, old, new, kind, line, key, says)


def clinic(old: str, new: str, kind: Kind, line: int, key: str, says: str) -> Broken:
    return Broken(CLINIC, old, new, kind, line, key, says)


def circuit(old: str, new: str, kind: Kind, line: int, key: str, says: str) -> Broken:
    return Broken(CIRCUITS_FILE, old, new, kind, line, key, says)


DANGER = "It notices danger."
DOES = "amygdala.does"

YAML = [
    region("    say: uh", "\tsay: uh", Kind.TAB, 9, "", "Use spaces"),
    region(DANGER, "It notices this: danger.", Kind.COLON_IN_TEXT, 11, "", "in quotes"),
    region(DANGER, "@home", Kind.RESERVED_START, 11, "", "cannot begin with '@'"),
    region(DANGER, "`code`", Kind.RESERVED_START, 11, "", "cannot begin with '`'"),
    region(DANGER, "%x", Kind.RESERVED_START, 11, "", "cannot begin with '%'"),
    region(DANGER, "} x", Kind.RESERVED_START, 11, "", "cannot begin with '}'"),
    region(DANGER, "|x", Kind.RESERVED_START, 11, "", "cannot begin with '|'"),
    region(DANGER, '"It notices danger.', Kind.INDENT, 35, "", "a quote or dash is wrong"),
    source("title: A study", "title: 'A study", Kind.QUOTE_OPEN, 6, "", "does not end"),
    region(DANGER, "'It's danger.'", Kind.INDENT, 11, "", "quote"),
    region(DANGER, r'"It notices \danger."', Kind.ESCAPE, 11, "", "backslash"),
    region("[fear center, almond]", "[fear center, almond", Kind.BRACKET_OPEN, 8, "", "not closed"),
    region("{text: It is busy in pain.,", "{text: It is busy in pain.", Kind.BRACKET_OPEN, 49, "", "comma"),
    region("    say: IN-suh-luh", "   say: IN-suh-luh", Kind.INDENT, 45, "", "same column"),
    region("    say: IN-suh-luh", "      say: IN-suh-luh", Kind.COLON_IN_TEXT, 45, "", "too far to the right"),
    region("    say: IN-suh-luh\n", "    say IN-suh-luh\n", Kind.COLON_MISSING, 45, "", "colon"),
    clinic("  checked: 2026-11-23\n", "  checked: 2026-11-23\nthe end\n", Kind.COLON_MISSING, 9, "", "colon"),
    clinic("crisis:", "...\ncrisis:", Kind.NOT_YAML, 3, "", "cannot be read as YAML"),
    clinic("  checked: 2026-11-23\n", "  checked: 2026-11-23\n---\na: b\n", Kind.SECOND_DOCUMENT, 9, "", "'---'"),
    region(DANGER, "&danger It notices.", Kind.ANCHOR, 11, DOES, "'&danger'"),
    region(DANGER, "*very* dangerous", Kind.RESERVED_START, 11, "", "with '*'"),
    region(DANGER, "*danger", Kind.ALIAS, 11, DOES, "'*danger'"),
    region(DANGER, "!!str It notices.", Kind.TAG, 11, DOES, "'!!str'"),
    region(DANGER, "!!python/name:os.system x", Kind.TAG, 11, DOES, "!!python/name:os.system"),
    region(DANGER, "! It notices.", Kind.TAG, 11, DOES, "'!'"),
    region(f"does: {DANGER}", f"does: {DANGER}\n    <<: {{name: x}}", Kind.MERGE_KEY, 12, "amygdala", "'<<'"),
    region(f"does: {DANGER}", f"does: {DANGER}\n    ? [a, b]\n    : c", Kind.KEY_NOT_TEXT, 12, "amygdala", "word"),
    region(f"does: {DANGER}", f"does: {DANGER}\n    {'k' * 101}: c", Kind.KEY_NOT_TEXT, 12, "amygdala", "short"),
    region("    name: Insula", "    name: Insula\n    name: Other", Kind.KEY_REPEATED, 45, "insula.name", "line 44"),
    region("  insula:", "  amygdala:", Kind.KEY_REPEATED, 43, "amygdala", "first in line 4"),
    region(DANGER, "It is #1 in danger.", Kind.CUT_BY_HASH, 11, DOES, "before '#'"),
    region(DANGER, "[" * 19 + "x" + "]" * 19, Kind.TOO_DEEP, 11, "", "20 deep"),
]
TRAPS = [
    region("say: IN-suh-luh", "say: no", Kind.TRAP_TRUTH, 45, "insula.say", "in quotes: 'no'"),
    region("language: en", "language: no", Kind.TRAP_TRUTH, 2, "language", "true or false"),
    region("everyday: the alarm", "everyday: Off", Kind.TRAP_TRUTH, 7, "amygdala.everyday", "'Off'"),
    region("[fear center, almond]", "[fear center, on]", Kind.TRAP_TRUTH, 8, "amygdala.also[1]", "'on'"),
    region("abbreviation: Amy", "abbreviation: 1:30", Kind.TRAP_NUMBER, 6, "amygdala.abbreviation", "'1:30'"),
    region("abbreviation: Amy", "abbreviation: 010", Kind.TRAP_NUMBER, 6, "amygdala.abbreviation", "a number"),
    region("abbreviation: Amy", "abbreviation: 0x1F", Kind.TRAP_NUMBER, 6, "amygdala.abbreviation", "'0x1F'"),
    region("abbreviation: Amy", "abbreviation: 1e3", Kind.TRAP_NUMBER, 6, "amygdala.abbreviation", "'1e3'"),
    region("abbreviation: Amy", "abbreviation: .inf", Kind.TRAP_NUMBER, 6, "amygdala.abbreviation", "'.inf'"),
    region("abbreviation: Amy", "abbreviation: =", Kind.TRAP_NUMBER, 6, "amygdala.abbreviation", "'='"),
    region("abbreviation: Amy", "abbreviation: 2024-13-45", Kind.TRAP_DATE, 6, "amygdala.abbreviation", "a date"),
    region("abbreviation: Amy", "abbreviation: ~", Kind.TRAP_NOTHING, 6, "amygdala.abbreviation", "nothing"),
    region(DANGER, "null", Kind.TRAP_NOTHING, 11, DOES, "'null'"),
    clinic('call: "555"', "call: 988", Kind.TRAP_NUMBER, 4, "crisis.call", "Put it in quotes: '988'"),
    clinic('emergency: "999"', "emergency: 911", Kind.TRAP_NUMBER, 7, "crisis.emergency", "'911'"),
    source('pmid: "11111111"', "pmid: 11111111", Kind.TRAP_NUMBER, 9, "Jones2015.pmid", "'11111111'"),
]
VALUES = [
    region("format: 1", "format: 2", Kind.FORMAT_NEWER, 1, "format", "Update the program"),
    region("format: 1", "format: 0", Kind.OUT_OF_RANGE, 1, "format", "from 1 to 1"),
    region("format: 1", "format: one", Kind.NOT_A_NUMBER, 1, "format", "whole number"),
    region("format: 1\n", "", Kind.KEY_MISSING, 1, "format", "missing"),
    region("language: en", "language: English", Kind.BAD_LANGUAGE, 2, "language", "'English'"),
    region(
        "    everyday: the alarm", "    everday: the alarm", Kind.KEY_UNKNOWN, 7, "amygdala.everday", "mean 'everyday'"
    ),
    region("    does: It n", "    doess: It n", Kind.KEY_UNKNOWN, 11, "amygdala.doess", "mean 'does'"),
    region(
        "    name: Insula", "    colour: red\n    name: Insula", Kind.KEY_UNKNOWN, 44, "insula.colour", "Allowed: name,"
    ),
    region("    name: Insula\n", "", Kind.KEY_MISSING, 43, "insula.name", "missing"),
    region(
        "        certainty: debated\n", "", Kind.KEY_MISSING, 18, "amygdala.mood[0].certainty", "Allowed: established,"
    ),
    region("        in_whom: animals\n", "", Kind.KEY_MISSING, 23, "amygdala.ketamine[0].in_whom", "people, animals"),
    region(
        "        sources: [Jones2015, Smith2010]\n", "", Kind.KEY_MISSING, 18, "amygdala.mood[0].sources", "missing"
    ),
    region(
        "certainty: debated",
        "certainty: debatted",
        Kind.NOT_ALLOWED,
        19,
        "amygdala.mood[0].certainty",
        "mean 'debated'",
    ),
    region("certainty: debated", "certainty: sure", Kind.NOT_ALLOWED, 19, "amygdala.mood[0].certainty", "not studied"),
    region("in_whom: animals", "in_whom: mice", Kind.NOT_ALLOWED, 25, "amygdala.ketamine[0].in_whom", "'mice'"),
    region("[Jones2015, Smith2010]", "[]", Kind.LIST_EMPTY, 21, "amygdala.mood[0].sources", "empty"),
    region("[Jones2015, Smith2010]", "Jones2015", Kind.NOT_A_LIST, 21, "amygdala.mood[0].sources", "[square brackets]"),
    region("works_with: [hippocampus]", "works_with:", Kind.NOT_A_LIST, 27, "amygdala.works_with", "list"),
    region(DANGER, "[It, notices]", Kind.NOT_A_TEXT, 11, DOES, "not a list"),
    region(DANGER, "{It: notices}", Kind.NOT_A_TEXT, 11, DOES, "not a group"),
    region(DANGER, "", Kind.TEXT_EMPTY, 11, DOES, "empty"),
    region(DANGER, '"   "', Kind.TEXT_EMPTY, 11, DOES, "empty"),
    region(DANGER, "...", Kind.TEXT_EMPTY, 11, DOES, "empty"),
    region(DANGER, "word " * 121, Kind.TEXT_LONG, 11, DOES, "604 characters"),
    region("name: Insula", "name: " + "I" * 61, Kind.TEXT_LONG, 44, "insula.name", "at most 60"),
    region(DANGER, "It <b>notices</b> danger.", Kind.TEXT_MARKUP, 11, DOES, "'<b>'"),
    region(DANGER, "Fear &amp; danger.", Kind.TEXT_MARKUP, 11, DOES, "'&amp;'"),
    region(DANGER, "It **notices** danger.", Kind.TEXT_MARKUP, 11, DOES, "plain text"),
    region(DANGER, r'"It \e[31mnotices."', Kind.TEXT_CHARACTER, 11, DOES, "U+001B"),
    region(DANGER, "It notices \u202eregnad.", Kind.TEXT_CHARACTER, 11, DOES, "U+202E"),
    region(DANGER, "It isn\ufffdt danger.", Kind.TEXT_CHARACTER, 11, DOES, "U+FFFD"),
    region(DANGER, "It isnâ€™t danger.", Kind.TEXT_ENCODING, 11, DOES, "saved wrongly"),
    region("  insula:", "  Insula_1:", Kind.BAD_ID, 43, "Insula_1", "small letters"),
    region("[amygdala]", "[Amygdala]", Kind.REGION_UNKNOWN, 42, "hippocampus.works_with[0]", "mean 'amygdala'"),
    region(
        "    pain:\n      - text: Pain",
        "    pain:\n      - Pain\n      - text: Pain",
        Kind.NOT_A_GROUP,
        13,
        "amygdala.pain[0]",
        "keys",
    ),
    source("  Spare2001:", "  2001Spare:", Kind.BAD_SOURCE_KEY, 21, "2001Spare", "Nugent2016"),
    source("year: 2010", "year: 210", Kind.OUT_OF_RANGE, 12, "Smith2010.year", "from 1600"),
    source("year: 2010", "year: 20010", Kind.OUT_OF_RANGE, 12, "Smith2010.year", "to 2099"),
    source("year: 2010", "year: '2010'", Kind.NOT_A_NUMBER, 12, "Smith2010.year", "without quotes"),
    source("year: 2010", "year: 2010a", Kind.NOT_A_NUMBER, 12, "Smith2010.year", "whole number"),
    source(
        "doi: 10.1000/jones", "doi: https://doi.org/10.1000/jones", Kind.BAD_DOI, 8, "Jones2015.doi", "no web address"
    ),
    source('"11111111"', '"PMID 1"', Kind.BAD_PMID, 9, "Jones2015.pmid", "digits"),
    source("PMC2222222", "'2222222'", Kind.BAD_PMCID, 14, "Smith2010.pmcid", "PMC1234567"),
    source("https://example.org/label", "javascript:alert(1)", Kind.BAD_URL, 19, "Label.url", "https://"),
    source("https://example.org/label", "file:///etc/passwd", Kind.BAD_URL, 19, "Label.url", "https://"),
    source("    pmcid: PMC2222222\n", "", Kind.ONE_OF_MISSING, 11, "Smith2010", "doi, pmid, pmcid, url"),
    source("status: recalled", "status: checked", Kind.NOT_ALLOWED, 15, "Smith2010.status", "verified, recalled"),
    clinic("  checked: 2026-11-23", "  checked: 2026-02-30", Kind.BAD_DAY, 8, "crisis.checked", "year-month-day"),
    clinic("  checked: 2026-11-23", "  checked: yesterday", Kind.BAD_DAY, 8, "crisis.checked", "'yesterday'"),
    clinic('call: "555"', 'call: ""', Kind.TEXT_EMPTY, 4, "crisis.call", "empty"),
    clinic('call: "555"', "call: ring us", Kind.BAD_PHONE, 4, "crisis.call", "phone"),
    clinic('text: "HELLO to 555"', "text: HELLO", Kind.BAD_TEXT_LINE, 5, "crisis.text", "number"),
    clinic("chat: example.org/chat", "chat: see our page", Kind.BAD_CHAT, 6, "crisis.chat", "988lifeline.org"),
    clinic('  emergency: "999"\n', "", Kind.KEY_MISSING, 2, "crisis.emergency", "missing"),
]
TOGETHER = [
    region("[hippocampus]", "[hipocampus]", Kind.REGION_UNKNOWN, 27, "amygdala.works_with[0]", "mean 'hippocampus'"),
    region("[amygdala]", "[hippocampus]", Kind.WORKS_WITH_ITSELF, 42, "hippocampus.works_with[0]", "itself"),
    region("[hippocampus]", "[insula, insula]", Kind.REPEATED, 27, "amygdala.works_with[1]", "twice"),
    region(
        "[Jones2015, Smith2010]",
        "[Jones2051]",
        Kind.SOURCE_UNKNOWN,
        21,
        "amygdala.mood[0].sources[0]",
        "mean 'Jones2015'",
    ),
    region("name: Insula", "name: amygdala", Kind.NAME_SHARED, 44, "insula.name", "amygdala (line 5)"),
    region("the memory maker", "The Alarm", Kind.NAME_SHARED, 30, "hippocampus.everyday", "share"),
    region("almond]", "insula]", Kind.NAME_SHARED, 8, "amygdala.also[1]", "insula (line 44)"),
    source(
        "    pmcid: PMC2222222", "    doi: 10.1000/JONES", Kind.SOURCE_TWICE, 14, "Smith2010.doi", "Jones2015 (line 8)"
    ),
]
PLACE = "place: [0, -46, -68]"
IN_PLACE = "calm.parts.cord.place"
MEMORY = "    parts: {hippocampus: {}, amygdala: {}}"
CIRCUITS = [
    circuit("format: 1", "format: 2", Kind.FORMAT_NEWER, 1, "format", "Update the program"),
    circuit("    term: Top-down control\n", "", Kind.KEY_MISSING, 3, "calm.term", "missing"),
    circuit("    term: Top-down", "    terms: Top-down", Kind.KEY_UNKNOWN, 5, "calm.terms", "mean 'term'"),
    circuit("effect: slows down", "effect: slow down", Kind.NOT_ALLOWED, 19, "calm.links[0].effect", "mean 'slows d"),
    circuit("effect: slows down", "effect: stops", Kind.NOT_ALLOWED, 19, "calm.links[0].effect", "speeds up, slows"),
    circuit("        effect: slows down\n", "", Kind.KEY_MISSING, 17, "calm.links[0].effect", "speeds up, slows down,"),
    circuit("certainty: not studied\n        in_whom: animals", "certainty: unsure\n        in_whom: animals",
            Kind.NOT_ALLOWED, 28, "calm.links[1].certainty", "not studied"),
    circuit("It calms the alarm.", "It calms <b>the alarm</b>.", Kind.TEXT_MARKUP, 20, "calm.links[0].text", "'<b>'"),
    circuit("        is: It runs down the back.\n", "", Kind.KEY_MISSING, 11, "calm.parts.cord.is", "missing"),
    circuit("        is: It runs", "        iss: It runs", Kind.KEY_UNKNOWN, 15, "calm.parts.cord.iss", "mean 'is'"),
    circuit(PLACE, "place: [0, -46]", Kind.NOT_A_PLACE, 14, IN_PLACE, "three whole numbers"),
    circuit(PLACE, "place: [0, -46, -68, 1]", Kind.NOT_A_PLACE, 14, IN_PLACE, "x, y and z"),
    circuit(PLACE, "place: [0, -46.5, -68]", Kind.NOT_A_PLACE, 14, IN_PLACE, "whole"),
    circuit(PLACE, 'place: [0, "-46", -68]', Kind.NOT_A_PLACE, 14, IN_PLACE, "[0, -38, -52]"),
    circuit(PLACE, "place: low", Kind.NOT_A_PLACE, 14, IN_PLACE, "[square brackets]"),
    circuit(PLACE, "place: [0, -46, -86]", Kind.PLACE_OUTSIDE, 14, IN_PLACE, "z -80 to 90"),
    circuit(PLACE, "place: [81, -46, -68]", Kind.PLACE_OUTSIDE, 14, IN_PLACE, "x -80 to 1"),
    circuit(PLACE, "place: [12, -46, -68]", Kind.PLACE_OUTSIDE, 14, IN_PLACE, "left half"),
    circuit(PLACE, "place: [0, -9999, -68]", Kind.PLACE_OUTSIDE, 14, IN_PLACE, "[0, -9999, -68] lies outside"),
    circuit(MEMORY, "    parts: [hippocampus, amygdala]", Kind.NOT_A_GROUP, 37, "memory.parts", "group"),
    circuit(MEMORY, "    parts: {hippocampus: {}, amygdala: here}", Kind.NOT_A_GROUP, 37, "memory.parts.amygdala",
            "keys"),
    circuit("  memory:", "  Memory:", Kind.BAD_ID, 33, "Memory", "small letters"),
    circuit("  memory:", "  calm:", Kind.KEY_REPEATED, 33, "calm", "first in line 3"),
    circuit("      cord:\n", "      insula:\n      cord:\n", Kind.PART_UNUSED, 11, "calm.parts.insula",
            "take the part away"),
    circuit("{from: amygdala, to: hippocampus,", "{from: amygdala, to: amygdala,", Kind.LINK_TO_ITSELF, 41,
            "memory.links[1]", "itself"),
    circuit("{from: amygdala, to: hippocampus,", "{from: hippocampus, to: amygdala,", Kind.LINK_TWICE, 41,
            "memory.links[1]", "from 'hippocampus' to 'amygdala' is there twice; first in line 39"),
    circuit("from: amygdala\n        to: cord", "from: amygdale\n        to: cord", Kind.LINK_PART_UNKNOWN, 24,
            "calm.links[1].from", "mean 'amygdala'"),
    circuit("name: Memory team", "name: calming the FEAR", Kind.CIRCUIT_NAME_SHARED, 34, "memory.name",
            "calm (circuits.yaml, line 4)"),
    circuit("name: Memory team", "name: The memory maker", Kind.CIRCUIT_NAME_SHARED, 34, "memory.name",
            "hippocampus (regions.yaml, line 30)"),
    circuit("term: Hippocampal loop", "term: Top-down control", Kind.CIRCUIT_NAME_SHARED, 35, "memory.term", "calm"),
    circuit("name: Spinal cord", "name: Insula", Kind.CIRCUIT_NAME_SHARED, 12, "calm.parts.cord.name", "insula"),
    circuit("[worry, panic]", "[worry, memory team]", Kind.CIRCUIT_NAME_SHARED, 6, "calm.also[1]", "memory"),
    circuit("It remembers., certainty: established, in_whom: people, sources: [Smith2010, Jones2015]",
            "It remembers., certainty: established, in_whom: people, sources: [Smyth2010]",
            Kind.SOURCE_UNKNOWN, 36, "memory.meaning.sources[0]", "mean 'Smith2010'"),
    circuit("animals\n        sources: [Smith2010, Jones2015]", "animals\n        sources: [Smith2001, Jones2015]",
            Kind.SOURCE_UNKNOWN, 30, "calm.links[1].sources[0]", "mean 'Smith2010'"),
    circuit("Nobody knows., certainty: not studied, in_whom: people, sources: [Jones2015]",
            "Nobody knows., certainty: not studied, in_whom: people, sources: [Johns2015]",
            Kind.SOURCE_UNKNOWN, 32, "calm.ketamine[0].sources[0]", "mean 'Jones2015'"),
]
TABLE = YAML + TRAPS + VALUES + TOGETHER + CIRCUITS


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers of PyYAML: what is told must not depend on how it was built."""
    monkeypatch.setattr(events, "PARSER", getattr(yaml, request.param))


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("broken", TABLE, ids=lambda broken: f"{broken.kind}-{broken.file}-{broken.line}")
def test_one_mistake_is_told_once_with_its_place(tmp_path: Path, broken: Broken) -> None:
    text = exchange(broken.file, broken.old, broken.new)
    shapes = None if broken.kind in (Kind.BAD_ID, Kind.KEY_REPEATED) else SHAPES

    loaded = load(write(tmp_path, **{broken.file.removesuffix(".yaml"): text}), shapes)

    assert loaded.content is None
    assert [(p.file, p.line, p.kind, p.key) for p in loaded.problems] == [
        (broken.file, broken.line, broken.kind, broken.key)
    ], [p.sentence() for p in loaded.problems]
    sentence = loaded.problems[0].sentence()
    assert sentence.startswith(f"{broken.file}, line {broken.line}")
    assert broken.says in sentence
    assert "\n" not in sentence


def test_a_part_that_is_no_region_is_told_with_the_nearest(tmp_path: Path) -> None:
    text = exchange(CIRCUITS_FILE, MEMORY, "    parts: {hipocampus: {}, amygdala: {}}")

    told = [(p.line, p.key, p.kind, p.nearest) for p in load(write(tmp_path, circuits=text), SHAPES).problems]

    assert told == [
        (37, "memory.parts.hipocampus", Kind.PART_UNKNOWN, "hippocampus"),
        (37, "memory.parts.hipocampus", Kind.PART_UNUSED, ""),
        (39, "memory.links[0].from", Kind.LINK_PART_UNKNOWN, "hipocampus"),
        (41, "memory.links[1].to", Kind.LINK_PART_UNKNOWN, "hipocampus"),
    ]


def test_a_region_is_not_said_anew_in_a_circuit(tmp_path: Path) -> None:
    text = exchange(CIRCUITS_FILE, "      cord:\n", "      insula:\n").replace("to: cord", "to: insula")

    (problem,) = load(write(tmp_path, circuits=text), SHAPES).problems

    assert (problem.line, problem.key, problem.kind) == (11, "calm.parts.insula", Kind.PART_IS_REGION)
    assert "write {} here" in problem.sentence()


def test_a_circuit_too_large_to_be_drawn_is_told(tmp_path: Path) -> None:
    many = "".join(f"      more{n}: {{name: Relay {n}, place: [-{n}, 0, 0], is: It is a relay.}}\n" for n in range(10))
    text = exchange(CIRCUITS_FILE, "      cord:\n", f"{many}      cord:\n")

    told = [p for p in load(write(tmp_path, circuits=text), SHAPES).problems if p.kind is Kind.CIRCUIT_TOO_LARGE]

    assert len(told) == 1
    assert "at most 9 parts and 12 links" in told[0].sentence()


def test_the_table_is_long_and_says_nothing_twice() -> None:
    assert len({(broken.file, broken.old, broken.new) for broken in TABLE}) == len(TABLE) >= 60
