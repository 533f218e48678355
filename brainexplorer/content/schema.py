"""What each file of the data folder holds: the one place that says so."""

import re
from collections.abc import Mapping

from brainexplorer.content.messages import Kind
from brainexplorer.content.model import Certainty, Effect, InWhom
from brainexplorer.content.shapes import Choice, Code, Field, Group, ListOf, Place, Table, Text, Whole

FORMAT = 1
"""The newest format that this program reads"""

PROSE = Text(600)
NAME = Text(60)
WORD = Text(40)
CITATION = Text(400)

_ID = Code(re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*"), Kind.BAD_ID)
_SOURCE_KEY = Code(re.compile(r"[^\W\d_][\w.-]*"), Kind.BAD_SOURCE_KEY)
_LANGUAGE = Code(re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), Kind.BAD_LANGUAGE)
_DOI = Code(re.compile(r"10\.\d{4,9}/[^\s<>]{1,200}"), Kind.BAD_DOI)
_PMID = Code(re.compile(r"[1-9]\d{0,7}", re.ASCII), Kind.BAD_PMID)
_PMCID = Code(re.compile(r"PMC[1-9]\d{0,8}", re.ASCII), Kind.BAD_PMCID)
_URL = Code(re.compile(r"https?://[\w-]+(\.[\w-]+)+(:\d+)?([/?#][^\s<>\"]{0,300})?"), Kind.BAD_URL)
_DAY = Code(re.compile(r"20\d\d-\d\d-\d\d", re.ASCII), Kind.BAD_DAY, quoted=False, day=True)
_PHONE = Code(re.compile(r"\+?[\d(][\d ().-]{1,20}", re.ASCII), Kind.BAD_PHONE)
_TEXT_LINE = Code(re.compile(r"(?=[^\d]*\d)[\w +().'-]{2,40}"), Kind.BAD_TEXT_LINE)
_CHAT = Code(re.compile(r"(https?://)?[\w-]+(\.[\w-]+)+(/[^\s<>\"]{0,200})?"), Kind.BAD_CHAT)

_FORMAT = Field(Whole(FORMAT, FORMAT), "The number of this file's format.")

_EVIDENCE = {
    "certainty": Field(Choice(tuple(item.value for item in Certainty)), "How sure science is; never rounded up."),
    "in_whom": Field(Choice(tuple(item.value for item in InWhom)), "Who was studied."),
    "sources": Field(ListOf(WORD, once=True), "Keys of sources.yaml."),
}
_NOTE = Group({"text": Field(PROSE, "One statement in patients' words, plain text."), **_EVIDENCE})
_REGION = Group(
    {
        "name": Field(NAME, "The standard name."),
        "abbreviation": Field(Text(12), "The abbreviation in common use.", required=False),
        "everyday": Field(WORD, "A short everyday name, lower case.", required=False),
        "also": Field(ListOf(WORD, once=True), "Further words that search should find.", required=False),
        "say": Field(NAME, "How to say the name."),
        "where": Field(PROSE, "Where it is: one sentence."),
        "does": Field(PROSE, "What it does: plain text."),
        "pain": Field(ListOf(_NOTE), "What long-lasting pain has to do with it."),
        "mood": Field(ListOf(_NOTE), "What depression has to do with it."),
        "ketamine": Field(ListOf(_NOTE), "What is known about ketamine there."),
        "works_with": Field(ListOf(WORD, once=True), "Ids of regions that it works with.", required=False),
    }
)
_PART = Group(
    {
        "name": Field(NAME, "The patients' word for it."),
        "term": Field(NAME, "The clinicians' term, where it is another.", required=False),
        "place": Field(Place((-80, -115, -80), (1, 85, 90)), "Where it lies, in the left half or the middle: MNI mm."),
        "is": Field(PROSE, "What it is: a short plain sentence."),
    },
    or_empty=True,
)
_LINK = Group(
    {
        "from": Field(_ID, "The part that the signal comes from."),
        "to": Field(_ID, "The part that it goes to."),
        "effect": Field(Choice(tuple(item.value for item in Effect)), "What it does there."),
        "text": Field(PROSE, "One step in patients' words, plain text."),
        **_EVIDENCE,
    }
)
_CIRCUIT = Group(
    {
        "name": Field(NAME, "The patients' word for it."),
        "term": Field(NAME, "The clinicians' term."),
        "also": Field(ListOf(WORD, once=True), "Further words that search should find.", required=False),
        "meaning": Field(_NOTE, "What it does: one line."),
        "parts": Field(Table(_ID, _PART), "Ids of regions, each with nothing or {}; or parts of its own."),
        "links": Field(ListOf(_LINK), "Its links, in the order in which they are told."),
        "ketamine": Field(ListOf(_NOTE), "What is known about ketamine there."),
    }
)
_SOURCE = Group(
    {
        "authors": Field(CITATION, "Left out where not known.", required=False),
        "year": Field(Whole(1800, 2099), "The year it was published."),
        "title": Field(CITATION, "Left out where not known.", required=False),
        "journal": Field(CITATION, "Journal, volume and pages; or the publisher."),
        "doi": Field(_DOI, "Digital object identifier, without a web address.", required=False),
        "pmid": Field(_PMID, "PubMed number, in quotes.", required=False),
        "pmcid": Field(_PMCID, "PubMed Central number.", required=False),
        "url": Field(_URL, "Web address, for a book or a label.", required=False),
        "status": Field(Choice(("verified", "recalled")), "verified: title, abstract or DOI were seen."),
    },
    one_of=("doi", "pmid", "pmcid", "url"),
)
_CRISIS = Group(
    {
        "name": Field(NAME, "The name of the crisis line."),
        "call": Field(_PHONE, "The number to call, in quotes."),
        "text": Field(_TEXT_LINE, "The number to send a text message to, in quotes."),
        "chat": Field(_CHAT, "The web page to chat on."),
        "emergency": Field(_PHONE, "The emergency number, in quotes."),
        "checked": Field(_DAY, "The day the numbers were last checked."),
    }
)

FILES: Mapping[str, Group] = {
    "regions.yaml": Group(
        {
            "format": _FORMAT,
            "language": Field(_LANGUAGE, "The language of the words, such as en."),
            "regions": Field(Table(_ID, _REGION), "Every region, by its id."),
        }
    ),
    "circuits.yaml": Group(
        {"format": _FORMAT, "circuits": Field(Table(_ID, _CIRCUIT), "Every circuit, by its id.")}
    ),
    "sources.yaml": Group(
        {"format": _FORMAT, "sources": Field(Table(_SOURCE_KEY, _SOURCE), "Every source, by its key.")}
    ),
    "clinic.yaml": Group({"format": _FORMAT, "crisis": Field(_CRISIS, "Whom to call, on every screen.")}),
}

OPTIONAL = ("circuits.yaml",)
"""Files that a folder may lack: one made before there were circuits is as good as ever, and shows none"""
