"""Several conversations: drafts, replies that go on elsewhere, the list, deleting and finding."""

import contextlib
import gc
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from datetime import datetime

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from gemma_desktop.chat.message import said
from gemma_desktop.chat.tree import Node, NodeState
from gemma_desktop.paths import Paths, resources
from gemma_desktop.session.conversation import title_from
from gemma_desktop.session.conversation_list import UNDO_S, ConversationListModel, section_of
from gemma_desktop.session.values import ActivityKind, NoticeAction
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.values import StoredConversation
from tests.fakes import FakeEngine, Hold
from tests.helpers.scripted_application import ScriptedApplication

NEVER = threading.Event()


def test_each_conversation_has_its_own_draft(application: ScriptedApplication) -> None:
    chat = application.chat
    application.ask("First chat")
    first = chat.conversation_id
    chat.set_draft_text("for the first")
    chat.new_chat()
    assert chat.draft_text == ""
    application.ask("Second chat")
    chat.set_draft_text("for the second")
    chat.open(first)
    assert chat.draft_text == "for the first"


def test_a_draft_survives_a_kill_half_a_second_after_it_was_typed(
    application: ScriptedApplication, paths: Paths
) -> None:
    chat = application.chat
    application.ask("Hello")
    assert application.parts.store_worker.flush(5)
    chat.set_draft_text("not sent yet")
    application.until(lambda: stored(paths, chat.conversation_id).draft.text == "not sent yet")


def stored_nodes(paths: Paths, conversation_id: str) -> Sequence[Node]:
    try:
        return stored(paths, conversation_id).nodes
    except KeyError:
        return ()  # not even begun to be written


def stored(paths: Paths, conversation_id: str) -> StoredConversation:
    """What a kill at this moment would leave of it."""
    store = ConversationStore.open(paths.database)
    try:
        return store.load(conversation_id)
    finally:
        store.close()


def test_what_was_sent_is_no_draft_any_more_when_the_application_is_killed_at_once(
    application: ScriptedApplication, paths: Paths
) -> None:
    chat = application.chat
    chat.set_draft_text("Hello")
    application.until(lambda: application.titles() == ["Hello"])  # the draft is on its way to the disk
    application.send("Hello", ["so far", Hold(NEVER)])
    assert application.parts.store_worker.flush(5)
    assert stored(paths, chat.conversation_id).draft.text == ""
    chat.stop()
    application.until_idle()


def test_a_new_chat_is_listed_once_something_stands_in_it(application: ScriptedApplication) -> None:
    chat = application.chat
    assert application.titles() == []
    chat.set_draft_text("Hel")
    application.until(lambda: application.titles() == ["Hel"])
    chat.set_draft_text("")
    application.until(lambda: application.titles() == [])
    application.ask("Hello")
    assert application.titles() == ["Hello"]


def test_a_blank_chat_is_used_again_instead_of_a_second_one(application: ScriptedApplication) -> None:
    chat = application.chat
    blank = chat.conversation_id
    chat.new_chat()
    assert chat.conversation_id == blank
    application.ask("Hello")
    chat.new_chat()
    assert chat.conversation_id != blank


def test_a_new_chat_beside_a_draft_keeps_it_as_a_chat_of_its_own(
    application: ScriptedApplication,
) -> None:
    chat = application.chat
    chat.set_draft_text("Dear Maria,\nI will")
    drafted = chat.conversation_id
    chat.new_chat()
    assert (chat.draft_text, chat.conversation_id != drafted) == ("", True)
    assert application.titles() == ["Dear Maria,"]
    chat.open(drafted)
    assert chat.draft_text == "Dear Maria,\nI will"


def test_a_chat_that_is_only_a_draft_is_called_after_it_at_the_next_start(
    application: ScriptedApplication, paths: Paths
) -> None:
    application.chat.set_draft_text("Dear Maria,\nI will")
    application.chat.new_chat()
    assert application.parts.store_worker.flush(5)
    store = ConversationStore.open(paths.database)
    assert [(line.title, line.draft) for line in store.summaries()] == [("", "Dear Maria,\nI will")]
    store.close()


def test_a_new_chat_beside_an_attachment_keeps_it_as_a_chat_of_its_own(application: ScriptedApplication) -> None:
    chat = application.chat
    application.attach(resources() / "samples" / "red-star.png")
    drafted = chat.conversation_id
    chat.new_chat()
    assert chat.attachments() == ()
    assert application.titles() == ["New chat"]
    chat.open(drafted)
    assert [kept.name for kept in chat.attachments()] == ["red-star.png"]


def test_a_draft_that_becomes_a_message_gives_its_chat_the_title(application: ScriptedApplication) -> None:
    chat = application.chat
    chat.set_draft_text("Dear Mar")
    chat.new_chat()
    chat.open(application.conversations.data(application.conversations.index(0), ConversationListModel.IdRole))
    application.ask("Dear Maria")
    assert application.titles() == ["Dear Maria"]


def test_a_reply_goes_on_when_another_chat_is_opened(application: ScriptedApplication) -> None:
    go_on = threading.Event()
    chat = application.chat
    answer = application.send("Tell me", ["so far", Hold(go_on), " and on"])
    application.until(lambda: application.growing() == "so far")
    telling = chat.conversation_id
    chat.new_chat()
    assert (chat.path(), chat.activity.kind) == ([], ActivityKind.IDLE)
    changed: list[str] = []
    chat.node_changed.connect(changed.append)
    go_on.set()
    application.until(lambda: telling not in _busy(application))
    assert changed == [], "the open chat was told of another one's message"
    chat.open(telling)
    assert (chat.node(answer.id).state, chat.node(answer.id).message.text) == (NodeState.COMPLETE, "so far and on")


def _busy(application: ScriptedApplication) -> set[str]:
    model = application.conversations
    rows = [model.index(row) for row in range(model.rowCount())]
    return {model.data(row, model.IdRole) for row in rows if model.data(row, model.BusyRole)}


def test_a_message_in_another_chat_waits_for_its_turn(application: ScriptedApplication) -> None:
    go_on = threading.Event()
    chat = application.chat
    application.send("First", ["so far", Hold(go_on)])
    application.until(lambda: application.growing() == "so far")
    first = chat.conversation_id
    chat.new_chat()
    application.send("Second", ["later"])
    assert chat.activity.kind is ActivityKind.WAITING
    assert _busy(application) == {first, chat.conversation_id}
    go_on.set()
    application.until_idle()
    assert application.texts() == ["Second", "later"]


def test_a_message_that_waits_can_be_stopped(application: ScriptedApplication) -> None:
    chat = application.chat
    application.send("First", ["so far", Hold(NEVER)])
    application.until(lambda: application.growing() == "so far")
    first = chat.conversation_id
    chat.new_chat()
    waiting = application.send("Second")
    chat.stop()
    assert chat.node(waiting.id).state is NodeState.STOPPED
    assert _busy(application) == {first}
    chat.open(first)
    chat.stop()
    application.until_idle()
    assert len(application.engine.asked) == 1


def test_deleting_a_chat_ends_its_reply_and_a_blank_one_is_open(application: ScriptedApplication) -> None:
    chat = application.chat
    application.send("Tell me", ["so far", Hold(NEVER)])
    application.until(lambda: application.growing() == "so far")
    deleted = chat.conversation_id
    application.conversations.delete(deleted)
    assert chat.path() == []
    assert chat.conversation_id != deleted
    (notice,) = application.notices
    assert (notice.action, notice.target, notice.lasts_s) == (NoticeAction.UNDO_DELETE, deleted, UNDO_S)
    application.send("Next", ["at once"])
    application.until_idle()
    assert application.titles() == ["Next"]


def test_undo_brings_a_deleted_chat_back_with_what_it_had_said(application: ScriptedApplication) -> None:
    chat = application.chat
    application.send("Tell me", ["so far", Hold(NEVER)])
    application.until(lambda: application.growing() == "so far")
    deleted = chat.conversation_id
    application.conversations.delete(deleted)
    application.conversations.restore(deleted)
    assert application.titles() == ["Tell me"]
    chat.open(deleted)
    application.until_idle()
    assert application.texts() == ["Tell me", "so far"]
    assert chat.path()[-1].state is NodeState.STOPPED


def test_a_deleted_chat_is_gone_at_the_next_start(paths: Paths, qtbot: object) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)  # type: ignore[arg-type]
    first.ask("Hello")
    first.conversations.delete(first.chat.conversation_id)
    first.close()
    second = ScriptedApplication(paths, FakeEngine(), qtbot)  # type: ignore[arg-type]
    assert second.titles() == []
    second.close()


def test_opening_a_chat_that_is_gone_says_so(application: ScriptedApplication) -> None:
    before = application.chat.conversation_id
    application.chat.open("0" * 32)
    assert application.notices[-1].title == "This chat is no longer there"
    assert application.chat.conversation_id == before


@contextlib.contextmanager
def unreadable(paths: Paths, table: str) -> Iterator[None]:
    """Reading this table fails meanwhile."""
    with contextlib.closing(sqlite3.connect(paths.database)) as connection:
        connection.execute("PRAGMA legacy_alter_table = ON")
        connection.execute(f"ALTER TABLE {table} RENAME TO away")
        try:
            yield
        finally:
            connection.execute(f"ALTER TABLE away RENAME TO {table}")


def test_a_chat_that_cannot_be_read_is_told_and_the_open_one_stays(
    application: ScriptedApplication, paths: Paths
) -> None:
    application.ask("Hello")
    first = application.chat.conversation_id
    application.chat.new_chat()
    application.ask("Another")
    assert application.parts.store_worker.flush(5)
    gc.collect()  # nobody holds the first one in memory
    with unreadable(paths, "message"):
        application.chat.open(first)
    assert [notice.title for notice in application.notices] == ["The saved chats cannot be used now"]
    assert application.texts() == ["Another", "Answer 2."]
    application.chat.open(first)
    assert application.texts() == ["Hello", "Answer 1."]


def test_a_search_that_fails_is_told_and_lists_all(application: ScriptedApplication, paths: Paths) -> None:
    application.ask("Hello")
    assert application.parts.store_worker.flush(5)
    with unreadable(paths, "message"):
        application.conversations.set_search("nothing like it")
    assert [notice.title for notice in application.notices] == ["The saved chats cannot be used now"]
    assert application.titles() == ["Hello"]


def test_the_chat_written_in_last_is_first(application: ScriptedApplication) -> None:
    for text in ("One", "Two", "Three"):
        application.chat.new_chat()
        application.ask(text)
    assert application.titles() == ["Three", "Two", "One"]
    moved: list[object] = []
    application.conversations.rowsMoved.connect(lambda *_: moved.append(1))
    model = application.conversations
    application.chat.open(model.data(model.index(2), model.IdRole))
    application.ask("Again")
    assert application.titles() == ["One", "Three", "Two"]
    assert moved, "the view keeps its selection only if the row moves"


def test_renaming_changes_list_and_open_chat_and_is_kept(application: ScriptedApplication, paths: Paths) -> None:
    application.ask("Hello")
    titles: list[str] = []
    application.chat.title_changed.connect(titles.append)
    application.conversations.rename(application.chat.conversation_id, "  A better \n name ")
    assert (application.titles(), application.chat.title, titles) == (
        ["A better name"],
        "A better name",
        ["A better name"],
    )
    application.ask("More")
    assert application.titles() == ["A better name"], "later messages leave the user's name alone"
    assert application.parts.store_worker.flush(5)
    assert stored(paths, application.chat.conversation_id).summary.title == "A better name"


def test_renaming_to_nothing_keeps_the_name(application: ScriptedApplication) -> None:
    application.ask("Hello")
    application.conversations.rename(application.chat.conversation_id, "   ")
    assert application.titles() == ["Hello"]


def test_search_lists_what_has_the_words_in_title_or_messages(application: ScriptedApplication) -> None:
    application.ask("Trip to Sofia", ["Take the train to the mountains."])
    application.chat.new_chat()
    application.ask("Receipts", ["None."])
    assert application.parts.store_worker.flush(5)
    for words, found in (
        ("sofi", ["Trip to Sofia"]),
        ("mountain", ["Trip to Sofia"]),
        ("receipts", ["Receipts"]),
        ("nowhere", []),
        ("", ["Receipts", "Trip to Sofia"]),
    ):
        application.conversations.set_search(words)
        assert application.titles() == found, words


def test_a_title_is_found_before_it_is_on_the_disk(application: ScriptedApplication, paths: Paths) -> None:
    assert application.parts.store_worker.flush(5)
    with contextlib.closing(sqlite3.connect(paths.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # the store waits
        application.ask("Trip to Sofia")
        application.conversations.set_search("sof tri")
        assert application.titles() == ["Trip to Sofia"]
        application.conversations.set_search("ofia")
        assert application.titles() == []
        other.execute("ROLLBACK")


def test_a_chat_begun_while_searching_is_listed_if_it_is_found(application: ScriptedApplication) -> None:
    application.ask("Trip to Sofia")
    application.conversations.set_search("receipts")
    application.chat.new_chat()
    application.ask("A second trip")
    assert application.titles() == []
    application.conversations.set_search("")
    assert application.titles() == ["A second trip", "Trip to Sofia"]


def test_at_midnight_and_after_sleep_the_days_move(
    application: ScriptedApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    application.ask("Hello")
    model = application.conversations
    now = time.time()
    monkeypatch.setattr(model, "_clock", lambda: now + 24 * 3600)
    timer = model.findChild(QTimer)
    with qtbot.waitSignal(model.dataChanged, timeout=5000) as told:
        timer.setInterval(1)
    assert told.args[2] == [model.SectionRole]
    assert model.data(model.index(0), model.SectionRole) == "Yesterday"


@pytest.mark.parametrize(
    ("then", "section"),
    [
        ("2026-03-30 00:00", "Today"),
        ("2026-03-31 09:00", "Today"),
        ("2026-03-29 23:59", "Yesterday"),
        ("2026-03-28 12:00", "Previous 7 days"),
        ("2026-03-23 12:00", "Previous 7 days"),
        ("2026-03-22 23:59", "Older"),
    ],
)
def test_days_are_those_of_the_calendar(then: str, section: str) -> None:
    now = datetime.fromisoformat("2026-03-30 00:10").timestamp()
    assert section_of(datetime.fromisoformat(then).timestamp(), now) == section


def test_the_list_tells_section_time_and_id(application: ScriptedApplication) -> None:
    application.ask("Hello")
    model = application.conversations
    index = model.index(0)
    assert model.data(index, ConversationListModel.SectionRole) == "Today"
    assert model.data(index, ConversationListModel.IdRole) == application.chat.conversation_id
    assert model.row_of(application.chat.conversation_id) == 0
    assert model.row_of("another") == -1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hello", "Hello"),
        ("\n\n  What   is this?\nMore", "What is this?"),
        ("a" * 40, "a" * 40),
        ("a" * 50, "a" * 40 + "…"),
        ("Please tell me everything that you know, about trains", "Please tell me everything that you know…"),
        ("请" * 60, "请" * 40 + "…"),
        ("Short " + "a" * 50, "Short " + "a" * 34 + "…"),
        (" \n ", ""),
    ],
)
def test_a_title_is_the_first_line_cut_at_a_word(text: str, title: str) -> None:
    assert title_from(text) == title


def test_the_next_start_opens_the_chat_that_was_open(paths: Paths, qtbot: object) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)  # type: ignore[arg-type]
    first.ask("One")
    one = first.chat.conversation_id
    first.chat.new_chat()
    first.ask("Two")
    first.chat.open(one)
    first.close()
    second = ScriptedApplication(paths, FakeEngine(), qtbot)  # type: ignore[arg-type]
    try:
        assert second.chat.conversation_id == one
        assert second.titles() == ["Two", "One"]
    finally:
        second.close()


def test_the_version_that_was_chosen_is_shown_at_the_next_start(paths: Paths, qtbot: object) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)  # type: ignore[arg-type]
    answer = first.ask("Hello", ["First"])
    first.engine.replies.append(["Second"])
    first.chat.regenerate(answer.id)
    first.until_idle()
    first.chat.show_version(first.chat.path()[-1].id, -1)
    first.close()
    second = ScriptedApplication(paths, FakeEngine(), qtbot)  # type: ignore[arg-type]
    try:
        assert second.texts() == ["Hello", "First"]
    finally:
        second.close()


def test_a_reply_that_was_streaming_at_a_kill_is_marked_interrupted(paths: Paths, qtbot: object) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)  # type: ignore[arg-type]
    answer = first.send("Tell", ["so far", Hold(NEVER)])
    first.until(lambda: "so far" in [node.message.text for node in stored_nodes(paths, first.chat.conversation_id)])
    assert first.chat.node(answer.id).state is NodeState.STREAMING
    copied = _copy(paths)
    first.close()
    second = ScriptedApplication(copied, FakeEngine(), qtbot)  # type: ignore[arg-type]
    try:
        kept = second.chat.node(answer.id)
        assert (kept.state, kept.message) == (NodeState.INTERRUPTED, said(kept.message.role, "so far"))
        assert second.chat.path()[-1].id == answer.id
    finally:
        second.close()


def _copy(paths: Paths) -> Paths:
    """What a kill at this moment would leave on the disk."""
    target = paths.data.parent / "copy"
    for folder in (paths.data, paths.config):
        shutil.copytree(folder, target / folder.name)
    return Paths(target / "data", target / "config", target / "cache", target / "logs")


def test_what_was_attached_is_in_the_draft_at_once(application: ScriptedApplication, paths: Paths) -> None:
    chat = application.chat
    application.ask("Hello")
    application.attach(next((resources() / "samples").glob("*.png")))
    assert application.parts.store_worker.flush(5)
    assert [part.name for part in stored(paths, chat.conversation_id).draft.parts]
