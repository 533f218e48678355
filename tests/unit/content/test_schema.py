"""The schemas for editors: as they are made, as they are kept, and today's words fit them."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from brainexplorer import cli
from brainexplorer.content.folder import check_folder, languages_in
from brainexplorer.content.schema import FILES
from brainexplorer.content.schemajson import first_line, schemas
from brainexplorer.errors import ExitCode

DATA = Path(__file__).parents[3] / "data"
WRITTEN = sorted(DATA.glob("*.yaml")) + sorted(DATA.glob("??/*.yaml"))
SCHEMAS = {name: json.loads(text) for name, text in schemas().items()}


class AsWritten(yaml.SafeLoader):
    """As an editor of YAML 1.2 reads: a day without quotes is a text."""


AsWritten.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rows if tag != "tag:yaml.org,2002:timestamp"]
    for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def of(file: Path) -> str:
    return "translation.json" if file.parent != DATA else f"{file.stem}.json"


def test_the_kept_ones_are_those_that_are_made() -> None:
    kept = {file.name: file.read_text(encoding="utf-8") for file in (DATA / "schema").iterdir()}
    assert kept == dict(schemas()), "run `brainexplorer schema data/schema`"
    assert len(kept) == len(FILES) + 1


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_is_a_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: str(file.relative_to(DATA)))
@pytest.mark.parametrize("loader", [AsWritten, yaml.SafeLoader], ids=["days as texts", "days as dates"])
def test_todays_words_fit(file: Path, loader: type[yaml.SafeLoader]) -> None:
    words = yaml.load(file.read_text(encoding="utf-8"), Loader=loader)
    found = jsonschema.Draft202012Validator(SCHEMAS[of(file)]).iter_errors(words)
    assert [(list(error.path), error.message) for error in found] == []


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: str(file.relative_to(DATA)))
def test_each_file_names_its_schema_in_its_first_line(file: Path) -> None:
    folder = "schema" if file.parent == DATA else "../schema"
    first = file.read_text(encoding="utf-8").partition("\n")[0]
    assert first == first_line(of(file).replace(".json", ".yaml"), folder)
    assert (file.parent / first.partition("$schema=")[2]).is_file()


NOTE = {"text": "It is.", "certainty": "early", "in_whom": "people", "sources": ["A2000"]}


@pytest.mark.parametrize(("name", "words"), [
    ("glossary.json", {"format": 2, "words": {}}),
    ("glossary.json", {"format": 1, "words": {"Big": {"word": "x", "meaning": "y"}}}),
    ("glossary.json", {"format": 1, "words": {"x": {"word": "x"}}}),
    ("glossary.json", {"format": 1, "words": {"x": {"word": "x", "meaning": "y", "colour": "z"}}}),
    ("glossary.json", {"format": 1, "words": {"x": {"word": "x" * 61, "meaning": "y"}}}),
    ("sources.json", {"format": 1, "sources": {"A2000": {"year": 2000, "journal": "J", "status": "verified"}}}),
    ("sources.json", {"format": 1, "sources": {
        "A2000": {"year": 2000, "journal": "J", "status": "seen", "pmid": "1"}}}),
    ("circuits.json", {"format": 1, "circuits": {"c": {"name": "C", "term": "C", "meaning": {**NOTE, "sources": []}}}}),
    ("translation.json", {"format": 1, "language": "es", "texts": {"a.b": {"of": "zz", "text": "x"}}}),
])
def test_what_does_not_fit_is_seen(name: str, words: object) -> None:
    assert not jsonschema.Draft202012Validator(SCHEMAS[name]).is_valid(words)


def test_every_key_says_what_it_is_for() -> None:
    amygdala = SCHEMAS["regions.json"]["properties"]["regions"]["additionalProperties"]
    assert amygdala["additionalProperties"] is False
    assert all(field["description"] for field in amygdala["properties"].values())


def test_the_folder_of_schemas_is_no_mistake_and_no_language() -> None:
    assert check_folder(DATA).problems == []
    assert "schema" not in languages_in(DATA)


def test_the_command_writes_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "schema"
    assert cli.main(["schema", str(out)]) == 0
    assert {file.name: file.read_text(encoding="utf-8") for file in out.iterdir()} == dict(schemas())
    assert len(capsys.readouterr().out.splitlines()) == len(FILES) + 1
    (tmp_path / "file").write_text("")
    assert cli.main(["schema", str(tmp_path / "file")]) == ExitCode.CANNOT_WRITE
    assert len(capsys.readouterr().err.splitlines()) == 1
