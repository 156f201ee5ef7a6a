"""Choosing, loading and losing models."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop import app
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.errors import EngineTrouble
from gemma_desktop.library.installed import DEMO_ID
from gemma_desktop.paths import Paths
from gemma_desktop.session.values import ActivityKind, ModelStatusKind, Notice, NoticeAction
from gemma_desktop.settings import EngineSettings, Settings
from tests.fakes import FakeEngine, Hold
from tests.helpers.aborting_gguf import write_aborting_model
from tests.helpers.gguf_models import write_gemma3
from tests.helpers.scripted_application import ScriptedApplication
from tests.library.gguf_files import write_gguf


@pytest.fixture(scope="session")
def a_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / "other.gguf"
    write_gemma3(path)
    return path


@pytest.fixture
def other(a_model: Path, tmp_path: Path) -> Path:
    """A Gemma that only reads."""
    path = tmp_path / "other.gguf"
    path.hardlink_to(a_model)
    return path


def is_ready(application: ScriptedApplication, model_id: str | Path) -> bool:
    models = application.models
    return (
        models.status.kind is ModelStatusKind.READY
        and models.current is not None
        and models.current.id == str(model_id)
    )


def settings_of(application: ScriptedApplication) -> Settings:
    return application.parts.preferences.settings


def test_the_demo_model_answers_at_first(application: ScriptedApplication) -> None:
    current = application.models.current
    assert current is not None
    assert (current.id, current.name, current.is_demo) == (DEMO_ID, "Demo model", True)
    assert (current.takes_images, current.takes_audio) == (True, True)
    assert application.models.status.kind is ModelStatusKind.READY


def test_a_file_that_is_opened_is_looked_into_loaded_and_listed(application: ScriptedApplication, other: Path) -> None:
    statuses: list[float] = []
    application.models.status_changed.connect(lambda status: statuses.append(status.fraction))
    application.models.open_file(other)
    application.until(lambda: is_ready(application, other))
    assert statuses == [0.0, 0.5, 1.0]
    assert [entry.id for entry in application.models.entries()] == [DEMO_ID, str(other)]
    current = application.models.current
    assert current is not None
    assert (current.takes_images, current.takes_audio, current.context_tokens > 0) == (False, False, True)
    assert application.engine.loads[-1][0] == other


def test_the_last_model_is_loaded_at_the_next_start(paths: Paths, qtbot: QtBot, other: Path) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)
    first.models.open_file(other)
    first.until(lambda: is_ready(first, other))
    first.close()
    second = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        assert is_ready(second, other)
        assert [load[0] for load in second.engine.loads] == [other]
    finally:
        second.close()


def test_a_last_model_that_is_gone_is_told_and_the_demo_model_answers(paths: Paths, qtbot: QtBot, other: Path) -> None:
    first = ScriptedApplication(paths, FakeEngine(), qtbot)
    first.models.open_file(other)
    first.until(lambda: is_ready(first, other))
    first.close()
    other.unlink()
    second = ScriptedApplication(paths, FakeEngine(), qtbot)
    try:
        assert is_ready(second, DEMO_ID)
        (notice,) = second.notices
        assert "other.gguf" in notice.title
        missing = next(entry for entry in second.models.entries() if not entry.is_demo)
        assert (missing.missing, missing.name) == (True, "other")
    finally:
        second.close()


def test_the_model_before_answers_while_another_is_loaded(
    application: ScriptedApplication, engine: FakeEngine, other: Path
) -> None:
    go_on = threading.Event()
    application.send("Hello", ["so far", Hold(go_on)])
    application.until(lambda: application.growing() == "so far")
    application.models.open_file(other)
    application.until(lambda: application.models.current is not None and application.models.current.id == str(other))
    assert application.models.status.kind is ModelStatusKind.LOADING
    assert len(engine.loads) == 1, "after the reply that runs"
    go_on.set()
    application.until(lambda: is_ready(application, other))
    assert application.chat.path()[-1].state is NodeState.COMPLETE


def test_a_message_sent_while_a_model_is_loaded_waits_for_it(
    application: ScriptedApplication, engine: FakeEngine, other: Path
) -> None:
    engine.load_gate.clear()
    application.models.open_file(other)
    application.until(lambda: application.models.status.fraction == 0.5)
    application.send("Hello")
    assert application.chat.activity.kind is ActivityKind.WAITING
    engine.load_gate.set()
    application.until_idle()
    answer = application.chat.path()[-1]
    assert answer.facts is not None
    assert answer.facts.model == "other"


def test_loading_can_be_cancelled_and_the_model_before_answers(
    application: ScriptedApplication, engine: FakeEngine, other: Path
) -> None:
    engine.load_gate.clear()
    application.models.open_file(other)
    application.until(lambda: application.models.status.fraction == 0.5)
    application.models.cancel_loading()
    assert is_ready(application, DEMO_ID)
    assert application.ask("Hello").state is NodeState.COMPLETE
    assert not application.notices
    assert settings_of(application).model == DEMO_ID


def test_a_model_that_was_loaded_although_it_was_cancelled_is_the_one_that_answers(
    application: ScriptedApplication, engine: FakeEngine, other: Path
) -> None:
    engine.load_gate.clear()
    application.models.open_file(other)
    application.until(lambda: application.models.status.fraction == 0.5)
    engine.loaded.clear()
    engine.load_gate.set()
    assert engine.loaded.wait(10)  # and the window has not heard of it
    application.models.cancel_loading()
    assert is_ready(application, DEMO_ID)
    answer = application.ask("Hello")
    assert answer.facts is not None
    assert answer.facts.model == "other"
    assert is_ready(application, other)


def test_the_first_load_cancelled_leaves_nothing_chosen_and_says_so_before_sending(
    paths: Paths, qtbot: QtBot, engine: FakeEngine
) -> None:
    engine.load_gate.clear()
    parts = app.build(paths, engine)
    notices: list[Notice] = []
    parts.chat.noticed.connect(notices.append)
    parts.start()
    qtbot.waitUntil(lambda: parts.models.status.fraction == 0.5)
    parts.models.cancel_loading()
    assert parts.models.status.kind is ModelStatusKind.NONE
    parts.chat.set_draft_text("Hello")
    assert not parts.chat.can_send
    engine.load_gate.set()
    parts.models.choose(DEMO_ID)
    qtbot.waitUntil(lambda: parts.chat.can_send)
    assert parts.close()


def test_the_first_load_cancelled_too_late_is_ready(paths: Paths, qtbot: QtBot, engine: FakeEngine) -> None:
    engine.load_gate.clear()
    parts = app.build(paths, engine)
    parts.start()
    qtbot.waitUntil(lambda: parts.models.status.fraction == 0.5)
    engine.load_gate.set()
    assert engine.loaded.wait(10)
    parts.models.cancel_loading()
    qtbot.waitUntil(lambda: parts.models.info is not None)
    status = parts.models.status
    assert parts.close()
    assert status.kind is ModelStatusKind.READY


def test_choosing_another_while_one_is_loaded_drops_the_first(
    application: ScriptedApplication, engine: FakeEngine, other: Path, tmp_path: Path, a_model: Path
) -> None:
    third = tmp_path / "third.gguf"
    third.hardlink_to(a_model)
    engine.load_gate.clear()
    application.models.open_file(other)
    application.until(lambda: application.models.status.fraction == 0.5)
    application.models.open_file(third)
    application.until(lambda: engine.loads[-1][0] == third)  # the one before did not have to end by itself
    engine.load_gate.set()
    application.until(lambda: is_ready(application, third))
    assert application.models.info is not None
    assert application.models.info.name == "third"
    assert settings_of(application).model == str(third)


def test_a_model_that_cannot_be_loaded_is_named_and_the_one_before_answers(
    application: ScriptedApplication, engine: FakeEngine, other: Path
) -> None:
    engine.refusals[other.name] = EngineTrouble("other.gguf could not be loaded", "The engine stopped.", "SIGABRT")
    application.models.open_file(other)
    application.until(lambda: bool(application.notices))
    (notice,) = application.notices
    assert notice.title == "other.gguf could not be loaded"
    assert notice.hint == "The engine stopped. Demo model still answers."
    assert (notice.detail, notice.action) == ("SIGABRT", NoticeAction.CHOOSE_MODEL)
    assert is_ready(application, DEMO_ID)
    assert application.ask("Hello").state is NodeState.COMPLETE
    assert settings_of(application).model == DEMO_ID, "it is not to meet the user at every start"


def test_a_demo_model_that_cannot_be_loaded_leaves_a_window_that_says_so(
    paths: Paths, qtbot: QtBot, engine: FakeEngine
) -> None:
    engine.refusals["demo.gguf"] = EngineTrouble("demo.gguf could not be loaded")
    parts = app.build(paths, engine)
    parts.start()
    qtbot.waitUntil(lambda: parts.models.status.kind is ModelStatusKind.FAILED)
    assert parts.models.status.trouble == "demo.gguf could not be loaded"
    parts.chat.set_draft_text("Hello")
    parts.chat.send()
    assert parts.chat.path() == []
    assert parts.close()


@pytest.mark.parametrize(
    ("name", "data", "title"),
    [
        ("notes.gguf", b"Dear Mary", "notes.gguf"),
        ("empty.gguf", b"", "empty.gguf"),
        ("cut.gguf", b"GGUF\3\0\0\0", "cut.gguf"),
        ("other.gguf", "llama", "Llama"),
        ("other.gguf", "qwen3", "Qwen"),
    ],
)
def test_what_is_no_gemma_is_refused_by_name_and_not_listed(
    application: ScriptedApplication, tmp_path: Path, name: str, data: bytes | str, title: str
) -> None:
    if isinstance(data, str):
        write_gguf(tmp_path / name, data, {})
    else:
        (tmp_path / name).write_bytes(data)
    application.models.open_file(tmp_path / name)
    application.until(lambda: bool(application.notices))
    (notice,) = application.notices
    assert title in f"{notice.title} {notice.hint}"
    assert name in notice.title
    assert "Demo model still answers." in notice.hint
    assert [entry.id for entry in application.models.entries()] == [DEMO_ID]
    assert is_ready(application, DEMO_ID)


def test_a_file_that_is_not_there_is_refused_by_name(application: ScriptedApplication, tmp_path: Path) -> None:
    application.models.open_file(tmp_path / "gone.gguf")
    application.until(lambda: bool(application.notices))
    assert "gone.gguf" in application.notices[0].title


def test_a_forgotten_model_leaves_the_list_and_the_file_stays(application: ScriptedApplication, other: Path) -> None:
    application.models.open_file(other)
    application.until(lambda: is_ready(application, other))
    application.models.forget(str(other))
    application.until(lambda: is_ready(application, DEMO_ID))
    application.models.forget(DEMO_ID)
    assert [entry.id for entry in application.models.entries()] == [DEMO_ID]
    assert other.exists()


def test_other_engine_settings_load_the_model_again_with_them(
    application: ScriptedApplication, engine: FakeEngine
) -> None:
    preferences = application.parts.preferences
    changed = type(preferences.settings)(engine=EngineSettings(context_tokens=512, threads=2, gpu_layers=0))
    preferences.update(changed)
    application.until(lambda: len(engine.loads) == 2 and is_ready(application, DEMO_ID))
    options = engine.loads[-1][2]
    assert (options.context_tokens, options.threads, options.gpu_layers) == (512, 2, 0)


def test_settings_that_cannot_be_loaded_lead_back_to_the_settings(
    application: ScriptedApplication, engine: FakeEngine
) -> None:
    engine.refusals["demo.gguf"] = EngineTrouble("A context of 999,999 tokens needs more memory", "Make it smaller.")
    application.parts.preferences.update(Settings(engine=EngineSettings(context_tokens=999_999)))
    application.until(lambda: bool(application.notices))
    assert application.notices[0].action is NoticeAction.OPEN_SETTINGS
    assert is_ready(application, DEMO_ID)


# --- on the real engine -------------------------------------------------------------------------------------------


def test_a_model_that_makes_llama_cpp_abort_leaves_everything_alive(paths: Paths, qtbot: QtBot, tmp_path: Path) -> None:
    write_aborting_model(tmp_path / "aborting.gguf")
    parts = app.build(paths)
    notices: list[Notice] = []
    parts.models.noticed.connect(notices.append)
    parts.start()
    chat, models = parts.chat, parts.models

    def answer_to(text: str, n_messages: int) -> str:
        chat.set_draft_text(text)
        chat.send()
        qtbot.waitUntil(
            lambda: len(chat.path()) == n_messages and chat.activity.kind is ActivityKind.IDLE, timeout=60_000
        )
        return chat.path()[-1].message.text

    try:
        qtbot.waitUntil(lambda: models.info is not None, timeout=60_000)
        assert "Tokyo" in answer_to("What is the capital of Japan?", 2)
        models.open_file(tmp_path / "aborting.gguf")
        qtbot.waitUntil(lambda: bool(notices), timeout=60_000)
        (notice,) = notices
        assert notice.title == "aborting.gguf could not be loaded"
        assert notice.hint == "The engine stopped unexpectedly. Demo model still answers."
        assert "SIGABRT" in notice.detail
        assert models.current is not None
        assert models.current.is_demo
        assert "Paris" in answer_to("What is the capital of France?", 4)
        assert chat.path()[0].message.text == "What is the capital of Japan?"
    finally:
        assert parts.close()
