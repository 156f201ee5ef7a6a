"""The whole application behind its window, as app.build wires it: real engine child, real store, the demo model."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop import app
from gemma_desktop.chat.tree import NodeState
from gemma_desktop.paths import Paths, resources
from gemma_desktop.session.values import ActivityKind
from gemma_desktop.ui.main_window import MainWindow

SAMPLES = resources() / "samples"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache", tmp_path / "logs")


@pytest.fixture
def application(paths: Paths, qtbot: QtBot) -> Iterator[app.Application]:
    application = app.build(paths)
    application.start()
    qtbot.waitUntil(lambda: application.models.info is not None, timeout=20_000)
    yield application
    assert application.close()


def answered(application: app.Application, qtbot: QtBot, count: int) -> list[str]:
    """The texts of the open conversation once it has `count` messages and nothing runs."""
    chat = application.chat

    def is_done() -> bool:
        return len(chat.path()) == count and chat.activity.kind is ActivityKind.IDLE

    qtbot.waitUntil(is_done, timeout=20_000)
    return [node.message.text for node in chat.path()]


def attach(application: app.Application, qtbot: QtBot, path: Path) -> None:
    application.chat.attach_files([path])
    qtbot.waitUntil(lambda: all(kept.part is not None for kept in application.chat.attachments()), timeout=20_000)


def test_a_question_a_picture_and_a_recording_are_answered(application: app.Application, qtbot: QtBot) -> None:
    chat = application.chat
    chat.set_draft_text("What is the capital of Japan?")
    chat.send()
    assert "Tokyo" in answered(application, qtbot, 2)[1]
    assert chat.title == "What is the capital of Japan?"
    attach(application, qtbot, next(SAMPLES.glob("*.png")))
    chat.set_draft_text("What is in this picture?")
    chat.send()
    assert "star" in answered(application, qtbot, 4)[3]
    attach(application, qtbot, next(SAMPLES.glob("*.wav")))
    chat.write_down()
    assert answered(application, qtbot, 6)[5].strip()


def test_asking_again_keeps_the_first_answer_as_a_version(application: app.Application, qtbot: QtBot) -> None:
    chat = application.chat
    chat.set_draft_text("hello")
    chat.send()
    answered(application, qtbot, 2)
    first = chat.path()[1].id
    chat.regenerate(first)
    answered(application, qtbot, 2)
    assert chat.versions(chat.path()[1].id) == (2, 2)
    chat.show_version(chat.path()[1].id, -1)
    assert chat.path()[1].id == first


def test_the_next_start_opens_where_the_user_was(paths: Paths, qtbot: QtBot) -> None:
    first = app.build(paths)
    first.start()
    qtbot.waitUntil(lambda: first.models.info is not None, timeout=20_000)
    first.chat.set_draft_text("What is the capital of Japan?")
    first.chat.send()
    texts = answered(first, qtbot, 2)
    first.chat.set_draft_text("not sent yet")
    assert first.close()
    second = app.build(paths)
    second.start()
    try:
        assert [node.message.text for node in second.chat.path()] == texts
        assert second.chat.draft_text == "not sent yet"
    finally:
        assert second.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX signals")
def test_a_killed_engine_loses_nothing_and_answers_again(application: app.Application, qtbot: QtBot) -> None:
    chat = application.chat
    chat.set_draft_text("hello")
    chat.send()
    answered(application, qtbot, 2)
    for child in Path(f"/proc/{os.getpid()}/task").glob("*/children"):
        for pid in child.read_text().split():
            if "spawn_main" in Path(f"/proc/{pid}/cmdline").read_text():
                os.kill(int(pid), signal.SIGKILL)
    chat.set_draft_text("What is the capital of Japan?")
    chat.send()
    texts = answered(application, qtbot, 4)
    if chat.path()[3].state is NodeState.FAILED:  # the end was noticed by this request
        chat.regenerate(chat.path()[3].id)
        texts = answered(application, qtbot, 4)
    assert "Tokyo" in texts[3]


def test_the_window_opens_on_the_application_in_both_themes(application: app.Application, qtbot: QtBot) -> None:
    window = MainWindow(application)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.findChild(object, "composer") is not None
    window.composer.text.setPlainText("hello")
    window.findChild(object, "send_button").click()
    answered(application, qtbot, 2)
    assert not window.grab().isNull()
