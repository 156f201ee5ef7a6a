"""The real Hub client against a Hub on this machine."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import close_session

from gemma_desktop.errors import AccessNeeded, NetworkTrouble, OfflineMode, UnusableRepository
from gemma_desktop.gguf.header import read_header
from gemma_desktop.library.connections import Connections, Ledger
from gemma_desktop.library.hub import Hub
from gemma_desktop.library.repository import RepositoryFile
from tests.helpers.hub_server import COMMIT, TOKEN, Fault, HubServer
from tests.library.download_room import MODEL, PROJECTOR, REPOSITORY, DownloadRoom, write_weights
from tests.library.gguf_files import write_model


@pytest.fixture
def client(room: DownloadRoom) -> Iterator[Hub]:
    connections = Connections(room.ledger, lambda: room.is_offline)
    yield Hub(connections, room.hub.endpoint, lambda: room.token)
    close_session()


def test_a_search_finds_gemma_and_nothing_else(client: Hub, room: DownloadRoom) -> None:
    room.hub.add("someone/gemma-lookalike-GGUF", {}, architecture="llama")
    (found,) = client.search("gemma")
    assert (found.id, found.architecture, found.licence) == (REPOSITORY, "gemma4", "apache-2.0")
    assert (found.downloads, found.likes, found.gated, found.updated) == (1234, 56, False, "2026-08-01")


def test_words_without_gemma_are_searched_among_gemmas(client: Hub, room: DownloadRoom) -> None:
    client.search("E2B")
    assert "search=gemma+E2B" in room.hub.requests(storage=False)[-1].path


def test_a_repository_tells_sizes_and_hashes(client: Hub, room: DownloadRoom) -> None:
    repository = client.repository(REPOSITORY)
    assert repository.commit == COMMIT
    files = {file.path: (file.size_bytes, file.sha256) for file in repository.files}
    assert files[MODEL] == (room.model_source.stat().st_size, room.file().sha256)


def test_what_the_client_found_can_be_downloaded(client: Hub, room: DownloadRoom) -> None:
    repository = client.repository(REPOSITORY)
    request = repository.request(repository.variant(""))
    assert {path.name for path in room.downloader().run(request, room.stop, room.progress.append)} == {MODEL, PROJECTOR}
    assert room.is_installed()


def test_the_model_card_is_read(client: Hub, room: DownloadRoom) -> None:
    card = room.base / "README.md"
    card.write_text("# A card")
    room.hub.repositories[REPOSITORY].files["README.md"] = card
    assert client.model_card(client.repository(REPOSITORY)) == "# A card"


def test_a_token_is_proven_by_its_account(client: Hub) -> None:
    assert client.owner_of(TOKEN) == "ana"


@pytest.mark.parametrize("token", ["hf_wrong", "", "hf_with\nnewline", "hf_ü"])
def test_a_wrong_token_is_told(client: Hub, token: str) -> None:
    with pytest.raises(AccessNeeded):
        client.owner_of(token)


def test_a_repository_that_is_not_there_is_named(client: Hub) -> None:
    with pytest.raises(UnusableRepository, match="nobody/nothing is not on the Hub"):
        client.repository("nobody/nothing")


@pytest.mark.parametrize("id_", ["", "nothing", "a/b/c", "../x", "a b/c", "a/b?c"])
def test_what_is_no_repository_is_never_asked_for(client: Hub, room: DownloadRoom, id_: str) -> None:
    with pytest.raises(UnusableRepository):
        client.repository(id_)
    assert room.hub.seen == []


@pytest.mark.parametrize(
    ("status", "kind"), [(401, AccessNeeded), (403, AccessNeeded), (429, NetworkTrouble), (503, NetworkTrouble)]
)
def test_a_refusal_is_one_sentence(client: Hub, room: DownloadRoom, status: int, kind: type[Exception]) -> None:
    room.token = TOKEN
    room.hub.api_faults.append(Fault(status=status))
    with pytest.raises(kind) as caught:
        client.owner_of(TOKEN)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "odd", [{"sha": "main"}, {"sha": None}, {"siblings": 3}, {"siblings": [{"size": 3}]}, {"lastModified": "yesterday"}]
)
def test_an_answer_that_makes_no_sense_is_trouble(client: Hub, room: DownloadRoom, odd: dict[str, Any]) -> None:
    room.hub.repositories[REPOSITORY].odd_info = odd
    with pytest.raises(NetworkTrouble):
        client.repository(REPOSITORY)


def test_a_hub_that_is_not_there_is_trouble(client: Hub, room: DownloadRoom) -> None:
    room.hub.stop()
    with pytest.raises(NetworkTrouble):
        client.search("gemma")


def test_a_hub_that_says_nothing_is_not_waited_for_for_ever(room: DownloadRoom) -> None:
    silent = Hub(Connections(room.ledger, lambda: False), room.hub.endpoint, lambda: "", stall_timeout_s=0.1)
    room.hub.api_faults.append(Fault(stall_after=0))
    with pytest.raises(NetworkTrouble, match="nothing for too long"):
        silent.repository(REPOSITORY)
    close_session()


def test_offline_the_hub_is_not_asked(client: Hub, room: DownloadRoom) -> None:
    room.is_offline = True
    for ask in (lambda: client.search("gemma"), lambda: client.repository(REPOSITORY), lambda: client.owner_of(TOKEN)):
        with pytest.raises(OfflineMode):
            ask()
    assert room.hub.seen == []


def test_the_users_other_token_is_not_used(
    room: DownloadRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, client: Hub
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_somebody_elses")
    (tmp_path / "token").write_text("hf_somebody_elses")
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "token"))
    client.search("gemma")
    client.repository(REPOSITORY)
    assert ["authorization" in seen.headers for seen in room.hub.seen] == [False, False]


def test_no_token_is_in_any_log(client: Hub, room: DownloadRoom, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    room.token = TOKEN
    room.hub.faults.append(Fault(cut_after=10))
    client.search("gemma")
    room.fetch()
    assert client.owner_of(TOKEN)
    assert caplog.text
    assert TOKEN not in caplog.text


def test_searches_are_in_the_ledger(client: Hub, room: DownloadRoom) -> None:
    client.search("gemma")
    (connection,) = room.ledger.connections()
    assert connection.why == "search and lists of files"
    assert connection.received_bytes


def test_a_ledger_forgets_no_more_than_its_older_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gemma_desktop.library.connections.MAX_LEDGER_BYTES", 2000)
    ledger = Ledger(tmp_path / "connections.jsonl")
    for number in range(200):
        ledger.end(ledger.begin("hub.example", f"download {number}"), number)
    connections = ledger.connections()
    assert connections[0].why == "download 199"
    assert 10 < len(connections) < 50
    assert all(connection.received_bytes == int(connection.why.split()[1]) for connection in connections[:-1])


def test_a_half_written_row_hides_no_other(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "connections.jsonl")
    ledger.begin("hub.example", "first")
    with (tmp_path / "connections.jsonl").open("ab") as file:
        file.write(b'{"id": "x", "at"\n[]\n{"id": 3, "host": 4}\n')
    ledger.begin("hub.example", "second")
    assert [connection.why for connection in ledger.connections()] == ["second", "first"]


def test_files_of_all_kinds_are_sorted_out(client: Hub, hub: HubServer, tmp_path: Path) -> None:
    names = [
        "gemma-4-E2B-it-Q8_0.gguf", "gemma-4-E2B-it-qat-q4_0.gguf", "mmproj-gemma-4-E2B-it-Q8_0.gguf",
        "mmproj-gemma-4-E2B-it-bf16.gguf", "mtp-gemma-4-E2B-it.gguf", "BF16/gemma-4-E2B-it-BF16-00001-of-00002.gguf",
        "BF16/gemma-4-E2B-it-BF16-00002-of-00002.gguf", "half/gemma-4-E2B-it-F16-00001-of-00002.gguf", "config.json",
    ]  # fmt: skip
    file = write_model(tmp_path / "any.gguf")
    hub.add("google/all", dict.fromkeys(names, file))
    repository = client.repository("google/all")
    variants = {variant.quantisation: variant for variant in repository.variants()}
    assert set(variants) == {"Q8_0", "QAT Q4_0", "BF16"}
    assert len(variants["BF16"].weights) == 2
    assert {v.projector.name for v in variants.values() if v.projector} == {"mmproj-gemma-4-E2B-it-bf16.gguf"}
    assert {v.drafter.name for v in variants.values() if v.drafter} == {"mtp-gemma-4-E2B-it.gguf"}
    assert repository.variant("").quantisation == "QAT Q4_0"
    assert repository.variant("q8_0") == variants["Q8_0"]
    with pytest.raises(UnusableRepository, match="It has"):
        repository.variant("Q2_K")


def test_a_repository_without_gguf_is_told(client: Hub, hub: HubServer) -> None:
    hub.add("google/gemma-safetensors", {})
    with pytest.raises(UnusableRepository, match="no GGUF"):
        client.repository("google/gemma-safetensors").variant("")


def large_model(room: DownloadRoom) -> RepositoryFile:
    path = write_weights(room.base / MODEL)
    room.hub.repositories[REPOSITORY].files[MODEL] = path
    return RepositoryFile(MODEL, path.stat().st_size)


@pytest.mark.parametrize("fault", [Fault(), Fault(ignore_range=True)])
def test_a_header_costs_half_a_megabyte_of_any_file(client: Hub, room: DownloadRoom, fault: Fault) -> None:
    file = large_model(room)
    room.hub.faults.append(fault)
    header = client.header(client.repository(REPOSITORY), file)
    assert header.tensors == read_header(room.base / MODEL).tensors
    newest = room.ledger.connections()[0]
    assert newest.why == "how much memory a model takes"
    assert newest.received_bytes is not None
    assert newest.received_bytes < file.size_bytes / 2
    assert room.hub.ranges() == ["bytes=0-524287"]


def test_offline_no_header_is_asked_for(client: Hub, room: DownloadRoom) -> None:
    repository, file = client.repository(REPOSITORY), large_model(room)
    room.is_offline = True
    with pytest.raises(OfflineMode):
        client.header(repository, file)
    assert room.hub.ranges() == []


def test_a_header_of_a_gated_model_needs_access(client: Hub, room: DownloadRoom) -> None:
    repository, file = client.repository(REPOSITORY), large_model(room)
    room.hub.repositories[REPOSITORY].gated = "manual"
    with pytest.raises(AccessNeeded):
        client.header(repository, file)


def test_a_file_that_is_empty_tells_nothing(client: Hub, room: DownloadRoom) -> None:
    repository, file = client.repository(REPOSITORY), large_model(room)
    (room.base / MODEL).write_bytes(b"")
    assert client.header(repository, file).metadata == {}
