"""Coming to the page, bringing sound onto it, and having it written down."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from gemma_desktop.recording.values import JobState, Passage, SpeechWish
from gemma_desktop.session.recording_values import Question
from gemma_desktop.session.values import Notice, NoticeLevel
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
    page.press(Qt.Key.Key_Tab)
    assert page.opened.focused().objectName() == "choose_sounds_button", "and not the empty list"


def test_the_keyboard_goes_on_to_what_was_chosen(page: RecordingWindow, tmp_path: Path) -> None:
    page.press(Qt.Key.Key_Tab)
    page.recordings.import_files([sound(tmp_path / "Talk.wav")])
    page.opened.until(lambda: page.opened.shows("write_down_form"))
    assert page.opened.focused() is page.page.list


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


def test_the_keyboard_stays_with_the_recording_when_it_is_written_down(page: RecordingWindow, tmp_path: Path) -> None:
    page.opened.drop(page.page, files([sound(tmp_path / "Tone.wav")]))  # nobody speaks: it is done at once
    page.opened.until(lambda: page.opened.shows("write_down_form"))
    page.opened.find("spoken_choice", QComboBox).setCurrentText("Spanish")
    page.button("start_writing_button").click()
    assert page.opened.focused().objectName() == "pause_job_button"
    page.until_job(JobState.DONE)
    assert page.opened.find("write_down_form", QWidget).isAncestorOf(page.opened.focused())


def test_a_microphone_recording_is_kept_and_opened(page: RecordingWindow) -> None:
    page.control(Qt.Key.Key_R)
    page.opened.until(lambda: page.opened.application.parts.recorder.duration_s > 0.2)
    page.control(Qt.Key.Key_R)
    page.opened.until(lambda: page.transcript.recording is not None)
    assert page.recording.duration_s > 0.1
    assert page.transcript.sound is not None
    assert page.transcript.sound.is_file()


@pytest.mark.soak
def test_a_discarded_recording_can_be_had_back(page: RecordingWindow) -> None:
    page.control(Qt.Key.Key_R)
    page.opened.until(lambda: page.opened.application.parts.recorder.duration_s > 0.2)
    page.button("discard_page_recording_button").click()
    page.opened.until(lambda: bool(page.opened.notices()))
    assert titles(page) == []
    page.opened.click("notice_action_button")
    assert len(titles(page)) == 1


def test_a_search_shows_where_the_words_stand(page: RecordingWindow) -> None:
    harbour = page.show()
    page.show([Passage("z", 0.0, 1.0, "Something else")], title="Other")
    field = page.opened.find("search_recordings_field", QLineEdit)
    assert page.opened.application.parts.store_worker.flush(5)
    field.setText("ferry")
    page.opened.until(lambda: page.recordings.rowCount() == 1)
    assert page.recordings.index(0).data(page.recordings.IdRole) == harbour
    page.page.list.setFocus()
    page.press(Qt.Key.Key_Home)
    page.press(Qt.Key.Key_Return)
    assert page.opened.find("find_count", Label).text() == "1 of 2"
    assert "ferry" in page.page.list._rows.third_line(page.recordings.index(0, 0))


@pytest.mark.soak
def test_the_title_is_written_over_in_place(page: RecordingWindow) -> None:
    page.show()
    page.opened.find("recording_title", QLineEdit).setFocus()
    page.control(Qt.Key.Key_A)
    page.opened.type("Port")
    page.press(Qt.Key.Key_Return)
    assert titles(page) == ["Port"]


@pytest.mark.soak
def test_a_deleted_recording_comes_back_with_its_words(page: RecordingWindow) -> None:
    id_ = page.show()
    page.opened.find("recording_list", RecordingList).setFocus()
    page.press(Qt.Key.Key_Delete)
    assert titles(page) == []
    page.opened.click("notice_action_button")
    page.page.open_recording(id_)
    assert page.words() == [passage.text for passage in TALK]


@pytest.mark.soak
def test_in_a_narrow_window_the_list_and_the_recording_take_turns(page: RecordingWindow) -> None:
    page.show()
    page.opened.window.resize(640, 480)
    page.opened.until(lambda: not page.opened.shows("recording_list"))
    page.press(Qt.Key.Key_Escape)
    assert page.opened.shows("recording_list")
    assert not page.opened.shows("recording_view")
    page.press(Qt.Key.Key_Return)
    assert page.opened.shows("recording_view")


def test_a_notice_covers_neither_the_title_nor_its_buttons(page: RecordingWindow, tmp_path: Path) -> None:
    page.show()
    for width in (1152, 640):
        page.opened.window.resize(width, 480)
        page.page.open_recording(page.recording.id)
        (tmp_path / f"{width}.wav").write_bytes(b"")
        page.recordings.import_files([tmp_path / f"{width}.wav"])
        page.opened.until(lambda width=width: any(f"{width}.wav" in told for told in page.opened.notices()))
        page.opened.until(lambda: is_below(page.page.view.head, page))


def is_below(head: QWidget, page: RecordingWindow) -> bool:
    """Where the notices lie."""
    bottom = head.mapToGlobal(head.rect().bottomLeft()).y()
    return head.isVisible() and page.opened.window.notices.mapToGlobal(QPoint(0, 0)).y() >= bottom


@pytest.mark.soak
def test_writing_down_again_asks_first_and_undo_brings_the_words_back(page: RecordingWindow) -> None:
    page.show()
    page.page.view.head.write_requested.emit()
    assert page.opened.shows("write_down_form")
    page.button("start_writing_button").click()
    page.button("pause_job_button").click()
    assert page.words() == []
    page.control(Qt.Key.Key_Z)
    assert page.words() == [passage.text for passage in TALK]


@pytest.mark.soak
def test_a_model_without_ears_is_said_before_it_is_tried(
    opened: OpenWindow, text_model: Path, page: RecordingWindow
) -> None:
    page.page.open_recording(keep_talk(page.application, []))
    opened.application.models.open_file(text_model)
    opened.until(lambda: not page.button("start_writing_button").isEnabled())
    assert opened.shows("form_model_button")


@pytest.mark.parametrize("ending", ["txt", pytest.param("srt", marks=pytest.mark.soak)])
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


def test_asking_about_it_opens_a_chat_that_says_so_and_leads_back(page: RecordingWindow) -> None:
    id_ = page.show()
    page.page.view.head.asked.emit(Question.SUMMARY)
    assert page.opened.shows("composer")
    page.application.until_idle()
    about = page.opened.find("about_recording")
    assert about.isVisible()
    page.application.chat.noticed.emit(Notice(NoticeLevel.INFO, "Something else"))
    page.opened.until(lambda: is_below(about, page))
    page.button("show_recording_button").click()
    assert page.recording.id == id_
    assert page.opened.shows("recording_transcript")
    page.opened.click("new_chat_button")
    assert not page.opened.shows("about_recording")


def test_what_is_written_meanwhile_appears_and_a_reader_at_the_end_stays_there(page: RecordingWindow) -> None:
    many = [Passage(str(at), at / 10, at / 10 + 0.1, f"Passage {at}.") for at in range(29)]
    id_ = page.show(many, heard_s=2.9)
    bar = page.text.verticalScrollBar()
    page.opened.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    growing = Passage("new", 2.9, 3.0, "These words still come")
    page.recordings.passage_grew.emit(id_, growing)
    page.opened.until(lambda: page.text.model().rowCount() == 30 and bar.value() == bar.maximum())
    last = page.text.model().index(29, 0)
    assert page.text.viewport().rect().contains(page.text.visualRect(last).center())
    assert "Being written down" in last.data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.soak
def test_a_reader_elsewhere_is_not_disturbed_by_what_is_written(page: RecordingWindow) -> None:
    many = [Passage(str(at), at / 10, at / 10 + 0.1, f"Passage {at}.") for at in range(29)]
    id_ = page.show(many, heard_s=2.9)
    bar = page.text.verticalScrollBar()
    page.opened.until(lambda: bar.maximum() > 0)
    page.recordings.passage_grew.emit(id_, Passage("new", 2.9, 3.0, "These words still come"))
    page.opened.until(lambda: page.text.model().rowCount() == 30)
    page.text.doItemsLayout()
    assert bar.value() == 0


@pytest.mark.soak
def test_the_place_of_a_passage_stays_when_the_window_gets_another_width(page: RecordingWindow) -> None:
    many = [Passage(str(at), at / 100, at / 100 + 0.01, "many words " * (at % 17 + 1)) for at in range(200)]
    page.show(many)
    bar = page.text.verticalScrollBar()
    page.opened.until(lambda: bar.maximum() > 1000)
    bar.setValue(bar.maximum() // 2)
    before = page.text.indexAt(page.text.viewport().rect().topLeft()).row()
    page.opened.window.resize(1500, 780)
    page.opened.until(lambda: page.text.width() > 900)
    assert page.text.indexAt(page.text.viewport().rect().topLeft()).row() == before


@pytest.mark.soak
def test_a_file_that_is_no_sound_is_refused_with_a_sentence(page: RecordingWindow, tmp_path: Path) -> None:
    (tmp_path / "Letter.wav").write_bytes(b"Dear reader")
    page.opened.drop(page.page, files([tmp_path / "Letter.wav"]))
    page.opened.until(lambda: bool(page.opened.notices()))
    assert "Letter.wav" in page.opened.notices()[0]
    assert titles(page) == []


def test_a_stopped_recording_says_how_far_it_came_and_goes_on(page: RecordingWindow) -> None:
    page.show(TALK[:1], heard_s=1.0)
    page.button("stop_job_button").click()
    assert page.opened.find("job_state", Label).text() == "Written down as far as 0:01"
    page.button("resume_job_button").click()
    assert page.recording.job is JobState.WAITING
    page.button("stop_job_button").click()
