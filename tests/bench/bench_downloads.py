"""A download of a gigabyte from this machine, against curl and sha256sum in the same run, and what it does to the window."""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gemma_desktop.library.connections import Connections, Ledger
from gemma_desktop.library.download import Downloader
from gemma_desktop.library.download_list import DownloadList
from gemma_desktop.library.download_request import DownloadRequest, FileRequest
from gemma_desktop.library.stop import StopSignal
from gemma_desktop.library.transfer import Transfer
from gemma_desktop.session.download_worker import DownloadState, DownloadWorker
from gemma_desktop.session.threads import WorkerThread
from tests.bench.bench_transcript import Heartbeat
from tests.bench.figure import Figure
from tests.bench.window import wait_until
from tests.helpers.hub_server import COMMIT, HubServer, hub_server
from tests.library.download_room import write_weights

SIZE_BYTES = 1024**3
RUNS = 3
"""Other work on the machine makes each slower, never faster: the best of each is compared."""


def curl_s(hub: HubServer, repository: str, folder: Path) -> float:
    out = folder / "curl.gguf"
    began = time.perf_counter()
    subprocess.run(["curl", "--silent", "--fail", "-o", str(out), f"{hub.storage}/{repository}/model.gguf"], check=True)
    subprocess.run(["sha256sum", str(out)], check=True, stdout=subprocess.DEVNULL)
    passed = time.perf_counter() - began
    out.unlink()
    return passed


def request(hub: HubServer, repository: str, source: Path) -> DownloadRequest:
    file = FileRequest(repository, COMMIT, "model.gguf", source.stat().st_size, hub.sha256(source))
    return DownloadRequest(repository, repository, (file,))


def downloader(hub: HubServer, folder: Path) -> Downloader:
    connections = Connections(Ledger(folder / "connections.jsonl"), lambda: False)
    return Downloader(folder / "models", Transfer(connections, hub.endpoint, lambda: ""))


def ours_s(hub: HubServer, wanted: DownloadRequest, folder: Path) -> float:
    began = time.perf_counter()
    (path,) = downloader(hub, folder).run(wanted, StopSignal(), lambda _: None)
    passed = time.perf_counter() - began
    path.unlink()
    return passed


def stalls_ms(hub: HubServer, wanted: list[DownloadRequest], folder: Path) -> list[float]:
    """How long the GUI thread did not come round in each 33 ms, while all of these are downloaded."""
    worker = DownloadWorker(DownloadList(folder / "downloads.json"), lambda: downloader(hub, folder))
    thread = WorkerThread("downloads")
    done: set[str] = set()
    worker.listed.connect(lambda items: done.update(i.id for i in items if i.state is DownloadState.DONE))
    for each in wanted:
        worker.add(each)
    thread.start(worker, worker.close)
    heartbeat = Heartbeat()
    heartbeat.start()
    wait_until(lambda: len(done) == len(wanted), timeout_s=300)
    heartbeat.stop()
    thread.stop(10)
    QCoreApplication.processEvents()
    return heartbeat.worst_of_each_frame_ms()


def main() -> Iterator[Figure]:
    application = QCoreApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name, hub_server() as hub:
        folder = Path(name)
        source = write_weights(folder / "source.gguf", SIZE_BYTES)
        repositories = ["google/gemma-one", "google/gemma-two"]
        for repository in repositories:
            hub.add(repository, {"model.gguf": source})
        wanted = [request(hub, repository, source) for repository in repositories]
        theirs = min(curl_s(hub, repositories[0], folder) for _ in range(RUNS))
        ours = min(ours_s(hub, wanted[0], folder) for _ in range(RUNS))
        yield Figure("Download of 1 GB with its sha256, times curl and sha256sum", ours / theirs, "x", 1 / 0.9)
        yield Figure("Download of 1 GB with its sha256", ours, "s")
        gaps = stalls_ms(hub, wanted, folder)
        yield Figure("GUI-thread stall, two downloads: 99th percentile", gaps[int(len(gaps) * 0.99)], "ms", 16)
        yield Figure("GUI-thread stall, two downloads: longest", gaps[-1], "ms")
    del application
