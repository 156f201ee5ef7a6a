"""Requests are performed on real files."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from gemma_desktop.chat.message import ImagePart, Message, Role
from gemma_desktop.chat.tree import Node
from gemma_desktop.durable import set_aside
from gemma_desktop.settings import ConversationSettings, Settings
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store import requests
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.sounds import SoundFolder
from gemma_desktop.store.values import Draft
from tests.store.samples import user_node

PICTURE_BYTES, LOST_BYTES = b"a picture", b"of no message"
PICTURE = ImagePart(hashlib.sha256(PICTURE_BYTES).hexdigest(), "cat.png", 1, 1)
LOST = hashlib.sha256(LOST_BYTES).hexdigest()
Do: TypeAlias = Callable[..., None]
"""Performs requests, one after another."""


@pytest.fixture
def attachments(tmp_path: Path) -> AttachmentStore:
    return AttachmentStore(tmp_path / "attachments")


@pytest.fixture
def settings_file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def sounds(tmp_path: Path) -> SoundFolder:
    return SoundFolder(tmp_path / "sounds")


@pytest.fixture
def do(store: ConversationStore, attachments: AttachmentStore, sounds: SoundFolder, settings_file: SettingsFile) -> Do:
    def do(*asked: requests.Request) -> None:
        for request in asked:
            requests.perform(request, requests.Places(lambda: store, attachments, sounds, settings_file))

    return do


def test_every_request_about_a_conversation_is_performed(do: Do, store: ConversationStore) -> None:
    do(
        requests.Create("c", "", 1.0),
        requests.PutNodes("c", (user_node("1", "a"), user_node("2", "b", "1")), "2"),
        requests.Rename("c", "title"),
        requests.SetLeaf("c", "1"),
        requests.SaveDraft("c", Draft("draft")),
        requests.SaveConversationSettings("c", ConversationSettings("Be brief.")),
    )
    found = store.load("c")
    assert (found.summary.title, found.leaf_id, len(found.nodes)) == ("title", "1", 2)
    assert (found.draft, found.settings) == (Draft("draft"), ConversationSettings("Be brief."))
    do(requests.Delete("c"))
    assert store.summaries() == []
    do(requests.Restore("c"))
    assert [summary.id for summary in store.summaries()] == ["c"]


def test_notes_are_added_in_their_order_and_dropped(do: Do, tmp_path: Path) -> None:
    path = tmp_path / "talk.captions"
    first, second = requests.AddNotes(path, b"one\n"), requests.AddNotes(path, b"two\n")
    do(first, second)
    assert path.read_bytes() == b"one\ntwo\n"
    together = requests.joined(first, second)
    assert together == requests.AddNotes(path, b"one\ntwo\n")
    assert requests.joined(first, requests.DropNotes(path)) == requests.DropNotes(path)
    assert requests.joined(requests.DropNotes(path), first) is None
    do(requests.DropNotes(path), requests.DropNotes(path))
    assert not path.exists()
    if os.name != "nt":
        do(first)
        assert path.stat().st_mode & 0o777 == 0o600


def test_attachments_and_settings_need_no_database(
    attachments: AttachmentStore, sounds: SoundFolder, settings_file: SettingsFile
) -> None:
    def no_store() -> ConversationStore:
        raise AssertionError("it is not asked for")

    places = requests.Places(no_store, attachments, sounds, settings_file)
    requests.perform(requests.PutAttachment(PICTURE.sha256, PICTURE_BYTES), places)
    requests.perform(requests.SaveSettings(Settings(model="mine")), places)
    assert attachments.read(PICTURE.sha256) == PICTURE_BYTES
    assert settings_file.load().model == "mine"


def fill(do: Do, attachments: AttachmentStore) -> None:
    """A deleted conversation with a picture, and an attachment of no message; both are old."""
    message = Node("1", None, Message(Role.USER, (PICTURE,)), 1.0)
    do(
        requests.Create("c", "", 1.0),
        requests.PutNodes("c", (message,), "1"),
        requests.Create("d", "", 1.0),
        requests.SaveDraft("d", Draft("x")),
    )
    do(
        requests.PutAttachment(PICTURE.sha256, PICTURE_BYTES),
        requests.PutAttachment(LOST, LOST_BYTES),
        requests.Delete("c"),
    )
    for name in (PICTURE.sha256, LOST):
        os.utime(attachments.path(name), (1000, 1000))


def test_purging_takes_deleted_conversations_and_what_nothing_refers_to(do: Do, attachments: AttachmentStore) -> None:
    fill(do, attachments)
    do(requests.Purge(1000.0))
    assert attachments.path(PICTURE.sha256).exists(), "it may be undone still"
    do(requests.Purge(9e9))
    assert not attachments.path(PICTURE.sha256).exists()
    assert not attachments.path(LOST).exists()


def test_as_long_as_a_damaged_database_is_kept_no_picture_of_it_is_lost(
    do: Do, attachments: AttachmentStore, tmp_path: Path
) -> None:
    fill(do, attachments)
    damaged = tmp_path / "conversations.copy"
    damaged.write_bytes(b"damaged")
    aside = set_aside(damaged, 0.0)
    do(requests.Purge(9e9))
    assert attachments.path(LOST).exists()
    aside.unlink()
    do(requests.Purge(9e9))
    assert not attachments.path(LOST).exists()
