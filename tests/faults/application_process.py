"""The application that is killed: the real window, and somebody who uses it without a pause.

Its data lies in GEMMA_DESKTOP_HOME. It prints one JSON object for each thing that happens (see `Said`), and ends when
its input does. The engine is a real process that counts "0 1 2 3 ..." until it is stopped.
"""

import os
import random
import sqlite3
import sys
import time
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication

from gemma_desktop import app
from gemma_desktop.chat.message import Role
from gemma_desktop.chat.tree import Node, NodeState
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.paths import Paths, user_paths
from gemma_desktop.session.instance import SingleInstance
from gemma_desktop.session.values import ActivityKind, Notice, NoticeAction
from gemma_desktop.ui.main_window import MainWindow
from tests.engine import scripted_child

LONGEST_PAUSE_MS = 60


class Said(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of this process's output.

    started: the window is there; path, notices: what it shows. opened: another conversation is open.
    saved: the store says that this message is safe; role, text (of the user) or length tell its value in the file.
    seen: the user sees an answer of this length at this time (seconds of the system's monotonic clock).
    idle: a reply has ended in this state, with this length.
    """

    what: Literal["started", "opened", "saved", "seen", "idle"]
    conversation_id: str = ""
    node_id: str = ""
    role: str = ""
    state: str = ""
    text: str = ""
    length: int = 0
    at: float = 0.0
    path: tuple[Node, ...] = ()
    notices: tuple[str, ...] = ()


def say(said: Said) -> None:
    os.write(1, msgspec.json.encode(said) + b"\n")


class Acknowledgements:
    """What the store calls safe, as another reader of the file finds it then; runs on the store's thread."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._connection: sqlite3.Connection | None = None

    def on_saved(self, node_id: str) -> None:
        if self._connection is None:
            self._connection = sqlite3.connect(self._paths.database)
        conversation_id, role, state, text = self._connection.execute(
            "SELECT c.id, role, state, text FROM message m JOIN conversation c ON c.number = conversation"
            " WHERE m.id = ?",
            (node_id,),
        ).fetchone()
        is_said = role == Role.USER.value
        say(Said("saved", conversation_id, node_id, role, state, text=text if is_said else "", length=len(text)))


class User(QObject):
    """Says something, reads the answer for a while, stops it, goes on with what was interrupted; for ever."""

    def __init__(self, parts: app.Application, window: MainWindow, seed: int) -> None:
        super().__init__()
        self._chat = parts.chat
        self._window = window
        self._random = random.Random(seed)
        self._patience = 0
        self._was_busy = False
        self._step = QTimer(self)
        self._step.setSingleShot(True)
        self._step.timeout.connect(self._on_step)
        self._chat.opened.connect(self._on_opened)
        self._chat.node_changed.connect(self._on_node_changed)
        self._chat.activity_changed.connect(self._on_activity_changed)
        self._chat.noticed.connect(self._on_noticed)

    def begin(self) -> None:
        self._step.start(0)

    @Slot()
    def _on_step(self) -> None:
        chat, path = self._chat, self._chat.path()
        self._patience = self._random.randint(2, 60)
        state = path[-1].state if path else None
        if state is NodeState.INTERRUPTED or (state is NodeState.STOPPED and self._random.random() < 0.5):
            chat.continue_reply(path[-1].id)
        elif state is NodeState.FAILED or (path and self._random.random() < 0.2):
            chat.regenerate(path[-1].id)
        elif path and self._random.random() < 0.2:
            chat.edit_and_send(path[0].id, f"count {self._random.random()}")
        else:
            if self._random.random() < 0.3:
                chat.new_chat()
            self._window.composer.text.setPlainText(f"count {self._random.random()}")
            self._window.findChild(QAbstractButton, "send_button").click()
        if chat.activity.kind is ActivityKind.IDLE:
            self._step.start(20)  # no model is chosen yet

    @Slot()
    def _on_opened(self) -> None:
        say(Said("opened", self._chat.conversation_id))

    @Slot(str)
    def _on_node_changed(self, node_id: str) -> None:
        say(Said("seen", node_id=node_id, length=len(self._chat.node(node_id).message.text), at=time.monotonic()))
        self._patience -= 1
        if self._patience == 0:
            self._chat.stop()

    @Slot(object)
    def _on_activity_changed(self, _activity: object) -> None:
        is_busy = self._chat.activity.kind is not ActivityKind.IDLE
        if self._was_busy and not is_busy:
            path = self._chat.path()
            last = path[-1]
            say(Said("idle", node_id=last.id, state=last.state.value, length=len(last.message.text)))
            self._step.start(self._random.randint(0, LONGEST_PAUSE_MS))
        self._was_busy = is_busy

    @Slot(object)
    def _on_noticed(self, notice: Notice) -> None:
        if notice.action is NoticeAction.RESTART_ENGINE:
            self._chat.restart_engine()


def main(seed: int) -> None:
    qt = QApplication([])
    paths = user_paths()
    instance = SingleInstance(paths.data)
    assert instance.claim()
    parts = app.build(paths, LocalEngine(paths.logs / "engine.log", child_main=scripted_child.main))
    acknowledgements = Acknowledgements(paths)
    parts.store_worker.saved.connect(acknowledgements.on_saved, Qt.ConnectionType.DirectConnection)
    window = MainWindow(parts)
    window.show()
    parts.start()
    path = parts.chat.path()
    say(
        Said(
            "started",
            parts.chat.conversation_id,
            path=tuple(path),
            notices=tuple(f"{notice.title}: {notice.hint}" for notice in parts.first_notices),
        )
    )
    user = User(parts, window, seed)
    user.begin()
    end_of_input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end_of_input.activated.connect(qt.quit)
    qt.exec()
    parts.close()
    instance.release()


if __name__ == "__main__":
    main(int(sys.argv[1]))
