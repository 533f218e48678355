"""Slices, turns and looks: which frame a visit goes to, in a small head whose numbers can be read off."""

from pathlib import Path

import pytest
from helpers.drawn import small_head

from brainexplorer.atlas.views import load_atlas
from brainexplorer.visit.visit import Visit


@pytest.fixture
def visit(tmp_path: Path) -> Visit:
    return Visit(load_atlas(small_head(tmp_path)))


def test_choosing_a_region_goes_to_the_slice_that_shows_it_best(visit: Visit) -> None:
    visit.show_view("slices")
    visit.show_frame("y-10")
    visit.choose_region("amygdala")
    assert (visit.state.view, visit.state.frame, visit.state.moved_from) == ("slices", "y4", "")


def test_a_row_that_shows_it_poorly_is_left_for_the_other_row_of_the_view(visit: Visit) -> None:
    visit.show_view("slices")
    visit.show_frame("y0")
    visit.choose_region("insula")
    assert visit.series.id == "axial"
    assert (visit.state.view, visit.state.moved_from) == ("slices", "")


@pytest.mark.parametrize(("start", "end"), [(0, 45), (90, 45), (130, 45), (150, 225), (300, 225), (330, 45)])
def test_choosing_a_region_turns_the_short_way_to_the_nearer_of_two_good_sides(
    visit: Visit, start: int, end: int
) -> None:
    visit.show_view("turn")
    visit.show_frame(f"glass-{start - start % 15}")
    visit.choose_region("amygdala")
    assert visit.state.frame == f"glass-{end}"


def test_another_look_is_seen_from_the_same_side(visit: Visit) -> None:
    visit.show_view("turn")
    assert visit.state.frame == "glass-30"
    visit.show_frame("glass-195")
    visit.zoom_by(2.0)
    close = visit.state.zoom
    visit.show_series("solid")
    assert visit.state.frame == "solid-195"
    assert visit.state.zoom == close
    with pytest.raises(KeyError):
        visit.show_series("x-ray")


def test_a_row_is_found_again_where_it_was_left(visit: Visit) -> None:
    visit.show_view("slices")
    visit.show_frame("y-8")
    visit.show_series("axial")
    visit.show_frame("z6")
    visit.show_series("coronal")
    assert visit.state.frame == "y-8"
    visit.show_view("inside")
    visit.show_view("slices")
    assert visit.state.frame == "y-8"
    visit.show_series("axial")
    assert visit.state.frame == "z6"


def test_a_chosen_region_is_shown_best_in_a_view_that_is_opened(visit: Visit) -> None:
    visit.show_view("slices")
    visit.show_frame("y-8")
    visit.show_view("inside")
    visit.choose_region("amygdala")
    visit.show_view("slices")
    assert visit.state.frame in ("y4", "z-2")


def test_steps_end_in_slices_and_go_round_in_a_turn(visit: Visit) -> None:
    visit.show_view("slices")
    visit.show_frame("y8")
    visit.step(5)
    assert visit.state.frame == "y10"
    visit.show_view("turn")
    visit.show_frame("glass-345")
    visit.step(2)
    assert visit.state.frame == "glass-15"


def test_only_a_turn_turns_by_itself_and_never_while_motion_is_off(visit: Visit) -> None:
    visit.turn_by_itself(True)
    assert not visit.state.turning, "nothing turns inside"
    visit.show_view("turn")
    visit.turn_by_itself(True)
    assert visit.state.turning
    visit.step(1)
    assert visit.state.turning
    visit.show_series("solid")
    assert visit.state.turning
    visit.keep_calm(True)
    assert not visit.state.turning
    visit.turn_by_itself(True)
    assert not visit.state.turning
    visit.keep_calm(False)
    visit.turn_by_itself(True)
    visit.choose_region("amygdala")
    assert not visit.state.turning, "it stands still where the part is seen best"
    visit.turn_by_itself(True)
    visit.show_view("inside")
    assert not visit.state.turning


def test_looking_closer_goes_on_through_slices_and_ends_with_the_view(visit: Visit) -> None:
    visit.show_view("slices")
    visit.zoom_by(3.0)
    visit.step(1)
    assert visit.state.zoom.scale == 3.0
    visit.show_view("inside")
    assert visit.state.zoom.is_whole


def test_looking_closer_brings_the_chosen_region_to_the_middle(visit: Visit) -> None:
    visit.choose_region("amygdala")
    visit.zoom_by(4.0)
    # its label point is at 5, 5 px, its box is 100..900: beyond the box, so as near as the brain allows
    assert visit.state.zoom.scale == 4.0
    assert (visit.state.zoom.x, visit.state.zoom.y) < (0.5, 0.5)
    visit.show_whole()
    assert visit.state.zoom.is_whole


def test_a_circuit_is_lit_in_the_frame_that_shows_most_of_it(visit: Visit) -> None:
    visit.show_view("slices")
    visit.show_frame("y-10")
    visit.choose_region("insula")
    visit.show_series("coronal")
    visit.light_circuit("alarm", ["amygdala", "insula"], [(-20, 0, -20), (-30, 10, 0)])
    assert (visit.state.circuit, visit.state.region, visit.state.frame) == ("alarm", "", "y4")
    visit.choose_region("amygdala", ["amygdala", "insula"])
    assert (visit.state.circuit, visit.state.region) == ("alarm", "amygdala")
    visit.clear_region()
    assert visit.state.circuit == "alarm"
    visit.choose_region("insula", ["amygdala"])
    assert visit.state.circuit == "", "another part is not of this circuit"
    visit.light_circuit("alarm", ["amygdala"])
    visit.light_circuit("")
    assert visit.state.circuit == ""


def test_a_place_is_kept_only_while_the_cross_hair_is_wanted(visit: Visit) -> None:
    visit.show_view("slices")
    visit.point_at((1, 2, 3))
    assert visit.state.place is None
    visit.show_cross_hair(True)
    visit.point_at((1, 2, 3))
    assert visit.state.place == (1, 2, 3)
    visit.step(1)
    assert visit.state.place is None, "it was a place in another slice"
    visit.point_at((1, 2, 3))
    visit.show_cross_hair(False)
    assert visit.state.place is None
