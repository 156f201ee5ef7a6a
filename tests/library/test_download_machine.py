"""Downloads through any sequence of faults, pauses, kills and damage: no wrong file is ever listed, the right one is.

What a kill leaves is real (a process of its own gets SIGKILL); what a power loss may leave is made by hand.
"""

import multiprocessing
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final

import msgspec
import pytest
from hypothesis import HealthCheck, Phase
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from gemma_desktop.errors import GemmaDesktopError
from gemma_desktop.library.stop import Stopped, StopSignal
from tests.helpers.hub_server import Fault, hub_server
from tests.library.download_process import fetch_until, is_at
from tests.library.download_room import HURRIED, MODEL, REPOSITORY, DownloadRoom, write_weights

KIB: Final = 1024
SIZE_BYTES: Final = 192 * KIB
IMPATIENT: Final = msgspec.structs.replace(HURRIED, stall_timeout_s=0.05)

places = st.sampled_from([0, 1, 20 * KIB, 64 * KIB, 100 * KIB, SIZE_BYTES])
faults = st.one_of(
    st.builds(Fault, cut_after=places, ignore_range=st.booleans()),
    st.builds(Fault, stall_after=places),
    st.builds(
        Fault, status=st.sampled_from([403, 404, 408, 416, 429, 500, 503]), retry_after_s=st.sampled_from(["", "9"])
    ),
    st.builds(Fault, ignore_range=st.just(True), flip_at=st.one_of(st.none(), places)),
    st.builds(Fault, flip_at=places, cut_after=st.one_of(st.none(), places)),
    st.builds(Fault, length_off_by=st.sampled_from([-50 * KIB, -1, 1, 50 * KIB])),
    st.builds(Fault, etag=st.sampled_from(['"another"', 'W/"weak"', ""]), ignore_if_range=st.booleans()),
    st.builds(Fault, without_length=st.just(True), cut_after=st.one_of(st.none(), places)),
    st.builds(Fault, is_garbage=st.just(True)),
    st.builds(Fault, range_off_by=st.sampled_from([-1, 1, -KIB])),
)
misbehaviour = st.lists(faults, max_size=4)
"""Of the storage, request by request; what is left over waits for the next download."""
moments = st.sampled_from(["bytes came", "waiting", "checking"])
"""When a download is paused or killed."""


class DownloadMachine(RuleBasedStateMachine):
    """versions: what the Hub has had under the model's name so far."""

    @initialize()
    def begin(self) -> None:
        self.stack = ExitStack()
        base = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.room = DownloadRoom(self.stack.enter_context(hub_server()), base, patience=IMPATIENT)
        self.versions: list[bytes] = []
        self.publish(0)

    @rule(seed=st.integers(0, 3))
    def publish(self, seed: int) -> None:
        """Another version on the Hub; all are of one length."""
        self.room.model_source = write_weights(self.room.base / f"{seed}.gguf", SIZE_BYTES, seed)
        self.room.hub.repositories[REPOSITORY].files[MODEL] = self.room.model_source
        self.versions.append(self.room.model_source.read_bytes())

    @rule(coming=misbehaviour)
    def fetch(self, coming: list[Fault]) -> None:
        self.room.hub.faults.extend(coming)
        with suppress(GemmaDesktopError):
            self.room.fetch()

    @rule(coming=misbehaviour, moment=moments)
    def pause(self, coming: list[Fault], moment: str) -> None:
        self.room.hub.faults.extend(coming)
        self.room.stop = StopSignal()
        with suppress(GemmaDesktopError, Stopped):
            self.room.fetch(report=lambda progress: self.room.stop.set() if is_at(moment, progress) else None)
        self.room.stop = StopSignal()

    @rule(coming=misbehaviour, moment=moments)
    def kill(self, coming: list[Fault], moment: str) -> None:
        self.room.hub.faults.extend(coming)
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.library.download_process"])
        request = msgspec.json.encode(self.room.request())
        arguments = (self.room.folder, self.room.hub.endpoint, request, IMPATIENT, moment)
        process = context.Process(target=fetch_until, args=arguments)
        process.start()
        process.join()

    @rule(place=st.integers(0, SIZE_BYTES), is_cut=st.booleans())
    def lose_power(self, place: int, is_cut: bool) -> None:
        """What was not on the disk yet is gone, or zeros."""
        if self.room.part.exists():
            data = self.room.part.read_bytes()
            rest = b"" if is_cut else bytes(max(0, len(data) - place))
            self.room.part.write_bytes(data[:place] + rest)

    @rule(content=st.sampled_from([b"", b"{", b"[]", b'{"sha256": "", "size_bytes": 0}', None]))
    def damage_the_note_beside_the_part(self, content: bytes | None) -> None:
        note = self.room.part.with_name(f"{MODEL}.part.json")
        if not note.exists():
            return
        if content is None:
            note.unlink()
        else:
            note.write_bytes(content)

    @rule()
    def cancel(self) -> None:
        self.room.downloader().discard(self.room.request())

    @invariant()
    def no_wrong_file_is_listed(self) -> None:
        if hasattr(self, "room"):
            listed = list(self.room.folder.rglob("*.gguf"))
            assert listed in ([], [self.room.model])
            assert all(path.read_bytes() in self.versions for path in listed)

    def teardown(self) -> None:
        if not hasattr(self, "room"):
            return
        with self.stack:
            self.room.hub.faults.clear()
            self.room.fetch()
            assert self.room.is_installed()


@pytest.mark.parametrize("examples", [6, pytest.param(600, marks=[pytest.mark.soak, pytest.mark.timeout(3600)])])
def test_whatever_happens_the_right_file_is_listed_at_the_end(examples: int) -> None:
    run_state_machine_as_test(
        DownloadMachine,
        settings=hypothesis_settings(
            max_examples=examples,
            stateful_step_count=10,
            deadline=None,
            derandomize=examples < 100,
            phases=[Phase.reuse, Phase.generate],  # ten steps are short enough, and shrinking them takes minutes
            suppress_health_check=list(HealthCheck),
        ),
    )
