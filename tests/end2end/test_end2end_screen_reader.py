"""What a screen reader's user finds in the real program: every region, by name, in order, ready to be pressed."""

import pytest
from helpers.visitor import CARD, ROWS, Visitor
from helpers.waiting import wait_until

from brainexplorer.atlas.neighbours import reading_order

rows = pytest.mark.parametrize(("view", "row"), ROWS)
one_size = pytest.mark.parametrize("shared_visitor", [(1280, 720)], indirect=True, ids=["1280x720"])
"""For what cannot depend on the size of the screen."""


@rows
def test_every_region_is_there_with_name_description_press_and_place(visitor: Visitor, view: str, row: str) -> None:
    shown = visitor.turn_to(view, row)
    window, brain = visitor.window, visitor.reader.describe(visitor.brain)
    regions = visitor.regions()
    assert set(regions) == set(shown.shown)
    for id_, thing in regions.items():
        assert thing.name == visitor.names[id_]
        assert len(thing.description) > 20, thing
        assert thing.presses, thing
        assert {"checkable", "focusable", "enabled"} <= set(thing.states), thing
        assert min(thing.extents[2:]) >= 5, thing
        assert window.holds(thing), (thing, window)
        assert brain.holds(thing), (thing, brain)


@rows
def test_regions_come_in_the_order_one_would_read(visitor: Visitor, view: str, row: str) -> None:
    shown = visitor.turn_to(view, row)
    order = list(visitor.regions())
    shapes = {id_: shown.outlines.regions.get(id_) or shown.shape(id_) for id_ in order}
    assert order == list(reading_order({id_: shape.labels[0] for id_, shape in shapes.items()}))
    assert shapes[order[0]].labels[0].y < shapes[order[-1]].labels[0].y


@one_size
@rows
def test_pressing_a_region_opens_its_card(visitor: Visitor, view: str, row: str) -> None:
    shown = visitor.turn_to(view, row)
    moves = len(visitor.atlas.view(view).frames) > 1
    for id_ in list(shown.shown)[:: 6 if moves else 1]:
        if moves:
            visitor.turn_to(view, row)
        visitor.reader.press(visitor.regions()[id_])
        visitor.wait_for_card(id_)
        wait_until(lambda id_=id_: visitor.chosen == [id_], f"'{id_}' and nothing else to be marked")


@one_size
def test_the_views_together_have_every_region_of_the_words(visitor: Visitor) -> None:
    found = set()
    for view, row in ROWS:
        visitor.turn_to(view, row)
        found |= set(visitor.regions())
        assert view != "turn" or row != "glass" or found == set(visitor.names), "a glass brain shows them all"
    assert found == set(visitor.names)
    assert len(found) == 26


@one_size
@rows
def test_nothing_that_can_be_pressed_or_reached_lacks_a_name(visitor: Visitor, view: str, row: str) -> None:
    visitor.turn_to(view, row)
    assert visitor.nameless() == []
    visitor.reader.press(next(iter(visitor.regions().values())))
    wait_until(visitor.sources, "buttons that open sources")
    visitor.reader.press(visitor.sources()[0])
    assert visitor.nameless() == []


@one_size
@pytest.mark.parametrize("panel", ["Find a part", "Learn", "Circuits", "Text size and motion", "About"])
def test_panels_have_no_nameless_controls(visitor: Visitor, panel: str) -> None:
    visitor.reader.press(visitor.reader.need(panel))
    wait_until(lambda: visitor.reader.find(CARD) is None, f"the panel '{panel}' before the card")
    assert visitor.nameless() == []


@one_size
def test_the_crisis_line_can_be_read_in_every_view_and_with_a_card(visitor: Visitor) -> None:
    for view, row in ROWS:
        visitor.turn_to(view, row)
        visitor.reader.press(next(iter(visitor.regions().values())))
        words = visitor.reader.words()
        assert any("988" in one and "911" in one for one in words), words
        assert any("This screen teaches" in one for one in words), words


@one_size
def test_choosing_a_neighbour_that_the_view_lacks_says_that_we_moved(visitor: Visitor) -> None:
    visitor.turn_to("outside")
    hidden = [id_ for id_ in visitor.names if id_ not in visitor.regions()]
    near, far = next((id_, other) for id_ in visitor.regions() for other in visitor.works_with(id_) if other in hidden)
    visitor.reader.press(visitor.regions()[near])
    visitor.wait_for_card(near)
    visitor.reader.press(visitor.reader.need(visitor.names[far], visitor.card, role="push button"))
    wait_until(lambda: far in visitor.regions(), f"a view with '{far}'")
    assert any("so we moved there" in one for one in visitor.reader.words(visitor.card))
    assert "checked" in visitor.regions()[far].states


@one_size
def test_asking_for_what_has_just_gone_does_not_end_the_program(visitor: Visitor) -> None:
    """A screen reader counts, and what it counted goes before it asks: the scroll bar of a long card, for one."""
    visitor.reader.press(visitor.regions()["amygdala"])
    visitor.wait_for_card("amygdala")
    parts = [thing for thing in visitor.reader.walk() if thing.role != "application"]
    counts = {thing: visitor.reader.child_count(thing) for thing in parts}
    visitor.start_over()
    for thing, count in counts.items():
        if count:
            visitor.reader.ask_for_child(thing, count - 1)
    assert visitor.program.is_running
    assert visitor.regions()
