"""Drafts make an answer faster and never another one: on every architecture, with windows that wrap."""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from gemma_desktop.chat.generation import GREEDY, GenerationSettings, StopReason
from gemma_desktop.chat.message import Role, said
from gemma_desktop.engine.context import CachedContext, Cancelled
from gemma_desktop.engine.decoding import Decoding
from gemma_desktop.engine.drafting import DraftCosts, Drafter, Pace, PromptLookup
from gemma_desktop.engine.media_cache import MediaInbox
from gemma_desktop.engine.model import LoadedModel
from gemma_desktop.engine.prompt.parts import MediaUnit, Unit
from gemma_desktop.engine.prompting import Prompter
from gemma_desktop.engine.protocol import Delta, Generate
from gemma_desktop.engine.rounding import BestLogits, Rounding, best_of
from gemma_desktop.engine.sampling import Sampler
from tests.engine.drafters import KnownRounding, Oracle, RestlessPace, WaryRounding
from tests.helpers import gguf_models
from tests.helpers.engine_room import EngineRoom, engine_room

SEEDED = GenerationSettings(seed=5)
PENALISED = GenerationSettings(temperature=0.0, repeat_penalty=1.3)
SEEDED_AND_PENALISED = GenerationSettings(seed=6, temperature=0.7, top_p=0.8, repeat_penalty=1.2)
SETTINGS = [GREEDY, SEEDED, PENALISED, SEEDED_AND_PENALISED]
N_TOKENS = 40
ARCHITECTURES = ["gemma", "gemma2", "gemma3", "gemma3n", "gemma4", "gemma4-experts", "gemma4-per-layer"]


@pytest.fixture(scope="module")
def gemma4(random_model: Callable[[str], Path]) -> Iterator[EngineRoom]:
    with engine_room(random_model("gemma4")) as room:
        yield room


@pytest.fixture(scope="module")
def demo(demo_model: Path) -> Iterator[EngineRoom]:
    with engine_room(demo_model) as room:
        yield room


def tokens(seed: int, count: int) -> list[Unit]:
    """Ordinary tokens, which all vocabularies of the tests have from 300 to 560."""
    return [2, *random.Random(seed).choices(range(300, 560), k=count - 1)]


LONG = tokens(1, 800)
"""More than the ring of the sliding layers holds: their window of 64, and a batch of 512."""
SHORT = tokens(2, 30)


def prefill(context: CachedContext, units: Sequence[Unit]) -> None:
    context.clear()
    for begin in range(0, len(units), 300):
        context.decode_tokens([unit for unit in units[begin : begin + 300] if isinstance(unit, int)])


def one_by_one(
    model: LoadedModel, units: Sequence[Unit], settings: GenerationSettings = GREEDY, n_tokens: int = N_TOKENS
) -> list[int]:
    """The answer without drafts."""
    prefill(model.context, units)
    sampler = Sampler(settings, model.vocabulary, units)
    answer = [sampler.sample(model.context.handle)]
    while len(answer) < n_tokens:
        model.context.decode_token(answer[-1])
        answer.append(sampler.sample(model.context.handle))
    sampler.close()
    return answer


class Drafted:
    """An answer with drafts, whether they pay or not."""

    def __init__(
        self,
        room: EngineRoom,
        units: Sequence[Unit],
        drafter: Drafter,
        settings: GenerationSettings = GREEDY,
        *,
        rounding: Rounding | None = None,
        n_tokens: int = N_TOKENS,
    ) -> None:
        model = room.model
        room.cancel.clear()
        prefill(model.context, units)
        self._sampler = Sampler(settings, model.vocabulary, units)
        self.decoding = Decoding(
            model.context,
            model.vocabulary,
            self._sampler,
            drafter,
            rounding or KnownRounding(),
            room.cancel,
            n_tokens,
            RestlessPace(),
        )
        self._n_tokens = n_tokens

    def answer(self) -> list[int]:
        try:
            return [self.decoding.next_token() for _ in range(self._n_tokens) if not self.decoding.is_full]
        finally:
            self.decoding.close()
            self._sampler.close()


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_drafts_do_not_change_an_answer(name: str, random_model: Callable[[str], Path]) -> None:
    """Right ones and wrong ones, of every length, when the windows have wrapped."""
    with engine_room(random_model(name)) as room:
        expected = one_by_one(room.model, LONG, n_tokens=24)
        drafted = Drafted(room, LONG, Oracle(expected, seed=3), n_tokens=24)
        assert drafted.answer() == expected
        assert drafted.decoding.n_accepted > 6


@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize("seed", range(3))
def test_drafts_do_not_change_an_answer_whatever_the_settings(
    gemma4: EngineRoom, settings: GenerationSettings, seed: int
) -> None:
    expected = one_by_one(gemma4.model, SHORT, settings)
    drafted = Drafted(gemma4, SHORT, Oracle(expected, seed), settings)
    assert drafted.answer() == expected


@pytest.mark.parametrize("units", [SHORT, LONG], ids=["window not full", "window wrapped"])
def test_an_answer_with_a_doubt_goes_on_as_if_nothing_had_been_drafted(gemma4: EngineRoom, units: list[Unit]) -> None:
    """Every choice is doubted, so each draft is decoded again, token by token: to the last bit the same."""
    context = gemma4.model.context
    expected = one_by_one(gemma4.model, units)
    logits = context.logits(-1).copy()
    drafted = Drafted(gemma4, units, Oracle(expected, seed=1), rounding=WaryRounding())
    assert drafted.answer() == expected
    assert drafted.decoding.n_drafted > N_TOKENS // 2
    assert np.array_equal(context.logits(-1), logits)


def test_rounding_is_learnt_by_rehearsal_before_a_draft_is_trusted(demo: EngineRoom) -> None:
    rounding = Rounding()
    expected = one_by_one(demo.model, SHORT)
    drafted = Drafted(demo, SHORT, Oracle(expected, seed=None), rounding=rounding)
    for _ in range(8):
        drafted.decoding.next_token()
    assert drafted.decoding.n_drafted == 0
    assert drafted.answer()[: N_TOKENS - 8] == expected[8:]
    assert rounding.is_known(len(SHORT) + 8, n_rows=16)
    assert not rounding.is_exact(len(SHORT) + 8, n_rows=16)
    assert rounding.bound > 0.01  # this model's weights are F16: the kernels differ


def test_where_drafts_round_as_single_tokens_do_nothing_is_decoded_again(random_model: Callable[[str], Path]) -> None:
    """Not even where every choice is a doubt, as most are with a seed."""
    with engine_room(random_model("gemma4-q4_0")) as room:
        if not rounds_alike(room.model.context):
            pytest.skip("on this processor Q4_0 rounds differently in batches")
        rounding = Rounding()
        expected = one_by_one(room.model, SHORT, SEEDED, n_tokens=80)
        logits = room.model.context.logits(-1).copy()
        drafted = Drafted(room, SHORT, Oracle(expected, seed=None), SEEDED, rounding=rounding, n_tokens=80)
        assert drafted.answer() == expected
        assert np.array_equal(room.model.context.logits(-1), logits)
    assert rounding.is_exact(len(SHORT) + 40, n_rows=16)
    assert drafted.decoding.n_accepted > 30


def rounds_alike(context: CachedContext) -> bool:
    """Whether a batch of sixteen gives the same logits, to the last bit, as token after token."""
    prefill(context, SHORT)
    draft = [token for token in tokens(8, 17)[1:] if isinstance(token, int)]
    context.decode_draft(draft)
    batch = [context.logits(row).copy() for row in range(len(draft))]
    context.take_off(len(draft))
    for token, expected in zip(draft, batch, strict=True):
        context.decode_token(token)
        if not np.array_equal(context.logits(-1), expected):
            return False
    return True


def test_a_draft_that_was_wrong_leaves_no_trace(gemma4: EngineRoom) -> None:
    context = gemma4.model.context
    answer = one_by_one(gemma4.model, LONG)
    logits = context.logits(-1).copy()
    prefill(context, LONG)
    for token in answer[:-1]:
        context.decode_draft([token, 300, 301, 302])
        context.take_off(4)
        context.decode_token(token)
    assert np.array_equal(context.logits(-1), logits)


def test_going_back_further_than_the_ring_reaches(gemma4: EngineRoom) -> None:
    """The window is put back from its copy; cells lie in another order then, so that sums round differently."""
    context = gemma4.model.context
    prefill(context, LONG)
    place = context.place()
    context.decode_token(400)
    logits = context.logits(-1).copy()
    for seed in range(2):
        context.decode_tokens([token for token in tokens(seed, 400) if isinstance(token, int)])
    context.go_back(place)
    assert context.n_tokens == len(LONG)
    context.decode_token(400)
    assert np.abs(context.logits(-1) - logits).max() < 0.05  # keys of another place change them by more than 1


def test_the_cache_holds_the_answer_and_nothing_else_when_it_stops_within_a_draft(gemma4: EngineRoom) -> None:
    expected = one_by_one(gemma4.model, SHORT)
    drafted = Drafted(gemma4, SHORT, Oracle(expected, seed=4), n_tokens=9)
    assert drafted.answer() == expected[:9]
    assert gemma4.model.context.n_tokens == len(SHORT) + 8


def test_a_draft_does_not_outrun_the_answers_length(gemma4: EngineRoom) -> None:
    expected = one_by_one(gemma4.model, SHORT)
    oracle = Oracle(expected, seed=None)
    for n_tokens in (4, 9, 12):
        Drafted(gemma4, SHORT, oracle, n_tokens=n_tokens).answer()
        assert gemma4.model.context.n_tokens == len(SHORT) + n_tokens - 1
        assert oracle.most_asked <= n_tokens - 2
        oracle = Oracle(expected, seed=None)


def test_an_answer_fills_the_context_to_its_last_place(random_model: Callable[[str], Path]) -> None:
    with engine_room(random_model("gemma3"), context_tokens=512) as room:
        units = tokens(3, 490)
        expected = one_by_one(room.model, units, n_tokens=23)
        drafted = Drafted(room, units, Oracle(expected, seed=None), n_tokens=23)
        assert drafted.answer() == expected
        assert drafted.decoding.is_full
        assert room.model.context.n_free == 0


def test_stop_while_a_doubt_is_settled(gemma4: EngineRoom) -> None:
    expected = one_by_one(gemma4.model, SHORT)
    drafted = Drafted(gemma4, SHORT, Oracle(expected, seed=None, on_second=gemma4.cancel.set), rounding=WaryRounding())
    with pytest.raises(Cancelled):
        drafted.answer()
    gemma4.cancel.clear()
    n_left = gemma4.model.context.n_tokens
    assert len(SHORT) <= n_left < len(SHORT) + N_TOKENS
    assert gemma4.model.context.reach([*SHORT, *expected]).n_units == n_left


def test_nothing_is_drafted_past_the_end_of_a_turn(gemma4: EngineRoom) -> None:
    end = gemma4.model.vocabulary.special("<turn|>")
    assert end is not None
    expected = one_by_one(gemma4.model, SHORT)
    drafted = Drafted(gemma4, SHORT, Oracle([*expected[:5], end, *expected[6:]], seed=None), n_tokens=3)
    drafted.answer()
    assert drafted.decoding.n_drafted <= 1
    longer = Drafted(gemma4, SHORT, Oracle([*expected[:5], end, *expected[6:]], seed=None))
    for _ in range(2):
        longer.decoding.next_token()
    assert longer.decoding.n_drafted == 4
    longer.decoding.close()


def test_a_forbidden_token_is_not_taken_from_a_draft(tmp_path: Path, random_model: Callable[[str], Path]) -> None:
    with engine_room(random_model("gemma4")) as room:
        tempting = one_by_one(room.model, SHORT)
    forbidding = tmp_path / "forbidding.gguf"
    gguf_models.write_gemma4(forbidding, suppressed=[tempting[7]])
    with engine_room(forbidding) as room:
        expected = one_by_one(room.model, SHORT)
        assert expected != tempting
        assert Drafted(room, SHORT, Oracle(tempting, seed=None), GREEDY).answer() == expected


@pytest.mark.parametrize(
    "question",
    ["repeat: green dog seven blue cat green dog seven blue", "Count to 20", "Show me Python code", "Write a table"],
)
def test_the_demo_model_says_the_same_with_what_it_looks_up(demo: EngineRoom, question: str) -> None:
    request = Generate(1, (said(Role.USER, question),), GREEDY)
    prompter = Prompter(request, demo.model, MediaInbox(), demo.cancel)
    units = prompter.prompt(lambda _ids: None).units
    expected = one_by_one(demo.model, units, n_tokens=30)
    drafted = Drafted(demo, units, PromptLookup(units), n_tokens=30)
    assert drafted.answer() == expected


def test_a_reply_tells_what_was_drafted_for_it(demo: EngineRoom) -> None:
    for n_tokens in range(1, 16):
        demo.model.draft_costs.add(n_tokens, 0.0)  # nothing is too dear to try
    question = [said(Role.USER, "repeat: green dog seven blue cat green dog seven blue")]
    usage = demo.reply(question, GenerationSettings(temperature=0.01)).finished.usage
    assert 0 < usage.accepted_tokens <= usage.drafted_tokens


def test_stop_within_an_answer_that_repeats(demo: EngineRoom) -> None:
    question = [said(Role.USER, "repeat: green dog seven blue cat green dog seven blue")]
    whole = demo.reply(question)
    stopped = demo.reply(question, cancel_at=Delta)
    assert stopped.finished.stop_reason in (StopReason.CANCELLED, StopReason.END)
    assert whole.text.startswith(stopped.text)
    assert demo.reply(question).text == whole.text


# --- guessing -------------------------------------------------------------------------------------------------


def after(prompt: Sequence[Unit], answer: Sequence[int]) -> PromptLookup:
    lookup = PromptLookup(prompt)
    for token in answer:
        lookup.add(token)
    return lookup


def looked_up(prompt: Sequence[Unit], answer: Sequence[int], n_tokens: int = 3) -> list[int]:
    return after(prompt, answer).draft(n_tokens)


def test_what_followed_three_tokens_is_guessed_again() -> None:
    assert looked_up([1, 2, 3, 4, 5, 6, 7, 8], [2, 3, 4]) == [5, 6, 7]


def test_two_tokens_are_not_enough() -> None:
    assert looked_up([1, 2, 3, 4, 5, 6, 7, 8], [3, 4]) == []


def test_the_prompts_end_counts_as_said() -> None:
    assert looked_up([1, 2, 3, 4, 5, 1, 2], [3]) == [4, 5, 1]


def test_its_chance_grows_as_the_answer_agrees_and_falls_when_it_does_not() -> None:
    prompt = list(range(100))
    first, agreed, missed = (
        after(prompt, said).chance for said in ([20, 21, 22], range(20, 40), [1, 2, 3, 9, 1, 2, 3])
    )
    assert missed < first < agreed
    assert agreed > 0.97


def test_without_a_guess_there_is_no_chance() -> None:
    assert after([1, 2, 3, 4], [7, 8, 9]).chance == 0.0


def test_of_two_alike_passages_it_stays_with_the_one_that_it_follows() -> None:
    first, second = [1, 2, 3, 4, 5, 6, 10], [3, 4, 5, 6, 20]
    assert looked_up([*first, *second], [1, 2, 3, 4, 5, 6])[0] == 10


def test_a_text_that_repeats_itself_is_guessed_as_far_as_wanted() -> None:
    assert looked_up([], [1, 2, 3, 1, 2, 3, 1, 2, 3], n_tokens=7) == [1, 2, 3, 1, 2, 3, 1]


def test_a_picture_is_never_guessed() -> None:
    picture = MediaUnit("p", 0, 70, is_image=True)
    assert looked_up([1, 2, 3, 4, picture, 5], [1, 2, 3]) == [4]


# --- whether it pays, and how it rounds ------------------------------------------------------------------------


SURE, UNSURE = 0.99, 0.5


def paced(n_steps: int, costs: DraftCosts | None = None) -> Pace:
    pace = Pace(costs or DraftCosts())
    for _ in range(n_steps):
        pace.stepped(1.0)
    return pace


def test_drafts_wait_until_steps_were_measured() -> None:
    assert paced(1).draft_length(SURE, 15) == 0
    assert paced(2).draft_length(SURE, 15) == 15


def test_a_draft_that_is_probably_wrong_is_not_worth_its_time() -> None:
    assert paced(2).draft_length(UNSURE, 15) == 0


def test_no_more_is_drafted_than_there_is_room() -> None:
    assert paced(2).draft_length(SURE, 9) == 7
    assert paced(2).draft_length(SURE, 4) == 4


def test_where_a_batch_costs_little_even_an_unsure_draft_pays() -> None:
    costs = DraftCosts()
    paced(2, costs).drafted(1.2, n_tokens=7)
    assert paced(2, costs).draft_length(UNSURE, 15) == 7


def test_where_a_batch_costs_as_much_as_its_tokens_nothing_is_drafted() -> None:
    costs = DraftCosts()
    for n_tokens in (7, 15):
        paced(2, costs).drafted(1.0 + n_tokens, n_tokens)
    assert paced(2, costs).draft_length(SURE, 15) == 0


def test_drafts_that_lose_time_stop() -> None:
    pace = paced(10)
    pace.drafted(2.5)
    assert pace.draft_length(SURE, 15) == 0


def test_drafts_that_gain_go_on() -> None:
    pace = paced(10)
    for elapsed_s in (2.5, 0.1, 0.1, 0.1):  # a draft of three that were right
        pace.drafted(elapsed_s)
    pace.drafted(2.5)
    assert pace.draft_length(SURE, 15) == 15


def test_drafts_get_another_chance_when_the_answer_goes_on() -> None:
    pace = paced(10)
    pace.drafted(2.5)
    for _ in range(60):
        pace.stepped(1.0)
    assert pace.draft_length(SURE, 15) == 15


LOGITS = np.arange(100, dtype=np.float32)


def moved(by: float) -> BestLogits:
    logits = LOGITS.copy()
    logits[97] += by
    return best_of(logits)


def measured(position: int, n_rows: int, by: float = 0.0) -> Rounding:
    """Eight times nothing, or the last time something."""
    rounding = Rounding()
    for _ in range(7):
        rounding.compare(position, n_rows, moved(0.0), LOGITS)
    assert not rounding.is_known(position, n_rows)
    rounding.compare(position, n_rows, moved(by), LOGITS)
    return rounding


def test_rounding_is_measured_anew_when_the_context_has_doubled() -> None:
    rounding = measured(300, 16)
    assert rounding.is_known(496, 16)
    assert not rounding.is_known(497, 16)  # its last token is beyond 511


def test_rounding_is_measured_for_short_drafts_and_for_long_ones() -> None:
    rounding = measured(300, 16)
    assert not rounding.is_known(300, 8)


def test_drafts_are_exact_where_not_a_bit_was_ever_different() -> None:
    assert measured(300, 16).is_exact(400, 16)
    assert not measured(300, 16, by=1e-5).is_exact(400, 16)


def test_the_bound_is_well_above_the_worst_that_was_seen() -> None:
    rounding = Rounding()
    rounding.compare(10, 16, moved(0.25), LOGITS)
    rounding.compare(10, 16, moved(0.0), LOGITS)
    assert rounding.bound > 0.5


def test_the_margin_of_a_greedy_choice_is_after_penalties_and_what_is_forbidden(tmp_path: Path) -> None:
    forbidding = tmp_path / "forbidding.gguf"
    gguf_models.write_gemma4(forbidding, suppressed=[300])
    with engine_room(forbidding) as room:
        logits = np.zeros(room.model.vocabulary.size, np.float32)
        logits[[300, 301, 302, 303]] = 9.0, 8.0, 6.0, 5.0
        assert margin(room, GREEDY, logits) == pytest.approx(2.0)
        assert margin(room, GenerationSettings(temperature=0.0, repeat_penalty=2.0), logits, said=[301]) == 1.0


def test_with_a_seed_only_a_choice_without_others_is_sure(gemma4: EngineRoom) -> None:
    logits = np.full(gemma4.model.vocabulary.size, -30.0, np.float32)
    logits[[300, 301]] = 10.0, 9.0
    assert margin(gemma4, SEEDED, logits) < 0
    logits[301] = 1.0
    assert 5 < margin(gemma4, SEEDED, logits) < 9
    assert margin(gemma4, GenerationSettings(seed=1, top_p=1.0), logits) < 0


def margin(room: EngineRoom, settings: GenerationSettings, logits: np.ndarray, said: Sequence[int] = ()) -> float:
    sampler = Sampler(settings, room.model.vocabulary, said)
    try:
        return sampler.margin(logits)
    finally:
        sampler.close()
