import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.session.garbage import GuiGarbageCollector


class Knot:
    """Garbage that only the cyclic collector finds; remembers the thread on which it went."""

    def __init__(self, gone_on: list[threading.Thread]) -> None:
        self.me = self
        weakref.finalize(self, lambda: gone_on.append(threading.current_thread()))


@pytest.fixture
def collector(qapp: object) -> Iterator[GuiGarbageCollector]:
    collector = GuiGarbageCollector(interval_ms=10)
    yield collector
    collector.stop()
    assert gc.isenabled()


def test_garbage_of_a_worker_thread_is_collected_on_the_gui_thread(
    collector: GuiGarbageCollector, qtbot: QtBot
) -> None:
    gone_on: list[threading.Thread] = []
    kept: list[list[int]] = []

    def work() -> None:
        Knot(gone_on)
        # Far more allocations than the threshold at which Python collects on the allocating thread.
        kept.extend([number] for number in range(gc.get_threshold()[0] * 3))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join(10)
    assert gone_on == []
    qtbot.waitUntil(lambda: gone_on == [threading.main_thread()], timeout=5000)
