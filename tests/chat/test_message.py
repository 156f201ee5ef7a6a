import msgspec

from gemma_desktop.chat.message import AudioPart, ImagePart, Message, Role, TextPart, ToolCall


def test_a_message_survives_its_way_to_json_and_back() -> None:
    message = Message(
        Role.ASSISTANT,
        (ImagePart("ab", "sign.png", 640, 480, 280), AudioPart("cd", "note.wav", 2.5), TextPart("What is it?")),
        thinking="Hm.",
        tool_calls=(ToolCall("get_weather", {"city": "София", "days": [1, None, True, 2.5]}),),
    )
    assert msgspec.json.decode(msgspec.json.encode(message), type=Message) == message


def test_the_model_may_be_told_more_than_the_reader_sees() -> None:
    part = TextPart("Write this down", prompt="Transcribe the following speech segment")
    message = Message(Role.USER, (part,))
    assert message.text == "Write this down"
    assert part.for_model == "Transcribe the following speech segment"
    assert TextPart("Hello").for_model == "Hello"


def test_the_same_picture_at_another_detail_is_another_thing_for_the_engine() -> None:
    coarse = ImagePart("ab", "sign.png", 640, 480, 70)
    fine = ImagePart("ab", "sign.png", 640, 480, 1120)
    assert coarse.media_id != fine.media_id
