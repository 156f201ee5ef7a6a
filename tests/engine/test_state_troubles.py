"""States are a cache and no more: a full disk, or a kill in the middle of writing, costs nothing but a state."""

import ctypes
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gemma_desktop.chat.generation import GenerationSettings
from gemma_desktop.chat.message import Message, Role, said
from gemma_desktop.engine.kept_chats import quiet_s
from gemma_desktop.engine.protocol import KeptChat
from gemma_desktop.engine.state_folder import StateFolder
from tests.faults.small_disk import SIZE_BYTES, LimitedFiles, SmallDisk, limited_files, tmpfs
from tests.helpers.engine_room import engine_room

KEY = b"k" * 32
BUDGET = 2**40
SHORT = GenerationSettings(temperature=0.0, max_tokens=8)


@pytest.fixture(params=["small disk", "limited files"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    with tmpfs() if request.param == "small disk" else limited_files(tmp_path) as disk:
        yield disk


def write(folder: StateFolder, chat_id: str, n_bytes: int = 1000) -> bool:
    return folder.write(chat_id, b"facts", [(ctypes.c_uint8 * n_bytes)()], BUDGET)


def is_whole(folder: StateFolder, chat_id: str) -> bool:
    """Raises Doubt for what the engine would delete."""
    file = folder.open(chat_id)
    if file is None:
        return False
    try:
        return bool(file.blobs())
    finally:
        file.close()


def test_a_disk_that_is_full_in_the_middle_of_a_state_keeps_the_other_states(disk: SmallDisk) -> None:
    folder = StateFolder(disk.folder / "states", KEY, spare_bytes=0)
    assert write(folder, "one")
    if isinstance(disk, LimitedFiles):
        disk.fill()
    else:  # a disk of which the system says that it has room, until it has not
        folder = StateFolder(disk.folder / "states", KEY, spare_bytes=-SIZE_BYTES)
    assert not write(folder, "two", SIZE_BYTES)
    disk.free()
    assert is_whole(folder, "one")
    assert len(list((disk.folder / "states").iterdir())) == 1, "nothing half-written"
    assert write(folder, "two")


def test_a_full_disk_stops_the_saving_of_states_and_nothing_else(
    disk: SmallDisk, random_model: Callable[[str], Path]
) -> None:
    def kept(chat_id: str) -> KeptChat:
        return KeptChat(chat_id, str(disk.folder / "states"), KEY, BUDGET)

    def conversation(word: str) -> list[Message]:
        return [said(Role.USER, f"{word} " * 100)]

    with engine_room(random_model("gemma4-ending")) as room:
        expected = room.reply(conversation("hello"), SHORT).text
        disk.fill()
        assert room.reply(conversation("hello"), SHORT, kept=kept("one")).text == expected
        other = room.reply(conversation("weather"), SHORT, kept=kept("two"))  # the first one is left
        room.model.chats.write()
        again = room.reply(conversation("hello"), SHORT, kept=kept("one"))
    assert other.finished.usage.completion_tokens > 0
    assert again.text == expected
    assert again.finished.usage.cached_tokens == again.finished.usage.prompt_tokens - 1, "from memory"
    assert not list(disk.folder.glob("states/*"))


KILLED_WHILE_WRITING = """
import ctypes, resource, signal, sys
from pathlib import Path
from gemma_desktop.engine.state_folder import StateFolder
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # the system ends the process at that byte
StateFolder(Path(sys.argv[1]), b"k" * 32, spare_bytes=0).write("two", b"", [(ctypes.c_uint8 * 100_000)()], 2**40)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of POSIX")
@pytest.mark.parametrize("had_one_before", [True, False])
def test_a_kill_in_the_middle_of_writing_leaves_every_state_as_it_was(tmp_path: Path, had_one_before: bool) -> None:
    folder = StateFolder(tmp_path / "states", KEY, spare_bytes=0)
    write(folder, "one")
    if had_one_before:
        write(folder, "two")
    command = [sys.executable, "-c", KILLED_WHILE_WRITING, str(tmp_path / "states")]
    killed = subprocess.run(command, check=False, timeout=60)
    assert killed.returncode == -signal.SIGXFSZ
    (half,) = (tmp_path / "states").glob("*.part")
    assert half.stat().st_size == 50_000
    assert is_whole(folder, "one")
    assert is_whole(folder, "two") is had_one_before
    assert write(folder, "three")
    assert not half.exists(), "the next state that is written takes it away"


def test_a_large_state_waits_for_a_longer_quiet(random_model: Callable[[str], Path]) -> None:
    """450 MB, as a 12B has them, are not for the disk after every answer."""
    with engine_room(random_model("gemma4-ending")) as room:
        room.reply([said(Role.USER, "hello " * 100)], SHORT)
        copy = room.model.context.keep()
        assert copy is not None
        assert room.model.context.n_state_bytes == len(copy.state)
    assert quiet_s(len(copy.state)) == 2.0
    assert quiet_s(450 * 2**20) > 20.0
