"""Chats that were left and come back: in memory, after a restart, or not at all once they are forgotten."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from gemma_desktop.chat.generation import GenerationSettings, StopReason
from gemma_desktop.chat.message import Message, Role, TextPart, said
from gemma_desktop.engine.protocol import KeptChat
from gemma_desktop.engine.state_folder import StateFolder
from tests.helpers.engine_room import EngineRoom, engine_room
from tests.helpers.media_samples import image_part, noise_picture

SHORT = GenerationSettings(temperature=0.0, max_tokens=12)
LONG = GenerationSettings(temperature=0.0, max_tokens=900)
CUT = GenerationSettings(temperature=0.0, max_tokens=16)
PICTURE = noise_picture(1)
PICTURE_PART = image_part("p", PICTURE)


def question(word: str, n_words: int = 400) -> Message:
    return said(Role.USER, f"{word} " * n_words)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "states"


@pytest.fixture
def kept(folder: Path) -> Callable[[str], KeptChat]:
    """A chat, by its id."""
    return lambda chat_id: KeptChat(chat_id, str(folder), b"k" * 32, 2**40)


Kept = Callable[[str], KeptChat]


@pytest.fixture
def room(random_model: Callable[[str], Path]) -> Iterator[EngineRoom]:
    with engine_room(random_model("gemma4-ending"), context_tokens=4096) as room:
        yield room


def left_to_decode(room: EngineRoom, messages: list[Message], kept: KeptChat) -> int:
    usage = room.reply(messages, SHORT, kept=kept).finished.usage
    return usage.prompt_tokens - usage.cached_tokens


def test_a_chat_that_was_left_goes_on_from_memory(room: EngineRoom, kept: Kept) -> None:
    first = [question("hello")]
    answer = room.reply(first, SHORT, kept=kept("one"))
    room.reply([question("weather")], SHORT, kept=kept("two"))
    follow_up = [*first, said(Role.ASSISTANT, answer.text), said(Role.USER, "and?")]
    assert left_to_decode(room, follow_up, kept("one")) < 120
    assert left_to_decode(room, [question("weather")], kept("two")) == 1


def test_what_belongs_to_no_chat_is_not_kept(room: EngineRoom, kept: Kept, folder: Path) -> None:
    room.reply([question("hello")], SHORT)
    room.reply([question("weather")], SHORT, kept=kept("two"))
    again = room.reply([question("hello")], SHORT).finished.usage
    assert again.cached_tokens < 100


def test_a_chat_goes_on_after_a_restart(random_model: Callable[[str], Path], kept: Kept) -> None:
    model = random_model("gemma4-ending")
    conversation = [question("hello")]
    with engine_room(model) as room:
        before = room.reply(conversation, SHORT, kept=kept("one"))
    with engine_room(model) as room:
        after = room.reply(conversation, SHORT, kept=kept("one"))
    assert after.finished.usage.cached_tokens == after.finished.usage.prompt_tokens - 1
    assert after.text == before.text


def test_a_picture_is_not_asked_for_again_after_a_restart(random_model: Callable[[str], Path], kept: Kept) -> None:
    models = random_model("gemma4-ending"), random_model("gemma4-projector")
    conversation = [Message(Role.USER, (PICTURE_PART, TextPart("what is it?")))]
    with engine_room(*models) as room:
        before = room.reply(conversation, SHORT, media={PICTURE_PART.media_id: PICTURE}, kept=kept("one"))
    with engine_room(*models) as room:
        after = room.reply(conversation, SHORT, media={}, kept=kept("one"))
    assert (before.wanted, after.wanted) == ([PICTURE_PART.media_id], [])
    assert after.text == before.text


def test_a_state_of_another_model_is_not_read(random_model: Callable[[str], Path], kept: Kept) -> None:
    conversation = [question("hello")]
    with engine_room(random_model("gemma4-ending")) as room:
        room.reply(conversation, SHORT, kept=kept("one"))
    with engine_room(random_model("gemma4")) as room:
        assert room.reply(conversation, SHORT, kept=kept("one")).finished.usage.cached_tokens == 0


@pytest.mark.parametrize("at", [30, -30], ids=["head", "state"])
def test_a_damaged_state_is_deleted_and_the_chat_decoded(
    random_model: Callable[[str], Path], kept: Kept, folder: Path, at: int
) -> None:
    model, conversation = random_model("gemma4-ending"), [question("hello")]
    with engine_room(model) as room:
        before = room.reply(conversation, SHORT, kept=kept("one"))
    (path,) = folder.glob("*.state")
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    with engine_room(model) as room:
        after = room.reply(conversation, SHORT, kept=kept("one"))
        assert not path.exists()
    assert after.finished.usage.cached_tokens == 0
    assert after.text == before.text


def test_a_forgotten_chat_leaves_nothing(room: EngineRoom, kept: Kept, folder: Path) -> None:
    for chat_id in ("one", "two", "three"):
        room.reply([question(chat_id)], SHORT, kept=kept(chat_id))
    chats = room.model.chats
    chats.write()
    chats.forget(["one", "three"])  # one that was left, and the one that is live
    chats.close()
    assert len(list(folder.glob("*"))) == 1
    assert room.model.context.n_tokens == 0


def test_without_a_budget_nothing_is_written(room: EngineRoom, folder: Path) -> None:
    room.reply([question("hello")], SHORT, kept=KeptChat("one", str(folder), b"k" * 32, 0))
    room.model.chats.close()
    assert not folder.exists()


@pytest.mark.parametrize(("settings", "end"), [(LONG, StopReason.END), (CUT, StopReason.LENGTH)])
def test_the_next_message_decodes_only_itself_when_it_was_quiet_before(
    room: EngineRoom, kept: Kept, settings: GenerationSettings, end: StopReason
) -> None:
    conversation = [question("hello")]
    answer = room.reply(conversation, settings, kept=kept("one"), looks_ahead=True)
    assert answer.finished.stop_reason is end
    conversation += [said(Role.ASSISTANT, answer.text), said(Role.USER, "and?")]
    message_and_answers_turn = 12
    assert left_to_decode(room, conversation, kept("one")) <= message_and_answers_turn


def test_regenerating_after_a_long_answer_decodes_one_token(room: EngineRoom, kept: Kept) -> None:
    conversation = [question("hello", 800)]
    room.reply(conversation, GenerationSettings(temperature=0.0, max_tokens=2), kept=kept("one"))
    decode_more_than_the_ring(room)
    assert left_to_decode(room, conversation, kept("one")) == 1


def test_an_edited_last_message_decodes_only_itself(room: EngineRoom, kept: Kept) -> None:
    conversation = [question("hello", 800), said(Role.ASSISTANT, "yes"), said(Role.USER, "and?")]
    room.reply(conversation, SHORT, kept=kept("one"))
    decode_more_than_the_ring(room)
    edited = [*conversation[:-1], question("red", 100)]
    n_message = room.model.count_tokens("red " * 100)
    assert (
        left_to_decode(room, edited, kept("one")) <= n_message + 64 + 30
    )  # checkpoints lie up to 64 tokens before the place


def test_an_earlier_version_is_still_there(room: EngineRoom, kept: Kept) -> None:
    first = [question("hello"), said(Role.ASSISTANT, "red " * 300), said(Role.USER, "and?")]
    second = [question("hello"), said(Role.ASSISTANT, "cat " * 300), said(Role.USER, "and?")]
    room.reply(first, SHORT, kept=kept("one"))
    room.reply(second, SHORT, kept=kept("one"))
    assert left_to_decode(room, first, kept("one")) == 1


def decode_more_than_the_ring(room: EngineRoom) -> None:
    """As a long answer does: afterwards the sliding layers have nothing of the prompt any more."""
    for _ in range(2):
        room.model.context.decode_tokens([300] * 450)


def test_a_state_that_another_version_wrote_is_decoded_again(room: EngineRoom, kept: Kept, folder: Path) -> None:
    facts_of_then = msgspec.msgpack.encode({"another": "layout"})
    StateFolder(folder, kept("one").key, spare_bytes=0).write("one", facts_of_then, [], 2**40)
    assert room.reply([question("hello")], SHORT, kept=kept("one")).finished.usage.cached_tokens == 0
