"""The first start: what it explains, and the three things to try, with the demo model that ships."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gemma_desktop import app
from gemma_desktop.session.values import ActivityKind
from gemma_desktop.ui.main_window import MainWindow
from gemma_desktop.ui.welcome import SampleCard
from tests.store.samples import paths_in
from tests.ui.open_window import OpenWindow

TIMEOUT_MS = 20_000


def words(opened: OpenWindow) -> str:
    told = [label.text() for label in opened.find("welcome").findChildren(QLabel) if label.isVisible()]
    return " ".join(filter(None, told))


def test_the_first_start_explains_itself(opened: OpenWindow) -> None:
    told = words(opened)
    assert "also without a network" in told
    assert "Nothing that you type, show or say leaves it." in told
    assert "demo model" in told


def test_once_something_was_said_it_is_shorter(opened: OpenWindow) -> None:
    opened.application.ask("hello")
    opened.click("new_chat_button")
    assert "without a network" not in words(opened)
    assert opened.shows("try_question_button")


def test_the_next_start_is_not_a_first_one(opened: OpenWindow, next_start: Callable[[], OpenWindow]) -> None:
    opened.application.ask("hello")
    again = next_start()
    again.click("new_chat_button")
    assert "without a network" not in words(again)


def test_a_real_model_is_not_called_a_demo(opened: OpenWindow, text_model: Path) -> None:
    opened.application.models.open_file(text_model)
    opened.until(lambda: not opened.shows("try_question_button"))
    assert "demo" not in words(opened)


def test_it_invites_to_what_the_model_takes(opened: OpenWindow, text_model: Path) -> None:
    assert words(opened).startswith("Ask, show or say something")
    opened.application.models.open_file(text_model)
    opened.until(lambda: words(opened).startswith("Ask something"))


def test_it_leads_to_real_models(opened: OpenWindow) -> None:
    opened.click("open_real_button")
    assert opened.shows("model_manager")


def test_a_sample_is_chosen_with_the_keyboard(opened: OpenWindow) -> None:
    opened.find("try_question_button").setFocus()
    opened.press(Qt.Key.Key_Return)
    opened.until(lambda: len(opened.chat.path()) == 2)
    opened.application.until_idle()


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[app.Application]:
    """The application on llama.cpp and the demo model, loaded once."""
    application = app.build(paths_in(tmp_path_factory.mktemp("real")))
    application.start()
    yield application
    assert application.close()


@pytest.mark.parametrize(
    ("sample", "answer"),
    [("try_question_button", "Paris"), ("try_picture_button", "red star"), ("try_recording_button", "uno dos tres")],
)
def test_each_of_the_three_things_to_try_works(real: app.Application, qtbot: QtBot, sample: str, answer: str) -> None:
    window = MainWindow(real)
    qtbot.addWidget(window)
    window.show()
    real.chat.new_chat()
    qtbot.waitUntil(lambda: real.models.info is not None, timeout=TIMEOUT_MS)
    card = window.findChild(SampleCard, sample)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    chat = real.chat
    qtbot.waitUntil(
        lambda: len(chat.path()) == 2 and chat.activity.kind is ActivityKind.IDLE,
        timeout=TIMEOUT_MS,
    )
    assert answer in chat.path()[1].message.text
    assert chat.attachments() == ()
    window.close()
