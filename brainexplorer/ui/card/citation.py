"""A source as one line of plain text, with nothing guessed and no link to follow."""

from PySide6.QtCore import QCoreApplication

from brainexplorer.content.model import Source


def citation(source: Source) -> str:
    """The citation: who (year), title, journal, identifiers; says so when nobody has checked it yet."""
    who = f"{source.authors} ({source.year})" if source.authors else f"({source.year})"
    parts = [who, source.title, source.journal, _identifiers(source)]
    line = ". ".join(part.rstrip(".") for part in parts if part) + "."
    return line if source.verified else f"{line} {_not_yet_checked()}"


def _identifiers(source: Source) -> str:
    named = (("DOI", source.doi), ("PMID", source.pmid), ("PMCID", source.pmcid))
    found = [f"{name} {number}" for name, number in named if number]
    return ", ".join(found or [source.url])


def _not_yet_checked() -> str:
    return QCoreApplication.translate("Citation", "(Not yet checked.)")
