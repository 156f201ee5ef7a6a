"""Models on this computer as the window has them: real files, real threads, a real wastebasket, a real Hub server."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop.errors import StorageTrouble
from gemma_desktop.library.doctor import FindingKind
from gemma_desktop.library.download_request import DownloadRequest, FileRequest
from gemma_desktop.library.installation import Installation
from gemma_desktop.library.inventory import ModelOnDisk
from gemma_desktop.library.models_folder import ModelsFolder
from gemma_desktop.library.origin import origin_of, remember_origin
from gemma_desktop.library.surroundings import this_users
from gemma_desktop.paths import Paths, resources
from gemma_desktop.session.chore_worker import Task, TaskKind
from gemma_desktop.session.download_worker import DownloadState
from gemma_desktop.session.installed_worker import Deleted, InstalledWorker, Moved
from gemma_desktop.session.values import Notice, NoticeAction
from gemma_desktop.session.wastebasket import move_to_wastebasket
from gemma_desktop.settings import LibrarySettings, Settings
from gemma_desktop.settings_file import SettingsFile
from tests.fakes import FakeEngine
from tests.helpers.hub_server import COMMIT, Fault, HubServer, hub_server
from tests.helpers.scripted_application import ScriptedApplication
from tests.library.download_room import MODEL, PROJECTOR, REPOSITORY, write_weights
from tests.library.gguf_files import MODEL_VALUES, weights, write_gguf, write_projector


class ModelDesk:
    """The application with its models folder. deleted, told: what the window heard."""

    def __init__(self, application: ScriptedApplication, paths: Paths, home: Path) -> None:
        self.application = application
        self.installed = application.parts.installed
        self.folder = paths.models
        self.home = home
        self.deleted: list[Deleted] = []
        self.told: list[Notice] = []
        self.installed.deleted.connect(self.deleted.append)
        self.installed.noticed.connect(self.told.append)

    def put(self, name: str = MODEL, *, projector: bool = True, repository: str = REPOSITORY) -> Path:
        """As if it had been downloaded."""
        path = self.folder / repository / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_weights(path)
        remember_origin(path, repository, name, COMMIT, sha256_of(path))
        if projector:
            write_projector(path.parent / PROJECTOR)
        return path

    def look(self) -> tuple[ModelOnDisk, ...]:
        with self.application.qtbot.waitSignal(self.installed.changed, timeout=20_000):
            self.installed.refresh()
        return self.installed.models()

    def model(self, path: Path) -> ModelOnDisk:
        return next(model for model in self.installed.models() if model.id == str(path))

    def until_told(self, words: str) -> Notice:
        self.application.until(lambda: any(words in notice.title for notice in self.told))
        return next(notice for notice in self.told if words in notice.title)


def sha256_of(path: Path) -> str:
    from gemma_desktop.library.part_file import sha256_of

    return sha256_of(path)


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with hub_server() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.endpoint)
        yield server


@pytest.fixture
def desk(
    paths: Paths, engine: FakeEngine, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ModelDesk]:
    home = tmp_path / "home"
    for variable in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    (home / "data").mkdir(parents=True)
    application = ScriptedApplication(paths, engine, qtbot)
    yield ModelDesk(application, paths, home)
    application.close()


def test_nothing_is_looked_at_before_somebody_wants_to_know(desk: ModelDesk) -> None:
    desk.put()
    assert desk.installed.models() == ()


def test_a_model_is_shown_with_its_size_and_where_it_is_from(desk: ModelDesk) -> None:
    path = desk.put()
    (model,) = desk.look()
    assert (model.id, model.repository, model.in_folder) == (str(path), REPOSITORY, True)
    assert model.size_bytes == path.stat().st_size + (path.parent / PROJECTOR).stat().st_size
    assert model.takes_images
    assert model.last_used_at == 0.0


def test_the_last_use_is_remembered(desk: ModelDesk) -> None:
    path = desk.put()
    desk.application.models.choose(str(path))
    desk.application.until(lambda: desk.application.models.ids_in_use == {str(path)})
    desk.look()
    assert desk.model(path).last_used_at > 0
    assert desk.model(path).is_loaded


def test_a_name_is_the_users_and_the_file_keeps_its_own(desk: ModelDesk) -> None:
    path = desk.put()
    desk.look()
    desk.installed.rename(str(path), "  My\nGemma ")
    desk.application.until(lambda: desk.model(path).name == "My Gemma")
    assert path.exists()
    desk.application.models.choose(str(path))
    desk.application.until(lambda: desk.application.models.current is not None)
    assert desk.application.models.current is not None
    assert desk.application.models.current.name == "My Gemma"


def test_a_sound_model_is_proven(desk: ModelDesk) -> None:
    path = desk.put(projector=False)
    desk.look()
    desk.installed.verify(str(path))
    assert "as the Hub has it" in desk.until_told("is sound").hint
    assert desk.model(path).proven is True


def test_a_proof_that_runs_is_shown_and_one_that_was_stopped_proves_nothing(desk: ModelDesk) -> None:
    path = desk.put(projector=False)
    desk.look()
    progress: list[Task] = []
    shown: list[bool] = []
    desk.installed.progressed.connect(progress.append)
    desk.installed.changed.connect(lambda: shown.append(desk.installed.task() is not None))
    desk.installed.verify(str(path))
    desk.installed.stop()
    desk.application.until(lambda: shown[-1:] == [False])
    assert (progress[0].kind, progress[0].title) == (TaskKind.VERIFY, "Small Gemma")
    assert shown[0]
    assert desk.told == []
    assert desk.model(path).proven is None


def test_a_changed_byte_is_found(desk: ModelDesk) -> None:
    path = desk.put(projector=False)
    state = path.stat()
    with path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        last = file.read(1)
        file.seek(-1, os.SEEK_END)
        file.write(bytes([last[0] ^ 1]))
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    desk.look()
    desk.installed.verify(str(path))
    assert desk.until_told("is damaged").hint == "Its bytes are not those that the Hub has; delete it and get it again."
    assert desk.model(path).proven is False


def test_a_deleted_model_lies_in_the_wastebasket_and_can_come_back(desk: ModelDesk) -> None:
    path = desk.put()
    before = path.read_bytes()
    desk.look()
    desk.installed.delete(str(path))
    desk.application.until(lambda: desk.installed.models() == () and len(desk.deleted) == 1)
    assert not path.exists()
    assert not (path.parent / PROJECTOR).exists()
    assert desk.deleted[0].can_come_back
    assert len(list((desk.home / "data" / "Trash" / "files").iterdir())) == 2

    desk.installed.restore(desk.deleted[0])
    desk.application.until(lambda: len(desk.installed.models()) == 1)
    assert path.read_bytes() == before
    assert origin_of(path) is not None
    desk.application.until(lambda: str(path) in [entry.id for entry in desk.application.models.entries()])
    assert not list((desk.home / "data" / "Trash" / "info").iterdir())


def test_without_a_wastebasket_a_model_can_be_deleted_for_good(
    desk: ModelDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.put()
    desk.look()
    monkeypatch.setenv("XDG_DATA_HOME", str(desk.home / "data" / "a file" / "below"))
    (desk.home / "data" / "a file").touch()
    desk.installed.delete(str(path))
    told = desk.until_told("could not be moved to the wastebasket")
    assert path.exists()
    assert (told.action, told.target) == (NoticeAction.DELETE_MODEL, str(path))
    desk.installed.delete(told.target, permanently=True)
    desk.application.until(lambda: desk.installed.models() == ())
    assert not path.exists()
    assert not desk.deleted[0].can_come_back


def test_a_loaded_model_is_not_deleted(desk: ModelDesk) -> None:
    path = desk.put()
    desk.application.models.choose(str(path))
    desk.application.until(lambda: desk.application.models.ids_in_use == {str(path)})
    desk.look()
    desk.installed.delete(str(path))
    assert desk.told[-1].hint == "Choose another model first, then delete it."
    assert path.exists()


def test_a_model_that_lies_elsewhere_is_only_taken_off_the_list(desk: ModelDesk, tmp_path: Path) -> None:
    path = write_weights(tmp_path / "elsewhere.gguf")
    desk.application.models.list_file(path)
    desk.application.until(lambda: len(desk.application.models.entries()) == 2)
    desk.look()
    desk.installed.delete(str(path))
    desk.application.until(lambda: desk.installed.models() == ())
    assert path.exists()


@pytest.mark.parametrize("copy", [True, False])
def test_a_folder_of_the_users_is_taken_in(desk: ModelDesk, tmp_path: Path, copy: bool) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    source = write_weights(folder / "mine.gguf")
    write_projector(folder / "mmproj-mine.gguf")
    desk.look()
    desk.installed.bring_in([folder], copy=copy)
    desk.application.until(lambda: len(desk.installed.models()) == 1)
    (model,) = desk.installed.models()
    assert model.is_linked is not copy
    assert model.takes_images
    assert source.exists()
    desk.application.until(lambda: model.id in [entry.id for entry in desk.application.models.entries()])


def test_a_linked_model_is_copied_so_that_the_original_can_go(desk: ModelDesk, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    whole = write_weights(folder / "mine.gguf").read_bytes()
    write_projector(folder / "mmproj-mine.gguf")
    desk.look()
    desk.installed.bring_in([folder])
    desk.application.until(lambda: len(desk.installed.models()) == 1)
    desk.installed.make_own(desk.installed.models()[0].id)
    desk.application.until(lambda: not desk.installed.models()[0].is_linked)
    shutil.rmtree(folder)
    (model,) = desk.look()
    assert (model.takes_images, model.path.read_bytes() == whole) == (True, True)


def test_a_copy_needs_room_and_a_link_needs_none(
    desk: ModelDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_weights(tmp_path / "mine.gguf")
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    desk.look()
    desk.installed.bring_in([source], copy=True)
    desk.until_told("There is too little space in")
    desk.installed.bring_in([source], copy=False)
    desk.application.until(lambda: len(desk.installed.models()) == 1)


def test_a_folder_without_a_model_is_told(desk: ModelDesk, tmp_path: Path) -> None:
    desk.installed.bring_in([tmp_path / "home"])
    desk.until_told("has no Gemma model in it")


def test_the_models_folder_moves_with_all_that_is_known(desk: ModelDesk, tmp_path: Path) -> None:
    path = desk.put()
    desk.look()
    desk.installed.rename(str(path), "Mine")
    target = tmp_path / "another disk"
    desk.installed.move_folder(target)
    moved = target / REPOSITORY / MODEL
    desk.application.until(lambda: any(model.id == str(moved) for model in desk.installed.models()))
    assert (desk.model(moved).name, desk.model(moved).repository) == ("Mine", REPOSITORY)
    assert desk.application.parts.preferences.settings.library.folder == str(target)
    assert [model.id for model in desk.installed.models()] == [str(moved)]
    desk.application.until(lambda: not desk.folder.exists())
    desk.application.until(lambda: desk.application.parts.preferences.settings.library.moved_from == "")


def test_a_move_that_was_interrupted_at_its_end_is_finished_at_the_next_start(
    paths: Paths, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    for folder in (tmp_path / "new", paths.models):
        folder.mkdir(parents=True)
    new = write_weights(tmp_path / "new" / MODEL)
    old = Path(shutil.copy2(new, paths.models / MODEL))
    late = write_weights(paths.models / "late.gguf", seed=1)
    library = LibrarySettings(folder=str(tmp_path / "new"), moved_from=str(paths.models))
    SettingsFile(paths.settings).save(Settings(library=library))
    application = ScriptedApplication(paths, engine, qtbot)
    try:
        application.until(lambda: application.parts.preferences.settings.library.moved_from == "")
    finally:
        application.close()
    assert [old.exists(), late.exists(), new.exists()] == [False, True, True]


@pytest.mark.parametrize("are_saved", [False, True])
def test_old_files_go_only_when_the_new_folder_is_written_down(paths: Paths, tmp_path: Path, are_saved: bool) -> None:
    for folder in ("new", "old"):
        (tmp_path / folder).mkdir()
    new = write_weights(tmp_path / "new" / MODEL)
    old = Path(shutil.copy2(new, tmp_path / "old" / MODEL))
    library = Installation(paths, resources(), Settings)
    worker = InstalledWorker(library, this_users(), move_to_wastebasket, lambda: are_saved)
    told: list[Moved] = []
    worker.moved.connect(told.append)
    worker.remove_moved(Moved(tmp_path / "old", tmp_path / "new"))
    assert (old.exists(), bool(told)) == (not are_saved, are_saved)


def test_the_folder_does_not_move_while_one_of_its_models_is_loaded(desk: ModelDesk, tmp_path: Path) -> None:
    path = desk.put()
    desk.application.models.choose(str(path))
    desk.application.until(lambda: desk.application.models.ids_in_use == {str(path)})
    desk.look()
    desk.installed.move_folder(tmp_path / "another")
    assert "Choose the demo model first" in desk.told[-1].hint
    assert not (tmp_path / "another").exists()


def test_a_model_of_another_application_is_used_where_it_lies(desk: ModelDesk) -> None:
    theirs = desk.home / ".lmstudio" / "models" / "google" / "gemma" / "gemma-4-small.gguf"
    theirs.parent.mkdir(parents=True)
    write_weights(theirs)
    desk.look()
    with desk.application.qtbot.waitSignal(desk.installed.changed, timeout=20_000):
        desk.installed.look_elsewhere()
    (found,) = desk.installed.elsewhere()
    assert (found.application, found.path) == ("LM Studio", theirs)
    desk.installed.use_elsewhere(str(theirs))
    desk.application.until(lambda: len(desk.installed.models()) == 1 and desk.installed.elsewhere() == ())
    (model,) = desk.installed.models()
    assert (model.application, model.is_linked) == ("LM Studio", True)
    desk.installed.delete(model.id)
    desk.application.until(lambda: desk.installed.models() == ())
    assert theirs.exists()


def test_an_ollama_model_gets_a_name_and_its_projector(desk: ModelDesk) -> None:
    store = desk.home / ".ollama" / "models"
    (store / "blobs").mkdir(parents=True)
    layers = []
    for kind, source in (
        ("model", write_weights(desk.home / "w.gguf")),
        ("projector", write_projector(desk.home / "p.gguf")),
    ):
        digest = sha256_of(source)
        shutil.move(source, store / "blobs" / f"sha256-{digest}")
        layers.append({"mediaType": f"application/vnd.ollama.image.{kind}", "digest": f"sha256:{digest}", "size": 1})
    manifest = store / "manifests" / "registry.ollama.ai" / "library" / "gemma4" / "small"
    manifest.parent.mkdir(parents=True)
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    desk.look()
    with desk.application.qtbot.waitSignal(desk.installed.changed, timeout=20_000):
        desk.installed.look_elsewhere()
    (found,) = desk.installed.elsewhere()
    assert (found.application, found.name) == ("Ollama", "gemma4:small")
    desk.installed.use_elsewhere(str(found.path))
    desk.application.until(lambda: len(desk.installed.models()) == 1)
    (model,) = desk.installed.models()
    assert model.path.name == "gemma4-small.gguf"
    assert model.takes_images
    assert model.trouble == ""


def test_a_newer_file_on_the_hub_is_told_and_fetched(desk: ModelDesk, hub: HubServer, tmp_path: Path) -> None:
    path = desk.put(projector=False)
    newer = write_weights(tmp_path / "newer.gguf", seed=7)
    hub.add(REPOSITORY, {MODEL: newer})
    desk.look()
    assert not desk.model(path).update
    told: list[bool] = []
    desk.installed.changed.connect(lambda: told.append(desk.model(path).update))
    desk.installed.look_for_updates()
    desk.application.until(lambda: desk.model(path).update)
    assert told == [True]
    desk.installed.update(str(path))
    assert told == [True, False]
    desk.application.until(lambda: path.read_bytes() == newer.read_bytes())
    assert not desk.model(path).update
    desk.application.until(lambda: bool(desk.application.notices))
    assert desk.application.notices[-1].action is NoticeAction.USE_MODEL


def test_without_newer_files_that_is_said(desk: ModelDesk, hub: HubServer) -> None:
    path = desk.put(projector=False)
    hub.add(REPOSITORY, {MODEL: path})
    desk.look()
    desk.installed.look_for_updates()
    desk.until_told("up to date")
    assert len(desk.told) == 1


def test_a_hub_that_is_down_is_told_once_however_many_models_there_are(desk: ModelDesk, hub: HubServer) -> None:
    for owner in ("google", "someone", "others"):
        desk.put(projector=False, repository=f"{owner}/gemma-small")
    hub.api_faults.extend([Fault(status=503)] * 3)
    desk.look()
    desk.installed.look_for_updates()
    assert desk.installed.is_looking_for_updates
    desk.until_told("The Hub is busy or down")
    assert not desk.installed.is_looking_for_updates
    assert len(hub.requests(storage=False)) == 1


def test_where_nothing_came_from_the_hub_that_is_said(desk: ModelDesk) -> None:
    desk.look()
    desk.installed.look_for_updates()
    assert desk.told[-1].title == "No model here came from the Hub through this application"


def test_a_missing_projector_comes_with_one_click(desk: ModelDesk, hub: HubServer, tmp_path: Path) -> None:
    path = desk.put(projector=False)
    hub.add(REPOSITORY, {MODEL: path, PROJECTOR: write_projector(tmp_path / "theirs.gguf")})
    desk.look()
    finding = next(f for f in desk.model(path).findings if f.kind is FindingKind.PROJECTOR_MISSING)
    assert finding.mend == "Get its projector"
    desk.installed.mend(str(path), finding)
    desk.application.until(lambda: desk.model(path).takes_images)
    assert not any(f.kind is FindingKind.PROJECTOR_MISSING for f in desk.model(path).findings)


def test_what_a_model_lacks_is_asked_for_once(desk: ModelDesk, hub: HubServer, tmp_path: Path) -> None:
    path = desk.put(projector=False)
    hub.add(REPOSITORY, {MODEL: path, PROJECTOR: write_projector(tmp_path / "theirs.gguf")})
    desk.look()
    finding = next(f for f in desk.model(path).findings if f.kind is FindingKind.PROJECTOR_MISSING)
    installed, told = desk.installed, []
    installed.looking_changed.connect(lambda: told.append(installed.is_mending(str(path))))
    hub.api_faults.append(Fault(status=503))
    for _ in range(3):
        installed.mend(str(path), finding)
    assert not installed.is_looking_for_updates
    desk.until_told("The Hub is busy or down")
    assert told == [True, False]
    assert len(hub.requests(storage=False)) == 1


def test_what_came_for_the_loaded_model_is_used_when_it_is_loaded_again(
    desk: ModelDesk, hub: HubServer, tmp_path: Path
) -> None:
    path = desk.put(projector=False)
    hub.add(REPOSITORY, {MODEL: path, PROJECTOR: write_projector(tmp_path / "theirs.gguf")})
    models = desk.application.models
    models.open_file(path)
    desk.application.until(lambda: models.loaded_id == str(path))
    desk.look()
    finding = next(f for f in desk.model(path).findings if f.kind is FindingKind.PROJECTOR_MISSING)
    desk.installed.mend(str(path), finding)
    desk.application.until(lambda: bool(desk.application.notices))
    (told,) = desk.application.notices
    assert (told.title, told.action) == ("Small Gemma can see and hear now", NoticeAction.RELOAD_MODEL)
    models.reload(told.target)
    desk.application.until(lambda: desk.application.engine.loads[-1][:2] == (path, path.parent / PROJECTOR))


def test_the_projector_of_a_model_that_lies_elsewhere_is_fetched_alone(
    desk: ModelDesk, hub: HubServer, paths: Paths, tmp_path: Path
) -> None:
    path = write_weights(tmp_path / MODEL)
    hub.add(REPOSITORY, {MODEL: path, PROJECTOR: write_projector(tmp_path / "theirs.gguf")})
    entry = {"id": "mine", "model": "Mine", "family": "Gemma 4", "purpose": "For me.", "takes": ["text", "image"],
             "repository": REPOSITORY, "files": [{"file": MODEL, "role": "text"}]}  # fmt: skip
    paths.catalogue.parent.mkdir(parents=True, exist_ok=True)
    paths.catalogue.write_text(json.dumps({"version": 1, "models": [entry]}))
    desk.application.models.list_file(path)
    desk.application.until(lambda: len(desk.application.models.entries()) == 2)
    desk.look()
    finding = next(f for f in desk.model(path).findings if f.kind is FindingKind.PROJECTOR_MISSING)
    desk.installed.mend(str(path), finding)
    desk.application.until(lambda: desk.model(path).projector == desk.folder / REPOSITORY / PROJECTOR)
    assert not (desk.folder / REPOSITORY / MODEL).exists()


def test_a_paused_download_moves_with_the_folder_and_continues_there(
    desk: ModelDesk, hub: HubServer, tmp_path: Path
) -> None:
    source = write_weights(tmp_path / MODEL)
    hub.add(REPOSITORY, {MODEL: source})
    hub.bytes_per_s = 2_000_000
    downloads = desk.application.parts.downloads
    file = FileRequest(REPOSITORY, COMMIT, MODEL, source.stat().st_size, hub.sha256(source))
    downloads.add(DownloadRequest("small", "Gemma 4 small", (file,)))
    part = desk.folder / REPOSITORY / f"{MODEL}.part"
    desk.application.until(lambda: part.exists() and part.stat().st_size > 0)
    downloads.pause("small")
    desk.application.until(lambda: downloads.items()[0].state is DownloadState.PAUSED)
    desk.application.until(lambda: not downloads.items()[0].progress.bytes_per_s)
    desk.look()
    desk.installed.move_folder(tmp_path / "another")
    desk.application.until(lambda: (tmp_path / "another" / REPOSITORY / f"{MODEL}.part").exists() and not part.exists())
    hub.bytes_per_s = 0
    downloads.resume("small")
    desk.application.until((tmp_path / "another" / REPOSITORY / MODEL).exists)
    desk.application.until(lambda: len(desk.installed.models()) == 1)
    assert not part.with_name(MODEL).exists()
    assert any(seen.startswith("bytes=") and seen != "bytes=0-" for seen in hub.ranges())


def test_the_folder_does_not_move_while_something_is_fetched(desk: ModelDesk, hub: HubServer, tmp_path: Path) -> None:
    hub.add(REPOSITORY, {MODEL: write_weights(tmp_path / MODEL)})
    hub.bytes_per_s = 500_000
    desk.application.parts.hub.look_into(REPOSITORY)
    desk.application.until(lambda: desk.application.parts.hub.repository_value() is not None)
    repository = desk.application.parts.hub.repository_value()
    assert repository is not None
    desk.application.parts.hub.get_variant(repository.variant(""))
    desk.application.until(lambda: bool(desk.application.parts.downloads.items()))
    desk.installed.move_folder(tmp_path / "another")
    assert desk.told[-1].title == "A download is under way"
    assert not (tmp_path / "another").exists()


def test_a_deletion_that_fails_in_the_middle_leaves_the_whole_model(desk: ModelDesk, tmp_path: Path) -> None:
    path = desk.put()
    refused: list[Path] = []

    def to_trash(file: Path) -> Path:
        if file.name == PROJECTOR:
            refused.append(file)
            raise StorageTrouble("There is no wastebasket")
        return file.rename(tmp_path / file.name)

    with pytest.raises(StorageTrouble):
        ModelsFolder(desk.folder).remove(path, to_trash)
    assert refused
    assert path.exists()
    assert origin_of(path) is not None


def test_a_model_that_is_gone_is_taken_off_the_list(desk: ModelDesk) -> None:
    path = desk.put()
    desk.application.models.list_file(path)
    desk.application.until(lambda: len(desk.application.models.entries()) == 2)
    path.unlink()
    desk.look()
    assert "was not found" in desk.model(path).trouble
    desk.installed.delete(str(path))
    desk.application.until(lambda: desk.installed.models() == ())


def test_a_catalogue_that_cannot_be_read_hides_no_model(desk: ModelDesk, paths: Paths) -> None:
    desk.put()
    paths.catalogue.parent.mkdir(parents=True, exist_ok=True)
    paths.catalogue.write_text("{")
    assert len(desk.look()) == 1


def test_ollamas_own_form_is_told_before_it_is_tried(desk: ModelDesk) -> None:
    theirs = desk.home / ".ollama" / "models"
    source = write_gguf(
        desk.home / "w.gguf",
        "gemma4",
        MODEL_VALUES,
        tensors={"token_embd.weight": weights(20_000), "v.blk.0.x": weights()},
    )
    digest = sha256_of(source)
    (theirs / "blobs").mkdir(parents=True)
    shutil.move(source, theirs / "blobs" / f"sha256-{digest}")
    manifest = theirs / "manifests" / "registry.ollama.ai" / "library" / "gemma4" / "own"
    manifest.parent.mkdir(parents=True)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}"}
    manifest.write_text(json.dumps({"layers": [layer]}))
    with desk.application.qtbot.waitSignal(desk.installed.changed, timeout=20_000):
        desk.installed.look_elsewhere()
    (found,) = desk.installed.elsewhere()
    desk.installed.use_elsewhere(str(found.path))
    assert "as only Ollama reads it" in desk.told[-1].hint
