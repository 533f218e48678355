"""How a mistake reads: one sentence for staff, plain values for scripts, another language by another table."""

import json
from pathlib import Path

import pytest
from content_folders import SHAPES, exchange, write

from brainexplorer.content.loading import load
from brainexplorer.content.messages import ENGLISH, Kind
from brainexplorer.content.problems import MOST_PER_FILE, Problem, Report, in_order


def told(kind: Kind, line: int = 12, key: str = "amygdala.say", **values: object) -> Problem:
    report = Report("regions.yaml")
    report.add(kind, line, key, **values)  # type: ignore[arg-type]
    return report.problems[0]


def test_the_sentence_names_place_mistake_choice_and_nearest_match() -> None:
    problem = told(
        Kind.NOT_ALLOWED,
        key="regions.amygdala.ketamine[0].certainty",
        value="erly",
        allowed=("established", "early", "debated", "not studied"),
        nearest="early",
    )

    assert problem.sentence() == (
        "regions.yaml, line 12, amygdala.ketamine[0].certainty: 'erly' is not allowed. "
        "Allowed: established, early, debated, not studied. Did you mean 'early'?"
    )


def test_a_problem_of_the_whole_file_names_no_line() -> None:
    assert told(Kind.FILE_EMPTY, line=0, key="").sentence() == "regions.yaml: The file is empty."


def test_for_scripts_it_is_plain_json() -> None:
    problem = told(Kind.SOURCE_UNKNOWN, value="Nugent", nearest="Nugent2016")

    assert json.loads(json.dumps(problem.as_dict())) == {
        "file": "regions.yaml",
        "line": 12,
        "key": "amygdala.say",
        "kind": "source-unknown",
        "severity": "error",
        "message": "There is no source 'Nugent' in sources.yaml.",
        "allowed": [],
        "nearest": "Nugent2016",
        "sentence": "regions.yaml, line 12, amygdala.say: There is no source 'Nugent' in sources.yaml. "
        "Did you mean 'Nugent2016'?",
    }


def test_another_language_is_another_table() -> None:
    german = {**ENGLISH, "place-key": "{file}, Zeile {line}, {key}: {message}", Kind.KEY_MISSING: "Das fehlt."}

    problem = told(Kind.KEY_MISSING, what="How to say it.")
    assert problem.sentence(german) == "regions.yaml, Zeile 12, amygdala.say: Das fehlt."


@pytest.mark.parametrize("value", ["\x1b[31mred", "a\nb", "x" * 10_000, "\u202eback", "\ud800"])
def test_what_a_file_holds_cannot_reach_the_terminal(value: str) -> None:
    sentence = told(Kind.KEY_UNKNOWN, key=value, value=value, allowed=(value,), nearest=value).sentence()

    assert sentence.isprintable()
    assert len(sentence) < 500


def test_braces_in_a_value_are_only_braces() -> None:
    assert "'{file} {0}'" in told(Kind.KEY_UNKNOWN, value="{file} {0}").sentence()


def test_what_is_missing_is_told_with_what_belongs_there(tmp_path: Path) -> None:
    loaded = load(write(tmp_path, regions=exchange("regions.yaml", "    say: IN-suh-luh\n", "")), SHAPES)
    assert [one.message for one in loaded.problems] == ["This is missing. What belongs here: How to say the name."]


def test_many_warnings_hide_no_mistake_and_are_none() -> None:
    report = Report("regions.yaml")
    for line in range(2 * MOST_PER_FILE):
        report.add(Kind.TRANSLATION_STALE, line + 1)
    found = in_order(report)
    assert (len(found), found[-1].kind, found[-1].is_warning) == (MOST_PER_FILE + 1, Kind.MORE_WARNINGS, True)
    report.add(Kind.TEXT_EMPTY, 3)
    assert [one.kind for one in report.mistakes] == [Kind.TEXT_EMPTY]
