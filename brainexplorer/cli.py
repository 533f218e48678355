"""The command line. Qt is imported only by the commands that show something."""

import errno
import os
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from brainexplorer import commands, faults
from brainexplorer.errors import ExitCode, UserError
from brainexplorer.options import PictureOptions, WindowOptions

if TYPE_CHECKING:
    from argparse import Namespace


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code; only --help and --version end by SystemExit."""
    faults.install()
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except UserError as error:
        print(error.sentence, file=sys.stderr)
        return int(error.code)
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except BrokenPipeError:
        return _reader_left()
    except OSError as fault:
        if fault.errno != errno.ENOSPC:
            return int(faults.tell(fault))
        print("What was asked for could not be written: there is no room.", file=sys.stderr)
        return int(ExitCode.CANNOT_WRITE)
    except Exception as fault:  # noqa: BLE001  # the one place where our own mistakes end
        return int(faults.tell(fault))
    return code


def _reader_left() -> int:
    """`brainexplorer regions | head -1`: nobody reads on, and Python must not complain about it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 128 + signal.SIGPIPE


def _run(arguments: Sequence[str]) -> int:
    if not arguments:  # most starts: the window opens sooner when nothing is parsed
        return commands.window(WindowOptions())
    from brainexplorer.arguments import parse

    asked = parse(arguments)
    data, language = getattr(asked, "data", None), getattr(asked, "language", "")
    match asked.command:
        case "check" | "translate" | "schema":
            return _run_for_writers(asked)
        case "regions":
            return commands.regions(asked.json)
        case "locate":
            return commands.locate(asked.x, asked.y, asked.z, asked.json)
        case "doctor":
            return commands.doctor(asked.json)
        case "picture":
            return commands.picture(PictureOptions(
                WindowOptions(data, language), asked.out, asked.view, asked.region, asked.circuit, tuple(asked.looks),
                asked.frame, asked.zoom, asked.story, asked.screen, asked.level, asked.size,
            ))
        case _:
            return commands.window(WindowOptions(data, language))


def _run_for_writers(asked: "Namespace") -> int:
    from brainexplorer import wordcommands

    match asked.command:
        case "check":
            return wordcommands.check(asked.folder, asked.json, asked.coverage)
        case "translate":
            return wordcommands.translate(asked.language_to, asked.folder, asked.file, asked.write)
        case _:
            return wordcommands.schema(asked.out)
