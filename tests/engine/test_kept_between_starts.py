"""The engine process keeps the states of chats: through its client, as the application does it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from gemma_desktop.chat.generation import GenerationSettings, Usage
from gemma_desktop.chat.message import Role, said
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.exchange import Limits
from gemma_desktop.engine.protocol import Finished, KeptChat
from tests.engine.engine_subject import load, no_media

PATIENT = Limits(cancel_grace_s=20.0, shutdown_grace_s=20.0)
EMPTY_THOUGHT_TOKENS = 3
CONVERSATION = [said(Role.USER, "hello " * 200)]


def usage_of(engine: LocalEngine, kept: KeptChat | None) -> Usage:
    few = GenerationSettings(temperature=0.0, max_tokens=8)
    *_, last = engine.generate(CONVERSATION, few, media=no_media, kept=kept)
    assert isinstance(last, Finished)
    return last.usage


def test_a_chat_is_there_again_after_a_restart(random_model: Callable[[str], Path], tmp_path: Path) -> None:
    kept = KeptChat("chat", str(tmp_path / "states"), b"k" * 32, 2**40)
    with closing(LocalEngine(tmp_path / "engine.log", limits=PATIENT)) as engine:
        load(engine, random_model("gemma4"))
        assert usage_of(engine, kept).cached_tokens == 0
    with closing(LocalEngine(tmp_path / "engine.log", limits=PATIENT)) as engine:
        load(engine, random_model("gemma4"))
        usage = usage_of(engine, kept)
    # Where the engine had looked ahead before it was closed, the empty thought before the answer is gone from its past.
    assert usage.prompt_tokens - usage.cached_tokens <= EMPTY_THOUGHT_TOKENS + 1


def test_a_chat_that_is_deleted_after_its_answer_is_not_written(
    random_model: Callable[[str], Path], tmp_path: Path
) -> None:
    kept = KeptChat("chat", str(tmp_path / "states"), b"k" * 32, 2**40)
    with closing(LocalEngine(tmp_path / "engine.log", limits=PATIENT)) as engine:
        load(engine, random_model("gemma4"))
        usage_of(engine, kept)
        engine.forget(["chat"])
        assert usage_of(engine, None).cached_tokens == 0
    assert not list(tmp_path.glob("states/*"))
