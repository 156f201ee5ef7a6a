"""A Hub of our own on this machine, which misbehaves when it is told to.

It speaks the part of the Hub's HTTP interface that the application uses: search, model info with files, whoami, and
`resolve`, which redirects to a second port, as the real one redirects to its storage.
"""

import contextlib
import hashlib
import json
import shutil
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import parse_qs, unquote, urlsplit

COMMIT = "c0ffee" * 6 + "c0ff"
TOKEN = "hf_ATokenThatTheServerKnows"
CHUNK_BYTES = 64 * 1024
PATIENCE_S = 60.0


@dataclass(frozen=True)
class Fault:
    """What the storage does wrong with one request. The parts can be combined; bytes count from the body's start.

    status: answer this instead, with retry_after_s if it is given. cut_after, stall_after: so many bytes are sent, then
    the connection is closed or nothing comes any more. ignore_range: 200 and the whole file. flip_at: this byte of
    the file is another one. length_off_by: Content-Length (and the total of a range) say so much more, and the body is
    as long as they say. etag: another one than that of the file. range_off_by: a range begins elsewhere than asked.
    ignore_if_range: a range is answered although the file is another one now. sends_to: 302, to there. without_length:
    only the end of the connection tells the end of the body. is_garbage: no HTTP at all.
    """

    status: int = 0
    retry_after_s: str = ""
    cut_after: int | None = None
    stall_after: int | None = None
    ignore_range: bool = False
    flip_at: int | None = None
    length_off_by: int = 0
    etag: str = ""
    range_off_by: int = 0
    ignore_if_range: bool = False
    sends_to: str = ""
    without_length: bool = False
    is_garbage: bool = False


@dataclass(frozen=True)
class Seen:
    """A request. port: which of the two servers got it."""

    port: int
    method: str
    path: str
    headers: Mapping[str, str]


@dataclass
class Repository:
    """files: by their name in the repository."""

    id: str
    files: dict[str, Path]
    gated: str | bool = False
    licence: str = "apache-2.0"
    commit: str = COMMIT
    tags: tuple[str, ...] = ("gguf", "gemma4")
    architecture: str = "gemma4"
    odd_info: dict[str, Any] = field(default_factory=dict)
    """Replaces keys of the model info."""


class HubServer:
    """Two ports on the loopback. allowed: tokens that may open gated repositories; known: those that are valid at all.

    faults: one for each coming request to the storage, in order; always: for those after them.
    api_faults: the same for the other port. bytes_per_s: the storage sends no faster.
    """

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.known = {TOKEN}
        self.allowed = {TOKEN}
        self.faults: deque[Fault] = deque()
        self.always: Fault = Fault()
        self.api_faults: deque[Fault] = deque()
        self.bytes_per_s = 0
        self.bytes_sent = 0
        self.on_storage_request: Callable[[], None] = lambda: None
        self.seen: list[Seen] = []
        self.closing = threading.Event()
        self.lock = threading.Lock()
        self.sha256_of: dict[Path, str] = {}
        self._hub = _Server(("127.0.0.1", 0), _HubHandler, self)
        self._storage = _Server(("127.0.0.1", 0), _StorageHandler, self)
        self._threads = [
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
            for server in (self._hub, self._storage)
        ]

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._hub.server_port}"

    @property
    def storage(self) -> str:
        """Another host, as far as a client can tell."""
        return f"http://localhost:{self._storage.server_port}"

    def add(self, id_: str, files: Mapping[str, Path], **changes: Any) -> Repository:
        self.repositories[id_] = Repository(id_, dict(files), **changes)
        return self.repositories[id_]

    def requests(self, *, storage: bool) -> list[Seen]:
        port = self._storage.server_port if storage else self._hub.server_port
        with self.lock:
            return [seen for seen in self.seen if seen.port == port]

    def ranges(self) -> list[str]:
        """What the storage was asked for, request by request."""
        return [seen.headers.get("range", "") for seen in self.requests(storage=True)]

    def sha256(self, path: Path) -> str:
        with self.lock:
            if path not in self.sha256_of:
                with path.open("rb") as file:
                    self.sha256_of[path] = hashlib.file_digest(file, "sha256").hexdigest()
            return self.sha256_of[path]

    def next_fault(self, *, storage: bool) -> Fault:
        with self.lock:
            if storage:
                return self.faults.popleft() if self.faults else self.always
            return self.api_faults.popleft() if self.api_faults else Fault()

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self.closing.set()
        for server in (self._hub, self._storage):
            server.shutdown()
            server.server_close()


@contextlib.contextmanager
def hub_server() -> Iterator[HubServer]:
    server = HubServer()
    server.start()
    try:
        yield server
    finally:
        server.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: type["_Handler"], hub: HubServer) -> None:
        self.hub = hub
        super().__init__(address, handler)

    def handle_error(self, _request: Any, _address: Any) -> None:
        """A client that goes away is what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def log_message(self, *_arguments: Any) -> None:
        pass

    @property
    def hub(self) -> HubServer:
        return self.server.hub

    def do_GET(self) -> None:
        headers = {key.lower(): value for key, value in self.headers.items()}
        with self.hub.lock:
            self.hub.seen.append(Seen(self.server.server_port, self.command, self.path, headers))
        self.answer()

    def do_HEAD(self) -> None:
        self.do_GET()

    def answer(self) -> None:
        raise NotImplementedError

    def say(self, status: int, headers: Mapping[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def say_json(self, value: Any) -> None:
        self.say(200, {"Content-Type": "application/json"}, json.dumps(value).encode())

    def say_error(self, status: int, code: str = "", message: str = "", retry_after_s: str = "") -> None:
        headers = {"X-Error-Message": message or HTTPStatus(status).phrase, "Content-Type": "application/json"}
        if code:
            headers["X-Error-Code"] = code
        if retry_after_s:
            headers["Retry-After"] = retry_after_s
        self.say(status, headers, json.dumps({"error": message}).encode())


class _HubHandler(_Handler):
    def answer(self) -> None:
        fault = self.hub.next_fault(storage=False)
        if fault.status:
            return self.say_error(fault.status, retry_after_s=fault.retry_after_s)
        if fault.stall_after is not None:
            self.hub.closing.wait(PATIENCE_S)
            self.close_connection = True
            return None
        url = urlsplit(self.path)
        path = unquote(url.path)
        if path == "/api/models":
            return self._search({key: values[0] for key, values in parse_qs(url.query).items()})
        if path == "/api/whoami-v2":
            return self._who_am_i()
        if path.startswith("/api/models/"):
            return self._info(path.removeprefix("/api/models/"))
        if "/resolve/" in path:
            return self._resolve(*path.removeprefix("/").split("/resolve/", 1))
        return self.say_error(404)

    @property
    def token(self) -> str:
        return (self.headers.get("Authorization") or "").removeprefix("Bearer ")

    def _search(self, query: Mapping[str, str]) -> None:
        words = query.get("search", "").lower().split()
        found = [_summary(repo) for id_, repo in self.hub.repositories.items() if all(w in id_.lower() for w in words)]
        self.say_json(found[: int(query.get("limit", "100"))])

    def _who_am_i(self) -> None:
        if self.token not in self.hub.known:
            return self.say_error(401, message="Invalid username or password.")
        return self.say_json({"type": "user", "name": "ana", "auth": {"type": "access_token"}})

    def _info(self, rest: str) -> None:
        repository = self.hub.repositories.get(rest.split("/revision/")[0])
        if self.token and self.token not in self.hub.known:
            return self.say_error(401, message="Invalid username or password.")
        if repository is None:
            return self.say_error(401 if not self.token else 404, "RepoNotFound", "Repository not found")
        siblings = [self._sibling(name, path) for name, path in repository.files.items()]
        return self.say_json({**_summary(repository), "siblings": siblings, **repository.odd_info})

    def _sibling(self, name: str, path: Path) -> dict[str, Any]:
        sibling: dict[str, Any] = {"rfilename": name, "size": path.stat().st_size, "blobId": "b" * 40}
        if path.suffix == ".gguf":
            sibling["lfs"] = {"sha256": self.hub.sha256(path), "size": path.stat().st_size, "pointerSize": 134}
        return sibling

    def _resolve(self, id_: str, rest: str) -> None:
        repository = self.hub.repositories.get(id_)
        _revision, _, name = rest.partition("/")
        if repository is None:
            return self.say_error(404, "RepoNotFound", "Repository not found")
        if repository.gated and self.token not in self.hub.allowed:
            status = 403 if self.token in self.hub.known else 401
            return self.say_error(status, "GatedRepo", f"Access to model {id_} is restricted")
        if name not in repository.files:
            return self.say_error(404, "EntryNotFound", "Entry not found")
        path = repository.files[name]
        if path.suffix != ".gguf":
            return self.say(200, {"ETag": '"small"', "X-Repo-Commit": repository.commit}, path.read_bytes())
        digest = self.hub.sha256(path)
        headers = {
            "Location": f"{self.hub.storage}/{id_}/{name}?signature=secret",
            "ETag": f'"{digest}"',
            "X-Linked-ETag": f'"{digest}"',
            "X-Linked-Size": str(path.stat().st_size),
            "X-Repo-Commit": repository.commit,
        }
        return self.say(302, headers)


def _summary(repository: Repository) -> dict[str, Any]:
    return {
        "_id": "1", "id": repository.id, "modelId": repository.id, "author": repository.id.partition("/")[0],
        "sha": repository.commit, "gated": repository.gated, "private": False, "disabled": False, "downloads": 1234,
        "likes": 56, "tags": [*repository.tags, f"license:{repository.licence}"], "pipeline_tag": "text-generation",
        "lastModified": "2026-08-01T10:00:00.000Z",
        "gguf": {"architecture": repository.architecture}, "cardData": {"license": repository.licence},
        "siblings": [{"rfilename": name} for name in repository.files],
    }  # fmt: skip


class _StorageHandler(_Handler):
    def answer(self) -> None:
        self.hub.on_storage_request()
        fault = self.hub.next_fault(storage=True)
        if fault.status:
            return self.say_error(fault.status, retry_after_s=fault.retry_after_s)
        if fault.is_garbage:
            self.close_connection = True
            self.wfile.write(b"SSH-2.0-something_else\r\n")
            return None
        if fault.sends_to:
            return self.say(302, {"Location": fault.sends_to})
        owner, name, file_name = unquote(urlsplit(self.path).path).removeprefix("/").split("/", 2)
        path = self.hub.repositories[f"{owner}/{name}"].files[file_name]
        size = path.stat().st_size
        etag = fault.etag or f'"{self.hub.sha256(path)[:32]}"'
        start = self._start(etag, fault.ignore_if_range) if not fault.ignore_range else None
        if start is not None and start >= size:
            return self.say(416, {"Content-Range": f"bytes */{size}"})
        end = size if start is None else self._end(size)
        self.send_response(200 if start is None else 206)
        if start is not None:
            start += fault.range_off_by
            total = size + fault.length_off_by
            self.send_header("Content-Range", f"bytes {start}-{end + fault.length_off_by - 1}/{total}")
        start = start or 0
        length = end - start + fault.length_off_by
        if fault.without_length:
            self.close_connection = True
        else:
            self.send_header("Content-Length", str(length))
        self.send_header("ETag", etag)
        self.send_header("Accept-Ranges", "bytes")
        self.end_headers()
        if self.command != "HEAD":
            with path.open("rb") as file:
                self._send(file, start, length, fault)
        return None

    def _start(self, etag: str, ignore_if_range: bool) -> int | None:
        """Where the wanted range begins; None sends everything."""
        wanted = self.headers.get("Range")
        if wanted is None or (self.headers.get("If-Range", etag) != etag and not ignore_if_range):
            return None
        return int(wanted.removeprefix("bytes=").partition("-")[0])

    def _end(self, size: int) -> int:
        """Where the wanted range ends, or the file."""
        end = (self.headers.get("Range") or "").rpartition("-")[2]
        return min(int(end) + 1, size) if end else size

    def _send(self, file: BinaryIO, start: int, length: int, fault: Fault) -> None:
        ends = [end for end in (fault.cut_after, fault.stall_after) if end is not None]
        file.seek(start)
        if not ends and fault.flip_at is None and not fault.length_off_by and not self.hub.bytes_per_s:
            self.connection.sendfile(file, start, length)
            self._count(length)
            return
        if self.hub.bytes_per_s:  # what the kernel holds would otherwise count as sent
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, CHUNK_BYTES)
        left = min([length, *ends])
        while left:
            data = bytearray(file.read(min(CHUNK_BYTES, left)).ljust(min(CHUNK_BYTES, left), b"\0"))
            if fault.flip_at is not None and start <= fault.flip_at < start + len(data):
                data[fault.flip_at - start] ^= 0xFF
            self.connection.sendall(data)
            self._count(len(data))
            start, left = start + len(data), left - len(data)
            if self.hub.bytes_per_s:
                time.sleep(len(data) / self.hub.bytes_per_s)
        if fault.stall_after is not None:
            self.hub.closing.wait(PATIENCE_S)
        if ends:
            self.close_connection = True
            with contextlib.suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)

    def _count(self, sent: int) -> None:
        with self.hub.lock:
            self.hub.bytes_sent += sent


def copy_as(path: Path, source: Path) -> Path:
    """The same file under another name, as an update on the Hub would put it there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)
    return path
