"""The application that is killed while it writes recordings down; no window, and an engine that answers by script.

Its data lies in GEMMA_DESKTOP_HOME. It prints one JSON object for each thing that happens (see `Told`), and ends when
its input does. Its argument: at which answer it stays in the middle for ever; 0 at none.
"""

import os
import sys
import threading
from typing import Literal

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

from gemma_desktop import app
from gemma_desktop.paths import user_paths
from gemma_desktop.recording.values import JobState, Passage
from tests.fakes import FakeEngine, Hold


class Told(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of this process's output. grew, written: the passage that begins at this time. done: all of it is."""

    what: Literal["grew", "written", "done"]
    start_s: float = 0.0


def tell(told: Told) -> None:
    os.write(1, msgspec.json.encode(told) + b"\n")


class Listener(QObject):
    """Says what becomes of the recordings."""

    def __init__(self, parts: app.Application) -> None:
        super().__init__()
        self._recordings = parts.recordings
        self._recordings.passage_grew.connect(self._on_grew)
        self._recordings.passage_written.connect(self._on_written)
        self._recordings.changed.connect(self._on_changed)

    @Slot(str, object)
    def _on_grew(self, _recording_id: str, passage: Passage) -> None:
        tell(Told("grew", passage.start_s))

    @Slot(str, object)
    def _on_written(self, _recording_id: str, passage: Passage) -> None:
        tell(Told("written", passage.start_s))

    @Slot(str)
    def _on_changed(self, recording_id: str) -> None:
        recording = self._recordings.recording(recording_id)
        if recording is not None and recording.job is JobState.DONE:
            tell(Told("done"))


def main(stays_at: int) -> None:
    qt = QCoreApplication([])
    engine = FakeEngine()
    if stays_at:
        engine.replies.extend([["Answer."]] * (stays_at - 1))
        engine.replies.append(["Ans", Hold(threading.Event())])
    parts = app.build(user_paths(), engine)
    listener = Listener(parts)
    parts.start()
    end_of_input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end_of_input.activated.connect(qt.quit)
    qt.exec()
    parts.close()
    listener.deleteLater()


if __name__ == "__main__":
    main(int(sys.argv[1]))
