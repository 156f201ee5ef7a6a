"""How long the window sleeps while the text of a recording of three hours is opened, scrolled, searched and resized."""

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from gemma_desktop.engine.client import LocalEngine
from gemma_desktop.recording.values import Passage, PassageState, SpeechWish
from gemma_desktop.session.recording_values import Written
from gemma_desktop.session.wav_file import WavFile
from gemma_desktop.ui.recordings.passages_view import PassagesView
from gemma_desktop.ui.recordings.recording_view import RecordingView
from tests.bench import paced_child
from tests.bench.bench_transcript import Heartbeat
from tests.bench.chats import paths_in
from tests.bench.figure import Figure
from tests.bench.window import Window, open_window, spin, wait_until

PASSAGES = 700
PASSAGE_S = 15.4
HOURS_3_S = PASSAGES * PASSAGE_S
SENTENCE = "We spoke about the harbour, and Anna said that the ferries are late again. "
SCROLL_S = 6.0
STEP_PX = 157


def talk() -> tuple[Passage, ...]:
    """Text and translation of three hours, some of it unclear."""
    return tuple(
        Passage(
            f"p{at}",
            at * PASSAGE_S,
            (at + 1) * PASSAGE_S,
            SENTENCE * (1 + at % 5),
            SENTENCE * (1 + at % 5),
            "Anna" if at % 7 == 0 else "",
            PassageState.UNCLEAR if at % 50 == 0 else PassageState.HEARD,
        )
        for at in range(PASSAGES)
    )


def kept(window: Window) -> str:
    """The recording, listed."""
    application = window.application
    path = application.paths.recordings / "Three hours.wav"
    path.parent.mkdir(parents=True, exist_ok=True)
    with WavFile(path, 16_000, 1) as file:
        for _ in range(round(HOURS_3_S / 60)):
            file.write(bytes(60 * 32_000))
    wish = SpeechWish("English", "Spanish")
    id_ = application.recordings.keep(path, Written(talk(), wish, "English", HOURS_3_S))
    wait_until(lambda: application.recordings.recording(id_) is not None)
    return id_


def in_ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def scrolling_ms(view: PassagesView) -> list[float]:
    """The longest gap of every frame."""
    bar, heartbeat = view.verticalScrollBar(), Heartbeat()
    bar.setValue(0)
    heartbeat.start()
    until = time.monotonic() + SCROLL_S
    while time.monotonic() < until:
        bar.setValue((bar.value() + STEP_PX) % max(1, bar.maximum()))
        spin(0.016)
    heartbeat.stop()
    return heartbeat.worst_of_each_frame_ms()


def main() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        engine = LocalEngine(paths.logs / "engine.log", child_main=paced_child.main)
        with open_window(paths, engine) as window:
            id_ = kept(window)
            window.press("recordings_button")
            spin(0.5)
            transcript = window.application.transcript
            view = window.widget.findChild(PassagesView)
            whole = window.widget.findChild(RecordingView)
            assert view is not None
            assert whole is not None
            transcript.close()
            spin(0.2)

            def open_and_paint() -> None:
                transcript.open(id_)
                window.widget.grab()

            yield Figure(
                "Opening a recording of 3 hours, 700 passages in two languages", in_ms(open_and_paint), "ms", 150
            )
            spin(1.0)
            gaps = scrolling_ms(view)
            name = "GUI-thread stall, scrolling through 700 passages"
            yield Figure(f"{name}: 99th percentile", gaps[int(len(gaps) * 0.99)], "ms", 16)
            yield Figure(f"{name}: longest", gaps[-1], "ms", 50)
            view.scrollToTop()
            yield Figure("Finding a word in 3 hours, marked and shown", in_ms(lambda: find(whole)), "ms", 100)

            def widen() -> None:
                window.widget.resize(window.widget.width() + 120, window.widget.height())
                window.widget.grab()

            yield Figure("Another width for 700 passages", in_ms(widen), "ms", 50)


def find(whole: RecordingView) -> None:
    from PySide6.QtWidgets import QLineEdit

    whole.text.open_find()
    field = whole.findChild(QLineEdit, "find_field")
    assert isinstance(field, QLineEdit)
    field.setText("late")
    whole.window().grab()


if __name__ == "__main__":
    for figure in main():
        print(figure)
