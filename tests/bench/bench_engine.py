"""Stopping and recovering, on the demo model in the real window: what a user waits for."""

import os
import random
import signal
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.session.values import ActivityKind
from gemma_desktop.settings import ConversationSettings
from tests.bench.chats import paths_in
from tests.bench.figure import Figure
from tests.bench.window import Window, open_window, spin, wait_until

RESTLESS = GenerationSettings(temperature=10.0, top_k=0, top_p=1.0, seed=1)
"""Almost never draws the end of its turn."""
LONG_PROMPT = "apple house " * 1000  # most of the demo model's 8,192 tokens
RUNS = 10


def main() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        engine = LocalEngine(paths.logs / "engine.log")
        began = time.perf_counter()
        with open_window(paths, engine) as window:
            yield Figure("window opened and demo model loaded", time.perf_counter() - began, "s")
            decoding = stops_s(window, in_prefill=False)
            yield Figure("Stop pressed to silence while decoding: median", statistics.median(decoding), "s")
            yield Figure("Stop pressed to silence while decoding: longest", max(decoding), "s", 0.1)
            prefill = stops_s(window, in_prefill=True)
            yield Figure("Stop pressed to silence in a long prefill: median", statistics.median(prefill), "s")
            yield Figure("Stop pressed to silence in a long prefill: longest", max(prefill), "s", 0.5)
            # Two crashes are within the budget of restarts.
            recovery = min(recovery_s(window, engine) for _ in range(2))
            yield Figure("engine killed to the next answer's first token", recovery, "s", 3.0)


def stops_s(window: Window, *, in_prefill: bool) -> list[float]:
    numbers = random.Random(1)
    times_s: list[float] = []
    while len(times_s) < RUNS:
        took_s = stop_s(window, numbers.random(), in_prefill=in_prefill)
        if took_s is not None:
            times_s.append(took_s)
    return times_s


def stop_s(window: Window, moment: float, *, in_prefill: bool) -> float | None:
    """From the press to the moment when the answer stands there as stopped; None if it ended by itself before.

    moment: when it is pressed, as a share of the first 100 ms in which it can be.
    """
    chat = window.application.chat
    chat.new_chat()
    chat.set_conversation_settings(ConversationSettings(generation=RESTLESS))
    # Another beginning each time: nothing of it is in the KV cache.
    window.say(f"{moment} {LONG_PROMPT if in_prefill else 'hello'}")
    if in_prefill:
        wait_until(lambda: chat.activity.kind is not ActivityKind.WAITING)
    else:
        wait_until(lambda: bool(window.newest.message.text) or window.is_silent)
    spin(0.1 * moment)
    if window.newest.state is not NodeState.STREAMING or (in_prefill and window.newest.message.text):
        window.press("stop_button")
        wait_until(lambda: window.is_silent)
        return None
    began = time.perf_counter()
    window.press("stop_button")
    wait_until(lambda: window.is_silent)
    return time.perf_counter() - began


def recovery_s(window: Window, engine: LocalEngine) -> float:
    """From SIGKILL, in the middle of a reply, to the first text of the next one in the same chat, asked for at once."""
    chat = window.application.chat
    chat.new_chat()
    chat.set_conversation_settings(ConversationSettings(generation=RESTLESS))
    window.say("hello")
    wait_until(lambda: bool(window.newest.message.text))
    assert engine.pid is not None
    began = time.perf_counter()
    os.kill(engine.pid, signal.SIGKILL)
    wait_until(lambda: window.is_silent)
    window.say("hello again")
    wait_until(lambda: bool(window.newest.message.text))
    took_s = time.perf_counter() - began
    window.press("stop_button")
    wait_until(lambda: window.is_silent)
    return took_s
