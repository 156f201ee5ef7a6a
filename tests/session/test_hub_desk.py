"""What the window asks the Hub: real threads, a real Hub server."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import SignalInstance

from gemma_desktop.library.catalogue import CatalogueEntry, CatalogueFile, Role
from gemma_desktop.session.hub_desk import HubDesk
from gemma_desktop.session.hub_worker import HubWorker
from tests.helpers.hub_server import Fault, HubServer, hub_server
from tests.helpers.scripted_application import ScriptedApplication
from tests.library.download_room import MODEL, REPOSITORY, write_weights

ENTRY = CatalogueEntry(
    "small", "Small", "Gemma 4", "For tests.", ("text",), REPOSITORY, files=(CatalogueFile("old-name.gguf", Role.TEXT),)
)


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    with hub_server() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.endpoint)
        server.add(REPOSITORY, {MODEL: write_weights(tmp_path / MODEL)})
        yield server


@pytest.fixture
def desk(hub: HubServer, application: ScriptedApplication) -> HubDesk:
    assert not application.parts.hub.is_offline
    return application.parts.hub


def told(signal: SignalInstance) -> list[object]:
    heard: list[object] = []
    signal.connect(lambda *said: heard.append(said))
    return heard


def test_a_search_is_told_when_it_begins_and_when_it_ends(desk: HubDesk, application: ScriptedApplication) -> None:
    heard = told(desk.searched)
    desk.search_for("small")
    assert len(heard) == 1
    assert desk.search is not None
    assert desk.search.is_waiting
    application.until(lambda: len(heard) == 2)
    assert [found.id for found in desk.found()] == [REPOSITORY]


def test_a_repository_that_was_left_does_not_come_back(hub: HubServer, application: ScriptedApplication) -> None:
    parts = application.parts
    worker = HubWorker(parts.library)
    desk = HubDesk(parts.preferences, parts.downloads, worker)
    with application.qtbot.waitSignal(worker.answered):
        desk.look_into(REPOSITORY)
        desk.close_repository()
    assert (desk.repository, desk.needs, desk.card) == (None, None, None)


def test_a_repository_is_there_before_its_needs_and_its_card(desk: HubDesk, application: ScriptedApplication) -> None:
    states: list[tuple[bool, bool, bool]] = []

    def note() -> None:
        asked = (desk.repository, desk.needs, desk.card)
        states.append(tuple(one is not None and not one.is_waiting for one in asked))  # type: ignore[arg-type]

    desk.looked_into.connect(note)
    desk.look_into(REPOSITORY)
    application.until(lambda: len(states) == 4)
    assert states[:2] == [(False, False, False), (True, False, False)]
    assert sum(states[2]) == 2  # either comes first
    assert states[3] == (True, True, True)


def test_a_hub_that_says_nothing_holds_up_no_other_question(
    desk: HubDesk, hub: HubServer, application: ScriptedApplication
) -> None:
    hub.api_faults.append(Fault(stall_after=0))
    desk.search_for("large")
    application.until(lambda: len(hub.requests(storage=False)) == 1)
    desk.search_for("small")
    desk.get(ENTRY)
    application.until(lambda: bool(desk.found()) and bool(application.parts.downloads.items()))
    assert desk.search is not None
    assert desk.search.what == "small"


def test_a_model_that_could_not_be_had_is_asked_for_anew(
    desk: HubDesk, hub: HubServer, application: ScriptedApplication
) -> None:
    heard = told(desk.prepared)
    hub.api_faults.append(Fault(status=503))
    desk.get(ENTRY)
    assert (len(heard), desk.is_preparing(ENTRY)) == (1, True)
    application.until(lambda: len(heard) == 2)
    assert desk.trouble_of(ENTRY) is not None
    desk.get(ENTRY)
    assert desk.trouble_of(ENTRY) is None
    application.until(lambda: len(heard) == 4)
    assert not desk.is_preparing(ENTRY)


def test_a_download_is_found_also_where_the_hub_names_its_file_otherwise(
    desk: HubDesk, application: ScriptedApplication
) -> None:
    assert desk.download_id_of(ENTRY) == f"{REPOSITORY}:old-name.gguf"
    desk.get(ENTRY)
    application.until(lambda: bool(application.parts.downloads.items()))
    (download,) = application.parts.downloads.items()
    assert desk.download_id_of(ENTRY) == download.id == f"{REPOSITORY}:{MODEL}"
