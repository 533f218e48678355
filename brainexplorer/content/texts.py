"""Whether a text is fit to be shown to a patient, letter by letter."""

import re

from brainexplorer.content.messages import Kind
from brainexplorer.content.problems import Report

_SPACES = re.compile(r"[ \t\n]+")
# controls, surrogates, private use, the sign for a lost letter, marks that turn the reading direction round
_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\uf8ff\ufeff\ufffd-\uffff]")
_MARKUP = re.compile(
    r"<[/!?]?[A-Za-z][^<>]*>|</|<!--|&(?:\#\d+|\#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);|\*\*|\]\(", re.VERBOSE
)
_MISREAD = re.compile("[ÃÂ][\u0080-\u00bf]|â€")
_WORDLIKE = re.compile(r"[^\W_]")


def tidy(text: str) -> str:
    """The text on one line, as it is shown: YAML's line breaks and indents are not the reader's."""
    return _SPACES.sub(" ", text).strip(" ")


def check_text(text: str, longest: int, line: int, key: str, report: Report) -> None:
    """Tell everything that makes a text unfit to show."""
    if not _WORDLIKE.search(text):
        report.add(Kind.TEXT_EMPTY, line, key)
    elif len(tidied := tidy(text)) > longest:
        report.add(Kind.TEXT_LONG, line, key, length=len(tidied), most=longest)
    if found := _MARKUP.search(text[: 2 * longest]):
        report.add(Kind.TEXT_MARKUP, line, key, value=found[0])
    if found := _UNSHOWABLE.search(text):
        report.add(Kind.TEXT_CHARACTER, line, key, code=f"U+{ord(found[0]):04X}")
    if found := _MISREAD.search(text):
        report.add(Kind.TEXT_ENCODING, line, key, value=found[0])
