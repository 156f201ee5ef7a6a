"""Replies of all conversations: asked for in order, grown one at a time, saved as they grow."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gemma_desktop.chat.message import AudioPart
from gemma_desktop.chat.tree import Node
from gemma_desktop.errors import GemmaDesktopError, TooLong
from gemma_desktop.session.conversation import Conversation
from gemma_desktop.session.engine_jobs import Began, Ended, JobReport, ReplyJob, WriteDownJob
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.growing_reply import GrowingReply
from gemma_desktop.session.notices import notice_of, with_hint
from gemma_desktop.session.prompting import LONGEST_CLIP_S
from gemma_desktop.session.values import Activity, Notice, NoticeAction, NoticeLevel
from gemma_desktop.texts import say

SAVE_INTERVAL_MS = 1000
"""A kill loses at most this much of a streaming answer (design.md)."""

SaveNode = Callable[[Conversation, Node], None]


@dataclass
class Reply:
    """A reply from the submission of its job to its end."""

    conversation: Conversation
    job: ReplyJob | WriteDownJob
    growing: GrowingReply
    stop_wanted: bool = False


class Replies(QObject):
    """At most one reply for each conversation; the engine takes them in the order of asking.

    Puts each new value of an answer into its conversation's tree. Lives on the GUI thread.

    Signals:
        grew(Reply): its node has a new value; at most every 33 ms while it streams.
        activity_changed(Reply)
        busy_changed(frozenset[str]): ids of the conversations whose reply streams or waits.
        noticed(Notice): a reply failed, or the oldest messages no longer fit.
    """

    grew = Signal(object)
    activity_changed = Signal(object)
    busy_changed = Signal(object)
    noticed = Signal(object)

    def __init__(self, engine: EngineQueue, model_name: Callable[[], str], save: SaveNode) -> None:
        """model_name: of the model that answers now. save: keeps a value of a node in the store."""
        super().__init__()
        self._engine = engine
        self._model_name = model_name
        self._save = save
        self._replies: dict[int, Reply] = {}
        self._unsaved: dict[int, Reply] = {}
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.setInterval(SAVE_INTERVAL_MS)
        self._save_timer.timeout.connect(self.save_unsaved)
        engine.reported.connect(self._on_engine_reported)

    def start(self, conversation: Conversation, node: Node, job: ReplyJob | WriteDownJob) -> None:
        """Let this message of the conversation's tree grow. Its conversation must not be busy."""
        reply = Reply(conversation, job, GrowingReply(node))
        self._replies[job.id] = reply
        self._take_over(reply)
        self._save(conversation, reply.growing.node)
        self.activity_changed.emit(reply)
        self.busy_changed.emit(self.busy())
        self._engine.submit(job)

    def stop(self, conversation: Conversation) -> None:
        """End its reply; what came so far stays. Harmless without one."""
        reply = self._reply_of(conversation)
        if reply is not None:
            reply.stop_wanted = True
            self._engine.cancel(reply.job.id)

    def close(self) -> None:
        """At the end of the application: replies that have not ended stay as they are, to be continued."""
        for reply in list(self._replies.values()):
            reply.stop_wanted = True
            self._end(reply, Ended())

    def busy(self) -> frozenset[str]:
        return frozenset(reply.conversation.id for reply in self._replies.values())

    def activity(self, conversation: Conversation) -> Activity:
        reply = self._reply_of(conversation)
        return Activity() if reply is None else reply.growing.activity

    @Slot()
    def save_unsaved(self) -> None:
        """Hand what has grown since it was last saved to the store."""
        self._save_timer.stop()
        for reply in self._unsaved.values():
            self._save(reply.conversation, reply.growing.node)
        self._unsaved.clear()

    def _reply_of(self, conversation: Conversation) -> Reply | None:
        return next((reply for reply in self._replies.values() if reply.conversation is conversation), None)

    @Slot(object)
    def _on_engine_reported(self, report: JobReport) -> None:
        reply = self._replies.get(report.job_id)
        if reply is None:
            return
        match report.event:
            case Began():
                reply.growing.begin(self._model_name())
                self.activity_changed.emit(reply)
            case Ended():
                self._end(reply, report.event)
            case event:
                before = reply.growing.activity
                if reply.growing.apply(event):
                    self._take_over(reply)
                    self._unsaved[report.job_id] = reply
                    if not self._save_timer.isActive():
                        self._save_timer.start()
                if reply.growing.activity != before:
                    self.activity_changed.emit(reply)

    def _end(self, reply: Reply, ended: Ended) -> None:
        del self._replies[reply.job.id]
        self._unsaved.pop(reply.job.id, None)
        node = reply.growing.end(ended, stopped=reply.stop_wanted)
        self._take_over(reply)
        self._save(reply.conversation, node)
        self.activity_changed.emit(reply)
        self.busy_changed.emit(self.busy())
        if ended.error is not None and node.trouble:
            self.noticed.emit(self._notice(reply, ended.error, ended.waits_for_restart))
        if reply.growing.dropped_turns and not reply.conversation.told_dropped:
            reply.conversation.told_dropped = True
            self.noticed.emit(_oldest_dropped())

    def _take_over(self, reply: Reply) -> None:
        reply.conversation.tree.replace(reply.growing.node)
        self.grew.emit(reply)

    def _notice(self, reply: Reply, error: GemmaDesktopError, waits_for_restart: bool) -> Notice:
        if waits_for_restart:
            notice = notice_of(error, NoticeAction.RESTART_ENGINE)
        else:
            # It would soon be wrong about an engine that runs again; the message keeps the sentence.
            notice = msgspec.structs.replace(notice_of(error), lasts_s=_TROUBLE_LASTS_S)
        if isinstance(error, TooLong) and isinstance(reply.job, ReplyJob) and _has_long_recording(reply.job):
            return with_hint(notice, say("Write the recording down first, then ask about the text."))
        return notice


_TROUBLE_LASTS_S = 20.0


def _oldest_dropped() -> Notice:
    return Notice(
        NoticeLevel.INFO,
        say("The oldest messages of this chat no longer fit"),
        say("The model answers without them; they stay here. A larger context in the settings holds more."),
        action=NoticeAction.OPEN_SETTINGS,
    )


def _has_long_recording(job: ReplyJob) -> bool:
    return any(
        isinstance(part, AudioPart) and part.duration_s > LONGEST_CLIP_S
        for message in job.messages
        for part in message.parts
    )
