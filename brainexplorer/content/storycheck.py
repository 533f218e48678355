"""Topics, tours, the glossary, clinicians' words and the clinic's settings against everything else, and in themselves.

What has a wrong type is passed over here: `checking` has told it.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from brainexplorer.content.crosscheck import groups, note_sources
from brainexplorer.content.messages import Kind
from brainexplorer.content.nearest import nearest
from brainexplorer.content.nodes import GroupNode, ListNode, Node, child
from brainexplorer.content.pictures import LOOKS, LOOKS_OF, SYNAPSE_SCENES, VISIT_SCENES
from brainexplorer.content.problems import Report
from brainexplorer.content.values import ALLOWED_CLOSE, is_whole

MOST_SCREENS = 14
TOUR_STOPS = (4, 6)

_NEEDS: Mapping[str, tuple[str, ...]] = {
    "brain": ("view",), "synapse": ("scene",), "timeline": ("events",), "people": ("groups",), "tiles": ("items",),
    "path": ("items",), "compare": ("left", "right"), "myth": ("myth", "fact"), "visit": ("scene",), "call": (),
    "lines": (),
}
_MAY_HAVE: Mapping[str, tuple[str, ...]] = {"brain": ("look", "region", "circuit"), "timeline": ("now",)}
_SCENES = {"synapse": SYNAPSE_SCENES, "visit": VISIT_SCENES}
_COUNTS = {"timeline": ("events", 3, 7), "people": ("groups", 1, 2), "tiles": ("items", 2, 12), "path": ("items", 3, 7)}
_ALWAYS = ("kind", "caption")


class Known(NamedTuple):
    """What the other files hold; None where that cannot be told."""

    regions: Collection[str] | None
    circuits: Collection[str] | None
    sources: Collection[str] | None


def check_clinicians(root: Node, known: Known, report: Report) -> None:
    """Whom the words are about, and their sources."""
    for table, there, kind in (("regions", known.regions, Kind.CLINICIAN_REGION_UNKNOWN),
                               ("circuits", known.circuits, Kind.CIRCUIT_UNKNOWN)):
        for key, entry in groups(_group(root, table)):
            path = child(table, key)
            if there is not None and key not in there:
                report.add(kind, entry.line, path, value=key, nearest=nearest(key, there))
            for name in entry.entries:
                _notes(entry, name, path, known, report)


def check_stories(root: Node, table: str, known: Known, report: Report, topics: GroupNode | None = None) -> None:
    """Every topic or tour (`table` says which); ids of tours must differ from those of `topics`."""
    seen: dict[str, tuple[str, int]] = {}
    for key, story in groups(_group(root, table)):
        if topics is not None and key in topics.entries:
            report.add(Kind.STORY_ID_SHARED, story.line, key, value=key, first=topics.entries[key].line)
        if name := story.scalar("name"):
            other, line = seen.setdefault(name.text.casefold(), (key, name.line))
            if other != key:
                report.add(Kind.STORY_NAME_SHARED, name.line, child(key, "name"), value=name.text, other=other,
                           file=report.file, first=line)
        pages = "stops" if table == "tours" else "screens"
        _length(key, story, pages, report)
        for path, page in _listed(story, pages, key):
            _page(path, page, pages, known, report)


def check_glossary(root: Node, report: Report) -> None:
    """No word has two meanings."""
    seen: dict[str, tuple[str, int]] = {}
    for key, term in groups(_group(root, "words")):
        path = child("words", key)
        own = [(child(path, "word"), value) for value in (term.scalar("word"),) if value]
        own += [(child(child(path, "forms"), i), value) for i, value in enumerate(term.scalars("forms"))]
        for place, value in own:
            other, line = seen.setdefault(value.text.casefold(), (key, value.line))
            if other != key:
                report.add(Kind.TERM_SHARED, value.line, place, value=value.text, other=other, first=line)


def check_clinic(root: Node, topics: GroupNode | None, report: Report) -> None:
    """The topics that are to be shown exist, help among them; white words can be read on the clinic's colour."""
    if not isinstance(root, GroupNode):
        return
    if topics is not None:
        for number, value in enumerate(root.scalars("topics")):
            if value.text not in topics.entries:
                report.add(Kind.TOPIC_UNKNOWN, value.line, child("topics", number), value=value.text,
                           nearest=nearest(value.text, topics.entries))
        _help(root, topics, report)
    colour = root.scalar("colour")
    if colour is not None and _shape_of_colour(colour.text) and contrast_with_white(colour.text) < 4.5:
        report.add(Kind.COLOUR_LIGHT, colour.line, "colour", value=colour.text)


def contrast_with_white(colour: str) -> float:
    """The WCAG contrast of white on #rrggbb, 1 to 21."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _help(clinic: GroupNode, topics: GroupNode, report: Report) -> None:
    """A list of topics has that on which the crisis line is shown large, where there is one."""
    shown = {value.text for value in clinic.scalars("topics")}
    helping = [key for key, topic in groups(topics) if _calls_first(topic)]
    if shown and helping and shown.isdisjoint(helping):
        report.add(Kind.HELP_LEFT_OUT, clinic.entries["topics"].line, "topics", value=helping[0])


def _calls_first(topic: GroupNode) -> bool:
    first = next(topic.groups("screens"), None)
    picture = first.group("picture") if first else None
    kind = picture.scalar("kind") if picture else None
    return kind is not None and kind.text == "call"


def _shape_of_colour(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and all(letter in "0123456789abcdefABCDEF" for letter in text[1:])


def _length(key: str, story: GroupNode, pages: str, report: Report) -> None:
    entry = story.entries.get(pages)
    count = len(entry.value.items) if entry and isinstance(entry.value, ListNode) else 0
    if pages == "stops" and count and not TOUR_STOPS[0] <= count <= TOUR_STOPS[1]:
        report.add(Kind.TOUR_LENGTH, story.line, child(key, pages), count=count, least=TOUR_STOPS[0],
                   most=TOUR_STOPS[1])
    elif count > MOST_SCREENS:
        report.add(Kind.STORY_TOO_LONG, story.line, child(key, pages), count=count, most=MOST_SCREENS)


def _page(path: str, page: GroupNode, pages: str, known: Known, report: Report) -> None:
    for name in ("points", "clinician"):
        _notes(page, name, path, known, report)
    if pages == "stops":
        _brain(page, path, known, report)
    elif picture := page.group("picture"):
        _picture(picture, child(path, "picture"), known, report)
        kind = picture.scalar("kind")
        if kind is not None and kind.text == "people" and "points" not in page.entries:
            report.add(Kind.PEOPLE_BARE, picture.line, child(path, "picture"))


def _picture(picture: GroupNode, path: str, known: Known, report: Report) -> None:
    kind = picture.scalar("kind")
    if kind is None or kind.text not in _NEEDS:
        return
    needs = _NEEDS[kind.text]
    for key in needs:
        if key not in picture.entries:
            report.add(Kind.PICTURE_NEEDS, picture.line, child(path, key), picture=kind.text, value=key,
                       allowed=_SCENES.get(kind.text, ()) if key == "scene" else ())
    for key, entry in picture.entries.items():
        if key not in (*_ALWAYS, *needs, *_MAY_HAVE.get(kind.text, ())):
            report.add(Kind.PICTURE_HAS_NOT, entry.line, child(path, key), picture=kind.text, value=key)
    _scene(picture, kind.text, path, report)
    _count(picture, kind.text, path, report)
    if kind.text == "brain":
        _brain(picture, path, known, report)


def _scene(picture: GroupNode, kind: str, path: str, report: Report) -> None:
    scene = picture.scalar("scene")
    if scene and kind in _SCENES and scene.text not in _SCENES[kind]:
        report.add(Kind.PICTURE_SCENE, scene.line, child(path, "scene"), picture=kind, value=scene.text,
                   allowed=_SCENES[kind], nearest=nearest(scene.text, _SCENES[kind], close=ALLOWED_CLOSE))


def _count(picture: GroupNode, kind: str, path: str, report: Report) -> None:
    if kind not in _COUNTS:
        return
    key, least, most = _COUNTS[kind]
    entry = picture.entries.get(key)
    items = entry.value.items if entry and isinstance(entry.value, ListNode) else []
    if items and not least <= len(items) <= most:
        report.add(Kind.PICTURE_COUNT, picture.line, child(path, key), count=len(items), picture=kind, least=least,
                   most=most)
    for number, item in enumerate(items):
        if kind == "tiles" and isinstance(item, GroupNode) and "icon" not in item.entries:
            report.add(Kind.PICTURE_ICON, item.line, child(child(path, key), number))
    now = picture.scalar("now")
    if now and items and is_whole(now) and int(now.text) >= len(items):
        report.add(Kind.PICTURE_NOW, now.line, child(path, "now"), value=now.text, last=len(items) - 1)


def _brain(picture: GroupNode, path: str, known: Known, report: Report) -> None:
    for key, there, kind in (("region", known.regions, Kind.CLINICIAN_REGION_UNKNOWN),
                             ("circuit", known.circuits, Kind.CIRCUIT_UNKNOWN)):
        value = picture.scalar(key)
        if value and there is not None and value.text not in there:
            report.add(kind, value.line, child(path, key), value=value.text, nearest=nearest(value.text, there))
    look, view = picture.scalar("look"), picture.scalar("view")
    # a word that is no look at all was told as such
    if look and view and look.text in LOOKS and look.text not in LOOKS_OF.get(view.text, ()):
        report.add(Kind.LOOK_NOT_OF_VIEW, look.line, child(path, "look"), view=view.text, value=look.text,
                   allowed=LOOKS_OF.get(view.text, ()))


def _notes(owner: GroupNode, name: str, path: str, known: Known, report: Report) -> None:
    if known.sources is not None:
        for place, note in _listed(owner, name, path):
            note_sources(note, place, known.sources, report)


def _listed(owner: GroupNode, name: str, path: str) -> Iterator[tuple[str, GroupNode]]:
    entry = owner.entries.get(name)
    items = entry.value.items if entry and isinstance(entry.value, ListNode) else []
    for number, item in enumerate(items):
        if isinstance(item, GroupNode):
            yield child(child(path, name), number), item


def _group(root: Node, key: str) -> GroupNode | None:
    return root.group(key) if isinstance(root, GroupNode) else None


