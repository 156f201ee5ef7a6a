"""The loop in the engine process, over its pipe."""

import multiprocessing
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gemma_desktop.chat.generation import GREEDY, GenerationSettings, StopReason
from gemma_desktop.chat.message import Message, Role, TextPart, ToolCall, said
from gemma_desktop.engine import child
from gemma_desktop.engine.protocol import (
    PROTOCOL_VERSION,
    Cancel,
    Delta,
    Event,
    Failed,
    FailureKind,
    Finished,
    Generate,
    Load,
    Loaded,
    LoadOptions,
    LoadProgress,
    MediaWanted,
    PutMedia,
    Ready,
    Request,
    Shutdown,
    decode_event,
    encode,
)
from tests.helpers.media_samples import circle, image_part

TIMEOUT_S = 30.0
HELLO = (said(Role.USER, "Hello"),)
ENDLESS = GenerationSettings(temperature=0.0)


class Child:
    """An engine process at the other end of a pipe."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=child.main, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()

    def send(self, *requests: Request) -> None:
        for request in requests:
            self.pipe.send_bytes(encode(request))

    def event(self) -> Event:
        assert self.pipe.poll(TIMEOUT_S), "the engine process said nothing"
        return decode_event(self.pipe.recv_bytes())

    def until(self, *kinds: type[Event]) -> Event:
        while not isinstance(event := self.event(), kinds):
            pass
        return event

    def load(self, model: Path, projector: Path | None = None) -> Event:
        options = LoadOptions(context_tokens=1024, threads=1)
        self.send(Load(1, str(model), str(projector or ""), options))
        return self.until(Loaded, Failed, Finished)


@contextmanager
def running() -> Iterator[Child]:
    process = Child()
    try:
        assert isinstance(process.event(), Ready)
        yield process
    finally:
        process.process.kill()
        process.process.join(TIMEOUT_S)
        process.process.close()
        process.pipe.close()


def test_importing_the_child_loads_no_library() -> None:
    code = "import sys, gemma_desktop.engine.child; sys.exit('llama_cpp' in sys.modules or 'PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="looks at what is mapped in /proc")
def test_a_process_that_rests_with_its_model_has_no_numpy(demo_model: Path, demo_projector: Path) -> None:
    """Nor the high-level API, which imports it."""
    with running() as process:
        assert isinstance(process.load(demo_model, demo_projector), Loaded)
        mapped = Path(f"/proc/{process.process.pid}/maps").read_text()
        assert "libllama" in mapped
        assert "numpy" not in mapped


def test_ready_comes_first_and_says_what_computes() -> None:
    process = Child()
    ready = process.event()
    assert isinstance(ready, Ready)
    assert ready.request_id == 0
    assert ready.protocol_version == PROTOCOL_VERSION
    assert ready.pid == process.process.pid
    assert ready.engine.startswith("llama.cpp")
    process.send(Shutdown())
    process.process.join(TIMEOUT_S)
    assert process.process.exitcode == 0


def test_it_ends_when_the_pipe_does() -> None:
    process = Child()
    process.event()
    process.pipe.close()
    process.process.join(TIMEOUT_S)
    assert process.process.exitcode == 0


def test_it_ends_when_the_pipe_does_in_the_middle_of_an_answer(random_model: Callable[[str], Path]) -> None:
    process = Child()
    process.event()
    process.load(random_model("gemma3"))
    process.send(Generate(2, HELLO, ENDLESS))
    process.until(Delta)
    process.pipe.close()
    process.process.join(TIMEOUT_S)
    assert process.process.exitcode == 0


def test_what_is_no_request_ends_it() -> None:
    with running() as process:
        process.pipe.send_bytes(b"\xc1 garbage")
        process.process.join(TIMEOUT_S)
        assert process.process.exitcode == 1


def test_without_a_model_it_says_so() -> None:
    with running() as process:
        process.send(Generate(1, HELLO))
        failed = process.event()
        assert isinstance(failed, Failed)
        assert (failed.request_id, failed.kind, failed.title) == (1, FailureKind.TROUBLE, "No model is loaded")


@pytest.mark.parametrize("kind", [FailureKind.REFUSED, FailureKind.UNUSABLE_PICTURE, FailureKind.TOO_LONG])
def test_a_refused_request_leaves_it_usable(random_model: Callable[[str], Path], kind: FailureKind) -> None:
    messages = {
        FailureKind.REFUSED: said(Role.USER, " "),
        FailureKind.UNUSABLE_PICTURE: Message(Role.USER, (image_part("x", circle()),)),
        FailureKind.TOO_LONG: said(Role.USER, "word " * 2000),
    }
    with running() as process:
        process.load(random_model("gemma3"))
        process.send(Generate(2, (messages[kind],)), Generate(3, HELLO, GenerationSettings(max_tokens=3)))
        failed = process.until(Failed, Finished)
        assert isinstance(failed, Failed)
        assert (failed.request_id, failed.kind) == (2, kind)
        finished = process.until(Finished)
        assert isinstance(finished, Finished)
        assert finished.request_id == 3


def test_a_bug_is_told_with_its_traceback_and_leaves_it_usable(random_model: Callable[[str], Path]) -> None:
    """Nesting without end is what nothing here is prepared for."""
    arguments: dict[str, object] = {}
    for _ in range(500):
        arguments = {"a": arguments}
    called = Message(Role.ASSISTANT, tool_calls=(ToolCall("f", arguments),))
    with running() as process:
        process.load(random_model("gemma4"))
        process.send(Generate(2, (*HELLO, called, Message(Role.TOOL, (TextPart("x"),), tool_name="f"))))
        failed = process.until(Failed, Finished)
        assert isinstance(failed, Failed)
        assert failed.kind is FailureKind.BUG
        assert "RecursionError" in failed.detail
        process.send(Generate(3, HELLO, GenerationSettings(max_tokens=3)))
        assert isinstance(process.until(Failed, Finished), Finished)


def test_a_failed_load_leaves_no_model_and_a_later_one_works(
    tmp_path: Path, random_model: Callable[[str], Path]
) -> None:
    with running() as process:
        assert isinstance(process.load(random_model("gemma3")), Loaded)
        failed = process.load(tmp_path / "gone.gguf")
        assert isinstance(failed, Failed)
        assert failed.kind is FailureKind.UNUSABLE_MODEL
        process.send(Generate(2, HELLO))
        assert isinstance(process.until(Failed, Finished), Failed)
        assert isinstance(process.load(random_model("gemma4")), Loaded)


def test_stop_takes_effect_between_tokens(random_model: Callable[[str], Path]) -> None:
    with running() as process:
        process.load(random_model("gemma3"))
        process.send(Generate(2, HELLO, ENDLESS))
        process.until(Delta)
        process.send(Cancel(2))
        finished = process.until(Finished)
        assert isinstance(finished, Finished)
        assert finished.stop_reason in (StopReason.CANCELLED, StopReason.LENGTH)


def test_a_shutdown_ends_the_reply_that_runs(random_model: Callable[[str], Path]) -> None:
    with running() as process:
        process.load(random_model("gemma4"))
        process.send(Generate(2, HELLO, ENDLESS))
        process.until(Delta)
        process.send(Shutdown())
        finished = process.until(Finished)
        assert isinstance(finished, Finished)
        assert finished.stop_reason is StopReason.CANCELLED
        process.process.join(TIMEOUT_S)
        assert process.process.exitcode == 0


def test_a_request_that_is_cancelled_before_it_begins_ends_as_cancelled(random_model: Callable[[str], Path]) -> None:
    with running() as process:
        process.load(random_model("gemma3"))
        process.send(Generate(2, HELLO, GREEDY), Generate(3, HELLO, GREEDY), Cancel(3))
        ends = [process.until(Finished), process.until(Finished)]
        assert [(end.request_id, end.stop_reason) for end in ends if isinstance(end, Finished)] == [
            (2, StopReason.LENGTH),
            (3, StopReason.CANCELLED),
        ]


def test_a_late_cancel_does_not_touch_the_next_request(random_model: Callable[[str], Path]) -> None:
    with running() as process:
        process.load(random_model("gemma3"))
        few = GenerationSettings(temperature=0.0, max_tokens=3)
        process.send(Generate(2, HELLO, few))
        process.until(Finished)
        process.send(Cancel(2), Generate(3, HELLO, few))
        finished = process.until(Finished)
        assert isinstance(finished, Finished)
        assert finished.stop_reason is StopReason.LENGTH


def test_a_cancelled_load_ends_as_cancelled(demo_model: Path) -> None:
    with running() as process:
        process.send(Load(1, str(demo_model)), Cancel(1))
        end = process.until(Finished, Loaded)  # so small a model may be there first
        assert isinstance(end, Loaded) or end == Finished(1, StopReason.CANCELLED, end.usage, end.timings)


def test_progress_comes_while_loading(demo_model: Path, demo_projector: Path) -> None:
    with running() as process:
        process.send(Load(1, str(demo_model), str(demo_projector)))
        first = process.event()
        assert isinstance(first, LoadProgress)
        assert 0 <= first.fraction <= 1


def test_media_cross_the_pipe_when_they_are_wanted(demo_model: Path, demo_projector: Path) -> None:
    picture = circle()
    part = image_part("red", picture)
    with running() as process:
        process.load(demo_model, demo_projector)
        process.send(Generate(2, (Message(Role.USER, (part, TextPart("What is in the picture?"))),), GREEDY))
        wanted = process.until(MediaWanted, Finished, Failed)
        assert wanted == MediaWanted(2, (part.media_id,))
        process.send(PutMedia(2, part.media_id, picture))
        assert isinstance(process.until(Finished, Failed), Finished)


def test_stop_while_media_are_awaited(demo_model: Path, demo_projector: Path) -> None:
    part = image_part("red", circle())
    with running() as process:
        process.load(demo_model, demo_projector)
        process.send(Generate(2, (Message(Role.USER, (part,)),)))
        process.until(MediaWanted)
        process.send(Cancel(2))
        finished = process.until(Finished, Failed)
        assert isinstance(finished, Finished)
        assert finished.stop_reason is StopReason.CANCELLED
