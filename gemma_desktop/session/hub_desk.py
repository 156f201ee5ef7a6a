"""What the Hub has, as the window sees it: searches, one repository that is looked into, models to fetch."""

from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.fit.context_length import DEFAULT_TOKENS
from gemma_desktop.library.catalogue import CatalogueEntry
from gemma_desktop.library.download_request import DownloadRequest
from gemma_desktop.library.environment import offline_by_environment
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_worker import (
    EstimateNeeds,
    HubAnswer,
    HubQuestion,
    HubWorker,
    LookInto,
    Prepare,
    ReadCard,
    SearchHub,
)
from gemma_desktop.session.preferences import Preferences

if TYPE_CHECKING:  # importing it costs what a window that is being opened does not have
    from gemma_desktop.library.repository import FoundRepository, Repository, Variant

V = TypeVar("V")


class Asked(msgspec.Struct, frozen=True):
    """Something that was asked of the Hub. value: None while it is waited for, and where `error` says why not."""

    what: str
    value: object = None
    error: GemmaDesktopError | None = None

    @property
    def is_waiting(self) -> bool:
        return self.value is None and self.error is None

    def as_a(self, kind: type[V]) -> V | None:
        """The value, once it is there."""
        return self.value if isinstance(self.value, kind) else None


class HubDesk(QObject):
    """Asks the Hub what the user wants to know, and nothing by itself. Lives on the GUI thread, and waits for nothing.

    Signals:
        searched: `search` is another one, or its answer is there.
        looked_into: the same of `repository`, `needs` and `card`.
        prepared(str): id of an entry of the catalogue: it is on its way now, or `trouble_of` says why not.
        offline_changed: `is_offline` is another one.
    """

    searched = Signal()
    looked_into = Signal()
    prepared = Signal(str)
    offline_changed = Signal()
    _ask_wanted = Signal(object)

    def __init__(self, preferences: Preferences, downloads: Downloads, worker: HubWorker) -> None:
        """worker: may be on its thread already."""
        super().__init__()
        self._preferences = preferences
        self._downloads = downloads
        self._question: HubQuestion | None = None  # the newest search; answers to older ones are dropped
        self._look: HubQuestion | None = None
        self._needs_question: HubQuestion | None = None
        self._card_question: HubQuestion | None = None
        self._search: Asked | None = None
        self._repository: Asked | None = None
        self._needs: Asked | None = None
        self._card: Asked | None = None
        self._preparing: dict[str, HubQuestion] = {}
        self._troubles: dict[str, GemmaDesktopError] = {}
        self._download_ids: dict[str, str] = {}
        self._was_offline = self.is_offline
        queued = Qt.ConnectionType.QueuedConnection
        self._ask_wanted.connect(worker.ask, queued)
        worker.answered.connect(self._on_worker_answered, queued)
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def is_offline(self) -> bool:
        """By the switch in the settings, or by the environment."""
        return self._preferences.settings.library.offline or offline_by_environment()

    @property
    def is_offline_by_environment(self) -> bool:
        """The switch cannot change that."""
        return offline_by_environment()

    def set_offline(self, offline: bool) -> None:
        """The switch in the settings."""
        settings = self._preferences.settings
        library = msgspec.structs.replace(settings.library, offline=offline)
        self._preferences.update(msgspec.structs.replace(settings, library=library))

    # --- searching ---------------------------------------------------------------------------------------------------

    @property
    def search(self) -> Asked | None:
        """The newest, with a list of FoundRepository; None where nothing was looked for."""
        return self._search

    def found(self) -> "list[FoundRepository]":
        return [] if self._search is None else self._search.as_a(list) or []

    def search_for(self, words: str) -> None:
        """Repositories with Gemma models in GGUF; "" finds those that are fetched most."""
        self._search = Asked(words)
        self._question = SearchHub(words)
        self._ask_wanted.emit(self._question)
        self.searched.emit()

    # --- one repository ----------------------------------------------------------------------------------------------

    @property
    def repository(self) -> Asked | None:
        """The one that is looked into, with a Repository; None where none is."""
        return self._repository

    def repository_value(self) -> "Repository | None":
        from gemma_desktop.library.repository import Repository

        return None if self._repository is None else self._repository.as_a(Repository)

    @property
    def needs(self) -> Asked | None:
        """How much memory its variants take, as VariantNeeds; None before the repository itself is there."""
        return self._needs

    @property
    def card(self) -> Asked | None:
        """Its model card as Markdown."""
        return self._card

    def look_into(self, id_: str) -> None:
        self._repository, self._needs, self._card = Asked(id_), None, None
        self._look = LookInto(id_)
        self._ask_wanted.emit(self._look)
        self.looked_into.emit()

    def read_again(self) -> None:
        """What its files say: it may be allowed now."""
        repository = self.repository_value()
        if repository is not None:
            self._ask_about(repository)
            self.looked_into.emit()

    def close_repository(self) -> None:
        """Back to the results."""
        self._look = self._needs_question = self._card_question = None
        self._repository = self._needs = self._card = None
        self.looked_into.emit()

    def get_variant(self, variant: "Variant") -> None:
        """Download it, with its projector, from the repository that is looked into."""
        repository = self.repository_value()
        if repository is not None:
            self._downloads.add(repository.request(variant))

    # --- models of the catalogue -------------------------------------------------------------------------------------

    def get(self, entry: CatalogueEntry) -> None:
        """Ask the Hub for its files as they are now, then download weights and projector."""
        self._troubles.pop(entry.id, None)
        question = Prepare(entry)
        self._preparing[entry.id] = question
        self._ask_wanted.emit(question)
        self.prepared.emit(entry.id)

    def is_preparing(self, entry: CatalogueEntry) -> bool:
        return entry.id in self._preparing

    def trouble_of(self, entry: CatalogueEntry) -> GemmaDesktopError | None:
        """Why it could not be put on the list of downloads, the last time that was tried."""
        return self._troubles.get(entry.id)

    def download_id_of(self, entry: CatalogueEntry) -> str:
        """What its download is called on the list, if it is there."""
        return self._download_ids.get(entry.id) or entry.expected_download_id

    # -----------------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_worker_answered(self, answer: HubAnswer) -> None:
        question = answer.question
        match question:
            case SearchHub(words) if question is self._question:
                self._search = Asked(words, answer.value, answer.error)
                self.searched.emit()
            case LookInto(id_) if question is self._look:
                self._repository = Asked(id_, answer.value, answer.error)
                repository = self.repository_value()
                if repository is not None:
                    self._ask_about(repository)
                self.looked_into.emit()
            case EstimateNeeds(repository) if question is self._needs_question:
                self._needs = Asked(repository.id, answer.value, answer.error)
                self.looked_into.emit()
            case ReadCard(repository) if question is self._card_question:
                self._card = Asked(repository.id, answer.value, answer.error)
                self.looked_into.emit()
            case Prepare(entry) if question is self._preparing.get(entry.id):
                del self._preparing[entry.id]
                self._on_prepared(entry, answer)
            case _:
                pass

    def _ask_about(self, repository: "Repository") -> None:
        """What stands further up on the page first."""
        engine = self._preferences.settings.engine
        self._needs = self._card = Asked(repository.id)
        self._needs_question = EstimateNeeds(repository, engine.preset, engine.context_tokens or DEFAULT_TOKENS)
        self._card_question = ReadCard(repository)
        self._ask_wanted.emit(self._needs_question)
        self._ask_wanted.emit(self._card_question)

    def _on_prepared(self, entry: CatalogueEntry, answer: HubAnswer) -> None:
        if answer.error is not None:
            self._troubles[entry.id] = answer.error
        elif isinstance(answer.value, DownloadRequest):
            self._download_ids[entry.id] = answer.value.id
            self._downloads.add(answer.value)
        self.prepared.emit(entry.id)

    @Slot(object)
    def _on_preferences_changed(self, _settings: object) -> None:
        if self.is_offline != self._was_offline:
            self._was_offline = self.is_offline
            self.offline_changed.emit()
