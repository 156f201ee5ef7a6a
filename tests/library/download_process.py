"""Downloads in a process of its own, which can be killed: FOLDER ENDPOINT REQUEST.json; prints how far it is."""

import sys
from pathlib import Path

import msgspec

from gemma_desktop.library.connections import Connections, Ledger
from gemma_desktop.library.download import Downloader
from gemma_desktop.library.download_request import DownloadRequest, Progress
from gemma_desktop.library.stop import StopSignal
from gemma_desktop.library.transfer import Transfer


def main() -> None:
    folder, endpoint, request = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    connections = Connections(Ledger(folder.with_name("connections.jsonl")), lambda: False)
    downloader = Downloader(folder, Transfer(connections, endpoint, lambda: ""), reserve_bytes=0)
    wanted = msgspec.json.decode(request.read_bytes(), type=DownloadRequest)
    downloader.run(wanted, StopSignal(), _report)


def _report(progress: Progress) -> None:
    sys.stdout.write(f"{progress.done_bytes}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
