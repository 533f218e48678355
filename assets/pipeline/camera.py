"""From MNI millimetres to a frame's pixels: four orthographic cameras and their pictures' edges."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

AXES = "xyz"


@dataclass(frozen=True)
class Camera:
    """Looks along `axis`. `across` and `up` say which mm axis runs right and up in the picture, and its sign.

    `low` and `high` (mm, after the signs) bound the picture; `scale` is px per mm.
    """

    axis: str
    across: tuple[str, int]
    up: tuple[str, int]
    low: tuple[float, float]
    high: tuple[float, float]
    scale: float

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, px; both even, so that the half-size picture shows the same extent."""
        spans = (end - start for start, end in zip(self.low, self.high, strict=True))
        width, height = (2 * round(span * self.scale / 2) for span in spans)
        return width, height

    @property
    def matrix(self) -> list[list[float]]:
        """The 2 x 4 map from (x, y, z, 1) in mm to px."""
        rows = [[0.0] * 4, [0.0] * 4]
        (a, sign_a), (u, sign_u) = self.across, self.up
        rows[0][AXES.index(a)] = sign_a * self.scale
        rows[0][3] = -self.low[0] * self.scale
        rows[1][AXES.index(u)] = -sign_u * self.scale
        rows[1][3] = self.high[1] * self.scale
        return [[round(v, 4) + 0.0 for v in row] for row in rows]

    def grid(self, per_mm: float) -> tuple[Array, Array]:
        """The two in-picture mm coordinates (of `across` and `up` axes) of pixel centres at another scale."""
        width, height = (round(n * per_mm / self.scale) for n in self.size)
        across = self.across[1] * (self.low[0] + (np.arange(width) + 0.5) / per_mm)
        up = self.up[1] * (self.high[1] - (np.arange(height) + 0.5) / per_mm)
        return np.broadcast_to(across, (height, width)), np.broadcast_to(up[:, None], (height, width))

    def at(self, per_mm: float, depth: float | Array) -> tuple[Array, Array, Array]:
        """x, y, z (mm) of pixel centres at a depth (mm) along the camera's axis."""
        across, up = self.grid(per_mm)
        values = {self.axis: np.broadcast_to(np.asarray(depth, float), across.shape),
                  self.across[0]: across, self.up[0]: up}  # fmt: skip
        return values["x"], values["y"], values["z"]


SAGITTAL = Camera("x", ("y", -1), ("z", 1), (-77.0, -76.0), (111.5, 85.0), 14.0)
"""From the person's left: front at the left."""

CORONAL = Camera("y", ("x", 1), ("z", 1), (-76.0, -56.0), (76.0, 84.0), 17.0)
"""As seen by the person: left at the left."""

AXIAL = Camera("z", ("x", 1), ("y", 1), (-77.0, -112.0), (77.0, 79.0), 14.0)
"""As seen from above: front at the top, left at the left."""
