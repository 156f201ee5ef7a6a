"""Newer files on the Hub, and what a model lacks: asked for when the user wants it, then downloaded."""

from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.errors import GemmaDesktopError, NetworkTrouble, OfflineMode, UnusableRepository
from gemma_desktop.library.catalogue import Role
from gemma_desktop.library.download_request import DownloadRequest, home_of
from gemma_desktop.library.installation import Installation
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_worker import HubAnswer, HubWorker, LookInto
from gemma_desktop.session.model_shelf import ModelShelf
from gemma_desktop.session.notices import notice_of
from gemma_desktop.session.values import BRIEFLY_S, Notice, NoticeLevel
from gemma_desktop.texts import say

if TYPE_CHECKING:  # importing it costs what a window that is being opened does not have
    from gemma_desktop.library.doctor import Remedy
    from gemma_desktop.library.inventory import ModelOnDisk
    from gemma_desktop.library.repository import Repository


class _Wish(msgspec.Struct, frozen=True):
    """Why a repository is asked for: a remedy for one model, or whether there is something newer for several."""

    question: LookInto
    models: "tuple[ModelOnDisk, ...]" = ()
    id: str = ""
    remedy: "Remedy | None" = None


class NewerFiles(QObject):
    """Lives on the GUI thread. Asks nothing by itself.

    Signals:
        changed: has() says something else.
        looking_changed: is_looking or is_mending() is another one.
        noticed(Notice): what the Hub said against it, or that everything is up to date.
    """

    changed = Signal()
    looking_changed = Signal()
    noticed = Signal(object)
    _ask_wanted = Signal(object)

    def __init__(self, library: Installation, shelf: ModelShelf, downloads: Downloads, worker: HubWorker) -> None:
        """worker: may be on its thread already."""
        super().__init__()
        self._library = library
        self._shelf = shelf
        self._downloads = downloads
        self._wishes: list[_Wish] = []  # that are asked for now
        self._waiting: deque[_Wish] = deque()
        self._updates: dict[str, DownloadRequest] = {}
        self._ask_wanted.connect(worker.ask, Qt.ConnectionType.QueuedConnection)
        worker.answered.connect(self._on_worker_answered, Qt.ConnectionType.QueuedConnection)

    def has(self, id_: str) -> bool:
        """Whether the Hub has a newer file of this model, as far as it was asked."""
        return id_ in self._updates

    @property
    def is_looking(self) -> bool:
        """Whether the Hub has been asked for newer files, and not all answers are there."""
        return bool(self._waiting) or any(wish.models for wish in self._wishes)

    def is_mending(self, id_: str) -> bool:
        """Whether the Hub has been asked for what this model lacks, and has not answered."""
        return any(wish.remedy is not None and wish.id == id_ for wish in self._wishes)

    def look(self, models: "Iterable[ModelOnDisk]") -> None:
        """Ask the Hub about every model that came from it: one after the other, which is no storm."""
        by_repository: dict[str, list[ModelOnDisk]] = {}
        for model in models:
            if model.origin is not None:
                by_repository.setdefault(model.origin.repository, []).append(model)
        self._updates.clear()
        self._wishes = [wish for wish in self._wishes if not wish.models]
        self._waiting = deque(_Wish(LookInto(id_), models=tuple(theirs)) for id_, theirs in by_repository.items())
        self._ask_next()
        self.looking_changed.emit()
        if not by_repository:
            self._tell(
                say("No model here came from the Hub through this application"), say("There is nothing to compare.")
            )

    def update(self, id_: str) -> None:
        """Download what is newer; the old file stays until the new one is proven."""
        request = self._updates.pop(id_, None)
        if request is not None:
            self._downloads.add(request)
            self.changed.emit()

    def mend(self, id_: str, remedy: "Remedy") -> None:
        """Download what this model lacks. Without effect where that has been asked for."""
        if not self.is_mending(id_):
            self._ask(_Wish(LookInto(remedy.repository), id=id_, remedy=remedy))
            self.looking_changed.emit()

    def _ask_next(self) -> None:
        if self._waiting:
            self._ask(self._waiting.popleft())

    def _ask(self, wish: _Wish) -> None:
        self._wishes.append(wish)
        self._ask_wanted.emit(wish.question)

    def _tell(self, title: str, hint: str) -> None:
        self.noticed.emit(Notice(NoticeLevel.INFO, title, hint, lasts_s=BRIEFLY_S))

    @Slot(object)
    def _on_worker_answered(self, answer: HubAnswer) -> None:
        wish = next((wish for wish in self._wishes if wish.question is answer.question), None)
        if wish is None:
            return
        self._wishes.remove(wish)
        from gemma_desktop.library.repository import Repository

        if isinstance(answer.error, NetworkTrouble | OfflineMode):
            self._waiting.clear()  # nor would the others be answered
        if wish.models:
            self._ask_next()
        self.looking_changed.emit()
        if answer.error is not None:
            self.noticed.emit(notice_of(answer.error))
        elif isinstance(answer.value, Repository):
            try:
                self._take(wish, answer.value)
            except GemmaDesktopError as error:
                self.noticed.emit(notice_of(error))

    def _take(self, wish: _Wish, repository: "Repository") -> None:
        """Raises GemmaDesktopError where the repository has not what is wanted."""
        if wish.remedy is not None:
            self._fetch(wish.id, wish.remedy, repository)
            return
        newer = {model.id: request for model in wish.models if (request := _newer(model, repository)) is not None}
        self._updates.update(newer)
        if newer:
            self.changed.emit()
        elif not self._updates and not self.is_looking:
            self._tell(say("All models are up to date"), say("The Hub has no newer files."))

    def _fetch(self, id_: str, remedy: "Remedy", repository: "Repository") -> None:
        try:
            variant = repository.variant(remedy.weights)
        except UnusableRepository:
            variant = repository.variant("")  # another name on the Hub; its projector is the same
        request = repository.request(variant)
        if remedy.role is Role.PROJECTOR:
            if variant.projector is None:
                raise UnusableRepository(
                    say("{id} has no projector", id=repository.id), say("Look for the same model elsewhere.")
                )
            path = variant.projector.path
            files = tuple(file for file in request.files if file.path == path)
            request = DownloadRequest(f"{repository.id}:{path}", say("{title} (projector)", title=request.title), files)
            self._shelf.set_projector(id_, home_of(self._library.folder.path, request) / Path(path).name)
        self._downloads.add(request)


def _newer(model: "ModelOnDisk", repository: "Repository") -> DownloadRequest | None:
    """What to fetch where the Hub's file is another one now; None where it is the same, or gone."""
    origin = model.origin
    now = next((file for file in repository.files if origin is not None and file.path == origin.path), None)
    if origin is None or now is None or not now.sha256 or now.sha256 == origin.sha256:
        return None
    return repository.request(repository.variant(now.path))
