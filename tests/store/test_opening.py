"""Whatever happened to the files, the application gets a store to work with, and nothing is thrown away."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gemma_desktop import __version__
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.paths import Paths
from gemma_desktop.store.backups import Backups
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.opening import ALWAYS_CHECKED_BYTES, OpenedStore, open_on_disk, open_store
from gemma_desktop.store.schema import MIGRATIONS
from gemma_desktop.store.trouble import DamagedDatabase, NewerDatabase, suspicion, writer
from tests.helpers.permissions import as_anybody
from tests.store.limits import limited_file_size
from tests.store.samples import paths_in, streaming_node, user_node

PAGE_BYTES = 4096
NEXT = (*MIGRATIONS, ("ALTER TABLE conversation ADD COLUMN colour TEXT",))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


@contextlib.contextmanager
def opened(paths: Paths, **options: object) -> Iterator[OpenedStore]:
    result = open_store(paths, lambda: 0.0, **options)  # type: ignore[arg-type]
    try:
        yield result
    finally:
        result.store.close()


def texts(store: ConversationStore) -> list[str]:
    return sorted(node.message.text for summary in store.summaries() for node in store.load(summary.id).nodes)


def fill(paths: Paths, *conversation_ids: str, with_backup: bool = True, checkpoint: bool = True) -> None:
    """Conversations of one long message each; the backup is made before the last one."""
    paths.data.mkdir(exist_ok=True)
    store = ConversationStore.open(paths.database)
    for conversation_id in conversation_ids:
        if with_backup and conversation_id == conversation_ids[-1] != conversation_ids[0]:
            assert Backups(paths.database, paths.backups).make() is not None
        store.create(conversation_id, f"title of {conversation_id}", 1.0)
        store.put_nodes(conversation_id, [user_node("n", f"{conversation_id} " * 20_000)], "n")
    if checkpoint:
        store.close()
        return
    # As after a kill: what was committed last stands in the log only.
    for path in list(paths.data.glob("conversations.sqlite3*")):
        shutil.copyfile(path, paths.data / f"kept {path.name}")
    store.close()
    for path in list(paths.data.glob("kept *")):
        path.replace(paths.data / path.name.removeprefix("kept "))


def listed(paths: Paths) -> tuple[list[str], OpenedStore]:
    with opened(paths) as result:
        return sorted(summary.id for summary in result.store.summaries()), result


def aside(paths: Paths) -> list[Path]:
    return sorted(paths.data.glob("conversations.damaged-*"))


# --- nothing is wrong -----------------------------------------------------------------------------------------------


def test_the_first_start_makes_a_database_for_this_user_only(paths: Paths) -> None:
    with opened(paths) as first:
        assert (first.trouble, first.is_in_memory) == (None, False)
        assert paths.database.exists()
        assert paths.data.stat().st_mode & 0o077 == 0


def test_a_second_start_finds_what_the_first_wrote(paths: Paths) -> None:
    fill(paths, "a", "b")
    found, result = listed(paths)
    assert (found, result.trouble) == (["a", "b"], None)
    assert aside(paths) == []


def test_what_was_committed_before_a_kill_is_there(paths: Paths) -> None:
    fill(paths, "a", "b", checkpoint=False)
    assert Path(f"{paths.database}-wal").stat().st_size > 0
    found, result = listed(paths)
    assert (found, result.trouble) == (["a", "b"], None)


def test_an_answer_that_was_being_written_is_marked(paths: Paths) -> None:
    with opened(paths) as first:
        first.store.create("c", "", 1.0)
        first.store.put_nodes("c", [user_node("q", "why"), streaming_node("a", "because", "q")], "a")
    with opened(paths) as second:
        answer = second.store.load("c").nodes[1]
        assert (answer.state, answer.message.text) == (NodeState.INTERRUPTED, "because")


# --- damage ---------------------------------------------------------------------------------------------------------


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 // PAGE_BYTES * PAGE_BYTES)


def truncate_within_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 + 100)


def cut_to_nothing(path: Path) -> None:
    os.truncate(path, 0)


def zero_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(2 * PAGE_BYTES)
        file.write(bytes(30 * PAGE_BYTES))


def zero_a_message(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // PAGE_BYTES * PAGE_BYTES)
        file.write(bytes(4 * PAGE_BYTES))


def zero_the_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(100))


def put_other_bytes(path: Path) -> None:
    path.write_bytes(b"<html>this is no database</html>" * 1000)


def put_noise_everywhere(path: Path) -> None:
    with path.open("r+b") as file:
        for at in range(PAGE_BYTES, path.stat().st_size, PAGE_BYTES):
            file.seek(at)
            file.write(b"\xa5" * 64)


def put_another_program_s_database(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmark (url TEXT)")
    connection.close()


def drop_a_table(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE message")
    connection.commit()
    connection.close()


DAMAGES = [
    truncate,
    truncate_within_a_page,
    cut_to_nothing,
    zero_pages,
    zero_a_message,
    zero_the_header,
    put_other_bytes,
    put_noise_everywhere,
    put_another_program_s_database,
    drop_a_table,
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_database_is_set_aside_with_its_date_and_the_last_backup_opened(
    paths: Paths, damage: Callable[[Path], None]
) -> None:
    fill(paths, "before", "after")
    damage(paths.database)
    damaged = paths.database.read_bytes()
    found, result = listed(paths)
    assert found == ["before"]
    assert not result.is_in_memory
    assert result.trouble is not None
    assert result.trouble.title == "The saved chats were damaged"
    assert "You see the backup of" in result.trouble.hint
    assert [path.name for path in aside(paths)] == ["conversations.damaged-1970-01-01T00-00-00Z.sqlite3"]
    assert aside(paths)[0].read_bytes()[200:] == damaged[200:] or not damaged
    assert listed(paths)[1].trouble is None


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_without_a_backup_the_application_begins_anew_and_keeps_the_damaged_file(
    paths: Paths, damage: Callable[[Path], None]
) -> None:
    fill(paths, "a", with_backup=False)
    damage(paths.database)
    is_empty = not paths.database.stat().st_size
    found, result = listed(paths)
    assert found == []
    assert not result.is_in_memory
    if not is_empty:
        assert result.trouble is not None
        assert "There was no backup yet" in result.trouble.hint
        assert len(aside(paths)) == 1
    fill(paths, "new", with_backup=False)
    assert listed(paths)[0] == ["new"]


def test_two_damaged_files_of_one_second_are_both_kept(paths: Paths) -> None:
    fill(paths, "before", "after")
    for _ in range(2):
        put_other_bytes(paths.database)
        assert listed(paths)[0] == ["before"]
    assert len(aside(paths)) == 2


def test_a_backup_that_is_damaged_too_is_passed_over(paths: Paths) -> None:
    fill(paths, "first", "second")
    older = next(paths.backups.iterdir())
    older.rename(paths.backups / "conversations-2020-01-01T00-00-00Z.sqlite3")
    Backups(paths.database, paths.backups).make()
    zero_pages(Backups(paths.database, paths.backups).newest_first()[0].path)
    zero_pages(paths.database)
    assert listed(paths)[0] == ["first"]


def test_a_missing_database_is_restored(paths: Paths) -> None:
    fill(paths, "before", "after")
    paths.database.unlink()
    found, result = listed(paths)
    assert found == ["before"]
    assert result.trouble is not None
    assert result.trouble.title == "The saved chats were missing"


def test_a_missing_log_costs_what_stood_in_it_only(paths: Paths) -> None:
    fill(paths, "a", "b", with_backup=False)
    fill(paths, "c", with_backup=False, checkpoint=False)
    Path(f"{paths.database}-wal").unlink()
    found, result = listed(paths)
    assert set(found) >= {"a", "b"}
    assert aside(paths) == []
    assert not result.is_in_memory


@pytest.mark.parametrize("at", [0, 40, 60, 5000, -100])
def test_a_damaged_log_costs_no_more_than_what_stood_in_it(paths: Paths, at: int) -> None:
    fill(paths, "a", "b", with_backup=False)
    fill(paths, "c", with_backup=False, checkpoint=False)
    wal = bytearray(Path(f"{paths.database}-wal").read_bytes())
    wal[at] ^= 0xFF
    Path(f"{paths.database}-wal").write_bytes(wal)
    found, result = listed(paths)
    assert set(found) >= {"a", "b"}
    assert not result.is_in_memory
    with contextlib.closing(sqlite3.connect(paths.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_log_cut_within_a_frame_costs_that_commit_only(paths: Paths) -> None:
    fill(paths, "a", "b", with_backup=False, checkpoint=False)
    wal = Path(f"{paths.database}-wal")
    os.truncate(wal, wal.stat().st_size - 10)
    found, result = listed(paths)
    assert "a" in found
    assert result.trouble is None


def test_damage_met_while_reading_is_looked_for_at_the_next_start(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(paths, "before", "after")
    # A file too large to be looked over at every start, as far as this test goes.
    monkeypatch.setattr("gemma_desktop.store.opening.ALWAYS_CHECKED_BYTES", 0)
    zero_a_message(paths.database)
    with opened(paths) as unnoticed:
        assert unnoticed.trouble is None
        with pytest.raises(DamagedDatabase):
            texts(unnoticed.store)
    found, result = listed(paths)
    assert found == ["before"]
    assert result.trouble is not None
    assert not suspicion(paths.database).exists()


def test_a_false_alarm_is_forgotten(paths: Paths) -> None:
    fill(paths, "a")
    suspicion(paths.database).touch()
    assert listed(paths)[1].trouble is None
    assert not suspicion(paths.database).exists()
    assert paths.database.stat().st_size < ALWAYS_CHECKED_BYTES


@pytest.mark.parametrize("index", ["text_index", "title_index"])
def test_a_broken_search_index_is_made_anew_and_no_message_is_lost(paths: Paths, index: str) -> None:
    fill(paths, "before", "after")
    with contextlib.closing(sqlite3.connect(paths.database)) as connection:
        connection.execute(f"UPDATE {index}_data SET block = zeroblob(length(block)) WHERE id > 1")
        connection.commit()
    suspicion(paths.database).touch()
    with opened(paths) as second:
        assert second.trouble is None
        assert [summary.id for summary in second.store.search("title before")] == ["before"]
        second.store.rename("after", "renamed")
        second.store.put_nodes("after", [user_node("n", "reworded")], "n")
        assert [summary.id for summary in second.store.search("reworded")] == ["after"]


# --- versions -------------------------------------------------------------------------------------------------------


def test_a_newer_database_is_refused_with_both_versions_named_and_not_touched(paths: Paths) -> None:
    fill(paths, "a")
    with opened(paths, migrations=NEXT):
        pass
    writer(paths.database).unlink()  # as before versions left word of themselves
    before = paths.database.read_bytes()
    found, result = listed(paths)
    assert found == []
    assert result.is_in_memory
    assert isinstance(result.trouble, NewerDatabase)
    assert "newer version (3, this one knows 2)" in result.trouble.title
    assert "not saved for now" in result.trouble.hint
    assert paths.database.read_bytes() == before
    assert aside(paths) == []


def test_an_older_version_says_which_newer_one_has_the_chats_and_leaves_them_alone(paths: Paths) -> None:
    fill(paths, "a")
    with opened(paths, migrations=NEXT):
        pass
    writer(paths.database).write_text("0.9.0")  # the newer one's word
    found, result = listed(paths)
    assert found == []
    assert result.trouble is not None
    assert result.trouble.title == f"The saved chats were made by Gemma Desktop 0.9.0, and this is {__version__}"
    assert writer(paths.database).read_text() == "0.9.0"
    with opened(paths, migrations=NEXT) as newer:
        assert texts(newer.store) == ["a " * 20_000]
    assert writer(paths.database).read_text() == __version__


def test_before_migrating_a_backup_is_made_that_is_never_rotated_out(paths: Paths) -> None:
    fill(paths, "a", with_backup=False)
    with opened(paths, migrations=NEXT) as migrated:
        assert migrated.trouble is None
        assert texts(migrated.store) == ["a " * 20_000]
    [backup] = Backups(paths.database, paths.backups).newest_first()
    assert backup.is_milestone
    assert backup.path.name.endswith(f"-v{len(MIGRATIONS)}.sqlite3")
    with contextlib.closing(sqlite3.connect(backup.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_without_room_for_that_backup_nothing_is_migrated_and_everything_can_be_read(paths: Paths) -> None:
    fill(paths, "a", with_backup=False)
    before = paths.database.read_bytes()
    with limited_file_size(0), opened(paths, migrations=NEXT) as shown:
        assert shown.is_in_memory
        assert texts(shown.store) == ["a " * 20_000]
    assert paths.database.read_bytes() == before


# --- a disk that is full or cannot be written -----------------------------------------------------------------------


def test_with_a_full_disk_everything_can_be_read_and_the_user_is_told(paths: Paths) -> None:
    fill(paths, "a", "b", checkpoint=False)
    with limited_file_size(0), opened(paths) as shown:
        assert shown.is_in_memory
        assert shown.trouble is not None
        assert "not saved for now" in shown.trouble.hint
        assert len(texts(shown.store)) == 2
    found, result = listed(paths)
    assert (found, result.trouble) == (["a", "b"], None)


def test_on_a_full_disk_a_damaged_database_shows_its_backup_and_is_repaired_later(paths: Paths) -> None:
    fill(paths, "before", "after")
    put_other_bytes(paths.database)
    with limited_file_size(0), opened(paths) as shown:
        assert shown.is_in_memory
        assert [summary.id for summary in shown.store.summaries()] == ["before"]
        assert aside(paths) == []
    found, result = listed(paths)
    assert found == ["before"]
    assert result.trouble is not None
    assert str(aside(paths)[0]) in result.trouble.hint


def test_on_a_full_disk_a_damaged_database_without_a_backup_is_told_at_once(paths: Paths) -> None:
    fill(paths, "a", with_backup=False)
    put_other_bytes(paths.database)
    with limited_file_size(0), opened(paths) as shown:
        assert shown.trouble is not None
        assert "The saved chats were damaged" in shown.trouble.hint
        assert str(aside(paths)[0]) in shown.trouble.hint


def test_the_first_start_on_a_full_disk_gets_a_store(paths: Paths) -> None:
    with limited_file_size(0), opened(paths) as shown:
        assert shown.is_in_memory
        shown.store.create("c", "", 1.0)
        assert shown.trouble is not None


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_read_only_database_is_named_and_can_be_read(paths: Paths) -> None:
    fill(paths, "a")
    paths.database.chmod(0o400)
    with as_anybody(), opened(paths) as shown:
        assert shown.is_in_memory
        assert shown.trouble is not None
        assert shown.trouble.title == f"{paths.database} cannot be written"
        assert shown.trouble.hint.endswith("Check who may write to this file and its folder.")
        assert texts(shown.store) == ["a " * 20_000]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_folder_that_cannot_be_written_is_named_and_its_chats_can_be_read(paths: Paths) -> None:
    fill(paths, "a")
    paths.data.chmod(0o500)
    try:
        with as_anybody(), opened(paths) as shown:
            assert shown.is_in_memory
            assert shown.trouble is not None
            assert str(paths.data) in shown.trouble.title
            assert texts(shown.store) == ["a " * 20_000]
    finally:
        paths.data.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_what_was_repaired_is_told_even_if_the_next_step_fails(paths: Paths) -> None:
    fill(paths, "before", "after")
    put_other_bytes(paths.database)
    paths.backups.chmod(0o500)
    try:
        with as_anybody(), pytest.raises(StorageTrouble) as raised:
            open_on_disk(paths, migrations=NEXT)
    finally:
        paths.backups.chmod(0o700)
    assert "cannot be written" in raised.value.title
    assert "The saved chats were damaged" in raised.value.hint
    assert listed(paths)[0] == ["before"]


def test_opening_on_disk_says_what_open_store_would_have_shown(paths: Paths) -> None:
    fill(paths, "before", "after")
    put_other_bytes(paths.database)
    store, trouble = open_on_disk(paths)
    store.close()
    assert trouble is not None
    assert trouble.title == "The saved chats were damaged"
