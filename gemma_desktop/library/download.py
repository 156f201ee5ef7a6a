"""A model with everything that belongs to it, fetched into the models folder.

    DownloadRequest     what the user asked for: one model and its files (download_request.py)
    Downloader.run      space is checked, bytes are fetched (transfer.py) into a part (part_file.py) or copied from the
                        user's own Hub cache, their sha256 is compared with the Hub's, the GGUF is validated, and only
                        then the file gets its name, in one step. An older file of that name is there until then.

The small files come first, so that a model has its eyes and ears at the moment it can be seen.
"""

import contextlib
import errno
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Final, TypeAlias

import msgspec

from gemma_desktop.durable import keep_whole, make_private_folder, os_errors
from gemma_desktop.errors import StorageTrouble, UnusableModel, UnusableRepository, WrongFile
from gemma_desktop.gguf.header import read_header
from gemma_desktop.library.disk_space import to_free
from gemma_desktop.library.download_request import RESERVE_BYTES, DownloadRequest, FileRequest, Progress, home_of
from gemma_desktop.library.hub_cache import HubCache
from gemma_desktop.library.hub_names import check_file, check_repository, is_sha256
from gemma_desktop.library.origin import forget_origin, origin_of, remember_origin
from gemma_desktop.library.part_file import PartFile, part_bytes, remove_parts, remove_unwanted_parts, sha256_of
from gemma_desktop.library.speed import SpeedMeter
from gemma_desktop.library.stop import StopSignal
from gemma_desktop.library.transfer import Fetched, Transfer, TransferEvent, Waiting
from gemma_desktop.texts import say

_LOOK_AT_DISK_EVERY: Final = 64 * 1024 * 1024
_COPY_BYTES: Final = 1024 * 1024
_ARCHITECTURES: Final = frozenset(
    {"gemma", "gemma2", "gemma3", "gemma3n", "gemma4", "gemma-embedding", "gemma4-assistant", "clip"}
)


OnProgress: TypeAlias = Callable[[Progress], None]


def targets(folder: Path, request: DownloadRequest) -> list[Path]:
    """Where each file of the request goes, inside `folder`.

    Raises UnusableRepository for names with tricks.
    """
    for file in request.files:
        check_repository(file.repository)
        check_file(file.path)
        if not file.path.endswith(".gguf") or not is_sha256(file.sha256) or file.size_bytes <= 0:
            raise UnusableRepository(
                say("{path} cannot be proven", path=file.path),
                say("The Hub gives no hash of it; choose another repository."),
                repr(file),
            )
    home = home_of(folder, request)
    found = [home / PurePosixPath(file.path).name for file in request.files]
    if len({path.name.casefold() for path in found}) < len(found):
        raise UnusableRepository(
            say("{title} has two files of one name", title=request.title), say("Choose one of them.")
        )
    base = folder.resolve()
    if any(not path.parent.resolve().is_relative_to(base) for path in found):
        raise UnusableRepository(
            say("{title} would lie outside {folder}", title=request.title, folder=folder),
            say("Look for a link in that folder."),
        )
    return found


class Downloader:
    """Fetches requests into a folder. May be used on any thread, several at a time for different requests.

    cache: where files may lie already. reserve_bytes: never taken from the disk.
    """

    def __init__(
        self, folder: Path, transfer: Transfer, cache: HubCache | None = None, reserve_bytes: int = RESERVE_BYTES
    ) -> None:
        self._folder = folder
        self._transfer = transfer
        self._cache = cache
        self._reserve_bytes = reserve_bytes

    def run(self, request: DownloadRequest, stop: StopSignal, report: OnProgress) -> list[Path]:
        """Returns where the files lie, in the order of the request. What is there already is not fetched again.

        Raises Stopped, and every GemmaDesktopError that its parts raise. What was fetched by then is continued the
        next time.
        """
        places = list(zip(request.files, targets(self._folder, request), strict=True))
        places.sort(key=lambda place: place[0].size_bytes)
        missing = [(file, target) for file, target in places if not _is_there(file, target, stop)]
        for file, target in places:
            if (file, target) not in missing:
                remove_unwanted_parts(target, file.sha256, file.size_bytes)
        done = request.size_bytes - sum(file.size_bytes for file, _ in missing)
        self._check_space(sum(file.size_bytes - part_bytes(target) for file, target in missing))
        for file, target in missing:
            coming = _File(file, target, _Report(done, request, file, report), stop, self._check_space)
            with _writing():
                coming.fetch(self._transfer, self._cache)
            done += file.size_bytes
        return targets(self._folder, request)

    def discard(self, request: DownloadRequest) -> None:
        """Remove what an unfinished download has left; finished files stay. Raises StorageTrouble."""
        for target in targets(self._folder, request):
            remove_parts(target)

    def _check_space(self, needed_bytes: int) -> None:
        """Raises StorageTrouble if so much more would leave less than the reserve."""
        make_private_folder(self._folder)
        with os_errors(self._folder):
            free_bytes = shutil.disk_usage(self._folder).free
        short_bytes = needed_bytes + self._reserve_bytes - free_bytes
        if needed_bytes > 0 and short_bytes > 0:
            raise StorageTrouble(
                say("There is too little space on the disk"),
                say(
                    "Free {size}, or choose another folder or a smaller model. What is fetched already is kept.",
                    size=to_free(short_bytes),
                ),
                f"{self._folder}: {needed_bytes} bytes are needed, {free_bytes} are free",
            )


class _Report:
    """Makes progress of the whole request from what happens to one of its files."""

    def __init__(self, before: int, request: DownloadRequest, file: FileRequest, report: OnProgress) -> None:
        self._before = before
        self._total = request.size_bytes
        self._name = PurePosixPath(file.path).name
        self._report = report
        self._speed = SpeedMeter(time.monotonic)
        self._size = 0

    def __call__(self, event: TransferEvent) -> None:
        match event:
            case Fetched(size_bytes):
                self._size = size_bytes
                speed = self._speed.at(size_bytes)
                left = self._total - self._before - size_bytes
                remaining_s = left / speed if speed else None
                self._tell(Progress(0, 0, bytes_per_s=speed, remaining_s=remaining_s))
            case Waiting(trouble=trouble):
                self._speed.restart()
                self._tell(Progress(0, 0, trouble=trouble))

    def checking(self) -> None:
        self._tell(Progress(0, 0, checking=True))

    def _tell(self, progress: Progress) -> None:
        self._report(
            msgspec.structs.replace(
                progress, done_bytes=self._before + self._size, total_bytes=self._total, file=self._name
            )
        )


class _File:
    """One file on its way."""

    def __init__(
        self,
        file: FileRequest,
        target: Path,
        report: _Report,
        stop: StopSignal,
        check_space: Callable[[int], None],
    ) -> None:
        self._file = file
        self._target = target
        self._report = report
        self._stop = stop
        self._check_space = check_space
        self._looked_at_bytes = 0

    def fetch(self, transfer: Transfer, cache: HubCache | None) -> None:
        with PartFile(self._target, self._file.sha256, self._file.size_bytes) as part:
            if cache is not None and not part.size:
                self._copy(cache, part)
            self._fetch(transfer, part)
            self._report.checking()
            if part.sha256() != self._file.sha256:
                part.set_aside()
                self._fetch(transfer, part)
                self._report.checking()
                if part.sha256() != self._file.sha256:
                    part.restart()
                    raise WrongFile(
                        say("{name} came damaged twice", name=self._target.name),
                        say(
                            "It was not installed. Try another network; {name}.wrong was kept.", name=self._target.name
                        ),
                        f"its sha256 is not {self._file.sha256}",
                    )
            try:
                check_gguf(part.path, self._target.name)
            except UnusableModel:
                part.discard()  # it is what the Hub has: nothing would be gained by another look
                raise
            part.release()
            self._install(part.path)

    def _fetch(self, transfer: Transfer, part: PartFile) -> None:
        self._looked_at_bytes = part.size
        transfer.run(self._file, part, self._stop, self._on_event)

    def _on_event(self, event: TransferEvent) -> None:
        if isinstance(event, Fetched) and event.size_bytes - self._looked_at_bytes >= _LOOK_AT_DISK_EVERY:
            self._looked_at_bytes = event.size_bytes
            self._check_space(self._file.size_bytes - event.size_bytes)
        self._report(event)

    def _copy(self, cache: HubCache, part: PartFile) -> None:
        """From the user's own Hub cache, where it has this very file. Whether it is right is seen afterwards."""
        source = cache.find(self._file)
        if source is None:
            return
        with os_errors(source), source.open("rb", buffering=0) as file:
            while data := file.read(_COPY_BYTES):
                part.append(data)
                self._report(Fetched(part.size))
                self._stop.check()
        if part.sha256() != self._file.sha256:
            part.restart()

    def _install(self, part: Path) -> None:
        forget_origin(self._target)
        try:
            keep_whole(part, self._target)
        except StorageTrouble as trouble:
            if isinstance(trouble.__cause__, PermissionError) and self._target.exists():
                raise StorageTrouble(
                    say("{name} is in use", name=self._target.name),
                    say("Choose another model, then continue this one."),
                    trouble.detail,
                ) from trouble
            raise
        file = self._file
        remember_origin(self._target, file.repository, file.path, file.commit, file.sha256)
        remove_parts(self._target)


def check_gguf(path: Path, name: str) -> None:
    """Raises UnusableModel unless it is a sound GGUF of a kind that belongs to Gemma. name: what the user calls it."""
    try:
        header = read_header(path)
    except UnusableModel as error:
        raise UnusableModel(error.title.replace(path.name, name), error.hint, error.detail) from error
    architecture = header.text("general.architecture")
    if architecture not in _ARCHITECTURES and not (not architecture and header.count("split.no")):
        raise UnusableModel(
            say("{name} is not of the Gemma family", name=name), say("It was not installed."), repr(architecture[:80])
        )


def _is_there(file: FileRequest, target: Path, stop: StopSignal) -> bool:
    """Whether the very file lies there, as its origin says, or as its hash tells where nothing is known of it."""
    origin = origin_of(target)
    if origin is not None:
        return origin.sha256 == file.sha256
    if not target.is_file() or target.stat().st_size != file.size_bytes:
        return False
    if sha256_of(target, check=stop.check) != file.sha256:
        return False
    remember_origin(target, file.repository, file.path, file.commit, file.sha256)
    return True


@contextlib.contextmanager
def _writing() -> Iterator[None]:
    """A full disk, in the words of a download."""
    try:
        yield
    except StorageTrouble as trouble:
        cause = trouble.__cause__
        if isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            hint = say("Free some space, then continue: what is fetched already is kept.")
            raise StorageTrouble(say("The disk is full"), hint, trouble.detail) from cause
        raise
