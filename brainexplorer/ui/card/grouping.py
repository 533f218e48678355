"""In which order findings stand: people before animals, and those that disagree together."""

from collections.abc import Sequence
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from brainexplorer.content.model import Finding, InWhom


class Whom(Enum):
    """Who was studied in a group of findings; people come first."""

    PEOPLE = 0
    BOTH = 1
    ANIMALS = 2


class Group(NamedTuple):
    """Findings that stand together; with a question they do not agree on its answer."""

    whom: Whom
    question: str
    findings: tuple[Finding, ...]


def grouped(findings: Sequence[Finding]) -> tuple[Group, ...]:
    """The findings in groups, each kind of whom in the order of the findings.

    A question that only one of them answers is no disagreement.
    """
    answers: dict[str, list[Finding]] = {}
    for place, finding in enumerate(findings):
        answers.setdefault(finding.question or str(place), []).append(finding)
    pieces = [Group(_whom(found), found[0].question if len(found) > 1 else "", tuple(found))
              for found in answers.values()]
    pieces.sort(key=lambda piece: piece.whom.value)
    groups: list[Group] = []
    for (whom, question), same in groupby(pieces, key=lambda piece: (piece.whom, piece.question)):
        groups.append(Group(whom, question, tuple(finding for piece in same for finding in piece.findings)))
    return tuple(groups)


def _whom(findings: Sequence[Finding]) -> Whom:
    kinds = {finding.in_whom for finding in findings}
    if len(kinds) > 1:
        return Whom.BOTH
    return Whom.PEOPLE if InWhom.PEOPLE in kinds else Whom.ANIMALS
