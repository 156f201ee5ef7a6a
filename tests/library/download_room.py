"""What a test of downloads needs: a Hub with a model on it, and somebody who fetches it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from gemma_desktop.library.connections import Connections, Ledger
from gemma_desktop.library.download import Downloader, OnProgress
from gemma_desktop.library.download_request import DownloadRequest, FileRequest, Progress
from gemma_desktop.library.hub_cache import HubCache
from gemma_desktop.library.stop import StopSignal
from gemma_desktop.library.transfer import Patience, Transfer
from tests.helpers.hub_server import COMMIT, HubServer
from tests.library.gguf_files import MODEL_VALUES, write_gguf, write_projector

REPOSITORY = "google/gemma-4-small-gguf"
MODEL = "gemma-4-small.gguf"
PROJECTOR = "mmproj-gemma-4-small.gguf"
MODEL_BYTES_ABOUT = 3 * 1024 * 1024
HURRIED = Patience(first_wait_s=0.001, longest_wait_s=0.01, attempts=4, stall_timeout_s=0.3)


def write_weights(path: Path, size_bytes: int = MODEL_BYTES_ABOUT, seed: int = 0) -> Path:
    """A model file of about this size whose bytes do not repeat."""
    rows = size_bytes // 128
    values = np.random.default_rng(seed).integers(0, 2**16, (rows, 64), np.uint16)
    return write_gguf(path, "gemma4", MODEL_VALUES, tensors={"token_embd.weight": values.view(np.float16)})


@dataclass
class DownloadRoom:
    """A Hub that has MODEL and PROJECTOR, and a models folder. stop: of what `fetch` runs."""

    hub: HubServer
    base: Path
    token: str = ""
    is_offline: bool = False
    patience: Patience = HURRIED
    reserve_bytes: int = 0
    cache: HubCache | None = None
    stop: StopSignal = field(default_factory=StopSignal)
    progress: list[Progress] = field(default_factory=list)

    def __post_init__(self) -> None:
        there = self.base / "on the hub"
        there.mkdir()
        self.model_source = write_weights(there / MODEL)
        self.projector_source = write_projector(there / PROJECTOR)
        self.hub.add(REPOSITORY, {MODEL: self.model_source, PROJECTOR: self.projector_source})
        self.folder = self.base / "models"
        self.ledger = Ledger(self.base / "data" / "connections.jsonl")

    @property
    def model(self) -> Path:
        return self.folder / REPOSITORY / MODEL

    @property
    def part(self) -> Path:
        return self.model.with_name(f"{MODEL}.part")

    def file(self, path: str = MODEL) -> FileRequest:
        source = self.hub.repositories[REPOSITORY].files[path]
        return FileRequest(REPOSITORY, COMMIT, path, source.stat().st_size, self.hub.sha256(source))

    def request(self, *paths: str) -> DownloadRequest:
        return DownloadRequest("small", "Gemma 4 small", tuple(self.file(path) for path in paths or (MODEL,)))

    def downloader(self) -> Downloader:
        connections = Connections(self.ledger, lambda: self.is_offline)
        transfer = Transfer(connections, self.hub.endpoint, lambda: self.token, self.patience)
        return Downloader(self.folder, transfer, self.cache, self.reserve_bytes)

    def fetch(self, *paths: str, report: OnProgress | None = None) -> list[Path]:
        return self.downloader().run(self.request(*paths), self.stop, report or self.progress.append)

    def is_installed(self) -> bool:
        """The right file has its name, and nothing unfinished lies beside it."""
        beside = {path.name for path in self.model.parent.iterdir()} - {PROJECTOR, f"{PROJECTOR}.origin.json"}
        return self.model.read_bytes() == self.model_source.read_bytes() and beside == {MODEL, f"{MODEL}.origin.json"}

    def set_when(self, condition: Callable[[Progress], bool]) -> OnProgress:
        """A report that stops the download once the condition holds."""

        def report(progress: Progress) -> None:
            self.progress.append(progress)
            if condition(progress):
                threading.Thread(target=self.stop.set).start()

        return report
