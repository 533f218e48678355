"""The atlas: all views, and which of them shows a region best."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from brainexplorer.atlas.frame import Frame, Plane, Series, View
from brainexplorer.atlas.manifest import read_manifest

__all__ = ["Atlas", "Frame", "Plane", "Series", "View", "load_atlas"]


class Atlas(NamedTuple):
    """All views in tab order, and a colour (`#rrggbb`) for each region."""

    views: tuple[View, ...]
    colours: Mapping[str, str]

    @property
    def region_ids(self) -> tuple[str, ...]:
        """Every region, in file order."""
        return tuple(self.colours)

    def view(self, view_id: str) -> View:
        """The view of that id; KeyError where there is none."""
        for view in self.views:
            if view.id == view_id:
                return view
        raise KeyError(view_id)

    def frame(self, view_id: str, frame_id: str | None = None) -> Frame:
        """That frame of that view, or its first; KeyError where there is none."""
        view = self.view(view_id)
        return view.frames[0] if frame_id is None else view.frame(frame_id)

    def frames_showing(self, region: str) -> tuple[Frame, ...]:
        """Every frame with that region, the one that shows it best first; equals stay in tab order."""
        frames = [frame for view in self.views for frame in view.frames if region in frame.shown]
        return tuple(sorted(frames, key=lambda frame: -frame.shown[region]))

    def best_frame(self, region: str) -> Frame:
        """The frame that shows the region best; KeyError where none shows it."""
        frames = self.frames_showing(region)
        if not frames:
            raise KeyError(region)
        return frames[0]

    def views_of(self, region: str) -> tuple[str, ...]:
        """The ids of the views that show the region, in tab order."""
        return tuple(view.id for view in self.views if any(region in frame.shown for frame in view.frames))


def load_atlas(assets_dir: Path) -> Atlas:
    """The atlas of an assets folder; a view's frames, and outlines, are read when first needed.

    AtlasError where it is broken.
    """
    colours, views = read_manifest(assets_dir / "views" / "views.json")
    return Atlas(views, colours)
