"""The engine's greedy answers are, token for token, those of llama.cpp by other ways."""

import base64
import io
from collections.abc import Callable, Sequence
from pathlib import Path

import llama_cpp
import pytest
from llama_cpp.llama_chat_format import Gemma4ChatHandler
from PIL import Image

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.media import Media, RgbImage
from gemma_desktop.chat.message import AudioPart, ImagePart, Message, Role, TextPart, ToolCall, ToolSpec, said
from tests.helpers.engine_room import engine_room
from tests.helpers.gguf_models import write_gemma4
from tests.helpers.media_samples import audio_part, circle, image_part, noise_picture, noise_sound
from tests.helpers.plain_llama import PlainLlama

N_TOKENS = 32
GREEDY = GenerationSettings(temperature=0.0, max_tokens=N_TOKENS)
MARKER = "<__media__>"

CONVERSATIONS: dict[str, list[tuple[str, str]]] = {
    "one question": [("user", "What is this?")],
    "several turns": [
        ("user", "  Tell me about the water in the river  "),
        ("assistant", "It is wet.\n\nAnd <b>cold</b>."),
        ("user", "1. one\n2. two\n\n\n    code = 'x'\ttab"),
    ],
    "many scripts": [("user", "héllo wörld, 日本 \U0001f642 — ½ Привет\nनमस्ते")],
}
ARCHITECTURES = ["gemma", "gemma2", "gemma3", "gemma3n", "gemma4", "gemma4-experts", "gemma4-per-layer"]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("conversation", CONVERSATIONS)
def test_text(random_model: Callable[[str], Path], architecture: str, conversation: str) -> None:
    turns = CONVERSATIONS[conversation]
    with engine_room(random_model(architecture)) as room:
        reply = room.reply([said(Role(role), text) for role, text in turns], GREEDY)
    plain = PlainLlama(random_model(architecture))
    prompt = plain.rendered([{"role": role, "content": text} for role, text in turns])
    assert reply.finished.usage.prompt_tokens == len(plain.tokens(prompt))
    assert reply.text == plain.greedy(prompt, N_TOKENS)
    plain.close()


@pytest.mark.parametrize("architecture", ["gemma", "gemma2"])
def test_system_text_of_formats_without_a_system_turn(random_model: Callable[[str], Path], architecture: str) -> None:
    with engine_room(random_model(architecture)) as room:
        reply = room.reply([said(Role.SYSTEM, "Be brief."), said(Role.USER, "What is this?")], GREEDY)
    plain = PlainLlama(random_model(architecture))
    expected = plain.greedy(
        "<bos><start_of_turn>user\nBe brief.\nWhat is this?<end_of_turn>\n<start_of_turn>model\n", N_TOKENS
    )
    assert reply.text == expected
    plain.close()


@pytest.mark.parametrize("architecture", ["gemma3", "gemma4"])
def test_system_text(random_model: Callable[[str], Path], architecture: str) -> None:
    with engine_room(random_model(architecture)) as room:
        reply = room.reply([said(Role.SYSTEM, "Be brief."), said(Role.USER, "What is this?")], GREEDY)
    plain = PlainLlama(random_model(architecture))
    prompt = plain.rendered([{"role": "system", "content": "Be brief."}, {"role": "user", "content": "What is this?"}])
    assert reply.text == plain.greedy(prompt, N_TOKENS)
    plain.close()


def test_a_prompt_of_several_batches_and_windows(random_model: Callable[[str], Path]) -> None:
    text = " ".join(f"water number {n} is {n * 7 % 13}" for n in range(150))
    with engine_room(random_model("gemma4")) as room:
        reply = room.reply([said(Role.USER, text)], GREEDY)
    plain = PlainLlama(random_model("gemma4"))
    prompt = plain.rendered([{"role": "user", "content": text}])
    assert len(plain.tokens(prompt)) > 1000
    assert reply.text == plain.greedy(prompt, N_TOKENS)
    plain.close()


def _content(parts: Sequence[object]) -> list[dict[str, str]]:
    return [{"type": "text", "text": part.text if isinstance(part, TextPart) else MARKER} for part in parts]


RED, NOISE, LARGE = circle(), noise_picture(3), noise_picture(4, 900, 500)
HUGE = noise_picture(5, 1580, 1500)
SHORT, LONG, OF_TWO_PIECES = noise_sound(5, 0.7), noise_sound(6, 2.3), noise_sound(7, 31.5)
PartsAndMedia = tuple[list[TextPart | ImagePart | AudioPart], list[Media]]
PICTURE_MESSAGES: dict[str, PartsAndMedia] = {
    "picture, then text": ([image_part("red", RED), TextPart("What is this?")], [RED]),
    "text, then picture": ([TextPart("What is this?"), image_part("noise", NOISE)], [NOISE]),
    "two pictures": (
        [image_part("red", RED), TextPart("And this?"), image_part("large", LARGE), TextPart("Which?")],
        [RED, LARGE],
    ),
}
HUGE_MESSAGES: dict[str, PartsAndMedia] = {
    "picture of a thousand tokens": ([image_part("huge", HUGE), TextPart("What is this?")], [HUGE]),
}
SOUND_MESSAGES: dict[str, PartsAndMedia] = {
    "sound, then text": ([audio_part("short", SHORT), TextPart("Write it down.")], [SHORT]),
    "picture and sounds": (
        [audio_part("long", LONG), image_part("red", RED), TextPart("Hm?"), audio_part("short", SHORT)],
        [LONG, RED, SHORT],
    ),
}
LONG_SOUND_MESSAGES: dict[str, PartsAndMedia] = {
    "sound of two pieces": ([audio_part("of two", OF_TWO_PIECES), TextPart("Write it down.")], [OF_TWO_PIECES]),
}
MESSAGES = {**PICTURE_MESSAGES, **HUGE_MESSAGES, **SOUND_MESSAGES, **LONG_SOUND_MESSAGES}
MEDIA_CASES = [
    *(("gemma3", "gemma3-projector", name) for name in PICTURE_MESSAGES),
    ("gemma3n", "gemma3n-projector", "two pictures"),
    # 12B: encoder-free pictures, all of one seen at once, and sounds.
    *(("gemma4", "gemma4-projector", name) for name in [*PICTURE_MESSAGES, *HUGE_MESSAGES, *SOUND_MESSAGES]),
    # 26B-A4B and 31B: encoded pictures, all of one seen at once.
    ("gemma4-experts", "gemma4v-projector", "two pictures"),
    # E2B and E4B: their widths make mtmd decode pictures causally.
    ("gemma4-e2b", "gemma4-e2b-projector", "two pictures"),
]


def _message(parts: Sequence[TextPart | ImagePart | AudioPart]) -> Message:
    return Message(Role.USER, tuple(parts))


def _by_id(parts: Sequence[TextPart | ImagePart | AudioPart], media: Sequence[Media]) -> dict[str, Media]:
    return dict(zip([part.media_id for part in parts if not isinstance(part, TextPart)], media, strict=True))


@pytest.mark.parametrize(("architecture", "projector", "message"), MEDIA_CASES)
def test_media(random_model: Callable[[str], Path], architecture: str, projector: str, message: str) -> None:
    parts, media = MESSAGES[message]
    with engine_room(random_model(architecture), random_model(projector)) as room:
        reply = room.reply([_message(parts)], GREEDY, media=_by_id(parts, media))
    plain = PlainLlama(random_model(architecture), random_model(projector))
    prompt = plain.rendered([{"role": "user", "content": _content(parts)}])
    expected, n_prompt = plain.greedy_with_media(prompt, media, N_TOKENS)
    assert reply.text == expected
    assert reply.finished.usage.prompt_tokens == n_prompt
    plain.close()


@pytest.mark.parametrize("message", ["two pictures", *SOUND_MESSAGES, *LONG_SOUND_MESSAGES])
def test_demo_model_media(demo_model: Path, demo_projector: Path, message: str) -> None:
    """gemma4v and gemma4a: both with their encoders."""
    parts, media = MESSAGES[message]
    with engine_room(demo_model, demo_projector) as room:
        reply = room.reply([_message(parts)], GREEDY, media=_by_id(parts, media))
    plain = PlainLlama(demo_model, demo_projector, image_tokens=(70, 112))  # as the model file says
    prompt = plain.rendered([{"role": "user", "content": _content(parts)}])
    expected, n_prompt = plain.greedy_with_media(prompt, media, N_TOKENS)
    assert reply.text == expected
    assert reply.finished.usage.prompt_tokens == n_prompt
    plain.close()


def test_a_conversation_about_media_with_all_that_is_kept_between_its_turns(
    random_model: Callable[[str], Path],
) -> None:
    """The second answer reuses KV cache and embeddings; the other way begins afresh."""
    first, second = MESSAGES["picture and sounds"], MESSAGES["two pictures"]
    media = [*first[1], *second[1]]
    by_id = _by_id([*first[0], *second[0]], media)
    with engine_room(random_model("gemma4"), random_model("gemma4-projector")) as room:
        room.reply([_message(first[0])], GREEDY, media=by_id)
        conversation = [_message(first[0]), said(Role.ASSISTANT, "It is water."), _message(second[0])]
        reply = room.reply(conversation, GREEDY, media=by_id)
    assert reply.finished.usage.cached_tokens > 100
    plain = PlainLlama(random_model("gemma4"), random_model("gemma4-projector"))
    prompt = plain.rendered(
        [
            {"role": "user", "content": _content(first[0])},
            {"role": "assistant", "content": "It is water."},
            {"role": "user", "content": _content(second[0])},
        ]
    )
    expected, n_prompt = plain.greedy_with_media(prompt, media, N_TOKENS)
    assert reply.text == expected
    assert reply.finished.usage.prompt_tokens == n_prompt
    plain.close()


def test_tokens_that_the_file_forbids(tmp_path: Path, random_model: Callable[[str], Path]) -> None:
    plain = PlainLlama(random_model("gemma4"))
    prompt = plain.rendered([{"role": "user", "content": "What is this?"}])
    forbidden = sorted(set(plain.tokens(plain.greedy(prompt, N_TOKENS))))[:8]
    write_gemma4(tmp_path / "forbidding.gguf", suppressed=forbidden)
    with engine_room(tmp_path / "forbidding.gguf") as room:
        reply = room.reply([said(Role.USER, "What is this?")], GREEDY)
    assert reply.text == plain.greedy(prompt, N_TOKENS, never=forbidden)
    assert reply.text != plain.greedy(prompt, N_TOKENS)
    plain.close()


@pytest.mark.parametrize(
    ("architecture", "projector"), [(case[0], case[1]) for case in MEDIA_CASES if case[2] == "two pictures"]
)
def test_pictures_change_the_answers_of_these_models(
    random_model: Callable[[str], Path], architecture: str, projector: str
) -> None:
    """Or the tests above would prove little."""
    with engine_room(random_model(architecture), random_model(projector)) as room:
        answers = {
            room.reply(
                [_message([image_part(name, image), TextPart("What is this?")])],
                GREEDY,
                media={image_part(name, image).media_id: image},
            ).text
            for name, image in (("red", RED), ("blue", circle((30, 30, 220))), ("noise", NOISE))
        }
    assert len(answers) == 3


def test_demo_model_text_thinking_and_tools(demo_model: Path) -> None:
    tool = ToolSpec(
        "get_weather",
        "Get the weather for a city",
        {"type": "object", "properties": {"city": {"type": "string", "description": "City"}}, "required": ["city"]},
    )
    plain_tool = {
        "type": "function",
        "function": {"name": tool.name, "description": tool.description, "parameters": tool.parameters},
    }
    question = {"role": "user", "content": "weather in Tokyo?"}
    plain = PlainLlama(demo_model)
    with engine_room(demo_model) as room:
        asked = room.reply([said(Role.USER, "weather in Tokyo?")], GREEDY, tools=[tool])
        call = asked.calls[0]
        expected = plain.greedy(plain.rendered([question], tools=[plain_tool]), N_TOKENS)
        assert expected.startswith(f'<|tool_call>call:{call.name}{{city:<|"|>{call.arguments["city"]}<|"|>}}')

        messages = [
            said(Role.USER, "weather in Tokyo?"),
            Message(Role.ASSISTANT, tool_calls=(ToolCall("get_weather", {"city": "Tokyo"}),)),
            Message(Role.TOOL, (TextPart("sunny, 21 degrees"),), tool_name="get_weather"),
        ]
        answered = room.reply(messages, GREEDY, tools=[tool])
        function = {"name": "get_weather", "arguments": {"city": "Tokyo"}}
        plain_messages = [
            question,
            {
                "role": "assistant",
                "content": "",
                "tool_calls": [{"id": "1", "type": "function", "function": function}],
            },
            {"role": "tool", "tool_call_id": "1", "content": "sunny, 21 degrees"},
        ]
        prompt = plain.rendered(plain_messages, tools=[plain_tool])
        assert answered.finished.usage.prompt_tokens == len(plain.tokens(prompt))
        assert answered.text == plain.greedy(prompt, N_TOKENS)

        thought = room.reply(
            [said(Role.USER, "What is 3 + 4?")], GenerationSettings(temperature=0.0, max_tokens=N_TOKENS, thinking=True)
        )
        prompt = plain.rendered([{"role": "user", "content": "What is 3 + 4?"}], enable_thinking=True)
        expected = plain.greedy(prompt, N_TOKENS)
        assert expected == f"<|channel>thought\n{thought.thinking}\n<channel|>{thought.text}"
    plain.close()


def test_demo_model_chat_completion(demo_model: Path) -> None:
    """Against the library's own chat, from the template to the words."""
    llama = llama_cpp.Llama(str(demo_model), n_ctx=2048, n_threads=1, verbose=False)
    turns = [("user", "My name is Ana."), ("assistant", "Nice to meet you, Ana!"), ("user", "What is my name?")]
    completion = llama.create_chat_completion(
        [{"role": role, "content": text} for role, text in turns], temperature=0.0, max_tokens=N_TOKENS
    )
    with engine_room(demo_model) as room:
        reply = room.reply([said(Role(role), text) for role, text in turns], GREEDY)
    assert reply.text == completion["choices"][0]["message"]["content"]
    assert reply.finished.usage.prompt_tokens == completion["usage"]["prompt_tokens"]
    llama.close()


def test_demo_model_with_its_chat_handler(demo_model: Path, demo_projector: Path) -> None:
    image = circle((30, 60, 220), 288, 288)
    handler = Gemma4ChatHandler(str(demo_projector), verbose=False, use_gpu=False)
    llama = llama_cpp.Llama(
        str(demo_model), chat_handler=handler, n_ctx=2048, n_batch=2048, n_ubatch=2048, n_threads=1, verbose=False
    )
    content = [
        {"type": "image_url", "image_url": {"url": _png_uri(image)}},
        {"type": "text", "text": "What is in the picture?"},
    ]
    completion = llama.create_chat_completion(
        [{"role": "user", "content": content}], temperature=0.0, repeat_penalty=1.0, max_tokens=N_TOKENS
    )
    part = image_part("blue", image)
    with engine_room(demo_model, demo_projector) as room:
        reply = room.reply(
            [Message(Role.USER, (part, TextPart("What is in the picture?")))], GREEDY, media={part.media_id: image}
        )
    assert reply.text == completion["choices"][0]["message"]["content"]
    llama.close()


def _png_uri(image: RgbImage) -> str:
    data = io.BytesIO()
    Image.frombytes("RGB", (image.width_px, image.height_px), image.pixels).save(data, "PNG")
    return f"data:image/png;base64,{base64.b64encode(data.getvalue()).decode()}"
