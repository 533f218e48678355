"""The table of what there is: a row for everything, and columns that stand straight."""

import json
from pathlib import Path

import pytest
from content_folders import SHAPES, write

from brainexplorer import cli
from brainexplorer.content.coverage import Drawn, Left, Row, coverage
from brainexplorer.content.coveragetable import as_dict, as_table
from brainexplorer.content.loading import examine

TOUR = """\
format: 1
tours:
  calm:
    name: Calm
    purpose: See what calms.
    stops:
      - &no {title: One}
    summary: [Rest.]
    ask: [What now?]
""".replace("      - &no {title: One}\n", "".join(
    f"      - {{title: Stop {n}, region: insula, points: [{{text: It feels., certainty: established, in_whom: people, "
    "sources: [Jones2015]}]}\n" for n in range(4)))
GLOSSARY = "format: 1\nwords:\n  alarm:\n    word: alarm\n    meaning: A sign.\n"
CLINICIANS = """\
format: 1
regions:
  amygdala:
    anatomy: Medial temporal.
    function: [{text: Salience., certainty: established, in_whom: people, sources: [Label]}]
    pain: [{text: More., certainty: early, in_whom: people, sources: [Spare2001]}]
    mood: [{text: More., certainty: early, in_whom: people, sources: [Jones2015]}]
    ketamine: [{text: Less., certainty: early, in_whom: people, sources: [Jones2015]}]
"""
DRAWN = Drawn(SHAPES, ("outside", "inside"), lambda region: ("inside",) if region != "insula" else ())


@pytest.fixture
def rows(tmp_path: Path) -> dict[str, Row]:
    write(tmp_path)
    for name, text in (("tours", TOUR), ("glossary", GLOSSARY), ("clinicians", CLINICIANS)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "es").mkdir()
    (tmp_path / "es/glossary.yaml").write_text(
        "format: 1\nlanguage: es\ntexts:\n  words.alarm.word:\n    of: '00000000'\n    text: alarma\n",
        encoding="utf-8")
    examined = examine(tmp_path, SHAPES)
    assert [one.sentence() for one in examined.mistakes] == []
    return {f"{row.kind} {row.id}": row for row in coverage(examined.files, DRAWN)}


def test_everything_has_a_row(rows: dict[str, Row]) -> None:
    assert list(rows) == ["region amygdala", "region hippocampus", "region insula", "circuit calm", "circuit memory",
                          "tour calm", "glossary 1 words"]


def test_a_row_says_what_is_there_and_what_is_not(rows: dict[str, Row]) -> None:
    amygdala, insula = rows["region amygdala"], rows["region insula"]
    assert (amygdala.shape, amygdala.clinicians, insula.clinicians) == (True, True, False)
    assert (amygdala.verified, amygdala.sources) == (3, 4)
    assert (amygdala.views, insula.views) == (("inside",), ())
    assert not amygdala.patients, "no question to ask"
    assert amygdala.spoken
    assert rows["circuit calm"].shape is None


def test_languages_say_what_is_missing_and_stale(rows: dict[str, Row]) -> None:
    assert rows["glossary 1 words"].languages == {"es": Left(missing=1, stale=1)}
    assert rows["region amygdala"].languages["es"].missing > 10
    assert [left.told() for left in (Left(), Left(2), Left(0, 1), Left(3, 2))] == [
        "complete", "2 missing", "1 stale", "3 missing, 2 stale"]


def test_the_columns_stand_straight(rows: dict[str, Row]) -> None:
    head, *lines = as_table(list(rows.values())).splitlines()
    for title in ("id", "shape", "patients", "clinicians", "sources", "names", "spoken", "es"):
        at = head.index(f" {title}") + 1
        assert all(line[at - 1] == " " and line[at : at + 1].strip() for line in lines), title
    assert all(line.isascii() for line in lines)


def test_json_holds_plain_values(rows: dict[str, Row]) -> None:
    plain = json.loads(json.dumps(as_dict(rows["region amygdala"])))
    assert plain["views"] == ["inside"]
    assert plain["languages"]["es"].keys() == {"missing", "stale"}


def test_check_prints_the_table_and_then_the_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--coverage"]) == 0
    out = capsys.readouterr().out
    assert "region    amygdala" in out
    assert out.splitlines()[-1].startswith("No mistakes")


def test_check_gives_warnings_and_coverage_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--coverage", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["problems"] == []
    assert all(warning["severity"] == "warning" for warning in found["warnings"])
    assert [row["id"] for row in found["coverage"] if row["kind"] == "region"][:2] == [
        "medial-prefrontal-cortex", "amygdala"]
    assert all(row["shape"] and row["patients"] and row["clinicians"] and row["spoken"] and row["views"]
               for row in found["coverage"] if row["kind"] == "region")


def test_without_being_asked_there_is_no_coverage(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--json"]) == 0
    assert "coverage" not in json.loads(capsys.readouterr().out)
