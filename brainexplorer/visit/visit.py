"""One person's visit: views ask it for things (intents), it tells them what is so now (facts)."""

from brainexplorer.atlas.views import Atlas, Frame
from brainexplorer.visit.event import Event
from brainexplorer.visit.modes import MODES, Mode
from brainexplorer.visit.state import TEXT_SCALES, State


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
    def frame(self) -> Frame:
        """The frame that is shown now."""
        return self._atlas.frame(self._state.view, self._state.frame)

    def choose_region(self, region: str) -> None:
        """Tell about `region`; where the frame shown now lacks it, move to the one that shows it best.

        A frame of the same view is preferred to another view.
        """
        if region in self.frame.shown:
            self._set(self._state._replace(region=region, moved_from=""))
            return
        best = self._best_frame(region, self._state.view) or self._atlas.best_frame(region)
        left = self._state.view if best.view_id != self._state.view else ""
        new = self._state._replace(region=region, view=best.view_id, frame=best.id, moved_from=left)
        self._set(new._replace(layer=self._layer_in(best)))

    def clear_region(self) -> None:
        """Back to no region chosen; the view stays."""
        self._set(self._state._replace(region="", moved_from=""))

    def show_view(self, view: str) -> None:
        """Turn to another view: to its frame that shows the chosen region best, else to its first."""
        self._show(self._best_frame(self._state.region, view) or self._atlas.frame(view))

    def show_frame(self, frame: str) -> None:
        """Turn to another frame of the same view."""
        self._show(self._atlas.frame(self._state.view, frame))

    def show_layer(self, layer: str) -> None:
        """Show the `picture` or the `mri`; ValueError for a layer that the frame lacks."""
        if not self.frame.layers.get(layer):
            raise ValueError(layer)
        self._set(self._state._replace(layer=layer))

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
        self._set(self._state._replace(calm=calm))

    def preview_region(self, region: str) -> None:
        """The pointer rests on `region` (empty: on none)."""
        if region != self._preview:
            self._preview = region
            self.previewed.emit(region)

    def reset(self) -> None:
        """As it was at launch: nothing of this person is left."""
        self.preview_region("")
        self._set(self._start)

    def _best_frame(self, region: str, view: str) -> Frame | None:
        frames = self._atlas.frames_showing(region) if region else ()
        return next((frame for frame in frames if frame.view_id == view), None)

    def _show(self, frame: Frame) -> None:
        new = self._state._replace(view=frame.view_id, frame=frame.id, moved_from="")
        self._set(new._replace(layer=self._layer_in(frame)))

    def _layer_in(self, frame: Frame) -> str:
        return self._state.layer if frame.layers.get(self._state.layer) else "picture"

    def _set(self, new: State) -> None:
        old = self._state
        if new != old:
            self._state = new
            self.changed.emit(old, new)


def first_state(atlas: Atlas) -> State:
    """The state at launch: the second view (Inside), for it holds most of the parts that people ask for."""
    view = atlas.views[min(1, len(atlas.views) - 1)]
    return State(view.id, view.frames[0].id)
