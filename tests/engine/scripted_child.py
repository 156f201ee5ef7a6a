"""An engine process without llama.cpp: a real process that does, well or badly, what its requests spell out.

The first word of the prompt, or of the model file's name, says what to do; see `_ANSWERS` and `_LOADS`.
"""

import os
import signal
import struct
import sys
import threading
from collections.abc import Callable
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.chat.message import ToolCall
from gemma_desktop.engine.protocol import (
    MAX_EVENT_BYTES,
    PROTOCOL_VERSION,
    BatchReply,
    Cancel,
    Delta,
    DeltaKind,
    Event,
    Failed,
    FailureKind,
    Finished,
    Generate,
    GenerateBatch,
    Load,
    Loaded,
    LoadProgress,
    MediaWanted,
    ModelInfo,
    Offloading,
    PromptProgress,
    PutMedia,
    Ready,
    Shutdown,
    ToolCalled,
    decode_request,
    encode,
)


def main(connection: Connection) -> None:
    """Answers until Shutdown or the end of the pipe."""
    connection.send_bytes(encode(Ready(0, PROTOCOL_VERSION, os.getpid(), "scripted")))
    _Script(connection).run()


def never_ready(connection: Connection) -> None:
    """Starts, and says nothing."""
    threading.Event().wait()


def ends_at_once(connection: Connection) -> None:
    sys.stderr.write("the library is missing\n")
    sys.exit(3)


def of_another_version(connection: Connection) -> None:
    connection.send_bytes(encode(Ready(0, PROTOCOL_VERSION + 1, os.getpid(), "scripted")))
    threading.Event().wait()


def has_an_old_processor(connection: Connection) -> None:
    connection.send_bytes(encode(Failed(0, FailureKind.OLD_PROCESSOR, "This processor is too old", "Build it.")))


class _Script:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._request_id = 0
        self._is_cancelled = False
        self._is_card_broken = False

    def run(self) -> None:
        while True:
            request = decode_request(self._connection.recv_bytes())
            self._request_id, self._is_cancelled = getattr(request, "request_id", 0), False
            match request:
                case Load():
                    first_word = Path(request.model_path).stem.split()[0]
                    _LOADS.get(first_word, _Script.load)(self, request)
                case Generate(messages=(), raw_prompt=""):
                    self.send(Failed(self._request_id, FailureKind.REFUSED, "There is nothing to answer"))
                case Generate():
                    asked = request.messages[-2:-1] if request.continue_last else request.messages[-1:]
                    text = request.raw_prompt or asked[0].text
                    _ANSWERS[text.split()[0]](self, request)
                case GenerateBatch():
                    self.answer_batch(request)
                case Shutdown():
                    return
                case Cancel() | PutMedia():
                    pass  # of a request that is over

    def say(self, text: str, kind: DeltaKind = DeltaKind.TEXT) -> None:
        self.send(Delta(self._request_id, kind, text))

    def send(self, event: Event) -> None:
        self._connection.send_bytes(encode(event))

    def finish(self, reason: StopReason = StopReason.END) -> None:
        self.send(Finished(self._request_id, reason, Usage(3, 1, 2), Timings()))

    def is_cancelled(self, wait_s: float = 0.0) -> bool:
        if self._connection.poll(wait_s):
            request = decode_request(self._connection.recv_bytes())
            if isinstance(request, Shutdown):
                raise SystemExit
            self._is_cancelled = request == Cancel(self._request_id)
        return self._is_cancelled

    # --- loading ----------------------------------------------------------------------------------------------

    def load(self, request: Load) -> None:
        self.send(LoadProgress(self._request_id, 0.5))
        info = ModelInfo(
            name=Path(request.model_path).stem,
            architecture="gemma4",
            context_tokens=4096,
            trained_context_tokens=8192,
            takes_images=True,
            takes_audio=True,
            can_think=True,
            can_call_tools=True,
            is_demo=False,
            size_bytes=1,
            threads=1,
            gpu_layers=max(0, request.options.gpu_layers),
            load_s=0.0,
        )
        self.send(Loaded(self._request_id, info))

    def load_on_a_card_that_refuses(self, request: Load) -> None:
        """More layers than the second word says; after that its driver does nothing more in this process."""
        layers = self._offload(request)
        self._is_card_broken |= layers > _number_in(request)
        if self._is_card_broken:
            self.send(Failed(self._request_id, FailureKind.TROUBLE, f"{layers} layers do not fit"))
        else:
            self.load(request)

    def load_on_a_card_that_kills(self, request: Load) -> None:
        """With more layers than the second word says."""
        if self._offload(request) > _number_in(request):
            self.abort(request)
        self.load(request)

    def _offload(self, request: Load) -> int:
        layers = 36 if request.options.gpu_layers < 0 else request.options.gpu_layers
        if layers:
            self.send(Offloading(self._request_id, layers, 36))
        return layers

    def refuse_to_load(self, request: Load) -> None:
        self.send(Failed(self._request_id, FailureKind.UNUSABLE_MODEL, "odd.gguf cannot be used", "Choose another."))

    def load_until_cancelled(self, request: Load) -> None:
        self.send(LoadProgress(self._request_id, 0.1))
        while not self.is_cancelled(wait_s=60):
            pass
        self.finish(StopReason.CANCELLED)

    def load_out_of_bounds(self, request: Load) -> None:
        self.send(LoadProgress(self._request_id, float("nan")))

    # --- answering --------------------------------------------------------------------------------------------

    def answer(self, request: Generate) -> None:
        self.send(PromptProgress(self._request_id, 3, 3))
        for word in request.messages[-1].text.split()[1:]:
            self.say(f"{word} ")
        self.finish()

    def think(self, request: Generate) -> None:
        self.say("hm", DeltaKind.THINKING)
        self.say("yes")
        self.finish()

    def call_a_tool(self, request: Generate) -> None:
        self.send(ToolCalled(self._request_id, ToolCall(request.tools[0].name, {"city": "Sofia"})))
        self.finish(StopReason.TOOL_CALL)

    def count_until_cancelled(self, request: Generate) -> None:
        begin = len(request.messages[-1].text.split()) if request.continue_last else 0
        for number in count(begin):
            self.say(f"{number} ")
            if self.is_cancelled(wait_s=0.001):
                self.finish(StopReason.CANCELLED)
                return

    def read_until_cancelled(self, request: Generate) -> None:
        for number in count():
            self.send(PromptProgress(self._request_id, number, 10**9))
            if self.is_cancelled(wait_s=0.001):
                self.finish(StopReason.CANCELLED)
                return

    def be_silent_until_cancelled(self, request: Generate) -> None:
        self.say("so far")
        while not self.is_cancelled(wait_s=60):
            pass
        self.finish(StopReason.CANCELLED)

    def look(self, request: Generate) -> None:
        wanted = tuple(part.media_id for part in request.messages[-1].media)
        self.send(MediaWanted(self._request_id, wanted))
        for _ in wanted:
            got = decode_request(self._connection.recv_bytes())
            if isinstance(got, Cancel):
                self.finish(StopReason.CANCELLED)
                return
            assert isinstance(got, PutMedia)
            self.say(f"{got.media_id} {type(got.media).__name__} ")
        self.finish()

    def fail(self, request: Generate) -> None:
        kind = FailureKind(request.messages[-1].text.split()[1])
        self.send(Failed(self._request_id, kind, "It failed", "Do this.", "for the log"))

    # --- many at once -----------------------------------------------------------------------------------------

    def answer_batch(self, request: GenerateBatch) -> None:
        """One after the other; by the first word of each, as for a single one."""
        for index, question in enumerate(request.questions):
            words = (question.raw_prompt or "".join(each.text for each in question.messages[-1:])).split()
            match words[:1]:
                case []:
                    self.reply(index, Failed(self._request_id, FailureKind.REFUSED, "There is nothing to answer"))
                case ["say"]:
                    for word in words[1:]:
                        self.reply(index, Delta(self._request_id, DeltaKind.TEXT, f"{word} "))
                    self.reply(index, Finished(self._request_id, StopReason.END, Usage(3, 1, 2), Timings()))
                case ["count"]:
                    while not self.is_cancelled(wait_s=0.001):
                        self.reply(index, Delta(self._request_id, DeltaKind.TEXT, "1 "))
                    self.reply(index, Finished(self._request_id, StopReason.CANCELLED, Usage(), Timings()))
                    self.finish(StopReason.CANCELLED)
                    return
                case ["twice"]:
                    for _ in range(2):
                        self.reply(index, Finished(self._request_id, StopReason.END, Usage(), Timings()))
                case ["outside"]:
                    self.reply(len(request.questions), Delta(self._request_id, DeltaKind.TEXT, "of nobody"))
                case ["crash"]:
                    self.reply(index, Delta(self._request_id, DeltaKind.TEXT, "so far"))
                    os.kill(os.getpid(), signal.SIGKILL)
        self.finish()

    def reply(self, index: int, event: Delta | Finished | Failed) -> None:
        self.send(BatchReply(self._request_id, index, event))

    # --- behaving badly ---------------------------------------------------------------------------------------

    def crash(self, request: Load | Generate) -> None:
        if isinstance(request, Generate):
            self.say("so far")
        sys.stderr.write("these are my last words\n")
        os.kill(os.getpid(), signal.SIGKILL)

    def abort(self, request: Load | Generate) -> None:
        os.abort()

    def hang(self, request: Load | Generate) -> None:
        if isinstance(request, Generate):
            self.say("so far")
        threading.Event().wait()

    def flood(self, request: Generate) -> None:
        while True:
            self.say("more and more ")

    def flood_with_progress(self, request: Generate) -> None:
        while True:
            self.send(PromptProgress(self._request_id, 1, 2))

    def send_too_large(self, request: Generate) -> None:
        self._connection.send_bytes(bytes(MAX_EVENT_BYTES + 1))
        threading.Event().wait()

    def send_half(self, request: Generate) -> None:
        os.write(self._connection.fileno(), struct.pack("!i", 100) + b"half")
        threading.Event().wait()

    def send_garbage(self, request: Generate) -> None:
        self._connection.send_bytes(b"\xc1 this is no MessagePack")
        threading.Event().wait()

    def send_another_kind(self, request: Generate) -> None:
        self.send(LoadProgress(self._request_id, 0.5))
        threading.Event().wait()

    def send_of_the_future(self, request: Generate) -> None:
        self.send(Delta(self._request_id + 1, DeltaKind.TEXT, "too early"))
        threading.Event().wait()

    def send_late(self, request: Generate) -> None:
        self.send(Delta(self._request_id - 1, DeltaKind.TEXT, "of the request before"))
        self.say("in time")
        self.finish()

    def want_the_unknown(self, request: Generate) -> None:
        self.send(MediaWanted(self._request_id, ("/etc/passwd",)))
        threading.Event().wait()


def _number_in(request: Load) -> int:
    return int(Path(request.model_path).stem.split()[1])


_LOADS: dict[str, Callable[[_Script, Load], None]] = {
    "unusable": _Script.refuse_to_load,
    "endless": _Script.load_until_cancelled,
    "nonsense": _Script.load_out_of_bounds,
    "refusing-card": _Script.load_on_a_card_that_refuses,
    "killing-card": _Script.load_on_a_card_that_kills,
    "crashing": _Script.crash,
    "aborting": _Script.abort,
    "hanging": _Script.hang,
}
_ANSWERS: dict[str, Callable[[_Script, Generate], None]] = {
    "say": _Script.answer,
    "think": _Script.think,
    "call": _Script.call_a_tool,
    "count": _Script.count_until_cancelled,
    "read": _Script.read_until_cancelled,
    "silence": _Script.be_silent_until_cancelled,
    "look": _Script.look,
    "fail": _Script.fail,
    "crash": _Script.crash,
    "abort": _Script.abort,
    "hang": _Script.hang,
    "flood": _Script.flood,
    "progress": _Script.flood_with_progress,
    "large": _Script.send_too_large,
    "half": _Script.send_half,
    "garbage": _Script.send_garbage,
    "another": _Script.send_another_kind,
    "future": _Script.send_of_the_future,
    "late": _Script.send_late,
    "unknown": _Script.want_the_unknown,
}
