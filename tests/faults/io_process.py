"""Saves all that the application saves, once for every n, with the n-th change of a file failing underneath it.

Runs with failing_io.c loaded. Prints the first n that is never reached; raises where something acknowledged is missing
afterwards.
"""

import contextlib
import ctypes
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.paths import Paths
from gemma_desktop.settings import Settings
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.store.backups import Backups, is_sound
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.opening import open_on_disk, open_store
from tests.store.samples import paths_in, streaming_node, user_node

ONCE, EVER_SINCE, KILLED = range(3)
MEMORY = "/dev/shm"  # where flushing costs nothing
PICTURE = b"a picture" * 1000
SHA256 = hashlib.sha256(PICTURE).hexdigest()
OLD, NEW = Settings(model="old"), Settings(model="new")
MESSAGES = [user_node(str(number), f"message {number} " * 300) for number in range(3)]


def prepare(paths: Paths) -> None:
    """A run before, which ended well."""
    store, _ = open_on_disk(paths)
    store.create("c", "title", 1.0)
    store.put_nodes("c", [user_node("before", "before"), streaming_node("reply", "so far", "before")], "reply")
    store.close()
    SettingsFile(paths.settings).save(OLD)


def use(paths: Paths, acknowledge: Callable[[str], None]) -> None:
    """Save everything; what fails is tried once more, as the store's thread does."""
    store: ConversationStore | None = None

    def opened() -> ConversationStore:
        nonlocal store
        if store is None:
            store, _ = open_on_disk(paths)
        return store

    def twice(name: str, step: Callable[[], object]) -> None:
        nonlocal store
        for _ in range(2):
            try:
                step()
            except StorageTrouble:
                with contextlib.suppress(StorageTrouble):
                    if store is not None:
                        store.close()
                store = None
            else:
                acknowledge(name)
                return

    for node in MESSAGES:
        twice(node.id, lambda node=node: opened().put_nodes("c", [node], node.id))
    twice("settings", lambda: SettingsFile(paths.settings).save(NEW))
    twice("attachment", lambda: AttachmentStore(paths.attachments).put(PICTURE))
    twice("backup", lambda: Backups(paths.database, paths.backups).make())
    twice("rename", lambda: opened().rename("c", "renamed"))
    with contextlib.suppress(StorageTrouble):
        opened().close()


def verify(paths: Paths, acknowledged: set[str]) -> None:
    """The start afterwards, with nothing failing any more."""
    opened = open_store(paths)
    assert opened.trouble is None, opened.trouble.detail
    stored = opened.store.load("c")
    opened.store.close()
    texts = {node.id: node.message.text for node in stored.nodes}
    assert texts.items() >= {"before": "before", "reply": "so far"}.items()
    assert texts.items() >= {node.id: node.message.text for node in MESSAGES if node.id in acknowledged}.items()
    assert stored.summary.title in (["renamed"] if "rename" in acknowledged else ["title", "renamed"])
    assert is_sound(paths.database, thorough=True)
    settings_file = SettingsFile(paths.settings)
    assert settings_file.load() in ([NEW] if "settings" in acknowledged else [OLD, NEW])
    assert settings_file.trouble is None
    if "attachment" in acknowledged:
        assert AttachmentStore(paths.attachments).read(SHA256) == PICTURE
    backups = Backups(paths.database, paths.backups).newest_first()
    assert all(is_sound(backup.path) for backup in backups)
    assert backups or "backup" not in acknowledged


def run(at: int, mode: int, prepared: Path, home: Path) -> bool:
    """One process that has its trouble at this change. Returns whether it came so far."""
    shutil.copytree(prepared, home)
    paths = paths_in(home)
    heard, said = os.pipe()
    pid = os.fork()
    if not pid:
        faults = ctypes.CDLL(None)
        faults.fault_begin(at, mode)
        use(paths, lambda name: os.write(said, f"{name}\n".encode()))
        os.write(said, f"{faults.fault_end()}\n".encode())
        os._exit(0)
    os.close(said)
    with os.fdopen(heard) as pipe:
        acknowledged = pipe.read().split()
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert status == 0 or (mode == KILLED and status == 9), status
    try:
        verify(paths, set(acknowledged))
    except (AssertionError, KeyError, StorageTrouble) as error:
        raise AssertionError(f"with trouble at change {at}, acknowledged: {acknowledged}") from error
    shutil.rmtree(home)
    return status == 9 or int(acknowledged[-1]) >= at


def main(mode: int, step: int) -> None:
    with tempfile.TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as folder:
        prepare(paths_in(Path(folder) / "prepared"))
        at = 1
        while run(at, mode, Path(folder) / "prepared", Path(folder) / "home"):
            at += step
    sys.stdout.write(str(at))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
