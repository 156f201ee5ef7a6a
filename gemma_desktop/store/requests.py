"""What the window asks the store to write: frozen values, performed later on the store's thread."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, assert_never

import msgspec

from gemma_desktop.chat.tree import Node
from gemma_desktop.durable import append, os_errors
from gemma_desktop.recording.values import Passage, Recording
from gemma_desktop.settings import ConversationSettings, Settings
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.store.conversations import ConversationStore
from gemma_desktop.store.sounds import SoundFolder
from gemma_desktop.store.values import ConversationSummary, Draft, StoredConversation


class Create(msgspec.Struct, frozen=True):
    """A conversation that is new."""

    conversation_id: str
    title: str
    created_at: float


class Rename(msgspec.Struct, frozen=True):
    """Another title."""

    conversation_id: str
    title: str


class Delete(msgspec.Struct, frozen=True):
    """Off the lists, until it is restored or purged."""

    conversation_id: str


class Restore(msgspec.Struct, frozen=True):
    """Back onto the lists."""

    conversation_id: str


class PutNodes(msgspec.Struct, frozen=True):
    """Messages that are new or have newer values, parents before children; and the leaf that is shown now."""

    conversation_id: str
    nodes: tuple[Node, ...]
    leaf_id: str | None


class SetLeaf(msgspec.Struct, frozen=True):
    """Another path through the messages is shown."""

    conversation_id: str
    leaf_id: str | None


class SaveDraft(msgspec.Struct, frozen=True):
    """What stands in the composer."""

    conversation_id: str
    draft: Draft


class SaveConversationSettings(msgspec.Struct, frozen=True):
    """What this conversation does differently."""

    conversation_id: str
    settings: ConversationSettings


class PutRecording(msgspec.Struct, frozen=True):
    """A recording that is new or has newer values, with passages that are new or changed, and without removed ones."""

    recording: Recording
    passages: tuple[Passage, ...] = ()
    removed_ids: tuple[str, ...] = ()

    @property
    def recording_id(self) -> str:
        return self.recording.id


class DeleteRecording(msgspec.Struct, frozen=True):
    """Off the list, until it is restored or purged."""

    recording_id: str


class RestoreRecording(msgspec.Struct, frozen=True):
    """Back onto the list."""

    recording_id: str


class PutAttachment(msgspec.Struct, frozen=True):
    """A picture's or sound's file."""

    sha256: str
    data: bytes


class AddNotes(msgspec.Struct, frozen=True):
    """Whole lines at the end of a file of notes; captions of a recording that is still being made."""

    path: Path
    lines: bytes


class DropNotes(msgspec.Struct, frozen=True):
    """The file of notes is not needed any more."""

    path: Path


class SaveSettings(msgspec.Struct, frozen=True):
    """The settings of the application."""

    settings: Settings


class Purge(msgspec.Struct, frozen=True):
    """Remove for good what was deleted before this time, and files that nothing refers to any more."""

    before: float


ConversationRequest: TypeAlias = (
    Create | Rename | Delete | Restore | PutNodes | SetLeaf | SaveDraft | SaveConversationSettings
)
RecordingRequest: TypeAlias = PutRecording | DeleteRecording | RestoreRecording
NotesRequest: TypeAlias = AddNotes | DropNotes
Request: TypeAlias = ConversationRequest | RecordingRequest | NotesRequest | PutAttachment | SaveSettings | Purge


class Places(msgspec.Struct, frozen=True):
    """Where requests are written to. open_store: asked only by what needs the database; raises StorageTrouble."""

    open_store: Callable[[], ConversationStore]
    attachments: AttachmentStore
    sounds: SoundFolder
    settings_file: SettingsFile


def subject_of(request: Request) -> str:
    """Requests about the same subject must be performed in order; others need not wait for each other."""
    match request:
        case PutAttachment():
            return f"attachment {request.sha256}"
        case AddNotes() | DropNotes():
            return f"notes {request.path}"
        case SaveSettings():
            return "settings"
        case Purge():
            return "purge"
        case PutRecording() | DeleteRecording() | RestoreRecording():
            return f"recording {request.recording_id}"
        case _:
            return f"conversation {request.conversation_id}"


def joined(earlier: Request, later: Request) -> Request | None:
    """One request that does what both do, where there is one. Both have the same subject, and `later` comes next."""
    match earlier, later:
        case PutNodes(), PutNodes():
            newest = {node.id: node for node in (*earlier.nodes, *later.nodes)}
            return PutNodes(later.conversation_id, tuple(newest.values()), later.leaf_id)
        case PutRecording(), PutRecording():
            changed = {passage.id: passage for passage in (*earlier.passages, *later.passages)}
            removed = dict.fromkeys(later.removed_ids) | dict.fromkeys(
                passage_id for passage_id in earlier.removed_ids if passage_id not in changed
            )
            kept = tuple(passage for passage in changed.values() if passage.id not in later.removed_ids)
            return PutRecording(later.recording, kept, tuple(removed))
        case AddNotes(), AddNotes():
            return AddNotes(later.path, earlier.lines + later.lines)
        case (
            (SetLeaf(), SetLeaf())
            | (AddNotes() | DropNotes(), DropNotes())
            | (SaveDraft(), SaveDraft())
            | (SaveConversationSettings(), SaveConversationSettings())
            | (SaveSettings(), SaveSettings())
            | (Rename(), Rename())
            | (Purge(), Purge())
            | (PutAttachment(), PutAttachment())
        ):
            return later
        case _:
            return None


def perform(request: Request, places: Places) -> None:
    """Write it. Raises StorageTrouble."""
    match request:
        case PutAttachment():
            places.attachments.put(request.data)
        case AddNotes():
            _add_notes(request.path, request.lines)
        case DropNotes():
            with os_errors(request.path):
                request.path.unlink(missing_ok=True)
        case SaveSettings():
            places.settings_file.save(request.settings)
        case Purge():
            _purge(places, request.before)
        case PutRecording():
            places.open_store().recordings.put(request.recording, request.passages, request.removed_ids)
        case DeleteRecording():
            places.open_store().recordings.delete(request.recording_id)
        case RestoreRecording():
            places.open_store().recordings.restore(request.recording_id)
        case _:
            _perform_in(places.open_store(), request)


def _add_notes(path: Path, lines: bytes) -> None:
    with os_errors(path):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
        try:
            append(descriptor, lines, os.fstat(descriptor).st_size)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _purge(places: Places, before: float) -> None:
    conversations = places.open_store()
    conversations.purge_deleted(before)
    recordings = conversations.recordings
    for recording_id, sound in recordings.deleted_sounds(before).items():
        # The sound goes first: whatever interrupts this, the next purge finds the recording and tries again.
        with contextlib.suppress(ValueError):  # a damaged name leads to no file of ours
            places.sounds.remove(sound)
        recordings.purge([recording_id])
    if not conversations.was_set_aside():  # a damaged file that is kept is worth something with its pictures
        places.attachments.sweep(conversations.attachments(), before)
        places.sounds.sweep(recordings.sounds(), before)


def foreseen_passages(passages: tuple[Passage, ...], request: RecordingRequest) -> tuple[Passage, ...]:
    """A recording's passages as they will be found once the request is performed."""
    if not isinstance(request, PutRecording):
        return passages
    by_id = {passage.id: passage for passage in passages if passage.id not in request.removed_ids}
    by_id |= {passage.id: passage for passage in request.passages}
    return tuple(sorted(by_id.values(), key=lambda passage: (passage.start_s, passage.end_s)))


def foreseen(stored: StoredConversation | None, request: ConversationRequest) -> StoredConversation:
    """The conversation as load() will find it once the request is performed (its update time and place in lists aside).

    stored: None if it is not there yet; then the first request must create it.
    """
    if stored is None and isinstance(request, Create):
        return StoredConversation(
            ConversationSummary(request.conversation_id, request.title, request.created_at, request.created_at, 0)
        )
    if stored is None:
        raise KeyError(request.conversation_id)
    match request:
        case Rename():
            summary = msgspec.structs.replace(stored.summary, title=request.title)
            return msgspec.structs.replace(stored, summary=summary)
        case PutNodes():
            newest = {node.id: node for node in (*stored.nodes, *request.nodes)}
            summary = msgspec.structs.replace(stored.summary, message_count=len(newest))
            return msgspec.structs.replace(
                stored, summary=summary, nodes=tuple(newest.values()), leaf_id=request.leaf_id
            )
        case SetLeaf():
            return msgspec.structs.replace(stored, leaf_id=request.leaf_id)
        case SaveDraft():
            return msgspec.structs.replace(stored, draft=request.draft)
        case SaveConversationSettings():
            return msgspec.structs.replace(stored, settings=request.settings)
        case Create() | Delete() | Restore():
            return stored
        case _:
            assert_never(request)


def _perform_in(conversations: ConversationStore, request: ConversationRequest) -> None:
    match request:
        case Create():
            conversations.create(request.conversation_id, request.title, request.created_at)
        case Rename():
            conversations.rename(request.conversation_id, request.title)
        case Delete():
            conversations.delete(request.conversation_id)
        case Restore():
            conversations.restore(request.conversation_id)
        case PutNodes():
            conversations.put_nodes(request.conversation_id, request.nodes, request.leaf_id)
        case SetLeaf():
            conversations.set_leaf(request.conversation_id, request.leaf_id)
        case SaveDraft():
            conversations.save_draft(request.conversation_id, request.draft)
        case SaveConversationSettings():
            conversations.save_settings(request.conversation_id, request.settings)
        case _:
            assert_never(request)
