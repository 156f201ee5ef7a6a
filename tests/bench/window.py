"""The whole application in its window, as app.build wires it, to be measured from within."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from gemma_desktop import app
from gemma_desktop.chat.tree import Node
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.paths import Paths
from gemma_desktop.session.garbage import GuiGarbageCollector
from gemma_desktop.session.threads import favour_the_gui_thread
from gemma_desktop.session.values import ActivityKind
from gemma_desktop.ui.main_window import MainWindow

LONGEST_WAIT_S = 60.0


@dataclass
class Window:
    application: app.Application
    widget: MainWindow

    @property
    def newest(self) -> Node:
        return self.application.chat.path()[-1]

    @property
    def is_silent(self) -> bool:
        """Nothing runs in the open chat."""
        return self.application.chat.activity.kind is ActivityKind.IDLE

    def say(self, text: str) -> None:
        self.application.chat.set_draft_text(text)
        self.application.chat.send()

    def press(self, name: str) -> None:
        button = self.widget.findChild(QWidget, name)
        assert isinstance(button, (QPushButton, QToolButton)), name
        button.click()


@contextmanager
def open_window(paths: Paths, engine: LocalEngine) -> Iterator[Window]:
    """With the model loaded."""
    qt = QApplication.instance() or QApplication([])
    application = app.build(paths, engine)
    widget = MainWindow(application)
    favour_the_gui_thread()
    garbage = GuiGarbageCollector()
    widget.resize(1180, 900)
    widget.show()
    application.start()
    wait_until(lambda: application.models.info is not None)
    yield Window(application, widget)
    widget.close()
    garbage.stop()
    application.close()
    qt.processEvents()


def spin(duration_s: float) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(round(duration_s * 1000), loop.quit)
    loop.exec()


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the window live until then; looked at after every event."""
    deadline = time.monotonic() + LONGEST_WAIT_S
    waking = QTimer()  # so that the loop comes round although nothing happens
    waking.start(1)
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > deadline:
            raise TimeoutError("it did not happen")
