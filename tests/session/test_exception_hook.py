import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from pytestqt.qtbot import QtBot

from gemma_desktop.session.exception_hook import ExceptionHook
from gemma_desktop.session.values import Notice


class Ears(QObject):
    """Hears on the GUI thread."""

    def __init__(self, hook: ExceptionHook) -> None:
        super().__init__()
        self.notices: list[Notice] = []
        hook.noticed.connect(self.on_noticed)

    @Slot(object)
    def on_noticed(self, notice: Notice) -> None:
        self.notices.append(notice)


class Buggy(QObject):
    @Slot()
    def slot(self) -> None:
        raise ZeroDivisionError("in a slot")


@pytest.fixture
def hook(qapp: object) -> Iterator[ExceptionHook]:
    before = sys.excepthook, threading.excepthook
    hook = ExceptionHook()
    hook.install()
    yield hook
    hook.uninstall()
    sys.excepthook, threading.excepthook = before


@pytest.fixture
def ears(hook: ExceptionHook) -> Ears:
    return Ears(hook)


def test_a_bug_in_a_slot_is_told_with_its_traceback_and_logged(
    ears: Ears, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    buggy = Buggy()
    QTimer.singleShot(0, buggy.slot)
    qtbot.waitUntil(lambda: len(ears.notices) == 1, timeout=5000)
    assert "ZeroDivisionError: in a slot" in ears.notices[0].detail
    assert ears.notices[0].title == "Something went wrong in the application"
    assert "ZeroDivisionError" in caplog.text


def test_a_bug_in_what_tells_of_bugs_is_logged_and_told_no_further(
    hook: ExceptionHook, ears: Ears, caplog: pytest.LogCaptureFixture
) -> None:
    buggy = Buggy()
    hook.noticed.connect(buggy.slot)
    for number in range(2):
        sys.excepthook(ValueError, ValueError(f"number {number}"), None)
    assert [notice.title for notice in ears.notices] == ["Something went wrong in the application"] * 2
    assert caplog.text.count("ZeroDivisionError: in a slot") == 2


def test_a_bug_on_another_thread_is_told_on_the_gui_thread(ears: Ears, qtbot: QtBot) -> None:
    thread = threading.Thread(target=Buggy().slot)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(ears.notices) == 1, timeout=5000)


def test_the_end_of_a_thread_by_sys_exit_is_no_bug(ears: Ears, qtbot: QtBot) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    QObject().deleteLater()
    assert ears.notices == []


def test_ctrl_c_stays_what_it_is(hook: ExceptionHook, ears: Ears, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert ears.notices == []


def test_afterwards_python_s_own_hooks_are_back(hook: ExceptionHook) -> None:
    hook.uninstall()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
