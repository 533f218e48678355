"""Real clicks on the real window."""

import pytest
from helpers.visitor import FRAMES, Visitor
from helpers.waiting import wait_until

ARTICLES = {
    "medial-prefrontal-cortex", "amygdala", "hippocampus", "periaqueductal-gray", "anterior-cingulate-cortex",
    "nucleus-accumbens",
}


@pytest.mark.parametrize(("view", "frame"), FRAMES)
def test_a_click_on_a_region_opens_its_card(visitor: Visitor, view: str, frame: str) -> None:
    places = visitor.places(visitor.turn_to(view, frame))
    regions = visitor.regions()
    assert view != "inside" or set(places) >= ARTICLES
    for id_, (x, y) in places.items():
        visitor.program.click(x, y)
        visitor.wait_for_card(id_)
        assert "checked" in visitor.reader.describe(regions[id_]).states


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
