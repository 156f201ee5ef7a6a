"""Ctrl-C that is not lost, whatever library is at work."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def remembered_ctrl_c() -> Iterator[Callable[[], None]]:
    """Gives a function that raises the KeyboardInterrupt again if it came before and was swallowed.

    PyAV 18 does so with what is raised while its resampler asks FFmpeg for more (4 of 12 in the middle of a recording).
    For the main thread.
    """
    was_pressed = False

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        nonlocal was_pressed
        was_pressed = True
        raise KeyboardInterrupt

    def check() -> None:
        if was_pressed:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, on_signal)
    try:
        yield check
    finally:
        signal.signal(signal.SIGINT, before)
