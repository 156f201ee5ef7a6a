"""What every engine process must be able to do and survive: the scripted one, and llama.cpp on the demo model."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gemma_desktop.chat.generation import GREEDY, StopReason
from gemma_desktop.chat.message import Role, said
from gemma_desktop.engine import child, protocol
from gemma_desktop.engine.exchange import Limits
from gemma_desktop.engine.interface import BatchEvent, Restarting, Stalled
from gemma_desktop.engine.protocol import BatchReply, Delta, Failed, FailureKind, Finished, PromptProgress
from gemma_desktop.errors import EngineTrouble, Refused, UnusableModel
from tests.engine import scripted_child
from tests.engine.engine_subject import (
    Question,
    Subject,
    ask,
    ask_batch,
    ask_until,
    batch_events_of,
    ends_of,
    events_of,
    fake_subject,
    load,
    no_media,
    texts_of,
)
from tests.helpers.aborting_gguf import write_aborting_model
from tests.helpers.gguf_models import write_gemma4
from tests.helpers.processes import Watch, kill_and_wait

DEMO = Path(__file__).parents[2] / "resources" / "models" / "demo.gguf"
IMPATIENT = Limits(cancel_grace_s=0.3)


def _scripted(folder: Path) -> Subject:
    return Subject(
        child_main=scripted_child.main,
        folder=folder,
        model=folder / "good.gguf",
        endless_model=folder / "good.gguf",
        unusable=folder / "unusable.gguf",
        aborting=folder / "aborting.gguf",
        short=Question("say one two three"),
        endless=Question("count"),
        long_prompt=Question("read"),
    )


@pytest.fixture(scope="session")
def real_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """endless.gguf never ends an answer: the tokens that would are suppressed."""
    folder = tmp_path_factory.mktemp("contract")
    write_gemma4(folder / "endless.gguf", suppressed=range(24))
    write_aborting_model(folder / "aborting.gguf")
    (folder / "unusable.gguf").write_bytes(b"GGUF" + bytes(100))
    return folder


def _real(folder: Path, files: Path) -> Subject:
    return Subject(
        child_main=child.main,
        folder=folder,
        model=DEMO,
        endless_model=files / "endless.gguf",
        unusable=files / "unusable.gguf",
        aborting=files / "aborting.gguf",
        short=Question("Hello"),
        endless=Question("Hello"),
        long_prompt=Question("hello " * 2_500),
    )


@pytest.fixture(params=["scripted", "real"])
def subject(request: pytest.FixtureRequest, tmp_path: Path) -> Subject:
    if request.param == "scripted":
        return _scripted(tmp_path)
    return _real(tmp_path, request.getfixturevalue("real_files"))


@pytest.fixture(params=["scripted", "real", "fake"])
def every_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Subject:
    """Also the fake of the tests of sessions and widgets, which has no process."""
    match request.param:
        case "scripted":
            return _scripted(tmp_path)
        case "fake":
            return fake_subject(tmp_path)
        case _:
            return _real(tmp_path, request.getfixturevalue("real_files"))


def test_answers_arrive_in_pieces_and_end(every_engine: Subject) -> None:
    with every_engine.running() as engine:
        first, second = ask(engine, every_engine.short), ask(engine, every_engine.short)
    assert first.finished.stop_reason is StopReason.END
    assert first.count(Delta) > 1
    assert first.text == second.text != ""


def test_model_is_known_once_it_is_loaded(every_engine: Subject) -> None:
    with every_engine.running() as engine:
        assert engine.model is not None
        assert engine.model.architecture == "gemma4"


def test_stop_during_prefill_ends_as_cancelled(every_engine: Subject) -> None:
    with every_engine.running() as engine:
        heard, rest = ask_until(engine, every_engine.long_prompt, PromptProgress)
        engine.cancel()
        heard.events += rest
        assert heard.finished.stop_reason is StopReason.CANCELLED
        assert heard.count(Delta) == 0
        assert ask(engine, every_engine.short).finished.stop_reason is StopReason.END


def test_stop_during_decode_keeps_the_text_so_far(every_engine: Subject) -> None:
    with every_engine.running(model=every_engine.endless_model) as engine:
        heard, rest = ask_until(engine, every_engine.endless, Delta)
        engine.cancel()
        heard.events += rest
        assert heard.finished.stop_reason is StopReason.CANCELLED
        assert heard.text


def test_stop_during_decode_keeps_the_process(subject: Subject) -> None:
    with subject.running(model=subject.endless_model) as engine:
        pid = engine.pid
        heard, rest = ask_until(engine, subject.endless, Delta)
        engine.cancel()
        heard.events += rest
        heard, rest = ask_until(engine, subject.endless, Delta)
        assert heard.count(Restarting) == 0
        assert engine.pid == pid


def test_a_question_of_nothing_is_refused_and_the_next_one_answered(every_engine: Subject) -> None:
    with every_engine.running() as engine:
        with pytest.raises(Refused):
            list(engine.generate((), GREEDY, media=no_media))
        assert ask(engine, every_engine.short).finished.stop_reason is StopReason.END


def test_without_a_model_nothing_is_answered(every_engine: Subject) -> None:
    with every_engine.without_a_model() as engine, pytest.raises(Refused):
        ask(engine, every_engine.short)


def test_a_reply_that_is_closed_early_leaves_the_engine_usable(every_engine: Subject) -> None:
    with every_engine.running(model=every_engine.endless_model) as engine:
        for _ in range(2):
            heard, rest = ask_until(engine, every_engine.endless, Delta)
            assert heard.text
            rest.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("deadly", [signal.SIGKILL, signal.SIGABRT])
def test_a_crash_in_a_reply_is_told_and_mended_at_the_next_use(subject: Subject, deadly: signal.Signals) -> None:
    with subject.running(model=subject.endless_model) as engine:
        heard, rest = ask_until(engine, subject.endless, Delta)
        assert engine.pid is not None
        os.kill(engine.pid, deadly)
        with pytest.raises(EngineTrouble) as caught:
            list(rest)
        assert deadly.name in caught.value.detail
        again, rest = ask_until(engine, subject.endless, Delta)
        assert again.count(Restarting) > 0
        assert again.text[:1] == heard.text[:1]


def test_a_death_between_replies_is_mended_at_the_next_use(subject: Subject) -> None:
    with subject.running() as engine:
        before = ask(engine, subject.short)
        assert engine.pid is not None
        kill_and_wait(engine.pid, signal.SIGKILL)
        after = ask(engine, subject.short)
    assert after.count(Restarting) > 0
    assert after.text == before.text


def test_a_stopped_process_is_killed_after_the_grace_time_and_the_text_so_far_stays(subject: Subject) -> None:
    with subject.running(IMPATIENT, model=subject.endless_model) as engine:
        heard, rest = ask_until(engine, subject.endless, Delta)
        assert engine.pid is not None
        watch = Watch(engine.pid)
        os.kill(engine.pid, signal.SIGSTOP)
        engine.cancel()
        heard.events += rest
        assert heard.finished.stop_reason is StopReason.CANCELLED
        assert heard.text
        assert watch.ends_within(5.0)
        again, rest = ask_until(engine, subject.endless, Delta)
        assert again.count(Restarting) > 0


def test_a_process_that_hangs_is_told_and_the_reply_goes_on_when_it_wakes(subject: Subject) -> None:
    with subject.running(Limits(stalled_every_s=0.3), model=subject.endless_model) as engine:
        _, rest = ask_until(engine, subject.endless, Delta)
        assert engine.pid is not None
        os.kill(engine.pid, signal.SIGSTOP)
        assert any(isinstance(event, Stalled) for event in rest)
        os.kill(engine.pid, signal.SIGCONT)
        assert any(isinstance(event, Delta) for event in rest)
        engine.cancel()
        last = list(rest)[-1]
        assert isinstance(last, Finished)
        assert last.stop_reason is StopReason.CANCELLED


def test_an_unusable_model_is_refused_and_the_one_before_answers(every_engine: Subject) -> None:
    with every_engine.running() as engine:
        before = ask(engine, every_engine.short)
        with pytest.raises(UnusableModel):
            load(engine, every_engine.unusable)
        assert ask(engine, every_engine.short).text == before.text


def test_a_model_that_ends_the_process_is_named_and_the_one_before_answers(subject: Subject) -> None:
    with subject.running() as engine:
        before, model = ask(engine, subject.short), engine.model
        with pytest.raises(EngineTrouble) as caught:
            load(engine, subject.aborting)
        assert subject.aborting.name in caught.value.title
        assert "SIGABRT" in caught.value.detail
        assert engine.model == model
        assert ask(engine, subject.short).text == before.text


def test_crashes_are_mended_twice_and_then_the_user_is_asked(subject: Subject) -> None:
    with subject.running(model=subject.endless_model) as engine:
        for _ in range(3):
            _, rest = ask_until(engine, subject.endless, Delta)
            assert engine.pid is not None
            os.kill(engine.pid, signal.SIGKILL)
            with pytest.raises(EngineTrouble):
                list(rest)
        with pytest.raises(EngineTrouble, match="keeps stopping"):
            next(iter(events_of(engine, subject.endless)))
        assert engine.waits_for_restart
        engine.restart()
        heard, rest = ask_until(engine, subject.endless, Delta)
        assert heard.text


def test_close_ends_the_process_whatever_it_is_doing(subject: Subject) -> None:
    with subject.running(model=subject.endless_model) as engine:
        heard, rest = ask_until(engine, subject.endless, Delta)
        assert heard.text
        assert engine.pid is not None
        watch = Watch(engine.pid)
    assert watch.ends_within(5.0)
    rest.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("is_stopped", [False, True], ids=["computing", "stopped"])
def test_the_process_ends_with_the_application(subject: Subject, is_stopped: bool) -> None:
    model, prompt = subject.endless_model, subject.endless.text
    child_name = f"{subject.child_main.__module__}:{subject.child_main.__name__}"
    command = [sys.executable, "-m", "tests.engine.orphan_parent", child_name, model, prompt, subject.log_path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        watch = Watch(pid)
        if is_stopped:
            os.kill(pid, signal.SIGSTOP)
        parent.kill()
        assert watch.ends_within(5.0)


def test_a_cancel_before_the_first_event_is_not_lost(every_engine: Subject) -> None:
    with every_engine.running(model=every_engine.endless_model) as engine:
        events = events_of(engine, every_engine.endless)
        engine.cancel()
        last = list(events)[-1]
        assert isinstance(last, Finished)
        assert last.stop_reason is StopReason.CANCELLED


def test_a_cancel_when_nothing_runs_does_not_reach_the_next_reply(every_engine: Subject) -> None:
    with every_engine.running() as engine:
        engine.cancel()
        assert ask(engine, every_engine.short).finished.stop_reason is StopReason.END


def test_each_question_of_a_batch_is_answered_as_if_it_were_alone(every_engine: Subject) -> None:
    with every_engine.running() as engine:
        alone = ask(engine, every_engine.short).text
        events = ask_batch(engine, [every_engine.short] * 3, 2)
    assert texts_of(events) == {0: alone, 1: alone, 2: alone}
    ends = ends_of(events)
    assert {end.stop_reason for end in ends.values() if isinstance(end, Finished)} == {StopReason.END}
    assert len(ends) == 3
    assert isinstance(events[-1], Finished)
    assert events[-1].stop_reason is StopReason.END


def test_a_question_of_a_batch_that_is_refused_leaves_the_others_alone(every_engine: Subject) -> None:
    with every_engine.running() as engine:
        questions = [protocol.Question(), protocol.Question((said(Role.USER, every_engine.short.text),), GREEDY)]
        events = list(engine.generate_batch(questions, media=no_media))
        ends = ends_of(events)
    assert isinstance(ends[0], Failed)
    assert ends[0].kind is FailureKind.REFUSED
    assert isinstance(ends[1], Finished)
    assert texts_of(events)[1]


def test_a_batch_of_nothing_ends_at_once(every_engine: Subject) -> None:
    with every_engine.running() as engine:
        (only,) = ask_batch(engine, [])
        assert isinstance(only, Finished)


def test_stop_during_a_batch_keeps_what_was_answered_and_the_process(subject: Subject) -> None:
    with subject.running(model=subject.endless_model) as engine:
        pid = engine.pid
        events: list[BatchEvent] = []
        for event in batch_events_of(engine, [subject.endless] * 3, 2):
            events.append(event)
            if isinstance(event, BatchReply) and isinstance(event.event, Delta):
                engine.cancel()
        last = events[-1]
        assert isinstance(last, Finished)
        assert last.stop_reason is StopReason.CANCELLED
        assert all(isinstance(end, Finished) for end in ends_of(events).values())
        again, _ = ask_until(engine, subject.endless, Delta)
        assert again.count(Restarting) == 0
        assert engine.pid == pid


def test_a_batch_that_is_closed_early_leaves_the_engine_usable(every_engine: Subject) -> None:
    with every_engine.running(model=every_engine.endless_model) as engine:
        for _ in range(2):
            events = batch_events_of(engine, [every_engine.endless])
            assert any(isinstance(event, BatchReply) and isinstance(event.event, Delta) for event in events)
            events.close()  # type: ignore[attr-defined]


def test_a_crash_in_a_batch_is_told_and_mended_at_the_next_use(subject: Subject) -> None:
    with subject.running(model=subject.endless_model) as engine:
        events = batch_events_of(engine, [subject.endless])
        assert any(isinstance(event, BatchReply) and isinstance(event.event, Delta) for event in events)
        assert engine.pid is not None
        os.kill(engine.pid, signal.SIGKILL)
        with pytest.raises(EngineTrouble):
            list(events)
        heard, _ = ask_until(engine, subject.endless, Delta)
        assert heard.count(Restarting) > 0
