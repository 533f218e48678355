"""Whatever happens to the text of a data file, loading gives problems or content and never raises."""

import json
import string

import pytest
from content_folders import FILES, SHAPES, write
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brainexplorer.content.loading import load
from brainexplorer.content.schema import FILES as KNOWN

PIECES = ["&a ", "*a", "<<: ", "!!int ", "---\n", "...\n", "[", "{", "]", "}", "'", '"', ": ", "- ", "? ", "|\n", ">\n"]
PIECES += ["\t", "\r", "\0", "\ufeff", "\x85", "\ud800", "\\", "#x", "%", "@", "~", "1:30", "2024-13-45", "\n", "    "]

changes = st.lists(
    st.tuples(
        st.integers(0, 3000),
        st.integers(0, 40),
        st.one_of(st.sampled_from(PIECES), st.text(max_size=8), st.text(string.printable, max_size=30)),
    ),
    min_size=1,
    max_size=6,
)
quick = settings(max_examples=250, deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])


def mutated(text: str, edits: list[tuple[int, int, str]]) -> bytes:
    """The text with pieces cut out and put in, here and there."""
    for place, cut, piece in edits:
        at = place % (len(text) + 1)
        text = text[:at] + piece + text[at + cut :]
    return text.encode("utf-8", "surrogatepass")


def assert_told(folder_text: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = write(tmp_path_factory.getbasetemp())
    for name, data in folder_text.items():
        (folder / name).write_bytes(data)

    loaded = load(folder, SHAPES)

    assert (loaded.content is None) == bool(loaded.problems)
    for problem in loaded.problems:
        assert problem.file in KNOWN
        assert 0 <= problem.line <= folder_text.get(problem.file, b"").count(b"\n") + 200
        assert problem.sentence().isprintable()
    json.dumps([problem.as_dict() for problem in loaded.problems]).encode()


@quick
@given(name=st.sampled_from(sorted(FILES)), edits=changes)
def test_a_mutated_file_is_told(
    name: str, edits: list[tuple[int, int, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert_told({name: mutated(FILES[name], edits)}, tmp_path_factory)


@quick
@given(data=st.binary(max_size=300))
def test_any_bytes_are_told(data: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert_told({"regions.yaml": data}, tmp_path_factory)


@quick
@given(text=st.text(max_size=200))
def test_any_text_is_shown_literally_or_refused(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    title = f"title: {json.dumps(text)}"
    sources = FILES["sources.yaml"].replace("title: A study that these tests made up", title)
    assert_told({"sources.yaml": sources.encode()}, tmp_path_factory)
