"""One reply: from a request to its last event."""

import time
from collections.abc import Callable, Iterator

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.engine.context import Cancelled
from gemma_desktop.engine.media_cache import MediaInbox
from gemma_desktop.engine.model import LoadedModel
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.outbox import ReplyOutbox
from gemma_desktop.engine.prefill import Prefill
from gemma_desktop.engine.prompt.parts import MediaUnit, Unit, n_positions
from gemma_desktop.engine.prompting import Prompt, Prompter
from gemma_desktop.engine.protocol import DeltaKind, Event, Finished, Generate, MediaWanted, PromptProgress
from gemma_desktop.engine.reply import Piece, ReplySplitter, Words
from gemma_desktop.engine.sampling import Sampler, check

_LIKELY_ANSWER_TOKENS = 2048  # what checkpoints expect of an answer without a limit


class Generation:
    """Answers one Generate request on a loaded model."""

    def __init__(
        self,
        request: Generate,
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
        self._outbox = ReplyOutbox(request.request_id, send)
        self._clock = _Clock()
        self._prompt = Prompt([], 0)
        self._n_completion = 0

    def run(self) -> None:
        """Ends with a Finished event. Raises Refused (its kinds included) or EngineTrouble."""
        check(self._request.settings)
        try:
            prompter = Prompter(self._request, self._model, self._inbox, self._cancel)
            self._prompt = prompter.prompt(self._ask_for)
            self._prefill()
            stop_reason = self._decode()
        except Cancelled:
            stop_reason = StopReason.CANCELLED
        finally:
            self._outbox.flush()
        if self._model.media is not None:
            self._model.media.trim({unit.media_id for unit in _media(self._prompt.units)})
        self._send(
            Finished(
                self._request.request_id,
                stop_reason,
                self._usage(),
                self._clock.timings(
                    self._model.info.load_s, n_prompt=self._n_prefilled(), n_completion=self._n_completion
                ),
                dropped_turns=self._prompt.n_dropped,
            )
        )

    def _ask_for(self, media_ids: tuple[str, ...]) -> None:
        self._send(MediaWanted(self._request.request_id, media_ids))

    def _prefill(self) -> None:
        n_total = n_positions(self._prompt.units)

        def report(n_tokens: int) -> None:
            self._send(PromptProgress(self._request.request_id, n_tokens, n_total))

        n_answer = min(self._request.settings.max_tokens or _LIKELY_ANSWER_TOKENS, _LIKELY_ANSWER_TOKENS)
        self._clock.prefill_began()
        Prefill(self._model, self._cancel, report).run(self._prompt.units, self._prompt.n_cached, n_answer)
        self._clock.prefill_ended()

    def _decode(self) -> StopReason:
        context, vocabulary = self._model.context, self._model.vocabulary
        limit = self._request.settings.max_tokens or context.n_ctx
        splitter = ReplySplitter(vocabulary, in_thought=self._prompt.resumes_thought)
        sampler = Sampler(
            self._request.settings, vocabulary, (unit for unit in self._prompt.units if isinstance(unit, int))
        )
        try:
            while True:
                if self._cancel:
                    raise Cancelled
                token = sampler.sample(context.handle)
                self._clock.token_came(is_thinking=splitter.is_thinking)
                if vocabulary.is_end(token):
                    self._outbox.add(splitter.finish(ended=True))
                    return StopReason.TOOL_CALL if splitter.has_called else StopReason.END
                self._n_completion += 1
                pieces = splitter.add(token)
                if splitter.has_called and any(map(_is_text, pieces)):
                    return StopReason.TOOL_CALL  # it goes on without waiting for the result
                self._outbox.add(pieces)
                if self._n_completion >= limit or context.n_free == 0:
                    self._outbox.add(splitter.finish(ended=False))
                    return StopReason.LENGTH
                context.decode_token(token)
        finally:
            sampler.close()

    def _usage(self) -> Usage:
        media = list(_media(self._prompt.units))
        return Usage(
            prompt_tokens=n_positions(self._prompt.units),
            cached_tokens=n_positions(self._prompt.units[: self._prompt.n_cached]),
            completion_tokens=self._n_completion,
            image_tokens=sum(unit.n_tokens for unit in media if unit.is_image),
            audio_tokens=sum(unit.n_tokens for unit in media if not unit.is_image),
        )

    def _n_prefilled(self) -> int:
        return n_positions(self._prompt.units[self._prompt.n_cached :])


class _Clock:
    """Times of one reply."""

    def __init__(self) -> None:
        self._began_at = time.monotonic()
        self._prefill_at = self._began_at
        self._prefill_s = 0.0
        self._first_at: float | None = None
        self._last_at = self._began_at
        self._thinking_s = 0.0

    def prefill_began(self) -> None:
        self._prefill_at = time.monotonic()

    def prefill_ended(self) -> None:
        self._prefill_s = time.monotonic() - self._prefill_at

    def token_came(self, *, is_thinking: bool) -> None:
        now = time.monotonic()
        if self._first_at is None:
            self._first_at = now
        elif is_thinking:
            self._thinking_s += now - self._last_at
        self._last_at = now

    def timings(self, load_s: float, *, n_prompt: int, n_completion: int) -> Timings:
        first_at = self._last_at if self._first_at is None else self._first_at
        decode_s = self._last_at - first_at
        return Timings(
            load_s=load_s,
            ttft_s=first_at - self._began_at,
            thinking_s=self._thinking_s,
            prompt_tokens_per_s=n_prompt / self._prefill_s if self._prefill_s > 0 else 0.0,
            decode_tokens_per_s=(n_completion - 1) / decode_s if decode_s > 0 and n_completion > 1 else 0.0,
        )


def _media(units: list[Unit]) -> Iterator[MediaUnit]:
    return (unit for unit in units if isinstance(unit, MediaUnit))


def _is_text(piece: Piece) -> bool:
    return isinstance(piece, Words) and piece.kind is DeltaKind.TEXT and bool(piece.text.strip())
