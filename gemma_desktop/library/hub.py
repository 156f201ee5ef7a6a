"""The Hub: search, what is in a repository, whose token that is. The only module that knows `huggingface_hub`.

Files themselves are fetched by transfer.py: the library deletes a part that it did not finish and proves sizes only
(version 2.4). Its HTTP client is ours (connections.py), so that nothing of it gets past the offline switch.
"""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import httpx2
from huggingface_hub import HfApi, constants, set_client_factory
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from gemma_desktop.errors import AccessNeeded, GemmaDesktopError, NetworkTrouble, UnusableRepository
from gemma_desktop.gguf.header import read_beginning
from gemma_desktop.gguf.values import GgufHeader
from gemma_desktop.library.connections import STALL_TIMEOUT_S, Connections
from gemma_desktop.library.hub_names import check_repository, file_url, is_commit, is_sha256
from gemma_desktop.library.network_errors import network_trouble
from gemma_desktop.library.repository import FoundRepository, Repository, RepositoryFile
from gemma_desktop.texts import say

MAX_RESULTS: Final = 50
MAX_CARD_BYTES: Final = 512 * 1024
MAX_BEGINNING_BYTES: Final = 512 * 1024
"""Of a model file: its measures stand in the first few kilobytes, and a projector's whole header takes 130."""
_SEARCHED: Final = ("author", "downloads", "gated", "gguf", "lastModified", "likes", "tags")


class Hub:
    """One Hub. May be used on any thread; a call takes as long as the network does. One per process.

    token: asked for at every call; "" is none. The user's other tokens (of `hf auth login`) are never used by it.
    Every method raises OfflineMode, NetworkTrouble, AccessNeeded, UnusableRepository.
    """

    def __init__(
        self,
        connections: Connections,
        endpoint: str,
        token: Callable[[], str],
        stall_timeout_s: float = STALL_TIMEOUT_S,
    ) -> None:
        self._endpoint = endpoint
        self._token = token
        self._connections = connections
        # Else the library asks the Hub once a day which programs are AI agents, and tells it whether one started us.
        constants.HF_HUB_DISABLE_TELEMETRY = True
        self._api = HfApi(endpoint=endpoint, library_name="gemma-desktop", token=False)
        set_client_factory(
            lambda: connections.client(
                say("search and lists of files"),
                follow_redirects=True,
                stall_timeout_s=stall_timeout_s,
                kind=_PromptClient,
            )
        )

    def search(self, words: str, limit: int = MAX_RESULTS) -> list[FoundRepository]:
        """Repositories with GGUF files of Gemma models, the most downloaded first."""
        self._connections.check()
        with _errors(say("The Hub")):
            found = self._api.list_models(
                filter="gguf",
                search=words if "gemma" in words.lower() else f"gemma {words}".strip(),
                sort="downloads",
                limit=limit,
                expand=list(_SEARCHED),
                token=self._token() or False,
            )
            return [_found(info) for info in found if _is_gemma(info)]

    def repository(self, id_: str) -> Repository:
        """What is in it now, with sizes and hashes."""
        check_repository(id_)
        self._connections.check()
        with _errors(id_):
            info = self._api.model_info(id_, files_metadata=True, token=self._token() or False)
            return _repository(id_, info)

    def model_card(self, repository: Repository) -> str:
        """Its README as Markdown; "" where there is none. Cut at half a megabyte."""
        if not any(file.path == "README.md" for file in repository.files):
            return ""
        return self._beginning(repository, "README.md", MAX_CARD_BYTES, say("model card")).decode(errors="replace")

    def header(self, repository: Repository, file: RepositoryFile) -> GgufHeader:
        """What the beginning of a model file tells, from one request of half a megabyte.

        Raises UnusableModel, too: the file is no GGUF, or one of a kind that came after this application.
        """
        beginning = self._beginning(repository, file.path, MAX_BEGINNING_BYTES, say("how much memory a model takes"))
        return read_beginning(beginning, Path(file.name), file.size_bytes)

    def _beginning(self, repository: Repository, path: str, n_bytes: int, why: str) -> bytes:
        """The first bytes of a file; no more is read, also where the server sends all of it."""
        url = file_url(self._endpoint, repository.id, repository.commit, path)
        token = self._token()
        headers = {"Range": f"bytes=0-{n_bytes - 1}", "Accept-Encoding": "identity"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        with _errors(repository.id), self._connections.client(why, follow_redirects=True) as client:
            read = bytearray()
            with client.stream("GET", url, headers=headers) as response:  # httpx2 drops the token at another host
                if response.status_code in (401, 403):
                    raise _access_needed(repository.id, f"status {response.status_code}")
                if response.status_code == 416:  # nothing is in it
                    return b""
                response.raise_for_status()
                for chunk in response.iter_bytes():
                    read += chunk
                    if len(read) >= n_bytes:
                        break
        return bytes(read[:n_bytes])

    def owner_of(self, token: str) -> str:
        """The account of a token that was just entered. Raises AccessNeeded if it is not valid."""
        self._connections.check()
        if not token.isascii() or not token.isprintable() or not token:
            raise AccessNeeded(
                say("That is no token"), say("Copy it again from the settings of your account; it begins with hf_.")
            )
        with _errors(say("The Hub")):
            return str(self._api.whoami(token=token)["name"])


class _PromptClient(httpx2.Client):
    """Tells trouble at once, in an exception that the Hub's library does not know: it would wait for half a minute.

    And has time-outs: the library asks for none (timeout=None) where its callers name none.
    """

    def send(self, request: httpx2.Request, **how: Any) -> httpx2.Response:  # noqa: ANN401 - handed on
        request.extensions["timeout"] = self.timeout.as_dict()
        try:
            response = super().send(request, **how)
        except httpx2.HTTPError as error:
            raise network_trouble(error) from error
        trouble = _busy(response.status_code)
        if trouble is not None:
            response.close()
            raise trouble
        return response


@contextlib.contextmanager
def _errors(subject: str) -> Iterator[None]:
    """The library's exceptions, and answers that make no sense, in our words."""
    try:
        yield
    except GemmaDesktopError:
        raise
    except GatedRepoError as error:
        raise _access_needed(subject, str(error)) from error
    except (RepositoryNotFoundError, RevisionNotFoundError, HFValidationError) as error:
        hint = say("Check its name; for a private or gated one a token of your account is needed.")
        raise UnusableRepository(say("{subject} is not on the Hub", subject=subject), hint, str(error)) from error
    except HfHubHTTPError as error:
        raise _refusal(error, subject) from error
    except httpx2.HTTPError as error:
        raise network_trouble(error) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        detail = f"{type(error).__name__}: {error}"
        raise NetworkTrouble(say("The Hub gave an odd answer"), say("Try again later."), detail) from error


def _refusal(error: HfHubHTTPError, subject: str) -> GemmaDesktopError:
    detail = str(error)
    match error.response.status_code:
        case 401:
            hint = say("Copy it again from the settings of your account, or make a new one.")
            return AccessNeeded(say("The Hub does not know this token"), hint, detail)
        case 403:
            return _access_needed(subject, detail)
        case _:
            return NetworkTrouble(say("The Hub refused to answer"), say("Try again later."), detail)


def _busy(status: int) -> NetworkTrouble | None:
    if status == 429:
        return NetworkTrouble(say("The Hub wants less to do"), say("Try again in some minutes."), f"status {status}")
    if status >= 500:
        return NetworkTrouble(say("The Hub is busy or down"), say("Try again later."), f"status {status}")
    return None


def _access_needed(subject: str, detail: str) -> AccessNeeded:
    return AccessNeeded(
        say("{subject} needs your consent or a token", subject=subject),
        say("Accept its licence on the Hub, then enter a token of your account."),
        detail,
    )


def _is_gemma(info: Any) -> bool:  # noqa: ANN401 - the library's ModelInfo, whose parts may be missing
    architecture = (info.gguf or {}).get("architecture", "")
    return architecture.startswith("gemma") if architecture else "gemma" in info.id.lower()


def _found(info: Any) -> FoundRepository:  # noqa: ANN401
    return FoundRepository(
        id=info.id,
        downloads=info.downloads or 0,
        likes=info.likes or 0,
        gated=bool(info.gated),
        licence=_licence(info),
        updated=info.last_modified.date().isoformat() if info.last_modified else "",
        architecture=(info.gguf or {}).get("architecture", ""),
    )


def _repository(id_: str, info: Any) -> Repository:  # noqa: ANN401
    """Raises ValueError where the answer cannot be relied on."""
    if not is_commit(info.sha or ""):
        raise ValueError(f"commit {info.sha!r}")
    files = (RepositoryFile(file.rfilename, int(file.size or 0), _sha256(file.lfs)) for file in info.siblings or ())
    return Repository(
        id=id_,
        commit=info.sha,
        files=tuple(files),
        gated=bool(info.gated),
        licence=_licence(info),
        downloads=info.downloads or 0,
        likes=info.likes or 0,
        updated=info.last_modified.date().isoformat() if info.last_modified else "",
    )


def _sha256(lfs: Any) -> str:  # noqa: ANN401
    return lfs.sha256 if lfs is not None and is_sha256(lfs.sha256) else ""


def _licence(info: Any) -> str:  # noqa: ANN401
    return next((tag.removeprefix("license:") for tag in info.tags or () if tag.startswith("license:")), "")
