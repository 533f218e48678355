"""Topics, tours, glossary, clinicians' words and the clinic's settings: every mistake with its file and line."""

from pathlib import Path

import pytest
from content_folders import CLINIC, REGIONS, SHAPES, write

from brainexplorer.content.loading import load
from brainexplorer.content.messages import WARNINGS, Kind
from brainexplorer.content.pictures import SYNAPSE_SCENES

NOTE = "{text: It feels., certainty: established, in_whom: people, sources: [Jones2015]}"
TOPICS = f"""\
format: 1
topics:
  rest:
    name: Rest
    purpose: What rest is.
    screens:
      - title: One
        picture:
          kind: tiles
          caption: Look.
          items:
            - {{icon: moon, label: Sleep}}
            - {{icon: sun, label: Day}}
        points: [{NOTE}]
        clinician: [{NOTE}]
      - title: Two
        picture: {{kind: brain, caption: Look., view: slices, region: insula, look: axial}}
        steps: [Rest now.]
    summary: [Rest helps.]
    ask: [What can I do?]
  sleep:
    name: Sleep
    purpose: What sleep is.
    screens:
      - title: One
        picture:
          kind: timeline
          caption: Look.
          now: 1
          events: [{{year: "1962", label: A}}, {{year: "1970", label: B}}, {{year: "2000", label: C}}]
        lead: Look back.
      - title: Two
        picture: {{kind: synapse, caption: Look., scene: cells}}
        lead: Look closer.
    summary: [Sleep helps.]
    ask: [What now?]
"""
TOURS = f"""\
format: 1
tours:
  feel:
    name: Feel
    purpose: See what feels.
    stops:
      - {{title: A, region: insula, points: [{NOTE}]}}
      - {{title: B, circuit: calm, points: [{NOTE}]}}
      - {{title: C, region: amygdala, points: [{NOTE}]}}
      - {{title: D, region: insula, points: [{NOTE}]}}
    summary: [Feel.]
    ask: [What now?]
"""
GLOSSARY = """\
format: 1
words:
  alarm:
    word: alarm
    forms: [alarms]
    meaning: A sign.
  sign:
    word: sign
    meaning: A mark.
"""
CLINICIANS = f"""\
format: 1
regions:
  amygdala:
    anatomy: Medial temporal.
    function: [{NOTE}]
    pain: [{NOTE}]
    mood: [{NOTE}]
    ketamine: [{NOTE}]
circuits:
  calm:
    summary: [{NOTE}]
    ketamine: [{NOTE}]
"""
MORE_CLINIC = CLINIC + 'colour: "#19324d"\ntopics: [rest, sleep]\n'
REVIEWED = REGIONS.replace(
    "language: en\n", "language: en\nreview: {author: Us, reviewed: 2026-11-01, review_by: 2027-11-01}\n")
FILES = {"topics.yaml": TOPICS, "tours.yaml": TOURS, "glossary.yaml": GLOSSARY, "clinicians.yaml": CLINICIANS,
         "clinic.yaml": MORE_CLINIC, "regions.yaml": REVIEWED}


def told(folder: Path, changed: str = "", old: str = "", new: str = "") -> list[tuple[str, int, Kind, str]]:
    write(folder)
    for name, good in FILES.items():
        assert name != changed or good.count(old) >= 1, old
        (folder / name).write_text(good.replace(old, new, 1) if name == changed else good, encoding="utf-8")
    loaded = load(folder, SHAPES, today="2026-11-28")
    return [(one.file, one.line, one.kind, one.key) for one in (*loaded.problems, *loaded.warnings)]


def test_the_good_folder_is_good(tmp_path: Path) -> None:
    assert told(tmp_path) == []


TABLE = [
    ("topics.yaml", "name: Sleep", "name: rest", 22, Kind.STORY_NAME_SHARED, "sleep.name"),
    ("topics.yaml", "[Jones2015]}]\n        clinician", "[Johns2015]}]\n        clinician", 14, Kind.SOURCE_UNKNOWN,
     "rest.screens[0].points[0].sources[0]"),
    ("topics.yaml", "[Jones2015]}]\n      - title: Two", "[Johns2015]}]\n      - title: Two", 15, Kind.SOURCE_UNKNOWN,
     "rest.screens[0].clinician[0].sources[0]"),
    ("topics.yaml", "          kind: tiles", "          kind: path", 9, Kind.PICTURE_COUNT,
     "rest.screens[0].picture.items"),
    ("topics.yaml", "{icon: moon, label: Sleep}", "{label: Sleep}", 12, Kind.PICTURE_ICON,
     "rest.screens[0].picture.items[0]"),
    ("topics.yaml", "caption: Look.\n          items", "caption: Look.\n          now: 1\n          items", 11,
     Kind.PICTURE_HAS_NOT, "rest.screens[0].picture.now"),
    ("topics.yaml", "view: slices, region", "region", 17, Kind.PICTURE_NEEDS, "rest.screens[1].picture.view"),
    ("topics.yaml", "region: insula", "region: insulla", 17, Kind.CLINICIAN_REGION_UNKNOWN,
     "rest.screens[1].picture.region"),
    ("topics.yaml", "look: axial", "look: glass", 17, Kind.LOOK_NOT_OF_VIEW, "rest.screens[1].picture.look"),
    ("topics.yaml", "now: 1", "now: 3", 29, Kind.PICTURE_NOW, "sleep.screens[0].picture.now"),
    ("topics.yaml", "scene: cells", "scene: pump", 33, Kind.PICTURE_SCENE, "sleep.screens[1].picture.scene"),
    ("topics.yaml", "{kind: synapse, caption: Look., scene: cells}",
     "{kind: people, caption: Look., groups: [{count: 4, label: Rest}]}", 33, Kind.PEOPLE_BARE,
     "sleep.screens[1].picture"),
    ("topics.yaml", "        lead: Look back.\n", "", 25, Kind.ONE_OF_MISSING, "sleep.screens[0]"),
    ("topics.yaml", "icon: moon", "icon: mooon", 12, Kind.NOT_ALLOWED, "rest.screens[0].picture.items[0].icon"),
    ("tours.yaml", "circuit: calm", "circuit: clam", 8, Kind.CIRCUIT_UNKNOWN, "feel.stops[1].circuit"),
    ("tours.yaml", "region: amygdala", "region: amigdala", 9, Kind.CLINICIAN_REGION_UNKNOWN, "feel.stops[2].region"),
    ("tours.yaml", f"      - {{title: D, region: insula, points: [{NOTE}]}}\n", "", 4, Kind.TOUR_LENGTH, "feel.stops"),
    ("tours.yaml", "  feel:", "  rest:", 4, Kind.STORY_ID_SHARED, "rest"),
    ("tours.yaml", "{title: A, region: insula, ", "{title: A, ", 7, Kind.ONE_OF_MISSING, "feel.stops[0]"),
    ("glossary.yaml", "word: sign", "word: Alarms", 8, Kind.TERM_SHARED, "words.sign.word"),
    ("clinicians.yaml", "  amygdala:", "  amigdala:", 4, Kind.CLINICIAN_REGION_UNKNOWN, "amigdala"),
    ("clinicians.yaml", "  calm:", "  clam:", 11, Kind.CIRCUIT_UNKNOWN, "circuits.clam"),
    ("clinicians.yaml", "function: [{text: It feels., certainty: established, in_whom: people, sources: [Jones2015]",
     "function: [{text: It feels., certainty: established, in_whom: people, sources: [Jones2051]", 5,
     Kind.SOURCE_UNKNOWN, "amygdala.function[0].sources[0]"),
    ("clinic.yaml", "[rest, sleep]", "[rest, sleeep]", 10, Kind.TOPIC_UNKNOWN, "topics[1]"),
    ("clinic.yaml", "#19324d", "#e0e0e0", 9, Kind.COLOUR_LIGHT, "colour"),
    ("clinic.yaml", "#19324d", "blue", 9, Kind.BAD_COLOUR, "colour"),
    ("regions.yaml", "review_by: 2027-11-01", "review_by: 2026-10-01", 3, Kind.REVIEW_ORDER, "review.review_by"),
    ("regions.yaml", "2026-11-01, review_by: 2027-11-01", "2026-11-01, review_by: 2027-01-27", 3, Kind.REVIEW_SOON,
     "review.review_by"),
    ("regions.yaml", "author: Us,", "author: Us, reviewer: 'Dr. Smith',", 3, Kind.ROLE_NAMED, "review.reviewer"),
    ("regions.yaml", "2026-11-01, review_by: 2027-11-01", "2025-11-01, review_by: 2026-11-01", 3, Kind.REVIEW_PAST,
     "review.review_by"),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "kind", "key"), TABLE, ids=[f"{row[0]}-{row[4]}" for row in TABLE]
)
def test_each_mistake_is_told_with_file_and_line(
    tmp_path: Path, file: str, old: str, new: str, line: int, kind: Kind, key: str
) -> None:
    found = told(tmp_path, file, old, new)
    assert (file, line, kind) in [one[:3] for one in found], found
    assert key in [one[3].removeprefix("regions.") for one in found]


def test_a_review_is_told_sixty_days_before_its_end(tmp_path: Path) -> None:
    dates = "2026-11-01, review_by: 2027-11-01"
    assert told(tmp_path, "regions.yaml", dates, "2026-11-01, review_by: 2027-01-28") == []


@pytest.mark.parametrize(("role", "day", "kind", "key"), [
    ("psychiatrist", "2026-11-28", None, ""),
    ("nurse practitioner", "2026-11-01", None, ""),
    ("psychiatrist", "2026-11-29", Kind.REVIEWED_LATER, "reviewed.on"),
    ("psychiatrist", "2026-10-31", Kind.REVIEWED_BEFORE, "reviewed.on"),
    ("Dr. Jane Smith", "2026-11-28", Kind.ROLE_NAMED, "reviewed.role"),
    ("Jane Smith MD", "2026-11-28", Kind.ROLE_NAMED, "reviewed.role"),
    ("Medical director, M.D.", "2026-11-28", Kind.ROLE_NAMED, "reviewed.role"),
])
def test_who_confirmed_the_words_and_when(tmp_path: Path, role: str, day: str, kind: Kind | None, key: str) -> None:
    confirmed = f'colour: "#19324d"\nreviewed: {{role: "{role}", on: {day}}}\n'
    found = told(tmp_path, "clinic.yaml", 'colour: "#19324d"\n', confirmed)
    assert [(one[2], one[3]) for one in found] == ([(kind, key)] if kind else [])
    assert (kind in WARNINGS) is (kind in (Kind.REVIEWED_BEFORE, Kind.ROLE_NAMED))


def test_a_list_of_topics_must_not_lose_the_one_with_the_crisis_line(tmp_path: Path) -> None:
    screen = "      - {title: More, picture: {kind: call, caption: Look.}, lead: Look.}\n"
    start = TOPICS.index("    screens:\n", TOPICS.index("  sleep:")) + len("    screens:\n")
    first = TOPICS[:start] + screen + TOPICS[start:]
    later = TOPICS.replace("    summary: [Sleep", screen + "    summary: [Sleep")
    for topics, shown, kinds in ((first, "[rest]", [Kind.HELP_LEFT_OUT]), (first, "[rest, sleep]", []),
                                 (first, "[sleep]", []), (later, "[rest]", [])):
        write(tmp_path, clinic=MORE_CLINIC.replace("[rest, sleep]", shown))
        (tmp_path / "topics.yaml").write_text(topics, encoding="utf-8")
        loaded = load(tmp_path, SHAPES, today="2026-11-28")
        assert [one.kind for one in (*loaded.problems, *loaded.warnings)] == kinds
        assert all("'sleep'" in one.sentence() for one in loaded.warnings)


@pytest.mark.parametrize("scene", ["pump", "cels", "nothing"])
def test_a_wrong_scene_is_one_mistake_with_the_scenes_of_its_kind(tmp_path: Path, scene: str) -> None:
    told(tmp_path, "topics.yaml", "scene: cells", f"scene: {scene}")
    (problem,) = load(tmp_path, SHAPES, today="2026-11-28").problems
    assert (problem.kind, problem.allowed) == (Kind.PICTURE_SCENE, SYNAPSE_SCENES)
    assert problem.nearest == ("cells" if scene == "cels" else "")


def test_a_wrong_look_is_one_mistake(tmp_path: Path) -> None:
    assert [one[2] for one in told(tmp_path, "topics.yaml", "look: axial", "look: above")] == [Kind.NOT_ALLOWED]


def test_a_source_is_guessed_only_where_it_is_near(tmp_path: Path) -> None:
    for wrong, near in (("Johns2015", "Jones2015"), ("Krystal2019", ""), ("Smith2019", "Smith2010")):
        told(tmp_path, "topics.yaml", "[Jones2015]}]\n        clinician", f"[{wrong}]}}]\n        clinician")
        (problem,) = load(tmp_path, SHAPES, today="2026-11-28").problems
        assert (problem.kind, problem.nearest) == (Kind.SOURCE_UNKNOWN, near)


def test_a_topic_has_an_end(tmp_path: Path) -> None:
    screen = "      - {title: More, picture: {kind: call, caption: Look.}, lead: Look.}\n"
    found = told(tmp_path, "topics.yaml", "    summary: [Sleep", f"{screen * 20}    summary: [Sleep")
    assert [(one[0], one[2], one[3]) for one in found] == [("topics.yaml", Kind.STORY_TOO_LONG, "sleep.screens")]
