"""The open conversation: what is said in it, what is being composed, and the reply that grows."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gemma_desktop.chat.message import MediaPart
from gemma_desktop.chat.tree import Node
from gemma_desktop.session.thumbnails import Thumbnails
from gemma_desktop.session.values import Activity, Attachment
from gemma_desktop.settings import ConversationSettings


class ChatSession(QObject):
    """The open conversation and its reply. One for the window; lives on the GUI thread and never blocks it.

    Its tree of messages is the truth for the window, the store follows in the background. A reply belongs to the
    conversation in which it was asked for and goes on there when another one is opened. One reply runs at a time;
    a message sent meanwhile in another conversation waits for its turn (ActivityKind.WAITING).

    Signals:
        opened: another conversation is open, or another path through it is shown: rebuild from path().
        node_added(str): this node was appended at the end of path().
        node_changed(str): its value changed; while it streams at most every 33 ms.
        activity_changed(Activity): what the engine does for the open conversation.
        title_changed(str): of the open conversation.
        draft_replaced: text and attachments of the draft are other ones now (another conversation, sent): reload.
        attachments_changed: one was added, read, or removed, or `detail` changed.
        settings_changed: conversation_settings or `thinking` changed.
        can_send_changed(bool): `can_send` changed.
        busy_changed(str): a reply began or ended; id of the conversation that is busy now, or "".
        noticed(Notice): for the notice bar.
    """

    opened = Signal()
    node_added = Signal(str)
    node_changed = Signal(str)
    activity_changed = Signal(object)
    title_changed = Signal(str)
    draft_replaced = Signal()
    attachments_changed = Signal()
    settings_changed = Signal()
    can_send_changed = Signal(bool)
    busy_changed = Signal(str)
    noticed = Signal(object)

    @property
    def conversation_id(self) -> str:
        """Always one is open, maybe a blank one that the store does not know yet."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """Empty for a blank conversation."""
        raise NotImplementedError

    @property
    def activity(self) -> Activity:
        raise NotImplementedError

    @property
    def can_send(self) -> bool:
        """Nothing runs here, the draft is not empty, its attachments are read, and a model is chosen."""
        raise NotImplementedError

    def path(self) -> list[Node]:
        """The shown messages, oldest first."""
        raise NotImplementedError

    def node(self, node_id: str) -> Node:
        """Raises KeyError if the open conversation has no such message."""
        raise NotImplementedError

    def versions(self, node_id: str) -> tuple[int, int]:
        """Which version of how many: (index from 1, count)."""
        raise NotImplementedError

    def context_use(self) -> tuple[int, int]:
        """Tokens of the last prompt with its answer (0 if not known), and the model's context (0 without a model)."""
        raise NotImplementedError

    def open(self, conversation_id: str) -> None:
        """Show another conversation; `opened` follows when it is read."""
        raise NotImplementedError

    def new_chat(self) -> None:
        """Show a blank conversation. The one that is already blank is used again."""
        raise NotImplementedError

    # --- the draft ---------------------------------------------------------------------------------------------

    @property
    def draft_text(self) -> str:
        raise NotImplementedError

    def set_draft_text(self, text: str) -> None:
        """Kept per conversation; saved after a pause in typing. Emits no `draft_replaced`."""
        raise NotImplementedError

    def attachments(self) -> tuple[Attachment, ...]:
        raise NotImplementedError

    def attach_files(self, paths: Sequence[Path]) -> None:
        """Pictures, sounds and videos, told apart by content. What cannot be used is named in a notice."""
        raise NotImplementedError

    def attach_image(self, data: bytes, name: str) -> None:
        """A picture from the clipboard. data: a whole file, for example PNG."""
        raise NotImplementedError

    def attach_recording(self, path: Path) -> None:
        """A WAV of the recorder; the file is moved in."""
        raise NotImplementedError

    def remove_attachment(self, attachment_id: str) -> None:
        raise NotImplementedError

    @property
    def detail(self) -> int:
        """Tokens that the model spends on a picture at most."""
        raise NotImplementedError

    def set_detail(self, tokens: int) -> None:
        """70, 140, 280, 560 or 1120; for the pictures attached now and for later ones."""
        raise NotImplementedError

    # --- replies -----------------------------------------------------------------------------------------------

    def send(self) -> None:
        """Say the draft. Without effect unless `can_send`; what the model cannot take is said in a notice."""
        raise NotImplementedError

    def stop(self) -> None:
        """End the reply of the open conversation; what came so far stays."""
        raise NotImplementedError

    def regenerate(self, node_id: str) -> None:
        """Answer again: adds a version beside this answer."""
        raise NotImplementedError

    def edit_and_send(self, node_id: str, text: str) -> None:
        """Say it differently: adds a version beside this message of the user, with the same media, and answers it."""
        raise NotImplementedError

    def continue_reply(self, node_id: str) -> None:
        """Let a STOPPED or INTERRUPTED answer go on in its place."""
        raise NotImplementedError

    def show_version(self, node_id: str, step: int) -> None:
        """Show the version before (-1) or after (+1) this one; without effect at either end."""
        raise NotImplementedError

    def write_down(self, translate_to: str = "") -> None:
        """Send the draft's recordings through the speech pipeline.

        translate_to: a language's English name; empty writes down only.
        """
        raise NotImplementedError

    # --- settings of this conversation -------------------------------------------------------------------------

    @property
    def conversation_settings(self) -> ConversationSettings:
        raise NotImplementedError

    def set_conversation_settings(self, value: ConversationSettings) -> None:
        raise NotImplementedError

    @property
    def thinking(self) -> bool:
        """Whether the next reply here begins with thoughts, where the model can."""
        raise NotImplementedError

    def set_thinking(self, on: bool) -> None:
        """For this conversation."""
        raise NotImplementedError

    # --- files and engine --------------------------------------------------------------------------------------

    @property
    def thumbnails(self) -> Thumbnails:
        raise NotImplementedError

    def media_path(self, part: MediaPart) -> Path:
        """The attachment's file, for enlarging and playing."""
        raise NotImplementedError

    def restart_engine(self) -> None:
        """What NoticeAction.RESTART_ENGINE does: start the engine again although its budget is used up."""
        raise NotImplementedError
