"""Downloads in a process of its own, which can be killed: FOLDER ENDPOINT REQUEST.json; prints how far it is."""

import contextlib
import os
import signal
import sys
from pathlib import Path

import msgspec

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.connections import Connections, Ledger
from gemma_desktop.library.download import Downloader
from gemma_desktop.library.download_request import DownloadRequest, Progress
from gemma_desktop.library.stop import StopSignal
from gemma_desktop.library.transfer import Patience, Transfer


def main() -> None:
    folder, endpoint, request = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    wanted = msgspec.json.decode(request.read_bytes(), type=DownloadRequest)
    downloader(folder, endpoint).run(wanted, StopSignal(), _report)


def downloader(folder: Path, endpoint: str, patience: Patience | None = None) -> Downloader:
    connections = Connections(Ledger(folder.with_name("connections.jsonl")), lambda: False)
    return Downloader(folder, Transfer(connections, endpoint, lambda: "", patience), reserve_bytes=0)


def is_at(moment: str, progress: Progress) -> bool:
    """Whether a download is where the test wants to interrupt it."""
    match moment:
        case "bytes came":
            return progress.done_bytes > 0
        case "waiting":
            return progress.trouble is not None
        case _:
            return progress.checking


def fetch_until(folder: Path, endpoint: str, request: bytes, patience: Patience, moment: str) -> None:
    """Kills its own process at that moment; ends where it does not come."""

    def report(progress: Progress) -> None:
        if is_at(moment, progress):
            os.kill(os.getpid(), signal.SIGKILL)

    with contextlib.suppress(GemmaDesktopError):
        wanted = msgspec.json.decode(request, type=DownloadRequest)
        downloader(folder, endpoint, patience).run(wanted, StopSignal(), report)


def _report(progress: Progress) -> None:
    sys.stdout.write(f"{progress.done_bytes}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
