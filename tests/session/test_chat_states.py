"""Of deleted chats nothing is left; what may be kept is said with every prompt."""

import ctypes
import stat
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.engine.state_folder import StateFolder
from gemma_desktop.paths import Paths
from gemma_desktop.session.chat_states import installation_key
from tests.fakes import FakeEngine
from tests.helpers.permissions import as_anybody
from tests.helpers.scripted_application import ScriptedApplication


@pytest.fixture
def folder(application: ScriptedApplication, paths: Paths) -> StateFolder:
    """Where the engine process would write."""
    return StateFolder(paths.chat_states, installation_key(paths.state_key), spare_bytes=0)


def leave_a_file(folder: StateFolder, chat_id: str) -> None:
    assert folder.write(chat_id, b"facts", [(ctypes.c_uint8 * 10)()], 1_000_000)


def has_file(folder: StateFolder, chat_id: str) -> bool:
    file = folder.open(chat_id)
    if file is not None:
        file.close()
    return file is not None


def test_a_prompt_says_whose_it_is_and_where_its_state_may_be_kept(
    application: ScriptedApplication, engine: FakeEngine, paths: Paths
) -> None:
    application.ask("Hello")
    (kept,) = engine.kept
    assert kept is not None
    assert kept.chat_id == application.chat.conversation_id
    assert (kept.folder, kept.key) == (str(paths.chat_states), paths.state_key.read_bytes())
    assert kept.budget_bytes > 0


def test_a_deleted_chat_leaves_neither_file_nor_state_in_the_engine(
    application: ScriptedApplication, engine: FakeEngine, folder: StateFolder
) -> None:
    application.ask("Hello")
    deleted = application.chat.conversation_id
    leave_a_file(folder, deleted)
    leave_a_file(folder, "another")
    application.parts.conversations.delete(deleted)
    application.until(lambda: not has_file(folder, deleted) and engine.forgotten == [deleted])
    assert has_file(folder, "another")


def test_a_chat_that_is_deleted_just_before_the_end_leaves_no_file(paths: Paths, qtbot: QtBot) -> None:
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    folder = StateFolder(paths.chat_states, installation_key(paths.state_key), spare_bytes=0)
    application.ask("Hello")
    deleted = application.chat.conversation_id
    leave_a_file(folder, deleted)
    application.parts.conversations.delete(deleted)
    application.close()
    assert not has_file(folder, deleted)


def test_switching_it_off_deletes_what_is_there_and_keeps_no_more(
    application: ScriptedApplication, engine: FakeEngine, folder: StateFolder
) -> None:
    application.ask("Hello")
    chat_id = application.chat.conversation_id
    leave_a_file(folder, chat_id)
    preferences = application.parts.preferences
    preferences.update(msgspec.structs.replace(preferences.settings, kept_chats_mb=0))
    application.until(lambda: not has_file(folder, chat_id) and engine.forgotten == [chat_id])
    application.ask("And now?")
    kept = engine.kept[-1]
    assert kept is not None
    assert kept.budget_bytes == 0


def test_files_of_chats_that_are_gone_go_at_the_next_start(paths: Paths, qtbot: QtBot) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)
    first.ask("Hello")
    kept = first.chat.conversation_id
    first.close()
    folder = StateFolder(paths.chat_states, installation_key(paths.state_key), spare_bytes=0)
    leave_a_file(folder, kept)
    leave_a_file(folder, "gone")
    half = paths.chat_states / "half.part"
    half.write_bytes(b"half")
    second = ScriptedApplication(paths, FakeEngine(), qtbot)
    second.until(lambda: not has_file(folder, "gone") and not half.exists())
    assert has_file(folder, kept)
    second.close()


def test_the_key_is_the_users_alone_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "data" / "state-key"
    key = installation_key(path)
    assert len(key) == 32
    assert installation_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_bytes(b"cut off")
    assert installation_key(path) != key


def test_without_a_key_nothing_is_kept_on_disk(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with as_anybody():
        assert installation_key(tmp_path / "state-key") == b""
