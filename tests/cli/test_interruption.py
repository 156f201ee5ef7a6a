"""Ctrl-C reaches the command even where a library swallows what it raises."""

import os
import signal

import pytest

from gemma_desktop.cli.interruption import remembered_ctrl_c


def test_ctrl_c_that_was_swallowed_is_raised_at_the_next_check() -> None:
    before = signal.getsignal(signal.SIGINT)
    with remembered_ctrl_c() as check:
        check()
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            check()
    assert signal.getsignal(signal.SIGINT) is before
