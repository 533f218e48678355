"""How a command ends: the documented exit codes, and the error that carries a sentence for a person."""

from enum import IntEnum


class ExitCode(IntEnum):
    """Scripts rely on these numbers; README.md and `brainexplorer --help` list them."""

    GOOD = 0
    MISTAKES = 2
    """mistakes in the data or in the arguments"""
    NO_WINDOW = 3
    """no window or picture can be made here: no display, a system library is missing"""
    CANNOT_WRITE = 4
    """a file could not be written"""
    OUR_FAULT = 70
    """a mistake in the program itself"""


class UserError(Exception):
    """Something a person can put right. The message is one sentence: what, where, what to do."""

    def __init__(self, sentence: str, code: ExitCode = ExitCode.MISTAKES) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
