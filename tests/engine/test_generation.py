"""A reply from its request to its last event, on small models."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gemma_desktop.chat.generation import GREEDY, GenerationSettings, StopReason
from gemma_desktop.chat.media import PcmAudio, RgbImage
from gemma_desktop.chat.message import Message, Role, TextPart, ToolSpec, said
from gemma_desktop.engine.media_cache import MediaCache
from gemma_desktop.engine.protocol import Delta, MediaWanted, PromptProgress
from gemma_desktop.errors import Refused, TooLong, UnusablePicture, UnusableSound
from tests.helpers import gguf_models
from tests.helpers.engine_room import EngineRoom, engine_room
from tests.helpers.media_samples import audio_part, circle, image_part, noise_sound

SHORT = GenerationSettings(temperature=0.0, max_tokens=16)
RED, BLUE = circle(), circle((30, 30, 220))
RED_PART, BLUE_PART = image_part("red", RED), image_part("blue", BLUE)
PICTURES = {RED_PART.media_id: RED, BLUE_PART.media_id: BLUE}


def user(text: str) -> Message:
    return said(Role.USER, text)


def model(text: str) -> Message:
    return said(Role.ASSISTANT, text)


def words(room: EngineRoom, n_tokens: int) -> str:
    """A text of about so many tokens."""
    return "hello " * (n_tokens * 100 // room.model.count_tokens("hello " * 100))


@pytest.fixture(scope="module")
def demo(demo_model: Path, demo_projector: Path) -> Iterator[EngineRoom]:
    with engine_room(demo_model, demo_projector) as room:
        yield room


@pytest.fixture
def gemma3(random_model: Callable[[str], Path]) -> Iterator[EngineRoom]:
    """It never ends a turn by itself, and its context is small."""
    with engine_room(random_model("gemma3"), context_tokens=512) as room:
        yield room


def test_the_next_message_decodes_only_what_is_new(demo: EngineRoom) -> None:
    conversation = [user("My name is Ana.")]
    first = demo.reply(conversation)
    conversation += [model(first.text), user("What is my name?")]
    second = demo.reply(conversation)
    usage = second.finished.usage
    # All but the empty thought that the template put before the first answer.
    assert usage.cached_tokens >= first.finished.usage.prompt_tokens - 4
    assert usage.prompt_tokens > usage.cached_tokens
    assert second.text == "Your name is Ana."


def test_a_long_chat_with_dropped_thoughts_goes_back_to_a_checkpoint(random_model: Callable[[str], Path]) -> None:
    """The ring of the sliding layers has wrapped, and the history is not what was generated."""
    with engine_room(random_model("gemma4")) as room:
        conversation = [user(words(room, 1300))]
        first = room.reply(conversation, GenerationSettings(temperature=0.0, max_tokens=600))
        conversation += [model("something else"), user("and?")]
        second = room.reply(conversation, SHORT)
        assert second.finished.usage.cached_tokens > 700
        with engine_room(random_model("gemma4")) as fresh:
            assert fresh.reply(conversation, SHORT).text == second.text
    assert first.finished.stop_reason is StopReason.LENGTH


def test_regenerating_uses_the_whole_prompt_again(demo: EngineRoom) -> None:
    conversation = [user("repeat: cat dog")]
    first = demo.reply(conversation)
    again = demo.reply(conversation)
    assert again.text == first.text
    assert again.finished.usage.cached_tokens == again.finished.usage.prompt_tokens - 1


def test_progress_counts_up_to_the_prompts_length(random_model: Callable[[str], Path]) -> None:
    with engine_room(random_model("gemma4")) as room:
        reply = room.reply([user(words(room, 1300))], SHORT)
    counts = [(event.done_tokens, event.total_tokens) for event in reply.progress]
    total = reply.finished.usage.prompt_tokens
    assert counts == sorted(counts)
    assert len(counts) > 2
    assert counts[-1] == (total, total)


def test_stop_during_prefill_ends_as_cancelled_and_the_next_reply_is_right(random_model: Callable[[str], Path]) -> None:
    with engine_room(random_model("gemma4")) as room:
        conversation = [user(words(room, 1300))]
        stopped = room.reply(conversation, SHORT, cancel_at=PromptProgress)
        assert stopped.finished.stop_reason is StopReason.CANCELLED
        assert stopped.text == ""
        after = room.reply(conversation, SHORT)
        with engine_room(random_model("gemma4")) as fresh:
            assert after.text == fresh.reply(conversation, SHORT).text


def test_stop_while_answering_keeps_the_text_so_far(gemma3: EngineRoom) -> None:
    stopped = gemma3.reply([user("hello")], GREEDY, cancel_at=Delta)
    assert stopped.finished.stop_reason is StopReason.CANCELLED
    whole = gemma3.reply([user("hello")], SHORT)
    assert stopped.text
    assert whole.text.startswith(stopped.text) or stopped.text.startswith(whole.text)
    assert stopped.finished.usage.completion_tokens > 0


def test_the_answer_ends_at_max_tokens(gemma3: EngineRoom) -> None:
    reply = gemma3.reply([user("hello")], SHORT)
    assert reply.finished.stop_reason is StopReason.LENGTH
    assert reply.finished.usage.completion_tokens == 16


def test_the_answer_ends_where_the_context_does(gemma3: EngineRoom) -> None:
    reply = gemma3.reply([user("hello")], GREEDY)
    usage = reply.finished.usage
    assert reply.finished.stop_reason is StopReason.LENGTH
    assert usage.prompt_tokens + usage.completion_tokens == gemma3.model.context.n_ctx + 1
    assert gemma3.reply([user("hello")], SHORT).text == reply.text[: len(gemma3.reply([user("hello")], SHORT).text)]


def test_a_stopped_answer_goes_on(demo: EngineRoom) -> None:
    whole = demo.reply([user("What is the capital of Japan?")])
    begun = Message(Role.ASSISTANT, (TextPart("The capital of"),))
    rest = demo.reply([user("What is the capital of Japan?"), begun], continue_last=True)
    assert "The capital of" + rest.text == whole.text
    assert rest.finished.stop_reason is StopReason.END


def test_a_stopped_thought_goes_on(demo: EngineRoom) -> None:
    thinking = GenerationSettings(temperature=0.0, thinking=True)
    whole = demo.reply([user("What is 3 + 4?")], thinking)
    begun = Message(Role.ASSISTANT, (), whole.thinking[:5])
    rest = demo.reply([user("What is 3 + 4?"), begun], thinking, continue_last=True)
    assert rest.thinking.strip()
    assert rest.text


def test_thinking_takes_time(demo: EngineRoom) -> None:
    thought = demo.reply([user("What is 3 + 4?")], GenerationSettings(temperature=0.0, thinking=True))
    assert thought.thinking
    assert 0 < thought.finished.timings.thinking_s < 60
    assert thought.finished.timings.ttft_s > 0
    assert demo.reply([user("What is 3 + 4?")]).finished.timings.thinking_s == 0


def test_a_seed_repeats_an_answer_and_another_does_not(gemma3: EngineRoom) -> None:
    def answer(seed: int | None) -> str:
        return gemma3.reply([user("hello")], GenerationSettings(seed=seed, temperature=1.5, max_tokens=24)).text

    assert answer(7) == answer(7)
    assert len({answer(7), answer(8), answer(0xFFFFFFFF)}) == 3
    assert len({answer(None), answer(None), answer(None)}) == 3


@pytest.mark.parametrize(
    "changed",
    [{"top_k": 1}, {"top_p": 0.0}, {"min_p": 1.0}, {"temperature": 1e-3}],
)
def test_each_setting_can_make_sampling_greedy(gemma3: EngineRoom, changed: dict[str, float]) -> None:
    settings = GenerationSettings(
        **{"temperature": 1.5, "top_k": 0, "top_p": 1.0, "seed": 3, "max_tokens": 16, **changed}
    )
    assert gemma3.reply([user("hello")], settings).text == gemma3.reply([user("hello")], SHORT).text


@pytest.mark.parametrize(
    "nonsense",
    [
        GenerationSettings(temperature=float("nan")),
        GenerationSettings(temperature=-1.0),
        GenerationSettings(top_k=2**40),
        GenerationSettings(top_p=1.5),
        GenerationSettings(min_p=float("inf")),
        GenerationSettings(repeat_penalty=0.0),
        GenerationSettings(max_tokens=-5),
    ],
)
def test_settings_without_a_meaning_are_refused(gemma3: EngineRoom, nonsense: GenerationSettings) -> None:
    with pytest.raises(Refused, match="cannot be"):
        gemma3.reply([user("hello")], nonsense)


def test_a_repeat_penalty_changes_an_answer_that_repeats(gemma3: EngineRoom) -> None:
    penalised = GenerationSettings(temperature=0.0, max_tokens=16, repeat_penalty=5.0)
    assert gemma3.reply([user("hello")], penalised).text != gemma3.reply([user("hello")], SHORT).text


def test_tokens_that_the_file_forbids_never_come(tmp_path: Path, random_model: Callable[[str], Path]) -> None:
    with engine_room(random_model("gemma4")) as room:
        answer = room.reply([user("hello")], SHORT).text
        first = room.model.vocabulary.tokenize(answer)[0]
    forbidding = tmp_path / "forbidding.gguf"
    gguf_models.write_gemma4(forbidding, suppressed=[first])
    with engine_room(forbidding) as room:
        assert room.model.vocabulary.suppressed == [first]
        other = room.reply([user("hello")], SHORT).text
        assert first not in room.model.vocabulary.tokenize(other)[:1]
    assert other != answer


def test_media_are_asked_for_once_and_known_after_that(demo: EngineRoom) -> None:
    conversation = [Message(Role.USER, (RED_PART, TextPart("What is in the picture?")))]
    first = demo.reply(conversation, media=PICTURES)
    assert first.wanted == [RED_PART.media_id]
    assert "red circle" in first.text
    assert first.finished.usage.image_tokens > 70
    later = demo.reply([user("What is the capital of Japan?")])  # the KV cache holds no picture now
    assert later.wanted == []
    again = demo.reply(conversation, media={})
    assert again.wanted == []
    assert again.text == first.text


def test_several_pictures_keep_their_order(demo: EngineRoom) -> None:
    reply = demo.reply([Message(Role.USER, (BLUE_PART, RED_PART, TextPart("?")))], SHORT, media=PICTURES)
    assert set(reply.wanted) <= {RED_PART.media_id, BLUE_PART.media_id}
    other = demo.reply([Message(Role.USER, (RED_PART, BLUE_PART, TextPart("?")))], SHORT, media=PICTURES)
    assert other.finished.usage.image_tokens == reply.finished.usage.image_tokens
    assert other.finished.usage.cached_tokens < 10


def test_speech_is_heard(demo: EngineRoom) -> None:
    sound = noise_sound(1, 1.2)
    part = audio_part("s", sound)
    reply = demo.reply([Message(Role.USER, (part, TextPart("Write it down.")))], SHORT, media={part.media_id: sound})
    assert 25 <= reply.finished.usage.audio_tokens <= 35


def test_stop_while_media_are_awaited(demo: EngineRoom) -> None:
    unknown = image_part("never sent", RED)
    reply = demo.reply([Message(Role.USER, (unknown, TextPart("?")))], media={}, cancel_at=MediaWanted)
    assert reply.finished.stop_reason is StopReason.CANCELLED


@pytest.mark.parametrize(
    "picture",
    [
        RgbImage(10, 10, bytes(299)),
        RgbImage(9000, 1000, bytes(27_000_000)),
        RgbImage(1700, 100, bytes(510_000)),
        RgbImage(0, 0, b""),
    ],
)
def test_an_unusable_picture_is_refused_by_name(demo: EngineRoom, picture: RgbImage) -> None:
    part = image_part(f"bad {picture.width_px}", picture)
    with pytest.raises(UnusablePicture, match=part.name):
        demo.reply([Message(Role.USER, (part, TextPart("?")))], media={part.media_id: picture})


@pytest.mark.parametrize(
    "sound", [PcmAudio(b"abc"), PcmAudio(b""), noise_sound(1, 0.05), PcmAudio(b"\x00\x00\xc0\x7f" * 16_000)]
)
def test_an_unusable_sound_is_refused_by_name(demo: EngineRoom, sound: PcmAudio) -> None:
    part = audio_part(f"bad {len(sound.samples)}", sound)
    with pytest.raises(UnusableSound, match=part.name):
        demo.reply([Message(Role.USER, (part, TextPart("?")))], media={part.media_id: sound})


@pytest.mark.parametrize("duration_s", [0.1, 30.0, 30.004, 30.05, 30.2, 61.0])
def test_sounds_of_any_length_do_not_end_the_process(demo: EngineRoom, duration_s: float) -> None:
    """Longer ones than 30 s are cut by mtmd; a last piece without a whole frame would abort."""
    sound = noise_sound(1, duration_s)
    part = audio_part(f"long {duration_s}", sound)
    reply = demo.reply([Message(Role.USER, (part, TextPart("?")))], SHORT, media={part.media_id: sound})
    assert abs(reply.finished.usage.audio_tokens - duration_s * 25) < 8


@pytest.mark.parametrize("size", [(1, 1), (8192, 512), (512, 8192), (3000, 4000), (17, 270)])
def test_pictures_of_any_shape_do_not_end_the_process(demo: EngineRoom, size: tuple[int, int]) -> None:
    image = circle(width=size[0], height=size[1])
    part = image_part(f"size {size}", image)
    reply = demo.reply([Message(Role.USER, (part, TextPart("?")))], SHORT, media={part.media_id: image})
    assert 1 <= reply.finished.usage.image_tokens <= 1120


def test_a_model_without_eyes_and_ears_says_so(gemma3: EngineRoom) -> None:
    with pytest.raises(UnusablePicture, match="random gemma3 cannot see pictures"):
        gemma3.reply([Message(Role.USER, (RED_PART, TextPart("?")))], media=PICTURES)
    with pytest.raises(UnusableSound, match="cannot hear"):
        gemma3.reply([Message(Role.USER, (audio_part("s", noise_sound(1)), TextPart("?")))])
    with pytest.raises(Refused, match="cannot use tools"):
        gemma3.reply([user("hello")], tools=[ToolSpec("a", "b", {})])


@pytest.mark.parametrize(
    "messages", [[], [user(" \n ")], [said(Role.SYSTEM, "x")], [user("a"), model("b")], [said(Role.ASSISTANT, "")]]
)
def test_nothing_to_answer_is_refused(gemma3: EngineRoom, messages: list[Message]) -> None:
    with pytest.raises(Refused):
        gemma3.reply(messages)


def test_a_raw_prompt_is_taken_as_it_is(demo: EngineRoom) -> None:
    formatted = demo.reply([user("What is the capital of Japan?")])
    prompt = "<|turn>user\nWhat is the capital of Japan?<turn|>\n<|turn>model\n<|channel>thought\n<channel|>"
    for raw in (prompt, "<bos>" + prompt):
        reply = demo.reply([], raw_prompt=raw)
        assert reply.text == formatted.text
        assert reply.finished.usage.prompt_tokens == formatted.finished.usage.prompt_tokens


def test_a_call_stops_the_answer(demo: EngineRoom) -> None:
    tool = ToolSpec(
        "get_weather",
        "Get the weather for a city",
        {"type": "object", "properties": {"city": {"type": "string", "description": "City"}}, "required": ["city"]},
    )
    reply = demo.reply([user("weather in Tokyo?")], tools=[tool])
    assert reply.finished.stop_reason is StopReason.TOOL_CALL
    assert [(call.name, call.arguments) for call in reply.calls] == [("get_weather", {"city": "Tokyo"})]
    assert reply.text == ""


def test_the_oldest_turns_go_when_the_context_is_full(gemma3: EngineRoom) -> None:
    conversation = [said(Role.SYSTEM, "system words here")]
    for number in range(8):
        conversation += [user(f"question {number} " + "word " * 30), model("answer " * 20)]
    conversation.append(user("the newest"))
    reply = gemma3.reply(conversation, SHORT)
    dropped = reply.finished.dropped_turns
    assert dropped > 0
    assert dropped % 2 == 0
    kept = [conversation[0], *conversation[1 + dropped :]]
    again = gemma3.reply(kept, SHORT)
    assert again.finished.dropped_turns == 0
    assert again.finished.usage.prompt_tokens == reply.finished.usage.prompt_tokens
    assert again.text == reply.text


def test_dropping_is_stable_while_the_chat_grows(gemma3: EngineRoom) -> None:
    """Most messages find their past in the KV cache; only now and then a step of turns goes at once."""
    conversation: list[Message] = []
    n_afresh = 0
    drops = []
    for number in range(60):
        conversation.append(user(f"and {number}"))
        reply = gemma3.reply(conversation, SHORT)
        drops.append(reply.finished.dropped_turns)
        n_afresh += reply.finished.usage.cached_tokens < reply.finished.usage.prompt_tokens // 2
        conversation.append(model("so"))
    assert drops == sorted(drops)
    assert drops[-1] > 60
    assert n_afresh < 15


def test_a_message_that_cannot_fit_is_refused_with_the_numbers(gemma3: EngineRoom) -> None:
    with pytest.raises(TooLong) as refused:
        gemma3.reply([user("old"), model("older"), user("word " * 600)])
    assert "tokens and 480 fit" in refused.value.hint
    with pytest.raises(TooLong):
        gemma3.reply([], raw_prompt="word " * 600)


def test_a_system_text_that_leaves_no_room_is_refused_as_such(gemma3: EngineRoom) -> None:
    with pytest.raises(TooLong, match="system text") as refused:
        gemma3.reply([said(Role.SYSTEM, "word " * 600), user("old"), model("older"), user("new")])
    assert "and 480 fit" in refused.value.hint


def test_media_that_were_dropped_are_asked_for_again_only_if_they_are_needed(
    demo_model: Path, demo_projector: Path
) -> None:
    conversation = [Message(Role.USER, (RED_PART, TextPart("What is in the picture?")))]
    with engine_room(demo_model, demo_projector) as room:
        assert room.model.projector is not None
        with closing(MediaCache(room.model.projector, budget_bytes=1)) as cache:
            room.model.media = cache
            first = room.reply(conversation, media=PICTURES)
            other = room.reply([Message(Role.USER, (BLUE_PART, TextPart("?")))], SHORT, media=PICTURES)
            assert (first.wanted, other.wanted) == ([RED_PART.media_id], [BLUE_PART.media_id])
            again = room.reply(conversation, media=PICTURES)
            assert again.wanted == [RED_PART.media_id]
            assert again.text == first.text
            follow_up = room.reply([*conversation, model(again.text), user("Thank you")], SHORT, media={})
            assert follow_up.wanted == []
            assert follow_up.finished.usage.cached_tokens > 70
