"""What can be wrong with the folder and with a file as a whole, before a word of it is read."""

import os
from pathlib import Path

import pytest
from content_folders import CIRCUITS, CLINIC, REGIONS, SHAPES, SOURCES, write

from brainexplorer.content.loading import load
from brainexplorer.content.messages import ENGLISH, Kind
from brainexplorer.content.problems import MOST_PER_FILE, Problem


def only(folder: Path) -> Problem:
    """The one problem of a folder."""
    loaded = load(folder, SHAPES)
    assert loaded.content is None
    assert len(loaded.problems) == 1, [p.sentence() for p in loaded.problems]
    return loaded.problems[0]


def test_the_good_folder_is_good(tmp_path: Path) -> None:
    loaded = load(write(tmp_path), SHAPES)

    assert loaded.problems == ()
    assert loaded.content is not None
    assert list(loaded.content.regions) == list(SHAPES)


def test_a_missing_folder(tmp_path: Path) -> None:
    problem = only(tmp_path / "nowhere")

    assert problem.kind is Kind.FOLDER_MISSING
    assert problem.sentence() == f"{tmp_path / 'nowhere'}: There is no such folder."


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")

    assert only(tmp_path / "data").kind is Kind.FOLDER_MISSING


def test_a_folder_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to("data")

    assert only(tmp_path / "data").kind is Kind.FOLDER_UNREADABLE


def test_a_folder_whose_name_no_system_allows() -> None:
    assert only(Path("a\0b")).kind is Kind.FOLDER_UNREADABLE


def test_an_empty_folder_misses_every_file(tmp_path: Path) -> None:
    loaded = load(tmp_path, SHAPES)

    assert [(p.file, p.kind) for p in loaded.problems] == [
        ("regions.yaml", Kind.FILE_MISSING),
        ("sources.yaml", Kind.FILE_MISSING),
        ("clinic.yaml", Kind.FILE_MISSING),
    ]


def test_a_folder_from_before_there_were_circuits_is_good_and_has_none(tmp_path: Path) -> None:
    (write(tmp_path) / "circuits.yaml").unlink()

    loaded = load(tmp_path, SHAPES)

    assert loaded.problems == ()
    assert loaded.content is not None
    assert loaded.content.circuits == {}
    assert loaded.content.circuits_of("amygdala") == ()


def test_circuits_with_a_wrong_name_are_not_silently_left_out(tmp_path: Path) -> None:
    (write(tmp_path) / "circuits.yaml").rename(tmp_path / "circuit.yaml")

    problem = only(tmp_path)

    assert (problem.file, problem.kind, problem.nearest) == ("circuit.yaml", Kind.FILE_UNKNOWN, "circuits.yaml")


def test_circuits_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    (write(tmp_path) / "circuits.yaml").unlink()
    (tmp_path / "circuits.yaml").symlink_to("nowhere")

    assert (only(tmp_path).file, only(tmp_path).kind) == ("circuits.yaml", Kind.FILE_MISSING)


def test_circuits_do_not_blame_regions_that_cannot_be_read(tmp_path: Path) -> None:
    problem = only(write(tmp_path, regions="regions: [\n"))

    assert (problem.file, problem.kind) == ("regions.yaml", Kind.BRACKET_OPEN)


@pytest.mark.parametrize("name", ["region.yaml", "Regions.yaml", "regions.yml"])
def test_a_file_with_a_wrong_name_is_told_with_the_right_one(tmp_path: Path, name: str) -> None:
    (write(tmp_path) / "regions.yaml").rename(tmp_path / name)

    told = [(p.file, p.kind, p.nearest) for p in load(tmp_path, SHAPES).problems]

    assert told == [(name, Kind.FILE_UNKNOWN, "regions.yaml"), ("regions.yaml", Kind.FILE_MISSING, "")]


def test_a_file_name_cannot_reach_the_terminal(tmp_path: Path) -> None:
    (write(tmp_path) / "\x1b[31m\n.yaml").write_text("a: b")

    assert only(tmp_path).sentence().isprintable()


def test_other_files_and_hidden_ones_are_left_alone(tmp_path: Path) -> None:
    for name in ("README.md", ".regions.yaml.swp", ".hidden.yaml", "regions.yaml~"):
        (write(tmp_path) / name).write_text("{")

    assert load(tmp_path, SHAPES).problems == ()


def _directory(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _dangling(path: Path) -> None:
    path.symlink_to("nowhere")


def _gigabytes(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2 << 30)


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (_directory, Kind.FILE_NOT_REGULAR),
        (_pipe, Kind.FILE_NOT_REGULAR),
        (_zeros, Kind.FILE_NOT_REGULAR),
        (_loop, Kind.FILE_UNREADABLE),
        (_dangling, Kind.FILE_MISSING),
        (_gigabytes, Kind.FILE_TOO_LARGE),
    ],
)
def test_something_else_in_place_of_a_file(tmp_path: Path, make: object, kind: Kind) -> None:
    path = write(tmp_path) / "clinic.yaml"
    path.unlink()
    assert callable(make)
    make(path)

    problem = only(tmp_path)

    assert (problem.file, problem.line, problem.kind) == ("clinic.yaml", 0, kind)


@pytest.mark.parametrize(
    ("data", "kind", "line"),
    [
        (b"", Kind.FILE_EMPTY, 0),
        (b"# only a comment\n", Kind.FILE_EMPTY, 0),
        (CLINIC.encode("utf-16"), Kind.UTF16, 0),
        (CLINIC.replace("A made-up", "Eine schöne").encode("latin-1"), Kind.NOT_UTF8, 3),
        (CLINIC.replace("A made-up", "A\0made-up").encode(), Kind.CONTROL_CHARACTER, 3),
        (CLINIC.replace("A made-up", "A\x85made-up").encode(), Kind.CONTROL_CHARACTER, 3),
        (CLINIC.replace("A made-up", "A\u2028made-up").encode(), Kind.CONTROL_CHARACTER, 3),
        (CLINIC.replace("crisis", "\ufeffcrisis").encode(), Kind.CONTROL_CHARACTER, 2),
        (CLINIC.replace("A made-up", "A \ud800").encode("utf-8", "surrogatepass"), Kind.NOT_UTF8, 3),
        (b"just a text\n", Kind.NOT_A_GROUP, 1),
        (b"- a\n- b\n", Kind.NOT_A_GROUP, 1),
        (b"%YAML 3.0\n---\na: b\n", Kind.NOT_YAML, 1),
        (b"%YAML 1.2\n%YAML 1.2\n---\na: b\n", Kind.RESERVED_START, 2),
        (b"a: 'x\n---\nb: c\n", Kind.QUOTE_OPEN, 1),
        (b"x" * 500_001, Kind.FILE_TOO_LARGE, 0),
        (b"[" + b"[]," * 20_000, Kind.TOO_MUCH, 1),
    ],
)
def test_a_file_that_is_no_data_file(tmp_path: Path, data: bytes, kind: Kind, line: int) -> None:
    (write(tmp_path) / "clinic.yaml").write_bytes(data)

    problems = load(tmp_path, SHAPES).problems

    assert {p.file for p in problems} == {"clinic.yaml"}
    assert (problems[0].kind, problems[0].line) == (kind, line), [p.sentence() for p in problems]


@pytest.mark.parametrize(
    "changed",
    [
        CLINIC.encode("utf-8-sig"),
        CLINIC.replace("\n", "\r\n").encode(),
        CLINIC.replace("\n", "\r").encode(),
        ("---\n" + CLINIC + "...\n").encode(),
        ("%YAML 1.2\n---\n" + CLINIC).encode(),
        CLINIC.replace("A made-up line", "Ligne d’aide \N{BRAIN} # not part of it").encode(),
        CLINIC.replace("A made-up line", "'Pain < 3, R&D, a #1 line: yes'").encode(),
    ],
)
def test_what_good_editors_write_is_good(tmp_path: Path, changed: bytes) -> None:
    (write(tmp_path) / "clinic.yaml").write_bytes(changed)

    assert [p.sentence() for p in load(tmp_path, SHAPES).problems] == []


def test_shapes_and_words_must_agree(tmp_path: Path) -> None:
    loaded = load(write(tmp_path), ("amygdala", "hippocampus", "insular", "thalamus"))

    assert [(p.line, p.key, p.kind, p.nearest) for p in loaded.problems] == [
        (3, "insular", Kind.SHAPE_WITHOUT_REGION, ""),
        (3, "thalamus", Kind.SHAPE_WITHOUT_REGION, ""),
        (43, "insula", Kind.REGION_WITHOUT_SHAPE, "insular"),
    ]


def test_mistakes_of_all_files_are_told_in_one_go(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        regions=REGIONS.replace("certainty: debated", "certainty: maybe").replace("name: Insula", "nam: Insula"),
        circuits=CIRCUITS.replace("to: cord", "to: chord"),
        sources=SOURCES.replace("year: 2010", "year: soon").replace("  Label:", "  Labell:"),
        clinic=CLINIC + "  fax: none\n",
    )
    (folder / "glossery.yaml").write_text("a: b")

    told = [(p.file, p.line, p.kind) for p in load(folder, SHAPES).problems]

    assert told == [
        ("glossery.yaml", 0, Kind.FILE_UNKNOWN),
        ("regions.yaml", 19, Kind.NOT_ALLOWED),
        ("regions.yaml", 41, Kind.SOURCE_UNKNOWN),
        ("regions.yaml", 44, Kind.KEY_UNKNOWN),
        ("regions.yaml", 53, Kind.SOURCE_UNKNOWN),
        ("circuits.yaml", 11, Kind.PART_UNUSED),
        ("circuits.yaml", 25, Kind.LINK_PART_UNKNOWN),
        ("sources.yaml", 12, Kind.NOT_A_NUMBER),
        ("clinic.yaml", 9, Kind.KEY_UNKNOWN),
    ]


def test_a_file_that_cannot_be_read_does_not_blame_the_others(tmp_path: Path) -> None:
    problem = only(write(tmp_path, sources="sources: [\n"))

    assert (problem.file, problem.kind) == ("sources.yaml", Kind.BRACKET_OPEN)


def test_hundreds_of_mistakes_end_with_a_word_about_the_rest(tmp_path: Path) -> None:
    problems = load(write(tmp_path, clinic=CLINIC + "".join(f"  k{n}: x\n" for n in range(500))), SHAPES).problems

    assert len(problems) == MOST_PER_FILE + 1
    assert problems[-1].kind is Kind.TOO_MANY


def test_every_kind_has_words() -> None:
    assert {kind.value for kind in Kind} <= set(ENGLISH)


def test_a_folder_that_is_named_after_no_language_is_told(tmp_path: Path) -> None:
    write(tmp_path)
    for name in ("french", "ES", "notes", "_old", "fr"):
        (tmp_path / name).mkdir()
    for name in ("french", "ES", "_old"):
        (tmp_path / name / "regions.yaml").write_text("a: b")
    loaded = load(tmp_path, SHAPES)
    found = [(one.file, one.line) for one in loaded.warnings if one.kind is Kind.FOLDER_NO_LANGUAGE]
    assert found == [("ES", 0), ("french", 0)]
    assert loaded.content is not None
