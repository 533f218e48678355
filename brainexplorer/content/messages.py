"""Every kind of mistake and its English words: one table, so that another language is another table."""

from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """What is wrong. The values are stable: scripts and translations may rely on them."""

    # the folder and the files
    FOLDER_MISSING = "folder-missing"
    FOLDER_UNREADABLE = "folder-unreadable"
    FILE_MISSING = "file-missing"
    FILE_UNKNOWN = "file-unknown"
    FOLDER_NO_LANGUAGE = "folder-no-language"
    FILE_UNREADABLE = "file-unreadable"
    FILE_NOT_REGULAR = "file-not-regular"
    FILE_TOO_LARGE = "file-too-large"
    FILE_EMPTY = "file-empty"
    NOT_UTF8 = "not-utf8"
    UTF16 = "utf16"
    CONTROL_CHARACTER = "control-character"
    # the way YAML is written
    NOT_YAML = "not-yaml"
    TAB = "tab"
    COLON_IN_TEXT = "colon-in-text"
    RESERVED_START = "reserved-start"
    QUOTE_OPEN = "quote-open"
    BRACKET_OPEN = "bracket-open"
    ESCAPE = "escape"
    INDENT = "indent"
    COLON_MISSING = "colon-missing"
    TOO_DEEP = "too-deep"
    TOO_MUCH = "too-much"
    SECOND_DOCUMENT = "second-document"
    ANCHOR = "anchor"
    ALIAS = "alias"
    MERGE_KEY = "merge-key"
    TAG = "tag"
    KEY_NOT_TEXT = "key-not-text"
    KEY_REPEATED = "key-repeated"
    CUT_BY_HASH = "cut-by-hash"
    # spellings that YAML does not read as text
    TRAP_TRUTH = "trap-truth"
    TRAP_NUMBER = "trap-number"
    TRAP_DATE = "trap-date"
    TRAP_NOTHING = "trap-nothing"
    # one value
    FORMAT_NEWER = "format-newer"
    KEY_UNKNOWN = "key-unknown"
    KEY_MISSING = "key-missing"
    ONE_OF_MISSING = "one-of-missing"
    NOT_A_TEXT = "not-a-text"
    NOT_A_NUMBER = "not-a-number"
    NOT_A_LIST = "not-a-list"
    NOT_A_GROUP = "not-a-group"
    LIST_EMPTY = "list-empty"
    TEXT_EMPTY = "text-empty"
    TEXT_LONG = "text-long"
    TEXT_MARKUP = "text-markup"
    TEXT_CHARACTER = "text-character"
    TEXT_ENCODING = "text-encoding"
    NOT_ALLOWED = "not-allowed"
    OUT_OF_RANGE = "out-of-range"
    BAD_ID = "bad-id"
    BAD_SOURCE_KEY = "bad-source-key"
    BAD_LANGUAGE = "bad-language"
    BAD_DOI = "bad-doi"
    BAD_PMID = "bad-pmid"
    BAD_PMCID = "bad-pmcid"
    BAD_URL = "bad-url"
    BAD_DAY = "bad-day"
    BAD_PHONE = "bad-phone"
    BAD_TEXT_LINE = "bad-text-line"
    BAD_CHAT = "bad-chat"
    BAD_COLOUR = "bad-colour"
    BAD_COUNTRY = "bad-country"
    BAD_PATH = "bad-path"
    BAD_MARK = "bad-mark"
    NOT_A_PLACE = "not-a-place"
    PLACE_OUTSIDE = "place-outside"
    # values beside each other
    REPEATED = "repeated"
    REGION_WITHOUT_SHAPE = "region-without-shape"
    SHAPE_WITHOUT_REGION = "shape-without-region"
    REGION_UNKNOWN = "region-unknown"
    WORKS_WITH_ITSELF = "works-with-itself"
    SOURCE_UNKNOWN = "source-unknown"
    NAME_SHARED = "name-shared"
    PART_UNKNOWN = "part-unknown"
    PART_IS_REGION = "part-is-region"
    PART_UNUSED = "part-unused"
    LINK_PART_UNKNOWN = "link-part-unknown"
    LINK_TO_ITSELF = "link-to-itself"
    LINK_TWICE = "link-twice"
    CIRCUIT_NAME_SHARED = "circuit-name-shared"
    CIRCUIT_TOO_LARGE = "circuit-too-large"
    SOURCE_TWICE = "source-twice"
    CIRCUIT_UNKNOWN = "circuit-unknown"
    CLINICIAN_REGION_UNKNOWN = "clinician-region-unknown"
    STORY_NAME_SHARED = "story-name-shared"
    STORY_ID_SHARED = "story-id-shared"
    STORY_TOO_LONG = "story-too-long"
    TOUR_LENGTH = "tour-length"
    PICTURE_NEEDS = "picture-needs"
    PICTURE_HAS_NOT = "picture-has-not"
    PICTURE_SCENE = "picture-scene"
    PICTURE_COUNT = "picture-count"
    PICTURE_NOW = "picture-now"
    PICTURE_ICON = "picture-icon"
    LOOK_NOT_OF_VIEW = "look-not-of-view"
    TERM_SHARED = "term-shared"
    TOPIC_UNKNOWN = "topic-unknown"
    HELP_LEFT_OUT = "help-left-out"
    REVIEW_ORDER = "review-order"
    REVIEW_PAST = "review-past"
    REVIEW_SOON = "review-soon"
    REVIEWED_LATER = "reviewed-later"
    REVIEWED_BEFORE = "reviewed-before"
    ROLE_NAMED = "role-named"
    COLOUR_LIGHT = "colour-light"
    RECALLED_ONLY = "recalled-only"
    # translations
    LANGUAGE_OF_FOLDER = "language-of-folder"
    TRANSLATION_UNKNOWN = "translation-unknown"
    TRANSLATION_KIND = "translation-kind"
    TRANSLATION_LENGTH = "translation-length"
    TRANSLATION_STALE = "translation-stale"
    TRANSLATION_MISSING = "translation-missing"
    # what an editor may not let pass
    CRISIS_MISSING = "crisis-missing"
    CRISIS_NOT_HERE = "crisis-not-here"
    WORD_STIGMA = "word-stigma"
    WORD_PROMISE = "word-promise"
    ANIMALS_UNSAID = "animals-unsaid"
    SPECIES_UNSAID = "species-unsaid"
    TOO_SURE = "too-sure"
    GAP_UNSAID = "gap-unsaid"
    CLAIM_BARE = "claim-bare"
    PEOPLE_BARE = "people-bare"
    # what an editor would say better
    GRADE_HIGH = "grade-high"
    TEXT_GRADE_HIGH = "text-grade-high"
    SENTENCE_LONG = "sentence-long"
    CARD_LONG = "card-long"
    SCREEN_LONG = "screen-long"
    HOPELESS = "hopeless"
    SOURCE_UNUSED = "source-unused"
    SOURCE_RECALLED = "source-recalled"
    TERM_UNUSED = "term-unused"
    QUESTION_ALONE = "question-alone"
    CRISIS_OLD = "crisis-old"
    LANGUAGE_UNREAD = "language-unread"
    TOO_MANY = "too-many"
    MORE_WARNINGS = "more-warnings"


WARNINGS = frozenset((
    Kind.REVIEW_PAST, Kind.TRANSLATION_STALE, Kind.TRANSLATION_MISSING, Kind.GRADE_HIGH, Kind.TEXT_GRADE_HIGH,
    Kind.SENTENCE_LONG, Kind.CARD_LONG, Kind.SCREEN_LONG, Kind.HOPELESS, Kind.SOURCE_UNUSED, Kind.SOURCE_RECALLED,
    Kind.TERM_UNUSED, Kind.CRISIS_OLD, Kind.LANGUAGE_UNREAD,
    Kind.TRANSLATION_UNKNOWN, Kind.REVIEW_SOON, Kind.REVIEWED_BEFORE, Kind.ROLE_NAMED, Kind.HELP_LEFT_OUT,
    Kind.QUESTION_ALONE, Kind.FOLDER_NO_LANGUAGE, Kind.MORE_WARNINGS,
))
"""Kinds that somebody should look at, and that stop nothing"""


ENGLISH: Mapping[str, str] = {
    "place": "{file}: {message}",
    "place-line": "{file}, line {line}: {message}",
    "place-key": "{file}, line {line}, {key}: {message}",
    "allowed": "Allowed: {allowed}.",
    "nearest": "Did you mean '{nearest}'?",
    Kind.FOLDER_MISSING: "There is no such folder.",
    Kind.FOLDER_UNREADABLE: "The folder cannot be read ({reason}).",
    Kind.FILE_MISSING: "The file is missing.",
    Kind.FILE_UNKNOWN: "The program does not read a file of this name. Rename it or take it away.",
    Kind.FILE_UNREADABLE: "The file cannot be read ({reason}).",
    Kind.FILE_NOT_REGULAR: "This is not an ordinary file.",
    Kind.FILE_TOO_LARGE: "The file is too large. It may have at most {most} bytes.",
    Kind.FILE_EMPTY: "The file is empty.",
    Kind.NOT_UTF8: "The file is not saved as UTF-8. Save it again as UTF-8.",
    Kind.UTF16: "The file is saved as UTF-16. Save it again as UTF-8.",
    Kind.CONTROL_CHARACTER: "There is an unseen character ({code}) here. Delete it.",
    Kind.NOT_YAML: "This cannot be read as YAML ({reason}). Look at this line and the one above it.",
    Kind.TAB: "The line begins with a tab. Use spaces.",
    Kind.COLON_IN_TEXT: "There is a colon too many, or the line begins too far to the right. "
    "A text that holds a colon must be in quotes.",
    Kind.RESERVED_START: "A text cannot begin with '{start}'. Put it in quotes.",
    Kind.QUOTE_OPEN: "A quote begins here and does not end. A quote mark inside a quoted text must be doubled.",
    Kind.BRACKET_OPEN: "A list or group in brackets is not closed, or a comma is missing in it.",
    Kind.ESCAPE: "There is a backslash inside double quotes. Take it away or use single quotes.",
    Kind.INDENT: "The line does not begin in the same column as its neighbours, or a quote or dash is wrong.",
    Kind.COLON_MISSING: "A colon with a space after it is missing here.",
    Kind.TOO_DEEP: "Lists or groups lie in each other more than {most} deep.",
    Kind.TOO_MUCH: "The file holds too much. It may have at most {most} entries.",
    Kind.SECOND_DOCUMENT: "A second document begins here. Take the line with '---' away.",
    Kind.ANCHOR: "'&{name}' is not used here. If it belongs to a text, put the text in quotes.",
    Kind.ALIAS: "'*{name}' is not used here. If it belongs to a text, put the text in quotes.",
    Kind.MERGE_KEY: "'<<' is not used here. Write the lines out.",
    Kind.TAG: "'{tag}' is not used here. If it belongs to a text, put the text in quotes.",
    Kind.KEY_NOT_TEXT: "A key must be one short word.",
    Kind.KEY_REPEATED: "The key is there twice; first in line {first}. Keep one.",
    Kind.CUT_BY_HASH: "The text ends before '#'. Put it in quotes; or, for a comment, write a space after '#'.",
    Kind.TRAP_TRUTH: "YAML reads {value} as true or false, not as a text. Put it in quotes: '{value}'.",
    Kind.TRAP_NUMBER: "YAML reads {value} as a number, not as a text. Put it in quotes: '{value}'.",
    Kind.TRAP_DATE: "YAML reads {value} as a date, not as a text. Put it in quotes: '{value}'.",
    Kind.TRAP_NOTHING: "YAML reads {value} as nothing. Put it in quotes: '{value}'.",
    Kind.FORMAT_NEWER: "The file has format {value}. This program reads format {known}. Update the program.",
    Kind.KEY_UNKNOWN: "'{value}' is not a key that the program knows here.",
    Kind.KEY_MISSING: "This is missing. What belongs here: {what}",
    Kind.ONE_OF_MISSING: "At least one of these must be there: {keys}.",
    Kind.NOT_A_TEXT: "A text must be here, not a list and not a group of keys.",
    Kind.NOT_A_NUMBER: "A whole number must be here, without quotes.",
    Kind.NOT_A_LIST: "A list must be here: words in [square brackets], or lines that begin with a dash.",
    Kind.NOT_A_GROUP: "A group of keys must be here, each on a line of its own, further to the right.",
    Kind.LIST_EMPTY: "The list is empty. At least one entry must be there.",
    Kind.TEXT_EMPTY: "The text is empty.",
    Kind.TEXT_LONG: "The text has {length} characters; it may have at most {most}.",
    Kind.TEXT_MARKUP: "'{value}' would be shown just as it is written here. Use plain text without markup.",
    Kind.TEXT_CHARACTER: "The text holds a character that cannot be shown ({code}). Delete it.",
    Kind.TEXT_ENCODING: "'{value}' looks like a letter saved wrongly. Type it again and save as UTF-8.",
    Kind.NOT_ALLOWED: "'{value}' is not allowed.",
    Kind.OUT_OF_RANGE: "{value} is not allowed. The number must be from {least} to {most}.",
    Kind.BAD_ID: "'{value}' cannot be an id. Use small letters and numbers, a hyphen between words.",
    Kind.BAD_SOURCE_KEY: "'{value}' cannot be a source's key. Write a name and a year, such as Nugent2016.",
    Kind.BAD_LANGUAGE: "'{value}' is not a language code, such as en or pt-BR.",
    Kind.BAD_DOI: "'{value}' is not a DOI, such as 10.1000/182 (no web address).",
    Kind.BAD_PMID: "'{value}' is not a PubMed number (1 to 8 digits).",
    Kind.BAD_PMCID: "'{value}' is not a PubMed Central number, such as PMC1234567.",
    Kind.BAD_URL: "'{value}' is not a web address that begins with https:// or http://.",
    Kind.BAD_DAY: "'{value}' is not a day, written year-month-day, such as 2026-11-23.",
    Kind.BAD_PHONE: "'{value}' is not a phone number.",
    Kind.BAD_TEXT_LINE: "'{value}' holds no number to send a text message to.",
    Kind.BAD_CHAT: "'{value}' is not the address of a web page, such as 988lifeline.org.",
    Kind.BAD_COLOUR: "'{value}' is not a colour, such as \"#19324d\" (in quotes).",
    Kind.BAD_COUNTRY: "'{value}' is not a country code of two capital letters, such as CA.",
    Kind.BAD_PATH: "'{value}' is not the place of a text, such as amygdala.pain[0].text.",
    Kind.BAD_MARK: "'{value}' is not a fingerprint of eight signs. `brainexplorer translate` prints the right ones.",
    Kind.NOT_A_PLACE: "A place is three whole numbers in [square brackets], x, y and z in MNI mm: [0, -38, -52].",
    Kind.PLACE_OUTSIDE: "{value} lies outside the left half of the head. Allowed, in MNI mm: {axes}.",
    Kind.REPEATED: "'{value}' is in this list twice. Keep one.",
    Kind.REGION_WITHOUT_SHAPE: "'{value}' has words but no shape in the pictures.",
    Kind.SHAPE_WITHOUT_REGION: "'{value}' has a shape in the pictures but no words here. Add it.",
    Kind.REGION_UNKNOWN: "There is no region '{value}' in this file.",
    Kind.WORKS_WITH_ITSELF: "A region cannot work with itself.",
    Kind.SOURCE_UNKNOWN: "There is no source '{value}' in sources.yaml.",
    Kind.NAME_SHARED: "'{value}' also stands for {other} (line {first}). Two regions cannot share a name.",
    Kind.PART_UNKNOWN: "There is no region '{value}' in regions.yaml. "
    "A part that is no region needs name, place and is.",
    Kind.PART_IS_REGION: "'{value}' is a region. Its words are in regions.yaml: write {{}} here.",
    Kind.PART_UNUSED: "No link uses '{value}'. Add a link or take the part away.",
    Kind.LINK_PART_UNKNOWN: "'{value}' is not among the parts of this circuit.",
    Kind.LINK_TO_ITSELF: "A part cannot be linked with itself.",
    Kind.LINK_TWICE: "The link from '{start}' to '{end}' is there twice; first in line {first}. Keep one.",
    Kind.CIRCUIT_NAME_SHARED: "'{value}' also stands for {other} ({file}, line {first}). "
    "Two things cannot share a name.",
    Kind.CIRCUIT_TOO_LARGE: "This circuit has {parts} parts and {links} links. Allowed: at most {most_parts} parts "
    "and {most_links} links; more cannot be drawn.",
    Kind.SOURCE_TWICE: "'{value}' also belongs to {other} (line {first}). Is one wrong, or are they one source?",
    Kind.CIRCUIT_UNKNOWN: "There is no circuit '{value}' in circuits.yaml.",
    Kind.CLINICIAN_REGION_UNKNOWN: "There is no region '{value}' in regions.yaml.",
    Kind.STORY_NAME_SHARED: "'{value}' also stands for {other} ({file}, line {first}). "
    "Two topics or tours cannot share a name.",
    Kind.STORY_ID_SHARED: "'{value}' is also the id of a topic (topics.yaml, line {first}). Give the tour another id.",
    Kind.STORY_TOO_LONG: "There are {count} screens. Nobody reads on for so long: at most {most}.",
    Kind.TOUR_LENGTH: "The tour has {count} stops. A tour has {least} to {most}.",
    Kind.PICTURE_NEEDS: "A picture of the kind '{picture}' needs '{value}'.",
    Kind.PICTURE_HAS_NOT: "A picture of the kind '{picture}' has no '{value}'. Take it away.",
    Kind.PICTURE_SCENE: "A picture of the kind '{picture}' has no scene '{value}'.",
    Kind.PICTURE_COUNT: "There are {count} of them. A picture of the kind '{picture}' has {least} to {most}.",
    Kind.PICTURE_NOW: "There is no event {value}: they are counted from 0 to {last}.",
    Kind.PICTURE_ICON: "Each of the tiles needs an icon.",
    Kind.LOOK_NOT_OF_VIEW: "The view '{view}' has no look '{value}'.",
    Kind.TERM_SHARED: "'{value}' also stands for {other} (line {first}). A word has one meaning here.",
    Kind.TOPIC_UNKNOWN: "There is no topic '{value}' in topics.yaml.",
    Kind.REVIEW_ORDER: "The words are to be reviewed again before they were reviewed. Is a day wrong?",
    Kind.REVIEW_PAST: "These words should have been reviewed by {value}. Patients no longer see them. "
    "Hold them against their sources, then set both days anew.",
    Kind.COLOUR_LIGHT: "White words on '{value}' cannot be read by all. Choose a darker colour.",
    Kind.RECALLED_ONLY: "No source of this claim is verified. Look one up, or leave the claim out.",
    Kind.LANGUAGE_OF_FOLDER: "The file says language '{value}', but lies in the folder '{folder}'.",
    Kind.TRANSLATION_UNKNOWN: "Not used: {texts}, of which nothing in {source} is the original any more. This is the "
    "first. `{command} --write` takes out what is left over.",
    Kind.TRANSLATION_KIND: "This is '{right}' in {source}, not '{wrong}'.",
    Kind.TRANSLATION_LENGTH: "The list has {count} entries here and {right} in {source}.",
    Kind.TRANSLATION_STALE: "{source} says something else since this was translated; until it is translated anew, "
    "readers see the original. It is now: {now} Write a new translation, and of: \"{mark}\".",
    Kind.TRANSLATION_MISSING: "Not translated yet: {texts} of {source}; readers see the original. "
    "The first is {first}. `{command}` prints all.",
    Kind.CRISIS_MISSING: "'{value}' stands without the crisis line. Write `help: crisis line` on this screen.",
    Kind.CRISIS_NOT_HERE: "'{value}' stands where there is no crisis line. "
    "Say it on a screen of topics.yaml with `help: crisis line`, and leave it out here.",
    Kind.WORD_STIGMA: "'{value}' hurts people. Write {instead}.",
    Kind.WORD_PROMISE: "'{value}' promises more than is known. Write {instead}.",
    Kind.ANIMALS_UNSAID: "This was seen in animals, and the text does not say so. Begin with \"In animal studies\".",
    Kind.SPECIES_UNSAID: "This was seen in animals, and the text names none. Write which, such as \"in rats\".",
    Kind.TOO_SURE: "'{value}' is too sure for '{certainty}'. Write {instead}.",
    Kind.GAP_UNSAID: "This is not studied, and the text does not say so. Write that it is not known.",
    Kind.GRADE_HIGH: "All its texts together need school grade {grade}; at most {most}. "
    "Write shorter sentences and more everyday words; begin with {first}.",
    Kind.TEXT_GRADE_HIGH: "This text needs school grade {grade}; at most {most}. "
    "Write shorter sentences or more everyday words.",
    Kind.SENTENCE_LONG: "A sentence has {count} words; at most {most}. Make two of it: \"{value}\"",
    Kind.CARD_LONG: "The card has {count} words; at most {most}. Leave out what matters least.",
    Kind.SCREEN_LONG: "The screen has {count} words; at most {most}. Leave out what matters least, or make two of it.",
    Kind.HOPELESS: "'{value}' takes hope away. Write in the same text what can help, or what can change.",
    Kind.SOURCE_UNUSED: "Nothing rests on '{value}'. Name it where it belongs, or take it away.",
    Kind.SOURCE_RECALLED: "{count} claims name '{value}', which is only recalled. Look it up and write "
    "'status: verified'.",
    Kind.TERM_UNUSED: "No text uses '{value}'. Add the form that texts use to `forms`, or take the word away.",
    Kind.CRISIS_OLD: "The numbers were last checked on {value}, more than a year ago. Call them, then write today's "
    "day here.",
    Kind.LANGUAGE_UNREAD: "The editor has no word list for '{language}': its words, length and reading grade are not "
    "checked. Let a person who speaks it read them.",
    Kind.CLAIM_BARE: "'{value}' claims something of ketamine, and this screen has no point with its evidence. "
    "Write it under `points` with certainty, in_whom and sources, or leave it out.",
    Kind.PEOPLE_BARE: "Numbers of people are a claim, and this screen has no point with its evidence. "
    "Add one under `points` with certainty, in_whom and sources.",
    Kind.REVIEW_SOON: "These words will leave the patients' view after {value}. "
    "Hold them against their sources, then set both days anew.",
    Kind.REVIEWED_LATER: "{value} is still to come. Write the day on which the words were confirmed, "
    "or leave `reviewed` out until then.",
    Kind.REVIEWED_BEFORE: "The words of {source} were reviewed on {newest}, after they were confirmed here on {value}. "
    "Let the clinician confirm them again, then write the day of that.",
    Kind.ROLE_NAMED: "'{value}' looks like a person's name or title. Write a role, such as psychiatrist.",
    Kind.HELP_LEFT_OUT: "The list leaves out '{value}', the topic with the crisis line. Add it.",
    Kind.QUESTION_ALONE: "Only one finding here has the question '{value}'. Give it to the one that does not agree "
    "too, or leave it out.",
    Kind.FOLDER_NO_LANGUAGE: "Nobody reads the files in this folder: '{value}' is no language code, such as es or "
    "pt-BR. Rename it or take it away.",
    Kind.TOO_MANY: "There are more mistakes in this file. Mend these {most} first.",
    Kind.MORE_WARNINGS: "There are more warnings about this file than these {most}.",
}
