"""Checked nodes into what is read only when somebody asks for it: topics, tours, glossary, clinicians' words."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar

from brainexplorer.content.model import (
    Certainty,
    Change,
    ClinicianCircuit,
    ClinicianRegion,
    Finding,
    InWhom,
    Library,
    Picture,
    PictureItem,
    PictureSide,
    Review,
    Screen,
    Story,
    Term,
)
from brainexplorer.content.nodes import GroupNode, Node
from brainexplorer.content.pieces import group_of, notes_of, review_of, table_of, text_of, texts_of

T = TypeVar("T")

_ENTRIES = ("items", "events", "groups")


def build_library(roots: Mapping[str, Node], english: Mapping[str, str] = MappingProxyType({})) -> Library:
    """The library of the files; nothing of a file that is not there. `english`: see `Library`."""
    clinicians = roots.get("clinicians.yaml")
    return Library(
        regions=_all(clinicians, "regions", _region),
        circuits=_all(clinicians, "circuits", _circuit),
        topics=_all(roots.get("topics.yaml"), "topics", _topic),
        tours=_all(roots.get("tours.yaml"), "tours", _tour),
        glossary=_all(roots.get("glossary.yaml"), "words", _term),
        english=english,
    )


def _all(root: Node | None, table: str, make: Callable[[str, GroupNode, Review | None], T]) -> Mapping[str, T]:
    file = group_of(root) if root else None
    if file is None or file.group(table) is None:
        return MappingProxyType({})
    review = review_of(file)
    return MappingProxyType({key: make(key, node, review_of(node) or review) for key, node in table_of(file, table)})


def _region(key: str, node: GroupNode, review: Review | None) -> ClinicianRegion:
    function, pain, mood, ketamine = (_findings(node, name) for name in ("function", "pain", "mood", "ketamine"))
    return ClinicianRegion(key, text_of(node, "anatomy"), function, pain, mood, ketamine, review)


def _circuit(key: str, node: GroupNode, review: Review | None) -> ClinicianCircuit:
    return ClinicianCircuit(key, _findings(node, "summary"), _findings(node, "ketamine"), review)


def _findings(node: GroupNode, key: str) -> tuple[Finding, ...]:
    return tuple(_finding(one) for one in node.groups(key))


def _finding(node: GroupNode) -> Finding:
    change = text_of(node, "effect")
    return Finding(
        text=text_of(node, "text"),
        certainty=Certainty(text_of(node, "certainty")),
        in_whom=InWhom(text_of(node, "in_whom")),
        sources=texts_of(node, "sources"),
        sample=text_of(node, "sample"),
        change=Change(change) if change else None,
        question=text_of(node, "question"),
    )


def _topic(key: str, node: GroupNode, review: Review | None) -> Story:
    screens = tuple(_screen(one, group_of(one.group("picture"))) for one in node.groups("screens"))
    return _story(key, node, screens, review)


def _tour(key: str, node: GroupNode, review: Review | None) -> Story:
    return _story(key, node, tuple(_screen(one, one) for one in node.groups("stops")), review)


def _story(key: str, node: GroupNode, screens: tuple[Screen, ...], review: Review | None) -> Story:
    return Story(
        id=key,
        name=text_of(node, "name"),
        purpose=text_of(node, "purpose"),
        screens=screens,
        summary=texts_of(node, "summary"),
        ask=texts_of(node, "ask"),
        also=texts_of(node, "also"),
        review=review,
    )


def _screen(node: GroupNode, picture: GroupNode) -> Screen:
    return Screen(
        title=text_of(node, "title"),
        picture=_picture(picture),
        lead=text_of(node, "lead"),
        points=notes_of(node, "points"),
        steps=texts_of(node, "steps"),
        helps=bool(text_of(node, "help")),
        findings=_findings(node, "clinician"),
    )


def _picture(node: GroupNode) -> Picture:
    """A stop of a tour is a picture of the brain as well."""
    now = text_of(node, "now")
    return Picture(
        kind=text_of(node, "kind") or "brain",
        caption=text_of(node, "caption"),
        view=text_of(node, "view"),
        look=text_of(node, "look"),
        region=text_of(node, "region"),
        circuit=text_of(node, "circuit"),
        scene=text_of(node, "scene"),
        items=tuple(_item(one) for key in _ENTRIES for one in node.groups(key)),
        now=int(now) if now else -1,
        left=_side(node.group("left")),
        right=_side(node.group("right")),
        myth=text_of(node, "myth"),
        fact=text_of(node, "fact"),
    )


def _item(node: GroupNode) -> PictureItem:
    label, icon, year, count = (text_of(node, key) for key in ("label", "icon", "year", "count"))
    return PictureItem(label, icon, year, people=int(count or 0))


def _side(node: GroupNode | None) -> PictureSide | None:
    return PictureSide(text_of(node, "label"), texts_of(node, "items")) if node else None


def _term(key: str, node: GroupNode, _review: Review | None) -> Term:
    return Term(key, text_of(node, "word"), text_of(node, "meaning"), text_of(node, "say"), texts_of(node, "forms"))
