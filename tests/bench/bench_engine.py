"""Stopping and recovering, on the demo model: what a user waits for."""

import os
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import Media
from gemma_desktop.chat.message import MediaPart, Role, said
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.protocol import Delta, Finished, LoadOptions, PromptProgress
from gemma_desktop.errors import EngineTrouble
from gemma_desktop.library.installed import demo_model
from gemma_desktop.paths import resources
from tests.bench.figure import Figure

RESTLESS = GenerationSettings(temperature=10.0, top_k=0, top_p=1.0, seed=1)
"""Almost never draws the end of its turn."""
LONG_PROMPT = "apple house " * 1000  # most of the demo model's 8,192 tokens


def no_media(part: MediaPart) -> Media:
    raise AssertionError(f"nothing was attached, but {part} was asked for")


def main() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder, closing(LocalEngine(Path(folder) / "engine.log")) as engine:
        model = demo_model(resources())
        began = time.perf_counter()
        list(engine.load(model.path, model.projector, LoadOptions()))
        yield Figure("engine process started and demo model loaded", time.perf_counter() - began, "s")
        yield Figure(
            "Stop to silence while decoding", max(stop_s(engine, in_prefill=False) for _ in range(10)), "s", 0.1
        )
        yield Figure(
            "Stop to silence in a long prefill", max(stop_s(engine, in_prefill=True) for _ in range(5)), "s", 0.5
        )
        yield Figure("engine killed to the next answer's first token", recovery_s(engine), "s", 3.0)


def stop_s(engine: LocalEngine, *, in_prefill: bool) -> float:
    """From cancel() to the last event of a reply."""
    prompt = LONG_PROMPT if in_prefill else "hello"
    stopped_at = 0.0
    with closing(engine.generate([said(Role.USER, prompt)], RESTLESS, media=no_media)) as events:
        for event in events:
            is_time = isinstance(event, PromptProgress if in_prefill else Delta)
            if is_time and not stopped_at:
                stopped_at = time.perf_counter()
                engine.cancel()
            if isinstance(event, Finished):
                return time.perf_counter() - stopped_at
    raise AssertionError("the reply did not end")


def recovery_s(engine: LocalEngine) -> float:
    """From SIGKILL, in the middle of a reply, to the next reply's first text."""
    killed_at = 0.0
    try:
        with closing(engine.generate([said(Role.USER, LONG_PROMPT)], RESTLESS, media=no_media)) as events:
            for _event in events:
                if not killed_at and engine.pid is not None:
                    killed_at = time.perf_counter()
                    os.kill(engine.pid, signal.SIGKILL)
    except EngineTrouble:
        pass
    with closing(engine.generate([said(Role.USER, "hello")], GenerationSettings(), media=no_media)) as events:
        for event in events:
            if isinstance(event, Delta):
                return time.perf_counter() - killed_at
    raise AssertionError("no answer came")
