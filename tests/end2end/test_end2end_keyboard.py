"""The whole program with a keyboard alone."""

import pytest
from helpers.screen_reader import Thing
from helpers.visitor import Visitor
from helpers.waiting import wait_until

from brainexplorer.visit.finding import first_of

pytestmark = pytest.mark.parametrize("shared_visitor", [(1280, 720)], indirect=True, ids=["1280x720"])

MOST_STOPS = 60
EDGE_S = 0.6
"""An arrow that has led nowhere by then leads nowhere."""


@pytest.fixture
def typist(visitor: Visitor) -> Visitor:
    """A visitor who sees the inside of the brain, and whose keys go to the window."""
    visitor.turn_to("inside")
    visitor.program.take_keyboard()
    return visitor


def press_until_elsewhere(typist: Visitor, key: str) -> Thing:
    """Press a key; what has the keyboard then."""
    before = typist.reader.focused()
    typist.program.press(key)
    return wait_until(lambda: _elsewhere(typist.reader.focused(), before), f"{key} to lead on from {before}")


def _elsewhere(now: Thing | None, before: Thing | None) -> Thing | None:
    if now is None or before is None:
        return now
    return now if (now.name, now.role, now.extents) != (before.name, before.role, before.extents) else None


def tab_to_the_brain(typist: Visitor) -> str:
    """Press Tab until a region has the keyboard; its id."""
    for _ in range(MOST_STOPS):
        if typist.region_with_keyboard:
            break
        press_until_elsewhere(typist, "Tab")
    assert typist.region_with_keyboard, "Tab never came to the brain"
    return typist.region_with_keyboard


def test_tab_into_the_brain_arrows_enter_escape(typist: Visitor) -> None:
    first = tab_to_the_brain(typist)
    assert first == next(iter(typist.regions()))
    press_until_elsewhere(typist, "Down")
    press_until_elsewhere(typist, "Right")
    region = typist.region_with_keyboard
    assert region not in ("", first)
    typist.program.press("Return")
    typist.wait_for_card(region)
    assert typist.region_with_keyboard == region
    typist.program.press("Escape")
    typist.wait_for_welcome()
    assert not any("checked" in thing.states for thing in typist.regions().values())


@pytest.mark.parametrize(("key", "ahead", "side"), [("Right", 1, 0), ("Left", -1, 0), ("Down", 1, 1), ("Up", -1, 1)])
def test_an_arrow_leads_that_way_to_the_edge(typist: Visitor, key: str, ahead: int, side: int) -> None:
    tab_to_the_brain(typist)
    places = typist.places(typist.atlas.frame("inside"))
    walked = [typist.region_with_keyboard]
    while len(walked) <= len(places):
        typist.program.press(key)
        try:
            wait_until(lambda: typist.region_with_keyboard != walked[-1], "the next region", patience_s=EDGE_S)
        except AssertionError:
            break
        walked.append(typist.region_with_keyboard)
    along = [ahead * places[region][side] for region in walked]
    assert along == sorted(along), walked


def test_the_brain_is_one_stop_and_no_trap(typist: Visitor) -> None:
    seen: list[Thing] = [press_until_elsewhere(typist, "Tab")]
    for _ in range(MOST_STOPS):
        stop = press_until_elsewhere(typist, "Tab")
        if stop.name == seen[0].name and stop.role == seen[0].role:
            break
        seen.append(stop)
    else:
        pytest.fail(f"Tab does not come round: {[stop.name for stop in seen]}")
    names = [stop.name for stop in seen]
    assert len([stop for stop in seen if stop.role == "radio button"]) == 1, names
    for name in ("Find a part", "Text size and motion", "About", "Start over"):
        assert name in names
    assert {"Outside", "Inside", "Slices"} & set(names), names
    assert any("988" in name for name in names), names


@pytest.mark.parametrize(("key", "view"), [("1", "outside"), ("3", "slices"), ("4", "turn"), ("2", "inside")])
def test_numbers_turn_to_the_views(typist: Visitor, key: str, view: str) -> None:
    typist.program.press(key)
    _ = typist.brain
    shown = first_of(typist.atlas.view(view).series[0])
    wait_until(lambda: set(typist.regions()) == set(shown.shown), f"the view '{view}'")


@pytest.mark.parametrize(("words", "region"), [
    ("hipocampus", "hippocampus"), ("PAG", "periaqueductal-gray"), ("fear center", "amygdala"),
])
def test_slash_words_enter_finds(typist: Visitor, words: str, region: str) -> None:
    typist.program.press("slash")
    field = typist.reader.need("What to look for", role="text")
    wait_until(lambda: "focused" in typist.reader.describe(field).states, "the search field to have the keyboard")
    typist.program.type(words)
    wait_until(lambda: typist.reader.text(field) == words, f"'{words}' in the search field")
    typist.program.press("Return")
    typist.wait_for_card(region)
    wait_until(lambda: typist.region_with_keyboard == region, "the keyboard on the region that was found")
    typist.program.press("Escape")
    typist.wait_for_welcome()
