"""From a Generate request to the units of its prompt: what fits, which media are needed, what the cache has."""

import json
from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from gemma_desktop.chat.message import AudioPart, ImagePart, MediaPart, Message, Role, said
from gemma_desktop.engine.context import Cancelled
from gemma_desktop.engine.media_cache import MediaInbox, estimated_tokens
from gemma_desktop.engine.model import LoadedModel
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.prompt.fit import Exchanges, Fit
from gemma_desktop.engine.prompt.parts import MediaUnit, Unit, n_positions, to_units, with_one_bos
from gemma_desktop.engine.prompt.turns import content_of
from gemma_desktop.engine.protocol import Generate
from gemma_desktop.engine.sequences import common_prefix
from gemma_desktop.errors import Refused, TooLong, UnusablePicture, UnusableSound
from gemma_desktop.texts import number_text, say

_LEAST_ANSWER_TOKENS = 32


class Prompt(msgspec.Struct, frozen=True):
    """units[:n_cached] are in the KV cache; all media in the rest can be encoded.

    resumes_thought: it ends within a thought. n_dropped: messages that did not fit.
    """

    units: list[Unit]
    n_cached: int
    resumes_thought: bool = False
    n_dropped: int = 0


class PromptedContext(Protocol):
    """Where a prompt will be decoded: a CachedContext, or one sequence of several."""

    n_ctx: int

    def reuse(self, prompt: Sequence[Unit]) -> int: ...


class Prompter:
    """Builds the prompt of one request. Cuts the KV cache back to what the prompt can use."""

    def __init__(
        self,
        request: Generate,
        model: LoadedModel,
        inbox: MediaInbox,
        cancel: CancelFlag,
        *,
        context: PromptedContext | None = None,
    ) -> None:
        """context: else the model's, with what is kept of its chats."""
        self._request = request
        self._model = model
        self._context = context or model.chats
        self._inbox = inbox
        self._cancel = cancel
        self._messages, self._continues = _messages_of(request)

    def prompt(self, ask_for: Callable[[tuple[str, ...]], None]) -> Prompt:
        """ask_for: sends for media that are not here. Raises Refused (its kinds included) or Cancelled."""
        if self._request.raw_prompt:
            return self._raw()
        self._check()
        while True:
            fit, units = self._fitting(self._messages, continues=self._continues)
            is_guess = any(isinstance(unit, MediaUnit) and unit.index < 0 for unit in units)
            if not is_guess and n_positions(units) > self._context.n_ctx - _LEAST_ANSWER_TOKENS:
                raise self._too_long(n_positions(units))
            n_cached = self._context.reuse(units)
            wanted = self.wanted(units[n_cached:])
            if not wanted:
                return Prompt(units, n_cached, self._resumes_thought(), fit.n_dropped)
            ask_for(wanted)
            self._receive(wanted)

    def estimated_tokens(self) -> int:
        """About how long the prompt is, before it is built and its media are here."""
        if self._request.raw_prompt:
            return self._count(self._request.raw_prompt)
        return sum(map(self._estimate, self._messages))

    def following(self, answer: Message) -> list[Unit]:
        """What the next prompt will begin with when the request was answered so, whatever the user says then."""
        messages = self._messages
        if self._continues:
            begun = messages[-1]
            answer = said(Role.ASSISTANT, begun.text + answer.text)
            messages = messages[:-1]
        one, other = (
            self._fitting([*messages, answer, said(Role.USER, words)], continues=False)[1] for words in ("a", "b")
        )
        return one[: common_prefix(one, other)]

    def _fitting(self, messages: Sequence[Message], *, continues: bool) -> tuple[Fit, list[Unit]]:
        """What of a conversation fits into the context, at least its newest exchange, and its units."""
        exchanges = Exchanges(messages)
        room = self._context.n_ctx - self._reserved()
        n_left_out = exchanges.n_to_drop(self._estimate, room - self._count(_tools_text(self._request)))
        while True:
            fit = exchanges.without(n_left_out)
            units = self._units(fit.messages, continues=continues)
            if n_positions(units) <= room or n_left_out >= len(exchanges.exchanges) - 1:
                return fit, units
            n_left_out += 1

    def _raw(self) -> Prompt:
        vocabulary = self._model.vocabulary
        units = with_one_bos(list(vocabulary.tokenize(self._request.raw_prompt)), vocabulary)
        if len(units) > self._context.n_ctx - 1:
            raise self._too_long(len(units))
        return Prompt(units, self._context.reuse(units))

    def _check(self) -> None:
        model, media = self._model, [part for message in self._messages for part in message.media]
        if any(isinstance(part, ImagePart) for part in media) and not model.info.takes_images:
            raise UnusablePicture(
                say("{name} cannot see pictures", name=model.info.name), say("Choose a model that takes pictures.")
            )
        if any(isinstance(part, AudioPart) for part in media) and not model.info.takes_audio:
            raise UnusableSound(
                say("{name} cannot hear recordings", name=model.info.name), say("Choose a model that takes speech.")
            )
        if self._request.tools and not model.info.can_call_tools:
            raise Refused(
                say("{name} cannot use tools", name=model.info.name),
                say("Choose a Gemma 4 model, or switch tools off."),
            )

    def _reserved(self) -> int:
        """Room for the answer: what was asked for, at most a quarter of the context."""
        quarter = self._context.n_ctx // 4
        return max(_LEAST_ANSWER_TOKENS, min(self._request.settings.max_tokens or quarter, quarter))

    def _estimate(self, message: Message) -> int:
        texts = [piece for piece in content_of(message) if isinstance(piece, str)]
        texts += [json.dumps([call.name, call.arguments]) for call in message.tool_calls]
        return (
            sum(map(self._count, texts))
            + sum(map(estimated_tokens, message.media))
            + (self._count(message.thinking) if message.tool_calls else 0)
            + self._model.turn_tokens
        )

    def _count(self, text: str) -> int:
        return self._model.count_tokens(text)

    def _units(self, messages: Sequence[Message], *, continues: bool) -> list[Unit]:
        parts = self._model.builder.parts(
            messages,
            self._request.tools,
            thinking=self._thinks(),
            continue_last=continues,
        )
        return to_units(parts, self._model.vocabulary, self._media_units)

    def _media_units(self, part: MediaPart) -> Sequence[Unit]:
        media = self._model.media
        assert media is not None
        if media.knows(part.media_id):
            return media.units(part.media_id)
        return [MediaUnit(part.media_id, -1, estimated_tokens(part), isinstance(part, ImagePart))]

    def wanted(self, units: Sequence[Unit]) -> tuple[str, ...]:
        """Ids of the media that the application must send before these units can be decoded."""
        media = self._model.media
        return tuple(
            dict.fromkeys(
                unit.media_id
                for unit in units
                if isinstance(unit, MediaUnit)
                and media is not None
                and not (media.knows(unit.media_id) and media.can_encode(unit.media_id))
            )
        )

    def _receive(self, wanted: Sequence[str]) -> None:
        assert self._model.media is not None
        arrived = self._inbox.take_all(wanted, self._cancel)
        if arrived is None:
            raise Cancelled
        parts = {part.media_id: part for message in self._messages for part in message.media}
        for media_id, medium in arrived.items():
            self._model.media.add(parts[media_id], medium)

    def _thinks(self) -> bool:
        return self._request.settings.thinking and self._model.info.can_think

    def _resumes_thought(self) -> bool:
        return self._continues and self._model.builder.resumes_thought(self._messages[-1])

    def _too_long(self, n_tokens: int) -> TooLong:
        fits = self._context.n_ctx - _LEAST_ANSWER_TOKENS
        n_system = sum(self._count(message.text) for message in self._messages if message.role is Role.SYSTEM)
        if 2 * n_system > n_tokens:
            return TooLong(
                say("The system text is too long for the context"),
                say(
                    "It takes {system} tokens, the newest message {message}, and {fits} fit. Shorten it, or "
                    "choose a larger context in the settings.",
                    system=number_text(n_system),
                    message=number_text(n_tokens - n_system),
                    fits=number_text(fits),
                ),
            )
        return TooLong(
            say("The message is too long for the context"),
            say(
                "It takes {tokens} tokens and {fits} fit. Shorten it, or choose a larger context in the settings.",
                tokens=number_text(n_tokens),
                fits=number_text(fits),
            ),
        )


def _messages_of(request: Generate) -> tuple[tuple[Message, ...], bool]:
    """The messages, and whether the last one is to be continued. Raises Refused if there is nothing to answer."""
    messages = request.messages
    continues = request.continue_last and bool(messages) and messages[-1].role is Role.ASSISTANT
    if continues and not messages[-1].thinking.strip() and not messages[-1].text.strip():
        messages, continues = messages[:-1], False
    if request.raw_prompt or continues:
        return messages, continues
    if not messages or messages[-1].role not in (Role.USER, Role.TOOL):
        raise Refused(say("There is nothing to answer"), say("Write a message first."))
    if messages[-1].role is Role.USER and not content_of(messages[-1]):
        raise Refused(say("The message is empty"), say("Write something, or add a picture or a recording."))
    return messages, False


def _tools_text(request: Generate) -> str:
    return json.dumps(msgspec.to_builtins(request.tools)) if request.tools else ""
