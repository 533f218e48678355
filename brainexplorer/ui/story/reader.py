"""Reading topics and tours: turns pages, and puts beside the words what each screen shows."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from brainexplorer.content.model import Content, Picture, Story
from brainexplorer.ui.stage.canvas import Canvas
from brainexplorer.ui.story.other_lines import drawable
from brainexplorer.ui.story.story_panel import StoryPanel
from brainexplorer.visit.finding import Place
from brainexplorer.visit.scene import Scene
from brainexplorer.visit.state import State
from brainexplorer.visit.visit import Visit


class Reader:
    """Asks the visit for screens, and follows it. `places` gives the place of every region, when first asked.

    The panel that holds the words is made by the window when it is first needed.
    """

    def __init__(self, visit: Visit, content: Content, canvas: Canvas, places: Callable[[], Mapping[str, Place]],
                 today: str) -> None:
        self._visit, self._content, self._canvas = visit, content, canvas
        self._places, self._today = places, today
        self._names = {region.id: region.name for region in content.regions.values()}
        self._names |= {circuit.id: circuit.name for circuit in content.circuits.values()}

    # -- what there is

    def topics(self) -> Sequence[Story]:
        """The topics to offer: those that the clinic shows, in its order; whom to call comes first."""
        topics = self._content.library.topics
        chosen = self._content.clinic.topics or tuple(topics)
        offered = self._in_date(topics[one] for one in chosen if one in topics)
        return sorted(offered, key=_is_no_help)

    def help_topic(self) -> str:
        """The topic that begins with whom to call; empty where there is none."""
        return next((one.id for one in self._content.library.topics.values() if helps(one)), "")

    def tours(self) -> Sequence[Story]:
        """The tours to offer."""
        return self._in_date(self._content.library.tours.values())

    def story(self, story_id: str) -> Story:
        """A topic or tour; KeyError for an unknown one."""
        return self._content.library.stories[story_id]

    def _in_date(self, stories: Iterable[Story]) -> list[Story]:
        """Patients are not offered what should have been reviewed again by now; whom to call is always offered."""
        shows_all = self._visit.state.level == "clinician"
        return [one for one in stories
                if shows_all or one.review is None or not one.review.is_past(self._today) or helps(one)]

    # -- what people ask for

    def open(self, story_id: str, screen: int = 0) -> None:
        """Read a story from a screen on (from 0); KeyError for an unknown one."""
        story = self.story(story_id)
        self._go(story, screen)

    def turn(self, by: int) -> None:
        """Some screens on or back; nothing before the first and beyond the end."""
        state = self._visit.state
        story = self.story(state.story)
        screen = min(len(story.screens), max(0, state.screen + by))
        if screen != state.screen:
            self._go(story, screen)

    def go_on(self) -> None:
        """Back to the screen that was left for something else."""
        state = self._visit.state
        if state.story:
            self._go(self.story(state.story), state.screen)

    def _go(self, story: Story, screen: int) -> None:
        self._visit.show_screen(story.id, screen, self._scene(self._picture(story, screen)))

    # -- what is so now

    def show(self, state: State, panel: StoryPanel) -> None:
        """Put the words of the screen into the panel and its picture beside them."""
        story = self.story(state.story)
        panel.show_screen(story, state.screen, self._content.sources, state.level, self._names)
        self.show_picture(state)

    def show_picture(self, state: State) -> None:
        """The picture of the screen, or the brain where it shows the brain or nothing is read."""
        picture = self._picture(self.story(state.story), state.screen) if state.reads_story else None
        if picture is None or picture.kind == "brain":
            self._canvas.show_brain()
        else:
            self._canvas.show_picture(drawable(picture, self._content.clinic), self._content.crisis, calm=state.calm)

    @staticmethod
    def _picture(story: Story, screen: int) -> Picture:
        """At the end the last picture stays."""
        return story.screens[min(screen, len(story.screens) - 1)].picture

    def _scene(self, picture: Picture) -> Scene | None:
        if picture.kind != "brain":
            return None
        circuit = self._content.circuits.get(picture.circuit)
        parts = tuple(circuit.parts.values()) if circuit else ()
        return Scene(
            view=picture.view, look=picture.look, region=picture.region, circuit=picture.circuit,
            circuit_regions=tuple(part.region for part in parts if part.region),
            places=tuple(part.place or self._places()[part.region] for part in parts),
        )


def helps(story: Story) -> bool:
    """Whether it is the one that begins with whom to call."""
    return story.screens[0].picture.kind == "call"


def _is_no_help(story: Story) -> bool:
    return not helps(story)
