import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

from gemma_desktop.session.threads import WorkerThread, favour_the_gui_thread


class Ears(QObject):
    """Hears on the GUI thread. (pytest-qt's waitSignal would stop its timer on the emitting thread.)"""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []

    @Slot(int)
    def on_answered(self, number: int) -> None:
        self.heard.append(number)


class Echo(QObject):
    """Says on which thread its slots run."""

    asked = Signal(int)
    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.ran_on: list[QThread] = []
        self.closed_on: QThread | None = None
        self.may_go_on = threading.Event()
        self.may_go_on.set()
        self.asked.connect(self.answer)

    @Slot(int)
    def answer(self, number: int) -> None:
        self.ran_on.append(QThread.currentThread())
        self.answered.emit(number)
        self.may_go_on.wait(10)

    def close(self) -> None:
        self.closed_on = QThread.currentThread()


def test_slots_and_close_run_on_the_thread(qtbot: QtBot) -> None:
    echo, ears, thread = Echo(), Ears(), WorkerThread("echo")
    echo.answered.connect(ears.on_answered)
    thread.start(echo, echo.close)
    echo.asked.emit(7)
    qtbot.waitUntil(lambda: ears.heard == [7], timeout=5000)
    assert thread.stop(5)
    assert echo.ran_on == [echo.closed_on]
    assert echo.closed_on is not QThread.currentThread()
    assert not thread.is_running


def test_stop_waits_for_the_running_slot_and_leaves_out_the_rest(qtbot: QtBot) -> None:
    echo, ears, thread = Echo(), Ears(), WorkerThread("echo")
    echo.answered.connect(ears.on_answered)
    thread.start(echo, echo.close)
    echo.may_go_on.clear()
    echo.asked.emit(1)
    qtbot.waitUntil(lambda: ears.heard == [1], timeout=5000)
    echo.asked.emit(2)
    assert not thread.stop(0.05)  # the slot does not come back
    echo.may_go_on.set()
    assert thread.stop(5)
    QCoreApplication.processEvents()
    assert QThread.currentThread() not in echo.ran_on
    assert echo.closed_on is not None


def test_a_failing_close_is_logged_and_the_thread_ends(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def close() -> None:
        raise OSError("no way")

    echo, thread = Echo(), WorkerThread("echo")
    thread.start(echo, close)
    assert thread.stop(5)
    assert "no way" in caplog.text


def test_a_thread_is_started_once(qtbot: QtBot) -> None:
    echo, thread = Echo(), WorkerThread("echo")
    thread.start(echo, echo.close)
    with pytest.raises(RuntimeError, match="echo"):
        thread.start(echo, echo.close)
    assert thread.stop(5)


def test_a_thread_at_work_hands_python_over_within_a_small_part_of_a_frame() -> None:
    before = sys.getswitchinterval()
    try:
        favour_the_gui_thread()
        assert sys.getswitchinterval() <= 0.001
    finally:
        sys.setswitchinterval(before)
