"""The whole wiring on one page: what is constructed, what is connected to what, and in which order it ends."""

import faulthandler
import logging
import logging.handlers
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject

from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.interface import Engine
from gemma_desktop.paths import Paths, resources, user_paths
from gemma_desktop.session.backup_worker import BackupWorker
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.conversation_keeper import ConversationKeeper
from gemma_desktop.session.conversation_list import ConversationListModel
from gemma_desktop.session.draft_desk import DraftDesk
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.engine_worker import EngineWorker
from gemma_desktop.session.library_worker import LibraryWorker
from gemma_desktop.session.media_source import AttachmentMedia
from gemma_desktop.session.media_worker import MediaWorker
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.notices import notice_of, objection
from gemma_desktop.session.player import Player
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.questions import Questions
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.replies import Replies
from gemma_desktop.session.sound_device import SoundDevices
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.session.stored_conversations import StoredConversations
from gemma_desktop.session.threads import WorkerThread
from gemma_desktop.session.thumbnails import Thumbnails, ThumbnailWorker
from gemma_desktop.session.values import Notice
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.store.backups import Backups
from gemma_desktop.store.opening import open_store

log = logging.getLogger(__name__)

_THREAD_END_S: Final = 2.0
_LOG_BYTES: Final = 512 * 1024


@dataclass
class Application:
    """Everything behind the window. The window takes it in its constructor and uses these parts.

    first_notices: what went wrong before there was a window to say it.
    """

    paths: Paths
    preferences: Preferences
    chat: ChatSession
    conversations: ConversationListModel
    models: ModelShelf
    recorder: Recorder
    player: Player
    store_worker: StoreWorker
    backup_worker: BackupWorker
    first_notices: tuple[Notice, ...]
    _drafts: DraftDesk
    _replies: Replies
    _engine: EngineQueue
    _stored: StoredConversations
    _threads: list[WorkerThread]

    def start(self) -> None:
        """Open the last conversation and load the chosen model, in the background; after the window is shown."""
        self.conversations.start()
        self.chat.start()
        self.models.start()
        self.backup_worker.begin()

    def close(self) -> bool:
        """Save what is unsaved, end the reply, the threads and the engine process.

        Returns whether every thread has ended; if not, the process must end by os._exit.
        """
        self.recorder.close()
        self.player.close()
        self._engine.close()
        self._drafts.save_unsaved()
        self._replies.save_unsaved()
        self.backup_worker.hurry()
        ended = [thread.stop(_THREAD_END_S) for thread in self._threads]
        self._stored.close()
        return all(ended)


def build(paths: Paths, engine: Engine | None = None) -> Application:
    """Construct the sessions and their threads. engine: another one than llama.cpp's."""
    threads: list[WorkerThread] = []

    def run(name: str, worker: QObject, close: Callable[[], None]) -> None:
        thread = WorkerThread(name)
        thread.start(worker, close)
        threads.append(thread)

    settings_file = SettingsFile(paths.settings)
    settings = settings_file.load()
    opened = open_store(paths)
    attachments = AttachmentStore(paths.attachments)

    store_worker = StoreWorker(paths, opened, settings_file)
    backup_worker = BackupWorker(Backups(paths.database, paths.backups))
    media_worker = MediaWorker(attachments)
    thumbnail_worker = ThumbnailWorker(attachments)
    library_worker = LibraryWorker(resources())
    engine_worker = EngineWorker(engine or LocalEngine(paths.logs / "engine.log"), AttachmentMedia(attachments))
    # The engine first: the others have to wait for nothing that it still says.
    run("engine", engine_worker, engine_worker.close)
    run("media", media_worker, media_worker.close)
    run("thumbnails", thumbnail_worker, thumbnail_worker.close)
    run("library", library_worker, library_worker.close)
    run("backup", backup_worker, backup_worker.close)
    run("store", store_worker, store_worker.close)

    stored = StoredConversations(paths, opened, store_worker)
    preferences = Preferences(settings, store_worker)
    queue = EngineQueue(engine_worker)
    models = ModelShelf(preferences, library_worker, queue)
    keeper = ConversationKeeper(stored, store_worker)
    conversations = ConversationListModel(stored, store_worker, keeper)
    replies = Replies(queue, lambda: models.info.name if models.info else "", keeper.save_node)
    drafts = DraftDesk(
        media_worker,
        keeper.save_draft,
        lambda: preferences.settings.image_detail_tokens,
        lambda parts: objection(models.current, parts),
    )
    chat = ChatSession(
        preferences=preferences,
        models=models,
        keeper=keeper,
        replies=replies,
        drafts=drafts,
        questions=Questions(preferences, models, queue),
        thumbnails=Thumbnails(thumbnail_worker),
        attachment_store=attachments,
        engine=queue,
    )
    replies.busy_changed.connect(conversations.set_busy)
    conversations.deleted.connect(chat.close_deleted)
    conversations.renamed.connect(chat.show_title)
    devices = SoundDevices()
    troubles = [trouble for trouble in (opened.trouble, settings_file.trouble) if trouble is not None]
    return Application(
        paths=paths,
        preferences=preferences,
        chat=chat,
        conversations=conversations,
        models=models,
        recorder=Recorder(paths.recordings, devices, settings.speech.microphone),
        player=Player(devices),
        store_worker=store_worker,
        backup_worker=backup_worker,
        first_notices=tuple(notice_of(trouble) for trouble in troubles),
        _drafts=drafts,
        _replies=replies,
        _engine=queue,
        _stored=stored,
        _threads=threads,
    )


def run_window(files: Sequence[Path] = ()) -> int:
    """Open the window, or raise the one that is already open. files: attached to the draft. Returns the exit status."""
    from PySide6.QtWidgets import QApplication

    from gemma_desktop.session.garbage import GuiGarbageCollector
    from gemma_desktop.session.instance import SingleInstance
    from gemma_desktop.ui.main_window import MainWindow

    paths = user_paths()
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("gemma-desktop")
    qt.setApplicationDisplayName("Gemma Desktop")
    qt.setDesktopFileName("gemma-desktop")
    instance = SingleInstance(paths.data)
    if not instance.claim(files):
        return 0
    _keep_log(paths.logs)
    sys.excepthook = _log_bug
    application = build(paths)
    window = MainWindow(application)
    instance.raise_requested.connect(window.come_to_front)
    collector = GuiGarbageCollector()
    window.show()
    application.start()
    if files:
        application.chat.attach_files(files)
    status = qt.exec()
    collector.stop()
    ended = application.close()
    instance.release()
    if not ended:
        log.warning("a thread did not end in time")
        logging.shutdown()
        os._exit(status)
    return status


def _keep_log(folder: Path) -> None:
    """Log to a bounded file, and the last words of a crash to another; without them where the disk allows none."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "window.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
        )
        faulthandler.enable((folder / "window-crash.log").open("a"))
    except OSError as error:
        print(f"gemma-desktop: no log is kept: {error}", file=sys.stderr)  # noqa: T201 - there is no log to say it in
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("gemma_desktop").setLevel(logging.INFO)


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The exception hook: the window lives on."""
    if issubclass(kind, KeyboardInterrupt):
        os._exit(130)
    log.error("a bug", exc_info=(kind, error, trace))
    traceback.print_exception(kind, error, trace)
