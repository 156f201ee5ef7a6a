"""Files of states: this installation's own and whole, or deleted without a word."""

import ctypes
import errno
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from gemma_desktop.engine.state_folder import Blob, Doubt, StateFile, StateFolder
from tests.helpers.failing_calls import failing_call

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
BUDGET = 1_000_000


def blob(n_bytes: int, value: int = 7) -> Blob:
    return (ctypes.c_uint8 * n_bytes)(*[value] * n_bytes)


@pytest.fixture
def folder(tmp_path: Path) -> StateFolder:
    return StateFolder(tmp_path / "states", KEY, spare_bytes=0)


def file_of(tmp_path: Path) -> Path:
    (path,) = (tmp_path / "states").glob("*.state")
    return path


def read(folder: StateFolder, chat_id: str = "chat") -> tuple[bytes, list[bytes]] | None:
    """All of a file, as the engine reads it. Raises Doubt."""
    file = folder.open(chat_id)
    if file is None:
        return None
    try:
        return file.facts, [bytes(one) for one in file.blobs()]
    finally:
        file.close()


def test_what_was_written_is_read(folder: StateFolder) -> None:
    assert folder.write("chat", b"facts", [blob(1000), blob(0), blob(10, 9)], BUDGET)
    assert read(folder) == (b"facts", [b"\7" * 1000, b"", b"\t" * 10])


def test_blobs_are_read_from_their_beginning_each_time(folder: StateFolder) -> None:
    folder.write("chat", b"facts", [blob(10, 9)], BUDGET)
    file = folder.open("chat")
    assert file is not None
    assert [bytes(file.blobs()[0]) for _ in range(2)] == [b"\t" * 10] * 2
    file.close()


def test_only_the_user_can_read_it(folder: StateFolder, tmp_path: Path) -> None:
    folder.write("chat", b"facts", [blob(10)], BUDGET)
    assert stat.S_IMODE((tmp_path / "states").stat().st_mode) == 0o700
    assert stat.S_IMODE(file_of(tmp_path).stat().st_mode) == 0o600


def test_the_name_does_not_tell_the_chat(folder: StateFolder, tmp_path: Path) -> None:
    folder.write("chat", b"facts", [blob(10)], BUDGET)
    assert "chat" not in file_of(tmp_path).name
    assert StateFolder(tmp_path / "states", OTHER_KEY).open("chat") is None


def cut_off(data: bytes) -> bytes:
    return data[:-1]


def longer(data: bytes) -> bytes:
    return data + b"\0"


def empty(_data: bytes) -> bytes:
    return b""


def another_magic(data: bytes) -> bytes:
    return b"X" + data[1:]


def endless_head(data: bytes) -> bytes:
    return data[:18] + b"\xff\xff\xff\xff" + data[22:]


def another_fact(data: bytes) -> bytes:
    return data.replace(b"facts", b"facto")


@pytest.mark.parametrize("damage", [cut_off, longer, empty, another_magic, endless_head, another_fact])
def test_a_file_with_a_doubtful_head_is_deleted(
    folder: StateFolder, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    folder.write("chat", b"facts", [blob(1000)], BUDGET)
    path = file_of(tmp_path)
    path.write_bytes(damage(path.read_bytes()))
    assert folder.open("chat") is None
    assert not path.exists()


def test_no_byte_of_a_state_can_change(folder: StateFolder, tmp_path: Path) -> None:
    folder.write("chat", b"facts", [blob(1000)], BUDGET)
    path = file_of(tmp_path)
    data = bytearray(path.read_bytes())
    data[-500] ^= 1
    path.write_bytes(data)
    with pytest.raises(Doubt):
        read(folder)


def test_a_file_of_another_installation_is_not_read(folder: StateFolder, tmp_path: Path) -> None:
    folder.write("chat", b"facts", [blob(10)], BUDGET)
    path = file_of(tmp_path)
    with path.open("rb") as file, pytest.raises(Doubt):
        StateFile(file, OTHER_KEY, path.name)


def test_a_file_of_another_chat_is_not_read(folder: StateFolder, tmp_path: Path) -> None:
    folder.write("chat", b"facts", [blob(10)], BUDGET)
    data = file_of(tmp_path).read_bytes()
    folder.write("other", b"other", [blob(10)], BUDGET)
    for path in (tmp_path / "states").glob("*.state"):
        path.write_bytes(data)
    assert folder.open("other") is None
    assert read(folder) is not None


def test_the_oldest_go_when_the_budget_is_used_up(folder: StateFolder) -> None:
    for number in range(4):
        assert folder.write(f"chat {number}", b"", [blob(1000)], 3500)
    assert [read(folder, f"chat {number}") is not None for number in range(4)] == [False, True, True, True]


def test_a_state_larger_than_the_budget_leaves_nothing_of_its_chat(folder: StateFolder) -> None:
    assert folder.write("chat", b"", [blob(100)], 500)
    assert not folder.write("chat", b"", [blob(1000)], 500)
    assert folder.open("chat") is None


def test_a_disk_that_is_nearly_full_is_left_alone(tmp_path: Path) -> None:
    folder = StateFolder(tmp_path / "states", KEY, spare_bytes=2**62)
    assert not folder.write("chat", b"facts", [blob(10)], BUDGET)
    assert list((tmp_path / "states").iterdir()) == []


def test_a_file_that_cannot_be_made_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "states").write_text("a file where the folder should be")
    assert not StateFolder(tmp_path / "states", KEY, spare_bytes=0).write("chat", b"", [blob(10)], BUDGET)


def test_whatever_call_fails_no_half_written_file_stays(tmp_path: Path) -> None:
    folder = StateFolder(tmp_path / "states", KEY, spare_bytes=0)
    number, failed = 0, True
    while failed:
        number += 1
        with failing_call(number, errno.EIO) as failing:
            folder.write("chat", b"facts", [blob(10)], BUDGET)
        failed = failing.has_failed
        assert list((tmp_path / "states").glob("*.part")) == []
        assert read(folder) in (None, (b"facts", [b"\7" * 10]))
    assert number > 3


def test_deleting_leaves_the_others(folder: StateFolder) -> None:
    for chat_id in ("one", "two", "three"):
        folder.write(chat_id, b"", [blob(10)], BUDGET)
    folder.forget(["one", "never written"])
    assert [read(folder, chat_id) is not None for chat_id in ("one", "two", "three")] == [False, True, True]
    folder.forget_all_but(["three"])
    assert [read(folder, chat_id) is not None for chat_id in ("two", "three")] == [False, True]


def test_a_half_written_file_is_no_state_and_is_swept(folder: StateFolder, tmp_path: Path) -> None:
    folder.write("chat", b"facts", [blob(10)], BUDGET)
    half = tmp_path / "states" / "half.part"
    half.write_bytes(file_of(tmp_path).read_bytes()[:50])
    assert read(folder) is not None
    folder.forget_all_but(["chat"])
    assert not half.exists()
    assert read(folder) is not None
