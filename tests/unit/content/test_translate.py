"""Translations: what is laid over, what is told, and what a translator is given to do."""

import os
import shutil
import time
from pathlib import Path

import pytest
import yaml
from content_folders import SHAPES, write

from brainexplorer import cli, resources
from brainexplorer.content.loading import Loaded, load
from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import ListNode, ScalarNode
from brainexplorer.content.sayings import fingerprint, original
from brainexplorer.content.translating import texts_of
from brainexplorer.content.worklist import worklist
from brainexplorer.errors import ExitCode

DATA = Path(__file__).parents[3] / "data"
HEAD = "format: 1\nlanguage: es\ntexts:\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path)
    (tmp_path / "es").mkdir()
    return tmp_path


def mark(folder: Path, place: str, file: str = "regions.yaml") -> str:
    """The fingerprint of what stands there now."""
    from brainexplorer.content.problems import Report
    from brainexplorer.content.reading import read

    root = read(folder / file, Report(file))
    assert root is not None
    return fingerprint(texts_of(root, file)[place])


def translated(folder: Path, rest: str, language: str = "es", head: str = HEAD) -> Loaded:
    (folder / "es/regions.yaml").write_text(head + rest, encoding="utf-8")
    return load(folder, SHAPES, language)


def told(loaded: Loaded) -> list[tuple[str, int, Kind, str]]:
    found = [one for one in (*loaded.problems, *loaded.warnings) if one.kind is not Kind.TRANSLATION_MISSING]
    return [(one.file, one.line, one.kind, one.key) for one in found]


def test_a_translation_is_laid_over_and_the_rest_stays(folder: Path) -> None:
    of = mark(folder, "amygdala.does")
    loaded = translated(folder, f"  amygdala.does:\n    of: '{of}'\n    text: Nota el peligro.\n")
    assert told(loaded) == []
    assert loaded.content is not None
    amygdala = loaded.content.regions["amygdala"]
    assert (amygdala.does, amygdala.where) == ("Nota el peligro.", "Deep behind the temple.")
    assert (loaded.content.language, loaded.content.languages) == ("es", ("en", "es"))
    assert loaded.content.library.english["amygdala"] == "Amygdala"


def test_a_list_is_translated_as_a_whole_with_a_length_of_its_own_where_it_is_for_search(folder: Path) -> None:
    loaded = translated(folder, f"  amygdala.also:\n    of: '{mark(folder, 'amygdala.also')}'\n    items: [miedo]\n")
    assert told(loaded) == []
    assert loaded.content is not None
    assert loaded.content.regions["amygdala"].also == ("miedo",)


def test_a_stale_translation_is_told_and_readers_see_the_original(folder: Path) -> None:
    loaded = translated(folder, "  amygdala.does:\n    of: '00000000'\n    text: Otra cosa.\n")
    assert told(loaded) == [("es/regions.yaml", 5, Kind.TRANSLATION_STALE, "texts.amygdala.does")]
    assert loaded.content is not None
    assert loaded.content.regions["amygdala"].does == "It notices danger."


def test_what_is_missing_is_counted(folder: Path) -> None:
    loaded = translated(folder, f"  amygdala.does:\n    of: '{mark(folder, 'amygdala.does')}'\n    text: Nota.\n")
    (missing, *_) = [one for one in loaded.warnings if one.kind is Kind.TRANSLATION_MISSING]
    assert missing.file == "es/regions.yaml"
    assert "The first is amygdala.name" in missing.sentence()


@pytest.mark.parametrize(("rest", "line", "kind", "key"), [
    ("  amygdala.dose:\n    of: '00000000'\n    text: x\n", 5, Kind.TRANSLATION_UNKNOWN, "texts.amygdala.dose"),
    ("  amygdala.does:\n    of: '00000000'\n    items: [x]\n", 5, Kind.TRANSLATION_KIND, "texts.amygdala.does"),
    ("  amygdala.does:\n    of: 'zz'\n    text: x\n", 5, Kind.BAD_MARK, "texts.amygdala.does.of"),
    ("  amygdala does:\n    of: '00000000'\n    text: x\n", 4, Kind.BAD_PATH, "texts.amygdala does"),
    ("  amygdala.does:\n    of: '00000000'\n", 4, Kind.ONE_OF_MISSING, "texts.amygdala.does"),
])
def test_what_does_not_fit_is_told(folder: Path, rest: str, line: int, kind: Kind, key: str) -> None:
    assert ("es/regions.yaml", line, kind, key) in told(translated(folder, rest))


def test_a_list_of_another_length_is_told(folder: Path) -> None:
    (folder / "tours.yaml").write_text(
        "format: 1\ntours:\n  t:\n    name: T\n    purpose: P.\n    stops:\n" + "".join(
            f"      - {{title: S{n}, region: insula, points: [{{text: It feels., certainty: established, "
            "in_whom: people, sources: [Jones2015]}]}\n" for n in range(4))
        + "    summary: [One., Two.]\n    ask: [What?]\n", encoding="utf-8")
    place = mark(folder, "t.summary", "tours.yaml")
    words = f"{HEAD}  t.summary:\n    of: '{place}'\n    items: [Uno.]\n"
    (folder / "es/tours.yaml").write_text(words, encoding="utf-8")
    assert ("es/tours.yaml", 5, Kind.TRANSLATION_LENGTH, "texts.t.summary") in told(load(folder, SHAPES))


def test_a_file_of_another_language_than_its_folder_is_told(folder: Path) -> None:
    head = HEAD.replace("es", "fr", 1)
    loaded = translated(folder, "  amygdala.does:\n    of: '00000000'\n    text: x\n", head=head)
    assert ("es/regions.yaml", 2, Kind.LANGUAGE_OF_FOLDER, "language") in told(loaded)


def test_a_fingerprint_does_not_count_spaces() -> None:
    one, other = ScalarNode("A  dog\n barks.", 1, True), ScalarNode("A dog barks.", 9, False)
    assert fingerprint(one) == fingerprint(other) != fingerprint(ScalarNode("A dog barked.", 1, True))
    assert original(ListNode(1, [one, other])) == "A dog barks.\nA dog barks."


def test_places_leave_out_what_is_no_word_of_a_language(folder: Path) -> None:
    from brainexplorer.content.problems import Report
    from brainexplorer.content.reading import read

    root = read(folder / "regions.yaml", Report(""))
    assert root is not None
    found = texts_of(root, "regions.yaml")
    assert "amygdala.pain[0].text" in found
    assert "amygdala.also" in found
    assert not [place for place in found if "sources" in place or "certainty" in place or "works_with" in place]


def test_the_work_is_yaml_that_can_be_filled_in(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    translated(folder, "  amygdala.does:\n    of: '00000000'\n    text: Otra cosa.\n")
    assert cli.main(["translate", "es", str(folder), "--file", "regions.yaml"]) == 0
    out = capsys.readouterr().out
    assert "  # It notices danger.\n  # translated before, from other words: Otra cosa.\n  amygdala.does:\n" in out
    done = out.replace("    text:\n", "    text: palabra\n").replace("    items:\n", "    items: [a]\n")
    filled = yaml.safe_load(done)
    assert filled["texts"]["amygdala.does"] == {"of": mark(folder, "amygdala.does"), "text": "palabra"}
    (folder / "es/regions.yaml").write_text(yaml.safe_dump(filled), encoding="utf-8")
    assert not [work for work in worklist(folder, "es") if work.file == "regions.yaml"]


def test_all_files_come_one_after_the_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["translate", "fr", str(folder)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("# yaml-language-server: $schema=../schema/translation.json\n# fr/regions.yaml\n")
    assert [line for line in out.splitlines() if line.startswith("# fr/")] == [
        "# fr/regions.yaml", "# fr/circuits.yaml", "# fr/clinic.yaml"]


@pytest.mark.parametrize("arguments", [["es", "nowhere"], ["Spanish"], ["es", "--file", "region.yaml"]])
def test_what_cannot_be_translated_is_one_sentence(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["translate", *arguments]) == ExitCode.MISTAKES
    assert len(capsys.readouterr().err.splitlines()) == 1


def renewed(folder: Path, file: str = "regions.yaml") -> str:
    assert cli.main(["translate", "es", str(folder), "--write", "--file", file]) == 0
    return (folder / "es" / file).read_text(encoding="utf-8")


def test_a_new_file_is_made_ready_with_its_schema_first(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "es").rmdir()
    assert cli.main(["translate", "es", str(folder), "--write"]) == 0
    lines = (folder / "es/regions.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[:5] == [
        "# yaml-language-server: $schema=../schema/translation.json", "format: 1", "language: es", "texts:", ""]
    assert {path.name for path in (folder / "es").iterdir()} == {"regions.yaml", "circuits.yaml", "clinic.yaml"}
    assert "regions.yaml: 0 translated, " in capsys.readouterr().out
    loaded = load(folder, SHAPES, "es")
    assert (loaded.problems, told(loaded)) == ((), [])
    assert loaded.content is not None
    assert loaded.content.regions["amygdala"].does == "It notices danger."


def test_what_is_done_stays_through_every_change_of_the_source(folder: Path) -> None:
    of = mark(folder, "amygdala.does")
    top = "# Anna translates this.\n" + HEAD.replace("texts", "# to be read by Bea\ntexts")
    translated(folder, f"  # not sure about this\n  amygdala.does:\n    of: '{of}'\n    text: 'Nota: el peligro.'\n"
               "  insula.name:\n    of: '00000000'\n    text: Ínsula vieja\n"
               "  gone.name:\n    of: '00000000'\n    text: Se fue\n", head=top)
    text = renewed(folder)
    assert text.startswith("# yaml-language-server: $schema=../schema/translation.json\n# Anna translates this.\n"
                           "# to be read by Bea\nformat: 1\nlanguage: es\ntexts:\n\n  # Amygdala\n  amygdala.name:\n")
    assert f"  # not sure about this\n  amygdala.does:\n    of: \"{of}\"\n    text: 'Nota: el peligro.'\n" in text
    assert ("  # Insula\n  # translated before, from other words: Ínsula vieja\n  insula.name:\n"
            f"    of: \"{mark(folder, 'insula.name')}\"\n    text:\n") in text
    assert "gone" not in text
    assert text.index("amygdala.name:") < text.index("amygdala.does:") < text.index("insula.name:")
    assert renewed(folder) == text
    filled = text.replace("  insula.name:\n" + text.split("  insula.name:\n")[1].split("text:")[0] + "text:",
                          "  insula.name:\n" + text.split("  insula.name:\n")[1].split("text:")[0] + "text: Ínsula")
    (folder / "es/regions.yaml").write_text(filled, encoding="utf-8")
    again = renewed(folder)
    assert "text: Ínsula\n" in again
    assert "Ínsula vieja" not in again
    assert "  # Insula\n" not in again


def test_what_is_ready_and_changes_again_keeps_the_old_translation(folder: Path) -> None:
    translated(folder, "  amygdala.does:\n    of: '00000000'\n    text: Vieja.\n")
    renewed(folder)
    regions = (folder / "regions.yaml").read_text(encoding="utf-8")
    (folder / "regions.yaml").write_text(regions.replace("It notices danger.", "It sees danger."), encoding="utf-8")
    text = renewed(folder)
    assert ("  # It sees danger.\n  # translated before, from other words: Vieja.\n  amygdala.does:\n"
            f"    of: \"{mark(folder, 'amygdala.does')}\"\n    text:\n") in text
    assert "It notices danger." not in text


def test_shipped_translations_are_as_they_would_be_written(tmp_path: Path) -> None:
    copied = tmp_path / "words"
    shutil.copytree(DATA, copied)
    assert cli.main(["translate", "es", str(copied), "--write"]) == 0
    for file in sorted((DATA / "es").iterdir()):
        assert (copied / "es" / file.name).read_bytes() == file.read_bytes(), file.name


@pytest.mark.parametrize("rest", [
    "  amygdala.does: [\n",
    "  amygdala.does:\n    of: 'zz'\n    text: x\n",
    "  amygdala.does:\n    of: '00000000'\n    items: [x]\n",
    "  amygdala.does:\n    of: '00000000'\n    text: x\n  amygdala.does:\n    of: '00000000'\n    text: y\n",
])
def test_a_file_with_mistakes_is_left_alone(folder: Path, rest: str, capsys: pytest.CaptureFixture[str]) -> None:
    translated(folder, rest)
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}
    assert cli.main(["translate", "es", str(folder), "--write"]) == ExitCode.MISTAKES
    assert "es/regions.yaml, line " in capsys.readouterr().err
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == before


def test_built_in_words_that_cannot_be_written_are_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(resources, "data_dir", lambda: folder)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert cli.main(["translate", "es", "--write"]) == ExitCode.CANNOT_WRITE
    (line,) = capsys.readouterr().err.splitlines()
    assert "copy that folder" in line
    assert list((folder / "es").iterdir()) == []


def test_words_are_not_translated_into_their_own_language(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["translate", "en", str(folder), "--write"]) == ExitCode.MISTAKES
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (folder / "en").exists()


def shipped(tmp_path: Path) -> Path:
    """A copy of the words that are shipped, with the topics as they are written."""
    copied = tmp_path / "words"
    shutil.copytree(DATA, copied, ignore=shutil.ignore_patterns("__pycache__"))
    return copied


def screens(folder: Path) -> tuple[str, list[str]]:
    """topics.yaml cut before each screen of the first topic: what comes first, and the rest in pieces."""
    text = (folder / "topics.yaml").read_text(encoding="utf-8")
    first, *pieces = text.split("      - title: ")
    return first, pieces


@pytest.mark.parametrize("change", ["a screen is put in", "two screens change places", "a screen is taken out"])
def test_every_translation_survives_where_screens_move(tmp_path: Path, change: str) -> None:
    folder = shipped(tmp_path)
    first, pieces = screens(folder)
    new = 0
    if change == "a screen is put in":
        pieces.insert(1, "A brand new screen\n        picture: {kind: call, caption: Call them by day or by night.}\n"
                         "        lead: This is a new line.\n")
        new = 3
    elif change == "two screens change places":
        pieces[0], pieces[1] = pieces[1], pieces[0]
    else:
        del pieces[1]
    (folder / "topics.yaml").write_text("      - title: ".join([first, *pieces]), encoding="utf-8")
    loaded = load(folder, None, "es")
    assert loaded.problems == ()
    missing = [one for one in loaded.warnings if one.kind is Kind.TRANSLATION_MISSING]
    assert [dict(one.params)["texts"] for one in missing] == (["3 texts"] if new else [])
    assert Kind.TRANSLATION_STALE not in {one.kind for one in loaded.warnings}
    assert sum(len(work.gaps) for work in worklist(folder, "es")) == new
    assert loaded.content is not None
    before = load(DATA, None, "es").content
    assert before is not None
    story = next(iter(loaded.content.library.stories.values()))
    titles = {screen.title for screen in next(iter(before.library.stories.values())).screens}
    assert len({screen.title for screen in story.screens} - titles) == (new and 1)
    text = renewed(folder, "topics.yaml")
    assert text.count("    text:\n") == new
    assert not [one for one in load(folder, None).warnings if one.kind is Kind.TRANSLATION_UNKNOWN]


def test_the_clinic_may_take_things_out(tmp_path: Path) -> None:
    folder = shipped(tmp_path)
    clinic = (folder / "clinic.yaml").read_text(encoding="utf-8")
    start, end = clinic.index("  AU:\n"), clinic.index("  CA:\n")
    (folder / "clinic.yaml").write_text(clinic[:start] + clinic[end:], encoding="utf-8")
    loaded = load(folder, None, "es")
    assert loaded.content is not None
    (left,) = [one for one in loaded.warnings if one.kind is Kind.TRANSLATION_UNKNOWN]
    assert (left.file, left.key, left.nearest) == ("es/clinic.yaml", "texts.other_lines.AU.country", "")
    assert "2 texts" in left.sentence()
    assert f"`brainexplorer translate es {folder} --write`" in left.sentence()
    assert "other_lines.AU" not in renewed(folder, "clinic.yaml")
    assert not load(folder, None).warnings


@pytest.mark.parametrize("empty", ["text:", "text: ''", "text: ' '"])
def test_an_empty_text_is_not_translated_yet(folder: Path, empty: str) -> None:
    loaded = translated(folder, f"  amygdala.does:\n    of: '{mark(folder, 'amygdala.does')}'\n    {empty}\n")
    assert (loaded.problems, told(loaded)) == ((), [])
    assert loaded.content is not None
    assert loaded.content.regions["amygdala"].does == "It notices danger."
    assert "amygdala.does" in [gap.path for work in worklist(folder, "es") for gap in work.gaps]


@pytest.mark.parametrize("empty", ["items:", "items: []", "items: ['']"])
def test_an_empty_list_is_not_translated_yet(folder: Path, empty: str) -> None:
    loaded = translated(folder, f"  amygdala.also:\n    of: '{mark(folder, 'amygdala.also')}'\n    {empty}\n")
    assert (loaded.problems, told(loaded)) == ((), [])
    assert loaded.content is not None
    assert loaded.content.regions["amygdala"].also == ("fear center", "almond")


def test_the_right_command_and_what_to_write_are_told(folder: Path) -> None:
    loaded = translated(folder, "  amygdala.does:\n    of: '00000000'\n    text: Otra cosa.\n")
    by_kind = {one.kind: one.sentence() for one in loaded.warnings if one.file == "es/regions.yaml"}
    assert f"`brainexplorer translate es {folder}` prints all" in by_kind[Kind.TRANSLATION_MISSING]
    assert f"of: \"{mark(folder, 'amygdala.does')}\"." in by_kind[Kind.TRANSLATION_STALE]
    clinic = [one.sentence() for one in loaded.warnings if one.file == "es/clinic.yaml"]
    assert clinic[0].startswith("es/clinic.yaml: Not translated yet: 1 text of clinic.yaml;")


def test_a_moved_list_must_be_as_long(folder: Path) -> None:
    of = mark(folder, "amygdala.also")
    rest = f"  insula.also:\n    of: '{of}'\n    items: [miedo]\n"
    loaded = translated(folder, rest)
    assert loaded.content is not None
    assert loaded.content.regions["amygdala"].also == ("miedo",)
    loaded = translated(folder, f"  amygdala.name:\n    of: '{of}'\n    items: [miedo]\n")
    assert Kind.TRANSLATION_KIND in {one.kind for one in loaded.problems}


def test_the_same_words_thousands_of_times_do_not_take_long(folder: Path) -> None:
    glossary = "".join(f"  w{n}:\n    word: w{n}\n    meaning: The same.\n" for n in range(1500))
    (folder / "glossary.yaml").write_text(f"format: 1\nwords:\n{glossary}", encoding="utf-8")
    of = mark(folder, "words.w0.meaning", "glossary.yaml")
    texts = "".join(f"  x.y{n}:\n    of: '{of}'\n    text: Igual.\n" for n in range(2000))
    (folder / "es/glossary.yaml").write_text(HEAD + texts, encoding="utf-8")
    start = time.process_time()
    loaded = load(folder, SHAPES, "es")
    assert time.process_time() - start < 4
    assert loaded.content is not None
    assert loaded.content.library.glossary["w1499"].meaning == "Igual."
