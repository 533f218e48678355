"""One state, one reset: what a visit keeps and what it tells."""

import pytest

from brainexplorer.atlas.views import Atlas, load_atlas
from brainexplorer.resources import assets_dir
from brainexplorer.visit.modes import MODES
from brainexplorer.visit.state import TEXT_SCALES, State
from brainexplorer.visit.visit import Visit


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return load_atlas(assets_dir())


@pytest.fixture
def visit(atlas: Atlas) -> Visit:
    return Visit(atlas)


def test_it_begins_inside_with_nothing_chosen(visit: Visit) -> None:
    assert (visit.state.view, visit.state.region) == ("inside", "")
    assert visit.mode is MODES["explore"]


def test_choosing_a_region_that_the_view_shows_stays_there(visit: Visit) -> None:
    visit.choose_region("amygdala")
    assert visit.state.region == "amygdala"
    assert (visit.state.view, visit.state.moved_from) == ("inside", "")


def test_choosing_a_region_that_the_view_lacks_moves_to_the_one_that_shows_it_best(visit: Visit, atlas: Atlas) -> None:
    lacking = next(id_ for id_ in atlas.region_ids if "inside" not in atlas.views_of(id_))
    visit.choose_region(lacking)
    assert visit.state.view == atlas.best_frame(lacking).view_id
    assert visit.state.moved_from == "inside"
    assert lacking in visit.frame.shown


def test_turning_to_another_view_keeps_the_region(visit: Visit) -> None:
    visit.choose_region("amygdala")
    visit.show_view("slices")
    assert visit.state.region == "amygdala"
    assert "amygdala" in visit.frame.shown


def test_slices_melt_into_the_mri_and_back(visit: Visit) -> None:
    visit.show_view("slices")
    for asked, shown in ((1.0, 1.0), (0.52, 0.5), (0.0, 0.0)):
        visit.melt(asked)
        assert visit.state.mri == shown
    for wrong in (-0.1, 1.1, float("nan")):
        with pytest.raises(ValueError, match=str(wrong)):
            visit.melt(wrong)


def test_an_unknown_region_view_or_size_is_refused_and_changes_nothing(visit: Visit) -> None:
    before = visit.state
    for act, argument in ((visit.choose_region, "heart"), (visit.show_view, "x-ray"), (visit.show_frame, "x")):
        with pytest.raises(KeyError):
            act(argument)
    with pytest.raises(ValueError, match="3"):
        visit.scale_text(3.0)
    assert visit.state == before


def test_facts_are_told_once_and_only_when_something_changed(visit: Visit) -> None:
    told: list[tuple[State, State]] = []
    visit.changed.connect(lambda old, new: told.append((old, new)))
    visit.choose_region("amygdala")
    visit.choose_region("amygdala")
    assert [(old.region, new.region) for old, new in told] == [("", "amygdala")]


def test_a_reset_leaves_nothing_of_this_person(visit: Visit) -> None:
    launch = visit.state
    visit.choose_region("putamen")
    visit.show_view("slices")
    visit.melt(1.0)
    visit.zoom_by(2.0)
    visit.show_cross_hair(True)
    visit.point_at((-22.0, -6.0, -20.0))
    visit.show_all_names(False)
    visit.scale_text(TEXT_SCALES[-1])
    visit.keep_calm(True)
    visit.preview_region("amygdala")
    changed = [name for name in State._fields if getattr(visit.state, name) != getattr(launch, name)]
    assert len(changed) >= 10
    visit.reset()
    assert visit.state == launch
    assert visit.preview == ""


def test_the_state_is_a_value(visit: Visit) -> None:
    assert State(*visit.state) == visit.state
    assert hash(visit.state) == hash(State(*visit.state))
