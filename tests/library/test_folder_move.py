"""Moving the models folder, and copying into it: on real files, interrupted and continued."""

import os
from pathlib import Path

import pytest

from gemma_desktop.errors import Refused, StorageTrouble
from gemma_desktop.library.folder_move import copy_files, plan_move, remove_files
from gemma_desktop.library.installed import describe
from gemma_desktop.library.models_folder import ModelsFolder
from gemma_desktop.library.stop import Stopped
from tests.library.download_room import write_weights
from tests.library.gguf_files import write_projector

NAMES = ("a/one.gguf", "a/one.gguf.origin.json", "b/two.gguf", "b/two.gguf.part")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    for number, name in enumerate(NAMES):
        path = tmp_path / "old" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes([number]) * 3_000_000)
        os.utime(path, ns=(1, 1_000_000_007 + number))
    return tmp_path / "old"


@pytest.fixture
def another_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no file can have a second name."""

    def refuse(_self: Path, _target: Path) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(Path, "hardlink_to", refuse)


def nothing(_n_bytes: int) -> None:
    """Nobody stops it."""


def contents(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


@pytest.mark.parametrize("disk", ["same", "another"])
def test_everything_arrives_with_its_time_and_the_old_goes(
    source: Path, tmp_path: Path, disk: str, request: pytest.FixtureRequest
) -> None:
    if disk == "another":
        request.getfixturevalue("another_disk")
    before = contents(source)
    move = plan_move(source, tmp_path / "new", 0)
    copy_files(move, nothing)
    assert contents(source) == before
    remove_files(move)
    assert contents(tmp_path / "new") == before
    assert not source.exists()


@pytest.mark.usefixtures("another_disk")
def test_a_stopped_move_loses_nothing_and_continues_where_it_was(source: Path, tmp_path: Path) -> None:
    before, done = contents(source), 0

    def stop_in_the_third_file(n_bytes: int) -> None:
        nonlocal done
        done += n_bytes
        if done > 7_000_000:
            raise Stopped

    with pytest.raises(Stopped):
        copy_files(plan_move(source, tmp_path / "new", 0), stop_in_the_third_file)
    assert contents(source) == before
    assert {name: before[name] for name in NAMES[:2]} == contents(tmp_path / "new")

    steps: list[int] = []
    copy_files(plan_move(source, tmp_path / "new", 0), steps.append)
    assert steps[:2] == [3_000_000, 3_000_000]  # those that were there, at once
    assert contents(tmp_path / "new") == before


def test_a_link_goes_on_leading_to_the_users_own_file(source: Path, tmp_path: Path) -> None:
    own = tmp_path / "mine.gguf"
    own.write_bytes(b"mine")
    (source / "a" / "linked.gguf").symlink_to(own)
    move = plan_move(source, tmp_path / "new", 0)
    copy_files(move, nothing)
    remove_files(move)
    assert (tmp_path / "new" / "a" / "linked.gguf").resolve() == own
    assert own.read_bytes() == b"mine"


def test_another_file_of_the_same_name_is_never_overwritten(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "new" / NAMES[0]
    other.parent.mkdir(parents=True)
    other.write_bytes(b"other")
    with pytest.raises(StorageTrouble, match="is there already"):
        copy_files(plan_move(source, tmp_path / "new", 0), nothing)
    assert other.read_bytes() == b"other"


@pytest.mark.usefixtures("another_disk")
def test_what_came_meanwhile_is_not_removed(source: Path, tmp_path: Path) -> None:
    move = plan_move(source, tmp_path / "new", 0)
    copy_files(move, nothing)
    (source / "a" / "late.gguf").write_bytes(b"late")
    (source / NAMES[0]).write_bytes(b"changed")
    remove_files(move)
    assert set(contents(source)) == {"a/late.gguf", NAMES[0]}


@pytest.mark.parametrize("below", [".", "a", ".."])
def test_a_folder_in_the_other_is_refused(source: Path, below: str) -> None:
    with pytest.raises(Refused):
        plan_move(source, source / below, 0)


def test_too_little_space_is_told_before_anything_is_copied(source: Path) -> None:
    shm = Path("/dev/shm")
    if not shm.is_dir() or shm.stat().st_dev == source.stat().st_dev:
        pytest.skip("one file system only")
    target = shm / f"gemma-desktop-test-{os.getpid()}"
    try:
        with pytest.raises(StorageTrouble, match="too little space"):
            plan_move(source, target, 2**60)
        assert list(target.iterdir()) == []
    finally:
        target.rmdir()


def test_a_copy_that_was_stopped_is_taken_up_again(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    write_weights(own / "m.gguf")
    write_projector(own / "mmproj-m.gguf")
    folder, model = ModelsFolder(tmp_path / "models"), describe(own / "m.gguf")
    home = tmp_path / "models" / "imported" / "m"

    def stop_in_the_projector(_n_bytes: int) -> None:
        if (home / "m.gguf").exists():
            raise Stopped

    with pytest.raises(Stopped):
        folder.bring_in(model, copy=True, check=stop_in_the_projector)
    assert [path.name for path in home.iterdir()] == ["m.gguf"]
    steps: list[int] = []
    assert folder.bring_in(model, copy=True, check=steps.append) == home / "m.gguf"
    assert sum(steps) == (own / "mmproj-m.gguf").stat().st_size
    assert describe(home / "m.gguf").takes_images


def test_what_lies_in_the_models_folder_is_not_taken_in_again(tmp_path: Path) -> None:
    path = write_weights(tmp_path / "m.gguf")
    assert ModelsFolder(tmp_path).bring_in(describe(path), copy=False) == path
    assert list(tmp_path.iterdir()) == [path]
