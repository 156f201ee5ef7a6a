import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.message import ImagePart, Message, Role, TextPart, said
from gemma_desktop.chat.tree import Node, NodeState
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.settings import ConversationSettings
from gemma_desktop.store.connection import connect
from gemma_desktop.store.conversations import INTERRUPTED, ConversationStore
from gemma_desktop.store.rows import DAMAGED_MESSAGE
from gemma_desktop.store.values import ConversationSummary, Draft
from tests.store.conftest import Clock
from tests.store.samples import PICTURE, SOUND, rich_nodes, streaming_node, user_node


def add(store: ConversationStore, conversation_id: str, text: str, title: str = "") -> None:
    """A conversation of one message."""
    store.create(conversation_id, title, 1.0)
    store.put_nodes(conversation_id, [user_node("n", text)], "n")


def found(store: ConversationStore, text: str) -> list[str]:
    return [summary.id for summary in store.search(text)]


def listed(store: ConversationStore) -> list[str]:
    return [summary.id for summary in store.summaries()]


def alter(path: Path, statement: str, *values: object) -> None:
    """Change the file behind the store's back."""
    connection = sqlite3.connect(path)
    connection.execute(statement, values)
    connection.commit()
    connection.close()


# --- what is put is loaded ------------------------------------------------------------------------------------------


def test_everything_that_a_conversation_holds_is_loaded_again(store: ConversationStore, clock: Clock) -> None:
    nodes, draft = rich_nodes(), Draft("and", (PICTURE, SOUND))
    settings = ConversationSettings("Be brief.", GenerationSettings(seed=1))
    store.create("c", "Sofia", 5.5)
    store.put_nodes("c", nodes, "a")
    store.save_draft("c", draft)
    store.save_settings("c", settings)
    stored = store.load("c")
    assert stored.nodes == tuple(nodes)
    assert (stored.leaf_id, stored.draft, stored.settings) == ("a", draft, settings)
    assert stored.summary == ConversationSummary("c", "Sofia", 5.5, 1001.0, 4)


def test_a_new_conversation_is_empty(store: ConversationStore) -> None:
    store.create("c", "", 1.0)
    stored = store.load("c")
    assert (stored.nodes, stored.leaf_id, stored.draft) == ((), None, Draft())
    assert stored.settings == ConversationSettings()


def test_a_newer_value_takes_the_place_of_the_older(store: ConversationStore) -> None:
    first, reply, second = user_node("1", "a"), streaming_node("2", "b", "1"), user_node("3", "c", "1")
    store.create("c", "", 1.0)
    store.put_nodes("c", [first, reply, second], "3")
    newer = streaming_node("2", "b and more", "1")
    store.put_nodes("c", [newer], "2")
    assert store.load("c").nodes == (first, newer, second)
    assert store.load("c").leaf_id == "2"


def test_two_conversations_may_use_the_same_message_id(store: ConversationStore) -> None:
    add(store, "c", "one")
    add(store, "d", "two")
    assert [store.load(name).nodes[0].message.text for name in "cd"] == ["one", "two"]


@pytest.mark.parametrize("nodes", [[user_node("2", "b", "1"), user_node("1", "a")], [user_node("2", "b", "gone")]])
def test_a_child_without_its_parent_is_refused_and_nothing_of_the_request_is_kept(
    store: ConversationStore, nodes: list[Node]
) -> None:
    add(store, "c", "text")
    before = store.load("c")
    with pytest.raises(sqlite3.IntegrityError):
        store.put_nodes("c", [user_node("0", "fine"), *nodes], "2")
    assert store.load("c") == before
    store.put_nodes("c", [user_node("0", "fine")], "0")


def test_a_leaf_that_is_not_there_is_refused(store: ConversationStore) -> None:
    add(store, "c", "text")
    with pytest.raises(sqlite3.IntegrityError):
        store.set_leaf("c", "gone")
    assert store.load("c").leaf_id == "n"


def test_an_unknown_conversation_is_a_key_error(store: ConversationStore) -> None:
    with pytest.raises(KeyError):
        store.load("c")
    with pytest.raises(KeyError):
        store.put_nodes("c", [user_node("1", "a")], "1")
    with pytest.raises(KeyError):
        store.rename("c", "title")


def test_half_characters_are_kept_as_replacement_characters(store: ConversationStore) -> None:
    picture = ImagePart("a" * 64, "caf\udce9.png", 1, 1)
    store.create("c", "caf\udce9", 1.0)
    store.put_nodes("c", [Node("1", None, Message(Role.USER, (TextPart("\ud83d"), picture)), 1.0)], "1")
    store.save_draft("c", Draft("\udfff", (picture,)))
    stored = store.load("c")
    assert stored.summary.title == "caf\ufffd"
    assert stored.nodes[0].message.text == "\ufffd"
    assert [part.name for part in (*stored.nodes[0].message.media, *stored.draft.parts)] == ["caf\ufffd.png"] * 2
    assert found(store, "caf\udce9") == ["c"]


def test_another_store_on_the_same_file_sees_what_was_put(store: ConversationStore, tmp_path: Path) -> None:
    reader = ConversationStore.open(tmp_path / "conversations.sqlite3")
    add(store, "c", "text")
    assert reader.load("c") == store.load("c")
    reader.close()


# --- lists ----------------------------------------------------------------------------------------------------------


def test_the_list_has_the_newest_message_first(store: ConversationStore) -> None:
    for name in ("a", "b", "c"):
        add(store, name, "text")
    store.rename("a", "renamed")
    store.set_leaf("a", None)
    assert listed(store) == ["c", "b", "a"]
    store.put_nodes("a", [user_node("m", "more", "n")], "m")
    assert listed(store) == ["a", "c", "b"]
    assert store.summaries()[0].message_count == 2


def test_what_was_never_used_is_not_listed_but_a_draft_is(store: ConversationStore) -> None:
    store.create("blank", "", 1.0)
    store.create("drafted", "", 2.0)
    store.save_draft("drafted", Draft("not yet sent"))
    assert listed(store) == ["drafted"]
    store.save_draft("drafted", Draft())
    assert listed(store) == []


def test_a_deleted_conversation_comes_back_whole(store: ConversationStore) -> None:
    add(store, "c", "needle")
    before = store.load("c")
    store.delete("c")
    assert listed(store) == []
    assert found(store, "needle") == []
    store.restore("c")
    assert listed(store) == found(store, "needle") == ["c"]
    assert store.load("c") == before


def test_purging_removes_what_was_deleted_before(store: ConversationStore, tmp_path: Path, clock: Clock) -> None:
    for name in ("old", "new", "kept"):
        add(store, name, f"words of {name}", f"title of {name}")
    store.put_nodes("old", [user_node(str(number), "x", "n") for number in range(50)], "n")
    store.delete("old")
    between = clock()
    store.delete("new")
    assert store.purge_deleted(between) == 1
    with pytest.raises(KeyError):
        store.load("old")
    store.restore("new")
    assert listed(store) == ["kept", "new"]
    assert found(store, "words") == ["kept", "new"]
    # The index refers to exactly the rows that are left (FTS5's own check compares it with the table).
    for index in ("text_index", "title_index"):
        alter(tmp_path / "conversations.sqlite3", f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def test_attachments_of_messages_and_drafts_are_referred_to_until_they_are_purged(store: ConversationStore) -> None:
    store.create("c", "", 1.0)
    store.put_nodes("c", rich_nodes(), "q")
    store.create("d", "", 1.0)
    store.save_draft("d", Draft(parts=(ImagePart("d" * 64, "x.png", 1, 1),)))
    add(store, "e", 'says "sha256" only')
    assert store.attachments() == {PICTURE.sha256, SOUND.sha256, "d" * 64}
    store.delete("c")
    assert PICTURE.sha256 in store.attachments()
    store.purge_deleted(9e9)
    assert store.attachments() == {"d" * 64}


# --- search ---------------------------------------------------------------------------------------------------------


def test_search_finds_beginnings_of_words_in_titles_and_messages(store: ConversationStore) -> None:
    add(store, "trip", "We fly on Monday", "Trip to Sofia")
    add(store, "cook", "Café au lait, then fly fishing", "Recipes")
    assert found(store, "sof") == ["trip"]
    assert found(store, "FLY") == ["cook", "trip"]
    assert found(store, "fly mon") == ["trip"]
    assert found(store, "mon fly") == ["trip"]
    assert found(store, "cafe") == ["cook"]
    assert found(store, "ofia") == []
    assert found(store, "fly submarine") == []
    assert found(store, "   ") == ["cook", "trip"]


def test_search_follows_renaming_and_rewording(store: ConversationStore) -> None:
    add(store, "c", "before", "earlier")
    store.rename("c", "later")
    store.put_nodes("c", [user_node("n", "after")], "n")
    assert [found(store, text) for text in ("before", "earlier", "after", "later")] == [[], [], ["c"], ["c"]]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("今日は東京に行きました", "東京"),
        ("สวัสดีครับ", "ครับ"),
        ("well done 🎉", "🎉"),
        ("100% sure_thing", "%"),
        ("what?!", "?!"),
        ("Straße nach Köln", "koln"),
        ("Привет мир", "прив"),
        ("مرحبا بالعالم", "مرحبا"),
        ("안녕하세요 여러분", "안녕"),
        ("use AND or NOT near", "AND"),
        ("C++ and f(x)", "f(x)"),
        ("it's", "it's"),
    ],
)
def test_search_works_in_every_script_and_with_every_sign(store: ConversationStore, text: str, query: str) -> None:
    add(store, "other", "nothing of the kind")
    add(store, "c", text)
    assert found(store, query) == ["c"]


@given(text=st.text(st.characters(exclude_categories=()), max_size=12) | st.text('"*()^:{}+-% \\_AND', max_size=12))
@hypothesis_settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_can_be_typed_breaks_the_search(store: ConversationStore, text: str) -> None:
    store.search(text)


# --- what went wrong ------------------------------------------------------------------------------------------------


def test_what_was_streaming_is_marked_interrupted_and_nothing_else(store: ConversationStore) -> None:
    store.create("c", "", 1.0)
    nodes = [*rich_nodes(), streaming_node("s", "so far", "q"), user_node("u", "done", "q")]
    store.put_nodes("c", nodes, "s")
    assert store.mark_interrupted() == 1
    marked = Node("s", "q", said(Role.ASSISTANT, "so far"), 101.0, NodeState.INTERRUPTED, trouble=INTERRUPTED)
    assert store.load("c").nodes == (*nodes[:4], marked, nodes[5])
    assert store.mark_interrupted() == 0


def test_a_damaged_message_keeps_its_words_and_its_conversation_opens(store: ConversationStore, tmp_path: Path) -> None:
    store.create("c", "", 1.0)
    store.put_nodes("c", [user_node("1", "question"), streaming_node("2", "answer", "1")], "2")
    store.save_draft("c", Draft("draft"))
    alter(tmp_path / "conversations.sqlite3", "UPDATE message SET message = X'7B00' WHERE id = '2'")
    alter(tmp_path / "conversations.sqlite3", "UPDATE conversation SET draft = X'00', settings = X'00'")
    stored = store.load("c")
    assert stored.nodes[0] == user_node("1", "question")
    assert stored.nodes[1].message == said(Role.ASSISTANT, "answer")
    assert (stored.nodes[1].state, stored.nodes[1].trouble) == (NodeState.FAILED, DAMAGED_MESSAGE)
    assert (stored.draft, stored.settings) == (Draft(), ConversationSettings())


def test_a_file_that_is_no_database_is_storage_trouble(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    path.write_bytes(b"something else" * 1000)
    with pytest.raises(StorageTrouble, match="damaged"):
        ConversationStore.open(path)


def test_a_writer_that_does_not_end_is_storage_trouble(store: ConversationStore, tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    impatient = ConversationStore(connect(path, busy_timeout_s=0.05), path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageTrouble, match="Another program"):
        impatient.create("c", "", 1.0)
    other.close()
    impatient.create("c", "", 1.0)
    impatient.close()
