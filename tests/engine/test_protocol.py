import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_desktop.chat.generation import GREEDY
from gemma_desktop.chat.media import PcmAudio, RgbImage
from gemma_desktop.chat.message import Role, ToolSpec, said
from gemma_desktop.engine import protocol

REQUESTS = [
    protocol.Load(1, "/models/a.gguf", "/models/mmproj.gguf", protocol.LoadOptions(4096, 2, 0)),
    protocol.Generate(2, (said(Role.USER, "Здравей"),), GREEDY, (ToolSpec("t", "d", {"type": "object"}),)),
    protocol.PutMedia(2, "ab@280", RgbImage(1, 1, b"\0\1\2")),
    protocol.PutMedia(2, "cd", PcmAudio(b"\0\0\0\0")),
    protocol.Cancel(2),
    protocol.Shutdown(),
]
EVENTS = [
    protocol.Ready(0, protocol.PROTOCOL_VERSION, 42, "llama.cpp"),
    protocol.MediaWanted(2, ("ab@280",)),
    protocol.Delta(2, protocol.DeltaKind.THINKING, "Hm"),
    protocol.Failed(2, protocol.FailureKind.TOO_LONG, "Too long", "Shorten it"),
]


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda each: type(each).__name__)
def test_a_request_arrives_as_it_was_sent(request_: protocol.Request) -> None:
    assert protocol.decode_request(protocol.encode(request_)) == request_


@pytest.mark.parametrize("event", EVENTS, ids=lambda each: type(each).__name__)
def test_an_event_arrives_as_it_was_sent(event: protocol.Event) -> None:
    assert protocol.decode_event(protocol.encode(event)) == event


@given(st.binary(max_size=200))
def test_garbage_is_refused_and_never_becomes_an_object(data: bytes) -> None:
    with pytest.raises((msgspec.DecodeError, UnicodeDecodeError)):
        protocol.decode_event(b"\xc1" + data)


@pytest.mark.parametrize(
    "untrue",
    [
        {"type": "delta", "request_id": 1, "kind": "shout", "text": "a"},
        {"type": "delta", "request_id": "1", "kind": "text", "text": "a"},
        {"type": "delta", "request_id": 1, "kind": "text"},
        {"type": "load", "request_id": 1, "model_path": "/etc/passwd"},
        ["delta", 1, "text", "a"],
    ],
)
def test_an_event_of_the_wrong_form_is_refused(untrue: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        protocol.decode_event(msgspec.msgpack.encode(untrue))
