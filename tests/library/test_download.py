"""Downloads from a Hub that misbehaves: whatever it does, only the right file ever gets its name."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from gemma_desktop.errors import (
    AccessNeeded,
    GemmaDesktopError,
    NetworkTrouble,
    OfflineMode,
    StorageTrouble,
    UnusableModel,
    UnusableRepository,
    WrongFile,
)
from gemma_desktop.library.disk_space import to_free
from gemma_desktop.library.download import targets
from gemma_desktop.library.download_request import DownloadRequest, FileRequest
from gemma_desktop.library.hub_cache import HubCache
from gemma_desktop.library.origin import origin_of
from gemma_desktop.library.stop import Stopped, StopSignal
from gemma_desktop.library.transfer import Patience
from tests.faults.small_disk import tmpfs
from tests.helpers.hub_server import TOKEN, Fault, copy_as
from tests.library.download_room import HURRIED, MODEL, PROJECTOR, REPOSITORY, DownloadRoom, write_weights
from tests.library.gguf_files import write_gguf

MIB = 1024 * 1024


def trouble_of(room: DownloadRoom, *paths: str) -> GemmaDesktopError:
    with pytest.raises(GemmaDesktopError) as caught:
        room.fetch(*paths)
    return caught.value


def test_a_model_and_its_projector_are_installed_with_where_they_came_from(room: DownloadRoom) -> None:
    assert room.fetch(MODEL, PROJECTOR) == [room.model, room.model.with_name(PROJECTOR)]
    assert room.is_installed()
    origin = origin_of(room.model)
    assert origin is not None
    assert (origin.repository, origin.path, origin.sha256) == (REPOSITORY, MODEL, room.file().sha256)


def test_the_small_file_comes_first(room: DownloadRoom) -> None:
    room.fetch(MODEL, PROJECTOR)
    assert [PROJECTOR in seen.path for seen in room.hub.requests(storage=True)] == [True, False]


def test_progress_reaches_the_whole_and_never_goes_back(room: DownloadRoom) -> None:
    request = room.request(MODEL, PROJECTOR)
    room.fetch(MODEL, PROJECTOR)
    done = [progress.done_bytes for progress in room.progress]
    assert done == sorted(done)
    assert {progress.total_bytes for progress in room.progress} == {request.size_bytes}
    assert done[-1] == request.size_bytes


def test_what_is_installed_is_not_fetched_again(room: DownloadRoom) -> None:
    room.fetch()
    room.fetch()
    assert len(room.hub.requests(storage=True)) == 1


def test_a_file_that_somebody_put_there_is_recognised_by_its_hash(room: DownloadRoom) -> None:
    copy_as(room.model, room.model_source)
    room.fetch()
    assert room.hub.requests(storage=True) == []
    assert room.is_installed()


@pytest.mark.parametrize(
    "fault",
    [
        Fault(cut_after=MIB),
        Fault(cut_after=0),
        Fault(stall_after=MIB),
        Fault(status=503),
        Fault(status=429),
        Fault(status=403),
        Fault(length_off_by=1),
        Fault(length_off_by=-1),
        Fault(length_off_by=-2 * MIB),
        Fault(flip_at=MIB),
        Fault(is_garbage=True),
        Fault(without_length=True),
        Fault(without_length=True, cut_after=MIB),
        Fault(sends_to="http://["),
    ],
    ids=repr,
)
def test_one_fault_is_got_over(room: DownloadRoom, fault: Fault) -> None:
    room.hub.faults.append(fault)
    room.fetch()
    assert room.is_installed()


@pytest.mark.parametrize(
    "fault",
    [
        Fault(ignore_range=True),
        Fault(etag='"another"'),
        Fault(etag='"another"', ignore_range=True),
        Fault(etag='W/"weak"'),
        Fault(range_off_by=-1),
        Fault(range_off_by=1),
        Fault(length_off_by=1),
        Fault(status=416),
        Fault(flip_at=2 * MIB),
    ],
    ids=repr,
)
def test_a_fault_in_the_continuation_is_got_over(room: DownloadRoom, fault: Fault) -> None:
    room.hub.faults.extend([Fault(cut_after=MIB), fault])
    room.fetch()
    assert room.is_installed()


@pytest.mark.parametrize(
    "fault",
    [
        Fault(cut_after=0),
        Fault(cut_after=MIB, ignore_range=True),
        Fault(stall_after=0),
        Fault(status=500),
        Fault(status=403),
        Fault(status=416),
        Fault(length_off_by=1),
        Fault(length_off_by=-1),
        Fault(flip_at=17),
        Fault(sends_to="?again"),
    ],
    ids=repr,
)
def test_a_server_that_always_lies_is_given_up_and_nothing_is_installed(room: DownloadRoom, fault: Fault) -> None:
    room.hub.always = fault
    assert isinstance(trouble_of(room), NetworkTrouble)
    assert not room.model.exists()


def test_a_file_that_changes_with_every_connection_is_given_up(room: DownloadRoom) -> None:
    room.hub.faults.extend(Fault(cut_after=MIB, etag=f'"{number}"') for number in range(50))
    assert isinstance(trouble_of(room), NetworkTrouble)
    assert not room.model.exists()


def test_it_continues_where_it_was_cut(room: DownloadRoom) -> None:
    room.hub.faults.append(Fault(cut_after=MIB))
    room.fetch()
    assert room.hub.ranges() == ["", f"bytes={MIB}-"]
    assert room.hub.requests(storage=True)[1].headers["if-range"]


def test_a_server_that_ignores_ranges_costs_nothing_that_is_there(room: DownloadRoom) -> None:
    room.hub.faults.extend([Fault(cut_after=2 * MIB), Fault(ignore_range=True, cut_after=MIB)])
    room.fetch()
    assert room.hub.ranges() == ["", f"bytes={2 * MIB}-", f"bytes={2 * MIB}-"]


@pytest.mark.parametrize("bytes_off", [-1, 1])
def test_a_piece_from_another_place_is_not_written(room: DownloadRoom, bytes_off: int) -> None:
    room.hub.faults.extend([Fault(cut_after=MIB), Fault(range_off_by=bytes_off)])
    room.fetch()
    assert room.hub.ranges() == ["", f"bytes={MIB}-", f"bytes={MIB}-"]


def test_pieces_of_two_versions_are_not_joined(room: DownloadRoom) -> None:
    room.hub.faults.extend([Fault(cut_after=MIB), Fault(etag='"another"', ignore_if_range=True)])
    room.fetch()
    assert room.hub.ranges() == ["", f"bytes={MIB}-", ""]


def test_progress_makes_patience_anew(room: DownloadRoom) -> None:
    room.hub.faults.extend(Fault(cut_after=MIB // 8) for _ in range(5 * HURRIED.attempts))
    room.fetch()
    assert room.is_installed()


def test_a_wish_to_wait_is_obeyed_up_to_a_limit(room: DownloadRoom) -> None:
    room.patience = msgspec.structs.replace(HURRIED, longest_retry_after_s=0.02)
    room.hub.faults.append(Fault(status=429, retry_after_s="86400"))
    room.hub.api_faults.append(Fault(status=503, retry_after_s="Wed, 21 Oct 2099 07:28:00 GMT"))
    room.fetch()
    waits = [progress.trouble.title for progress in room.progress if progress.trouble]
    assert waits == ["The Hub is busy or down", "The Hub wants less to do"]


def test_a_pause_keeps_what_is_there(room: DownloadRoom) -> None:
    room.hub.faults.append(Fault(stall_after=MIB))
    room.patience = Patience()
    with pytest.raises(Stopped):
        room.fetch(report=room.set_when(lambda progress: progress.done_bytes > 0))
    fetched = room.part.stat().st_size
    room.stop = StopSignal()
    room.fetch()
    assert room.hub.ranges() == ["", f"bytes={fetched}-" if fetched else ""]
    assert room.is_installed()


def test_a_cancelled_download_leaves_nothing(room: DownloadRoom) -> None:
    room.hub.always = Fault(cut_after=MIB, ignore_range=True)
    trouble_of(room)
    room.downloader().discard(room.request())
    assert list(room.model.parent.iterdir()) == []


def test_a_part_that_is_longer_than_the_file_is_thrown_away(room: DownloadRoom) -> None:
    room.hub.always = Fault(cut_after=MIB, ignore_range=True)
    trouble_of(room)
    room.hub.always = Fault()
    with room.part.open("ab") as file:
        file.truncate(room.file().size_bytes + 1)
    room.fetch()
    assert room.is_installed()


def test_the_part_of_an_older_version_is_not_joined_to_a_newer_one(room: DownloadRoom) -> None:
    room.hub.always = Fault(cut_after=MIB, ignore_range=True)
    trouble_of(room)
    room.hub.always = Fault()
    room.model_source = write_weights(room.base / "newer.gguf", seed=1)
    room.hub.repositories[REPOSITORY].files[MODEL] = room.model_source
    room.fetch()
    assert room.is_installed()
    assert room.hub.ranges()[-1] == ""


def test_wrong_bytes_are_kept_aside_and_the_file_fetched_once_more(room: DownloadRoom) -> None:
    room.hub.always = Fault(flip_at=MIB)
    assert isinstance(trouble_of(room), WrongFile)
    assert len(room.hub.requests(storage=True)) == 2
    assert [path.suffix for path in room.model.parent.iterdir() if path.stat().st_size > MIB] == [".wrong"]


def test_the_old_file_stays_until_the_update_is_proven(room: DownloadRoom) -> None:
    room.fetch()
    old = room.model.read_bytes()
    room.model_source = write_weights(room.base / "newer.gguf", seed=1)
    room.hub.repositories[REPOSITORY].files[MODEL] = room.model_source
    room.hub.always = Fault(flip_at=MIB)
    trouble_of(room)
    assert room.model.read_bytes() == old
    room.hub.always = Fault()
    room.fetch()
    assert room.is_installed()


def test_an_update_that_was_begun_and_taken_back_leaves_nothing(room: DownloadRoom) -> None:
    room.fetch()
    old, room.model_source = room.model_source, write_weights(room.base / "newer.gguf", seed=1)
    room.hub.repositories[REPOSITORY].files[MODEL] = room.model_source
    room.hub.always = Fault(cut_after=MIB, ignore_range=True)
    trouble_of(room)
    room.hub.repositories[REPOSITORY].files[MODEL] = room.model_source = old
    assert not room.is_installed()
    room.fetch()
    assert room.is_installed()


def test_a_file_whose_hash_is_right_but_that_is_no_gguf_is_refused(room: DownloadRoom) -> None:
    room.model_source.write_bytes(b"<html>" * 1000)
    room.hub.sha256_of.clear()
    error = trouble_of(room)
    assert isinstance(error, UnusableModel)
    assert error.title == f"{MODEL} is not a GGUF file"
    assert not room.model.exists()


def test_a_sound_gguf_of_another_family_is_refused(room: DownloadRoom) -> None:
    write_gguf(room.model_source, "llama", {"llama.block_count": 1})
    room.hub.sha256_of.clear()
    assert "Gemma" in trouble_of(room).title
    assert not room.model.exists()


def test_the_token_goes_to_the_hub_and_to_nobody_else(room: DownloadRoom) -> None:
    room.hub.repositories[REPOSITORY].gated = "auto"
    room.token = TOKEN
    room.fetch()
    assert [seen.headers.get("authorization") for seen in room.hub.requests(storage=False)] == [f"Bearer {TOKEN}"]
    assert ["authorization" in seen.headers for seen in room.hub.requests(storage=True)] == [False]


@pytest.mark.parametrize("token", ["", "hf_valid_but_not_allowed", "hf_wrong"])
def test_a_gated_file_without_access_is_told_at_once(room: DownloadRoom, token: str) -> None:
    room.hub.repositories[REPOSITORY].gated = "auto"
    room.hub.known.add("hf_valid_but_not_allowed")
    room.token = token
    error = trouble_of(room)
    assert isinstance(error, AccessNeeded)
    assert len(room.hub.requests(storage=False)) == 1
    assert "token" in error.hint


def test_a_file_that_is_gone_is_told_at_once(room: DownloadRoom) -> None:
    request = room.request()
    del room.hub.repositories[REPOSITORY].files[MODEL]
    with pytest.raises(UnusableRepository):
        room.downloader().run(request, room.stop, room.progress.append)
    assert len(room.hub.requests(storage=False)) == 1


def test_what_the_hub_refuses_for_reasons_of_its_own_is_told_at_once(room: DownloadRoom) -> None:
    room.hub.api_faults.append(Fault(status=451))
    error = trouble_of(room)
    assert (error.title, error.detail) == ("The Hub refused the file", "status 451, ")
    assert len(room.hub.requests(storage=False)) == 1


@pytest.mark.parametrize("place", ["ftp://localhost/model.gguf", "file:///etc/passwd", "data:,GGUF"])
def test_no_redirect_leads_out_of_the_web(room: DownloadRoom, place: str) -> None:
    room.hub.always = Fault(sends_to=place)
    error = trouble_of(room)
    assert (error.title, error.detail) == ("The Hub sends to an unprotected place", place.partition(":")[0])
    assert len(room.hub.requests(storage=True)) == 1


def test_a_file_that_is_another_one_on_the_hub_now_is_told_before_it_is_fetched(room: DownloadRoom) -> None:
    request = room.request()
    room.hub.repositories[REPOSITORY].files[MODEL] = write_weights(room.base / "newer.gguf", seed=1)
    with pytest.raises(WrongFile):
        room.downloader().run(request, room.stop, room.progress.append)
    assert room.hub.requests(storage=True) == []


def test_a_hub_that_is_not_there_is_told_in_one_sentence(room: DownloadRoom) -> None:
    request = room.request()
    room.hub.stop()
    with pytest.raises(NetworkTrouble, match="cannot be reached"):
        room.downloader().run(request, room.stop, room.progress.append)


def test_offline_nothing_is_asked(room: DownloadRoom) -> None:
    room.is_offline = True
    assert isinstance(trouble_of(room), OfflineMode)
    assert (room.hub.seen, room.ledger.connections()) == ([], [])


def test_too_little_space_is_told_before_anything_is_fetched(room: DownloadRoom) -> None:
    room.reserve_bytes = 10**18
    error = trouble_of(room)
    assert isinstance(error, StorageTrouble)
    assert "space" in error.title
    assert room.hub.seen == []


def test_a_disk_that_fills_in_the_middle_keeps_what_is_there(room: DownloadRoom) -> None:
    with tmpfs() as disk:
        room.folder = disk.folder
        room.hub.on_storage_request = disk.fill
        assert trouble_of(room).title == "The disk is full"
        assert not room.model.exists()
        room.hub.on_storage_request = lambda: None
        disk.free()
        room.fetch()
        assert room.is_installed()


def test_a_folder_that_cannot_be_written_is_named(room: DownloadRoom) -> None:
    room.folder.write_text("a file where the folder should be")
    error = trouble_of(room)
    assert isinstance(error, StorageTrouble)
    assert str(room.folder) in error.title


def test_a_download_that_another_process_runs_is_not_joined(room: DownloadRoom) -> None:
    room.model.parent.mkdir(parents=True)
    script = (
        "import sys; from pathlib import Path; from gemma_desktop.library.part_file import PartFile\n"
        "with PartFile(Path(sys.argv[1]), 'a' * 64, 1): print(flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", script, str(room.model)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert "already" in trouble_of(room).title


@pytest.mark.parametrize("kills", [3, pytest.param(20, marks=pytest.mark.soak)])
def test_kill_9_costs_less_than_a_twentieth(room: DownloadRoom, kills: int) -> None:
    size_bytes = 200 * MIB if kills == 20 else 12 * MIB
    room.model_source = write_weights(room.base / "large.gguf", size_bytes)
    room.hub.repositories[REPOSITORY].files[MODEL] = room.model_source
    room.hub.bytes_per_s = 40 * MIB if kills == 20 else 24 * MIB
    request = room.base / "request.json"
    request.write_bytes(msgspec.json.encode(room.request()))
    command = [
        sys.executable,
        "-m",
        "tests.library.download_process",
        str(room.folder),
        room.hub.endpoint,
        str(request),
    ]
    for number in range(kills):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            while json.loads(process.stdout.readline()) < (number + 1) * size_bytes // (kills + 2):
                pass
            os.kill(process.pid, signal.SIGKILL)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    assert room.is_installed()
    assert room.hub.bytes_sent < 1.05 * room.model_source.stat().st_size


def test_what_the_users_hub_cache_has_is_not_fetched(room: DownloadRoom) -> None:
    blobs = room.base / "cache" / f"models--{REPOSITORY.replace('/', '--')}" / "blobs"
    copy_as(blobs / room.file().sha256, room.model_source)
    room.cache = HubCache(room.base / "cache")
    room.fetch()
    assert room.is_installed()
    assert room.hub.requests(storage=True) == []


def test_a_damaged_file_in_the_users_hub_cache_is_fetched_all_the_same(room: DownloadRoom) -> None:
    blob = room.base / "cache" / f"models--{REPOSITORY.replace('/', '--')}" / "blobs" / room.file().sha256
    copy_as(blob, room.model_source)
    with blob.open("r+b") as file:
        file.seek(MIB)
        file.write(b"damage")
    room.cache = HubCache(room.base / "cache")
    room.fetch()
    assert room.is_installed()


@pytest.mark.parametrize(
    "path",
    [
        "../../evil.gguf", "/etc/evil.gguf", "a/../../evil.gguf", "C:evil.gguf", "a\\..\\evil.gguf", "con.gguf",
        "evil.gguf:stream.gguf", "a/./b.gguf", "a//b.gguf", "-rf.gguf", "line\nbreak.gguf", "dots. /x.gguf",
        "\u202egguf.gguf", "x" * 300 + ".gguf", "", "model.bin",
    ],
)  # fmt: skip
def test_a_name_with_tricks_is_refused(tmp_path: Path, path: str) -> None:
    file = FileRequest(REPOSITORY, "c" * 40, path, 10, "a" * 64)
    with pytest.raises(UnusableRepository):
        targets(tmp_path, DownloadRequest("x", "X", (file,)))


@pytest.mark.parametrize("repository", ["../evil", "a/..", "a", "a/b/c", "/a/b", "a b/c", "a/.hidden", "con/b"])
def test_a_repository_with_tricks_is_refused(tmp_path: Path, repository: str) -> None:
    file = FileRequest(repository, "c" * 40, "model.gguf", 10, "a" * 64)
    with pytest.raises(UnusableRepository):
        targets(tmp_path, DownloadRequest("x", "X", (file,)))


def test_a_link_that_leads_out_of_the_models_folder_is_not_followed(room: DownloadRoom) -> None:
    elsewhere = room.base / "elsewhere"
    elsewhere.mkdir()
    room.folder.mkdir()
    (room.folder / "google").symlink_to(elsewhere)
    assert isinstance(trouble_of(room), UnusableRepository)
    assert list(elsewhere.iterdir()) == []


def test_a_file_that_the_hub_gives_no_hash_of_is_refused(room: DownloadRoom) -> None:
    unproven = replace_sha256(room.request(), "")
    with pytest.raises(UnusableRepository, match="cannot be proven"):
        room.downloader().run(unproven, room.stop, room.progress.append)


def replace_sha256(request: DownloadRequest, sha256: str) -> DownloadRequest:
    files = tuple(msgspec.structs.replace(file, sha256=sha256) for file in request.files)
    return msgspec.structs.replace(request, files=files)


def test_every_connection_is_in_the_ledger(room: DownloadRoom) -> None:
    room.fetch()
    connections = room.ledger.connections()
    hosts = {connection.host for connection in connections}
    assert hosts == {room.hub.endpoint.removeprefix("http://"), room.hub.storage.removeprefix("http://")}
    assert sum(connection.received_bytes or 0 for connection in connections) == room.model.stat().st_size
    assert all(MODEL in connection.why for connection in connections)


@pytest.mark.parametrize(
    ("n_bytes", "words"), [(1, "1 MB"), (5_000_001, "6 MB"), (999_000_000, "999 MB"), (2_010_000_000, "2.1 GB")]
)
def test_the_room_to_make_is_rounded_up(n_bytes: int, words: str) -> None:
    assert to_free(n_bytes) == words
