"""Downloads as the window has them: a real Hub server, real files, the real threads."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import msgspec
import pytest
from keyring.backends import fail
from pytestqt.qtbot import QtBot

from gemma_desktop.errors import AccessNeeded
from gemma_desktop.library.catalogue import CatalogueEntry
from gemma_desktop.library.download_list import DownloadList
from gemma_desktop.library.download_request import DownloadRequest
from gemma_desktop.library.installation import Installation
from gemma_desktop.library.repository import Repository
from gemma_desktop.paths import Paths, resources
from gemma_desktop.session.download_worker import Download, DownloadState, DownloadWorker, Installed
from gemma_desktop.session.downloads import Downloads
from gemma_desktop.session.hub_worker import (
    HubAnswer,
    HubQuestion,
    HubWorker,
    KeepToken,
    LookInto,
    Prepare,
    ReadCard,
    SearchHub,
    TokenState,
)
from gemma_desktop.session.preferences import Preferences
from gemma_desktop.session.store_worker import StoreWorker
from gemma_desktop.session.threads import WorkerThread
from gemma_desktop.settings import LibrarySettings, Settings
from gemma_desktop.settings_file import SettingsFile
from gemma_desktop.store.opening import open_store
from tests.faults.small_disk import SmallDisk, limited_files, tmpfs
from tests.helpers.hub_server import COMMIT, TOKEN, Fault, hub_server
from tests.helpers.scripted_application import ScriptedApplication
from tests.library.download_room import MODEL, REPOSITORY, DownloadRoom

TIMEOUT_MS = 20_000
SLOW = 2 * 1024 * 1024


class DownloadDesk:
    """One start of the application, as far as downloads go. installed, notices: what the window heard."""

    def __init__(self, room: DownloadRoom, paths: Paths, qtbot: QtBot) -> None:
        self.room = room
        self.qtbot = qtbot
        opened = open_store(paths)
        self.preferences = Preferences(Settings(), StoreWorker(paths, opened, SettingsFile(paths.settings)))
        opened.store.close()
        self.worker = DownloadWorker(DownloadList(paths.downloads), room.downloader)
        self.thread = WorkerThread("downloads")
        self.thread.start(self.worker, self.worker.close)
        self.downloads = Downloads(self.preferences, self.worker)
        self.installed: list[Installed] = []
        self.notices: list[str] = []
        self.downloads.installed.connect(self.installed.append)
        self.downloads.noticed.connect(lambda notice: self.notices.append(notice.title))

    def begin(self) -> None:
        with self.qtbot.waitSignal(self.downloads.changed, timeout=TIMEOUT_MS):
            self.downloads.start()

    def download(self, id_: str) -> Download:
        return next(item for item in self.downloads.items() if item.id == id_)

    def wait_for(self, id_: str, state: DownloadState) -> Download:
        self.qtbot.waitUntil(
            lambda: any(item.id == id_ and item.state is state for item in self.downloads.items()), timeout=TIMEOUT_MS
        )
        return self.download(id_)

    def wait_until_bytes_came(self, id_: str) -> None:
        self.qtbot.waitUntil(
            lambda: any(item.id == id_ and item.progress.done_bytes > 0 for item in self.downloads.items()),
            timeout=TIMEOUT_MS,
        )

    def request(self, number: int = 0) -> DownloadRequest:
        """The same model, from one of several repositories."""
        id_ = f"{REPOSITORY}-{number}"
        self.room.hub.add(id_, {MODEL: self.room.model_source})
        file = msgspec.structs.replace(self.room.file(), repository=id_)
        return DownloadRequest(f"model {number}", f"Model {number}", (file,))

    def path(self, number: int = 0) -> Path:
        return self.room.folder / f"{REPOSITORY}-{number}" / MODEL

    def set_offline(self, is_offline: bool) -> None:
        library = LibrarySettings(offline=is_offline)
        self.room.is_offline = is_offline
        self.preferences.update(msgspec.structs.replace(self.preferences.settings, library=library))

    def close(self) -> None:
        assert self.thread.stop(TIMEOUT_MS / 1000)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[DownloadRoom]:
    with hub_server() as hub:
        yield DownloadRoom(hub, tmp_path)


@pytest.fixture
def desk(room: DownloadRoom, paths: Paths, qtbot: QtBot) -> Iterator[DownloadDesk]:
    desk = DownloadDesk(room, paths, qtbot)
    desk.begin()
    yield desk
    desk.close()


def test_a_download_ends_as_an_installed_model(desk: DownloadDesk) -> None:
    desk.downloads.add(desk.request())
    done = desk.wait_for("model 0", DownloadState.DONE)
    assert done.progress.done_bytes == done.progress.total_bytes
    assert desk.installed == [Installed("model 0", (desk.path(),))]
    assert desk.path().read_bytes() == desk.room.model_source.read_bytes()


def test_two_run_and_the_third_waits_for_its_turn(desk: DownloadDesk) -> None:
    desk.room.hub.bytes_per_s = SLOW
    for number in range(3):
        desk.downloads.add(desk.request(number))
    desk.wait_for("model 2", DownloadState.WAITING)
    states = [item.state for item in desk.downloads.items()]
    assert states == [DownloadState.RUNNING, DownloadState.RUNNING, DownloadState.WAITING]
    desk.room.hub.bytes_per_s = 0
    desk.wait_for("model 2", DownloadState.DONE)


def test_one_that_is_moved_up_comes_before_the_others(desk: DownloadDesk) -> None:
    desk.room.hub.bytes_per_s = SLOW
    for number in range(4):
        desk.downloads.add(desk.request(number))
    desk.downloads.move("model 3", 2)
    order = ["model 0", "model 1", "model 3", "model 2"]
    desk.qtbot.waitUntil(lambda: [item.id for item in desk.downloads.items()] == order, timeout=TIMEOUT_MS)
    desk.downloads.pause("model 0")
    desk.wait_for("model 3", DownloadState.RUNNING)
    assert desk.download("model 2").state is DownloadState.WAITING


def test_a_paused_download_goes_on_where_it_was(desk: DownloadDesk) -> None:
    desk.room.hub.bytes_per_s = SLOW
    desk.downloads.add(desk.request())
    desk.wait_until_bytes_came("model 0")
    desk.downloads.pause("model 0")
    desk.wait_for("model 0", DownloadState.PAUSED)
    desk.room.hub.bytes_per_s = 0
    desk.downloads.resume("model 0")
    desk.wait_for("model 0", DownloadState.DONE)
    assert desk.room.hub.ranges()[-1].startswith("bytes=")


def test_a_cancelled_download_leaves_no_file_and_no_line(desk: DownloadDesk) -> None:
    desk.room.hub.bytes_per_s = SLOW
    desk.downloads.add(desk.request())
    desk.wait_until_bytes_came("model 0")
    desk.downloads.cancel("model 0")
    desk.qtbot.waitUntil(lambda: not desk.downloads.items(), timeout=TIMEOUT_MS)
    desk.qtbot.waitUntil(lambda: not list(desk.path().parent.iterdir()), timeout=TIMEOUT_MS)


def test_forgetting_a_finished_download_removes_no_model(desk: DownloadDesk) -> None:
    desk.downloads.add(desk.request())
    desk.wait_for("model 0", DownloadState.DONE)
    desk.downloads.cancel("model 0")
    desk.qtbot.waitUntil(lambda: not desk.downloads.items(), timeout=TIMEOUT_MS)
    assert desk.path().exists()


def test_one_that_fails_says_why_and_can_be_tried_again(desk: DownloadDesk) -> None:
    request = desk.request()
    repository = desk.room.hub.repositories[request.files[0].repository]
    repository.gated = "auto"
    desk.downloads.add(request)
    failed = desk.wait_for("model 0", DownloadState.FAILED)
    assert isinstance(failed.trouble, AccessNeeded)
    desk.qtbot.waitUntil(lambda: desk.notices == [failed.trouble.title if failed.trouble else ""], timeout=TIMEOUT_MS)
    repository.gated = False
    desk.downloads.resume("model 0")
    desk.wait_for("model 0", DownloadState.DONE)


@pytest.fixture(params=["tmpfs", "limit"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    """Where the models go; it takes one of them, and can be filled."""
    with tmpfs() if request.param == "tmpfs" else limited_files(tmp_path / "small disk") as disk:
        yield disk


@pytest.mark.parametrize("moment", ["start", "middle"])
def test_a_full_disk_is_told_and_the_download_goes_on_where_it_was(
    disk: SmallDisk, room: DownloadRoom, paths: Paths, qtbot: QtBot, moment: str
) -> None:
    room.folder = disk.folder
    if moment == "middle":  # in the continuation, so that there is something that could be lost
        room.hub.faults.extend([Fault(cut_after=1024 * 1024)])
        room.hub.on_storage_request = lambda: disk.fill() if len(room.hub.ranges()) > 1 else None
    desk = DownloadDesk(room, paths, qtbot)
    desk.begin()
    wanted = desk.request()
    if moment == "start":
        disk.fill()
    desk.downloads.add(wanted)
    failed = desk.wait_for("model 0", DownloadState.FAILED)
    assert failed.trouble is not None
    assert failed.trouble.title in ("The disk is full", "There is too little space on the disk")
    assert "what is fetched already is kept" in failed.trouble.hint.lower()
    desk.qtbot.waitUntil(lambda: failed.trouble is not None and failed.trouble.title in desk.notices)
    assert not desk.path().exists()
    room.hub.on_storage_request = lambda: None
    disk.free()
    desk.downloads.resume("model 0")
    desk.wait_for("model 0", DownloadState.DONE)
    assert desk.path().read_bytes() == room.model_source.read_bytes()
    assert room.hub.ranges()[-1] == ("bytes=1048576-" if moment == "middle" else "")
    desk.close()


def test_what_was_unfinished_goes_on_at_the_next_start(room: DownloadRoom, paths: Paths, qtbot: QtBot) -> None:
    room.hub.bytes_per_s = SLOW
    first = DownloadDesk(room, paths, qtbot)
    first.begin()
    first.downloads.add(first.request(0))
    first.downloads.add(first.request(1))
    first.wait_until_bytes_came("model 0")
    first.downloads.pause("model 1")
    first.wait_for("model 1", DownloadState.PAUSED)
    first.close()
    room.hub.bytes_per_s = 0
    second = DownloadDesk(room, paths, qtbot)
    second.begin()
    second.wait_for("model 0", DownloadState.DONE)
    assert second.download("model 1").state is DownloadState.PAUSED
    assert room.hub.ranges()[-1].startswith("bytes=")
    second.close()


def test_the_offline_switch_stops_what_runs_and_lets_it_go_on(desk: DownloadDesk) -> None:
    desk.room.hub.bytes_per_s = SLOW
    desk.downloads.add(desk.request())
    desk.wait_until_bytes_came("model 0")
    desk.set_offline(True)
    desk.wait_for("model 0", DownloadState.WAITING)
    desk.room.hub.bytes_per_s = 0
    desk.set_offline(False)
    desk.wait_for("model 0", DownloadState.DONE)
    assert desk.notices == []


def test_a_damaged_list_of_downloads_is_no_reason_not_to_start(room: DownloadRoom, paths: Paths, qtbot: QtBot) -> None:
    paths.downloads.parent.mkdir(parents=True, exist_ok=True)
    paths.downloads.write_bytes(b'[{"request": ')
    desk = DownloadDesk(room, paths, qtbot)
    desk.begin()
    assert desk.downloads.items() == ()
    desk.close()
    assert [path.name for path in paths.downloads.parent.glob("downloads.damaged-*")] != []


def test_offline_by_the_environment_a_download_waits_without_being_tried(
    room: DownloadRoom, paths: Paths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    room.is_offline = True
    desk = DownloadDesk(room, paths, qtbot)
    desk.begin()
    with qtbot.waitSignal(desk.downloads.changed, timeout=TIMEOUT_MS):
        desk.downloads.add(desk.request())
    assert desk.download("model 0").state is DownloadState.WAITING
    desk.close()


@pytest.fixture
def hub_worker(room: DownloadRoom, paths: Paths, monkeypatch: pytest.MonkeyPatch) -> HubWorker:
    """Without a keyring."""
    monkeypatch.setenv("HF_ENDPOINT", room.hub.endpoint)
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    return HubWorker(Installation(paths, resources(), Settings))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        (SearchHub("small"), list),
        (ReadCard(Repository(REPOSITORY, COMMIT, ())), str),
        (KeepToken(TOKEN), TokenState),
        (Prepare(CatalogueEntry("small", "Gemma 4 small", "", "To try.", ("text",), REPOSITORY)), DownloadRequest),
        (LookInto("a/b"), type(None)),
    ],
    ids=lambda given: type(given).__name__,
)
def test_the_hub_is_asked_off_the_gui_thread(
    hub_worker: HubWorker, qtbot: QtBot, question: HubQuestion, kind: type[object]
) -> None:
    with qtbot.waitSignal(hub_worker.answered) as answered:
        hub_worker.ask(question)
    (answer,) = answered.args
    assert isinstance(answer, HubAnswer)
    assert isinstance(answer.value, kind)
    assert (answer.error is None) == (answer.value is not None)
    assert TOKEN not in repr(answer)


def test_a_repository_that_is_not_there_is_an_answer(room: DownloadRoom, hub_worker: HubWorker, qtbot: QtBot) -> None:
    room.hub.api_faults.append(Fault(status=404))
    with qtbot.waitSignal(hub_worker.answered) as answered:
        hub_worker.ask(LookInto(REPOSITORY))
    assert answered.args[0].error is not None


def test_a_downloaded_model_can_be_chosen_in_the_application(
    room: DownloadRoom, application: ScriptedApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", room.hub.endpoint)
    monkeypatch.setenv("HF_HOME", str(room.base / "hf"))
    application.parts.downloads.add(room.request())
    application.until(lambda: len(application.models.entries()) == 2)
    assert application.models.entries()[1].id == str(application.parts.paths.models / REPOSITORY / MODEL)
    assert application.models.current == application.models.entries()[0]
