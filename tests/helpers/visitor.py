"""A person in front of the running program, who has eyes, a finger, a keyboard and a screen reader."""

from functools import cached_property
from pathlib import Path
from typing import Self

from brainexplorer.atlas.views import Frame, load_atlas
from brainexplorer.content.loading import load
from brainexplorer.resources import assets_dir, data_dir
from brainexplorer.ui.header import view_name
from brainexplorer.ui.stage.stage import series_name
from brainexplorer.visit.finding import first_of
from helpers.desktop import Desktop
from helpers.program import Program
from helpers.screen_reader import GoneError, ScreenReader, Thing
from helpers.waiting import wait_until

BRAIN = "The brain. Arrow keys go from part to part, Enter chooses."
CARD = "About this part"
WELCOME = "Touch a part of the brain"
ROWS = (("outside", "left"), ("inside", "left"), ("slices", "coronal"), ("slices", "axial"), ("turn", "glass"),
        ("turn", "solid"))
"""Every view and every row of frames in it."""
EDGE = 1
"""A region's button is one px larger than its outline, on every side."""


class Visitor:
    """Opens the program on a desktop; `names` has the name of every region id. Use it in a `with`: it leaves."""

    def __init__(self, desktop: Desktop, folder: Path, *arguments: str) -> None:
        self.desktop = desktop
        self.atlas = load_atlas(assets_dir())
        content = load(data_dir(), self.atlas.region_ids).content
        assert content is not None
        self._content = content
        self.names = {id_: region.name for id_, region in content.regions.items()}
        self._ids = {name: id_ for id_, name in self.names.items()}
        env = desktop.environment(folder / "home")
        self.program = Program(env, folder, *arguments)
        self.reader = ScreenReader(env, self.program.pid)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    def leave(self) -> None:
        """End the program and what was started with it."""
        self.program.stop()
        self.reader.close()

    def fill_the_screen(self) -> None:
        """Pull the window to the whole screen, as a window manager or a kiosk does."""
        size = self.desktop.screen.width, self.desktop.screen.height
        self.program.resize(*size)
        wait_until(lambda: self.window.extents == (0, 0, *size), "the window to fill the screen")

    @cached_property
    def brain(self) -> Thing:
        """The brain, as a screen reader meets it."""
        return self.reader.need(BRAIN)

    @cached_property
    def card(self) -> Thing:
        """The card, as a screen reader meets it."""
        return self.reader.need(CARD)

    @property
    def window(self) -> Thing:
        """The window as it lies on the screen now."""
        return self.reader.need("Brain Explorer", role="filler")

    @property
    def heading(self) -> str:
        """What stands first on the card; empty while a panel stands in its place."""
        return self.reader.first_label(self.card)

    def regions(self) -> dict[str, Thing]:
        """Every region that a screen reader finds in the brain, by id, in its order; none while they change."""
        try:
            found = [thing for thing in self.reader.walk(self.brain) if thing.presses]
        except GoneError:
            return {}
        return {self._ids.get(thing.name, f"not a region: {thing}"): thing for thing in found}

    @property
    def chosen(self) -> list[str]:
        """The ids of the regions that are marked as chosen."""
        return [id_ for id_, thing in self.regions().items() if "checked" in thing.states]

    @property
    def region_with_keyboard(self) -> str:
        """The id of the region that has the keyboard, or empty."""
        thing = self.reader.focused(self.brain)
        return self._ids.get(thing.name, "") if thing else ""

    def works_with(self, region: str) -> tuple[str, ...]:
        """The neighbours that the card of a region offers."""
        return tuple(self._content.regions[region].works_with)

    def sources(self) -> list[Thing]:
        """The buttons on the card that open the sources of a statement."""
        return [thing for thing in self.reader.walk(self.card) if thing.presses and "source" in thing.name]

    def nameless(self) -> list[Thing]:
        """Everything that a person can act on or reach with Tab, and that a screen reader has no name for."""
        return [thing for thing in self.reader.walk()
                if not thing.name and (thing.actions or "focusable" in thing.states)]

    def click(self, thing: Thing) -> None:
        """A real click on the middle of something."""
        left, top, right, bottom = thing.box
        self.program.click((left + right) / 2, (top + bottom) / 2)

    def turn_to(self, view: str, row: str = "") -> Frame:
        """Turn to a view by its tab, and to a row of its frames by its switch; the frame at which that opens."""
        _ = self.brain  # found by its name, which says what its keys do and so is another one in other views
        rows = self.atlas.view(view).series
        if len(rows) > 1:
            self.start_over()  # else a row opens where it was left
        self.reader.press(self.reader.need(view_name(view)))
        series = next((one for one in rows if one.id == row), rows[0])
        if len(rows) > 1:
            wait_until(lambda: self.reader.find(series_name(series.id)), f"the switch to '{series.id}'")
            self.reader.press(self.reader.need(series_name(series.id)))
        shown = first_of(rows[0])
        if series is not rows[0]:
            shown = series.nearest(shown.at) if series.axis == rows[0].axis else first_of(series)
        wait_until(lambda: set(self.regions()) == set(shown.shown), f"the regions of {view}/{shown.id}")
        return shown

    def card_is_about(self, region: str) -> bool:
        """Whether the card's heading is the name of that region; the words after it say where it is."""
        heading = self.heading
        return heading == self.names[region] or heading.startswith(f"{self.names[region]}. ")

    def wait_for_card(self, region: str) -> None:
        """Until the card is about that region; where it is not, what there is instead, such as a question."""
        try:
            wait_until(lambda: self.card_is_about(region), f"the card of '{region}'")
        except AssertionError as fault:
            seen = f"the card: {self.heading}; the brain: {self.reader.words(self.brain)}"
            raise AssertionError(f"{fault}; {seen}") from None

    def wait_for_welcome(self) -> None:
        """Until the card is about no region."""
        wait_until(lambda: self.heading == WELCOME, "the card to say how to begin")

    def start_over(self) -> None:
        """Press Start over, with something to undo: a button pressed through AT-SPI acts only a moment later."""
        if self.heading == WELCOME:
            self.reader.press(next(iter(self.regions().values())))
            wait_until(lambda: self.heading != WELCOME, "a card")
        self.reader.press(self.reader.need("Start over"))
        self.wait_for_welcome()

    def places(self, frame: Frame) -> dict[str, tuple[float, float]]:
        """Where the label point of each region that can be seen is on the screen, px.

        The regions' buttons lie over their outlines. So the box around all buttons is the box around all outlines,
        and that gives the way from the picture's own px to the screen's.
        """
        seen = frame.outlines.regions
        buttons = [thing.box for id_, thing in self.regions().items() if id_ in seen]
        bounds = [outline.bounds for outline in seen.values()]
        left, top = (min(box[side] for box in buttons) + EDGE for side in (0, 1))
        right, bottom = (max(box[side] for box in buttons) - EDGE for side in (2, 3))
        from_left, from_top = (min(box[side] for box in bounds) for side in (0, 1))
        across = (right - left) / (max(box[2] for box in bounds) - from_left)
        down = (bottom - top) / (max(box[3] for box in bounds) - from_top)
        points = {id_: outline.labels[0] for id_, outline in seen.items()}
        return {id_: (left + (point.x - from_left) * across, top + (point.y - from_top) * down)
                for id_, point in points.items()}
