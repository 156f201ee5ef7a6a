"""A redirect from https to http is never followed, whoever asks. What the servers answer is scripted: they need TLS."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from gemma_desktop.errors import NetworkTrouble
from gemma_desktop.library.connections import Connections, Ledger
from gemma_desktop.library.download_request import FileRequest
from gemma_desktop.library.part_file import PartFile
from gemma_desktop.library.stop import StopSignal
from gemma_desktop.library.transfer import Patience, Transfer
from tests.helpers.hub_server import COMMIT

HUB = "https://hub.example"
DATA = b"0123456789"


class ScriptedConnections(Connections):
    """redirects: by address, where it leads; what is not among them answers DATA. asked: addresses, in order."""

    def __init__(self, ledger: Ledger, redirects: dict[str, str]) -> None:
        super().__init__(ledger, lambda: False)
        self.asked: list[str] = []
        self._redirects = redirects

    def client(self, why: str, **how: Any) -> httpx2.Client:
        return super().client(why, **how, kind=_scripted(self._answer))

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.asked.append(str(request.url))
        target = self._redirects.get(str(request.url))
        if target is None:
            return httpx2.Response(200, content=DATA)
        return httpx2.Response(302, headers={"Location": target})


def _scripted(answer: Callable[[httpx2.Request], httpx2.Response]) -> type[httpx2.Client]:
    class Scripted(httpx2.Client):
        def __init__(self, **how: Any) -> None:
            super().__init__(transport=httpx2.MockTransport(answer), **how)

    return Scripted


def scripted(tmp_path: Path, *way: str) -> ScriptedConnections:
    return ScriptedConnections(Ledger(tmp_path / "ledger.jsonl"), dict(itertools.pairwise(way)))


WAYS = [
    (f"{HUB}/a", "http://storage.example/a"),
    (f"{HUB}/a", "http://hub.example/a"),
    (f"{HUB}/a", "https://storage.example/a", "http://storage.example/a"),
    ("http://hub.example/a", "https://storage.example/a", "http://storage.example/a"),
]


@pytest.mark.parametrize("way", WAYS)
def test_a_client_that_follows_stops_before_what_is_unprotected(tmp_path: Path, way: tuple[str, ...]) -> None:
    connections = scripted(tmp_path, *way)
    with (
        connections.client("a test", follow_redirects=True) as client,
        pytest.raises(NetworkTrouble, match="unprotected"),
    ):
        client.get(way[0])
    assert connections.asked == list(way[:-1])


@pytest.mark.parametrize("way", [(f"{HUB}/a", "https://b.example/a"), ("http://a/a", "http://b/a", "https://c/a")])
def test_other_redirects_are_followed(tmp_path: Path, way: tuple[str, ...]) -> None:
    connections = scripted(tmp_path, *way)
    with connections.client("a test", follow_redirects=True) as client:
        assert client.get(way[0]).content == DATA
        assert client.get("http://elsewhere/a").content == DATA  # another request, which follows none


@pytest.mark.parametrize("target", ["http://storage.example/a", "ftp://storage.example/a"])
def test_a_download_stops_before_what_is_unprotected(tmp_path: Path, target: str) -> None:
    file = FileRequest("me/a", COMMIT, "m.gguf", len(DATA), "")
    address = f"{HUB}/me/a/resolve/{COMMIT}/m.gguf"
    connections = scripted(tmp_path, address, target)
    transfer = Transfer(connections, HUB, lambda: "secret", Patience(attempts=1))
    with PartFile(tmp_path / "m.gguf", "", len(DATA)) as part, pytest.raises(NetworkTrouble, match="unprotected"):
        transfer.run(file, part, StopSignal(), lambda _event: None)
    assert connections.asked == [address]
