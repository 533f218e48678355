"""What can be written on the command line, and what it means."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from brainexplorer import __version__
from brainexplorer.errors import UserError

_EPILOG = """exit codes:
  0   good
  2   mistakes in the data or in the arguments
  3   no window or picture can be made here (no display, a missing system library)
  4   a file could not be written
  70  a mistake in the program itself (BRAINEXPLORER_DEBUG=1 shows where)"""
_SMALLEST_PX, _LARGEST_PX = 600, 16384
_CLOSEST = 6.0


class _Parser(argparse.ArgumentParser):
    """Answers a mistake with one sentence instead of a page."""

    def error(self, message: str) -> NoReturn:
        raise UserError(f"{self.prog}: {message}; `{self.prog} --help` shows what is possible.")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked for: `command` (None: the window) and what belongs to it; UserError if it is unclear."""
    asked, unknown = _parser().parse_known_args(arguments)
    if unknown:
        program = f"brainexplorer {asked.command or ''}".rstrip()
        raise UserError(f"{program} does not know {' '.join(unknown)}; `{program} --help` shows what is possible.")
    return asked


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="brainexplorer",
        description="Opens a real human brain that you can touch. With a command, does that instead.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"brainexplorer {__version__}")
    _add_words(parser)
    kinds = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_check(kinds)
    _add_translate(kinds)
    schema = kinds.add_parser("schema", help="write JSON Schemas of the data files, for editors of YAML")
    schema.add_argument("out", type=Path, metavar="OUT_DIR")
    _add_json(kinds.add_parser("regions", help="list every region: id, names, views it appears in"))
    _add_locate(kinds)
    _add_picture(kinds)
    _add_json(kinds.add_parser("doctor", help="what this machine has, and how fast the program is on it"))
    return parser


_Kinds = argparse._SubParsersAction  # argparse has no public name for it


def _add_check(kinds: "_Kinds[_Parser]") -> None:
    told = "check a folder of words; lists every mistake (exit code 2) and every warning"
    check = kinds.add_parser("check", help=told)
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="default: the built-in words")
    check.add_argument("--coverage", action="store_true", help="also a table of what there is and what is still to do")
    _add_json(check)


def _add_translate(kinds: "_Kinds[_Parser]") -> None:
    translate = kinds.add_parser("translate", help="what is still to translate, as YAML ready to be filled in")
    translate.add_argument("language_to", metavar="LANG", help="such as es")
    translate.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="default: the built-in words")
    translate.add_argument("--file", default="", metavar="NAME", help="only of this file, such as regions.yaml")
    told = "bring the files in DIR/LANG up to date: keeps what is done, makes ready what is to do"
    translate.add_argument("--write", action="store_true", help=told)


def _add_locate(kinds: "_Kinds[_Parser]") -> None:
    locate = kinds.add_parser("locate", help="which regions an MNI place (mm) lies in or within 3 mm of, nearest first")
    locate.add_argument("x", type=_millimetres, metavar="X", help="negative: left")
    locate.add_argument("y", type=_millimetres, metavar="Y", help="negative: back")
    locate.add_argument("z", type=_millimetres, metavar="Z", help="negative: bottom")
    _add_json(locate)


def _add_picture(kinds: "_Kinds[_Parser]") -> None:
    picture = kinds.add_parser("picture", help="write the window as an image; needs no screen")
    picture.add_argument("out", type=Path, metavar="OUT.png")
    picture.add_argument("--view", default="", metavar="V", help="outside, inside, slices or turn")
    picture.add_argument("--region", default="", metavar="ID", help="a region to choose first")
    picture.add_argument("--circuit", default="", metavar="ID", help="a circuit to light up")
    looks = "coronal or axial, drawing or mri; glass or solid (may be given twice)"
    picture.add_argument("--look", dest="looks", action="append", default=[], metavar="L", help=looks)
    frame = "its id, or where it is: mm of a slice, degrees of a turn"
    picture.add_argument("--frame", default="", metavar="F", help=frame)
    picture.add_argument("--zoom", type=_zoom, default=1.0, metavar="N", help="how many times closer, 1 to 6")
    picture.add_argument("--story", default="", metavar="ID", help="a topic or tour to read")
    picture.add_argument("--screen", type=int, default=1, metavar="N", help="which of its screens; default: 1")
    picture.add_argument("--level", default="", metavar="L", help="in whose words: patient or clinician")
    picture.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="in px")
    _add_words(picture)


def _add_words(parser: argparse.ArgumentParser) -> None:
    """Before or after the command; SUPPRESS keeps a command's default from undoing what came before it."""
    data = "use the words of this folder"
    parser.add_argument("--data", type=Path, default=argparse.SUPPRESS, metavar="DIR", help=data)
    parser.add_argument("--language", default=argparse.SUPPRESS, metavar="xx", help="in this language, such as en")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs to read")


def _millimetres(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of mm, such as -22 or 7.5") from None
    if not abs(number) <= 1000:
        raise argparse.ArgumentTypeError(f"{text} mm is not a place in or near a head")
    return number


def _zoom(text: str) -> float:
    try:
        zoom = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number such as 2.5") from None
    if not 1.0 <= zoom <= _CLOSEST:
        raise argparse.ArgumentTypeError(f"{text} is not between 1 and {_CLOSEST:g}")
    return zoom


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1920x1080")
    size = int(width), int(height)
    if not all(_SMALLEST_PX <= side <= _LARGEST_PX for side in size):
        least, most = (f"{side}x{side}" for side in (_SMALLEST_PX, _LARGEST_PX))
        raise argparse.ArgumentTypeError(f"{text!r} is not between {least} and {most}")
    return size
