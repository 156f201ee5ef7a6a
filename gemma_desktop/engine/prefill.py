"""Decoding a prompt: in batches that tell of progress, with checkpoints where a later prompt may want to come back."""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from gemma_desktop.engine.batches import BLOCK_TOKENS, batch_ends, place_marks
from gemma_desktop.engine.context import Cancelled
from gemma_desktop.engine.model import LoadedModel
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.projector import MediaChunk, Projector
from gemma_desktop.engine.prompt.parts import MediaUnit, Unit, n_positions

# A slow processor tells of progress every second or so; a GPU is fast, and faster with large batches.
_PART_TOKENS, _GPU_PART_TOKENS = 128, BLOCK_TOKENS


class PrefilledContext(Protocol):
    """Where a prompt is decoded: a CachedContext, or one sequence of several."""

    @property
    def n_tokens(self) -> int: ...

    def may_wrap(self, n_prompt_tokens: int, n_answer_tokens: int) -> bool: ...

    def take_checkpoint(self) -> None: ...

    def decode_tokens(self, tokens: Sequence[int]) -> None: ...

    def decode_media(self, projector: Projector, chunk: MediaChunk) -> None: ...


class Prefill:
    """Decodes the part of one prompt that the KV cache does not have."""

    def __init__(
        self,
        model: LoadedModel,
        cancel: CancelFlag,
        report: Callable[[int], None] = lambda _n_tokens: None,
        *,
        context: PrefilledContext | None = None,
    ) -> None:
        """report: told how many positions are decoded, before each batch and at the end. context: else the model's."""
        self._model = model
        self._context = context or model.context
        self._cancel = cancel
        self._report = report

    def run(self, units: Sequence[Unit], n_cached: int, n_answer_tokens: int) -> None:
        """units[:n_cached] are in the cache. n_answer_tokens: how many may follow before the next prompt.

        Raises Cancelled or EngineTrouble; the cache holds what was decoded until then.
        """
        context = self._context
        wraps = context.may_wrap(n_positions(units), n_answer_tokens)
        marks = self._turns(units) if wraps else set()
        if wraps and n_cached:
            context.take_checkpoint()
        at = n_cached
        while at < len(units):
            unit = units[at]
            if isinstance(unit, MediaUnit):
                self._look_up()
                self._decode_media(unit)
                at += 1
            else:
                run = _run_from(units, at)
                self._decode_run(run, [mark - at for mark in marks if at <= mark < at + len(run)])
                at += len(run)
        if wraps:
            context.take_checkpoint()
        self._look_up()

    def _look_up(self) -> None:
        if self._cancel:
            raise Cancelled
        self._report(self._context.n_tokens)

    def _turns(self, units: Sequence[Unit]) -> set[int]:
        """Where turns begin: there an edited chat leaves this one.

        Also where the newest answer begins, because Gemma 4 drops earlier thoughts, and the empty thought that some
        templates put before an answer is not in the history.
        """
        vocabulary = self._model.vocabulary
        turn = vocabulary.special("<|turn>") or vocabulary.special("<start_of_turn>")
        return {index for index, unit in enumerate(units) if index and unit == turn}

    def _decode_run(self, tokens: list[int], marks: Collection[int]) -> None:
        """marks: where in it to take checkpoints."""
        context = self._context
        places = place_marks(marks, len(tokens))
        if 0 in places:
            context.take_checkpoint()
        begin = 0
        for end in batch_ends(len(tokens), places, _GPU_PART_TOKENS if self._model.info.gpu_layers else _PART_TOKENS):
            self._look_up()
            context.decode_tokens(tokens[begin:end])
            if end in places:
                context.take_checkpoint()
            begin = end

    def _decode_media(self, unit: MediaUnit) -> None:
        assert self._model.media is not None
        assert self._model.projector is not None
        chunk = self._model.media.encoded(unit.media_id, unit.index)
        if chunk is None:
            raise Cancelled
        self._context.decode_media(self._model.projector, chunk)


def _run_from(units: Sequence[Unit], begin: int) -> list[int]:
    """The tokens from `begin` up to the next medium."""
    tokens: list[int] = []
    for unit in units[begin:]:
        if isinstance(unit, MediaUnit):
            break
        tokens.append(unit)
    return tokens
