"""How long the window sleeps while an answer streams, and how long a long chat takes to open.

The whole application is measured: database, sessions and window here, and an engine process that keeps the pace.
"""

import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

from gemma_desktop.engine.client import LocalEngine
from tests.bench import paced_child
from tests.bench.chats import paths_in, store_chat
from tests.bench.figure import Figure
from tests.bench.window import Window, open_window, spin, wait_until

FRAME_MS = 33
STREAM_S = 12
RUNS = 3
"""Of each measurement. Other work on the machine makes it slower, never faster: the best run is the nearest."""


class Heartbeat(QObject):
    """Notes how long the event loop did not come round."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        self.gaps_ms.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()

    def worst_of_each_frame_ms(self) -> list[float]:
        """The longest gap of every 33 ms: the many short gaps between the updates do not flatter."""
        worst: list[float] = []
        passed = FRAME_MS + 1.0
        for gap in self.gaps_ms:
            if passed >= FRAME_MS:
                worst.append(0.0)
                passed = 0.0
            worst[-1] = max(worst[-1], gap)
            passed += gap
        return sorted(worst)


def streaming_ms(window: Window) -> list[float]:
    """The longest gap of every frame, from the shortest to the longest."""
    window.application.chat.open("thousand")
    window.say("And now a long answer")
    wait_until(lambda: bool(window.newest.message.text))
    heartbeat = Heartbeat()
    heartbeat.start()
    spin(STREAM_S)
    heartbeat.stop()
    window.press("stop_button")
    wait_until(lambda: window.is_silent)
    return heartbeat.worst_of_each_frame_ms()


def opening_ms(window: Window) -> float:
    """From the click on another chat, read from the database, to the moment when it is painted."""
    window.application.chat.open("small")
    spin(0.5)
    began = time.perf_counter()
    window.application.chat.open("ten thousand")
    window.widget.grab()
    return (time.perf_counter() - began) * 1000


def main() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        for conversation_id, messages in (("small", 4), ("thousand", 1_000), ("ten thousand", 10_000)):
            store_chat(paths, conversation_id, messages)
        engine = LocalEngine(paths.logs / "engine.log", child_main=paced_child.main)
        with open_window(paths, engine) as window:
            times_ms = [opening_ms(window) for _ in range(2 * RUNS + 1)]
            yield Figure("Opening a chat of 10,000 messages", statistics.median(times_ms), "ms", 150)
            worst = min((streaming_ms(window) for _ in range(RUNS)), key=lambda gaps: gaps[-1])
    name = "GUI-thread stall, 300 tokens/s into a chat of 1,000 messages"
    yield Figure(f"{name}: median", worst[len(worst) // 2], "ms")
    yield Figure(f"{name}: 99th percentile", worst[int(len(worst) * 0.99)], "ms", 16)
    yield Figure(f"{name}: longest", worst[-1], "ms", 50)
