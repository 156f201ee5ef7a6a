"""The application as app.build wires it, on an engine that answers by script, with everything that it told."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from gemma_desktop import app
from gemma_desktop.chat.tree import Node
from gemma_desktop.paths import Paths
from gemma_desktop.session.sound_device import SoundDevices
from gemma_desktop.session.values import ActivityKind, Notice
from tests.fakes import FakeEngine, Step

TIMEOUT_MS = 20_000


class ScriptedApplication:
    """The sessions behind the window, started, with the demo model chosen. Close it at the end.

    notices: all that the notice bar would have shown. activities: what the engine did for the open conversation.
    """

    def __init__(self, paths: Paths, engine: FakeEngine, qtbot: QtBot, devices: SoundDevices | None = None) -> None:
        self.engine = engine
        self.qtbot = qtbot
        self.parts = app.build(paths, engine, devices=devices)
        self.chat = self.parts.chat
        self.conversations = self.parts.conversations
        self.models = self.parts.models
        self.notices: list[Notice] = []
        self.activities: list[ActivityKind] = []
        for noticed in (self.chat.noticed, self.conversations.noticed, self.models.noticed):
            noticed.connect(self.notices.append)
        self.chat.activity_changed.connect(lambda activity: self.activities.append(activity.kind))
        self.parts.start()
        self.until(lambda: self.models.info is not None)

    def until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=TIMEOUT_MS)

    def until_idle(self) -> None:
        self.until(lambda: self.chat.activity.kind is ActivityKind.IDLE)

    def send(self, text: str, reply: Sequence[Step] | None = None) -> Node:
        """Say this in the open conversation; returns the node that the answer grows in. reply: its script."""
        if reply is not None:
            self.engine.replies.append(reply)
        self.chat.set_draft_text(text)
        assert self.chat.can_send
        self.chat.send()
        return self.chat.path()[-1]

    def ask(self, text: str, reply: Sequence[Step] | None = None) -> Node:
        """Say this and wait for the end of the answer."""
        node = self.send(text, reply)
        self.until_idle()
        return self.chat.node(node.id)

    def attach(self, *paths: Path) -> None:
        """Attach files, and wait until they are read or refused."""
        self.chat.attach_files(paths)
        self.until(lambda: all(kept.part is not None for kept in self.chat.attachments()))

    def texts(self) -> list[str]:
        return [node.message.text for node in self.chat.path()]

    def growing(self) -> str:
        """What stands in the last message now."""
        return self.chat.path()[-1].message.text

    def titles(self) -> list[str]:
        model = self.conversations
        return [model.data(model.index(row, 0, QModelIndex())) for row in range(model.rowCount())]

    def close(self) -> None:
        assert self.parts.close()
        assert self.engine.closed
