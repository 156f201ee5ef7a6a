"""The word in the left column that says what goes on on the page about recordings."""

from PySide6.QtCore import Qt

from gemma_desktop.ui.recording_sign import RecordingSign
from tests.ui.recordings.recording_window import TALK, RecordingWindow


def test_the_column_says_what_is_recorded_and_what_is_written_down(page: RecordingWindow) -> None:
    id_ = page.show(TALK[:1], heard_s=1.0)
    page.press(Qt.Key.Key_Escape)
    assert not page.opened.shows("recording_sign")
    page.recordings.resume(id_)
    assert page.opened.find("recording_sign", RecordingSign).text() == "33%"
    page.recordings.stop(id_)
    recorder = page.application.parts.recorder
    recorder.start()
    page.opened.until(lambda: recorder.duration_s > 1.0)
    page.opened.until(lambda: "Recording: " in page.opened.find("recording_sign", RecordingSign).accessibleName())
    recorder.discard()
    page.opened.until(lambda: not page.opened.shows("recording_sign"))
