import hashlib
import os
from pathlib import Path

import pytest

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.store.attachments import AttachmentStore
from tests.store.limits import limited_file_size

DATA = b"a picture" * 1000
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def attachments(tmp_path: Path) -> AttachmentStore:
    return AttachmentStore(tmp_path / "attachments")


def names(attachments: AttachmentStore) -> list[str]:
    return sorted(path.name for path in attachments.path(SHA256).parent.iterdir())


def test_what_is_put_can_be_read(attachments: AttachmentStore) -> None:
    assert attachments.put(DATA) == SHA256
    assert attachments.read(SHA256) == DATA
    assert attachments.path(SHA256).read_bytes() == DATA


def test_the_same_bytes_are_kept_once(attachments: AttachmentStore) -> None:
    attachments.put(DATA)
    attachments.put(DATA)
    assert names(attachments) == [SHA256]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_nobody_else_may_look(attachments: AttachmentStore) -> None:
    attachments.put(DATA)
    assert attachments.path(SHA256).stat().st_mode & 0o077 == 0
    assert attachments.path(SHA256).parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["", "../settings.json", "A" * 64, "a" * 63, "a" * 64 + "\n", "/etc/passwd", "g" * 64])
def test_only_a_sha256_is_a_name(attachments: AttachmentStore, name: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        attachments.path(name)
    with pytest.raises(ValueError, match="not the name"):
        attachments.read(name)


def test_a_missing_attachment_is_named(attachments: AttachmentStore) -> None:
    with pytest.raises(StorageTrouble, match=r"cat\.png is missing"):
        attachments.read(SHA256, "cat.png")


def test_an_attachment_that_cannot_be_read_is_named(attachments: AttachmentStore) -> None:
    attachments.path(SHA256).mkdir(parents=True)
    with pytest.raises(StorageTrouble, match=r"cat\.png cannot be read"):
        attachments.read(SHA256, "cat.png")


def test_a_damaged_attachment_is_named_and_put_anew(attachments: AttachmentStore) -> None:
    attachments.put(DATA)
    attachments.path(SHA256).write_bytes(DATA[:-1])
    with pytest.raises(StorageTrouble, match=r"cat\.png is damaged"):
        attachments.read(SHA256, "cat.png")
    attachments.put(DATA)
    assert attachments.read(SHA256) == DATA


def test_a_full_disk_leaves_nothing_behind(attachments: AttachmentStore) -> None:
    attachments.put(b"before")
    before = names(attachments)
    for limit_bytes in (0, 1, 4096, len(DATA) - 1):
        with limited_file_size(limit_bytes), pytest.raises(StorageTrouble, match="disk is full"):
            attachments.put(DATA)
        assert names(attachments) == before


def test_sweeping_removes_what_nothing_refers_to_but_not_what_was_just_added(attachments: AttachmentStore) -> None:
    kept, old, readded, new = (attachments.put(data) for data in (b"kept", b"old", b"readded", b"new"))
    part = attachments.path(kept).with_name(f".{kept}.x1.part")
    part.write_bytes(b"left behind by a killed run")
    for path in (*(attachments.path(name) for name in (kept, old, readded)), part):
        os.utime(path, (1000, 1000))
    attachments.put(b"readded")
    assert attachments.sweep({kept}, before=2000) == 2
    assert names(attachments) == sorted([kept, readded, new])


def test_sweeping_where_nothing_was_ever_put_is_fine(attachments: AttachmentStore) -> None:
    assert attachments.sweep(set(), before=9e9) == 0
