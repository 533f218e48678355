"""Real clicks on the real window."""

import pytest
from helpers.visitor import ROWS, Visitor
from helpers.waiting import wait_until

ARTICLES = {
    "medial-prefrontal-cortex", "amygdala", "hippocampus", "periaqueductal-gray", "anterior-cingulate-cortex",
    "nucleus-accumbens",
}


@pytest.mark.parametrize(("view", "row"), ROWS)
def test_a_click_on_a_region_opens_its_card(visitor: Visitor, view: str, row: str) -> None:
    places = visitor.places(visitor.turn_to(view, row))
    assert view != "inside" or set(places) >= ARTICLES
    moves = len(visitor.atlas.view(view).frames) > 1
    for id_, (x, y) in list(places.items())[:: 6 if moves else 1]:
        if moves:
            visitor.turn_to(view, row)
        visitor.program.click(x, y)
        visitor.wait_for_card(id_)
        wait_until(lambda id_=id_: visitor.chosen == [id_], f"'{id_}' and nothing else to be marked")


def test_a_drag_turns_the_brain(visitor: Visitor) -> None:
    visitor.turn_to("turn")
    left, top, right, bottom = visitor.reader.describe(visitor.brain).box
    middle = (left + right) / 2, (top + bottom) / 2
    before = set(visitor.regions()), visitor.reader.describe(visitor.regions()["cerebellum"]).box
    visitor.program.drag(middle, (middle[0] + 200, middle[1]))
    wait_until(lambda: visitor.reader.describe(visitor.regions()["cerebellum"]).box != before[1], "a turn")
    assert set(visitor.regions()) == before[0]


def test_a_click_beside_the_brain_keeps_the_card(visitor: Visitor) -> None:
    places = visitor.places(visitor.turn_to("inside"))
    visitor.program.click(*places["amygdala"])
    visitor.wait_for_card("amygdala")
    left, top, _, _ = visitor.reader.describe(visitor.brain).box
    visitor.program.click(left + 3, top + 3)
    visitor.program.click(*places["thalamus"])
    visitor.wait_for_card("thalamus")


def test_clicking_a_tab_and_a_neighbour_on_the_card(visitor: Visitor) -> None:
    visitor.click(visitor.reader.need("Outside"))
    wait_until(lambda: "thalamus" not in visitor.regions(), "the view from outside")
    visitor.click(visitor.reader.need("Inside"))
    wait_until(lambda: "thalamus" in visitor.regions(), "the view from inside")
    visitor.click(visitor.reader.need("Amygdala", visitor.card, role="push button"))
    visitor.wait_for_card("amygdala")
