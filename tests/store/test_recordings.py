"""Recordings and their passages in the same file as the conversations."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_desktop.durable import set_aside
from gemma_desktop.recording.values import JobState, Passage, PassageState, Recording, SpeechWish
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store import requests
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.store.backups import Backups
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.opening import open_store
from gemma_desktop.store.outbox import Outbox
from gemma_desktop.store.schema import MIGRATIONS
from gemma_desktop.store.search import excerpt
from gemma_desktop.store.sounds import SoundFolder
from gemma_desktop.store.trouble import DamagedDatabase, suspicion
from tests.store.conftest import Clock
from tests.store.samples import paths_in, user_node

ID, OTHER = "a" * 32, "b" * 32


def recording(recording_id: str = ID, title: str = "Meeting", created_at: float = 1.0) -> Recording:
    return Recording(
        recording_id,
        title,
        created_at,
        60.0,
        f"{recording_id}.wav",
        SpeechWish("German", "English", ("Kessel",)),
        "German",
        JobState.WAITING,
        12.5,
        "",
        2.0,
        3.0,
    )


def passage(number: int, text: str, translation: str = "") -> Passage:
    return Passage(f"p{number}", 10.0 * number, 10.0 * number + 9, text, translation, "Anna", PassageState.UNCLEAR)


def test_what_is_put_is_read_again_in_the_order_of_its_times(store: ConversationStore) -> None:
    store.recordings.put(recording(), [passage(2, "zwei"), passage(1, "eins", "one")])
    store.recordings.put(recording(OTHER, "Later", 2.0))
    assert [one.title for one in store.recordings.recordings()] == ["Later", "Meeting"]
    assert store.recordings.recordings()[1] == recording()
    assert store.recordings.passages(ID) == (passage(1, "eins", "one"), passage(2, "zwei"))
    changed = msgspec.structs.replace(recording(), title="Talk", heard_s=20.0)
    store.recordings.put(changed, [passage(1, "anders")], ["p2"])
    assert store.recordings.recordings()[1] == changed
    assert store.recordings.passages(ID) == (passage(1, "anders"),)
    with pytest.raises(KeyError):
        store.recordings.passages("nobody")


@pytest.mark.parametrize(
    ("searched", "snippets"),
    [
        ("kess", {ID: "Der Kessel ist an."}),
        ("kettle", {ID: "The kettle is on."}),
        ("meet", {ID: "Meeting"}),
        ("kettle zwei", {}),
        ("世界", {OTHER: "你好世界"}),
        ("天", {OTHER: "天気"}),
        ('"* OR', {}),
        ("", {}),
    ],
)
def test_words_are_found_in_titles_texts_and_translations(
    store: ConversationStore, searched: str, snippets: dict[str, str]
) -> None:
    store.recordings.put(
        recording(), [passage(1, "Der Kessel ist an.", "The kettle is on."), passage(2, "Noch ein Kessel. zwei")]
    )
    store.recordings.put(recording(OTHER, "天気"), [passage(1, "你好世界")])
    assert store.recordings.search(searched) == snippets
    store.recordings.delete(ID)
    store.recordings.delete(OTHER)
    assert store.recordings.search(searched) == {}


def test_words_that_were_corrected_or_removed_are_not_found_any_more(store: ConversationStore) -> None:
    store.recordings.put(recording(), [passage(1, "tow"), passage(2, "three")])
    store.recordings.put(recording(title="Talk"), [passage(1, "two")], ["p2"])
    assert [store.recordings.search(word) for word in ("tow", "three", "meeting")] == [{}, {}, {}]
    assert store.recordings.search("two") == {ID: "two"}


def test_a_deleted_recording_comes_back_whole(store: ConversationStore) -> None:
    store.recordings.put(recording(), [passage(1, "eins")])
    store.recordings.delete(ID)
    assert store.recordings.recordings() == []
    store.recordings.restore(ID)
    assert store.recordings.recordings() == [recording()]
    assert store.recordings.passages(ID) == (passage(1, "eins"),)


def test_damaged_values_cost_neither_sound_nor_words(store: ConversationStore, tmp_path: Path) -> None:
    store.recordings.put(recording(), [passage(1, "eins")])
    with contextlib.closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as connection:
        connection.execute("UPDATE recording SET wish = x'00', job = 'flying'")
        connection.execute("UPDATE passage SET state = 'odd'")
        connection.commit()
    [found] = store.recordings.recordings()
    assert (found.sound, found.wish, found.job) == (f"{ID}.wav", SpeechWish(), JobState.NONE)
    assert store.recordings.passages(ID)[0].state is PassageState.EDITED


def test_a_broken_index_is_made_anew(store: ConversationStore, tmp_path: Path) -> None:
    store.recordings.put(recording(), [passage(1, "eins")])
    with contextlib.closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as connection:
        connection.execute("UPDATE passage_index_data SET block = x'ff00ff'")
        connection.commit()
    with pytest.raises(DamagedDatabase):
        store.recordings.put(recording(), [passage(1, "zwei")])
    store.recordings.put(recording(), [passage(1, "zwei")])
    assert store.recordings.search("zwei") == {ID: "zwei"}


# --- from version 1 -------------------------------------------------------------------------------------------------


def test_a_database_of_version_1_is_brought_up_to_date_with_a_backup_of_it_kept(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    paths.data.mkdir(parents=True, exist_ok=True)
    old = open_store(paths, migrations=MIGRATIONS[:1]).store
    old.create("c", "An old chat", 1.0)
    old.put_nodes("c", [user_node("n", "old words")], "n")
    old.close()
    suspicion(paths.database).touch()  # its indexes are looked at too, those that it has
    opened = open_store(paths)
    assert opened.trouble is None
    assert [summary.title for summary in opened.store.summaries()] == ["An old chat"]
    opened.store.recordings.put(recording(), [passage(1, "new words")])
    assert opened.store.recordings.search("new") == {ID: "new words"}
    opened.store.close()
    [backup] = Backups(paths.database, paths.backups).newest_first()
    assert backup.is_milestone
    assert backup.path.name.endswith("-v1.sqlite3")


def test_a_database_with_nothing_but_recordings_is_backed_up(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    paths.data.mkdir(parents=True, exist_ok=True)
    store = ConversationStore.open(paths.database)
    backups = Backups(paths.database, paths.backups)
    assert backups.make() is None
    store.recordings.put(recording())
    store.close()
    assert backups.make() is not None


# --- the sounds -----------------------------------------------------------------------------------------------------


def put_sound(sounds: SoundFolder, name: str) -> Path:
    sounds.folder.mkdir(exist_ok=True)
    path = sounds.folder / name
    path.write_bytes(b"sound")
    os.utime(path, (1000, 1000))
    return path


def test_a_sound_goes_with_the_recording_that_the_user_deleted_and_with_nothing_else(
    store: ConversationStore, clock: Clock, tmp_path: Path
) -> None:
    sounds = SoundFolder(tmp_path / "sounds")
    store.recordings.put(recording())
    store.recordings.put(recording(OTHER))
    kept = [put_sound(sounds, f"{ID}.wav"), put_sound(sounds, f"{ID}.peaks"), put_sound(sounds, f"{'c' * 32}.wav")]
    gone = [put_sound(sounds, f"{OTHER}.wav"), put_sound(sounds, f"{OTHER}.peaks")]
    swept = [put_sound(sounds, f"{'d' * 32}.part"), put_sound(sounds, f"{'d' * 32}.peaks")]
    store.recordings.delete(OTHER)
    places = requests.Places(
        lambda: store, AttachmentStore(tmp_path / "attachments"), sounds, SettingsFile(tmp_path / "settings.json")
    )
    requests.perform(requests.Purge(1000.0), places)
    assert all(path.exists() for path in (*kept, *gone, *swept)), "it may be undone still"
    aside = set_aside(_copied(tmp_path / "conversations.sqlite3"), 0.0)
    requests.perform(requests.Purge(clock.now + 1), places)
    assert [path.exists() for path in (*kept, *gone)] == [True] * 3 + [False] * 2
    assert all(path.exists() for path in swept), "a damaged database that is kept may know of them"
    aside.unlink()
    requests.perform(requests.Purge(clock.now + 1), places)
    assert not any(path.exists() for path in swept)
    assert all(path.exists() for path in kept)
    assert store.recordings.sounds() == {f"{ID}.wav"}


def _copied(path: Path) -> Path:
    copy = path.with_suffix(".copy")
    shutil.copyfile(path, copy)
    return copy


def test_a_damaged_name_leads_to_no_file_outside(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not the name of a sound"):
        SoundFolder(tmp_path).path("../../conversations.sqlite3")


# --- what waits to be written ---------------------------------------------------------------------------------------

_passages = st.builds(passage, st.integers(1, 4), st.sampled_from(["one", "two"]))
_puts = st.builds(
    lambda title, passages, removed: requests.PutRecording(
        recording(title=title), tuple(passages), tuple(removed - {one.id for one in passages})
    ),
    st.sampled_from(["a", "b"]),
    st.lists(_passages, max_size=3, unique_by=lambda one: one.id),
    st.sets(st.sampled_from(["p1", "p2", "p3", "p4"])),
)


@settings(max_examples=15, deadline=None)
@given(st.lists(_puts, min_size=1, max_size=5), st.integers(0, 5))
def test_joined_or_one_by_one_foreseen_or_written_it_is_the_same(
    asked: list[requests.PutRecording], n_written: int
) -> None:
    folder = Path(tempfile.mkdtemp())
    one_by_one = ConversationStore.open_in_memory(folder / "one", copy=False)
    joined = ConversationStore.open_in_memory(folder / "other", copy=False)
    outbox = Outbox()
    for number, request in enumerate(asked):
        one_by_one.recordings.put(request.recording, request.passages, request.removed_ids)
        outbox.add(request)
        if number + 1 == n_written:
            assert outbox.serve(lambda one: _put(joined, one), lambda _one: None) is None
    expected = one_by_one.recordings.passages(ID)
    assert outbox.with_waiting_passages(ID, lambda: joined.recordings.passages(ID)) == expected
    assert outbox.serve(lambda one: _put(joined, one), lambda _one: None) is None
    assert joined.recordings.passages(ID) == expected
    assert joined.recordings.recordings() == one_by_one.recordings.recordings()
    one_by_one.close()
    joined.close()
    folder.rmdir()


def _put(store: ConversationStore, request: requests.Request) -> None:
    assert isinstance(request, requests.PutRecording)
    store.recordings.put(request.recording, request.passages, request.removed_ids)


@pytest.mark.parametrize(
    ("searched", "shown"),
    [
        (
            "kuche",
            "…wir alle zusammen in die Küche und trinken dort eine Tasse Tee mit Milch und Zucker, bis…",
        ),
        ("ALSO", "Also, und dann gehen wir alle zusammen in die Küche und trinken dort eine Tasse Tee mit…"),
        ("uncle", "Uncle"),
        ("nowhere", "Also, und dann gehen wir alle zusammen in die Küche und trinken dort eine Tasse Tee mit…"),
    ],
)
def test_a_snippet_shows_what_stands_around_the_searched_words(searched: str, shown: str) -> None:
    text = (
        "Also, und dann gehen wir alle zusammen in die Küche und trinken dort eine Tasse Tee mit Milch und Zucker, "
        "bis es wieder weitergeht."
    )
    assert excerpt((text, "Uncle"), searched) == shown
