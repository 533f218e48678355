"""Waiting for what a program in another process will do: never longer than needed, never for ever."""

import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

PATIENCE_S = 20.0
"""A slow machine with other work to do still answers within this."""
STEP_S = 0.02


def wait_until(ask: Callable[[], Found], what: str, patience_s: float = PATIENCE_S) -> Found:
    """The first true answer of `ask`; AssertionError, with `what` and the last answer, when there was none in time."""
    end = time.monotonic() + patience_s
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited {patience_s:g} s in vain: {what} (last answer: {answer!r})")
        time.sleep(STEP_S)
