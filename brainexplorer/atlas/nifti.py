"""Reads a NIfTI-1 file of whole small numbers, one a voxel, upright in its space."""

import gzip
import struct
import zlib
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from brainexplorer.atlas.errors import AtlasError

_HEADER_BYTES = 348
_UINT8 = 2
_MOST_VOXELS = 512**3

Triple = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Grid:
    """Voxels in millimetres: the centre of voxel (i, j, k) lies at origin + (i, j, k) * step on each axis."""

    shape: tuple[int, int, int]
    origin: Triple
    step: Triple


def read_nifti(file: Path) -> tuple[Grid, bytes]:
    """The grid and the numbers, x fastest; AtlasError where the file is missing, damaged or of another kind."""
    try:
        with gzip.open(file) as stream:
            header = stream.read(_HEADER_BYTES)
            grid, start = _grid(header)
            stream.read(start - len(header))
            count = grid.shape[0] * grid.shape[1] * grid.shape[2]
            data = stream.read(count + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise AtlasError(f"the label volume cannot be read ({error})", file) from error
    except (ValueError, struct.error) as error:
        raise AtlasError(f"the label volume is damaged: {error}", file) from error
    if len(data) != count:
        raise AtlasError("the label volume is damaged: its data is not as long as its header says", file)
    return grid, data


def _grid(header: bytes) -> tuple[Grid, int]:
    """The grid, and the byte at which the numbers begin."""
    order = next((sign for sign in "<>" if header[:4] == struct.pack(f"{sign}i", _HEADER_BYTES)), None)
    if order is None or len(header) < _HEADER_BYTES or header[344:348] != b"n+1\0":
        raise ValueError("it is not a NIfTI-1 file")
    dims, i, j, k = struct.unpack_from(f"{order}4h", header, 40)
    kind, start = *struct.unpack_from(f"{order}h", header, 70), *struct.unpack_from(f"{order}f", header, 108)
    if dims != 3 or min(i, j, k) < 1 or i * j * k > _MOST_VOXELS or kind != _UINT8:
        raise ValueError("it must have three dimensions and one byte a voxel")
    if not _HEADER_BYTES <= start <= 2**20:
        raise ValueError("its data begins nowhere")
    origin, step = _placing(header, order)
    return Grid((i, j, k), origin, step), int(start)


def _placing(header: bytes, order: str) -> tuple[Triple, Triple]:
    (code,) = struct.unpack_from(f"{order}h", header, 254)
    a, b, c, x, d, e, f, y, g, h, i, z = numbers = struct.unpack_from(f"{order}12f", header, 280)
    if code <= 0 or not all(map(isfinite, numbers)):
        raise ValueError("it does not say where it lies in the head (sform)")
    if any((b, c, d, f, g, h)) or not all((a, e, i)):
        raise ValueError("its axes must be those of the space (sform)")
    return (x, y, z), (a, e, i)
