import contextlib
import sqlite3
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gemma_desktop import app
from gemma_desktop.store.conversations import ConversationStore
from tests.fakes import FakeEngine
from tests.helpers.scripted_application import ScriptedApplication
from tests.store.samples import paths_in

HELD_UP_S = 1.5


def test_a_disk_that_takes_longer_than_closing_may_still_gets_everything(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "_CLOSING_S", 0.0)  # of patience, which a slow disk outlasts
    paths = paths_in(tmp_path)
    application = ScriptedApplication(paths, FakeEngine(), qtbot)
    application.ask("hello", ["answered"])
    assert application.parts.store_worker.flush(10)
    with contextlib.closing(sqlite3.connect(paths.database, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")  # a writer waits for it, as for a disk
        application.ask("last words", ["heard"])
        release = threading.Timer(HELD_UP_S, other.execute, ["ROLLBACK"])
        release.start()
        application.parts.close()
        release.join()
    with contextlib.closing(ConversationStore.open(paths.database)) as store:
        [summary] = store.summaries()
        assert [node.message.text for node in store.load(summary.id).nodes][2:] == ["last words", "heard"]
