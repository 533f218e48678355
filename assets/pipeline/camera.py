"""From MNI millimetres to a frame's pixels: orthographic cameras and their pictures' edges."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

Places = tuple[Array, Array, Array]

AXES = "xyz"

ALL = slice(None)


class Camera(Protocol):
    """Looks along `forward` (a unit vector, MNI). `scale` is px per mm, `size` in px, `matrix` from mm to px."""

    @property
    def scale(self) -> float: ...

    @property
    def size(self) -> tuple[int, int]: ...

    @property
    def matrix(self) -> list[list[float]]: ...

    @property
    def forward(self) -> Array: ...

    def at(self, per_mm: float, depth: float, rows: slice = ALL, columns: slice = ALL) -> Places:
        """x, y, z (mm) of pixel centres at a depth (mm) along `forward`, at another scale."""
        ...


@dataclass(frozen=True)
class Straight:
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

    @property
    def forward(self) -> Array:
        """Along the axis, towards its positive end."""
        return np.eye(3)[AXES.index(self.axis)]

    @property
    def middle(self) -> float:
        """The px column of x = 0 in pictures that show left and right."""
        return -self.low[0] * self.scale

    def grid(self, per_mm: float) -> tuple[Array, Array]:
        """The two in-picture mm coordinates (of `across` and `up` axes) of pixel centres at another scale."""
        width, height = (round(n * per_mm / self.scale) for n in self.size)
        across = self.across[1] * (self.low[0] + (np.arange(width) + 0.5) / per_mm)
        up = self.up[1] * (self.high[1] - (np.arange(height) + 0.5) / per_mm)
        return np.broadcast_to(across, (height, width)), np.broadcast_to(up[:, None], (height, width))

    def at(self, per_mm: float, depth: float, rows: slice = ALL, columns: slice = ALL) -> Places:
        """x, y, z (mm) of pixel centres at a depth (mm) along the camera's axis."""
        across, up = (values[rows, columns] for values in self.grid(per_mm))
        values = {self.axis: np.broadcast_to(np.asarray(depth, float), across.shape),
                  self.across[0]: across, self.up[0]: up}  # fmt: skip
        return values["x"], values["y"], values["z"]


@dataclass(frozen=True)
class Turned:
    """Looks at the head from the azimuth `at` (degrees) and a little from above.

    0 is the person's left, 90 the front, 180 the right, 270 the back. All turned cameras share one size.
    """

    at_degrees: int
    scale: float = 6.0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, px."""
        return round(2 * ASIDE_MM * self.scale), round((ABOVE_MM + BELOW_MM) * self.scale)

    @property
    def axes(self) -> tuple[Array, Array, Array]:
        """Unit vectors (MNI) to the right, up and forward."""
        a, e = np.radians(self.at_degrees), np.radians(ELEVATION)
        right = np.array([-np.sin(a), -np.cos(a), 0.0])
        up = np.array([np.cos(a) * np.sin(e), -np.sin(a) * np.sin(e), np.cos(e)])
        forward = np.array([np.cos(a) * np.cos(e), -np.sin(a) * np.cos(e), -np.sin(e)])
        return right, up, forward

    @property
    def forward(self) -> Array:
        """Where it looks."""
        return self.axes[2]

    @property
    def matrix(self) -> list[list[float]]:
        """The 2 x 4 map from (x, y, z, 1) in mm to px."""
        right, up, _ = self.axes
        x = [*(right * self.scale), (ASIDE_MM - right @ PIVOT) * self.scale]
        y = [*(-up * self.scale), (ABOVE_MM + up @ PIVOT) * self.scale]
        return [[round(float(v), 5) + 0.0 for v in row] for row in (x, y)]

    @property
    def edges(self) -> dict[str, str]:
        """Which side of the body lies at each edge, to the nearest 45 degrees."""
        turn = round(self.at_degrees / 45)
        return {"left": ROUND[turn % 8], "right": ROUND[(turn + 4) % 8], "top": "top", "bottom": "bottom"}

    def at(self, per_mm: float, depth: float, rows: slice = ALL, columns: slice = ALL) -> Places:
        """x, y, z (mm) of pixel centres at a depth (mm from the pivot) along `forward`."""
        width, height = (round(n * per_mm / self.scale) for n in self.size)
        across = (np.arange(width)[columns] + 0.5) / per_mm - ASIDE_MM
        above = ABOVE_MM - (np.arange(height)[rows][:, None] + 0.5) / per_mm
        right, up, forward = self.axes
        x, y, z = (p + r * across + u * above + f * depth
                   for p, r, u, f in zip(PIVOT, right, up, forward, strict=True))  # fmt: skip
        return x, y, z


ELEVATION = 12.0
"""How far above the horizon a turned camera stands, degrees."""

PIVOT = np.array([0.0, -16.5, 5.0])
"""What the turn turns around, MNI mm."""

ASIDE_MM, ABOVE_MM, BELOW_MM = 95.0, 83.5, 83.5
"""What a turned picture shows to both sides, above and below the pivot."""

ROUND = ("front", "front-right", "right", "back-right", "back", "back-left", "left", "front-left")
"""What lies at the picture's left edge, every 45 degrees of the turn."""

SAGITTAL = Straight("x", ("y", -1), ("z", 1), (-77.0, -76.0), (111.5, 85.0), 14.0)
"""From the person's left: front at the left."""

CORONAL = Straight("y", ("x", 1), ("z", 1), (-76.0, -74.0), (76.0, 86.0), 9.0)
"""As seen by the person: left at the left."""

AXIAL = Straight("z", ("x", 1), ("y", 1), (-76.0, -110.0), (76.0, 78.0), 9.0)
"""As seen from above: front at the top, left at the left."""
