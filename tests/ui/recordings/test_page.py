"""Coming to the page, bringing sound onto it, and having it written down."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from gemma_desktop.recording.values import JobState, Passage, SpeechWish
from gemma_desktop.ui.controls import Label
from gemma_desktop.ui.recordings.recording_list import RecordingList
from tests.ui.open_window import OpenWindow, files
from tests.ui.recordings.recording_window import TALK, RecordingWindow, keep_talk, sound


def titles(page: RecordingWindow) -> list[str]:
    recordings = page.recordings
    return [str(recordings.index(row, 0).data()) for row in range(recordings.rowCount())]


def test_it_says_what_to_do_where_nothing_is_yet(page: RecordingWindow) -> None:
    assert page.opened.shows("choose_sounds_button")
    assert page.opened.focused().objectName() == "page_record_button"


def test_a_dropped_sound_is_taken_in_opened_and_asked_about(page: RecordingWindow, tmp_path: Path) -> None:
    page.opened.drop(page.page, files([sound(tmp_path / "Talk.wav")]))
    page.opened.until(lambda: page.opened.shows("write_down_form"))
    assert titles(page) == ["Talk"]
    page.opened.find("spoken_choice", QComboBox).setCurrentText("Spanish")
    page.opened.find("translation_choice", QComboBox).setCurrentText("English")
    page.opened.find("glossary_field", QLineEdit).setText("Kranevo, Anna Petrova,")
    page.button("start_writing_button").click()
    assert page.recording.wish == SpeechWish("Spanish", "English", ("Kranevo", "Anna Petrova"))
    assert page.recording.job is JobState.WAITING
    page.button("pause_job_button").click()
    assert page.recording.job is JobState.PAUSED
    assert page.opened.find("job_state", Label).text().startswith("Paused at")


def test_a_microphone_recording_is_kept_and_opened(page: RecordingWindow) -> None:
    page.control(Qt.Key.Key_R)
    page.opened.until(lambda: page.opened.application.parts.recorder.duration_s > 0.2)
    page.control(Qt.Key.Key_R)
    page.opened.until(lambda: page.transcript.recording is not None)
    assert page.recording.duration_s > 0.1
    assert page.transcript.sound is not None
    assert page.transcript.sound.is_file()


def test_a_discarded_recording_can_be_had_back(page: RecordingWindow) -> None:
    page.control(Qt.Key.Key_R)
    page.opened.until(lambda: page.opened.application.parts.recorder.duration_s > 0.2)
    page.button("discard_page_recording_button").click()
    page.opened.until(lambda: bool(page.opened.notices()))
    assert titles(page) == []
    page.opened.click("notice_action_button")
    assert len(titles(page)) == 1


def test_a_search_shows_where_the_words_stand(page: RecordingWindow) -> None:
    page.show()
    page.show([Passage("z", 0.0, 1.0, "Something else")], title="Other")
    field = page.opened.find("search_recordings_field", QLineEdit)

    def is_found() -> bool:
        """Looked for again until it is saved."""
        field.clear()
        field.setText("ferry")
        return titles(page) == ["Harbour"]

    page.opened.until(is_found)
    assert "ferry" in page.page.list._rows.third_line(page.recordings.index(0, 0))


def test_the_title_is_written_over_in_place(page: RecordingWindow) -> None:
    page.show()
    page.opened.find("recording_title", QLineEdit).setFocus()
    page.control(Qt.Key.Key_A)
    page.opened.type("Port")
    page.press(Qt.Key.Key_Return)
    assert titles(page) == ["Port"]


def test_a_deleted_recording_comes_back_with_its_words(page: RecordingWindow) -> None:
    id_ = page.show()
    page.opened.find("recording_list", RecordingList).setFocus()
    page.press(Qt.Key.Key_Delete)
    assert titles(page) == []
    page.opened.click("notice_action_button")
    page.page.open_recording(id_)
    assert page.words() == [passage.text for passage in TALK]


def test_in_a_narrow_window_the_list_and_the_recording_take_turns(page: RecordingWindow) -> None:
    page.show()
    page.opened.window.resize(640, 480)
    page.opened.until(lambda: not page.opened.shows("recording_list"))
    page.press(Qt.Key.Key_Escape)
    assert page.opened.shows("recording_list")
    assert not page.opened.shows("recording_view")
    page.press(Qt.Key.Key_Return)
    assert page.opened.shows("recording_view")


def test_writing_down_again_asks_first_and_undo_brings_the_words_back(page: RecordingWindow) -> None:
    page.show()
    page.page.view.head.write_requested.emit()
    assert page.opened.shows("write_down_form")
    page.button("start_writing_button").click()
    page.button("pause_job_button").click()
    assert page.words() == []
    page.control(Qt.Key.Key_Z)
    assert page.words() == [passage.text for passage in TALK]


def test_a_model_without_ears_is_said_before_it_is_tried(
    opened: OpenWindow, text_model: Path, page: RecordingWindow
) -> None:
    page.page.open_recording(keep_talk(page.application, []))
    opened.application.models.open_file(text_model)
    opened.until(lambda: not page.button("start_writing_button").isEnabled())
    assert opened.shows("form_model_button")


@pytest.mark.parametrize("ending", ["txt", "srt"])
def test_the_text_is_saved_where_the_user_wants_it(page: RecordingWindow, tmp_path: Path, ending: str) -> None:
    from gemma_desktop.speech.export import Format
    from gemma_desktop.ui.recordings.export_dialog import ExportDialog

    page.show()
    page.button("export_button").click()
    dialog = page.opened.find("export_dialog", ExportDialog)
    kinds = page.opened.find("export_format", QComboBox)
    kinds.setCurrentIndex(kinds.findData(Format(ending)))
    kinds.activated.emit(kinds.currentIndex())
    look = page.opened.find("export_look", QPlainTextEdit)
    page.opened.until(lambda: "ferry" in look.toPlainText())
    target = tmp_path / f"Harbour.{ending}"
    dialog._on_file_selected(str(target))
    page.opened.until(target.is_file)
    assert "Nobody saw it." in target.read_text(encoding="utf-8")
