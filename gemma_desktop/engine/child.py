"""The engine process: a loop that loads models and answers.

The reader thread takes requests from the pipe: a Cancel sets the running request's flag, media go to the inbox, and the
end of the pipe ends the process, for it means that the application is gone. The main thread works.
"""

import os
import queue
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, TypeAlias, assert_never

import msgspec

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.engine.bindings import import_bindings_alone
from gemma_desktop.engine.failures import to_failed
from gemma_desktop.engine.instructions import check_processor
from gemma_desktop.engine.protocol import (
    PROTOCOL_VERSION,
    Cancel,
    Event,
    Failed,
    FailureKind,
    Finished,
    Forget,
    Generate,
    GenerateBatch,
    Load,
    Loaded,
    LoadProgress,
    Offloading,
    PutMedia,
    Ready,
    Request,
    Shutdown,
    decode_request,
    encode,
)
from gemma_desktop.errors import EngineTrouble, GemmaDesktopError, OldProcessor
from gemma_desktop.fit.offload import LayersOnCard
from gemma_desktop.texts import say

if TYPE_CHECKING:
    from gemma_desktop.engine.generation import Generation
    from gemma_desktop.engine.media_cache import MediaInbox
    from gemma_desktop.engine.model import LoadedModel
    from gemma_desktop.engine.native import CancelFlag

_PROGRESS_EVERY_S = 0.05
_Work: TypeAlias = Load | Generate | GenerateBatch | Forget | Shutdown


def main(connection: Connection) -> None:
    """The process's target. Importing this module loads no library; running it does."""
    try:
        check_processor()
    except OldProcessor as trouble:
        connection.send_bytes(encode(to_failed(0, trouble)))
        return
    import_bindings_alone()
    from gemma_desktop.engine.media_cache import MediaInbox
    from gemma_desktop.engine.native import CancelFlag, Libraries

    cancel, inbox = CancelFlag(), MediaInbox()
    libraries = Libraries(cancel)
    reader = _Reader(connection, cancel, inbox)
    reader.start()
    connection.send_bytes(encode(Ready(0, PROTOCOL_VERSION, os.getpid(), libraries.version)))
    _Worker(connection, reader, cancel, inbox).run()
    sys.stdout.flush()
    sys.stderr.flush()
    # The reader still waits for the pipe, and llama.cpp's own threads may live; there is nothing left to tidy.
    os._exit(0)


class _Reader(threading.Thread):
    """Takes requests from the pipe."""

    def __init__(self, connection: Connection, cancel: "CancelFlag", inbox: "MediaInbox") -> None:
        super().__init__(name="reader", daemon=True)
        self._connection = connection
        self._cancel = cancel
        self._inbox = inbox
        self._requests: queue.SimpleQueue[_Work] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._running = 0
        self._is_resting = False
        self._cancelled: set[int] = set()

    def run(self) -> None:
        while True:
            try:
                request = decode_request(self._connection.recv_bytes())
            except (EOFError, OSError):
                os._exit(0)
            except msgspec.DecodeError:
                # The application never writes that: the pipe is out of step, and nothing after it can be trusted.
                traceback.print_exc()
                os._exit(1)
            self._take(request)

    def next(self) -> _Work:
        """The next one to work on; waits for it. Its cancel flag is set if it was cancelled before it began."""
        request = self._requests.get()
        with self._lock:
            self._running = 0 if isinstance(request, Forget | Shutdown) else request.request_id
            self._cancel.clear()
            if self._running in self._cancelled:
                self._cancel.set()
            self._cancelled = {request_id for request_id in self._cancelled if request_id > self._running}
        return request

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Between requests: meanwhile the cancel flag says that the next one has come."""
        with self._lock:
            self._running, self._is_resting = 0, True
            if self._requests.empty():
                self._cancel.clear()
            else:
                self._cancel.set()
        try:
            yield
        finally:
            with self._lock:
                self._is_resting = False

    def _take(self, request: Request) -> None:
        match request:
            case Cancel():
                with self._lock:
                    self._cancelled.add(request.request_id)
                    if request.request_id == self._running:
                        self._cancel.set()
                self._inbox.wake()
            case PutMedia():
                self._inbox.put(request.media_id, request.media)
            case Load() | Generate() | GenerateBatch() | Forget() | Shutdown():
                with self._lock:
                    self._requests.put(request)
                    if self._is_resting or isinstance(request, Shutdown):  # whose answer nobody waits for any more
                        self._cancel.set()
                self._inbox.wake()
            case _:
                assert_never(request)


class _Worker:
    """Works on one request after the other."""

    def __init__(self, connection: Connection, reader: _Reader, cancel: "CancelFlag", inbox: "MediaInbox") -> None:
        self._connection = connection
        self._reader = reader
        self._cancel = cancel
        self._inbox = inbox
        self._model: LoadedModel | None = None

    def run(self) -> None:
        while True:
            request = self._reader.next()
            if isinstance(request, Shutdown):
                self._unload()
                return
            if isinstance(request, Forget):
                if self._model is not None:
                    self._model.chats.forget(request.chat_ids)
                continue
            try:
                match request:
                    case Load():
                        self._load(request)
                    case Generate():
                        self._generate(request)
                    case GenerateBatch():
                        self._generate_batch(request)
            except GemmaDesktopError as error:
                self._send(to_failed(request.request_id, error))
            except Exception as error:  # noqa: BLE001  the loop is an edge: whatever happens, the child stays usable
                traceback.print_exc()
                self._send(
                    Failed(
                        request.request_id,
                        FailureKind.BUG,
                        say("Something went wrong in the engine"),
                        say("Try again."),
                        "".join(traceback.format_exception(error)),
                    )
                )

    def _send(self, event: Event) -> None:
        try:
            self._connection.send_bytes(encode(event))
        except OSError:
            os._exit(0)  # nobody listens any more

    def _unload(self) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None

    def _load(self, request: Load) -> None:
        from gemma_desktop.engine.context import Cancelled
        from gemma_desktop.engine.model import load

        self._unload()
        sent_at = 0.0

        def report(fraction: float) -> None:
            nonlocal sent_at
            if time.monotonic() - sent_at >= _PROGRESS_EVERY_S:
                sent_at = time.monotonic()
                self._send(LoadProgress(request.request_id, min(1.0, max(0.0, fraction))))

        def offload(card: LayersOnCard) -> None:
            self._send(Offloading(request.request_id, card.layers, card.most_layers))

        try:
            self._model = load(request, report, self._cancel, offload)
        except Cancelled:
            self._send(Finished(request.request_id, StopReason.CANCELLED, Usage(), Timings()))
        else:
            self._send(Loaded(request.request_id, self._model.info))

    def _generate(self, request: Generate) -> None:
        from gemma_desktop.engine.generation import Generation

        model = self._loaded()
        generation = Generation(request, model, self._inbox, self._cancel, self._send)
        generation.run()
        if request.kept is not None:
            self._rest(generation, model)

    def _rest(self, generation: "Generation", model: "LoadedModel") -> None:
        """Until the next request comes: make it find its past decoded, and let the chat's state be written."""
        from gemma_desktop.engine.context import Cancelled
        from gemma_desktop.engine.kept_chats import quiet_s

        with self._reader.resting():
            try:
                generation.look_ahead()
                if not self._cancel.wait(quiet_s(model.context.n_state_bytes)):
                    model.chats.write()
            except Cancelled:
                pass
            except EngineTrouble:
                traceback.print_exc()  # the answer is there; whatever is wrong, the next request tells

    def _generate_batch(self, request: GenerateBatch) -> None:
        from gemma_desktop.engine.batch import BatchGeneration

        BatchGeneration(request, self._loaded(), self._inbox, self._cancel, self._send).run()

    def _loaded(self) -> "LoadedModel":
        if self._model is None:
            raise EngineTrouble(say("No model is loaded"), say("Choose a model."))
        return self._model
