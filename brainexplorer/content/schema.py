"""What each file of the data folder holds: the one place that says so."""

import re
from collections.abc import Mapping

from brainexplorer.content.messages import Kind
from brainexplorer.content.model import Certainty, Change, Effect, InWhom
from brainexplorer.content.pictures import ICONS, LOOKS, PICTURE_KINDS, SYNAPSE_SCENES, VIEWS, VISIT_SCENES
from brainexplorer.content.shapes import Choice, Code, Field, Group, ListOf, Place, Table, Text, Whole

FORMAT = 1
"""The newest format that this program reads"""

PROSE = Text(600)
NAME = Text(60)
WORD = Text(40)
LINE = Text(120)
REFERENCE = Text(40, said=False)
CITATION = Text(400, said=False)
ROLE = Text(60)

_ID = Code(re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*"), Kind.BAD_ID)
_SOURCE_KEY = Code(re.compile(r"[^\W\d_][\w.-]*"), Kind.BAD_SOURCE_KEY)
_LANGUAGE = Code(re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), Kind.BAD_LANGUAGE)
_DOI = Code(re.compile(r"10\.\d{4,9}/\S{1,200}"), Kind.BAD_DOI)
_PMID = Code(re.compile(r"[1-9]\d{0,7}", re.ASCII), Kind.BAD_PMID)
_PMCID = Code(re.compile(r"PMC[1-9]\d{0,8}", re.ASCII), Kind.BAD_PMCID)
_URL = Code(re.compile(r"https?://[\w-]+(\.[\w-]+)+(:\d+)?([/?#][^\s<>\"]{0,300})?"), Kind.BAD_URL)
_DAY = Code(re.compile(r"20\d\d-\d\d-\d\d", re.ASCII), Kind.BAD_DAY, quoted=False, day=True)
_PHONE = Code(re.compile(r"\+?[\d(][\d ().-]{1,20}", re.ASCII), Kind.BAD_PHONE)
_TEXT_LINE = Code(re.compile(r"(?=[^\d]*\d)[\w +().'-]{2,40}"), Kind.BAD_TEXT_LINE)
_COLOUR = Code(re.compile(r"#[0-9a-fA-F]{6}"), Kind.BAD_COLOUR)
_COUNTRY = Code(re.compile(r"[A-Z]{2}"), Kind.BAD_COUNTRY)
_PATH = Code(re.compile(r"[\w-]+([.\[][\w\].-]+)*"), Kind.BAD_PATH)
_MARK = Code(re.compile(r"[0-9a-f]{8}"), Kind.BAD_MARK)
_CHAT = Code(re.compile(r"(https?://)?[\w-]+(\.[\w-]+)+(/[^\s<>\"]{0,200})?"), Kind.BAD_CHAT)

_FORMAT = Field(Whole(FORMAT, FORMAT), "The number of this file's format.")

_EVIDENCE = {
    "certainty": Field(Choice(tuple(item.value for item in Certainty)), "How sure science is; never rounded up."),
    "in_whom": Field(Choice(tuple(item.value for item in InWhom)), "Who was studied."),
    "sources": Field(ListOf(REFERENCE, once=True), "Keys of sources.yaml."),
}
_REVIEW = Field(
    Group(
        {
            "author": Field(Text(80, said=False), "Who wrote the words."),
            "reviewer": Field(ROLE, "The role of the licensed clinician who has read them.", required=False),
            "reviewed": Field(_DAY, "The day on which they were last held against their sources."),
            "review_by": Field(_DAY, "The day after which patients no longer see them, until they are reviewed."),
        }
    ),
    "Who answers for the words, and until when.",
    required=False,
)
_ASK = Field(Text(160), "One question to put to the care team.", required=False)
_ALSO = Field(ListOf(WORD, once=True), "Further words that search should find.", required=False)
_NOTE = Group({"text": Field(PROSE, "One statement in patients' words, plain text."), **_EVIDENCE})
_REGION = Group(
    {
        "name": Field(NAME, "The standard name."),
        "abbreviation": Field(Text(12), "The abbreviation in common use.", required=False),
        "everyday": Field(WORD, "A short everyday name, lower case.", required=False),
        "also": _ALSO,
        "say": Field(NAME, "How to say the name."),
        "where": Field(PROSE, "Where it is: one sentence."),
        "does": Field(PROSE, "What it does: plain text."),
        "pain": Field(ListOf(_NOTE), "What long-lasting pain has to do with it."),
        "mood": Field(ListOf(_NOTE), "What depression has to do with it."),
        "ketamine": Field(ListOf(_NOTE), "What is known about ketamine there."),
        "ask": _ASK,
        "works_with": Field(ListOf(REFERENCE, once=True), "Ids of regions that it works with.", required=False),
        "review": _REVIEW,
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
        "also": _ALSO,
        "meaning": Field(_NOTE, "What it does: one line."),
        "parts": Field(Table(_ID, _PART), "Ids of regions, each with nothing or {}; or parts of its own."),
        "links": Field(ListOf(_LINK), "Its links, in the order in which they are told."),
        "ketamine": Field(ListOf(_NOTE), "What is known about ketamine there."),
        "ask": _ASK,
        "review": _REVIEW,
    }
)
_FINDING = Group(
    {
        "text": Field(PROSE, "One finding in clinicians' terms, plain text."),
        **_EVIDENCE,
        "sample": Field(Text(100), "How many were studied, and how.", required=False),
        "effect": Field(Choice(tuple(item.value for item in Change)), "Which way it goes.", required=False),
        "question": Field(LINE, "Findings with the same question stand side by side.", required=False),
    }
)
_CLINICIAN_REGION = Group(
    {
        "anatomy": Field(PROSE, "Where it is and what it is made of, in terms."),
        "function": Field(ListOf(_FINDING), "What it does."),
        "pain": Field(ListOf(_FINDING), "What long-lasting pain has to do with it."),
        "mood": Field(ListOf(_FINDING), "What depression has to do with it."),
        "ketamine": Field(ListOf(_FINDING), "What is known about ketamine there."),
        "review": _REVIEW,
    }
)
_CLINICIAN_CIRCUIT = Group(
    {
        "summary": Field(ListOf(_FINDING), "Its parts, messengers and signals, in terms."),
        "ketamine": Field(ListOf(_FINDING), "What is known about ketamine there."),
        "review": _REVIEW,
    }
)
_SEEN = {
    "view": Field(Choice(VIEWS), "The view of the brain.", required=False),
    "look": Field(Choice(LOOKS), "The look of the view, where it has several.", required=False),
    "region": Field(_ID, "The region that is chosen.", required=False),
    "circuit": Field(_ID, "The circuit that is lit.", required=False),
}
_TILE = Group(
    {
        "icon": Field(Choice(ICONS), "The drawing."),
        "label": Field(NAME, "The word or two below it."),
    }
)
_PATH_ITEM = Group(
    {
        "icon": Field(Choice(ICONS), "The drawing.", required=False),
        "label": Field(NAME, "The step, in a few words."),
    }
)
_EVENT = Group(
    {"year": Field(Text(20), "When, in quotes."), "label": Field(Text(80), "What happened, in a few words.")}
)
_CROWD = Group(
    {"count": Field(Whole(0, 100), "How many of 100 people."), "label": Field(Text(80), "Who they are.")}
)
_SIDE = Field(
    Group({"label": Field(NAME, "The name of this side."), "items": Field(ListOf(Text(80)), "Short lines.")}),
    "One of the two that are compared.", required=False,
)
_SCENES = tuple(dict.fromkeys(SYNAPSE_SCENES + VISIT_SCENES))
_PICTURE = Group(
    {
        "kind": Field(Choice(PICTURE_KINDS), "What is drawn; docs/formats.md shows each."),
        "caption": Field(Text(200), "What to see in it: one or two short lines."),
        **_SEEN,
        "scene": Field(Choice(_SCENES, alone=False), "The scene of a synapse or of a visit.", required=False),
        "items": Field(ListOf(_PATH_ITEM), "What is on tiles, or along a path.", required=False),
        "events": Field(ListOf(_EVENT), "What stands along a timeline.", required=False),
        "now": Field(Whole(0, 20), "The event that is marked, counted from 0.", required=False),
        "groups": Field(ListOf(_CROWD), "One or two groups of 100 people.", required=False),
        "left": _SIDE,
        "right": _SIDE,
        "myth": Field(LINE, "What people say.", required=False),
        "fact": Field(Text(200), "What is so.", required=False),
    }
)
_POINTS = Field(ListOf(_NOTE), "Claims, each with its evidence.", required=False)
_SCREEN = Group(
    {
        "title": Field(NAME, "What this screen says, in a few words."),
        "picture": Field(_PICTURE, "What stands beside the words."),
        "lead": Field(Text(300), "A plain opening line without any claim.", required=False),
        "points": _POINTS,
        "steps": Field(ListOf(Text(200)), "What to do, a short line each.", required=False),
        "help": Field(Choice(("crisis line",)), "Puts the crisis line beside the words.", required=False),
        "clinician": Field(ListOf(_FINDING), "What only clinicians read.", required=False),
    },
    one_of=("lead", "points", "steps"),
)
_STORY = {
    "name": Field(NAME, "The name in the list."),
    "purpose": Field(Text(200), "What it is for: one plain sentence."),
    "also": _ALSO,
    "summary": Field(ListOf(Text(160)), "What to remember: at most three short lines."),
    "ask": Field(ListOf(Text(160)), "Questions to put to the care team."),
    "review": _REVIEW,
}
_TOPIC = Group({**_STORY, "screens": Field(ListOf(_SCREEN), "Its screens, in order.")})
_STOP = Group(
    {
        "title": Field(NAME, "What this stop says, in a few words."),
        **_SEEN,
        "points": Field(ListOf(_NOTE), "Two sentences with their evidence."),
        "help": Field(Choice(("crisis line",)), "Puts the crisis line beside the words.", required=False),
        "clinician": Field(ListOf(_FINDING), "What only clinicians read.", required=False),
    },
    one_of=("region", "circuit"),
)
_TOUR = Group({**_STORY, "stops": Field(ListOf(_STOP), "Four to six stops, in order.")})
_TERM = Group(
    {
        "word": Field(NAME, "The word as it stands in texts."),
        "say": Field(NAME, "How to say it.", required=False),
        "forms": Field(ListOf(NAME, once=True), "Other shapes of the word in texts.", required=False),
        "meaning": Field(Text(240), "What it means, for anybody."),
    }
)
_SOURCE = Group(
    {
        "authors": Field(CITATION, "Left out where not known.", required=False),
        "year": Field(Whole(1600, 2099), "The year it was published."),
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
        "more": Field(ListOf(Text(100)), "Further ways to reach it: a language, veterans.", required=False),
    }
)
_LINE_ELSEWHERE = Group(
    {
        "country": Field(NAME, "The name of the country."),
        "name": Field(NAME, "The name of the crisis line."),
        "call": Field(_PHONE, "The number to call, in quotes."),
        "text": Field(_TEXT_LINE, "The number to send a text message to, in quotes.", required=False),
        "chat": Field(_CHAT, "The web page to chat on.", required=False),
        "emergency": Field(_PHONE, "The emergency number, in quotes."),
        "checked": Field(_DAY, "The day the numbers were last checked."),
    }
)
_CLINIC = {
    "crisis": Field(_CRISIS, "Whom to call, on every screen."),
    "other_lines": Field(Table(_COUNTRY, _LINE_ELSEWHERE), "Crisis lines of other countries.", required=False),
    "name": Field(NAME, "The name of the clinic.", required=False),
    "colour": Field(_COLOUR, "The colour of the clinic, dark enough for white words on it.", required=False),
    "contact": Field(LINE, "How to reach the clinic: one line.", required=False),
    "reviewed": Field(
        Group(
            {
                "role": Field(ROLE, "The role of the licensed clinician who has confirmed the words."),
                "on": Field(_DAY, "The day of that."),
            }
        ),
        "Only once a licensed clinician has confirmed the words.", required=False,
    ),
    "topics": Field(ListOf(_ID, once=True), "Ids of the topics to show, in order; all where left out.", required=False),
}
_TRANSLATED = Group(
    {
        "of": Field(_MARK, "The fingerprint of the text that this translates."),
        "text": Field(Text(900), "The translation.", required=False, or_blank=True),
        "items": Field(ListOf(Text(300)), "The translation of a list.", required=False, or_blank=True),
    },
    one_of=("text", "items"),
)

FILES: Mapping[str, Group] = {
    "regions.yaml": Group(
        {
            "format": _FORMAT,
            "language": Field(_LANGUAGE, "The language of the words, such as en."),
            "review": _REVIEW,
            "regions": Field(Table(_ID, _REGION), "Every region, by its id."),
        }
    ),
    "circuits.yaml": Group(
        {
            "format": _FORMAT,
            "review": _REVIEW,
            "circuits": Field(Table(_ID, _CIRCUIT), "Every circuit, by its id."),
        }
    ),
    "clinicians.yaml": Group(
        {
            "format": _FORMAT,
            "review": _REVIEW,
            "regions": Field(Table(_ID, _CLINICIAN_REGION), "What clinicians read about each region."),
            "circuits": Field(Table(_ID, _CLINICIAN_CIRCUIT), "And about each circuit.", required=False),
        }
    ),
    "topics.yaml": Group(
        {"format": _FORMAT, "review": _REVIEW, "topics": Field(Table(_ID, _TOPIC), "Every topic, by its id.")}
    ),
    "tours.yaml": Group(
        {"format": _FORMAT, "review": _REVIEW, "tours": Field(Table(_ID, _TOUR), "Every tour, by its id.")}
    ),
    "glossary.yaml": Group(
        {"format": _FORMAT, "review": _REVIEW, "words": Field(Table(_ID, _TERM), "Every hard word, by its id.")}
    ),
    "sources.yaml": Group(
        {"format": _FORMAT, "sources": Field(Table(_SOURCE_KEY, _SOURCE), "Every source, by its key.")}
    ),
    "clinic.yaml": Group({"format": _FORMAT, **_CLINIC}),
}

OPTIONAL = ("circuits.yaml", "clinicians.yaml", "topics.yaml", "tours.yaml", "glossary.yaml")
"""Files that a folder may lack: one made before they came is as good as ever, and shows none of what they hold"""

TRANSLATED = tuple(name for name in FILES if name != "sources.yaml")
"""Files that a folder of another language may hold"""

TRANSLATION = Group(
    {
        "format": _FORMAT,
        "language": Field(_LANGUAGE, "The language of the folder."),
        "texts": Field(Table(_PATH, _TRANSLATED), "Each translated text, by its place in the file of the same name."),
    }
)
