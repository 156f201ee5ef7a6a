"""The command, in a process that ends when it asks for an address or connects to the network."""

import os
import sys
from typing import Any

from gemma_desktop.__main__ import main

FORBIDDEN = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"}
EXIT_SOCKET = 70


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if event in FORBIDDEN and not isinstance(arguments[-1], (str, bytes)):
        os.write(2, f"{event} {arguments[1:]}\n".encode())
        os._exit(EXIT_SOCKET)


if __name__ == "__main__":
    sys.addaudithook(_hook)
    sys.exit(main())
