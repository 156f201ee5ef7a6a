"""How the client deals with a process that is slow, silent, wrong or hostile; a scripted one plays it."""

import os
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from gemma_desktop.chat.generation import GREEDY, StopReason
from gemma_desktop.chat.media import Media, PcmAudio, RgbImage
from gemma_desktop.chat.message import AudioPart, ImagePart, MediaPart, Message, Role, TextPart, ToolSpec, said
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.engine.exchange import Limits
from gemma_desktop.engine.interface import ReplyEvent, Restarting, Stalled
from gemma_desktop.engine.pipe import MAX_UNREAD_MESSAGES
from gemma_desktop.engine.protocol import (
    Delta,
    DeltaKind,
    FailureKind,
    Finished,
    LoadOptions,
    LoadProgress,
    ToolCalled,
)
from gemma_desktop.errors import (
    EngineTrouble,
    GemmaDesktopError,
    Refused,
    TooLong,
    UnusableModel,
    UnusablePicture,
    UnusableSound,
)
from tests.engine import scripted_child
from tests.engine.engine_subject import Heard, Question, ask, ask_until, load, no_media
from tests.helpers.processes import Watch, kill_and_wait

GOOD = Path("good.gguf")
STRICT = Limits(stalled_every_s=0.2, cancel_grace_s=0.3, max_events=5_000, max_text=100_000)
PATIENT = Limits(cancel_grace_s=10.0)


@pytest.fixture
def log_path(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "engine.log"


@pytest.fixture
def engine(log_path: Path) -> Iterator[LocalEngine]:
    """Patient, with a model loaded."""
    with closing(LocalEngine(log_path, child_main=scripted_child.main, limits=PATIENT)) as engine:
        load(engine, GOOD)
        yield engine


@pytest.fixture
def strict_engine(log_path: Path) -> Iterator[LocalEngine]:
    """Puts up with little, with a model loaded."""
    with closing(LocalEngine(log_path, child_main=scripted_child.main, limits=STRICT)) as engine:
        load(engine, GOOD)
        yield engine


_ALONE = """
import os, sys
from pathlib import Path
from gemma_desktop.engine.client import LocalEngine
from tests.engine import scripted_child
from tests.engine.engine_subject import load

engine = LocalEngine(Path(sys.argv[1]), child_main=scripted_child.main)
load(engine, Path("good.gguf"))
children = [pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()]
print(children == [str(engine.pid)], children)
engine.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_the_engine_is_the_only_process_that_is_started(log_path: Path) -> None:
    """multiprocessing would start a tracker of shared memory beside it: 18 MB for nothing."""
    done = subprocess.run(
        [sys.executable, "-c", _ALONE, str(log_path)], check=False, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.startswith("True"), done.stdout + done.stderr


# --- what comes through ---------------------------------------------------------------------------------------


def test_thoughts_and_text_come_apart(engine: LocalEngine) -> None:
    kinds = [event.kind for event in ask(engine, "think").events if isinstance(event, Delta)]
    assert kinds == [DeltaKind.THINKING, DeltaKind.TEXT]


def test_a_tool_call_ends_the_reply(engine: LocalEngine) -> None:
    tool = ToolSpec("get_weather", "", {"type": "object"})
    events = list(engine.generate([said(Role.USER, "call")], GREEDY, media=no_media, tools=[tool]))
    call, finished = events
    assert isinstance(call, ToolCalled)
    assert (call.call.name, call.call.arguments) == ("get_weather", {"city": "Sofia"})
    assert isinstance(finished, Finished)
    assert finished.stop_reason is StopReason.TOOL_CALL


def test_late_events_of_an_older_request_are_dropped(engine: LocalEngine) -> None:
    assert ask(engine, "late").text == "in time"


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        (FailureKind.UNUSABLE_MODEL, UnusableModel),
        (FailureKind.UNUSABLE_PICTURE, UnusablePicture),
        (FailureKind.UNUSABLE_SOUND, UnusableSound),
        (FailureKind.TOO_LONG, TooLong),
        (FailureKind.REFUSED, Refused),
        (FailureKind.TROUBLE, EngineTrouble),
        (FailureKind.BUG, EngineTrouble),
    ],
)
def test_failures_become_the_errors_of_their_kind(
    engine: LocalEngine, kind: FailureKind, error: type[GemmaDesktopError]
) -> None:
    pid = engine.pid
    with pytest.raises(GemmaDesktopError) as caught:
        ask(engine, f"fail {kind}")
    assert type(caught.value) is error
    assert (caught.value.title, caught.value.hint, caught.value.detail) == ("It failed", "Do this.", "for the log")
    assert ask(engine, "say again").text == "again "
    assert engine.pid == pid


def test_nothing_is_answered_before_a_model_is_chosen(log_path: Path) -> None:
    with (
        closing(LocalEngine(log_path, child_main=scripted_child.main)) as engine,
        pytest.raises(Refused, match="No model is chosen"),
    ):
        ask(engine, "say hello")


# --- media ----------------------------------------------------------------------------------------------------

PICTURE = ImagePart("aa", "a.png", 1, 1, detail_tokens=70)
SOUND = AudioPart("bb", "b.wav", 1.0)
MEDIA: dict[MediaPart, Media] = {PICTURE: RgbImage(1, 1, b"rgb"), SOUND: PcmAudio(bytes(4))}


def look(engine: LocalEngine, media: Callable[[MediaPart], Media]) -> Iterator[ReplyEvent]:
    return engine.generate([Message(Role.USER, (PICTURE, SOUND, TextPart("look")))], GREEDY, media=media)


def test_pictures_and_sounds_are_given_when_they_are_asked_for(engine: LocalEngine) -> None:
    assert Heard(list(look(engine, MEDIA.__getitem__))).text == "aa@70 RgbImage bb PcmAudio "


def test_a_picture_larger_than_the_pipe_gets_through(engine: LocalEngine) -> None:
    large = RgbImage(1_000, 2_000, bytes(6_000_000))
    assert Heard(list(look(engine, lambda part: large))).text == "aa@70 RgbImage bb RgbImage "


def test_a_medium_that_cannot_be_decoded_ends_the_reply_and_nothing_else(engine: LocalEngine) -> None:
    def broken(part: MediaPart) -> Media:
        raise UnusablePicture(f"{part.name} is broken")

    pid = engine.pid
    with pytest.raises(UnusablePicture, match=r"a\.png is broken"):
        list(look(engine, broken))
    assert ask(engine, "say fine").text == "fine "
    assert engine.pid == pid


def test_no_file_is_given_that_was_not_attached(engine: LocalEngine) -> None:
    with pytest.raises(EngineTrouble, match="unreadable"):
        ask(engine, "unknown")


# --- cancelling -----------------------------------------------------------------------------------------------


def test_cancel_comes_from_any_thread_and_wakes_who_waits(engine: LocalEngine) -> None:
    heard, rest = ask_until(engine, Question("silence"), Delta)
    thread = threading.Thread(target=engine.cancel)
    thread.start()
    heard.events += rest
    thread.join()
    assert heard.text == "so far"
    assert heard.finished.stop_reason is StopReason.CANCELLED


def test_cancel_never_waits_even_if_the_process_does_not_read(engine: LocalEngine) -> None:
    huge = "x" * 5_000_000  # more than the pipe holds: a plain send would block
    events = engine.generate([said(Role.USER, f"say {huge}")], GREEDY, media=no_media)
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGSTOP)
    engine.cancel()
    events.close()
    os.kill(engine.pid, signal.SIGCONT)


def test_a_process_that_does_not_obey_is_killed_and_the_text_so_far_stays(strict_engine: LocalEngine) -> None:
    heard, rest = ask_until(strict_engine, Question("hang"), Delta)
    assert strict_engine.pid is not None
    watch = Watch(strict_engine.pid)
    strict_engine.cancel()
    heard.events += rest
    assert watch.ends_within(5.0)
    assert heard.text == "so far"
    assert heard.finished.stop_reason is StopReason.CANCELLED
    assert ask(strict_engine, "say hello").text == "hello "
    assert not strict_engine.waits_for_restart


def test_a_process_that_floods_on_after_a_cancel_is_killed(log_path: Path) -> None:
    limits = Limits(cancel_grace_s=0.1)
    with closing(LocalEngine(log_path, child_main=scripted_child.main, limits=limits)) as engine:
        load(engine, GOOD)
        heard, rest = ask_until(engine, Question("flood"), Delta)
        engine.cancel()
        heard.events += rest
        assert heard.finished.stop_reason is StopReason.CANCELLED


def test_what_a_slow_reader_had_not_yet_heard_is_heard_after_a_cancel(engine: LocalEngine) -> None:
    words = [str(number) for number in range(MAX_UNREAD_MESSAGES // 2)]
    heard, rest = ask_until(engine, Question(f"say {' '.join(words)}"), Delta)
    engine.cancel()
    heard.events += rest
    assert heard.text.split() == words


def test_cancelled_loading_keeps_the_model_before(engine: LocalEngine) -> None:
    events = engine.load(Path("endless.gguf"), None, LoadOptions())
    assert isinstance(next(events), LoadProgress)
    engine.cancel()
    assert list(events) == []
    assert engine.model is not None
    assert engine.model.name == "good"
    assert ask(engine, "say hello").text == "hello "


def test_loading_that_hangs_can_be_cancelled(strict_engine: LocalEngine) -> None:
    events = strict_engine.load(Path("hanging.gguf"), None, LoadOptions())
    assert isinstance(next(events), Stalled)
    strict_engine.cancel()
    assert [event for event in events if not isinstance(event, Stalled)] == []
    assert ask(strict_engine, "say hello").text == "hello "


# --- silence --------------------------------------------------------------------------------------------------


def test_silence_is_told_again_and_again_and_ends_nothing(strict_engine: LocalEngine) -> None:
    heard, rest = ask_until(strict_engine, Question("silence"), Delta)
    first, second = next(rest), next(rest)
    assert isinstance(first, Stalled)
    assert isinstance(second, Stalled)
    assert STRICT.stalled_every_s <= first.seconds < second.seconds
    strict_engine.cancel()
    assert heard.text == "so far"
    assert isinstance(list(rest)[-1], Finished)


# --- wrong and hostile ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("prompt", "what"),
    [
        ("garbage", "unreadable"),
        ("large", "unreadable"),
        ("another", "unreadable"),
        ("future", "unreadable"),
        ("flood", "too much"),
        ("progress", "too much"),
    ],
)
def test_nonsense_ends_the_process_and_the_next_reply_comes_from_a_new_one(
    strict_engine: LocalEngine, prompt: str, what: str
) -> None:
    assert strict_engine.pid is not None
    watch = Watch(strict_engine.pid)
    with pytest.raises(EngineTrouble, match=what) as caught:
        ask(strict_engine, prompt)
    assert watch.ends_within(5.0)
    assert caught.value.hint
    assert ask(strict_engine, "say hello").count(Restarting) > 0


def test_half_a_message_holds_nobody_up(strict_engine: LocalEngine) -> None:
    heard, rest = ask_until(strict_engine, Question("half"), Stalled)
    strict_engine.cancel()
    heard.events += rest
    assert heard.finished.stop_reason is StopReason.CANCELLED


def test_progress_out_of_bounds_is_nonsense(engine: LocalEngine) -> None:
    with pytest.raises(EngineTrouble, match=r"nonsense\.gguf could not be loaded"):
        load(engine, Path("nonsense.gguf"))


def test_a_reply_that_floods_on_after_it_was_closed_is_ended_with_its_process(strict_engine: LocalEngine) -> None:
    heard, rest = ask_until(strict_engine, Question("flood"), Delta)
    assert heard.text
    assert strict_engine.pid is not None
    watch = Watch(strict_engine.pid)
    rest.close()  # type: ignore[attr-defined]
    assert watch.ends_within(5.0)


# --- crashes --------------------------------------------------------------------------------------------------


def test_a_crash_is_told_with_the_exit_status_and_the_last_words(engine: LocalEngine) -> None:
    heard, rest = ask_until(engine, Question("crash"), Delta)
    assert heard.text == "so far"
    with pytest.raises(EngineTrouble) as caught:
        list(rest)
    assert "SIGKILL" in caught.value.detail
    assert "these are my last words" in caught.value.detail


def test_faulthandler_writes_where_python_was(engine: LocalEngine) -> None:
    with pytest.raises(EngineTrouble) as caught:
        ask(engine, "abort")
    assert "Fatal Python error: Aborted" in caught.value.detail


def test_a_model_that_crashes_does_not_use_up_the_restarts(engine: LocalEngine) -> None:
    for _ in range(4):
        with pytest.raises(EngineTrouble, match=r"crashing\.gguf could not be loaded"):
            load(engine, Path("crashing.gguf"))
    assert ask(engine, "say hello").text == "hello "


def test_crashes_long_ago_are_forgiven(log_path: Path) -> None:
    now_s = 0.0
    with closing(LocalEngine(log_path, child_main=scripted_child.main, clock=lambda: now_s)) as engine:
        load(engine, GOOD)
        for _ in range(4):
            with pytest.raises(EngineTrouble):
                ask(engine, "crash")
            now_s += 301
        assert not engine.waits_for_restart


def test_loading_a_model_ends_the_wait_for_the_user(engine: LocalEngine) -> None:
    for _ in range(3):
        with pytest.raises(EngineTrouble):
            ask(engine, "crash")
    assert engine.waits_for_restart
    load(engine, Path("other.gguf"))
    assert ask(engine, "say hello").text == "hello "


def test_a_death_while_idle_counts_as_a_crash(engine: LocalEngine) -> None:
    for _ in range(2):
        assert engine.pid is not None
        kill_and_wait(engine.pid, signal.SIGKILL)
        ask(engine, "say hello")
    assert engine.pid is not None
    kill_and_wait(engine.pid, signal.SIGKILL)
    with pytest.raises(EngineTrouble, match="keeps stopping"):
        ask(engine, "say hello")


@pytest.mark.parametrize(
    ("child_main", "words"),
    [
        (scripted_child.never_ready, "did not start"),
        (scripted_child.ends_at_once, "the library is missing"),
        (scripted_child.of_another_version, "unreadable"),
    ],
)
def test_a_process_that_does_not_start_is_told(
    log_path: Path, child_main: Callable[[Connection], None], words: str
) -> None:
    limits = Limits(start_timeout_s=2.0)
    with closing(LocalEngine(log_path, child_main=child_main, limits=limits)) as engine:
        with pytest.raises(EngineTrouble, match=r"good\.gguf could not be loaded") as caught:
            load(engine, GOOD)
        assert words in caught.value.hint + caught.value.detail
        assert engine.model is None


@contextmanager
def no_more_files() -> Iterator[None]:
    """Nothing can be opened, as where a process has reached its limit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_system_without_room_for_another_process_is_told(log_path: Path) -> None:
    with closing(LocalEngine(log_path, child_main=scripted_child.main)) as engine:
        with no_more_files(), pytest.raises(EngineTrouble, match="The engine could not be started") as caught:
            load(engine, GOOD)
        assert "Too many open files" in caught.value.detail
        load(engine, GOOD)
        assert ask(engine, "say hello").text == "hello "


def test_a_start_that_hangs_can_be_cancelled(log_path: Path) -> None:
    with closing(LocalEngine(log_path, child_main=scripted_child.never_ready)) as engine:
        events = engine.load(GOOD, None, LoadOptions())
        canceller = threading.Timer(0.1, engine.cancel)
        canceller.start()
        assert list(events) == []
        canceller.join()


# --- the process ----------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="counts in /proc")
def test_processes_that_ended_leave_no_files_threads_or_zombies_behind(strict_engine: LocalEngine) -> None:
    def held() -> tuple[int, int, int]:
        children = Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text().split()
        return len(list(Path("/proc/self/fd").iterdir())), threading.active_count(), len(children)

    def crash_hang_and_close() -> None:
        with pytest.raises(EngineTrouble):
            ask(strict_engine, "crash")
        _, rest = ask_until(strict_engine, Question("hang"), Delta)
        strict_engine.cancel()
        assert isinstance(list(rest)[-1], Finished)
        with pytest.raises(EngineTrouble):
            load(strict_engine, Path("crashing.gguf"))
        strict_engine.close()

    crash_hang_and_close()
    before = held()
    crash_hang_and_close()
    assert held() == before


def test_an_engine_can_be_used_again_after_close(engine: LocalEngine) -> None:
    engine.close()
    assert engine.pid is None
    assert ask(engine, "say hello").text == "hello "


def test_the_process_gives_way_to_the_window(engine: LocalEngine) -> None:
    assert engine.pid is not None
    assert os.getpriority(os.PRIO_PROCESS, engine.pid) == os.getpriority(os.PRIO_PROCESS, 0) + 5


@pytest.mark.skipif(sys.platform != "linux", reason="a score of Linux")
def test_when_memory_runs_out_the_process_goes_before_the_window(engine: LocalEngine) -> None:
    def score(pid: int) -> int:
        return int(Path(f"/proc/{pid}/oom_score_adj").read_text())

    assert engine.pid is not None
    assert score(engine.pid) > score(os.getpid())


def test_the_process_leaves_ctrl_c_to_the_application(engine: LocalEngine) -> None:
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGINT)
    assert ask(engine, "say hello").count(Restarting) == 0


def test_an_engine_runs_where_no_log_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    log_path = tmp_path / "logs" / "engine.log"
    with closing(LocalEngine(log_path, child_main=scripted_child.main)) as engine:
        load(engine, GOOD)
        assert ask(engine, "say hello").text == "hello "
