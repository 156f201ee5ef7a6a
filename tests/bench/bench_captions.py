"""How long after the end of a phrase its words stand in the window of captions, with the demo model.

The whole application is measured; the microphone gives the sound as fast as it is spoken. Of the time, 0.6 s are the
silence that tells a phrase's end from a breath (speech/segments.py).
"""

import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gemma_desktop import app
from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.session.garbage import GuiGarbageCollector
from gemma_desktop.session.threads import favour_the_gui_thread
from gemma_desktop.ui.captions.window import CaptionsWindow
from gemma_desktop.ui.theme import Theme
from tests.bench.chats import paths_in
from tests.bench.figure import Figure
from tests.bench.paced_microphone import PacedMicrophone
from tests.bench.window import wait_until
from tests.helpers.speakers import share_of_words_right, talk

PHRASES = 12
REACH_S = 2.0


class Watch:
    """Notes when the words of each line came: the first of them, and the last."""

    def __init__(self, application: app.Application) -> None:
        self._captions = application.captions
        self.first: dict[str, float] = {}
        self.last: dict[str, tuple[float, str]] = {}
        self._captions.line_changed.connect(self._on_line_changed)

    def _on_line_changed(self, at: int) -> None:
        line, now = self._captions.lines[at], time.monotonic()
        self.first.setdefault(line.id, now)
        _, text = self.last.get(line.id, (0.0, ""))
        if line.text != text:
            self.last[line.id] = (now, line.text)


def main() -> Iterator[Figure]:
    spoken = talk("English", PHRASES, pause_s=1.5)
    microphone = PacedMicrophone(spoken.samples)
    with tempfile.TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        qt = QApplication.instance() or QApplication([])
        application = app.build(paths, LocalEngine(paths.logs / "engine.log"), devices=microphone)
        favour_the_gui_thread()
        garbage = GuiGarbageCollector()
        application.start()
        wait_until(lambda: application.models.info is not None)
        window = CaptionsWindow(application.captions, application.preferences, Theme())
        window.show()
        watch = Watch(application)
        application.captions.start()
        wait_until(lambda: application.captions.lines[-1:] != () and len(watch.last) >= PHRASES)
        wait_until(lambda: not application.captions.has_unwritten)
        lines = application.captions.lines
        window.close()
        garbage.stop()
        application.close()
        assert qt is not None
    first_s, last_s = [], []
    for line in lines:
        # The phrase of which most lies in the line.
        _, end_s = max(spoken.spans_s, key=lambda span: min(span[1], line.end_s) - max(span[0], line.start_s))
        first_s.append(watch.first[line.id] - microphone.began_at - end_s)
        last_s.append(watch.last[line.id][0] - microphone.began_at - end_s)
    right = share_of_words_right(spoken.text, " ".join(line.text for line in lines))
    yield Figure("captions: from a phrase's end to its first word, median", statistics.median(first_s), "s")
    yield Figure("captions: from a phrase's end to its last word, median", statistics.median(last_s), "s", REACH_S)
    yield Figure("captions: from a phrase's end to its last word, worst of 12", max(last_s), "s", REACH_S)
    yield Figure("captions: words right", 100 * right, "%")
