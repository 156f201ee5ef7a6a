"""What is being composed: text and attachments of a conversation's next message."""

import uuid
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gemma_desktop.chat.message import ImagePart, MediaPart
from gemma_desktop.errors import LongSound
from gemma_desktop.session.conversation import Conversation
from gemma_desktop.session.media_worker import AttachmentRead, AttachmentRefused, FileToRead, MediaWorker, PictureToRead
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.values import Attachment, Notice, NoticeAction, NoticeLevel
from gemma_desktop.texts import say

SAVE_PAUSE_MS = 500


class DraftDesk(QObject):
    """Changes the drafts of conversations, has attachments read, and saves after a pause. Lives on the GUI thread.

    Signals:
        attachments_changed(Conversation): one of its draft was added, read, refused or removed.
        noticed(Notice): a file cannot be used, or not by this model.
    """

    attachments_changed = Signal(object)
    noticed = Signal(object)
    _read_wanted = Signal(object)

    def __init__(
        self,
        media: MediaWorker,
        save: Callable[[Conversation], None],
        detail: Callable[[], int],
        objection: Callable[[Iterable[MediaPart]], Notice | None],
    ) -> None:
        """media: may be on its thread already. detail: tokens for each picture.

        objection: why the chosen model cannot take these, if it cannot.
        """
        super().__init__()
        self._save = save
        self._detail = detail
        self._objection = objection
        self._reading: dict[str, Conversation] = {}
        self._unsaved: dict[str, Conversation] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_PAUSE_MS)
        self._timer.timeout.connect(self.save_unsaved)
        self._read_wanted.connect(media.read, Qt.ConnectionType.QueuedConnection)
        media.attachment_read.connect(self._on_attachment_read, Qt.ConnectionType.QueuedConnection)
        media.attachment_refused.connect(self._on_attachment_refused, Qt.ConnectionType.QueuedConnection)

    def set_text(self, conversation: Conversation, text: str) -> None:
        if text != conversation.draft_text:
            conversation.draft_text = text
            self._save_soon(conversation)

    def attach_file(self, conversation: Conversation, path: Path, *, is_recording: bool = False) -> None:
        """is_recording: of our own recorder; its file is removed once it is kept."""
        attachment = self._add(conversation, path.name)
        self._read_wanted.emit(FileToRead(attachment.id, path, is_recording))

    def attach_picture(self, conversation: Conversation, data: bytes, name: str) -> None:
        attachment = self._add(conversation, name)
        self._read_wanted.emit(PictureToRead(attachment.id, data, name))

    def remove(self, conversation: Conversation, attachment_id: str) -> None:
        self._reading.pop(attachment_id, None)
        self._put(conversation, (kept for kept in conversation.attachments if kept.id != attachment_id))

    def set_detail(self, conversation: Conversation, tokens: int) -> None:
        """For the pictures that are attached, and for those being read."""
        self._put(conversation, (_with_detail(attachment, tokens) for attachment in conversation.attachments))

    def clear(self, conversation: Conversation) -> None:
        """The draft was sent."""
        conversation.draft_text = ""
        for attachment in conversation.attachments:
            self._reading.pop(attachment.id, None)
        conversation.attachments = ()
        self._save_soon(conversation)

    @Slot()
    def save_unsaved(self) -> None:
        """Hand every changed draft to the store now."""
        self._timer.stop()
        for conversation in self._unsaved.values():
            self._save(conversation)
        self._unsaved.clear()

    def _add(self, conversation: Conversation, name: str) -> Attachment:
        attachment = Attachment(uuid.uuid4().hex, name)
        self._reading[attachment.id] = conversation
        conversation.attachments += (attachment,)
        self.attachments_changed.emit(conversation)
        return attachment

    def _put(self, conversation: Conversation, attachments: Iterable[Attachment]) -> None:
        conversation.attachments = tuple(attachments)
        self._save_soon(conversation)
        self.attachments_changed.emit(conversation)

    def _save_soon(self, conversation: Conversation) -> None:
        self._unsaved[conversation.id] = conversation
        self._timer.start()

    @Slot(object)
    def _on_attachment_read(self, read: AttachmentRead) -> None:
        conversation = self._reading.pop(read.attachment_id, None)
        if conversation is None:
            return  # removed meanwhile
        self._put(
            conversation,
            (
                _with_detail(Attachment(kept.id, read.part.name, read.part), self._detail())
                if kept.id == read.attachment_id
                else kept
                for kept in conversation.attachments
            ),
        )
        self.save_unsaved()  # of a recording this is all that is left
        if notice := self._objection((read.part,)):
            self.noticed.emit(notice)

    @Slot(object)
    def _on_attachment_refused(self, refused: AttachmentRefused) -> None:
        conversation = self._reading.get(refused.attachment_id)
        if conversation is not None:
            self.remove(conversation, refused.attachment_id)
            self.noticed.emit(_refusal(refused))


def _refusal(refused: AttachmentRefused) -> Notice:
    if isinstance(refused.error, LongSound) and refused.path is not None:
        return Notice(
            NoticeLevel.WARNING,
            say("{name} is too long for a message", name=refused.path.name),
            say("Under Recordings it can be written down and translated, however long it is."),
            action=NoticeAction.IMPORT_RECORDING,
            target=str(refused.path),
        )
    return notice_of(refused.error)


def _with_detail(attachment: Attachment, tokens: int) -> Attachment:
    match attachment.part:
        case ImagePart() as part:
            return msgspec.structs.replace(attachment, part=msgspec.structs.replace(part, detail_tokens=tokens))
        case _:
            return attachment
