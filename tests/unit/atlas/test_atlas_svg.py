from pathlib import Path

import pytest
from helpers.drawn import square, svg, svg_path

from brainexplorer.atlas.errors import AtlasError
from brainexplorer.atlas.model import Kind
from brainexplorer.atlas.path import read_path
from brainexplorer.atlas.svg import read_outlines

TRIANGLE = ((1, 2), (5, 2), (5, 8))


@pytest.mark.parametrize(
    "data",
    [
        "M 1 2 L 5 2 L 5 8 Z",
        "M1,2L5,2,5,8Z",
        "M1 2 5 2 5 8",
        "m1 2 4 0 0 6z",
        "M 1 2 H 5 V 8 Z",
        "M 1 2 h 4 v 6 z",
        "M1 2l4 0L5 8 L 1 2Z",
        "M.1e1+2L5 2 5 8e0z",
        "M1+2+5 2.0 5,.8e1Z",
    ],
)
def test_every_way_to_write_straight_lines_gives_the_same_ring(data: str) -> None:
    assert read_path(data) == (TRIANGLE,)


def test_after_a_close_the_next_shape_starts_where_the_last_one_did() -> None:
    assert read_path("m 1 2 4 0 0 6 z m 10 0 4 0 0 6 z")[1] == ((11, 2), (15, 2), (15, 8))
    assert read_path("M 1 2 L 5 2 L 5 8 Z L 1 9 L 0 9 Z")[1] == ((1, 2), (1, 9), (0, 9))


def test_what_has_no_area_is_left_out() -> None:
    assert read_path("M 0 0 L 1 1 Z M 1 2 5 2 5 8 Z M 7 7 Z") == (TRIANGLE,)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("M 0 0 C 1 1 2 2 3 3 Z", "'C' is not a straight line"),
        ("M 0 0 L 1 Z", "a number is missing"),
        ("L 0 0 1 1 2 0 Z", "begin with M"),
        ("M 0 0 L 1 1e999 2 0 Z", "too large"),
        ("M 0 0 L 1 -- 2 0 Z", "not numbers"),
        ("M Z", "M without a point"),
        ("", "no closed shape"),
    ],
)
def test_broken_path_data_says_what_is_wrong(data: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read_path(data)


def read(folder: Path, text: str) -> dict[str, object]:
    file = folder / "frame.svg"
    file.write_text(text, encoding="utf-8")
    return dict(read_outlines(file).regions)


def test_outline_has_its_shape_labels_and_measures(tmp_path: Path) -> None:
    rings = (square(100, 100, 60), square(100, 100, 20), square(300, 100, 10))
    path = svg_path("amygdala", *rings, kind="behind", labels="80,80 300,100.5")
    shape = read(tmp_path, svg(path))["amygdala"]
    assert (shape.kind, shape.labels) == (Kind.BEHIND, ((80, 80), (300, 100.5)))
    assert shape.bounds == (70, 70, 305, 130)
    assert shape.area == 60 * 60 - 20 * 20 + 10 * 10


def test_regions_keep_the_file_s_order_and_the_silhouette_stands_apart(tmp_path: Path) -> None:
    names = ("thalamus", "amygdala", "insula")
    shapes = read(tmp_path, svg(*(svg_path(name, square(50, 50, 10)) for name in names)))
    assert tuple(shapes) == names


ENTITY = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (svg(head=ENTITY), "document type or entity"),
        (svg(head="<!DOCTYPE svg>"), "document type or entity"),
        (svg().replace("<path", '<g transform="scale(2)"><path').replace("</svg>", "</g></svg>"), "transform"),
        (svg()[:-8], "not well-formed"),
        (svg().replace('"brain"', '"head"'), "no path 'brain'"),
        ("<svg/>", "no path 'brain'"),
        (svg(svg_path("amygdala", square(9, 9, 9), kind="inside")), "path 'amygdala': class must be"),
        (svg(svg_path("amygdala", square(9, 9, 9), labels="")), "path 'amygdala': data-labels"),
        (svg(svg_path("amygdala", square(9, 9, 9), labels="5,5 x")), "path 'amygdala': data-labels"),
        (svg(svg_path("amygdala", square(9, 9, 9), labels="5,.e+")), "path 'amygdala': data-labels"),
        (svg(svg_path("amygdala", square(9, 9, 9)) * 2), "'amygdala' is there twice"),
        (svg(svg_path("", square(9, 9, 9))), "a path has no id"),
    ],
)
def test_a_broken_file_is_one_sentence_with_its_place(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(AtlasError, match=says) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(str(tmp_path / "frame.svg"))
    assert "\n" not in str(caught.value)


def test_an_encoding_of_two_bytes_does_not_let_entities_in(tmp_path: Path) -> None:
    file = tmp_path / "frame.svg"
    file.write_bytes(('<?xml version="1.0" encoding="utf-16"?>' + svg(head=ENTITY)).encode("utf-16"))
    with pytest.raises(AtlasError, match="document type or entity"):
        read_outlines(file)


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(AtlasError, match="cannot be read"):
        read_outlines(tmp_path / "none.svg")
