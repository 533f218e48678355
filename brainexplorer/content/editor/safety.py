"""What may not be shown: told as mistakes at every load, so it needs no library and looks only at words.

A language without a word list is let pass here; the editor says so.
"""

from collections.abc import Collection, Iterable

from brainexplorer.content.editor.passages import Passage
from brainexplorer.content.editor.wordlist import Finder, Words, named, says
from brainexplorer.content.messages import Kind
from brainexplorer.content.nodes import GroupNode, ListNode, Node
from brainexplorer.content.problems import Report

_STORIES = ("topics.yaml", "tours.yaml")
_UNSURE = ("early", "debated", "not studied")


def check_safety(file: str, found: Iterable[Passage], words: Words | None, report: Report) -> None:
    """Tell texts of `file` (its name without a folder) that leave people alone, hurt, promise or are too sure."""
    if words is None:
        return
    for passage in found:
        if words.refused.may_hit(passage.text.lower()):
            _refused(file, passage, words, report)
        if passage.certainty:
            _evidence(passage, words, report)
        elif file == "topics.yaml":
            _claim(passage, words, report)


def _refused(file: str, passage: Passage, words: Words, report: Report) -> None:
    if file != "clinic.yaml" and not passage.around.clinicians:
        _crisis(file, passage, words, report)
    if passage.field != "myth":  # a wrong idea, quoted as what it is
        _words(passage, words.stigma, Kind.WORD_STIGMA, report)
        _words(passage, words.promises, Kind.WORD_PROMISE, report)


def _claim(passage: Passage, words: Words, report: Report) -> None:
    """A claim about ketamine on a screen that has no point to carry its evidence."""
    page = passage.around.page
    if page is None or passage.around.clinicians or passage.field == "myth" or "points" in page.entries:
        return
    picture = page.group("picture")
    said = (page.scalar("title"), picture.scalar("caption") if picture else None, page.scalar("lead"))
    about = named(words.medicine, " ".join(one.text for one in said if one))
    if hit := words.claims.first(passage.text, about):
        report.add(Kind.CLAIM_BARE, passage.line, passage.key, value=hit.found)


def check_recalled(found: Iterable[Passage], verified: Collection[str], known: Collection[str], report: Report) -> None:
    """Tell patients' claims none of whose sources has been seen; unknown sources are told elsewhere."""
    for passage in found:
        note = passage.around.note
        if note is None or not passage.certainty or passage.around.clinicians:
            continue
        keys = {value.text for value in note.scalars("sources")}
        if keys <= set(known) and keys.isdisjoint(verified):
            report.add(Kind.RECALLED_ONLY, passage.line, passage.key)


def verified_sources(root: Node | None) -> tuple[set[str], set[str]]:
    """The keys of the sources that were seen, and of all."""
    table = root.group("sources") if isinstance(root, GroupNode) else None
    rows = {key: entry.value for key, entry in table.entries.items()} if table else {}
    return {key for key, row in rows.items() if _verified(row)}, set(rows)


def _verified(row: Node) -> bool:
    status = row.scalar("status") if isinstance(row, GroupNode) else None
    return status is not None and status.text == "verified"


def _crisis(file: str, passage: Passage, words: Words, report: Report) -> None:
    hit = words.crisis.first(passage.text)
    if hit is None or _helped(passage):
        return
    kind = Kind.CRISIS_MISSING if file in _STORIES else Kind.CRISIS_NOT_HERE
    report.add(kind, passage.line, passage.key, value=hit.found)


def _helped(passage: Passage) -> bool:
    """Whether the crisis line stands beside the text; for what a story says as a whole, on any of its pages."""
    around = passage.around
    if around.page is not None:
        return "help" in around.page.entries
    return around.story is not None and any("help" in page.entries for page in _pages(around.story))


def _pages(story: GroupNode) -> list[GroupNode]:
    lists = (story.entries[name].value for name in ("screens", "stops") if name in story.entries)
    return [page for one in lists if isinstance(one, ListNode) for page in one.items if isinstance(page, GroupNode)]


def _words(passage: Passage, finder: Finder, kind: Kind, report: Report) -> None:
    for hit in finder.hits(passage.text, passage.around.heading):
        if not (hit.rule.patients and passage.around.clinicians):
            report.add(kind, passage.line, passage.key, value=hit.found, instead=hit.rule.instead)


def _evidence(passage: Passage, words: Words, report: Report) -> None:
    clinicians = passage.around.clinicians
    if passage.in_whom == "animals":
        _animals(passage, words, report)
    if clinicians or passage.certainty not in _UNSURE:
        return
    if passage.certainty == "not studied" and not says(words.unknown, passage.text):
        report.add(Kind.GAP_UNSAID, passage.line, passage.key)
    elif hit := words.sure.first(passage.text):
        report.add(Kind.TOO_SURE, passage.line, passage.key, value=hit.found, certainty=passage.certainty,
                   instead=hit.rule.instead)


def _animals(passage: Passage, words: Words, report: Report) -> None:
    if not passage.around.clinicians:
        if not says(words.animals, passage.text):
            report.add(Kind.ANIMALS_UNSAID, passage.line, passage.key)
        return
    if passage.is_translated:  # how many were studied may name them, and is a text of its own
        return
    note = passage.around.note
    more = [value.text for key in ("sample", "question") if note and (value := note.scalar(key))]
    if not says(words.species, " ".join((passage.text, *more))):
        report.add(Kind.SPECIES_UNSAID, passage.line, passage.key)
