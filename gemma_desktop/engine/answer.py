"""An answer in the making: token after token to events, where it ends, and what it cost."""

import time
from collections.abc import Callable

from gemma_desktop.chat.generation import StopReason, Timings, Usage
from gemma_desktop.engine.outbox import ReplyOutbox
from gemma_desktop.engine.prompt.parts import MediaUnit, n_positions
from gemma_desktop.engine.prompting import Prompt
from gemma_desktop.engine.protocol import DeltaKind, Event, Finished, Generate, PromptProgress
from gemma_desktop.engine.reply import Piece, ReplySplitter, Words
from gemma_desktop.engine.vocabulary import Vocabulary


class Answer:
    """Of one request; its time begins here. What it sends has the request's id."""

    def __init__(self, request: Generate, vocabulary: Vocabulary, send: Callable[[Event], None]) -> None:
        self._request = request
        self._vocabulary = vocabulary
        self._send = send
        self._outbox = ReplyOutbox(request.request_id, send)
        self._clock = _Clock()
        self._prompt = Prompt([], 0)
        self._splitter = ReplySplitter(vocabulary)
        self._n_completion = 0
        self._n_drafted = self._n_accepted = 0

    def prefill_begins(self, prompt: Prompt) -> None:
        self._prompt = prompt
        self._splitter = ReplySplitter(self._vocabulary, in_thought=prompt.resumes_thought)
        self._clock.prefill_begins()

    def tell_progress(self, n_tokens: int) -> None:
        """n_tokens: positions of the prompt that are decoded."""
        self._send(PromptProgress(self._request.request_id, n_tokens, n_positions(self._prompt.units)))

    def prefill_ended(self) -> None:
        self._clock.prefill_ended()

    def take(self, token: int, *, is_full: bool) -> StopReason | None:
        """The next token. Returns why the answer ends with it, if it does. is_full: the context holds no more."""
        splitter = self._splitter
        self._clock.token_came(is_thinking=splitter.is_thinking)
        if self._vocabulary.is_end(token):
            self._outbox.add(splitter.finish(ended=True))
            return StopReason.TOOL_CALL if splitter.has_called else StopReason.END
        self._n_completion += 1
        pieces = splitter.add(token)
        if splitter.has_called and any(map(_is_text, pieces)):
            return StopReason.TOOL_CALL  # it goes on without waiting for the result
        self._outbox.add(pieces)
        if is_full or self._n_completion == self._request.settings.max_tokens:
            self._outbox.add(splitter.finish(ended=False))
            return StopReason.LENGTH
        return None

    @property
    def said(self) -> str:
        """Its text so far, without its thoughts."""
        return self._outbox.said

    def drafted(self, n_tokens: int, n_accepted: int) -> None:
        """What drafts gave to it."""
        self._n_drafted, self._n_accepted = n_tokens, n_accepted

    def flush(self) -> None:
        """Send what was held back for a moment."""
        self._outbox.flush()

    def finished(self, stop_reason: StopReason, load_s: float) -> Finished:
        prompt, media = self._prompt, [unit for unit in self._prompt.units if isinstance(unit, MediaUnit)]
        n_cached = n_positions(prompt.units[: prompt.n_cached])
        usage = Usage(
            prompt_tokens=n_positions(prompt.units),
            cached_tokens=n_cached,
            completion_tokens=self._n_completion,
            image_tokens=sum(unit.n_tokens for unit in media if unit.is_image),
            audio_tokens=sum(unit.n_tokens for unit in media if not unit.is_image),
            drafted_tokens=self._n_drafted,
            accepted_tokens=self._n_accepted,
        )
        timings = self._clock.timings(
            load_s, n_prompt=usage.prompt_tokens - n_cached, n_completion=usage.completion_tokens
        )
        return Finished(self._request.request_id, stop_reason, usage, timings, dropped_turns=prompt.n_dropped)


class _Clock:
    """Times of one reply."""

    def __init__(self) -> None:
        self._began_at = time.monotonic()
        self._prefill_at = self._began_at
        self._prefill_s = 0.0
        self._first_at: float | None = None
        self._last_at = self._began_at
        self._thinking_s = 0.0

    def prefill_begins(self) -> None:
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


def _is_text(piece: Piece) -> bool:
    return isinstance(piece, Words) and piece.kind is DeltaKind.TEXT and bool(piece.text.strip())
