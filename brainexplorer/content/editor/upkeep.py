"""What lies unused or grows old: sources, explained words, phone numbers. Warnings only."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from brainexplorer.content.editor.passages import Passage
from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import GroupNode, ListNode, Node, ScalarNode, child, named_sources
from brainexplorer.content.problems import Report

_YEAR_LATER = 1


def check_sources(roots: Mapping[str, Node], report: Report) -> None:
    """Tell sources that nothing names, and recalled ones that claims rest on."""
    used = Counter(key for name, root in roots.items() if name != "sources.yaml" for key in named_sources(root))
    root = roots.get("sources.yaml")
    table = root.group("sources") if isinstance(root, GroupNode) else None
    for key, entry in table.entries.items() if table else ():
        status = entry.value.scalar("status") if isinstance(entry.value, GroupNode) else None
        if not used[key]:
            report.add(Kind.SOURCE_UNUSED, entry.line, key, value=key)
        elif status is not None and status.text == "recalled":
            report.add(Kind.SOURCE_RECALLED, status.line, child(key, "status"), value=key, count=used[key])


def check_terms(glossary: Node | None, found: Iterable[Passage], report: Report) -> None:
    """Tell words of the glossary that no text of patients uses; `found` are the texts of all files."""
    told = " ".join(one.text for one in found if not one.file.endswith("glossary.yaml")).casefold()
    table = glossary.group("words") if isinstance(glossary, GroupNode) else None
    for key, entry in table.entries.items() if table else ():
        word = entry.value.scalar("word") if isinstance(entry.value, GroupNode) else None
        if word is None or not isinstance(entry.value, GroupNode):
            continue
        shapes = [word.text, *(form.text for form in entry.value.scalars("forms"))]
        if not any(re.search(rf"\b{re.escape(shape.casefold())}\b", told) for shape in shapes):
            report.add(Kind.TERM_UNUSED, word.line, child(child("words", key), "word"), value=word.text)


def check_questions(root: Node, report: Report, path: str = "") -> None:
    """Tell questions that only one finding of a list has: they set findings side by side that do not agree."""
    if isinstance(root, ListNode):
        asked = [(number, value) for number, item in enumerate(root.items) if (value := _question(item)) is not None]
        count = Counter(value.text for _, value in asked)
        for number, value in asked:
            if count[value.text] == 1:
                report.add(Kind.QUESTION_ALONE, value.line, child(child(path, number), "question"), value=value.text)
        for number, item in enumerate(root.items):
            check_questions(item, report, child(path, number))
    elif isinstance(root, GroupNode):
        for key, entry in root.entries.items():
            check_questions(entry.value, report, child(path, key))


def _question(finding: Node) -> ScalarNode | None:
    return finding.scalar("question") if isinstance(finding, GroupNode) and "certainty" in finding.entries else None


def check_numbers(clinic: Node | None, today: str, report: Report) -> None:
    """Tell crisis lines whose numbers nobody has checked for a year before that ISO day."""
    for path, line in _lines(clinic):
        checked = line.scalar("checked")
        if checked is not None and _a_year_after(checked.text) < today:
            report.add(Kind.CRISIS_OLD, checked.line, child(path, "checked"), value=checked.text)


def _lines(clinic: Node | None) -> Iterator[tuple[str, GroupNode]]:
    if not isinstance(clinic, GroupNode):
        return
    if crisis := clinic.group("crisis"):
        yield "crisis", crisis
    others = clinic.group("other_lines")
    for key, entry in others.entries.items() if others else ():
        if isinstance(entry.value, GroupNode):
            yield child("other_lines", key), entry.value


def _a_year_after(day: str) -> str:
    return f"{int(day[:4]) + _YEAR_LATER}{day[4:]}"
