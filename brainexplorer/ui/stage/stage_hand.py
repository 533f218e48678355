"""What a hand on the brain or on its switches asks of the visit; the rest of the window need not know."""

from brainexplorer.ui.brain.edge_words import seen_part
from brainexplorer.ui.notices import announce
from brainexplorer.ui.stage.stage import Stage
from brainexplorer.visit.visit import Visit


class StageHand:
    """Leads from the stage to the visit. Keep it as long as the stage."""

    def __init__(self, visit: Visit, stage: Stage) -> None:
        self._visit, self._brain, self._seen = visit, stage.brain, ""
        stage.series_requested.connect(visit.show_series)
        stage.frame_requested.connect(self._show_frame)
        stage.steps_requested.connect(self._step)
        stage.turning_requested.connect(visit.turn_by_itself)
        stage.melt_requested.connect(visit.melt)
        stage.zoom_requested.connect(visit.zoom_by)
        stage.whole_requested.connect(visit.show_whole)
        stage.all_names_requested.connect(visit.show_all_names)
        brain = stage.brain
        brain.region_pointed.connect(visit.preview_region)
        brain.steps_requested.connect(visit.step)
        brain.zoom_requested.connect(visit.zoom_to)
        brain.place_pointed.connect(visit.point_at)
        brain.turn_ended.connect(self._end_turn)
        brain.came_to_rest.connect(self._tell_where)

    def _show_frame(self, frame: str) -> None:
        self._stop()
        self._visit.show_frame(frame)

    def _step(self, steps: int) -> None:
        self._stop()
        if abs(steps) > 1:
            self._brain.glide_next()
        self._visit.step(steps)

    def _stop(self) -> None:
        self._brain.stop_motion()
        self._visit.turn_by_itself(False)

    def _end_turn(self) -> None:
        self._visit.turn_by_itself(False)

    def _tell_where(self) -> None:
        """Tell a screen reader from where the brain is seen now, or where it is cut."""
        seen = seen_part(self._visit.frame) if len(self._visit.series.frames) > 1 else ""
        if seen and seen != self._seen:
            announce(self._brain, seen)
        self._seen = seen
