"""Fetches the bytes of one file, however often the network fails: `Range` with `If-Range`, back-off, bounded patience.

What a server may do, and what comes of it:

    cut, stall, name not found, 408, 429, 5xx     waited for (Retry-After is obeyed), then continued where it ended
    206 for another place or of another size      never written; asked again
    200 to a range, same ETag                     what is there already is passed over
    200 to a range, another ETag; 206 likewise    begun anew: two versions are never joined
    more bytes than there should be               cut off there, and asked again
    redirect to another host                      followed without the token; never from https to http
    401, 403, 404 of the Hub                      told to the user; of its storage (a link that is too old): asked again

Whether the bytes are right is not decided here but by their sha256 (download.py).
"""

import contextlib
import email.utils
import random
import re
import time
from collections.abc import Callable
from typing import Final, TypeAlias

import httpx2
import msgspec

from gemma_desktop.errors import AccessNeeded, GemmaDesktopError, NetworkTrouble, UnusableRepository, WrongFile
from gemma_desktop.library.connections import STALL_TIMEOUT_S, Connections
from gemma_desktop.library.download_request import FileRequest
from gemma_desktop.library.hub_names import file_url
from gemma_desktop.library.network_errors import network_trouble
from gemma_desktop.library.part_file import PartFile
from gemma_desktop.library.stop import StopSignal
from gemma_desktop.texts import say

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS: Final = 8
_WAIT_FOR: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_CONTENT_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_REPORT_S: Final = 0.1


class Patience(msgspec.Struct, frozen=True):
    """How long a bad network is borne: waits double from first_wait_s to longest_wait_s.

    attempts: so many may fail one after the other without a byte more. longest_retry_after_s: a server's wish is
    obeyed up to here. stall_timeout_s: after so long a silence the connection is given up.
    """

    first_wait_s: float = 1.0
    longest_wait_s: float = 60.0
    attempts: int = 10
    longest_retry_after_s: float = 600.0
    stall_timeout_s: float = STALL_TIMEOUT_S

    def wait_s(self, failures: int) -> float:
        """Before the next attempt; a little at random, so that many clients do not come back at once."""
        doubled = self.first_wait_s * 2.0 ** min(failures - 1, 30)
        return min(doubled, self.longest_wait_s) * random.uniform(0.8, 1.0)  # noqa: S311 - no secret


class Fetched(msgspec.Struct, frozen=True):
    """So many bytes of the file are there."""

    size_bytes: int


class Waiting(msgspec.Struct, frozen=True):
    """The network failed; goes on by itself after so long."""

    trouble: GemmaDesktopError
    seconds: float


TransferEvent: TypeAlias = Fetched | Waiting


class _AskAgain(Exception):
    """This attempt failed, the next may not."""

    def __init__(self, trouble: NetworkTrouble, retry_after_s: float = 0.0) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble
        self.retry_after_s = retry_after_s


class Transfer:
    """Fetches files from one Hub. May be used on any thread.

    token: asked for at each attempt; "" is none. It goes to the endpoint itself and to no other host.
    """

    def __init__(
        self, connections: Connections, endpoint: str, token: Callable[[], str], patience: Patience | None = None
    ) -> None:
        self._connections = connections
        self._endpoint = endpoint
        self._origin = _origin(httpx2.URL(endpoint))
        self._token = token
        self._patience = patience or Patience()

    def run(self, file: FileRequest, part: PartFile, stop: StopSignal, report: Callable[[TransferEvent], None]) -> None:
        """Fetch what is missing. report: at most ten times a second.

        Raises Stopped; NetworkTrouble when patience is at its end; AccessNeeded, UnusableRepository, WrongFile,
        OfflineMode at once; StorageTrouble. What is there by then stays there.
        """
        report(Fetched(part.size))
        why = say("download of {file}", file=f"{file.repository}/{file.path}")
        failures, most = 0, part.size
        with self._connections.client(why, stall_timeout_s=self._patience.stall_timeout_s) as client:
            while part.size < file.size_bytes:
                stop.check()
                try:
                    self._attempt(client, file, part, stop, report)
                except (_AskAgain, httpx2.HTTPError) as error:
                    stop.check()  # the connection may have been broken by the signal
                    again = error if isinstance(error, _AskAgain) else _AskAgain(network_trouble(error))
                    failures, most = (0, part.size) if part.size > most else (failures + 1, most)
                    if failures >= self._patience.attempts:
                        raise again.trouble from error
                    wait_s = max(self._patience.wait_s(max(failures, 1)), again.retry_after_s)
                    report(Waiting(again.trouble, wait_s))
                    stop.wait(wait_s)
        report(Fetched(part.size))

    def _attempt(
        self,
        client: httpx2.Client,
        file: FileRequest,
        part: PartFile,
        stop: StopSignal,
        report: Callable[[TransferEvent], None],
    ) -> None:
        url = httpx2.URL(file_url(self._endpoint, file.repository, file.commit, file.path))
        for _ in range(_MAX_REDIRECTS):
            request = client.build_request("GET", url, headers=self._headers(url, part))
            response = client.send(request, stream=True)
            try:
                if response.status_code not in _REDIRECTS:
                    self._take(response, file, part, stop, report)
                    return
                _check_linked(response, file)
                url = _next_url(url, response)
            finally:
                response.close()
        raise _AskAgain(
            NetworkTrouble(say("The Hub sends from one place to the next"), say("Try again later."), str(url.host))
        )

    def _headers(self, url: httpx2.URL, part: PartFile) -> dict[str, str]:
        headers = {"Accept-Encoding": "identity"}
        if part.size:
            headers["Range"] = f"bytes={part.size}-"
            if part.etag and not part.etag.startswith("W/"):
                headers["If-Range"] = part.etag
        token = self._token()
        if token and _origin(url) == self._origin:
            headers["Authorization"] = f"Bearer {token}"
        return headers

    def _take(
        self,
        response: httpx2.Response,
        file: FileRequest,
        part: PartFile,
        stop: StopSignal,
        report: Callable[[TransferEvent], None],
    ) -> None:
        self._check_status(response, file, part)
        etag = response.headers.get("etag", "")
        passed_over = _begin(response, etag, file, part)
        reported = 0.0
        with stop.breaking(lambda: _break(response)):
            for chunk in response.iter_raw():
                if passed_over:
                    chunk, passed_over = chunk[passed_over:], max(0, passed_over - len(chunk))
                part.append(chunk[: file.size_bytes - part.size])
                now = time.monotonic()
                if now - reported >= _REPORT_S:
                    reported = now
                    report(Fetched(part.size))
                stop.check()
        if part.size < file.size_bytes:
            raise _AskAgain(NetworkTrouble(say("The connection ended early"), say("Try again later.")))

    def _check_status(self, response: httpx2.Response, file: FileRequest, part: PartFile) -> None:
        status = response.status_code
        if status in (200, 206):
            return
        if status == 416:
            part.restart()
            raise _AskAgain(NetworkTrouble(say("The server has a shorter file"), say("Try again later."), f"{status}"))
        if status in _WAIT_FOR:
            title = say("The Hub wants less to do") if status == 429 else say("The Hub is busy or down")
            raise _AskAgain(NetworkTrouble(title, say("Try again later."), f"{status}"), self._retry_after_s(response))
        if _origin(response.url) == self._origin:
            raise _refusal(status, response, file)
        raise _AskAgain(
            NetworkTrouble(say("The Hub's storage refused the file"), say("Try again later."), f"status {status}")
        )

    def _retry_after_s(self, response: httpx2.Response) -> float:
        """Seconds, or a date; 0 where there is none that makes sense."""
        wish = response.headers.get("retry-after", "").strip()
        try:
            seconds = (
                float(wish) if wish.isdecimal() else email.utils.parsedate_to_datetime(wish).timestamp() - time.time()
            )
        except (ValueError, OverflowError):
            return 0.0
        return min(max(0.0, seconds), self._patience.longest_retry_after_s)


def _begin(response: httpx2.Response, etag: str, file: FileRequest, part: PartFile) -> int:
    """Make the part ready for what this answer holds. Returns how many of its first bytes are there already."""
    if response.status_code == 206:
        found = _CONTENT_RANGE.fullmatch(response.headers.get("content-range", ""))
        start, total = (int(found[1]), int(found[3])) if found else (-1, -1)
        if part.etag and etag != part.etag:
            part.restart()
            raise _AskAgain(NetworkTrouble(say("The file changed on the server"), say("It is fetched anew.")))
        if start != part.size or total != file.size_bytes:
            range_ = response.headers.get("content-range", "none")
            raise _AskAgain(
                NetworkTrouble(say("The server sends another piece than asked"), say("Try again later."), range_)
            )
        return 0
    length = response.headers.get("content-length", "")
    if length and length != str(file.size_bytes):
        detail = f"{length} bytes instead of {file.size_bytes}"
        raise _AskAgain(NetworkTrouble(say("The server has a file of another size"), say("Try again later."), detail))
    if part.size and etag and etag == part.etag:
        return part.size
    part.restart(etag)
    return 0


def _check_linked(response: httpx2.Response, file: FileRequest) -> None:
    """The Hub says with the redirect what it leads to. Raises WrongFile if that is not what was chosen."""
    linked = response.headers.get("x-linked-etag", "").removeprefix("W/").strip('"')
    size = response.headers.get("x-linked-size", "")
    if (len(linked) == 64 and linked != file.sha256) or (size.isdecimal() and int(size) != file.size_bytes):
        raise WrongFile(
            say("{path} is another file on the Hub now", path=file.path),
            say("Choose it again, so that its new size and hash are known."),
            f"sha256 {linked}, {size} bytes",
        )


def _next_url(url: httpx2.URL, response: httpx2.Response) -> httpx2.URL:
    try:
        following = url.join(response.headers["location"])
    except (KeyError, httpx2.InvalidURL) as error:
        raise _AskAgain(
            NetworkTrouble(say("The Hub sends to no place"), say("Try again later."), repr(error))
        ) from error
    if following.scheme not in ("http", "https") or (url.scheme == "https" and following.scheme != "https"):
        raise NetworkTrouble(
            say("The Hub sends to an unprotected place"),
            say("It was not followed; try again later."),
            f"{following.scheme}",
        )
    return following


def _refusal(status: int, response: httpx2.Response, file: FileRequest) -> GemmaDesktopError:
    """What the Hub says that trying again does not change."""
    detail = f"status {status}, {response.headers.get('x-error-code', '')}"
    match status:
        case 401 | 403:
            return AccessNeeded(
                say("{repository} needs your consent or a token", repository=file.repository),
                say("Accept its licence on the Hub, then enter a token of your account."),
                detail,
            )
        case 404 | 410:
            return UnusableRepository(
                say("{repository} has no {path} any more", repository=file.repository, path=file.path),
                say("Choose again; it may have another name now."),
                detail,
            )
        case _:
            return NetworkTrouble(say("The Hub refused the file"), say("Try again later."), detail)


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _break(response: httpx2.Response) -> None:
    """End a read that blocks, from another thread."""
    import socket

    stream = response.extensions.get("network_stream")
    raw = stream.get_extra_info("socket") if stream is not None else None
    if raw is not None:
        with contextlib.suppress(OSError):  # it has ended already
            raw.shutdown(socket.SHUT_RDWR)
