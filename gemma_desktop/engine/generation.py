"""One reply: from a request to its last event."""

from collections.abc import Callable

from gemma_desktop.chat.generation import StopReason
from gemma_desktop.chat.message import Role, said
from gemma_desktop.engine.answer import Answer
from gemma_desktop.engine.context import Cancelled
from gemma_desktop.engine.decoding import Decoding
from gemma_desktop.engine.drafting import Pace, PromptLookup
from gemma_desktop.engine.media_cache import MediaInbox
from gemma_desktop.engine.model import LoadedModel
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.prefill import Prefill
from gemma_desktop.engine.prompting import Prompt, Prompter
from gemma_desktop.engine.protocol import Event, Generate, MediaWanted
from gemma_desktop.engine.sampling import Sampler, check

_LIKELY_ANSWER_TOKENS = 2048  # what checkpoints expect of an answer without a limit
_WHOLE = (StopReason.END, StopReason.LENGTH)  # the chat goes on from here; a stopped answer is often asked for again


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
        self._answer = Answer(request, model.vocabulary, send)
        self._prompt = Prompt([], 0)
        self._prompter: Prompter | None = None  # once it has answered to the end

    def run(self) -> None:
        """Ends with a Finished event. Raises Refused (its kinds included) or EngineTrouble."""
        check(self._request.settings)
        try:
            prompter = Prompter(self._request, self._model, self._inbox, self._cancel)
            self._model.chats.begin(self._request.kept)
            self._prompt = prompter.prompt(self._ask_for)
            self._prefill()
            stop_reason = self._decode()
            if stop_reason in _WHOLE and not self._request.raw_prompt:
                self._prompter = prompter
        except Cancelled:
            stop_reason = StopReason.CANCELLED
        finally:
            self._answer.flush()
        self._model.trim_media(self._prompt.units)
        self._send(self._answer.finished(stop_reason, self._model.info.load_s))

    def look_ahead(self) -> None:
        """Decode what the next message will find before it: the history as the chat format has it once this is past.

        It is not what was generated: thoughts are dropped, and so is the empty thought before an answer. Raises
        Cancelled or EngineTrouble.
        """
        if self._prompter is None or self._request.kept is None or not self._answer.said:
            return
        units = self._prompter.following(said(Role.ASSISTANT, self._answer.said))
        n_cached = self._model.context.reuse(units)
        if not self._prompter.wanted(units[n_cached:]):
            Prefill(self._model, self._cancel).run(units, n_cached, _LIKELY_ANSWER_TOKENS)

    def _ask_for(self, media_ids: tuple[str, ...]) -> None:
        self._send(MediaWanted(self._request.request_id, media_ids))

    def _prefill(self) -> None:
        n_answer = min(self._request.settings.max_tokens or _LIKELY_ANSWER_TOKENS, _LIKELY_ANSWER_TOKENS)
        self._answer.prefill_begins(self._prompt)
        prefill = Prefill(self._model, self._cancel, self._answer.tell_progress)
        prefill.run(self._prompt.units, self._prompt.n_cached, n_answer)
        self._answer.prefill_ended()

    def _decode(self) -> StopReason:
        context, units = self._model.context, self._prompt.units
        sampler = Sampler(self._request.settings, self._model.vocabulary, units)
        decoding = Decoding(
            context,
            self._model.vocabulary,
            sampler,
            PromptLookup(units),
            self._model.rounding,
            self._cancel,
            n_most=min(self._request.settings.max_tokens or context.n_ctx, context.n_free + 1),
            pace=Pace(self._model.draft_costs),
        )
        try:
            while True:
                if self._cancel:
                    raise Cancelled
                token = decoding.next_token()
                stop_reason = self._answer.take(token, is_full=decoding.is_full)
                if stop_reason is not None:
                    return stop_reason
        finally:
            self._answer.drafted(decoding.n_drafted, decoding.n_accepted)
            decoding.close()
            sampler.close()
