"""Translations: what is laid over, what is told, and what a translator is given to do."""

from pathlib import Path

import pytest
import yaml
from content_folders import SHAPES, write

from brainexplorer import cli
from brainexplorer.content.loading import Loaded, load
from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import ListNode, ScalarNode
from brainexplorer.content.sayings import fingerprint, original
from brainexplorer.content.translating import texts_of
from brainexplorer.content.worklist import worklist
from brainexplorer.errors import ExitCode

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
    assert [line for line in out.splitlines() if line.startswith("# fr/")] == [
        "# fr/regions.yaml", "# fr/circuits.yaml", "# fr/clinic.yaml"]


@pytest.mark.parametrize("arguments", [["es", "nowhere"], ["Spanish"], ["es", "--file", "region.yaml"]])
def test_what_cannot_be_translated_is_one_sentence(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["translate", *arguments]) == ExitCode.MISTAKES
    assert len(capsys.readouterr().err.splitlines()) == 1
