"""The models that can be chosen, and the one that is loaded."""

import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from gemma_desktop.engine.protocol import Loaded, LoadOptions, LoadProgress, ModelInfo
from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.installed import DEMO_ID, InstalledModel
from gemma_desktop.session.download_worker import Installed
from gemma_desktop.session.engine_jobs import Ended, JobReport, LoadJob
from gemma_desktop.session.engine_queue import EngineQueue
from gemma_desktop.session.known_models import KnownModels
from gemma_desktop.session.library_worker import LibraryWorker, LookedAt, ModelToLookAt
from gemma_desktop.session.notices import notice_of, with_hint
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.values import ModelEntry, ModelStatus, ModelStatusKind, Notice, NoticeAction, NoticeLevel
from gemma_desktop.settings import EngineSettings, Settings
from gemma_desktop.texts import say


class ModelShelf(QObject):
    """The demo model and every GGUF that was opened before. Lives on the GUI thread.

    Choosing a model looks into its file on the library thread, then loads it on the engine thread, after the reply
    that runs. Until it is loaded the model before it answers; if it cannot be loaded, that one stays.

    Signals:
        changed: entries() changed.
        status_changed(ModelStatus): loading began, progressed, ended.
        current_changed: another model is chosen, or `info` is known now.
        noticed(Notice): a file was refused or could not be loaded.
    """

    changed = Signal()
    status_changed = Signal(object)
    current_changed = Signal()
    noticed = Signal(object)
    _look_wanted = Signal(object)

    def __init__(
        self,
        preferences: Preferences,
        library: LibraryWorker,
        engine: EngineQueue,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """library: may be on its thread already."""
        super().__init__()
        self._preferences = preferences
        self._known = KnownModels(preferences)
        self._engine = engine
        self._clock = clock
        self._looked_at: dict[str, LookedAt] = {}
        self._wanted_id = ""  # being looked at, then loaded
        self._is_wanted_looked_at = False
        self._loaded_id = ""
        self._info: ModelInfo | None = None
        self._loads: dict[int, str] = {}
        self._brought_projectors: dict[str, str] = {}  # by model, until it has proved itself and is remembered
        self._to_announce: dict[str, bool] = {}  # downloaded just now; True: only the projector of this model was
        self._to_list: set[str] = set()  # being looked at, to be remembered although nobody chose them
        self._status = ModelStatus()
        self._engine_settings = preferences.settings.engine
        preferences.changed.connect(self._on_preferences_changed)
        self._look_wanted.connect(library.look_at, Qt.ConnectionType.QueuedConnection)
        library.looked_at.connect(self._on_library_looked_at, Qt.ConnectionType.QueuedConnection)
        engine.reported.connect(self._on_engine_reported)

    def start(self) -> None:
        """Load the model that was chosen last, and look at the others."""
        settings = self._preferences.settings
        self.choose(settings.model)
        for entry_id in self._known_ids():
            if entry_id != settings.model:
                self._look_at(entry_id)

    def entries(self) -> list[ModelEntry]:
        """The demo model first, then by last use."""
        known = sorted(self._known.all(), key=lambda model: model.opened_at, reverse=True)
        ids = (DEMO_ID, *(model.path for model in known))
        return [self._entry(entry_id) for entry_id in ids if entry_id in self._looked_at]

    @property
    def current(self) -> ModelEntry | None:
        """The chosen model; None while nothing is known of it, and when none could be loaded."""
        entry_id = self._wanted_id or self._loaded_id
        return self._entry(entry_id) if entry_id in self._looked_at else None

    @property
    def info(self) -> ModelInfo | None:
        """As loaded; None while nothing is loaded."""
        return self._info

    @property
    def loaded_id(self) -> str:
        """The model that answers now; "" while none does."""
        return self._loaded_id

    @property
    def ids_in_use(self) -> frozenset[str]:
        """The model that is loaded, and the one that is to be."""
        return frozenset({self._loaded_id, self._wanted_id} - {""})

    @property
    def status(self) -> ModelStatus:
        return self._status

    def choose(self, entry_id: str) -> None:
        """Load it in the background. If that fails or is cancelled, the model before it stays the one that answers."""
        self._choose(entry_id, again=False)

    def reload(self, entry_id: str) -> None:
        """Load it again, with the files that are there now."""
        self._choose(entry_id, again=True)

    def _choose(self, entry_id: str, *, again: bool) -> None:
        """again: also if it is chosen already."""
        if entry_id == (self._wanted_id or self._loaded_id) and not again:
            return
        self._cancel_loads()
        self._wanted_id = entry_id
        self._is_wanted_looked_at = False
        self._set_status(ModelStatus(ModelStatusKind.LOADING))
        self.current_changed.emit()
        self._look_at(entry_id)

    def open_file(self, path: Path, projector: Path | None = None) -> None:
        """Add a GGUF and choose it; a file that cannot be used is refused by name in a notice.

        projector: that came with it; None finds it beside the model.
        """
        entry_id = str(path.absolute())
        if projector is not None:
            self._brought_projectors[entry_id] = str(projector.absolute())
        self._choose(entry_id, again=projector is not None)

    @Slot(object)
    def list_installed(self, installed: Installed) -> None:
        """Put a downloaded model on the list without choosing it, and say so; what cannot chat is only spoken of."""
        came = str(installed.paths[0].absolute())
        owner = next((known.path for known in self._known.all() if known.projector_path == came), "")
        self._to_announce[owner or came] = bool(owner)
        self.list_file(Path(owner or came))

    def list_file(self, path: Path) -> None:
        """Put a model on the list without choosing it, if it is one to chat with."""
        entry_id = str(path.absolute())
        self._to_list.add(entry_id)
        self._look_at(entry_id)

    def rename(self, entry_id: str, name: str) -> None:
        """Show it under another name; "" is the file's own. The demo model has its own."""
        if entry_id != DEMO_ID:
            self._known.change(entry_id, name=name)
            self.changed.emit()
            self.current_changed.emit()

    def set_projector(self, entry_id: str, projector: Path) -> None:
        """Use this one from the next load on; while it is not there, the one beside the model."""
        if entry_id != DEMO_ID:
            self._known.change(entry_id, projector_path=str(projector))

    def relocate(self, source: Path, target: Path) -> None:
        """The models folder is another one now, and so are the paths of its models."""
        self._known.relocate(source, target)
        for entry_id in self._known_ids():
            if entry_id not in self._looked_at:
                self._look_at(entry_id)

    def cancel_loading(self) -> None:
        if self._wanted_id:
            self._cancel_loads()
            self._fall_back("")

    def forget(self, entry_id: str) -> None:
        """Take it off the list; the file stays. The demo model cannot be forgotten."""
        if entry_id == DEMO_ID:
            return
        if entry_id in (self._wanted_id, self._loaded_id):
            self.choose(DEMO_ID)
        self._known.forget(entry_id)
        self.changed.emit()

    def _look_at(self, entry_id: str) -> None:
        known = self._known.find(entry_id)
        projector = self._brought_projectors.get(entry_id) or (known.projector_path if known is not None else "")
        self._look_wanted.emit(ModelToLookAt(entry_id, Path(projector) if projector else None))

    @Slot(object)
    def _on_library_looked_at(self, looked_at: LookedAt) -> None:
        if looked_at.model is not None:
            self._looked_at[looked_at.id] = looked_at
        elif not self._brought_projectors.pop(looked_at.id, "") and looked_at.id in self._known_ids():
            self._looked_at[looked_at.id] = looked_at  # the model is to blame, not what came with it
        if looked_at.id in self._to_list:
            self._to_list.remove(looked_at.id)
            if looked_at.model is not None:
                self._remember(looked_at.model)
        if looked_at.id in self._to_announce:
            only_projector = self._to_announce.pop(looked_at.id)
            is_in_use = looked_at.id in self.ids_in_use
            self.noticed.emit(_came(looked_at, only_projector=only_projector, is_in_use=is_in_use))
        if looked_at.id == self._wanted_id and not self._is_wanted_looked_at:
            self._is_wanted_looked_at = True
            if looked_at.error is not None:
                self._fail(looked_at.error)
            elif looked_at.model is not None:
                self._remember(looked_at.model)
                self._load(looked_at.model)
        self.changed.emit()
        if looked_at.id in (self._wanted_id, self._loaded_id):
            self.current_changed.emit()

    def _load(self, model: InstalledModel) -> None:
        engine = self._engine_settings
        options = LoadOptions(engine.context_tokens, engine.threads, engine.gpu_layers, engine.preset)
        job = LoadJob(self._engine.next_id(), model.path, model.projector, options)
        self._loads[job.id] = model.id
        self._engine.submit(job)

    @Slot(object)
    def _on_engine_reported(self, report: JobReport) -> None:
        model_id = self._loads.get(report.job_id)
        if model_id is None:
            return
        is_wanted = model_id == self._wanted_id and report.job_id == max(self._loads)
        match report.event:
            case LoadProgress() if is_wanted:
                self._set_status(ModelStatus(ModelStatusKind.LOADING, report.event.fraction))
            case Loaded():
                # Also one that was cancelled too late: it is what answers now.
                self._loaded_id, self._info = model_id, report.event.model
                if self._known.find(model_id) is not None:
                    self._known.change(model_id, used_at=self._clock())
                if is_wanted:
                    self._wanted_id = ""
                if not self._wanted_id:
                    self._remember_choice()
                    self._set_status(ModelStatus(ModelStatusKind.READY, 1.0))
                self.current_changed.emit()
            case Ended(error=error):
                del self._loads[report.job_id]
                if is_wanted and error is not None:
                    self._fail(error)
            case _:
                pass

    @Slot(object)
    def _on_preferences_changed(self, settings: Settings) -> None:
        if settings.engine == self._engine_settings:
            return
        self._engine_settings = settings.engine
        looked_at = self._looked_at.get(self._wanted_id or self._loaded_id)
        if looked_at is None or looked_at.model is None or (self._wanted_id and not self._is_wanted_looked_at):
            return  # loaded with these settings when it has been looked at
        self._cancel_loads()
        self._wanted_id, self._is_wanted_looked_at = looked_at.id, True
        self._set_status(ModelStatus(ModelStatusKind.LOADING))
        self._load(looked_at.model)

    def _fail(self, error: GemmaDesktopError) -> None:
        """The wanted model cannot be had."""
        action = NoticeAction.CHOOSE_MODEL if self._engine_settings == EngineSettings() else NoticeAction.OPEN_SETTINGS
        still = self._looked_at.get(self._loaded_id)
        notice = notice_of(error, action)
        self.noticed.emit(
            notice
            if still is None or still.model is None
            else with_hint(notice, say("{name} still answers.", name=still.model.name))
        )
        self._fall_back(error.title)

    def _fall_back(self, trouble: str) -> None:
        """To the model before; where there is none, to the demo model."""
        wanted_id, self._wanted_id = self._wanted_id, ""
        if self._info is not None:
            self._set_status(ModelStatus(ModelStatusKind.READY, 1.0))
        elif trouble and wanted_id != DEMO_ID:
            self.choose(DEMO_ID)
        else:
            self._set_status(ModelStatus(ModelStatusKind.FAILED if trouble else ModelStatusKind.NONE, trouble=trouble))
        self.current_changed.emit()

    def _cancel_loads(self) -> None:
        for job_id in list(self._loads):
            self._engine.cancel(job_id)

    def _set_status(self, status: ModelStatus) -> None:
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)

    def _entry(self, entry_id: str) -> ModelEntry:
        """Of one that was looked at, with the name that the user gave it."""
        entry = _entry(self._looked_at[entry_id])
        known = self._known.find(entry_id)
        return msgspec.structs.replace(entry, name=known.name) if known is not None and known.name else entry

    def _known_ids(self) -> tuple[str, ...]:
        return (DEMO_ID, *(known.path for known in self._known.all()))

    def _remember(self, model: InstalledModel) -> None:
        """Put it on the list, at the first place."""
        if model.is_demo:
            return
        before = self._known.find(model.id)
        projector = self._brought_projectors.pop(model.id, before.projector_path if before else "")
        self._known.change(model.id, projector_path=projector, opened_at=self._clock())

    def _remember_choice(self) -> None:
        """Only of a model that could be loaded: one that cannot is not to meet the user at every start."""
        settings = self._preferences.settings
        if settings.model != self._loaded_id:
            self._preferences.update(msgspec.structs.replace(settings, model=self._loaded_id))


def _came(looked_at: LookedAt, *, only_projector: bool, is_in_use: bool) -> Notice:
    """What is said when a download is complete."""
    model = looked_at.model
    if model is None:
        reason = f"{looked_at.error.title}." if looked_at.error is not None else ""
        return Notice(NoticeLevel.INFO, say("{name} is here", name=Path(looked_at.id).name), reason)
    title = _senses(model) if only_projector else say("{name} is here", name=model.name)
    if is_in_use:  # the engine has the files that were there before
        hint = say("What came is whole and checked, and used once the model is loaded again.")
        return Notice(NoticeLevel.INFO, title, hint, "", NoticeAction.RELOAD_MODEL, looked_at.id)
    return Notice(NoticeLevel.INFO, title, say("It is whole and checked."), "", NoticeAction.USE_MODEL, looked_at.id)


def _senses(model: InstalledModel) -> str:
    match model.takes_images, model.takes_audio:
        case True, True:
            return say("{name} can see and hear now", name=model.name)
        case True, False:
            return say("{name} can see now", name=model.name)
        case False, True:
            return say("{name} can hear now", name=model.name)
        case _:
            return say("{name} has another projector now", name=model.name)


def _entry(looked_at: LookedAt) -> ModelEntry:
    model = looked_at.model
    if model is None:
        return _unusable_entry(Path(looked_at.id), looked_at.error)
    return ModelEntry(
        model.id,
        model.name,
        model.description,
        model.size_bytes,
        model.context_tokens,
        model.takes_images,
        model.takes_audio,
        model.can_think,
        model.is_demo,
    )


def _unusable_entry(path: Path, error: GemmaDesktopError | None) -> ModelEntry:
    """A file that was opened before and is gone now, or cannot be used any more."""
    description = error.title if error is not None else ""
    return ModelEntry(str(path), path.stem, description, 0, 0, False, False, False, missing=not path.exists())
