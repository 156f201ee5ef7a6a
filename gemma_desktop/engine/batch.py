"""Many prompts on one loaded model: several answers at once, and where one ends the next prompt takes its place.

How many at once is a matter of llama.cpp's kernels: Q4_0 as it is repacked is multiplied for sixteen tokens in one go,
and what is left over in fours and ones (ggml_gemm_q4_0_8x8_q8_0, ggml-cpu/arch/x86/repack.cpp). What a step costs in
steps of one token, on one thread of a Zen 5 in processor time (packaging/BENCHMARKS.md), and how much that gains:

    answers       1      2      4      8     12     15     16
    E2B shape     1   1.98   3.13   6.10   9.05   11.8   8.68
    gain          1   1.01   1.28   1.31   1.33   1.27   1.84
"""

from collections import deque
from collections.abc import Callable
from contextlib import ExitStack

import msgspec

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.engine.answer import Answer
from gemma_desktop.engine.context import Cancelled
from gemma_desktop.engine.failures import to_failed
from gemma_desktop.engine.media_cache import MediaInbox
from gemma_desktop.engine.model import LoadedModel
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.parallel import ParallelContext, ParallelSequence
from gemma_desktop.engine.prefill import Prefill
from gemma_desktop.engine.prompting import Prompter
from gemma_desktop.engine.protocol import (
    BatchReply,
    Delta,
    Event,
    Failed,
    Finished,
    Generate,
    GenerateBatch,
    MediaWanted,
    PromptProgress,
    Question,
    ToolCalled,
)
from gemma_desktop.engine.sampling import Sampler, check
from gemma_desktop.errors import GemmaDesktopError, Refused
from gemma_desktop.fit.free_memory import free_bytes, usable_bytes
from gemma_desktop.fit.need import ContextNeed

DEFAULT_PARALLEL = 16
MOST_PARALLEL = 64
_CELL_PAD = 256  # llama.cpp rounds a sequence's context up to this
_SPARE_TOKENS = 64  # an estimate of a prompt leaves out what the format writes around it


class _Running:
    """A question whose answer has begun. token: chosen, not yet decoded."""

    def __init__(self, index: int, answer: Answer, sequence: ParallelSequence, sampler: Sampler, token: int) -> None:
        self.index = index
        self.answer = answer
        self.sequence = sequence
        self.sampler = sampler
        self.token = token


class BatchGeneration:
    """Answers one GenerateBatch request on a loaded model."""

    def __init__(
        self,
        request: GenerateBatch,
        model: LoadedModel,
        inbox: MediaInbox,
        cancel: CancelFlag,
        send: Callable[[Event], None],
    ) -> None:
        self._request = request
        self._model = model
        self._inbox = inbox
        self._cancel = cancel
        self._send = send
        self._waiting = deque(range(len(request.questions)))
        self._running: list[_Running] = []
        self._usage = Usage()

    def run(self) -> None:
        """Ends with a Finished event for the whole. Raises EngineTrouble."""
        stop_reason = StopReason.END
        try:
            if self._waiting:
                self._answer_all()
        except Cancelled:
            stop_reason = StopReason.CANCELLED
        timings = Timings(load_s=self._model.info.load_s)
        self._send(Finished(self._request.request_id, stop_reason, self._usage, timings))

    def _answer_all(self) -> None:
        n_ctx = self._context_tokens()
        asked = min(self._request.n_parallel or DEFAULT_PARALLEL, MOST_PARALLEL, len(self._waiting))
        n_parallel = most_parallel(asked, n_ctx, self._model.context_need, free_bytes())
        with ExitStack() as stack:
            context = ParallelContext(self._model.context.handle, n_ctx, n_parallel, self._cancel)
            stack.callback(context.close)
            stack.callback(self._close_samplers)
            free = list(range(n_parallel))
            try:
                while True:
                    self._fill(context, free)
                    if not self._running:
                        return
                    self._step(context, free)
            except Cancelled:
                for running in self._running:
                    self._finish(running.index, running.answer, StopReason.CANCELLED)
                raise

    def _fill(self, context: ParallelContext, free: list[int]) -> None:
        """Begin the next questions; where there are none, close the gaps: llama.cpp decodes only neighbours together.

        free: numbers of sequences, taken from the end.
        """
        free.sort(reverse=True)
        while self._waiting and free:
            started = self._start(self._waiting.popleft(), ParallelSequence(context, free[-1]), context)
            if started is not None:
                self._running.append(started)
                free.pop()
        self._running.sort(key=lambda running: running.sequence.number)
        for number, running in enumerate(self._running):
            if running.sequence.number != number:
                free[free.index(number)] = running.sequence.number
                running.sequence.move_to(number)

    def _start(self, index: int, sequence: ParallelSequence, context: ParallelContext) -> _Running | None:
        """Decode a question's prompt and choose the first token; None if it has ended already."""
        question = self._request.questions[index]
        request = _request(self._request.request_id, question)
        answer = Answer(request, self._model.vocabulary, lambda event: self._tell(index, event))
        try:
            check(question.settings)
            prompter = Prompter(request, self._model, self._inbox, self._cancel, context=sequence)
            prompt = prompter.prompt(self._ask_for)
            answer.prefill_begins(prompt)
            prefill = Prefill(self._model, self._cancel, answer.tell_progress, context=sequence)
            prefill.run(prompt.units, prompt.n_cached, 0)
            answer.prefill_ended()
        except Cancelled:
            self._finish(index, answer, StopReason.CANCELLED)
            raise
        except GemmaDesktopError as error:
            self._tell(index, to_failed(self._request.request_id, error))
            return None
        self._model.trim_media(prompt.units)
        sampler = Sampler(question.settings, self._model.vocabulary, prompt.units)
        running = _Running(index, answer, sequence, sampler, 0)
        if self._choose(running, context, -1):
            return running
        sampler.close()
        return None

    def _step(self, context: ParallelContext, free: list[int]) -> None:
        """One token more of every answer."""
        if self._cancel:
            raise Cancelled
        context.decode([running.sequence.next_token(running.token) for running in self._running], each=True)
        ended: list[_Running] = []
        for place, running in enumerate(self._running):
            if not self._choose(running, context, place):
                ended.append(running)
        for running in ended:
            self._running.remove(running)
            running.sampler.close()
            free.append(running.sequence.number)

    def _choose(self, running: _Running, context: ParallelContext, place: int) -> bool:
        """Choose the next token by the logits of that place in the batch. False if the answer ends with it."""
        running.token = running.sampler.sample(context.handle, place)
        stop_reason = running.answer.take(running.token, is_full=running.sequence.n_free == 0)
        if stop_reason is None:
            return True
        self._finish(running.index, running.answer, stop_reason)
        return False

    def _finish(self, index: int, answer: Answer, stop_reason: StopReason) -> None:
        answer.flush()
        finished = answer.finished(stop_reason, self._model.info.load_s)
        self._usage = _sum(self._usage, finished.usage)
        self._tell(index, finished)

    def _close_samplers(self) -> None:
        for running in self._running:
            running.sampler.close()

    def _context_tokens(self) -> int:
        """Of each sequence: enough for the longest prompt and its answer, at most as many as the chat's context has."""
        most = self._model.context.n_ctx
        needed = 0
        for question in self._request.questions:
            if not question.settings.max_tokens or question.tools or any(each.media for each in question.messages):
                return most
            request = _request(self._request.request_id, question)
            try:
                n_prompt = Prompter(request, self._model, self._inbox, self._cancel).estimated_tokens()
            except Refused:
                continue  # told when its turn comes
            needed = max(needed, n_prompt + question.settings.max_tokens)
        return min(most, -(-(needed + _SPARE_TOKENS) // _CELL_PAD) * _CELL_PAD)

    def _ask_for(self, media_ids: tuple[str, ...]) -> None:
        self._send(MediaWanted(self._request.request_id, media_ids))

    def _tell(self, index: int, event: Event) -> None:
        assert isinstance(event, PromptProgress | Delta | ToolCalled | Finished | Failed)
        self._send(BatchReply(self._request.request_id, index, event))


def most_parallel(asked: int, n_ctx: int, need: ContextNeed, free: int | None) -> int:
    """How many sequences of n_ctx tokens fit into the free memory, beside one for a common beginning; at least one.

    free: bytes; None if that is not known.
    """
    if free is None:
        return max(1, asked)
    each = max(1, need.bytes_for(n_ctx) - need.compute_bytes)
    return max(1, min(asked, (usable_bytes(free) - need.compute_bytes) // each - 1))


def _request(request_id: int, question: Question) -> Generate:
    return Generate(request_id, question.messages, question.settings, question.tools, raw_prompt=question.raw_prompt)


def _sum(one: Usage, other: Usage) -> Usage:
    others = msgspec.structs.asdict(other)
    return Usage(**{name: count + others[name] for name, count in msgspec.structs.asdict(one).items()})
