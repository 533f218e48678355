"""A mistake in the data: where it is, what it is, what would be right. Told as one sentence for staff."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from brainexplorer.content.messages import ENGLISH, WARNINGS, Kind

LONGEST_SHOWN = 60
LONGEST_PATH = 160
MOST_PER_FILE = 200
_LONG = {"instead": 200, "now": 200, "what": 200, "command": 1000}
"""how long a value may be that is not a piece of the file but an advice"""


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """Text from a file made safe to print: short, and every character that cannot be seen spelled out."""
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    if cut.isprintable():
        return cut
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut)


def short_path(path: str, file: str) -> str:
    """The place of a text as people are told it: regions.yaml need not say "regions." before every id."""
    return path.removeprefix(file.removesuffix(".yaml") + ".")


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake.

    `line` counts from 1; 0 means the whole file. `key` is the path inside the file ("" for none).
    `params` are the values for the words of `kind`; they, `key`, `allowed` and `nearest` are safe to print.
    """

    file: str
    line: int
    key: str
    kind: Kind
    params: tuple[tuple[str, str], ...] = ()
    allowed: tuple[str, ...] = ()
    nearest: str = ""

    @property
    def is_warning(self) -> bool:
        """Whether it stops nothing."""
        return self.kind in WARNINGS

    @property
    def message(self) -> str:
        """What is wrong, in English, without the place."""
        return self.message_in(ENGLISH)

    def message_in(self, words: Mapping[str, str]) -> str:
        """What is wrong, in the language of `words`: a table with the keys of `messages.ENGLISH`."""
        return words[self.kind].format_map(dict(self.params))

    def sentence(self, words: Mapping[str, str] = ENGLISH) -> str:
        """Place, mistake, what is allowed and the nearest match, on one line."""
        parts = [
            words[self._place()].format(file=self.file, line=self.line, key=self.key, message=self.message_in(words))
        ]
        if self.allowed:
            parts.append(words["allowed"].format(allowed=", ".join(self.allowed)))
        if self.nearest:
            parts.append(words["nearest"].format(nearest=self.nearest))
        return " ".join(parts)

    def as_dict(self) -> dict[str, object]:
        """The same for JSON: plain values only."""
        return {
            "file": self.file,
            "line": self.line,
            "key": self.key,
            "kind": self.kind.value,
            "severity": "warning" if self.is_warning else "error",
            "message": self.message,
            "allowed": list(self.allowed),
            "nearest": self.nearest,
            "sentence": self.sentence(),
        }

    def _place(self) -> str:
        if not self.line:
            return "place"
        return "place-key" if self.key else "place-line"


class TooManyError(Exception):
    """A file has so many mistakes that the rest is not worth the time."""


@dataclass(slots=True)
class Report:
    """Collects the problems of one file; raises `TooManyError` once it has had enough mistakes.

    Warnings beyond as many are only said to be there: none of them may hide a mistake, or become one.
    """

    file: str
    problems: list[Problem] = field(default_factory=list)
    warnings: int = 0

    @property
    def mistakes(self) -> list[Problem]:
        """Without the warnings."""
        return [problem for problem in self.problems if not problem.is_warning]

    def add(
        self,
        kind: Kind,
        line: int,
        key: str = "",
        *,
        allowed: Iterable[str] = (),
        nearest: str = "",
        **params: object,
    ) -> None:
        """Note a mistake. `params`, `allowed`, `nearest` and `key` are made safe to print."""
        if kind in WARNINGS:
            self.warnings += 1
            if self.warnings > MOST_PER_FILE:
                return
        elif len(self.mistakes) >= MOST_PER_FILE:
            raise TooManyError
        values = tuple((name, shown(str(value), _LONG.get(name, LONGEST_SHOWN))) for name, value in params.items())
        safe = tuple(shown(value) for value in allowed)
        path = shown(short_path(key, self.file), LONGEST_PATH)
        file = shown(self.file, LONGEST_PATH)
        self.problems.append(Problem(file, line, path, kind, values, safe, shown(nearest)))


def in_order(report: Report) -> list[Problem]:
    """What a file's report says, by line; and that there is more, where it has stopped counting."""
    ordered = sorted(report.problems, key=lambda problem: problem.line)
    most = (("most", str(MOST_PER_FILE)),)
    if len(report.mistakes) >= MOST_PER_FILE:
        ordered.append(Problem(report.file, 0, "", Kind.TOO_MANY, most))
    elif report.warnings > MOST_PER_FILE:
        ordered.append(Problem(report.file, 0, "", Kind.MORE_WARNINGS, most))
    return ordered
