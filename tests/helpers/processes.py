"""Waiting for the end of processes, ours and others'."""

import os
import select


class Watch:
    """Sees a process end, whoever its parent is (Linux). Begin to watch before it can end."""

    def __init__(self, pid: int) -> None:
        self._descriptor = os.pidfd_open(pid)

    def ends_within(self, timeout_s: float) -> bool:
        """Whether it ended; may be asked once."""
        try:
            ready, _, _ = select.select([self._descriptor], [], [], timeout_s)
        finally:
            os.close(self._descriptor)
        return bool(ready)


def kill_and_wait(pid: int, signal_number: int) -> None:
    """Send a deadly signal and wait until the process has ended."""
    watch = Watch(pid)
    os.kill(pid, signal_number)
    assert watch.ends_within(10.0)
