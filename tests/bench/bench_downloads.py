"""A gigabyte from this machine, against curl and sha256sum in the same run, and what downloads do to the window."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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
from gemma_desktop.session.garbage import GuiGarbageCollector
from gemma_desktop.session.threads import WorkerThread, favour_the_gui_thread
from tests.bench.bench_transcript import Heartbeat
from tests.bench.figure import Figure
from tests.bench.window import wait_until
from tests.helpers.hub_server import COMMIT
from tests.library.download_room import write_weights

SIZE_BYTES = 1024**3
EACH_BYTES_PER_S = 60_000_000
RUNS = 3
"""Other work on the machine makes each slower, never faster: the best of each is compared."""


@dataclass(frozen=True)
class FarHub:
    """A Hub in another process: its own Python does not hold up ours. storage: where its redirects lead."""

    endpoint: str
    storage: str
    sha256: str


@contextmanager
def far_hub(source: Path, repositories: list[str], bytes_per_s: int = 0) -> Iterator[FarHub]:
    command = [sys.executable, "-m", "tests.bench.hub_process", str(source), str(bytes_per_s), *repositories]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield FarHub(*process.stdout.readline().split())
        process.stdin.close()


def curl_s(hub: FarHub, repository: str, folder: Path) -> float:
    out = folder / "curl.gguf"
    began = time.perf_counter()
    subprocess.run(["curl", "--silent", "--fail", "-o", str(out), f"{hub.storage}/{repository}/model.gguf"], check=True)
    subprocess.run(["sha256sum", str(out)], check=True, stdout=subprocess.DEVNULL)
    passed = time.perf_counter() - began
    out.unlink()
    return passed


def request(hub: FarHub, repository: str, source: Path) -> DownloadRequest:
    file = FileRequest(repository, COMMIT, "model.gguf", source.stat().st_size, hub.sha256)
    return DownloadRequest(repository, repository, (file,))


def downloader(hub: FarHub, folder: Path) -> Downloader:
    connections = Connections(Ledger(folder / "connections.jsonl"), lambda: False)
    return Downloader(folder / "models", Transfer(connections, hub.endpoint, lambda: ""))


def ours_s(hub: FarHub, wanted: DownloadRequest, folder: Path) -> float:
    began = time.perf_counter()
    (path,) = downloader(hub, folder).run(wanted, StopSignal(), lambda _: None)
    passed = time.perf_counter() - began
    path.unlink()
    return passed


def stalls_ms(hub: FarHub, wanted: list[DownloadRequest], folder: Path) -> list[float]:
    """How long the GUI thread did not come round in each 33 ms, while all of these are downloaded, two at a time.

    Python is set up as the application sets it up: garbage is collected on the GUI thread, which comes first.
    """
    favour_the_gui_thread()
    garbage = GuiGarbageCollector()
    worker = DownloadWorker(DownloadList(folder / "downloads.json"), lambda: downloader(hub, folder))
    thread = WorkerThread("downloads")
    done: set[str] = set()
    worker.listed.connect(lambda items: done.update(i.id for i in items if i.state is DownloadState.DONE))
    for each in wanted:
        worker.add(each)
    thread.start(worker, worker.close)
    heartbeat = Heartbeat()
    heartbeat.start()
    wait_until(lambda: len(done) == len(wanted))
    heartbeat.stop()
    thread.stop(10)
    garbage.stop()
    QCoreApplication.processEvents()
    return heartbeat.worst_of_each_frame_ms()


def main() -> Iterator[Figure]:
    application = QCoreApplication.instance() or QApplication([])
    repositories = [f"google/gemma-{number}" for number in range(4)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = write_weights(folder / "source.gguf", SIZE_BYTES)
        with far_hub(source, repositories) as hub:
            wanted = [request(hub, repository, source) for repository in repositories]
            theirs = min(curl_s(hub, repositories[0], folder) for _ in range(RUNS))
            ours = min(ours_s(hub, wanted[0], folder) for _ in range(RUNS))
            yield Figure("Download of 1 GB with its sha256, times curl and sha256sum", ours / theirs, "x", 1 / 0.9)
            yield Figure("Download of 1 GB with its sha256", ours, "s")
            yield from stall_figures("as fast as they can", hub, wanted, folder)
        with far_hub(source, repositories, EACH_BYTES_PER_S) as hub:
            wanted = [request(hub, repository, source) for repository in repositories[:2]]
            yield from stall_figures("on a gigabit line", hub, wanted, folder)
    del application


def stall_figures(how: str, hub: FarHub, wanted: list[DownloadRequest], folder: Path) -> Iterator[Figure]:
    runs = []
    for number in range(RUNS):
        here = folder / f"{how} {number}"
        here.mkdir()
        runs.append(stalls_ms(hub, wanted, here))
        shutil.rmtree(here)
    gaps = min(runs, key=percentile_99)
    yield Figure(f"GUI-thread stall, two downloads {how}: 99th percentile", percentile_99(gaps), "ms", 16)
    yield Figure(f"GUI-thread stall, two downloads {how}: longest", gaps[-1], "ms")


def percentile_99(gaps: list[float]) -> float:
    return gaps[int(len(gaps) * 0.99)]
