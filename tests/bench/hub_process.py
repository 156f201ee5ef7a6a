"""A Hub in a process of its own, as a real one is: FILE BYTES_PER_S REPOSITORY...; 0 is as fast as it can.

Prints its two addresses and the file's sha256, and ends with its input.
"""

import sys
from pathlib import Path

from tests.helpers.hub_server import hub_server


def main() -> None:
    source, bytes_per_s, repositories = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    with hub_server() as hub:
        hub.bytes_per_s = bytes_per_s
        hub.sha256(source)
        for repository in repositories:
            hub.add(repository, {"model.gguf": source})
        sys.stdout.write(f"{hub.endpoint} {hub.storage} {hub.sha256(source)}\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
