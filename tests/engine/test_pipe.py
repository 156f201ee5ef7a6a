"""Messages over a pipe whose other end may not read, not write, or write without end."""

import select
import threading
from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection

import pytest

from gemma_desktop.engine.pipe import MAX_UNREAD_MESSAGES, MessagePipe
from gemma_desktop.engine.protocol import MAX_EVENT_BYTES

Ends = tuple[MessagePipe, Connection]


@pytest.fixture
def ends() -> Iterator[Ends]:
    """Ours, and the one of the process."""
    ours, theirs = Pipe()
    pipe = MessagePipe(ours)
    yield pipe, theirs
    theirs.close()
    pipe.close()


def test_messages_come_in_order(ends: Ends) -> None:
    pipe, theirs = ends
    for text in (b"one", b"two"):
        theirs.send_bytes(text)
    assert [pipe.take(5.0), pipe.take(5.0)] == [b"one", b"two"]


def test_messages_are_sent_in_order(ends: Ends) -> None:
    pipe, theirs = ends
    pipe.post(b"one")
    pipe.post(b"two")
    assert [theirs.recv_bytes(), theirs.recv_bytes()] == [b"one", b"two"]


def test_posting_does_not_wait_for_a_reader(ends: Ends) -> None:
    pipe, theirs = ends
    large = bytes(10_000_000)
    pipe.post(large)
    pipe.post(b"after")
    assert theirs.recv_bytes() == large
    assert theirs.recv_bytes() == b"after"


def test_nothing_comes_in_time(ends: Ends) -> None:
    pipe, _ = ends
    assert pipe.take(0.01) is None


def test_wake_ends_the_wait(ends: Ends) -> None:
    pipe, _ = ends
    waker = threading.Timer(0.01, pipe.wake)
    waker.start()
    assert pipe.take(60.0) is None
    waker.join()


def test_what_was_sent_before_the_end_is_still_taken(ends: Ends) -> None:
    pipe, theirs = ends
    theirs.send_bytes(b"last")
    theirs.close()
    assert pipe.take(5.0) == b"last"
    with pytest.raises(EOFError):
        pipe.take(5.0)


def test_a_message_that_is_too_large_is_the_end(ends: Ends) -> None:
    pipe, theirs = ends
    sender = threading.Thread(target=_send_until_refused, args=(theirs, bytes(MAX_EVENT_BYTES + 1)))
    sender.start()
    with pytest.raises(EOFError, match="bad message length"):
        pipe.take(5.0)
    pipe.close()
    sender.join(5.0)
    assert not sender.is_alive()


def test_what_nobody_takes_waits_with_its_sender(ends: Ends) -> None:
    pipe, theirs = ends
    message = bytes(1_000)
    sent = 0
    while select.select([], [theirs], [], 0.5)[1]:
        theirs.send_bytes(message)
        sent += 1
    assert MAX_UNREAD_MESSAGES <= sent < 2 * MAX_UNREAD_MESSAGES
    assert [pipe.take(5.0) for _ in range(sent)] == [message] * sent


def _send_until_refused(connection: Connection, data: bytes) -> None:
    try:
        connection.send_bytes(data)
    except OSError:
        return
