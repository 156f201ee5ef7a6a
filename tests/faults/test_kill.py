"""kill -9 at any moment: the database is whole, what was acknowledged is there, and the next start goes on."""

import random
import signal
import sys
from pathlib import Path

import pytest

from gemma_desktop.chat.message import Role
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.settings_file import SettingsFile
from tests.faults.application_process import Said
from tests.faults.killed_application import Found, KilledApplication, all_end, found_in, running
from tests.store.samples import paths_in

pytestmark = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="looks for processes in /proc")

ENDS_WITHIN_S = 10.0
WAYS = ("alone", "while the engine hangs", "engine first", "both", "while it starts")


class KillLoop:
    """Starts the application, kills it, looks at what is left, and starts it again.

    lost_s: for each kill that lost some of a streaming answer, how long the first lost character had been seen.
    """

    def __init__(self, home: Path, seed: int) -> None:
        self.home = home
        self.paths = paths_in(home)
        self.random = random.Random(seed)
        self.acknowledged: dict[str, Said] = {}
        self.streaming: set[str] = set()
        self.lost_s: list[float] = []
        self.interrupted = 0
        self.expected_open = ""

    def round(self, way: str) -> None:
        """One start, and one of WAYS to be killed."""
        with running(self.home, self.random.randrange(2**32)) as application:
            self._use(application, way)
            found = self._kill(application, way)
        self._remember(application.said)
        assert found.complaints == []
        self._all_acknowledged_is_there(found)
        self._next_start_is_known(application.said, found)
        self._measure_loss(application, found)
        self.streaming = {node_id for node_id, (_, state, _) in found.messages.items() if state == "streaming"}

    def _use(self, application: KilledApplication, way: str) -> None:
        if way == "while it starts":
            application.wait_while_alive(self.random.uniform(0.0, 0.7))
            return
        self._check_start(application.wait_for("started"))
        application.wait_for("saved", self.random.randint(1, 2))
        if way == "while the engine hangs" or self.random.random() < 0.8:  # it must have begun to
            application.wait_for("seen", self.random.randint(1, 30))
        application.wait_while_alive(self.random.uniform(0.0, 0.1))

    def _kill(self, application: KilledApplication, way: str) -> Found:
        match way:
            case "both":
                application.signal_engine(signal.SIGKILL)
            case "engine first":
                application.signal_engine(signal.SIGKILL)
                application.wait_while_alive(self.random.uniform(0.0, 0.3))
            case "while the engine hangs":
                application.signal_engine(signal.SIGSTOP)
        application.kill()
        assert all_end(self.home, ENDS_WITHIN_S), "the engine outlives the application"
        assert "Traceback" not in application.errors(), application.errors()
        return found_in(self.paths, self.home / "scratch")

    def _check_start(self, started: Said) -> None:
        """The start after a kill shows the interrupted answer, and has nothing to complain of."""
        assert started.notices == ()
        for node in started.path:
            assert node.state is not NodeState.STREAMING
            if node.id in self.streaming:
                self.interrupted += 1
                assert node.state is NodeState.INTERRUPTED
        if self.expected_open:
            assert started.conversation_id == self.expected_open

    def _remember(self, said: list[Said]) -> None:
        for line in said:
            if line.what == "saved":
                before = self.acknowledged.get(line.node_id)
                if before is None or line.length >= before.length:
                    self.acknowledged[line.node_id] = line

    def _all_acknowledged_is_there(self, found: Found) -> None:
        for node_id, saved in self.acknowledged.items():
            role, _, text = found.messages[node_id]
            if role == Role.USER.value:
                assert text == saved.text
            else:
                assert text == "".join(f"{number} " for number in range(len(text.split())))
                assert len(text) >= saved.length

    def _next_start_is_known(self, said: list[Said], found: Found) -> None:
        """The settings name the conversation in which the last acknowledged message was said, or a later one."""
        settings_file = SettingsFile(self.paths.settings)
        wanted = settings_file.load().window.conversation_id
        assert settings_file.trouble is None
        self.expected_open = wanted if wanted in found.conversations else ""
        last_saved = max((place for place, line in enumerate(said) if line.what == "saved"), default=None)
        if last_saved is not None:
            later = {line.conversation_id for line in said[last_saved:] if line.what in ("opened", "saved")}
            assert wanted in later

    def _measure_loss(self, application: KilledApplication, found: Found) -> None:
        for node_id in {line.node_id for line in application.said if line.what == "seen"}:
            kept = len(found.messages[node_id][2]) if node_id in found.messages else 0
            lost = [
                line.at
                for line in application.said
                if line.what == "seen" and line.node_id == node_id and line.length > kept
            ]
            if lost:
                self.lost_s.append(application.killed_at - min(lost))


@pytest.mark.timeout(300)
def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    loop = KillLoop(tmp_path, seed=5)
    for way in WAYS:
        loop.round(way)
    assert loop.acknowledged
    assert loop.interrupted


def kill_engines(home: Path, times: int) -> None:
    """Kill the engine again and again at random moments of its replies; not a word is lost, and it goes on."""
    dice = random.Random(7)
    with running(home, seed=7) as application:
        application.wait_for("saved")
        n_with_words = 0
        for _ in range(times):
            application.wait_for("seen", dice.randint(1, 30))
            application.signal_engine(signal.SIGKILL)
            said = application.take()
            while said.what != "idle":
                said = application.take()
            seen = [line for line in application.said if line.what == "seen" and line.node_id == said.node_id]
            assert said.length >= seen[-1].length
            without_words = [] if said.length else [NodeState.FAILED.value]
            assert said.state in (NodeState.INTERRUPTED.value, NodeState.STOPPED.value, *without_words)
            n_with_words += said.length > 0
        assert n_with_words > times / 2
        application.wait_for("seen")
        assert application.end() == 0
        assert all_end(home, ENDS_WITHIN_S)
        assert "Traceback" not in application.errors()
    found = found_in(paths_in(home), home / "scratch")
    assert found.complaints == []
    assert "streaming" not in {state for _, state, _ in found.messages.values()}


@pytest.mark.timeout(300)
def test_an_engine_killed_at_any_moment_costs_no_word(tmp_path: Path) -> None:
    kill_engines(tmp_path, times=2)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_hundred_killed_engines(tmp_path: Path) -> None:
    kill_engines(tmp_path, times=100)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_two_hundred_kills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    loop = KillLoop(tmp_path, seed=random.SystemRandom().randrange(2**32))
    for _ in range(200):
        loop.round(loop.random.choice(("alone", *WAYS)))
    lost_s = sorted(loop.lost_s)
    with capsys.disabled():
        sys.stdout.write(
            f"\n200 kills: {len(loop.acknowledged)} acknowledged messages, none lost; {loop.interrupted} answers were "
            f"marked interrupted; of {len(lost_s)} streaming answers some was lost, "
            f"median {lost_s[len(lost_s) // 2]:.2f} s, longest {lost_s[-1]:.2f} s\n"
        )
