"""Small folders of words with one text exchanged, and what the editor says of them."""

from pathlib import Path

from brainexplorer.content.editor.passages import passages, places
from brainexplorer.content.editor.safety import check_safety
from brainexplorer.content.editor.wordlist import words_of
from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import Node
from brainexplorer.content.problems import Problem, Report
from brainexplorer.content.reading import read

NOTE = "{text: TEXT, certainty: CERTAINTY, in_whom: WHOM, sources: [Jones2015]}"
TOPICS = """\
format: 1
topics:
  mood:
    name: Mood
    purpose: What mood is.
    screens:
      - title: TITLE
        picture: {kind: myth, caption: Look., myth: MYTH, fact: FACT}
        lead: LEADHELP
        points:
          - POINT
        clinician:
          - FINDING
    summary: [Rest helps.]
    ask: [What can I do?]
"""


def topics(
    lead: str = "Hello.", *, text: str = "People rest.", certainty: str = "established", whom: str = "people",
    finding: str = "People rested.", finding_whom: str = "people", myth: str = "Rest is bad.",
    fact: str = "It is good.", title: str = "A title", helps: bool = False,
) -> str:
    """topics.yaml with one screen; texts must not hold quotes."""
    point = NOTE.replace("TEXT", f'"{text}"').replace("CERTAINTY", certainty).replace("WHOM", whom)
    found = NOTE.replace("TEXT", f'"{finding}"').replace("CERTAINTY", "established").replace("WHOM", finding_whom)
    help_line = "\n        help: crisis line" if helps else ""
    pairs = {"LEADHELP": f'"{lead}"{help_line}', "TITLE": f'"{title}"', "MYTH": f'"{myth}"', "FACT": f'"{fact}"',
             "POINT": point, "FINDING": found}
    whole = TOPICS
    for name, value in pairs.items():
        whole = whole.replace(name, value)
    return whole


def nodes(folder: Path, text: str) -> Node:
    (folder / "one.yaml").write_text(text, encoding="utf-8")
    root = read(folder / "one.yaml", Report("one.yaml"))
    assert root is not None
    return root


def refused(folder: Path, text: str, file: str = "topics.yaml", language: str = "en") -> list[Problem]:
    """What the editor refuses in a file that says `text`."""
    report = Report(file)
    found = passages(places(nodes(folder, text), file), file)
    check_safety(file, found, words_of(language), report)
    return report.problems


def kinds(found: list[Problem]) -> list[Kind]:
    return [problem.kind for problem in found]


__all__ = ["Kind", "kinds", "nodes", "refused", "topics"]
