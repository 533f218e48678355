"""docs/articles.md leads from every paragraph of the three articles to screens that are really there."""

import re
from pathlib import Path

from brainexplorer.content.loading import load
from brainexplorer.resources import data_dir

MAP = (Path(__file__).parents[2] / "docs" / "articles.md").read_text(encoding="utf-8")
LINES = re.findall(r"^\| \d+ \|.*$", MAP, re.MULTILINE)
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in LINES]
PARAGRAPHS = (10, 14, 14)
"""How many each article has."""


def test_every_paragraph_is_there_in_order() -> None:
    assert [int(row[0]) for row in ROWS] == [n for many in PARAGRAPHS for n in range(1, many + 1)]


def test_every_screen_that_is_named_is_there() -> None:
    content = load(data_dir(), None).content
    assert content is not None
    stories = content.library.stories
    titles = {screen.title for story in stories.values() for screen in story.screens}
    named = {title for row in ROWS for title in re.findall(r'"([^"]+)"', row[2])} - {"ask"}
    assert named - titles == set()
    for story in re.findall(r"\*([a-z-]+)\*", MAP):
        assert story in stories


def test_every_topic_stands_in_the_map() -> None:
    content = load(data_dir(), None).content
    assert content is not None
    assert {one for one in content.library.topics if f"*{one}*" not in MAP} == set()
