"""Who answers for the words, and until when: days against each other and against today.

What has a wrong type is passed over here: `checking` has told it.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import GroupNode, Node, child
from brainexplorer.content.problems import Report

SOON = 60
"""So many days before patients no longer see words, somebody should look at them."""

_PERSON = re.compile(r",|\b(?:drs?|dra|prof|mr|mrs|ms)\b\.?|\bm\.?d\b", re.IGNORECASE)
"""what stands beside names and not beside roles"""


def check_reviews(root: Node, report: Report, today: str) -> None:
    """Days in order everywhere in a file; and whether they are past `today` (ISO), or soon will be."""
    for path, review in _reviews(root, ""):
        done, due = review.scalar("reviewed"), review.scalar("review_by")
        _role(review, "reviewer", path, report)
        if done is None or due is None:
            continue
        if due.text < done.text:
            report.add(Kind.REVIEW_ORDER, due.line, child(path, "review_by"))
        elif today > due.text:
            report.add(Kind.REVIEW_PAST, due.line, child(path, "review_by"), value=due.text)
        elif _days_between(today, due.text) <= SOON:
            report.add(Kind.REVIEW_SOON, due.line, child(path, "review_by"), value=due.text)


def check_confirmed(clinic: Node, roots: Mapping[str, Node], report: Report, today: str) -> None:
    """The day on which a clinician confirmed the words has come, and is no older than the words; a role, not a name."""
    confirmed = clinic.group("reviewed") if isinstance(clinic, GroupNode) else None
    if confirmed is None:
        return
    _role(confirmed, "role", "reviewed", report)
    day = confirmed.scalar("on")
    if day is None or not _is_day(day.text):
        return
    if day.text > today:
        report.add(Kind.REVIEWED_LATER, day.line, "reviewed.on", value=day.text)
        return
    newest, source = max(_reviewed(roots), default=("", ""))
    if day.text < newest:
        report.add(Kind.REVIEWED_BEFORE, day.line, "reviewed.on", value=day.text, newest=newest, source=source)


def _reviewed(roots: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    """Every day on which words were reviewed, with their file."""
    for name, root in roots.items():
        for _, review in _reviews(root, ""):
            done = review.scalar("reviewed")
            if done is not None and _is_day(done.text):
                yield done.text, name


def _role(group: GroupNode, key: str, path: str, report: Report) -> None:
    role = group.scalar(key)
    if role is not None and _PERSON.search(role.text):
        report.add(Kind.ROLE_NAMED, role.line, child(path, key), value=role.text)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _days_between(start: str, end: str) -> int:
    """How many days from one ISO day to another; more than anybody counts where one of them is no day."""
    if not (_is_day(start) and _is_day(end)):
        return date.max.toordinal()
    return date.fromisoformat(end).toordinal() - date.fromisoformat(start).toordinal()


def _reviews(node: Node, path: str) -> Iterator[tuple[str, GroupNode]]:
    if isinstance(node, GroupNode):
        for key, entry in node.entries.items():
            if key == "review" and isinstance(entry.value, GroupNode):
                yield child(path, key), entry.value
            elif isinstance(entry.value, GroupNode) and path.count(".") < 2:
                yield from _reviews(entry.value, child(path, key))
