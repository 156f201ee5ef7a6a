"""What the model is told of a conversation."""

import pytest

from gemma_desktop.chat.message import AudioPart, ImagePart, Message, Part, Role, TextPart, said
from gemma_desktop.chat.tree import Node
from gemma_desktop.session.prompting import messages_for
from gemma_desktop.session.write_down import WriteDownWish, write_down_message, write_down_wish

PICTURE = ImagePart("a" * 64, "cat.png", 10, 10)
SHORT, LONG = AudioPart("b" * 64, "note.wav", 30.0), AudioPart("c" * 64, "talk.wav", 30.1)


def path(*messages: Message) -> list[Node]:
    ids = [str(number) for number in range(len(messages))]
    return [Node(node_id, None, message, 0.0) for node_id, message in zip(ids, messages, strict=True)]


def user(*parts: Part) -> Message:
    return Message(Role.USER, parts)


def told(*messages: Message, system_text: str = "", images: bool = True, audio: bool = True) -> tuple[Message, ...]:
    return messages_for(path(*messages), system_text, images=images, audio=audio)


def test_the_system_text_comes_first_and_only_if_there_is_one() -> None:
    assert told(said(Role.USER, "Hi"), system_text="Be brief.")[0] == said(Role.SYSTEM, "Be brief.")
    assert told(said(Role.USER, "Hi"), system_text=" \n")[0] == said(Role.USER, "Hi")


def test_roles_alternate_where_an_answer_is_empty() -> None:
    messages = told(said(Role.USER, "One"), Message(Role.ASSISTANT), said(Role.USER, "Two"))
    assert messages == (user(TextPart("One"), TextPart("Two")),)


def test_an_answer_that_is_continued_stays_the_last_one() -> None:
    messages = told(said(Role.USER, "One"), Message(Role.ASSISTANT, (TextPart("so far"),), thinking="Hm."))
    assert messages[-1] == Message(Role.ASSISTANT, (TextPart("so far"),), thinking="Hm.")


@pytest.mark.parametrize(("images", "audio"), [(False, True), (True, False), (False, False)])
def test_what_a_model_cannot_take_stands_as_a_line_in_earlier_messages(images: bool, audio: bool) -> None:
    first, _, _ = told(
        user(PICTURE, SHORT, TextPart("Look")),
        said(Role.ASSISTANT, "Yes"),
        said(Role.USER, "And?"),
        images=images,
        audio=audio,
    )
    assert (PICTURE in first.parts) is images
    assert (SHORT in first.parts) is audio
    assert ("cat.png, was here" in first.text) is not images
    assert ("note.wav, was here" in first.text) is not audio
    assert len(first.parts) == 3


def test_the_newest_message_is_never_changed() -> None:
    newest = user(PICTURE, LONG, TextPart("Look"))
    assert told(newest, images=False, audio=False) == (newest,)


def test_an_earlier_recording_of_more_than_half_a_minute_is_not_heard_again() -> None:
    asked = write_down_message([SHORT, LONG], WriteDownWish("English"))
    first, *_ = told(asked, said(Role.ASSISTANT, "one two"), said(Role.USER, "Shorter"))
    assert SHORT in first.parts
    assert LONG not in first.parts
    assert first.parts[-1] == TextPart("Write this down"), "the instruction was about sound that is not here"


@pytest.mark.parametrize(
    "wish",
    [WriteDownWish("English"), WriteDownWish("Spanish", "German"), WriteDownWish(""), WriteDownWish("", "German")],
)
def test_a_wish_is_found_again_in_its_message(wish: WriteDownWish) -> None:
    assert write_down_wish(write_down_message([SHORT], wish)) == wish


def test_words_of_the_user_are_no_wish() -> None:
    assert write_down_wish(said(Role.USER, "Transcribe the following speech segment in English")) is None
