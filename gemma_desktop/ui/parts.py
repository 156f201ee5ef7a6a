"""What the window is given to show."""

from typing import Protocol

from gemma_desktop.library.installation import Installation
from gemma_desktop.paths import Paths
from gemma_desktop.session.adviser import Adviser
from gemma_desktop.session.backup_worker import BackupWorker
from gemma_desktop.session.captions import Captions
from gemma_desktop.session.chat_session import ChatSession
from gemma_desktop.session.conversation_list import ConversationListModel
from gemma_desktop.session.dictation import Dictation
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.exporter import Exporter
from gemma_desktop.session.file_intake import FileIntake
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.session.installed_models import InstalledModels
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.network_desk import NetworkDesk
from gemma_desktop.session.player import Player
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.recorder import Recorder
from gemma_desktop.session.recordings import Recordings
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.session.transcript import Transcript
from gemma_desktop.session.values import Notice


class Parts(Protocol):
    """`app.Application` has these."""

    @property
    def paths(self) -> Paths: ...

    @property
    def preferences(self) -> Preferences: ...

    @property
    def chat(self) -> ChatSession: ...

    @property
    def quick_chat(self) -> ChatSession: ...

    @property
    def intake(self) -> FileIntake: ...

    @property
    def conversations(self) -> ConversationListModel: ...

    @property
    def models(self) -> ModelShelf: ...

    @property
    def library(self) -> Installation: ...

    @property
    def downloads(self) -> Downloads: ...

    @property
    def hub(self) -> HubDesk: ...

    @property
    def adviser(self) -> Adviser: ...

    @property
    def installed(self) -> InstalledModels: ...

    @property
    def network(self) -> NetworkDesk: ...

    @property
    def recorder(self) -> Recorder: ...

    @property
    def dictation(self) -> Dictation: ...

    @property
    def recordings(self) -> Recordings: ...

    @property
    def transcript(self) -> Transcript: ...

    @property
    def captions(self) -> Captions: ...

    @property
    def exporter(self) -> Exporter: ...

    @property
    def player(self) -> Player: ...

    @property
    def store_worker(self) -> StoreWorker: ...

    @property
    def backup_worker(self) -> BackupWorker: ...

    @property
    def first_notices(self) -> tuple[Notice, ...]: ...
