"""The whole wiring on one page: what is constructed, what is connected to what, and in which order it ends."""

import functools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.interface import Engine
from gemma_desktop.engine.processors import n_physical_cores
from gemma_desktop.engine.state_folder import StateFolder
from gemma_desktop.library.download_list import DownloadList
from gemma_desktop.library.installation import Installation
from gemma_desktop.library.surroundings import this_users
from gemma_desktop.paths import Paths, resources
from gemma_desktop.session.advice_worker import AdviceWorker
from gemma_desktop.session.adviser import Adviser
from gemma_desktop.session.backup_worker import BackupWorker
from gemma_desktop.session.caption_notes import CaptionNotes
from gemma_desktop.session.caption_sound import CaptionSound
from gemma_desktop.session.caption_writer import CaptionWriter
from gemma_desktop.session.captions import Captions
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.chat_states import ChatStateFiles, ChatStates, installation_key
from gemma_desktop.session.chore_worker import ChoreWorker
from gemma_desktop.session.conversation_keeper import ConversationKeeper
from gemma_desktop.session.conversation_list import ConversationListModel
from gemma_desktop.session.dictation import Dictation
from gemma_desktop.session.download_worker import DownloadWorker
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.draft_desk import DraftDesk
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.engine_worker import EngineWorker
from gemma_desktop.session.envelope_worker import EnvelopeWorker
from gemma_desktop.session.exporter import Exporter, ExportWorker
from gemma_desktop.session.file_intake import FileIntake
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.session.hub_worker import HubWorker
from gemma_desktop.session.installed_models import InstalledModels
from gemma_desktop.session.installed_worker import InstalledWorker
from gemma_desktop.session.library_worker import LibraryWorker
from gemma_desktop.session.media_source import AttachmentMedia
from gemma_desktop.session.media_worker import MediaWorker
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.network_desk import NetworkDesk
from gemma_desktop.session.newer_files import NewerFiles
from gemma_desktop.session.notices import notice_of, objection
from gemma_desktop.session.phrases import PhraseWorker
from gemma_desktop.session.player import Player
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.questions import Questions
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.recording_chat import RecordingChat
from gemma_desktop.session.recording_imports import RecordingImports
from gemma_desktop.session.recording_keeper import RecordingKeeper
from gemma_desktop.session.recording_search import RecordingSearch, SearchWorker
from gemma_desktop.session.recording_worker import RecordingWorker
from gemma_desktop.session.recordings import Recordings
from gemma_desktop.session.replies import Replies
from gemma_desktop.session.sound_device import SoundDevices
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.session.stored_conversations import StoredConversations
from gemma_desktop.session.threads import WorkerThread
from gemma_desktop.session.thumbnails import Thumbnails, ThumbnailWorker
from gemma_desktop.session.transcript import Transcript
from gemma_desktop.session.values import Notice
from gemma_desktop.session.wastebasket import move_to_wastebasket
from gemma_desktop.session.writing_queue import WritingQueue
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store.attachments import AttachmentStore
from gemma_desktop.store.backups import Backups
from gemma_desktop.store.opening import open_store
from gemma_desktop.store.sounds import SoundFolder

_CLOSING_S: Final = 3.0
"""How long closing may take; a reply that does not obey is killed after 2 s (engine/exchange.py)."""
_SETTINGS_S: Final = 5.0
_SAVING_S: Final = 30.0
"""How long a slow disk may take for what is unsaved then: the window is gone, and nothing is worth losing it."""
_LEAST_S: Final = 0.3
"""What a thread is given to end even when the time is up."""
_KEPT_S: Final = 24 * 3600.0
"""How long deleted chats, and files of which no message speaks, are kept."""


@dataclass
class Application:
    """Everything behind the window. The window takes it in its constructor and uses these parts.

    first_notices: what went wrong before there was a window to say it.
    """

    paths: Paths
    preferences: Preferences
    chat: ChatSession
    quick_chat: ChatSession
    intake: FileIntake
    conversations: ConversationListModel
    models: ModelShelf
    library: Installation
    downloads: Downloads
    hub: HubDesk
    installed: InstalledModels
    adviser: Adviser
    network: NetworkDesk
    recorder: Recorder
    dictation: Dictation
    recordings: Recordings
    transcript: Transcript
    captions: Captions
    exporter: Exporter
    player: Player
    store_worker: StoreWorker
    backup_worker: BackupWorker
    first_notices: tuple[Notice, ...]
    _drafts: DraftDesk
    _replies: Replies
    _engine: EngineQueue
    _states: ChatStates
    _stored: StoredConversations
    _recording_worker: RecordingWorker
    _imports: RecordingImports
    _writing: WritingQueue
    _threads: dict[str, WorkerThread]

    def start(self) -> None:
        """Open the last conversation and load the chosen model, in the background; after the window is shown."""
        self.conversations.start()
        self._states.keep_only(self.conversations.ids())
        self.chat.start()
        self.models.start()
        self.downloads.start()
        self.installed.finish_move()
        self.backup_worker.begin()
        self.recordings.start()
        self.store_worker.purge(time.time() - _KEPT_S)
        self.recordings.keep_leftovers(self.recorder.leftovers())

    def close(self) -> bool:
        """End the reply, save what is unsaved, end the threads and the engine process; in about 3 s, on any usual disk.

        Returns whether every thread has ended; if not, the process must end by os._exit.
        """
        deadline = time.monotonic() + _CLOSING_S
        self._writing.close()
        self._engine.close()
        self.installed.stop()
        self.backup_worker.hurry()
        self._recording_worker.hurry()
        self.transcript.hurry()
        self.recorder.close()
        self.dictation.close()
        self.player.close()
        threads = dict(self._threads)
        ended = [threads.pop(name).stop(_left(deadline)) for name in ("engine", "media", "recordings")]
        # What these three said last: Qt's loop, which would deliver it, has ended.
        self._engine.flush()
        QCoreApplication.sendPostedEvents(self._drafts)
        QCoreApplication.sendPostedEvents(self._imports)
        self._replies.close()
        self._drafts.save_unsaved()
        saving = threads.pop("store")
        ended += [thread.stop(_left(deadline)) for thread in threads.values()]
        ended.append(saving.stop(_SAVING_S))
        self._stored.close()
        return all(ended)


def _left(deadline: float) -> float:
    return max(_LEAST_S, deadline - time.monotonic())


def build(
    paths: Paths,
    engine: Engine | None = None,
    notices: Sequence[Notice] = (),
    devices: SoundDevices | None = None,
) -> Application:
    """Construct the sessions and their threads.

    engine: another one than llama.cpp's. notices: to be shown first. devices: other ones than PortAudio's.
    """
    threads: dict[str, WorkerThread] = {}

    def run(name: str, worker: QObject, close: Callable[[], None]) -> None:
        threads[name] = WorkerThread(name)
        threads[name].start(worker, close)

    settings_file = SettingsFile(paths.settings)
    settings = settings_file.load()
    opened = open_store(paths)
    attachments = AttachmentStore(paths.attachments)

    store_worker = StoreWorker(paths, opened, settings_file)
    backup_worker = BackupWorker(Backups(paths.database, paths.backups))
    media_worker = MediaWorker(attachments)
    thumbnail_worker = ThumbnailWorker(attachments)
    library_worker = LibraryWorker(resources())
    state_key = installation_key(paths.state_key)
    state_files = ChatStateFiles(StateFolder(paths.chat_states, state_key))
    library = Installation(paths, resources(), lambda: preferences.settings)
    download_worker = DownloadWorker(DownloadList(paths.downloads), library.downloader)
    hub_worker = HubWorker(library)
    settings_are_saved = functools.partial(store_worker.flush, _SETTINGS_S)
    installed_worker = InstalledWorker(library, this_users(), move_to_wastebasket, settings_are_saved)
    chore_worker = ChoreWorker(library)
    advice_worker = AdviceWorker(library, n_physical_cores)
    export_worker = ExportWorker()
    sounds = SoundFolder(paths.sounds)
    recording_worker, envelope_worker = RecordingWorker(sounds), EnvelopeWorker(sounds)
    search_worker = SearchWorker(paths.database)
    dictation_worker = PhraseWorker(for_recordings=True)
    engine_worker = EngineWorker(engine or LocalEngine(paths.logs / "engine.log"), AttachmentMedia(attachments))
    phrases = PhraseWorker()
    run("engine", engine_worker, engine_worker.close)
    run("phrases", phrases, phrases.close)
    run("media", media_worker, media_worker.close)
    run("recordings", recording_worker, recording_worker.close)
    run("envelopes", envelope_worker, envelope_worker.close)
    run("search", search_worker, search_worker.close)
    run("export", export_worker, export_worker.close)
    run("dictation", dictation_worker, dictation_worker.close)
    run("thumbnails", thumbnail_worker, thumbnail_worker.close)
    run("library", library_worker, library_worker.close)
    run("downloads", download_worker, download_worker.close)
    run("hub", hub_worker, hub_worker.close)
    run("installed", installed_worker, installed_worker.close)
    run("chores", chore_worker, chore_worker.close)
    run("advice", advice_worker, advice_worker.close)
    run("states", state_files, state_files.fulfil)
    run("backup", backup_worker, backup_worker.close)
    run("store", store_worker, store_worker.close)  # ends last: the others still have something to save

    stored = StoredConversations(paths, opened, store_worker)
    preferences = Preferences(settings, store_worker)
    queue = EngineQueue(engine_worker)
    models = ModelShelf(preferences, library_worker, queue)
    states = ChatStates(paths.chat_states, state_key, preferences, queue, state_files)
    keeper = ConversationKeeper(stored, store_worker)
    conversations = ConversationListModel(stored, store_worker, keeper)
    replies = Replies(queue, lambda: models.info.name if models.info else "", keeper.save_node)
    drafts = DraftDesk(
        media_worker,
        keeper.save_draft,
        lambda: preferences.settings.image_detail_tokens,
        lambda parts: objection(models.current, parts),
    )
    new_chat_session = functools.partial(
        ChatSession,
        preferences=preferences,
        models=models,
        keeper=keeper,
        replies=replies,
        drafts=drafts,
        questions=Questions(preferences, models, queue, states),
        thumbnails=Thumbnails(thumbnail_worker),
        attachment_store=attachments,
        engine=queue,
    )
    chat, quick_chat = new_chat_session(), new_chat_session(is_remembered=False)
    replies.busy_changed.connect(conversations.set_busy)
    conversations.deleted.connect(chat.close_deleted)
    conversations.deleted.connect(quick_chat.close_deleted)
    conversations.deleted.connect(states.forget)
    conversations.renamed.connect(chat.show_title)
    downloads = Downloads(preferences, download_worker)
    downloads.installed.connect(models.list_installed)
    newer = NewerFiles(library, models, downloads, hub_worker)
    installed = InstalledModels(preferences, models, downloads, newer, installed_worker, chore_worker)
    installed.noticed.connect(chat.noticed)
    adviser = Adviser(preferences, models, queue, advice_worker)
    adviser.noticed.connect(chat.noticed)
    recording_keeper = RecordingKeeper(stored, store_worker)
    writing = WritingQueue(recording_keeper, models, queue, sounds)
    caption_notes = CaptionNotes(store_worker)
    imports = RecordingImports(recording_keeper, stored, sounds, recording_worker, caption_notes)
    recordings = Recordings(recording_keeper, writing, imports, RecordingSearch(stored, search_worker))
    recordings.noticed.connect(chat.noticed)
    transcript = Transcript(recording_keeper, writing, sounds, envelope_worker, RecordingChat(chat, models))
    transcript.noticed.connect(chat.noticed)
    devices = devices or SoundDevices()
    recorder = Recorder(paths.recordings, devices, settings.speech.microphone)
    dictation = Dictation(
        chat, models, preferences, recorder, devices, dictation_worker, queue, paths.recordings, recordings.keep
    )
    dictation.noticed.connect(chat.noticed)
    conversations.deleted.connect(dictation.leave_chat)
    caption_writer = CaptionWriter(queue)
    caption_sound = CaptionSound(recordings, caption_writer, caption_notes)
    troubles = [trouble for trouble in (opened.trouble, settings_file.trouble) if trouble is not None]
    return Application(
        paths=paths,
        preferences=preferences,
        chat=chat,
        quick_chat=quick_chat,
        intake=FileIntake(chat, models),
        conversations=conversations,
        models=models,
        library=library,
        downloads=downloads,
        installed=installed,
        adviser=adviser,
        hub=HubDesk(preferences, downloads, hub_worker),
        network=NetworkDesk(hub_worker),
        recorder=recorder,
        dictation=dictation,
        recordings=recordings,
        transcript=transcript,
        captions=Captions(recorder, caption_sound, preferences, models, caption_writer, phrases),
        exporter=Exporter(export_worker),
        player=Player(devices),
        store_worker=store_worker,
        backup_worker=backup_worker,
        first_notices=(*notices, *(notice_of(trouble) for trouble in troubles)),
        _drafts=drafts,
        _replies=replies,
        _engine=queue,
        _states=states,
        _stored=stored,
        _recording_worker=recording_worker,
        _imports=imports,
        _writing=writing,
        _threads=threads,
    )
