"""Writing a file whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from brainexplorer.errors import ExitCode, UserError


def write_whole(out: Path, data: bytes) -> None:
    """Writes `data` to `out`; what was there before stays until all of it is on the disk.

    UserError (exit code 4) where that cannot be done; nothing is left behind then.
    """
    if out.exists() and not out.is_file():  # a folder, or a device that must not be replaced
        raise UserError(f"{out} is not a file that can be written; name another one.", ExitCode.CANNOT_WRITE)
    try:
        handle, half = tempfile.mkstemp(prefix=f".{out.name}-", dir=out.parent)
    except OSError as error:
        raise _complaint(out, error) from error
    try:
        _fill(handle, data)
        os.chmod(half, 0o666 & ~_umask())  # noqa: PTH101
        os.replace(half, out)  # noqa: PTH105  # both names are strings of this folder
    except OSError as error:
        with suppress(OSError):
            os.unlink(half)  # noqa: PTH108
        raise _complaint(out, error) from error


def _fill(handle: int, data: bytes) -> None:
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        # Some disks tell only now that they are full.
        os.fsync(file.fileno())


def _umask() -> int:
    """What a new file of this person must not allow; asking for it means setting it for a moment."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _complaint(out: Path, error: OSError) -> UserError:
    return UserError(
        f"{out} could not be written ({error.strerror or error}); name another place, or make room there.",
        ExitCode.CANNOT_WRITE,
    )
