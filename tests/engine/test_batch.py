"""Many prompts at once in one context: each answer is the one that its prompt would get alone."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from llama_cpp import llama_cpp as llama
from numpy.typing import NDArray

from gemma_desktop.chat.generation import GREEDY, GenerationSettings, StopReason
from gemma_desktop.chat.message import Message, Part, Role, TextPart, said
from gemma_desktop.engine.batch import most_parallel
from gemma_desktop.engine.native import Handle
from gemma_desktop.engine.parallel import ParallelContext, ParallelSequence
from gemma_desktop.engine.prefill import Prefill
from gemma_desktop.engine.protocol import Failed, FailureKind, Question
from gemma_desktop.fit.need import ContextNeed
from tests.helpers.engine_room import EngineRoom, Reply, engine_room
from tests.helpers.media_samples import circle, image_part

QUESTIONS = [
    "What is the capital of Japan?", "Hello", "What is 2 + 3?", "Count to ten", "Who are you?",
    "What is the capital of Peru?", "Repeat after me: red green blue",
]  # fmt: skip


@pytest.fixture(scope="module")
def demo(demo_model: Path, demo_projector: Path) -> Iterator[EngineRoom]:
    with engine_room(demo_model, demo_projector) as room:
        yield room


def question(text: str, settings: GenerationSettings = GREEDY) -> Question:
    return Question((said(Role.USER, text),), settings)


def alone(room: EngineRoom, asked: Question) -> Reply:
    return room.reply(asked.messages, asked.settings, raw_prompt=asked.raw_prompt)


def random_tokens(room: EngineRoom, seed: int, n_tokens: int) -> list[int]:
    tokens = np.random.default_rng(seed).integers(300, room.model.vocabulary.size, n_tokens)
    return [2, *(int(token) for token in tokens)]


@pytest.mark.parametrize("n_parallel", [1, 3, 8])
def test_answers_are_those_of_the_prompts_asked_alone(demo: EngineRoom, n_parallel: int) -> None:
    questions = [question(text) for text in QUESTIONS]
    replies = demo.batch(questions, n_parallel)
    assert [reply.text for reply in replies] == [alone(demo, each).text for each in questions]
    assert {reply.finished.stop_reason for reply in replies} == {StopReason.END}


@pytest.mark.parametrize("name", ["gemma", "gemma3", "gemma4-per-layer"])
def test_sequences_that_end_early_leave_the_others_as_they_are(random_model: Callable[[str], Path], name: str) -> None:
    lengths = (1, 40, 3, 25, 2, 33)
    with engine_room(random_model(name)) as room:
        questions = [
            Question(settings=GenerationSettings(temperature=0.0, max_tokens=n), raw_prompt=f"word {n} " * (n + 20))
            for n in lengths
        ]
        replies = room.batch(questions, 5)
        singles = [alone(room, each) for each in questions]
    assert [reply.text for reply in replies] == [single.text for single in singles]
    assert [reply.finished.usage.completion_tokens for reply in replies] == [
        single.finished.usage.completion_tokens for single in singles
    ]


@pytest.mark.parametrize("name", ["gemma2", "gemma4"])
@pytest.mark.parametrize("n_tokens", [40, 300, 1030])
def test_a_prompt_gives_the_same_logits_to_the_last_bit(
    random_model: Callable[[str], Path], name: str, n_tokens: int
) -> None:
    """Also where most of it was decoded for the prompt before, and the window has wrapped."""
    with engine_room(random_model(name)) as room:
        common = random_tokens(room, 1, n_tokens)
        prompts = [common + random_tokens(room, 2 + number, 20)[1:] for number in range(3)]
        expected = [logits_alone(room, prompt) for prompt in prompts]
        found, n_shared = logits_beside_each_other(room, prompts)
    assert n_shared[2] > 0 or n_tokens < 64
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_array_equal(one, other)


def logits_alone(room: EngineRoom, prompt: Sequence[int]) -> NDArray[np.float32]:
    room.model.context.clear()
    Prefill(room.model, room.cancel).run(prompt, 0, 0)
    return logits(room, room.model.context.handle)


def logits_beside_each_other(
    room: EngineRoom, prompts: Sequence[Sequence[int]]
) -> tuple[list[NDArray[np.float32]], list[int]]:
    """And how much of each was there already."""
    found, n_shared = [], []
    context = ParallelContext(room.model.context.handle, 2048, len(prompts), room.cancel)
    for number, prompt in enumerate(prompts):
        sequence = ParallelSequence(context, number)
        n_shared.append(sequence.reuse(prompt))
        Prefill(room.model, room.cancel, context=sequence).run(prompt, n_shared[-1], 0)
        found.append(logits(room, context.handle))
    context.close()
    return found, n_shared


def logits(room: EngineRoom, context: Handle) -> NDArray[np.float32]:
    found = llama.llama_get_logits_ith(context, -1)
    return np.ctypeslib.as_array(found, (room.model.vocabulary.size,)).copy()


def test_a_beginning_that_prompts_have_in_common_is_decoded_once(demo: EngineRoom) -> None:
    rules = said(Role.SYSTEM, "You answer with the name of a city. " * 20)
    questions = [
        Question((rules, said(Role.USER, f"What is the capital of {country}? " * 8)), GREEDY)
        for country in ("Japan", "Peru", "France", "Italy")
    ]
    replies = demo.batch(questions, 2)
    n_cached = [reply.finished.usage.cached_tokens for reply in replies]
    assert n_cached[0] == 0
    assert min(n_cached[1:]) > 100
    assert [reply.text for reply in replies] == [alone(demo, each).text for each in questions]


def test_each_has_its_own_settings_and_sampler(demo: EngineRoom) -> None:
    wild = [GenerationSettings(temperature=3.0, top_k=0, top_p=1.0, seed=seed, max_tokens=12) for seed in (1, 2)]
    questions = [question("Hello", settings) for settings in (*wild, GREEDY, wild[0])]
    replies = demo.batch(questions)
    assert replies[0].text == replies[3].text
    assert len({reply.text for reply in replies}) == 3
    assert replies[2].text == alone(demo, questions[2]).text
    assert replies[1].finished.stop_reason in (StopReason.LENGTH, StopReason.END)


def test_pictures_are_seen_by_those_who_were_shown_them(demo: EngineRoom) -> None:
    pictures = {"red": circle((220, 30, 30)), "blue": circle((30, 60, 220))}
    questions = [
        Question((seeing(image_part(name, picture), TextPart("What is in this picture?")),), GREEDY)
        for name, picture in pictures.items()
    ]
    media = {image_part(name, picture).media_id: picture for name, picture in pictures.items()}
    red, blue, hello = demo.batch([*questions, question("Hello")], media=media)
    assert "red" in red.text
    assert "blue" in blue.text
    assert hello.text == alone(demo, question("Hello")).text
    assert red.finished.usage.image_tokens > 0


def seeing(*parts: Part) -> Message:
    return Message(Role.USER, parts)


def test_what_cannot_be_answered_fails_by_itself(demo: EngineRoom) -> None:
    questions = [
        question("apple house " * 2_000),
        question("Hello", GenerationSettings(temperature=-1.0)),
        question(" "),
        question("Hello"),
    ]
    *failed, hello = demo.batch(questions, 2)
    kinds = [reply.events[-1].kind for reply in failed if isinstance(reply.events[-1], Failed)]
    assert kinds == [FailureKind.TOO_LONG, FailureKind.REFUSED, FailureKind.REFUSED]
    assert hello.finished.stop_reason is StopReason.END


def test_an_answer_fills_the_context_and_no_more(random_model: Callable[[str], Path]) -> None:
    with engine_room(random_model("gemma4"), context_tokens=512) as room:
        (reply,) = room.batch([Question(settings=GREEDY, raw_prompt="word " * 100)])
        usage = reply.finished.usage
    assert reply.finished.stop_reason in (StopReason.LENGTH, StopReason.END)
    assert usage.prompt_tokens + usage.completion_tokens <= 513


@pytest.mark.parametrize(("free_bytes", "n_parallel"), [(None, 8), (10**12, 8), (5_000_000, 3), (1_000_000, 1), (0, 1)])
def test_fewer_are_answered_at_once_where_the_memory_does_not_suffice(free_bytes: int | None, n_parallel: int) -> None:
    need = ContextNeed(full_bytes_a_token=1000, sliding_bytes_a_token=0, sliding_tokens=0, compute_bytes=400_000)
    assert most_parallel(8, 1000, need, free_bytes) == n_parallel


def test_the_chat_finds_its_cache_as_it_left_it(demo: EngineRoom) -> None:
    chat = [said(Role.USER, "Hello")]
    first = demo.reply(chat)
    demo.batch([question(text) for text in QUESTIONS[:3]])
    again = demo.reply([*chat, said(Role.ASSISTANT, first.text), said(Role.USER, "Who are you?")])
    assert again.finished.usage.cached_tokens >= first.finished.usage.prompt_tokens - 8


def test_usage_of_the_whole_is_that_of_all(demo: EngineRoom) -> None:
    replies = demo.batch([question(text) for text in QUESTIONS], 3)
    assert demo.batch_usage.completion_tokens == sum(each.finished.usage.completion_tokens for each in replies)
    assert demo.batch_usage.prompt_tokens == sum(each.finished.usage.prompt_tokens for each in replies)
