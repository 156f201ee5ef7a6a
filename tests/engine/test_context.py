"""Reusing the KV cache is exact: the next logits are those of a fresh context, whatever came before."""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from llama_cpp import llama_cpp as llama
from numpy.typing import NDArray

from gemma_desktop.engine.context import CachedContext, Cancelled
from gemma_desktop.engine.media_cache import MediaCache
from gemma_desktop.engine.native import CancelFlag
from gemma_desktop.engine.projector import Projector, ProjectorOptions
from gemma_desktop.engine.prompt.parts import MediaUnit, Unit, n_positions
from tests.helpers.media_samples import audio_part, image_part, noise_picture, noise_sound

WINDOW, BATCH, N_CTX = 64, 64, 1024
RING = 256  # the window and a batch, padded by llama.cpp: it wraps within these prompts

# Logits here have a standard deviation of about 3. Batches of other sizes change them by rounding; keys that are gone
# or of another prompt change them by more than 1 (test_cutting_back_without_the_rule_would_be_noticed).
TOLERANCE = 0.3


class Bench:
    """A model with two contexts: one that reuses, one that starts afresh each time."""

    def __init__(self, model: Path, projector: Path | None = None) -> None:
        self.cancel = CancelFlag()
        self.model = llama.llama_model_load_from_file(str(model).encode(), llama.llama_model_default_params())
        self.n_vocab = llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(self.model))
        self.reusing, self.fresh = self._context(), self._context()
        self.projector = self.media = None
        self.media_units: list[list[Unit]] = []
        if projector is not None:
            options = ProjectorOptions(1, use_gpu=False, image_min_tokens=8, image_max_tokens=30)
            self.projector = Projector(projector, self.model, options, lambda _fraction: True, self.cancel)
            self.media = MediaCache(self.projector)
            picture, sound = noise_picture(1), noise_sound(2, 0.9)
            for part, medium in ((image_part("p", picture), picture), (audio_part("s", sound), sound)):
                self.media.add(part, medium)
                self.media_units.append(list(self.media.units(part.media_id)))

    def close(self) -> None:
        if self.media is not None and self.projector is not None:
            self.media.close()
            self.projector.close()
        self.reusing.close()
        self.fresh.close()
        llama.llama_model_free(self.model)

    def prefill(self, context: CachedContext, units: Sequence[Unit], marks: Sequence[int] = ()) -> int:
        """As a reply does it; returns how many units were kept."""
        kept = at = context.reuse(units)
        while at < len(units):
            unit = units[at]
            if isinstance(unit, MediaUnit):
                assert self.media is not None
                assert self.projector is not None
                chunk = self.media.encoded(unit.media_id, unit.index)
                assert chunk is not None
                context.decode_media(self.projector, chunk)
                at += 1
            else:
                end = min([mark for mark in marks if mark > at] + [len(units), at + BATCH])
                run = list(units[at:end])
                n_tokens = next((n for n, unit in enumerate(run) if isinstance(unit, MediaUnit)), len(run))
                context.decode_tokens([unit for unit in run[:n_tokens] if isinstance(unit, int)])
                at += n_tokens
            if at in marks:
                context.take_checkpoint()
        return kept

    def logits(self, context: CachedContext) -> NDArray[np.float32]:
        pointer = llama.llama_get_logits_ith(context.handle, -1)
        return np.ctypeslib.as_array(pointer, (self.n_vocab,)).copy()

    def fresh_logits(self, units: Sequence[Unit]) -> NDArray[np.float32]:
        self.fresh.clear()
        self.prefill(self.fresh, units)
        return self.logits(self.fresh)

    def difference(self, units: Sequence[Unit]) -> float:
        """Between the reusing context as it is and a fresh one."""
        return float(np.abs(self.logits(self.reusing) - self.fresh_logits(units)).max())

    def _context(self) -> CachedContext:
        params = llama.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch, params.n_outputs_max = N_CTX, BATCH, BATCH, 1
        params.n_threads = params.n_threads_batch = 1
        params.swa_full = False
        return CachedContext(self.model, params, self.cancel)


@pytest.fixture(scope="module", params=["gemma", "gemma2", "gemma3", "gemma3n", "gemma4-per-layer"])
def bench(request: pytest.FixtureRequest, random_model: Callable[[str], Path]) -> Iterator[Bench]:
    bench = Bench(random_model(request.param))
    yield bench
    bench.close()


@pytest.fixture(scope="module")
def media_bench(random_model: Callable[[str], Path]) -> Iterator[Bench]:
    bench = Bench(random_model("gemma4"), random_model("gemma4-projector"))
    yield bench
    bench.close()


@pytest.fixture(scope="module")
def sliding_bench(random_model: Callable[[str], Path]) -> Iterator[Bench]:
    bench = Bench(random_model("gemma4"))
    yield bench
    bench.close()


def tokens(seed: int, count: int) -> list[Unit]:
    """Ordinary tokens, which all vocabularies of the tests have from 300 to 560."""
    return [2, *random.Random(seed).choices(range(300, 560), k=count - 1)]


def test_a_longer_prompt_decodes_only_what_is_new(bench: Bench) -> None:
    units = tokens(1, 500)
    bench.reusing.clear()
    bench.prefill(bench.reusing, units[:450])
    assert bench.prefill(bench.reusing, units) == 450
    assert bench.difference(units) < TOLERANCE


def test_the_same_prompt_again_decodes_its_last_token(bench: Bench) -> None:
    units = tokens(2, 500)
    bench.reusing.clear()
    bench.prefill(bench.reusing, units)
    assert bench.prefill(bench.reusing, units) == len(units) - 1
    assert bench.difference(units) < TOLERANCE


def test_a_prompt_that_leaves_the_window_starts_from_the_checkpoint(sliding_bench: Bench) -> None:
    units = tokens(3, 600)
    sliding_bench.reusing.clear()
    sliding_bench.prefill(sliding_bench.reusing, units, marks=[100, 180])
    other = units[:200] + tokens(4, 50)
    assert sliding_bench.prefill(sliding_bench.reusing, other) == 180
    assert sliding_bench.difference(other) < TOLERANCE


def test_a_prompt_that_leaves_the_window_without_a_checkpoint_starts_afresh(sliding_bench: Bench) -> None:
    units = tokens(5, 600)
    sliding_bench.reusing.clear()
    sliding_bench.prefill(sliding_bench.reusing, units)
    other = units[:200] + tokens(6, 50)
    assert sliding_bench.prefill(sliding_bench.reusing, other) == 0
    assert sliding_bench.difference(other) < TOLERANCE


def test_cutting_back_without_the_rule_would_be_noticed(sliding_bench: Bench) -> None:
    """What llama.cpp allows without a word, and what these tests are for."""
    context = sliding_bench.reusing
    units = tokens(7, 600)
    context.clear()
    sliding_bench.prefill(context, units)
    other = units[:200] + tokens(8, 50)
    assert llama.llama_memory_seq_rm(llama.llama_get_memory(context.handle), 0, 200, -1)
    array = (llama.llama_token * 50)(*[unit for unit in other[200:] if isinstance(unit, int)])
    assert llama.llama_decode(context.handle, llama.llama_batch_get_one(array, 50)) == 0
    assert sliding_bench.difference(other) > 10 * TOLERANCE
    context.clear()


def test_a_medium_is_kept_as_a_whole_or_not_at_all(media_bench: Bench) -> None:
    picture = media_bench.media_units[0]
    units = [*tokens(9, 40), *picture, *tokens(10, 30)]
    media_bench.reusing.clear()
    media_bench.prefill(media_bench.reusing, units)
    assert media_bench.prefill(media_bench.reusing, [*units, 400]) == len(units)
    assert media_bench.difference([*units, 400]) < TOLERANCE
    sound_instead = [*tokens(9, 40), *media_bench.media_units[1], *tokens(10, 30)]
    assert media_bench.prefill(media_bench.reusing, sound_instead) == 40
    assert media_bench.difference(sound_instead) < TOLERANCE


def test_positions_count_every_token_of_a_medium(media_bench: Bench) -> None:
    picture = media_bench.media_units[0]
    units = [*tokens(11, 10), *picture]
    assert n_positions(units) == 10 + sum(unit.n_tokens if isinstance(unit, MediaUnit) else 1 for unit in picture)


class History:
    """What users do to a conversation, as operations on its units."""

    def __init__(self, media_units: Sequence[Sequence[Unit]]) -> None:
        self._media_units = media_units
        self.units = tokens(0, 5)
        self._branches: list[list[Unit]] = []

    def change(self, kind: str, amount: int, seed: int) -> None:
        match kind:
            case "say":
                self.units = self.units + tokens(seed, amount)
            case "show" if self._media_units:
                self.units = self.units + list(self._media_units[seed % len(self._media_units)])
            case "edit":
                self._branches.append(self.units)
                self.units = self.units[: max(1, len(self.units) - amount)] + tokens(seed, 5)
            case "back" if self._branches:
                self.units = self._branches.pop(seed % len(self._branches))
        if n_positions(self.units) > N_CTX - 80:
            self.units = self.units[:5] + self.units[len(self.units) // 2 :]  # the oldest are dropped


Operations = list[tuple[str, int, int]]
operation = st.tuples(
    st.sampled_from(["say", "say", "show", "edit", "edit", "back", "again"]), st.integers(1, 300), st.integers(0, 10**6)
)
histories = given(
    operations=st.lists(operation, min_size=3, max_size=10), stops=st.lists(st.integers(0, 9), max_size=3)
)


def run(bench: Bench, operations: Operations, stops: list[int]) -> None:
    """Change the conversation, answer a little, sometimes stop within the prompt; compare each time."""
    bench.reusing.clear()
    history = History(bench.media_units)
    for step, (kind, amount, seed) in enumerate(operations):
        history.change(kind, amount, seed)
        units = history.units
        marks = [5, max(6, len(units) - 4)]
        if step in stops:
            stop_within_prefill(bench, units, amount)
        bench.prefill(bench.reusing, units, marks)
        assert bench.difference(units) < TOLERANCE, (step, kind)
        for token in tokens(seed, amount // 4 + 1):  # the answer; the next prompt has it not, as with thoughts
            assert isinstance(token, int)
            if bench.reusing.n_free > 0:
                bench.reusing.decode_token(token)


def stop_within_prefill(bench: Bench, units: list[Unit], n_before: int) -> None:
    """Decode a part of the prompt, then abort within a batch."""
    kept = bench.reusing.reuse(units)
    part = units[: max(kept + 1, min(len(units) - 1, kept + n_before))]
    bench.prefill(bench.reusing, part)
    rest = [unit for unit in units[len(part) : len(part) + BATCH] if isinstance(unit, int)]
    if rest:
        bench.cancel.set()
        with pytest.raises(Cancelled):
            bench.reusing.decode_tokens(rest)
        bench.cancel.clear()


fuzz = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],  # making a failing case smaller takes minutes here
    suppress_health_check=[HealthCheck.too_slow],
)


soak = settings(fuzz, max_examples=400, derandomize=False)


@histories
@fuzz
def test_logits_after_random_edits_are_those_of_a_fresh_context(
    sliding_bench: Bench, operations: Operations, stops: list[int]
) -> None:
    run(sliding_bench, operations, stops)


@histories
@fuzz
def test_logits_after_random_edits_with_media_are_those_of_a_fresh_context(
    media_bench: Bench, operations: Operations, stops: list[int]
) -> None:
    run(media_bench, operations, stops)


@pytest.mark.soak
@histories
@soak
def test_logits_after_many_random_edits(sliding_bench: Bench, operations: Operations, stops: list[int]) -> None:
    run(sliding_bench, operations, stops)


@pytest.mark.soak
@histories
@soak
def test_logits_after_many_random_edits_with_media(
    media_bench: Bench, operations: Operations, stops: list[int]
) -> None:
    run(media_bench, operations, stops)


@given(operations=st.lists(operation, min_size=3, max_size=8))
@settings(fuzz, max_examples=3)
def test_every_architecture_after_random_edits(bench: Bench, operations: Operations) -> None:
    run(bench, operations, [])
