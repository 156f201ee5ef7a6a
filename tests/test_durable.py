import contextlib
import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from gemma_desktop.durable import (
    keep_whole,
    make_private_folder,
    set_aside,
    storage_trouble,
    was_set_aside,
    write_whole,
)
from gemma_desktop.errors import StorageTrouble
from tests.helpers.failing_calls import failing_call
from tests.helpers.permissions import as_anybody


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_whatever_call_fails_the_file_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "file"
    number, failed = 0, True
    while failed:
        path.write_bytes(b"old")
        number += 1
        with failing_call(number, errno.ENOSPC) as failing, contextlib.suppress(StorageTrouble):
            write_whole(path, b"new")
        failed = failing.has_failed
        assert path.read_bytes() in (b"old", b"new")
        assert [name for name in names(tmp_path) if name != "file"] == [] or failing.name == "os.unlink"
    assert number > 4
    assert path.read_bytes() == b"new"


def test_whatever_call_fails_a_damaged_file_is_found_again_or_set_aside(tmp_path: Path) -> None:
    number, failed = 0, True
    while failed:
        folder = tmp_path / str(number)
        folder.mkdir()
        for name in ("x.db", "x.db-wal"):
            (folder / name).write_bytes(name.encode())
        number += 1
        with failing_call(number, errno.EIO) as failing:
            try:
                set_aside(folder / "x.db", 0.0, ("-wal", "-shm"))
            except StorageTrouble:
                assert (folder / "x.db").exists() or was_set_aside(folder / "x.db")
        failed = failing.has_failed
        assert sorted(path.read_bytes() for path in folder.iterdir()) == [b"x.db", b"x.db-wal"]
    assert number > 3
    assert names(folder) == ["x.damaged-1970-01-01T00-00-00Z.db", "x.damaged-1970-01-01T00-00-00Z.db-wal"]


def test_keeping_a_file_moves_it_and_names_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "part").write_bytes(b"data")
    keep_whole(tmp_path / "part", tmp_path / "whole")
    assert (tmp_path / "whole").read_bytes() == b"data"
    with pytest.raises(StorageTrouble, match="whole cannot be saved"):
        keep_whole(tmp_path / "part", tmp_path / "whole")


def write(path: Path) -> None:
    write_whole(path, b"data")


def keep(path: Path) -> None:
    path.with_name("part").write_bytes(b"data")
    keep_whole(path.with_name("part"), path)


def put_aside(path: Path) -> None:
    path.with_name("x").write_bytes(b"data")
    assert set_aside(path.with_name("x"), 0.0).rename(path)


@pytest.mark.skipif(os.name == "nt", reason="NTFS journals renames, and a folder cannot be flushed there")
@pytest.mark.parametrize("rename", [write, keep, put_aside])
def test_a_file_has_its_new_name_after_a_power_loss(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rename: Callable[[Path], None]
) -> None:
    folders: list[list[str]] = []
    fsync = os.fsync

    def watched(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            folders.append(sorted(os.listdir(descriptor)))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    rename(tmp_path / "file")
    assert folders == [["file"] if rename is not put_aside else ["x.damaged-1970-01-01T00-00-00Z"]]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_folder_of_others_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with as_anybody(), pytest.raises(StorageTrouble) as raised:
        make_private_folder(tmp_path / "data")
    assert raised.value.title == f"{tmp_path / 'data'} cannot be written"


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EDQUOT, "The disk is full"),
        (errno.EROFS, "/x cannot be written"),
        (errno.EACCES, "/x cannot be written"),
        (errno.EIO, "/x cannot be saved"),
    ],
)
def test_every_reason_is_a_sentence_with_something_to_do(code: int, title: str) -> None:
    trouble = storage_trouble(OSError(code, os.strerror(code)), Path("/x"))
    assert trouble.title == title
    assert trouble.hint
    assert os.strerror(code) in trouble.detail
