"""The words we ship, read by the editor: nothing to mend and nothing to look at, and easy enough for everybody."""

from brainexplorer.atlas.views import load_atlas
from brainexplorer.content.editor.readability import grade
from brainexplorer.content.editor.reading import remarks
from brainexplorer.content.loading import examine
from brainexplorer.content.model import Region, Story
from brainexplorer.content.opening import open_words
from brainexplorer.resources import assets_dir, data_dir

HIGHEST_ON_AVERAGE = 6.0


def test_the_editor_has_nothing_to_say() -> None:
    examined = examine(data_dir(), load_atlas(assets_dir()).region_ids)
    assert [one.sentence() for one in (*examined.mistakes, *remarks(examined))] == []


def test_patients_read_sixth_grade_on_average() -> None:
    """The names of regions and of conditions count here: measured both ways, it stays easy."""
    content = open_words(data_dir(), load_atlas(assets_dir()).region_ids).content
    assert content is not None
    texts = [_card(region) for region in content.regions.values()]
    texts += [_story(story) for story in content.library.stories.values()]
    grades = [grade(text, "en") for text in texts]
    assert sum(grades) / len(grades) <= HIGHEST_ON_AVERAGE
    assert grade("Mesocorticolimbic dysregulation necessitates multidisciplinary strategies.", "en") > 12


def _card(region: Region) -> str:
    notes = (*region.pain, *region.mood, *region.ketamine)
    return " ".join((region.where, region.does, *(note.text for note in notes), region.ask))


def _story(story: Story) -> str:
    lines = [story.purpose]
    for screen in story.screens:
        lines += [screen.lead, *(note.text for note in screen.points), *screen.steps]
    return " ".join(line for line in (*lines, *story.summary, *story.ask) if line)
