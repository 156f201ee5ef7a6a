import threading
from collections.abc import Callable

import pytest

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.settings import ConversationSettings, Settings
from gemma_desktop.store import requests
from gemma_desktop.store.outbox import Outbox
from gemma_desktop.store.values import ConversationSummary, Draft, StoredConversation
from tests.store.samples import streaming_node, user_node

FULL = StorageTrouble("The disk is full")


class Disk:
    """Performs requests, or refuses those that `refuses` names by their subject."""

    def __init__(self) -> None:
        self.written: list[requests.Request] = []
        self.done: list[requests.Request] = []
        self.refuses: Callable[[str], bool] = lambda _subject: False

    def perform(self, request: requests.Request) -> None:
        if self.refuses(requests.subject_of(request)):
            raise FULL
        self.written.append(request)


@pytest.fixture
def outbox() -> Outbox:
    return Outbox()


@pytest.fixture
def disk() -> Disk:
    return Disk()


def serve(outbox: Outbox, disk: Disk) -> StorageTrouble | None:
    return outbox.serve(disk.perform, disk.done.append)


def put(conversation_id: str, text: str, node_id: str = "n") -> requests.PutNodes:
    return requests.PutNodes(conversation_id, (streaming_node(node_id, text),), node_id)


def test_requests_are_performed_in_their_order(outbox: Outbox, disk: Disk) -> None:
    asked = [
        requests.Create("a", "", 1.0),
        put("a", "x"),
        requests.Create("b", "", 2.0),
        requests.Rename("a", "title"),
        requests.SetLeaf("b", None),
    ]
    for request in asked:
        outbox.add(request)
    assert serve(outbox, disk) is None
    assert disk.written == disk.done == asked
    assert serve(outbox, disk) is None
    assert disk.written == asked, "each of them once"


def test_what_fails_waits_and_is_written_later_in_its_order(outbox: Outbox, disk: Disk) -> None:
    asked = [requests.Create("a", "", 1.0), put("a", "x"), requests.Rename("a", "t")]
    for request in asked:
        outbox.add(request)
    disk.refuses = lambda _subject: True
    assert serve(outbox, disk) is FULL
    assert serve(outbox, disk) is FULL
    assert (disk.written, disk.done) == ([], [])
    disk.refuses = lambda _subject: False
    assert serve(outbox, disk) is None
    assert disk.written == asked


def test_what_fails_holds_up_nothing_else(outbox: Outbox, disk: Disk) -> None:
    outbox.add(requests.PutAttachment("big", b"x" * 1000))
    outbox.add(put("a", "x"))
    outbox.add(requests.SaveSettings(Settings()))
    disk.refuses = lambda subject: subject.startswith("attachment")
    assert serve(outbox, disk) is FULL
    assert disk.written == [put("a", "x"), requests.SaveSettings(Settings())]


def test_a_newer_value_takes_the_place_of_one_that_waits(outbox: Outbox, disk: Disk) -> None:
    outbox.add(requests.Create("a", "", 1.0))
    for number in range(100):
        outbox.add(put("a", "x" * number))
    outbox.add(put("a", "other", "m"))
    outbox.add(put("b", "elsewhere"))
    outbox.add(put("a", "newest"))
    serve(outbox, disk)
    nodes = (streaming_node("n", "newest"), streaming_node("m", "other"))
    assert disk.written == [requests.Create("a", "", 1.0), requests.PutNodes("a", nodes, "n"), put("b", "elsewhere")]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (requests.SetLeaf("a", "1"), requests.SetLeaf("a", None)),
        (requests.SaveDraft("a", Draft("1")), requests.SaveDraft("a", Draft())),
        (
            requests.SaveConversationSettings("a", ConversationSettings("x")),
            requests.SaveConversationSettings("a", ConversationSettings()),
        ),
        (requests.SaveSettings(Settings(model="x")), requests.SaveSettings(Settings())),
        (requests.Rename("a", "1"), requests.Rename("a", "2")),
        (requests.Purge(1.0), requests.Purge(2.0)),
        (requests.PutAttachment("s", b""), requests.PutAttachment("s", b"")),
    ],
)
def test_of_two_values_only_the_newer_is_written(
    outbox: Outbox, disk: Disk, earlier: requests.Request, later: requests.Request
) -> None:
    outbox.add(earlier)
    outbox.add(later)
    serve(outbox, disk)
    assert disk.written == [later]


def test_deleting_and_restoring_are_never_joined(outbox: Outbox, disk: Disk) -> None:
    asked = [requests.Delete("a"), requests.Restore("a"), requests.Delete("a")]
    for request in asked:
        outbox.add(request)
    serve(outbox, disk)
    assert disk.written == asked


def test_what_is_asked_while_it_is_written_is_written_after_it(outbox: Outbox, disk: Disk) -> None:
    def perform(request: requests.Request) -> None:
        if not disk.written:
            outbox.add(put("a", "newer"))
        disk.written.append(request)

    outbox.add(put("a", "older"))
    outbox.serve(perform, disk.done.append)
    assert disk.written == [put("a", "older"), put("a", "newer")]


def test_a_request_that_is_a_bug_is_dropped_and_the_rest_is_kept(outbox: Outbox, disk: Disk) -> None:
    def perform(request: requests.Request) -> None:
        if request == requests.Rename("a", "bug"):
            raise KeyError("a")
        disk.written.append(request)

    outbox.add(requests.Rename("a", "bug"))
    outbox.add(requests.SetLeaf("a", None))
    with pytest.raises(KeyError):
        outbox.serve(perform, disk.done.append)
    assert outbox.serve(perform, disk.done.append) is None
    assert disk.written == [requests.SetLeaf("a", None)]


def test_waiting_ends_when_everything_was_tried(outbox: Outbox, disk: Disk) -> None:
    outbox.add(put("a", "x"))
    assert not outbox.wait(0.0)
    server = threading.Thread(target=serve, args=(outbox, disk))
    server.start()
    assert outbox.wait(10.0)
    server.join()


def test_waiting_tells_that_something_could_not_be_written(outbox: Outbox, disk: Disk) -> None:
    disk.refuses = lambda _subject: True
    outbox.add(put("a", "x"))
    serve(outbox, disk)
    assert not outbox.wait(10.0)


# --- reading what waits ---------------------------------------------------------------------------------------------


def stored(*texts: str) -> StoredConversation:
    nodes = tuple(user_node(str(number), text) for number, text in enumerate(texts))
    return StoredConversation(ConversationSummary("a", "title", 1.0, 2.0, len(nodes)), nodes, "0" if nodes else None)


def test_what_waits_is_read_as_if_it_were_written(outbox: Outbox) -> None:
    outbox.add(requests.Rename("b", "of another"))
    outbox.add(requests.Rename("a", "renamed"))
    outbox.add(requests.PutNodes("a", (user_node("0", "reworded"), user_node("1", "new", "0")), "1"))
    outbox.add(requests.SaveDraft("a", Draft("draft")))
    outbox.add(requests.SaveConversationSettings("a", ConversationSettings("Be brief.")))
    outbox.add(requests.Delete("a"))
    found = outbox.with_waiting("a", lambda: stored("original"))
    assert [node.message.text for node in found.nodes] == ["reworded", "new"]
    assert (found.summary.title, found.summary.message_count, found.leaf_id) == ("renamed", 2, "1")
    assert (found.draft, found.settings) == (Draft("draft"), ConversationSettings("Be brief."))


def test_a_conversation_that_waits_to_be_made_can_be_read(outbox: Outbox) -> None:
    def load() -> StoredConversation:
        raise KeyError("a")

    outbox.add(requests.Create("a", "new", 5.0))
    outbox.add(requests.PutNodes("a", (user_node("0", "hello"),), "0"))
    found = outbox.with_waiting("a", load)
    assert (found.summary.title, found.nodes) == ("new", (user_node("0", "hello"),))
    with pytest.raises(KeyError):
        outbox.with_waiting("b", load)


def test_what_is_written_between_looking_and_reading_is_not_missed(outbox: Outbox, disk: Disk) -> None:
    outbox.add(put("a", "new"))

    def load() -> StoredConversation:
        serve(outbox, disk)  # the other thread is faster
        return stored()

    assert [node.message.text for node in outbox.with_waiting("a", load).nodes] == ["new"]
