"""The open conversation: what is said in it, what is being composed, and the reply that grows."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from gemma_desktop.chat.message import AudioPart, MediaPart, Message, Role
from gemma_desktop.chat.tree import Node
from gemma_desktop.errors import StorageTrouble
from gemma_desktop.session.conversation import Conversation
from gemma_desktop.session.conversation_keeper import ConversationKeeper
from gemma_desktop.session.dictated_text import spaced
from gemma_desktop.session.draft_desk import DraftDesk
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.notices import notice_of, objection
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.questions import Questions, edited, title_of, user_message
from gemma_desktop.session.replies import Replies, Reply
from gemma_desktop.session.thumbnails import Thumbnails
from gemma_desktop.session.values import Activity, Attachment, Notice, NoticeAction, NoticeLevel
from gemma_desktop.session.write_down import WriteDownWish, write_down_message
from gemma_desktop.settings import AboutRecording, ConversationSettings
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.texts import say


class ChatSession(QObject):
    """The open conversation and its reply. Lives on the GUI thread and never blocks it.

    One is for the window, and one for the quick question; they never have the same conversation open.

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
    noticed = Signal(object)

    def __init__(
        self,
        *,
        preferences: Preferences,
        models: ModelShelf,
        keeper: ConversationKeeper,
        replies: Replies,
        drafts: DraftDesk,
        questions: Questions,
        thumbnails: Thumbnails,
        attachment_store: AttachmentStore,
        engine: EngineQueue,
        is_remembered: bool = True,
    ) -> None:
        """is_remembered: the next start opens what is open here."""
        super().__init__()
        self._preferences = preferences
        self._models = models
        self._keeper = keeper
        self._replies = replies
        self._drafts = drafts
        self._questions = questions
        self._thumbnails = thumbnails
        self._attachment_store = attachment_store
        self._engine = engine
        self._is_remembered = is_remembered
        self._open = self._blank = keeper.new()
        self._could_send = False
        self._write_down_wish: WriteDownWish | None = None  # waits until what is attached here has been read
        replies.grew.connect(self._on_replies_grew)
        replies.activity_changed.connect(self._on_replies_activity_changed)
        replies.noticed.connect(self.noticed)
        drafts.attachments_changed.connect(self._on_drafts_attachments_changed)
        drafts.noticed.connect(self.noticed)
        models.current_changed.connect(self._tell_can_send)
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def conversation_id(self) -> str:
        """Always one is open, maybe a blank one that the store does not know yet."""
        return self._open.id

    @property
    def title(self) -> str:
        """Empty for a blank conversation."""
        return self._open.title

    @property
    def activity(self) -> Activity:
        return self._replies.activity(self._open)

    @property
    def can_send(self) -> bool:
        """Nothing runs here, the draft is not empty, its attachments are read, and a model is chosen."""
        return (
            self._open.has_draft and self._open.is_draft_read and not self._is_busy and self._models.current is not None
        )

    def path(self) -> list[Node]:
        """The shown messages, oldest first."""
        return self._open.tree.path()

    def node(self, node_id: str) -> Node:
        """Raises KeyError if the open conversation has no such message."""
        return self._open.tree[node_id]

    def versions(self, node_id: str) -> tuple[int, int]:
        """Which version of how many: (index from 1, count)."""
        versions = self._open.tree.versions(node_id)
        return versions.index(node_id) + 1, len(versions)

    def context_use(self) -> tuple[int, int]:
        """Tokens of the last prompt with its answer (0 if not known), and the model's context (0 without a model)."""
        facts = next((node.facts for node in reversed(self.path()) if node.facts is not None), None)
        used = facts.usage.prompt_tokens + facts.usage.completion_tokens if facts is not None else 0
        return used, self._models.info.context_tokens if self._models.info is not None else 0

    # --- which conversation is open ----------------------------------------------------------------------------

    def start(self) -> None:
        """Open what was open when the window was last closed, if it is still there."""
        conversation_id = self._preferences.settings.window.conversation_id
        if conversation_id:
            try:
                self._show(self._keeper.load(conversation_id))
            except KeyError:
                pass  # a blank one, or deleted: the one that is open is as good
            except StorageTrouble as trouble:
                self.noticed.emit(notice_of(trouble))

    def open(self, conversation_id: str) -> None:
        """Show another conversation."""
        if conversation_id == self._open.id:
            return
        try:
            self._show(self._keeper.load(conversation_id))
        except KeyError:
            self.noticed.emit(Notice(NoticeLevel.WARNING, say("This chat is no longer there")))
        except StorageTrouble as trouble:
            self.noticed.emit(notice_of(trouble))

    def new_chat(self) -> None:
        """Show an empty conversation. The one that is empty already is used again; a draft stays a chat of its own."""
        if not self._open.is_unused:
            self._show(self._empty())

    def new_chat_about(self, about: AboutRecording, title: str, question: Message | None) -> None:
        """Show an empty conversation that knows of a recording, and say this in it; where that cannot be, draft it."""
        self.new_chat()
        self._open.title = title
        self._open.settings = msgspec.structs.replace(self._open.settings, about=about)
        self._keeper.save_settings(self._open)
        self._keeper.save_title(self._open)
        self._remember_open()
        self.title_changed.emit(title)
        self.settings_changed.emit()
        if question is not None and self._may_ask(()):
            self._say(question)
        elif question is not None:
            self.set_draft_text(question.text)
            self.draft_replaced.emit()

    def _empty(self) -> Conversation:
        if not self._blank.is_unused:
            self._blank = self._keeper.new()
        return self._blank

    @Slot(str)
    def close_deleted(self, conversation_id: str) -> None:
        """It was deleted from the list: its reply ends, and if it is open, a blank one takes its place."""
        conversation = self._keeper.in_use(conversation_id)
        if conversation is None:
            return
        self._replies.stop(conversation)
        if conversation is self._blank:
            self._blank = self._keeper.new()
        if conversation is self._open:
            self._show(self._empty())

    @Slot(str)
    def show_title(self, conversation_id: str) -> None:
        """It was renamed in the list."""
        if conversation_id == self._open.id:
            self.title_changed.emit(self._open.title)

    def _show(self, conversation: Conversation) -> None:
        self._write_down_wish = None
        self._drafts.save_unsaved()
        self._open = conversation
        self._remember_open()
        self.opened.emit()
        self.title_changed.emit(self.title)
        self.draft_replaced.emit()
        self.settings_changed.emit()
        self.activity_changed.emit(self.activity)
        self._tell_can_send()

    def _remember_open(self) -> None:
        """The next start opens this conversation."""
        window = self._preferences.settings.window
        if self._is_remembered and window.conversation_id != self._open.id:
            window = msgspec.structs.replace(window, conversation_id=self._open.id)
            self._preferences.update(msgspec.structs.replace(self._preferences.settings, window=window))

    # --- the draft ---------------------------------------------------------------------------------------------

    @property
    def draft_text(self) -> str:
        return self._open.draft_text

    def set_draft_text(self, text: str) -> None:
        """Kept per conversation; saved after a pause in typing. Emits no `draft_replaced`."""
        self._drafts.set_text(self._open, text)
        if self._open.has_draft:
            self._remember_open()
        self._tell_can_send()

    def add_to_draft(self, conversation_id: str, words: str) -> bool:
        """Put words at the end of the draft of a conversation that is not open; False if it is gone."""
        try:
            conversation = self._keeper.load(conversation_id)
        except (KeyError, StorageTrouble):
            return False
        draft = conversation.draft_text
        self._drafts.set_text(conversation, draft + spaced(draft, words, ""))
        self._drafts.save_unsaved()
        return True

    def attachments(self) -> tuple[Attachment, ...]:
        return self._open.attachments

    def attach_files(self, paths: Sequence[Path]) -> None:
        """Pictures, sounds and videos, told apart by content. What cannot be used is named in a notice."""
        for path in paths:
            self._drafts.attach_file(self._open, path)

    def attach_image(self, data: bytes, name: str) -> None:
        """A picture from the clipboard. data: a whole file, for example PNG."""
        self._drafts.attach_picture(self._open, data, name)

    def attach_recording(self, path: Path) -> None:
        """A WAV of the recorder; the file is moved in."""
        self._drafts.attach_file(self._open, path, is_recording=True)

    def remove_attachment(self, attachment_id: str) -> None:
        self._drafts.remove(self._open, attachment_id)

    @property
    def detail(self) -> int:
        """Tokens that the model spends on a picture at most."""
        return self._preferences.settings.image_detail_tokens

    def set_detail(self, tokens: int) -> None:
        """70, 140, 280, 560 or 1120; for the pictures attached now and for later ones."""
        self._preferences.update(msgspec.structs.replace(self._preferences.settings, image_detail_tokens=tokens))
        self._drafts.set_detail(self._open, tokens)

    # --- replies -----------------------------------------------------------------------------------------------

    def send(self) -> None:
        """Say the draft. Without effect unless `can_send`; what the model cannot take is said in a notice."""
        if not self.can_send:
            return
        conversation = self._open
        media = [attachment.part for attachment in conversation.attachments if attachment.part is not None]
        if not self._can_take(media):
            return
        message = user_message(media, conversation.draft_text)
        self._drafts.clear(conversation)
        self.draft_replaced.emit()
        self._say(message)

    def write_down(self, translate_to: str = "") -> None:
        """Send the draft's recordings through the speech pipeline; text and pictures stay in the draft.

        translate_to: a language's English name; empty writes down only. What is attached is read first; opening
        another conversation meanwhile takes the wish back.
        """
        if not self._is_busy:
            self._write_down_wish = WriteDownWish(self._preferences.settings.speech.language, translate_to)
            self._fulfil_write_down_wish()

    def _fulfil_write_down_wish(self) -> None:
        wish = self._write_down_wish
        if wish is None or not self._open.is_draft_read:
            return
        self._write_down_wish = None
        recordings = [kept for kept in self._open.attachments if isinstance(kept.part, AudioPart)]
        parts = [kept.part for kept in recordings if isinstance(kept.part, AudioPart)]
        if not parts or not self._may_ask(parts):
            return
        for attachment in recordings:
            self._drafts.remove(self._open, attachment.id)
        self._say(write_down_message(parts, wish))

    def stop(self) -> None:
        """End the reply of the open conversation; what came so far stays."""
        self._replies.stop(self._open)

    def regenerate(self, node_id: str) -> None:
        """Answer again: adds a version beside this answer."""
        node = self._open.tree[node_id]
        if node.message.role is Role.ASSISTANT and node.parent_id is not None:
            question = self._open.tree[node.parent_id]
            if self._may_ask(question.message.media):
                answer = self._questions.answer_node(question.id)
                self._open.tree.add(answer)
                self._answer(answer)
                self.opened.emit()

    def edit_and_send(self, node_id: str, text: str) -> None:
        """Say it differently: adds a version beside this message of the user, with the same media, and answers it."""
        node = self._open.tree[node_id]
        message = edited(node.message, text)
        if node.message.role is Role.USER and message.parts and self._may_ask(message.media):
            question = self._questions.node(node.parent_id, message)
            answer = self._questions.answer_node(question.id)
            self._open.tree.add(question)
            self._open.tree.add(answer)
            self._keeper.save_nodes(self._open, (question, answer))
            self._answer(answer)
            self.opened.emit()

    def continue_reply(self, node_id: str) -> None:
        """Let a STOPPED or INTERRUPTED answer go on in its place."""
        node = self._open.tree[node_id]
        question = () if node.parent_id is None else self._open.tree[node.parent_id].message.media
        if self._open.is_continuable(node_id) and self._may_ask(question):
            self._answer(node)

    def show_version(self, node_id: str, step: int) -> None:
        """Show the version before (-1) or after (+1) this one; without effect at either end."""
        versions = self._open.tree.versions(node_id)
        place = versions.index(node_id) + step
        if 0 <= place < len(versions):
            self._open.tree.show_version(versions[place])
            self._keeper.save_leaf(self._open)
            self.opened.emit()

    def _say(self, message: Message) -> None:
        conversation = self._open
        question = self._questions.node(conversation.tree.leaf_id, message)
        answer = self._questions.answer_node(question.id)
        conversation.tree.add(question)
        conversation.tree.add(answer)
        if not conversation.title:
            conversation.title = title_of(message)
            self._keeper.save_title(conversation)
            self.title_changed.emit(conversation.title)
        self._keeper.save_nodes(conversation, (question, answer))
        self._drafts.save_unsaved()  # what is said now is no draft any more, whatever ends the application
        self._remember_open()
        self.node_added.emit(question.id)
        self.node_added.emit(answer.id)
        self._answer(answer)

    def _answer(self, node: Node) -> None:
        self._replies.start(self._open, node, self._questions.job(self._open, node.id))
        self._tell_can_send()

    @property
    def _is_busy(self) -> bool:
        return self._open.id in self._replies.busy()

    def _may_ask(self, media: Iterable[MediaPart]) -> bool:
        """Whether a reply to these may begin here now; says why not where the user can do something about it."""
        if self._is_busy:
            return False
        if self._models.current is None:
            self.noticed.emit(_no_model())
            return False
        return self._can_take(media)

    def _can_take(self, media: Iterable[MediaPart]) -> bool:
        notice = objection(self._models.current, media)
        if notice is not None:
            self.noticed.emit(notice)
        return notice is None

    # --- settings of this conversation -------------------------------------------------------------------------

    @property
    def conversation_settings(self) -> ConversationSettings:
        return self._open.settings

    def set_conversation_settings(self, value: ConversationSettings) -> None:
        if value != self._open.settings:
            self._open.settings = value
            self._keeper.save_settings(self._open)
            self.settings_changed.emit()

    @property
    def thinking(self) -> bool:
        """Whether the next reply here begins with thoughts, where the model can."""
        return self._questions.generation(self._open.settings).thinking

    def set_thinking(self, on: bool) -> None:
        """For this conversation."""
        self.set_conversation_settings(msgspec.structs.replace(self._open.settings, thinking=on))

    # --- files and engine --------------------------------------------------------------------------------------

    @property
    def thumbnails(self) -> Thumbnails:
        return self._thumbnails

    def media_path(self, part: MediaPart) -> Path:
        """The attachment's file, for enlarging and playing."""
        return self._attachment_store.path(part.sha256)

    def restart_engine(self) -> None:
        """What NoticeAction.RESTART_ENGINE does: start the engine again although its budget is used up."""
        self._engine.restart_engine()

    # --- news --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_replies_grew(self, reply: Reply) -> None:
        if reply.conversation is self._open:
            self.node_changed.emit(reply.growing.node.id)

    @Slot(object)
    def _on_replies_activity_changed(self, reply: Reply) -> None:
        if reply.conversation is self._open:
            self.activity_changed.emit(self.activity)
            self._tell_can_send()

    @Slot(object)
    def _on_drafts_attachments_changed(self, conversation: Conversation) -> None:
        if conversation is self._open:
            self.attachments_changed.emit()
            self._tell_can_send()
            self._fulfil_write_down_wish()

    @Slot()
    def _on_preferences_changed(self) -> None:
        self.settings_changed.emit()

    @Slot()
    def _tell_can_send(self) -> None:
        if self.can_send != self._could_send:
            self._could_send = self.can_send
            self.can_send_changed.emit(self._could_send)


def _no_model() -> Notice:
    return Notice(
        NoticeLevel.WARNING, say("No model is loaded"), say("Choose a model first."), action=NoticeAction.CHOOSE_MODEL
    )
