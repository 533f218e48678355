"""One person's visit: views ask it for things (intents), it tells them what is so now (facts)."""

from collections.abc import Iterable, Sequence

from brainexplorer.atlas.views import Atlas, Frame, Series, View
from brainexplorer.visit import finding
from brainexplorer.visit.event import Event
from brainexplorer.visit.modes import MODES, Mode
from brainexplorer.visit.scene import Scene
from brainexplorer.visit.state import MELT_STEP, TEXT_SCALES, State
from brainexplorer.visit.zoom import WHOLE, Zoom, bounded, centred, in_sight


class Visit:
    """The only place where the state lives.

    `changed(old, new)` is told after every real change; `previewed(region)` when the pointer rests on another region
    (empty: on none). A preview is no part of the state: it goes when the pointer goes.
    """

    def __init__(self, atlas: Atlas, start: State | None = None) -> None:
        self.changed: Event[State, State] = Event()
        self.previewed: Event[str] = Event()
        self._atlas = atlas
        self._start = start or first_state(atlas)
        self._state = self._start
        self._preview = ""

    @property
    def state(self) -> State:
        """What is so now."""
        return self._state

    @property
    def preview(self) -> str:
        """The region under the pointer, or empty."""
        return self._preview

    @property
    def mode(self) -> Mode:
        """What is allowed now."""
        return MODES[self._state.mode]

    @property
    def view(self) -> View:
        """The view that is open now."""
        return self._atlas.view(self._state.view)

    @property
    def series(self) -> Series:
        """The row of frames that is open now."""
        return self.view.series_of(self._state.frame)

    @property
    def frame(self) -> Frame:
        """The frame that is shown now."""
        return self.view.frame(self._state.frame)

    # -- regions and circuits

    def choose_region(self, region: str, circuit_parts: Iterable[str] = ()) -> None:
        """Tell about `region`, in the frame of this view that shows it best; in another view where this one lacks it.

        A circuit stays lit only while parts of it are chosen: `circuit_parts` are the regions of the one that is lit.
        """
        best = finding.best_in(self.view, region, self.frame) or self._atlas.best_frame(region)
        left = self._state.view if best.view_id != self._state.view else ""
        circuit = self._state.circuit if region in set(circuit_parts) else ""
        new = self._at(best)._replace(
            region=region, circuit=circuit, moved_from=left, turning=False, aside=bool(self._state.story)
        )
        series = self._atlas.view(best.view_id).series_of(best.id)
        self._set(new._replace(zoom=bounded(in_sight(new.zoom, series, best, region), series, best)))

    def clear_region(self) -> None:
        """Back to no region chosen; the view stays."""
        self._set(self._state._replace(region="", moved_from=""))

    def light_circuit(self, circuit: str, regions: Sequence[str] = (), places: Sequence[finding.Place] = ()) -> None:
        """Light up a circuit, in the frame of this view that tells it best; empty: put it out.

        `regions` are those it has, `places` (MNI mm) where its parts are.
        """
        aside = bool(self._state.story)
        if not circuit:
            self._set(self._state._replace(circuit="", region="", moved_from="", aside=aside))
            return
        best = finding.best_for_circuit(self.view, self.frame, regions, places)
        new = self._at(best)._replace(circuit=circuit, region="", moved_from="", turning=False, zoom=WHOLE)
        self._set(new._replace(aside=aside))

    # -- topics and tours

    def show_screen(self, story: str, screen: int, scene: Scene | None = None) -> None:
        """Read a screen of a topic or tour; `scene` is what the brain shows beside it, None where it shows nothing."""
        state = self._state._replace(story=story, screen=screen, aside=False, turning=False, moved_from="")
        if scene is None:
            self._set(state._replace(region="", circuit=""))
            return
        frame = self._frame_of(scene)
        new = self._at(frame, state)._replace(region=scene.region, circuit=scene.circuit, zoom=WHOLE, mri=0.0)
        self._set(new)

    def step_aside(self) -> None:
        """Look at the brain by itself for a while; the story waits."""
        self._set(self._state._replace(aside=bool(self._state.story)))

    def close_story(self) -> None:
        """Back to the brain, with nothing chosen."""
        self._set(self._state._replace(story="", screen=0, aside=False, region="", circuit="", moved_from=""))

    def speak_to(self, level: str) -> None:
        """In whose words the card speaks; ValueError for one that this mode does not have."""
        if level not in self.mode.levels:
            raise ValueError(level)
        self._set(self._state._replace(level=level))

    def speak(self, language: str) -> None:
        """Another language; nothing else changes. It outlives no reset."""
        self._set(self._state._replace(language=language))

    # -- views and frames

    def show_view(self, view: str) -> None:
        """Open another view: at its frame that shows the chosen region best, else where it was left, or its first."""
        there = self._atlas.view(view)
        best = finding.best_in(there, self._state.region, None) if self._state.region else None
        if view != self._state.view:
            self._show(best or self._left_at(there) or finding.first_of(there.series[0]))

    def show_series(self, series_id: str) -> None:
        """Open another row of this view: at the same place where it has the same axis; else as a view is opened."""
        series = next((one for one in self.view.series if one.id == series_id), None)
        if series is None:
            raise KeyError(series_id)
        if series is not self.series:
            region, here = self._state.region, finding.alike(series, self.frame, self.series)
            best = series.best(region) if region and here is None else None
            self._show(here or best or self._left_at(self.view, series_id) or finding.first_of(series))

    def show_frame(self, frame: str) -> None:
        """Another frame of this view; KeyError where there is none of that id."""
        self._show(self.view.frame(frame))

    def step(self, steps: int) -> None:
        """Some frames on in this row: slices to their ends, a turn round and round."""
        self._show(self.series.step(self._state.frame, steps))

    def turn_by_itself(self, turning: bool) -> None:
        """Let the brain turn slowly, or stop it. It never does so while motion is off, nor where nothing turns."""
        self._set(self._state._replace(turning=turning and not self._state.calm and self.series.is_turn))

    def melt(self, mri: float) -> None:
        """From the drawing (0) into the MRI (1), where the frame has one; ValueError beyond."""
        if not 0.0 <= mri <= 1.0:
            raise ValueError(mri)
        self._set(self._state._replace(mri=round(round(mri / MELT_STEP) * MELT_STEP, 2)))

    # -- closer and farther

    def zoom_to(self, zoom: Zoom) -> None:
        """Look closer or farther; the brain stays in sight."""
        self._set(self._state._replace(zoom=bounded(zoom, self.series, self.frame)))

    def zoom_by(self, factor: float) -> None:
        """Closer (above 1) or farther, with the chosen region in the middle where the frame shows it."""
        self.zoom_to(centred(self._state.zoom.scaled(factor), self.series, self.frame, self._state.region))

    def show_whole(self) -> None:
        """The whole brain again, in the middle."""
        self._set(self._state._replace(zoom=WHOLE))

    # -- comfort

    def show_cross_hair(self, cross_hair: bool) -> None:
        """Say in mm what the pointer points at in a slice, or do not."""
        self._set(self._state._replace(cross_hair=cross_hair, place=None))

    def point_at(self, place: tuple[float, float, float] | None) -> None:
        """The place (MNI mm) that is pointed at; kept only while the cross-hair is wanted."""
        if self._state.cross_hair:
            self._set(self._state._replace(place=place))

    def show_all_names(self, all_names: bool) -> None:
        """Name every region, or only the chosen one."""
        self._set(self._state._replace(all_names=all_names))

    def scale_text(self, text_scale: float) -> None:
        """Another text size; ValueError if it is none of TEXT_SCALES."""
        if text_scale not in TEXT_SCALES:
            raise ValueError(text_scale)
        self._set(self._state._replace(text_scale=text_scale))

    def keep_calm(self, calm: bool) -> None:
        """Turn motion off or on."""
        self._set(self._state._replace(calm=calm, turning=self._state.turning and not calm))

    def preview_region(self, region: str) -> None:
        """The pointer rests on `region` (empty: on none)."""
        if region != self._preview:
            self._preview = region
            self.previewed.emit(region)

    def reset(self) -> None:
        """As it was at launch: nothing of this person is left."""
        self.preview_region("")
        self._set(self._start)

    # -- how

    def _show(self, frame: Frame) -> None:
        self._set(self._at(frame)._replace(moved_from=""))

    def _frame_of(self, scene: Scene) -> Frame:
        """The frame of the scene's view and look that shows its region or circuit best."""
        view = self._atlas.view(scene.view) if scene.view else self.view
        series = next((one for one in view.series if one.id == scene.look), None)
        here = self.frame if view is self.view else finding.first_of(view.series[0])
        if series is not None and self.series is not series:
            here = finding.first_of(series)
        if scene.region:
            best = series.best(scene.region) if series else finding.best_in(view, scene.region, None)
            return best or here
        if scene.circuit:
            return finding.best_for_circuit(view, here, scene.circuit_regions, scene.places)
        return here

    def _at(self, frame: Frame, base: State | None = None) -> State:
        """The state with another frame. In the same row one goes on looking as closely; else at the whole brain."""
        state = base or self._state
        if frame.id == state.frame and frame.view_id == state.view:
            return state
        here = self.frame
        new = state._replace(view=frame.view_id, frame=frame.id, place=None)
        if (frame.view_id, frame.series_id) == (state.view, here.series_id):
            close = in_sight(state.zoom, self.series, frame, state.region) if frame.is_turn else state.zoom
            return new._replace(zoom=bounded(close, self.series, frame))
        left = {(view, series): left for view, series, left in state.left_at}
        left.pop((state.view, here.series_id), None)
        left[state.view, here.series_id] = state.frame  # the last one left is the last in order
        turns = state.turning and frame.is_turn
        # The same body seen with another skin: nothing moves.
        zoom = state.zoom if frame.is_turn and here.is_turn else WHOLE
        return new._replace(zoom=zoom, turning=turns, left_at=tuple((*key, value) for key, value in left.items()))

    def _left_at(self, view: View, series_id: str = "") -> Frame | None:
        """Where a view, or a row of it, was left."""
        left = [frame for of, series, frame in self._state.left_at if of == view.id and series_id in ("", series)]
        return view.frame(left[-1]) if left else None

    def _set(self, new: State) -> None:
        old = self._state
        if new != old:
            self._state = new
            self.changed.emit(old, new)


def first_state(atlas: Atlas) -> State:
    """The state at launch: the second view (Inside), for it holds most of the parts that people ask for."""
    view = atlas.views[min(1, len(atlas.views) - 1)]
    return State(view.id, finding.first_of(view.series[0]).id)
